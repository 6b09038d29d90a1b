#pragma once

#include "generator/heard.h"

namespace quiz {

/// Does a question leave unsaid what one must know to answer it, because its sentence could take it
/// for granted: "was in Bergen, rehearsing" (when?), "beat "Salt"" (at what?), "published the
/// novel" (which one?), "sees a woman in a window" (so do others)? Or does it say it twice, or
/// turned round so that it is no English? `question`: as it is heard.
[[nodiscard]] bool leaves_unsaid(const HeardWords& question);

} // namespace quiz

#pragma once

#include "generator/heard.h"

namespace quiz {

/// Does a question leave unsaid what one must know to answer it, because its sentence could take it
/// for granted: "was in Bergen, rehearsing" (when?), "beat "Salt"" (at what?), "died in May" (who
/// was he to the film?), "sees a woman in a window" (so do others)? `question`: as it is heard.
[[nodiscard]] bool leaves_unsaid(const HeardWords& question);

} // namespace quiz

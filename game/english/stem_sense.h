#pragma once

#include "english/stem_verbs.h"
#include "english/token.h"

namespace quiz {

/// Does a question lack what its words need: "is suspected", of what; "was nominated for the
/// score", for which prize; "stands in the way", in whose? What it needs was told elsewhere.
[[nodiscard]] bool lacks_complement(const Tokens& question);

/// Is the town or country asked for only to say where another place is: "a town south of which
/// city"? Other towns are near as well.
[[nodiscard]] bool asks_what_is_near(const Tokens& question);

/// "[Which actor] was a boxer, and his nose was broken", "..., and Rex spoke his lines": another
/// subject than who is asked for.
[[nodiscard]] bool tells_of_his_own(const Tokens& question, const Tokens& said);

/// "a version had been shown before": of the film it was none, but of what the film is based on.
[[nodiscard]] bool of_earlier_version(const Tokens& said, const Told& told);

} // namespace quiz

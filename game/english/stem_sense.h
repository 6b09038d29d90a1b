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

/// "Which composer composed" is asked as "Who composed", as is "Which director was the first
/// director"; the statement must not say the trade again.
void say_trade_once(Tokens& question, const Tokens& said, const Told& told);

/// "[Which actress] learned it in eight weeks, and she did it alone": and did it alone.
void say_subject_once(const Tokens& question, Tokens& said);

} // namespace quiz

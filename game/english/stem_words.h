#pragma once

#include "english/stem_verbs.h"
#include "english/token.h"

namespace quiz {

/// "Which composer composed" is asked as "Who composed", as is "Which director was the first
/// director"; the statement must not say the trade again.
void say_trade_once(Tokens& question, const Tokens& said, const Told& told);

/// "[Which actress] learned it in eight weeks, and she did it alone": and did it alone.
void say_subject_once(const Tokens& question, Tokens& said);

/// "with Hugh Fenner in Hugh Fenner's old part": in his, where nobody else is named.
void say_name_once(Tokens& tokens);

/// "When <film> opened, <film> was shown with ...": it was.
void say_title_once(Tokens& lead, Tokens& said);

/// "[Which actor] talks | in <film> | about his grandmother": "In the film ..." begins it better.
bool tells_within_film(const Tokens& question, Tokens& said, const Told& told);

/// "<film>'s first release" becomes "the first release of <film>".
bool turn_owner_round(Tokens& tokens);

} // namespace quiz

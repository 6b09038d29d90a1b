#pragma once

#include "english/token.h"

#include <string>
#include <string_view>

namespace quiz {

/// What a question's statement was, as far as its tie to the film depends on it.
struct Told {
    std::string verb;        ///< Its base; empty where there is none.
    bool passive = false;    ///< "was lent"
    bool past = false;       ///< Neither "wears" nor "will".
    bool had = false;        ///< "had lent": before something else, perhaps for another film.
    bool aside = false;      ///< Read from a relative clause or apposition.
    bool for_film = false;   ///< A piece of work that was done for the film: "built a whale".
    bool whole = false;      ///< The sentence as it stands, with other clauses behind its first.
    bool asks_actor = false; ///< Asks for an actor or actress.
    std::string_view awards; ///< The only ones that were named: "Academy Awards".
};

/// "lent Nora Whitcombe" becomes "lent Nora Whitcombe for <film>", "replaced Ivo Sandor" becomes
/// "replaced Ivo Sandor on <film>": what such a verb tells was done for a film, so for this one.
/// False where the verb is no such one, or the statement says for what already.
[[nodiscard]] bool tie_verb(const Tokens& question, Tokens& said, const Told& told,
                            const Mention& film);

/// "shared Best Actor" becomes "shared the Oscar for Best Actor". False where it is a category of
/// awards that nothing names: nobody shares or wins a category.
[[nodiscard]] bool name_prize(Tokens& said, const Told& told);

} // namespace quiz

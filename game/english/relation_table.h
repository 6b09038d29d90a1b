#pragma once

#include <span>
#include <string_view>

namespace quiz {

/// A relation that a sentence may state plainly, and what is asked of it, in words of the
/// question's own: the sentence's other words are left out.
///
/// `said` is what the sentence says, word by word: `a|b` is one of several words, `[...]` may be
/// missing, `...` is whatever stands there, `..` the same without another title, `(undated)` wants
/// no date behind it, `(untitled)` no other title, `(said-first)` wants the word before it in the
/// item's first sentence, `(stop)` a mark behind it, `(oscars)` the Academy's prizes alone spoken
/// of, and a word in capitals is a part, found by relation_parts. It begins a statement and ends
/// where a phrase does.
///
/// `asked` puts parts into the question: `{which X}`, `{how many X}` and the like ask for the part
/// X, `{who:trade X}` too, who is of that trade if of none that is known (`{who:CRAFT X}`: of the
/// one whose work CRAFT is; `{which:actor X}`: "which actress" where the name tells), `{whose X}`
/// for who made it; `{X}` is the part as it was said, `{X in}` with the film behind it ("the lamp
/// in <film>"), and `{word}` whichever stood for the group that begins with that word. What stands
/// in `[...]` is left out where a part of it was missing. Of rows that say the same one is asked
/// only where the one before cannot be, but `Beside` it, of another answer, always.
struct Relation {
    enum Place { Instead, Beside };
    std::string_view said;
    std::string_view asked;
    Place place = Instead;
};

[[nodiscard]] std::span<const Relation> relations();

} // namespace quiz

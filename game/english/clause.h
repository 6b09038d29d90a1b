#pragma once

#include "english/token.h"
#include "english/verbs.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// One piece of what follows the verb, in order.
struct Phrase {
    enum class Kind { Noun, Preposition, Adverb, Other };
    Kind kind = Kind::Other;
    Tokens tokens;       ///< Of a prepositional phrase with its preposition first.
    bool nested = false; ///< Belongs to an infinitive, a participle or a clause before it.
    bool whom = false;   ///< The name that "whom" stood for.
};

/// One statement with a verb: "[lead,] subject verb rest".
struct Clause {
    Tokens lead; ///< "At the awards of 1952"
    Tokens subject;
    /// What stands for the subject where something else is asked, if not it alone: "the boy in the
    /// garden" for a name that nobody knows; with what was said of it in passing, where that alone
    /// ties it to the film.
    Tokens called;
    bool plural = false;       ///< Of the subject.
    Tokens auxiliaries;        ///< "was", "had", with "not" and adverbs among them.
    std::optional<Token> verb; ///< Nothing where a form of be is the only verb.
    VerbReading reading;
    bool passive = false;
    bool negated = false;
    std::vector<Phrase> rest;
    bool inverted = false;   ///< "Inside the suit was X".
    bool broken_off = false; ///< What joins its last phrase is not read.
    bool cut_short = false;  ///< A list may go on behind it: its last phrase is not all.
    bool aside = false;      ///< Read from a relative clause or apposition.
    /// Holds all that is told of its subject, word by word, up to where another statement begins:
    /// only who did it is asked of it, so nothing can get lost.
    bool whole = false;
    bool part = false; ///< More is told of its subject: who did it is asked of the whole alone.
};

/// "Ivo Sandor, the film's cinematographer": a name and what it is said to be.
struct Apposition {
    Token name;
    Tokens what;
};

struct Reading {
    std::vector<Clause> clauses;
    std::vector<Apposition> appositions;
    std::string trouble; ///< Why not all of the sentence could be read; empty when all was.
};

/// The statements of one sentence, as far as its grammar is plain. What is not understood is left
/// out, with all that depends on it.
[[nodiscard]] Reading read_clauses(const Tokens& sentence);

} // namespace quiz

#pragma once

#include "english/clause.h"
#include "english/resolve.h"

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A question read from a sentence, with its answer.
struct Asking {
    std::string question;
    std::string answer;
    AnswerType type = AnswerType::Thing;
    Gender gender = Gender::Unknown; ///< Where the stem tells it, or the name.
    bool gender_told = false;        ///< The stem has "he" or "her" of the answer.
    bool tells_who = false;          ///< "Who was ...": what somebody is, not does.
    bool in_passing = false;         ///< Of a relative clause, or a part of what is told.
    bool of_subject = false;         ///< Asks who or what did it.
    bool of_cast = false;            ///< Asks who plays a part: all four are of the cast.
    bool whole = false;              ///< Keeps its statement word for word.
    bool vetted = false;             ///< In a relation's own words: one alone is the answer.
    bool again = false;              ///< Asked plainly before; for where that is refused.
    std::string instead_of;          ///< Only where this answer cannot be asked for.
    int year = 0;                    ///< Of the work asked for, where it is told.
    bool presumed = false;           ///< By its verb alone it is the film's: "lent her for ...".
    std::string level;               ///< Of a place.
    std::string said;                ///< The statement alone, as it was read.
    int weight = 0;                  ///< The higher, the better it is: who did it before when.
};

/// How a statement is told.
struct Telling {
    const Mention& film;
    bool story = false;               ///< Of what happens in the film.
    bool cut_apart = false;           ///< What was told before is not known.
    const Subject* subject = nullptr; ///< Who plays whom; null: not known.
    /// Nouns behind "the" in the first sentence of the item: of these the film has one, as nothing
    /// was said before.
    std::vector<std::string> at_home{};
    bool oscars = false;  ///< The item spoke of the Academy's.
    std::string prize{};  ///< Which the item said that the film won: "the Golden Bear".
    std::string awards{}; ///< The only ones that the item named so far; "several" where more.
};

/// The questions that one statement answers: who or what did it, and whom, what, where, when, how
/// many and how much it tells. `why_not` says in plain words why there is none.
[[nodiscard]] std::vector<Asking> askings_of(const Clause& clause, const Telling& telling,
                                             std::string& why_not);

/// "Who was the film's cinematographer?"
[[nodiscard]] std::vector<Asking> askings_of(const Apposition& apposition, const Telling& telling);

/// "1 win: Dora Kestrel, for Best Original Screenplay": who won what for the film.
[[nodiscard]] std::vector<Asking> prizes_of(std::string_view sentence, const Subject& subject,
                                            const Telling& telling);

/// The sentence as it stands, with "which actor" for its subject or "which city" for the name that
/// ends it: nothing of it is lost, and its grammar need not be plain. Only what begins a statement
/// of its own may go.
[[nodiscard]] std::vector<Asking> whole_askings(const Tokens& sentence, const Telling& telling);

/// Adds what a sentence states plainly of a work, thing, place or sum, asked in words of the
/// question's own (relation_table.h), where it is not asked plainly already.
void add_relations(const Tokens& sentence, const Telling& telling, std::vector<Asking>& askings);

/// "London, 1910, and ...": where and when the story begins, of its first sentence.
[[nodiscard]] std::vector<Asking> setting_of(const Tokens& tokens, const Telling& telling);

/// What became of one sentence of an item.
struct SentenceAskings {
    std::string sentence;
    std::vector<Asking> askings;
    std::string why_not; ///< When there are none.
    std::string told;    ///< The sentence, with the name for the pronoun that it begins with.
};

/// Reads a text of one or more sentences about one film. `story`: it tells what happens in it, and
/// `before` is all that the story told before, from its first sentence on; null where that is not
/// known: then a pronoun may be anybody.
[[nodiscard]] std::vector<SentenceAskings>
read_item(std::string_view text, const Subject& subject, bool story,
          const std::vector<std::string>* before = nullptr);

} // namespace quiz

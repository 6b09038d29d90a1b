#pragma once

#include "english/words.h"
#include "films/answer_type.h"
#include "films/film.h"

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What a name, title or number of a sentence stands for.
struct Mention {
    std::string name; ///< As it should be printed: the full name, a title without its marks.
    AnswerType type = AnswerType::Thing; ///< Thing: not known, so never an answer.
    Gender gender = Gender::Unknown;
    std::string level;            ///< Of a place.
    bool own_film = false;        ///< The film that the record is about.
    bool quoted = false;          ///< Stood in quotation marks.
    bool own_director = false;    ///< Directed the film.
    bool in_cast = false;         ///< Plays in the film.
    bool among_cast = false;      ///< So do three others or more of the same gender.
    bool certain = false;         ///< Known here or in the pools, not guessed from its looks.
    std::vector<AnswerType> jobs; ///< Of a person: everything known.
    [[nodiscard]] bool person() const { return info(type).family == AnswerFamily::People; }
};

/// A word, number, quotation or mark of a sentence; a whole name or date once names are joined.
struct Token {
    enum class Kind {
        Word,
        Number, ///< "14,670", "$4.2 million", "six"
        Date,   ///< "26 November 1942", "1942"
        Quote,  ///< What stands in quotation marks, without them
        Name,
        Mark, ///< "," ";" ":" "-" (any dash) "(" ")" "." "?" "!"
    };
    Kind kind = Kind::Word;
    std::string text;        ///< As written; of a quotation without the marks.
    std::string lower;       ///< The same in lower case (ASCII letters).
    bool possessive = false; ///< Followed by "'s" (not part of text).
    bool capital = false;
    bool opens = false;                ///< Begins the sentence: its capital may be no name's.
    WordClass word = WordClass::Other; ///< Of words.
    Mention mention;                   ///< Of names, quotations, dates and numbers.
    std::string stood_for;             ///< Of a name put in the place of a pronoun: the pronoun.
    int day = 0;                       ///< Of dates; 0 where not said.
    int month = 0;
    int year = 0;

    [[nodiscard]] bool is(std::string_view lower_word) const {
        return kind == Kind::Word && lower == lower_word;
    }
    [[nodiscard]] bool mark(char c) const { return kind == Kind::Mark && text[0] == c; }
};

using Tokens = std::vector<Token>;

/// The tokens of one sentence. What stands in round brackets is left out, quotation marks become
/// one token (their closing comma or point stands outside), curly marks are straight, all dashes
/// one mark. Contractions are opened: "didn't" is "did" "n't".
[[nodiscard]] Tokens tokens_of(std::string_view sentence);

/// The tokens [from, to) as text, with plain spacing.
[[nodiscard]] std::string text_of(const Tokens& tokens, std::size_t from, std::size_t to);
[[nodiscard]] std::string text_of(const Token& token);

} // namespace quiz

#pragma once

#include "english/asking.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What stands for a part of a relation in a sentence: the tokens [.., end).
struct RelationPart {
    std::size_t end = 0;
    std::string said;    ///< As the question says it.
    std::string asked;   ///< "which novel"; empty: it cannot be asked for.
    Mention key;         ///< What that asks for.
    std::string whose;   ///< "which writer's novella \"Low Water\""; empty: nobody made it.
    Mention maker;       ///< Whom that asks for.
    int year = 0;        ///< Of a work, where it is told.
    bool of_film = true; ///< Says by itself that it is the film's.
};

/// All readings of the part at `at`, the shortest first. The parts:
/// FILM; THING, of the film; WORK, another one, with who made it; MOVIE and BOOK, a work that is
/// one if nothing else is said, and SONG; VERSION, made of the film; PERSON, and WRITER, another
/// one; OWNER; STUDIO; FESTIVAL; HOUSE, where something is shown or sold; SETTING, a place that was
/// built for the film; PLACE, where one can be asked for; YEAR; MONEY; COUNT, with what is counted;
/// PRIZE, with its category; CATEGORY alone; ACTING, one for players; OSCARS, and CRAFT, what one
/// of the crew wins them for; ITS, the film's; ROLE, a part, and PART, another; TITLE, in quotation
/// marks, of another work; DOING, "getting Rudge to sing"; FIGURE, "the diver with the red cap";
/// PHRASE, "on the radio"; LINE, what somebody says; QUOTE, words in quotation marks that are no
/// title; THEME, a title that holds the film's; AGE, a bare number; NODS, nominations; FILMS, the
/// film's, or "its" of whatever it may be.
[[nodiscard]] std::vector<RelationPart> relation_parts(std::string_view part, const Tokens& tokens,
                                                       std::size_t at, const Telling& telling);

/// PRIZE, CATEGORY, CRAFT, OSCARS and NODS of them.
[[nodiscard]] std::vector<RelationPart> relation_prizes(std::string_view part, const Tokens& tokens,
                                                        std::size_t at, const Telling& telling);

/// THING, SCENES and VERSION.
[[nodiscard]] std::vector<RelationPart> relation_things(std::string_view part, const Tokens& tokens,
                                                        std::size_t at, const Telling& telling);

/// FIGURE, WHO, PHRASE, and PERSON by way of what he is: "the sailor Rex Tarrant".
[[nodiscard]] std::vector<RelationPart> relation_figures(std::string_view part,
                                                         const Tokens& tokens, std::size_t at);

/// WORK: "Dell's painting "Low Water"", "a novella that Dora Kestrel published in 1938". `kind`:
/// what it is where nothing tells; the longest first.
[[nodiscard]] std::vector<RelationPart> relation_works(const Tokens& tokens, std::size_t at,
                                                       std::optional<AnswerType> kind);

/// "Oscar", "Academy Awards"
[[nodiscard]] bool names_oscars(std::string_view name);

/// A word with no work in the sentence but its meaning: "lamp", "old".
[[nodiscard]] bool plain_word(const Token& token);

/// "a", "an", "the"
[[nodiscard]] bool article(const Token& token);

/// Somebody's name, known or not.
[[nodiscard]] bool is_somebody(const Token& token);

/// The tokens as a question says them: names in full, the film by its title.
[[nodiscard]] std::string said_plainly(const Tokens& tokens, std::size_t from, std::size_t to);

} // namespace quiz

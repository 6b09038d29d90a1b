#pragma once

#include "core/random.h"
#include "films/film.h"
#include "programme/programme.h"

#include <string>
#include <vector>

namespace quiz {

/// The programme note of an evening, and what it tells.
struct Note {
    std::vector<NoteCard> cards;      ///< Four, or none when no film's record has enough to tell.
    std::vector<std::string> sources; ///< "the-red-shoes/cast/victoria-page": what act I may ask.
};

/// Draws four cards from a film's record: the story, the cast, and two of the making, each of at
/// most `note_card_most` characters. Tells only what some question of the bank asks, so that who
/// has read it can score; without `spoilers` nothing that is one.
[[nodiscard]] Note draw_note(const std::vector<Film>& films, const std::vector<Question>& bank,
                             bool spoilers, Random& random);
/// Four of them are read in a minute: 20 characters a second.
inline constexpr std::size_t note_card_most = 240;

/// "the-red-shoes/trivia/six-weeks": which record of which film.
[[nodiscard]] std::string record_of(const Question& question);

} // namespace quiz

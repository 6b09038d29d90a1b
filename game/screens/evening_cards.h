#pragma once

#include "layout/sheet.h"
#include "rules/seats.h"

#include <array>
#include <optional>
#include <string>

namespace quiz {

/// What one of the four answer buttons means just now; nobody's hand is on it, so it is no target.
struct EveningCard {
    std::string text;               ///< Empty: the button means nothing.
    std::optional<int> seat_mark{}; ///< Before the text, where it is a player's name.
};
using EveningCards = std::array<EveningCard, 4>;

/// The height of the four, two by two in a strip of that width: as low as their words allow.
/// `grown`: how much larger they are set than usual, 1 or more.
[[nodiscard]] float evening_cards_height(const Sheet& sheet, const EveningCards& cards, float grown,
                                         float width);
/// How much larger than usual, at most, so that no text is broken into more lines by it.
[[nodiscard]] float evening_cards_grown(const Sheet& sheet, const EveningCards& cards, float most,
                                        float width);
/// The same cards before they are turned: their backs.
void compose_card_backs(Sheet& sheet, const EveningCards& cards, const Box& place);
void compose_evening_cards(Sheet& sheet, const EveningCards& cards, float grown, const Box& place);

} // namespace quiz

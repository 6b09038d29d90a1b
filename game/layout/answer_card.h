#pragma once

#include "layout/sheet.h"

#include <array>
#include <string>

namespace quiz {

enum class AnswerState { Normal, Chosen, Right, Wrong, Gone };

/// How an answer's card looks in a state: pure, for the card and its tests.
struct AnswerLook {
    BoxLook box{};
    Colour text{};
    float mark_strength = 1;
    bool struck = false;           ///< A line through the text: taken away.
    const Symbol* badge = nullptr; ///< In the corner: tick or cross.
    Colour badge_ground{};
};
[[nodiscard]] AnswerLook answer_look(const Theme& theme, AnswerState state, Highlight highlight);

struct AnswerCardOptions {
    int answer = 0; ///< 0 to 3, A to D.
    std::string text;
    AnswerState state = AnswerState::Normal;
    Highlight highlight{};
    float size = 0; ///< Of the text, at a text size of 100 %.
};

/// One answer on its programme card, its mark at the left.
void answer_card(Sheet& sheet, const AnswerCardOptions& options, const Box& box);

/// A card before it is turned: nothing on it tells which it is.
void card_back(Sheet& sheet, const Box& box);

/// The size, at a text size of 100 %, at which all four texts fit cards of that size: the four of a
/// question are set alike.
[[nodiscard]] float answer_text_size(const Sheet& sheet, const std::array<std::string, 4>& texts,
                                     Size card);

/// A round badge with a tick or cross, centred on a point.
void badge(Sheet& sheet, Symbol symbol, Colour ground, Point centre, float diameter);

} // namespace quiz

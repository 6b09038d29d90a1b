#pragma once

#include "layout/button_row.h"

#include <string>
#include <utility>
#include <vector>

namespace quiz {

/// A card in the middle of the page: a title, some words, and what can be done.
struct DialogOptions {
    std::string title;
    std::vector<std::string> texts{}; ///< Paragraphs.
    /// Below them, a small table: a name on the left, a number on the right.
    std::vector<std::pair<std::string, std::string>> lines{};
    std::vector<ButtonOptions> buttons{};
    bool stacked = false; ///< Buttons one below the other, like a menu.
};

/// The card is as high as it needs to be; its words grow smaller when that is more than the place.
void dialog_card(Sheet& sheet, const DialogOptions& options, const Box& place);

} // namespace quiz

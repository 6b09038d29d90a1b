#pragma once

#include "screens/stage.h"

#include <optional>
#include <string>

namespace quiz {

/// Keeps an evening's table: as text at once, and the page that asks for it as a picture beside it,
/// which the loop writes before it draws again and then tells the page (Screen::told). The result
/// is a sentence when the text could not be written; then there is no picture either.
[[nodiscard]] std::optional<std::string> save_table(Stage& stage, const Performance& performance);

} // namespace quiz

#pragma once

#include "core/json.h"

#include <optional>
#include <string_view>

namespace quiz {

/// Reads JSON that has nothing special in it, such as nearly all files of the game, several times
/// as fast as the careful reader behind parse_json(). Nothing for whatever else it meets, be it
/// right (fractions, \u, null) or wrong: the careful reader then takes it or says what is wrong.
/// REQUIRES: well-formed UTF-8.
[[nodiscard]] std::optional<JsonValue> parse_plain_json(std::string_view text);

} // namespace quiz

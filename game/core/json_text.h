#pragma once

#include <cstddef>
#include <string_view>

namespace quiz {

/// The line of `text` that holds the byte at `offset`, for showing with a problem; empty when the
/// line is so long that it would be no help.
[[nodiscard]] std::string_view line_around(std::string_view text, std::size_t offset);

} // namespace quiz

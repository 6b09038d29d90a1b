#include "layout/colour_text.h"

#include <array>
#include <charconv>

namespace quiz {

std::optional<Colour> parse_colour(std::string_view text) {
    if ((text.size() != 7 && text.size() != 9) || text.front() != '#') return std::nullopt;
    std::array<std::uint8_t, 4> parts{0, 0, 0, 255};
    for (std::size_t i = 0; 2 * i + 2 < text.size(); ++i) {
        const std::string_view digits = text.substr(2 * i + 1, 2);
        const char* const end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, parts.at(i), 16);
        if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    }
    return Colour{parts[0], parts[1], parts[2], parts[3]};
}

} // namespace quiz

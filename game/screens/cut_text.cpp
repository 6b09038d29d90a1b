#include "screens/cut_text.h"

#include "core/text.h"

namespace quiz {

namespace {

const std::string ellipsis = "…";

} // namespace

std::string shortened(const std::string& text, std::size_t most, bool keep_end) {
    const std::u32string letters = decode_utf8(text);
    if (letters.size() <= most) return text;
    const std::u32string_view all(letters);
    return keep_end ? ellipsis + encode_utf8(all.substr(letters.size() - (most - 1)))
                    : encode_utf8(all.substr(0, most - 1)) + ellipsis;
}

std::string cut_to_width(const Sheet& sheet, const TextStyle& style, const std::string& title,
                         float width) {
    std::string shown = title;
    for (std::size_t most = character_count(title); most > 1; --most) {
        if (!sheet.fit(style, shown, {width, 0}).cut) break;
        shown = shortened(title, most);
    }
    if (shown == title || title[shown.size() - ellipsis.size()] == ' ') return shown;
    // Behind a whole word, where little is lost by it.
    const std::size_t space = shown.rfind(' ');
    if (space != std::string::npos && space > shown.size() / 2)
        shown = shown.substr(0, space) + ellipsis;
    return shown;
}

std::string cut_to_place(const Sheet& sheet, const TextStyle& style, const std::string& text,
                         const Box& place) {
    constexpr std::size_t step = 8; // characters
    std::string shown = text;
    for (std::size_t most = character_count(text); most > 2 * step; most -= step) {
        if (!sheet.fit(style, shown, {place.width, place.height}).cut) break;
        shown = shortened(text, most - step);
    }
    return shown;
}

} // namespace quiz

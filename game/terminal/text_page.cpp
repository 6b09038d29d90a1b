#include "terminal/text_page.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// The first `count` characters of well-formed text, in bytes.
std::size_t bytes_of_characters(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (at < text.size()) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && count-- == 0) break;
        ++at;
    }
    return at;
}

} // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    width = std::max<std::size_t>(width, 1);
    std::vector<std::string> lines;
    std::string line;
    std::size_t used = 0;
    const auto end_line = [&] {
        lines.push_back(std::move(line));
        line.clear();
        used = 0;
    };
    std::string clean = printable(text);
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    for (std::string_view word_left : split(clean, ' ')) {
        if (word_left.empty()) continue;
        const auto length = character_count(word_left);
        if (used > 0 && used + 1 + length > width) end_line();
        if (used > 0) {
            line += ' ';
            ++used;
        }
        while (character_count(word_left) > width - used) {
            const auto cut = bytes_of_characters(word_left, width - used);
            line += word_left.substr(0, cut);
            word_left.remove_prefix(cut);
            end_line();
        }
        line += word_left;
        used += character_count(word_left);
    }
    if (used > 0 || lines.empty()) end_line();
    return lines;
}

std::string paragraph(std::string_view text, std::size_t width, std::string_view first) {
    const auto indent = character_count(first);
    std::string out;
    std::string before(first);
    for (const auto& line : wrap(text, width - std::min(width - 1, indent))) {
        out += before + line + "\n";
        before.assign(indent, ' ');
    }
    return out;
}

std::string Ink::dye(std::string_view code, std::string_view text) const {
    if (!colour_ || text.empty()) return std::string(text);
    std::string out;
    const auto lines = split(text, '\n');
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) out += '\n';
        if (!lines[i].empty()) out += "\x1b[" + std::string(code) + "m" + lines[i] + "\x1b[0m";
    }
    return out;
}

std::string roman_number(int number) {
    static constexpr std::array<std::pair<int, std::string_view>, 5> digits{
        {{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    std::string out;
    for (const auto& [value, letters] : digits)
        for (; number >= value; number -= value) out += letters;
    return out;
}

std::string padded(std::string_view text, std::size_t width, Side side) {
    const std::string space(width - std::min(width, character_count(text)), ' ');
    return side == Side::Right ? space + std::string(text) : std::string(text) + space;
}

std::string counted(long long number, std::string_view thing) {
    return with_thousands(number) + " " + std::string(thing) + (number == 1 ? "" : "s");
}

} // namespace quiz

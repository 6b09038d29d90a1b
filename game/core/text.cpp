#include "core/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <numeric>

namespace quiz {

namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// Reads one code point; -1 for an ill-formed byte, of which one byte is taken.
utf8proc_int32_t next_code_point(std::string_view text, std::size_t& at) {
    utf8proc_int32_t code = -1;
    const auto taken = utf8proc_iterate(bytes_of(text) + at,
                                        static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    at += taken > 0 ? static_cast<std::size_t>(taken) : 1;
    return taken > 0 ? code : -1;
}

void append_utf8(std::string& out, utf8proc_int32_t code) {
    std::array<utf8proc_uint8_t, 4> buffer{};
    const auto length = utf8proc_encode_char(code, buffer.data());
    out.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(length));
}

bool is_apostrophe(utf8proc_int32_t code) {
    return code == U'\'' || code == U'\u2018' || code == U'\u2019' || code == U'\u02BC' ||
           code == U'`';
}

/// Letters that have no decomposition but are written so without their keyboard.
std::string_view spelled_out(utf8proc_int32_t code) {
    switch (code) {
    case U'ø': return "o";
    case U'đ': return "d";
    case U'ł': return "l";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'þ': return "th";
    case U'ð': return "d";
    case U'ı': return "i";
    case U'&': return " and ";
    default: return {};
    }
}

bool is_word_character(utf8proc_category_t category) {
    switch (category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return true;
    default: return false;
    }
}

bool is_space(utf8proc_int32_t code) {
    if (code == ' ' || (code >= 0x09 && code <= 0x0D) || code == 0x85 || code == 0xFEFF ||
        code == 0x200B)
        return true;
    if (code < 0x80) return false;
    const auto category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool steers_a_terminal(utf8proc_int32_t code) {
    if (code == '\t' || code == '\n') return false;
    if (code < 0x20 || (code >= 0x7F && code < 0xA0)) return true;
    // Bidirectional embeddings, overrides and isolates; line separators.
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x2028 || code == 0x2029;
}

/// A space, unless one stands there already or nothing stands there yet.
void append_space(std::string& out) {
    if (!out.empty() && out.back() != ' ') out += ' ';
}

void append_spelling(std::string& out, std::string_view spelling) {
    for (const char c : spelling) {
        if (c == ' ')
            append_space(out);
        else
            out += c;
    }
}

/// What fold() makes of the bytes of plain ASCII, looked up: nearly all text is that, and most of
/// what the generator does is to compare it.
constexpr char gone = 0;  ///< "'"
constexpr char other = 1; ///< "&" and what is not ASCII: see fold().
constexpr std::array<char, 256> folded_bytes = [] {
    std::array<char, 256> made{};
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto byte = static_cast<char>(i);
        made[i] = i >= 0x80 || byte == '&'                                       ? other
                  : (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ? byte
                  : byte >= 'A' && byte <= 'Z'  ? static_cast<char>(byte - 'A' + 'a')
                  : byte == '\'' || byte == '`' ? gone
                                                : ' ';
    }
    return made;
}();

/// Folds from `at` up to the first byte that is not plain.
void fold_plain(std::string_view text, std::size_t& at, std::string& out) {
    constexpr std::size_t most = 128; // bytes at once: no more room is made in vain
    char byte = gone;
    while (at < text.size() && byte != other) {
        const std::size_t size = out.size();
        const std::size_t end = at + std::min(text.size() - at, most);
        out.resize(size + end - at);
        char* to = out.data() + size;
        char last = size == 0 ? ' ' : out[size - 1];
        for (; at < end; ++at) {
            byte = folded_bytes[static_cast<unsigned char>(text[at])];
            if (byte == other) break;
            *to = byte;
            const bool kept = byte != gone && !(byte == ' ' && last == ' ');
            to += kept ? 1 : 0;
            last = kept ? byte : last;
        }
        out.resize(static_cast<std::size_t>(to - out.data()));
    }
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    constexpr std::uint64_t beyond_ascii = 0x8080808080808080U;
    for (std::size_t at = 0; at < text.size();) {
        std::uint64_t eight = beyond_ascii;
        if (text.size() - at >= sizeof eight) std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & beyond_ascii) == 0) {
            at += sizeof eight;
            continue;
        }
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        if (next_code_point(text, at) < 0) return start;
    }
    return std::nullopt;
}

std::u32string decode_utf8(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto code = next_code_point(text, at);
        out += code < 0 ? U'\uFFFD' : static_cast<char32_t>(code);
    }
    return out;
}

std::string encode_utf8(std::u32string_view code_points) {
    std::string out;
    for (const char32_t code : code_points) append_utf8(out, static_cast<utf8proc_int32_t>(code));
    return out;
}

std::size_t character_count(std::string_view text) {
    // Every byte but a continuation begins a character.
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    for (fold_plain(text, at, out); at < text.size(); fold_plain(text, at, out)) {
        if (text[at] == '&') {
            append_spelling(out, " and ");
            ++at;
            continue;
        }
        const auto code = next_code_point(text, at);
        if (code < 0) {
            append_space(out);
            continue;
        }
        if (is_apostrophe(code)) continue;
        std::array<utf8proc_int32_t, 32> parts{};
        int last_boundary = 0;
        const auto count =
            utf8proc_decompose_char(code, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                                    static_cast<utf8proc_option_t>(
                                        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                        UTF8PROC_STRIPMARK | UTF8PROC_IGNORE),
                                    &last_boundary);
        for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size());
             ++i) {
            const auto part = parts[static_cast<std::size_t>(i)];
            if (const auto spelling = spelled_out(part); !spelling.empty())
                append_spelling(out, spelling);
            else if (is_word_character(utf8proc_category(part)))
                append_utf8(out, part);
            else if (!is_apostrophe(part))
                append_space(out);
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string fold_title(std::string_view text) { return std::string(without_article(fold(text))); }

std::string_view without_article(std::string_view folded) {
    static constexpr std::array<std::string_view, 11> articles{
        "the ", "a ", "an ", "le ", "la ", "les ", "der ", "die ", "das ", "il ", "el "};
    for (const auto article : articles) {
        if (folded.size() > article.size() && folded.compare(0, article.size(), article) == 0)
            return folded.substr(article.size());
    }
    return folded;
}

std::vector<std::string> folded_words(std::string_view text) {
    const std::string folded = fold(text);
    return folded.empty() ? std::vector<std::string>{} : split(folded, ' ');
}

std::vector<std::string_view> words_within(std::string_view folded) {
    std::vector<std::string_view> words;
    constexpr std::size_t usual_length = 6; // of a word and its space
    words.reserve(folded.size() / usual_length + 1);
    for_each_word(folded, [&](std::string_view word) { words.push_back(word); });
    return words;
}

bool contains_words(std::string_view text, std::string_view needle) {
    return contains_folded(fold(text), fold(needle));
}

bool contains_folded(std::string_view text, std::string_view needle) {
    if (needle.empty()) return false;
    for (std::size_t at = text.find(needle); at != std::string_view::npos;
         at = text.find(needle, at + 1)) {
        const std::size_t end = at + needle.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

std::string_view trim(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t next = begin;
        if (const auto code = next_code_point(text, next); code < 0 || !is_space(code)) break;
        begin = next;
    }
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size();) {
        const auto code = next_code_point(text, at);
        if (code < 0 || !is_space(code)) end = at;
    }
    return text.substr(begin, end - begin);
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string to_lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (true) {
        const std::size_t to = text.find(separator, from);
        parts.emplace_back(text.substr(from, to == std::string_view::npos ? to : to - from));
        if (to == std::string_view::npos) return parts;
        from = to + 1;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) out += separator;
        out += parts[i];
    }
    return out;
}

std::string join_and(const std::vector<std::string>& parts) {
    if (parts.size() < 2) return join(parts, "");
    return join({parts.begin(), parts.end() - 1}, ", ") + " and " + parts.back();
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
    if (from.empty()) return text;
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string slug(std::string_view text) {
    std::string out = fold(text);
    std::replace(out.begin(), out.end(), ' ', '-');
    return out;
}

std::string printable(std::string_view text) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto code = next_code_point(text, at);
        if (code < 0) {
            out += "\xEF\xBF\xBD";
        } else if (steers_a_terminal(code)) {
            const auto value = static_cast<unsigned>(code);
            if (value < 0x100)
                out += std::string("\\x") + digits[value >> 4U] + digits[value & 0xFU];
            else {
                out += "\\u";
                for (int shift = 12; shift >= 0; shift -= 4)
                    out += digits[(value >> static_cast<unsigned>(shift)) & 0xFU];
            }
        } else {
            append_utf8(out, code);
        }
    }
    return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::u32string from = decode_utf8(a);
    const std::u32string to = decode_utf8(b);
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min(
                {above + 1, row[j - 1] + 1, diagonal + (from[i - 1] == to[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

std::optional<std::string> closest(std::string_view word,
                                   const std::vector<std::string>& candidates) {
    const std::string sought = to_lower_ascii(word);
    std::optional<std::string> best;
    std::size_t best_distance = std::max<std::size_t>(1, (character_count(word) + 2) / 3) + 1;
    for (const auto& candidate : candidates) {
        if (const auto distance = edit_distance(sought, to_lower_ascii(candidate));
            distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

std::string with_thousands(long long number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return number < 0 ? "-" + digits : digits;
}

} // namespace quiz

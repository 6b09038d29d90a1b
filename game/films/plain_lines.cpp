#include "films/plain_lines.h"

#include "core/text.h"
#include "films/plain_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quiz {

namespace {

using std::string_view;

/// A file that is no text at all would give thousands.
constexpr std::size_t most_problems = 20;
constexpr std::size_t longest_line_shown = 4000;
constexpr string_view byte_order_mark = "\xEF\xBB\xBF";

enum class Label { Storyline, Trivia, Field };
struct LabelRow {
    string_view name;
    Label label;
    PlainField field;
};
constexpr std::array<LabelRow, 20> labels{{
    {"storyline", Label::Storyline, {}},
    {"plot", Label::Storyline, {}},
    {"trivia", Label::Trivia, {}},
    {"did you know", Label::Trivia, {}},
    {"title", Label::Field, PlainField::Title},
    {"year", Label::Field, PlainField::Year},
    {"release year", Label::Field, PlainField::Year},
    {"genre", Label::Field, PlainField::Genre},
    {"genres", Label::Field, PlainField::Genre},
    {"imdb rating", Label::Field, PlainField::Rating},
    {"imdb", Label::Field, PlainField::Rating},
    {"rating", Label::Field, PlainField::Rating},
    {"director", Label::Field, PlainField::Director},
    {"directors", Label::Field, PlainField::Director},
    {"director s", Label::Field, PlainField::Director}, // "Director(s)"
    {"directed by", Label::Field, PlainField::Director},
    {"cast", Label::Field, PlainField::Cast},
    {"top billing cast", Label::Field, PlainField::Cast},
    {"top billed cast", Label::Field, PlainField::Cast},
    {"starring", Label::Field, PlainField::Cast},
}};

bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\u00A0' || c == U'\u1680' ||
           (c >= U'\u2000' && c <= U'\u200A') || c == U'\u202F' || c == U'\u205F' || c == U'\u3000';
}
bool is_invisible(char32_t c) { return c == U'\uFEFF' || c == U'\u200B' || c == U'\u00AD'; }
bool is_control(char32_t c) {
    return (c < 0x20 && c != U'\t') || (c >= 0x7F && c < 0xA0) ||
           (c >= U'\u202A' && c <= U'\u202E') || (c >= U'\u2066' && c <= U'\u2069') ||
           c == U'\u2028' || c == U'\u2029';
}

std::string hexadecimal(unsigned value, int digits) {
    static constexpr string_view characters = "0123456789ABCDEF";
    std::string text;
    for (int i = digits - 1; i >= 0; --i)
        text += characters[(value >> (4U * static_cast<unsigned>(i))) & 0xFU];
    return text;
}

/// All kinds of spaces become single ones.
std::string clean(std::u32string_view line) {
    std::u32string out;
    for (const char32_t c : line) {
        if (is_invisible(c)) continue;
        if (!is_space(c))
            out += c;
        else if (!out.empty() && out.back() != U' ')
            out += U' ';
    }
    if (!out.empty() && out.back() == U' ') out.pop_back();
    return encode_utf8(out);
}

class Reader {
public:
    Reader(string_view file, Problems& problems) : file_(file), problems_(problems) {}

    PlainRecord read(string_view text) {
        if (!accept_size(text)) return {};
        if (text.substr(0, 3) == byte_order_mark) text.remove_prefix(3);
        for (std::size_t from = 0; from <= text.size() && errors_ < most_problems;) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            ++line_;
            read_line(text.substr(from, end - from));
            from = end + 1;
        }
        return std::move(record_);
    }

private:
    void report(Severity severity, int line, int column, std::string what,
                string_view source = {}) {
        if (severity == Severity::Error && ++errors_ == most_problems)
            what += " After so many errors the rest was not read.";
        problems_.push_back({severity,
                             file_,
                             {line, column},
                             {},
                             std::move(what),
                             {},
                             std::string(source.size() > longest_line_shown ? "" : source)});
    }

    bool accept_size(string_view text) {
        if (text.size() > largest_plain_text) {
            report(Severity::Error, 0, 0,
                   "The file is larger than 1 MiB, and no film's record is. Is it the right file?");
            return false;
        }
        if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF") {
            report(Severity::Error, 1, 0, "The file is in UTF-16. Save it as UTF-8.");
            return false;
        }
        return true;
    }

    void read_line(string_view raw) {
        if (!raw.empty() && raw.back() == '\r') raw.remove_suffix(1);
        if (raw.size() > longest_plain_line) {
            report(Severity::Error, line_, 0,
                   "The line is longer than 256 KiB. Is it the right file?");
            return;
        }
        if (const auto bad = first_invalid_utf8(raw)) {
            const auto byte = static_cast<unsigned char>(raw[*bad]);
            report(Severity::Error, line_,
                   static_cast<int>(character_count(raw.substr(0, *bad))) + 1,
                   "The byte 0x" + hexadecimal(byte, 2) +
                       " is not UTF-8. Save the file as UTF-8 (it may be in Latin-1).",
                   raw);
            return;
        }
        const std::u32string letters = decode_utf8(raw);
        const auto control = std::find_if(letters.begin(), letters.end(), is_control);
        if (control != letters.end()) {
            report(Severity::Error, line_, static_cast<int>(control - letters.begin()) + 1,
                   "The control character U+" + hexadecimal(static_cast<unsigned>(*control), 4) +
                       " has no place in a text. Take it out.",
                   raw);
            return;
        }
        place(clean(letters));
    }

    void place(const std::string& line) {
        if (line.empty()) {
            open_ = nullptr;
        } else if (read_label(line) || read_item(line)) {
        } else if (open_ != nullptr) {
            // A text goes on in the next line, until an empty one.
            open_->text += (open_->text.empty() ? "" : " ") + line;
        } else if (in_storyline_) {
            open_ = &record_.storyline.emplace_back(PlainText{line, line_});
        } else {
            report(Severity::Warning, line_, 0,
                   "What this line means is not known, and it was left out: \"" + shortened(line) +
                       "\".");
        }
    }

    static std::string shortened(const std::string& line) {
        const std::u32string letters = decode_utf8(line);
        return letters.size() <= 60 ? line : encode_utf8(letters.substr(0, 59)) + "\u2026";
    }

    bool read_label(const std::string& line) {
        const std::size_t colon = line.substr(0, 40).find(':');
        if (colon == std::string::npos) return false;
        const std::string name = fold(line.substr(0, colon));
        const auto row = std::find_if(labels.begin(), labels.end(),
                                      [&](const LabelRow& one) { return one.name == name; });
        if (row == labels.end()) return false;
        PlainText value{std::string(trim(string_view(line).substr(colon + 1))), line_};
        in_storyline_ = row->label == Label::Storyline;
        open_ = nullptr;
        if (in_storyline_) {
            open_ = &record_.storyline.emplace_back(std::move(value));
        } else if (row->label == Label::Field) {
            const auto [field, is_new] = record_.fields.emplace(row->field, std::move(value));
            if (is_new)
                open_ = &field->second;
            else
                report(Severity::Error, line_, 0,
                       "\"" + std::string(trim(string_view(line).substr(0, colon))) +
                           "\" stands in line " + std::to_string(field->second.line) +
                           " already. Take one away.");
        }
        return true;
    }

    /// "12. Text" or "12) Text".
    bool read_item(const std::string& line) {
        std::size_t at = 0;
        while (at < line.size() && at < 4 && line[at] >= '0' && line[at] <= '9') ++at;
        if (at == 0 || at > 3 || at >= line.size() || (line[at] != '.' && line[at] != ')'))
            return false;
        if (at + 1 < line.size() && line[at + 1] != ' ') return false;
        in_storyline_ = false;
        open_ = &record_.items.emplace_back(
            PlainText{std::string(trim(string_view(line).substr(at + 1))), line_});
        return true;
    }

    std::string file_;
    Problems& problems_;
    PlainRecord record_;
    int line_ = 0;
    std::size_t errors_ = 0;
    bool in_storyline_ = false;
    PlainText* open_ = nullptr; ///< What the next line goes on with.
};

} // namespace

PlainRecord read_plain_lines(std::string_view text, std::string_view file, Problems& problems) {
    return Reader(file, problems).read(text);
}

} // namespace quiz

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The text in lines of at most `width` characters, broken at spaces; a longer word is cut. Made
/// printable on the way. Never empty.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// The wrapped text, each line ended; `first` stands before the first line, as many spaces before
/// the others.
[[nodiscard]] std::string paragraph(std::string_view text, std::size_t width,
                                    std::string_view first = {});

/// Colours by their meaning; plain text when colour is off.
class Ink {
public:
    explicit Ink(bool colour) : colour_(colour) {}
    [[nodiscard]] std::string strong(std::string_view text) const { return dye("1", text); }
    [[nodiscard]] std::string faint(std::string_view text) const { return dye("2", text); }
    [[nodiscard]] std::string good(std::string_view text) const { return dye("1;32", text); }
    [[nodiscard]] std::string bad(std::string_view text) const { return dye("1;31", text); }
    [[nodiscard]] std::string gold(std::string_view text) const { return dye("33", text); }

private:
    /// Dyes line by line, so that a pager or a cut line leaves no colour behind.
    [[nodiscard]] std::string dye(std::string_view code, std::string_view text) const;
    bool colour_;
};

/// 1 to 39 in Roman numerals, for acts.
[[nodiscard]] std::string roman_number(int number);

/// With spaces up to `width` characters; a longer text stays as it is.
enum class Side { Left, Right };
[[nodiscard]] std::string padded(std::string_view text, std::size_t width, Side side = Side::Left);

/// "1 question", "2 questions".
[[nodiscard]] std::string counted(long long number, std::string_view thing);

} // namespace quiz

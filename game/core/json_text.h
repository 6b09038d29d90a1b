#pragma once

#include "core/json.h"
#include "core/problem.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace quiz {

/// The line of `text` that holds the byte at `offset`, for showing with a problem; empty when the
/// line is so long that it would be no help.
[[nodiscard]] std::string_view line_around(std::string_view text, std::size_t offset);

/// The text without spaces at its ends, where nothing is wrong with it: it is not blank, nor too
/// long, and has no line break or control character. What is wrong, read_text() says.
[[nodiscard]] std::optional<std::string_view> sound_text(std::string_view text, TextLimits limits);

/// Turns growing byte offsets into lines and columns in one pass.
class PositionCounter {
public:
    explicit PositionCounter(std::string_view text) : text_(text) {}
    TextPosition at(std::size_t offset) {
        for (; offset_ < std::min(offset, text_.size()); ++offset_) {
            if (text_[offset_] == '\n') {
                ++position_.line;
                position_.column = 1;
            } else if ((static_cast<unsigned char>(text_[offset_]) & 0xC0U) != 0x80U) {
                ++position_.column;
            }
        }
        return position_;
    }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    TextPosition position_{1, 1};
};

} // namespace quiz

#pragma once

#include "layout/text_line.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace quiz {

/// Lines of one text, set in one size. Lines stand `line_height` apart.
struct TextBlock {
    /// Never changed once set: copies share them, so that a block costs nothing to hand on.
    class Lines {
    public:
        Lines() = default;
        explicit Lines(std::vector<TextLine> lines)
            : lines_(std::make_shared<const std::vector<TextLine>>(std::move(lines))) {}
        [[nodiscard]] const TextLine* begin() const { return lines_ ? lines_->data() : nullptr; }
        [[nodiscard]] const TextLine* end() const { return begin() + size(); }
        [[nodiscard]] std::size_t size() const { return lines_ ? lines_->size() : 0; }
        [[nodiscard]] bool empty() const { return size() == 0; }
        // REQUIRE: there is such a line.
        [[nodiscard]] const TextLine& operator[](std::size_t line) const { return (*lines_)[line]; }
        [[nodiscard]] const TextLine& front() const { return lines_->front(); }
        [[nodiscard]] const TextLine& back() const { return lines_->back(); }

    private:
        std::shared_ptr<const std::vector<TextLine>> lines_;
    };
    Lines lines{};
    float line_height = 0;
    float width = 0;  ///< Of the longest line.
    float height = 0; ///< Lines times line height: for setting things below one another.
    bool cut = false; ///< True when even the smallest size did not fit: the rest gave way to "…".
};

/// How a text is to be fitted into a place.
struct FitOptions {
    Face face = Face::Reading;
    float size = 0;       ///< The preferred em size.
    float floor = 0;      ///< The smallest; a preferred size below it is used as it is.
    float leading = 1.3F; ///< Line height as a multiple of the size.
    float width = 0;      ///< Of the place.
    float height = 0;     ///< Of the place, for what letters cover; 0 = as high as it gets.
    int most_lines = 0;   ///< 0 = any number.
    float tracking = 0;   ///< Extra space after each character, as a share of the size.
    bool even = true;     ///< Lines of nearly the same length; else each as full as it gets.
};

/// Measures text once, unhinted, from the fonts' own design units: the same widths at every
/// physical size, without a display. Results are kept, so that laying a page out again is cheap.
class TextMeasure {
public:
    /// Throws std::runtime_error when a font is missing or cannot be read.
    explicit TextMeasure(const std::vector<std::filesystem::path>& font_folders);
    ~TextMeasure();
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;

    /// One line, however long. `tracking` as in FitOptions. Control characters count as spaces.
    [[nodiscard]] TextLine line(Face face, float size, std::string_view text,
                                float tracking = 0) const;
    [[nodiscard]] float width(Face face, float size, std::string_view text,
                              float tracking = 0) const;

    /// Lines no wider than `width`, as few as can be, of nearly even length. Breaks at spaces and
    /// after hyphens (not before a digit) and dashes; a word wider than the line is broken
    /// anywhere. A newline always breaks.
    [[nodiscard]] std::vector<TextLine> wrap(Face face, float size, std::string_view text,
                                             float width, float tracking = 0) const;

    /// The text at its preferred size if it fits the place wrapped, else at the largest size that
    /// does, down to the floor; what does not fit even then is cut with "…".
    [[nodiscard]] TextBlock fit(const FitOptions& options, std::string_view text) const;

    /// One line as a block, however long; kept as what was fitted is.
    [[nodiscard]] TextBlock line_block(Face face, float size, std::string_view text) const;

    /// Does the face itself have this character?
    [[nodiscard]] bool has(Face face, char32_t code_point) const;

private:
    struct Fonts;
    std::unique_ptr<Fonts> fonts_;
};

} // namespace quiz

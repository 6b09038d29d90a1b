#pragma once

#include "layout/canvas.h"
#include "layout/focus.h"
#include "layout/text_measure.h"
#include "layout/theme.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quiz {

enum class Align { Left, Centre, Right };
enum class Upright { Top, Middle, Bottom };

/// How a text looks and where it stands in its place.
struct TextStyle {
    Face face = Face::Reading;
    float size = 0; ///< At a text size of 100 %; scaled with the player's.
    Colour colour{};
    Align align = Align::Left;
    Upright upright = Upright::Middle;
    int most_lines = 0; ///< 0 = as many as the place is high for.
    float tracking = 0;
    bool paragraph = false; ///< Lines as full as they get, instead of even ones.
    float floor = 0;        ///< The smallest it may be set in; 0 = the theme's floor.
};

/// A part of a line with its own face, colour and size. Whoever makes it keeps the text.
struct Run {
    std::string_view text;
    Face face = Face::Reading;
    float size = 0; ///< At a text size of 100 %.
    Colour colour{};
};

/// What is highlighted about a target, and how: two states that differ in more than colour.
struct Highlight {
    bool focused = false;
    bool hovered = false;
    bool operator==(const Highlight&) const = default;
    [[nodiscard]] bool any() const { return focused || hovered; }
};

/// One laying-out of a page: places texts and shapes on the canvas and collects the hit areas on
/// the way, so that what is seen and what is hit are the same boxes. A page makes one whenever it
/// is drawn or pointed at.
class Sheet {
public:
    /// A text that was placed: for tests.
    struct Written {
        std::string text;
        Box place;  ///< What it was given.
        Box extent; ///< What it covers.
        float size = 0;
        Colour colour;
        bool cut = false;
    };

    /// `memory`: an emptied list of targets from before, so that laying out again allocates
    /// nothing.
    Sheet(const Theme& theme, const TextMeasure& measure, Canvas& canvas, float text_scale,
          TargetId focus, TargetId hover, std::vector<Target> memory = {});

    [[nodiscard]] const Theme& theme() const { return theme_; }
    /// A text size as the player wants it.
    [[nodiscard]] float scaled(float size) const { return size * text_scale_; }
    /// A length that grows with the text size, but half as much.
    [[nodiscard]] float stretched(float length) const {
        return length * (1 + (text_scale_ - 1) / 2);
    }
    [[nodiscard]] float text_scale() const { return text_scale_; }
    /// Height of one line of that style at its preferred size.
    [[nodiscard]] float line_height(Face face, float size) const;
    [[nodiscard]] float width(const TextStyle& style, std::string_view text) const;

    /// Fits a text into a place without drawing it. Height 0 = as high as it gets.
    [[nodiscard]] TextBlock fit(const TextStyle& style, std::string_view text, Size place) const;
    /// Fits and draws; the result is what the text covers.
    Box text(const TextStyle& style, std::string_view text, const Box& place);
    /// Draws what was fitted before.
    Box text(const TextBlock& block, const TextStyle& style, const Box& place);
    /// One line of several runs on one baseline, shrunk together if too wide.
    Box runs(const std::vector<Run>& runs, const Box& place, Align align);
    [[nodiscard]] float runs_width(const std::vector<Run>& runs) const;

    void box(const Box& box, const BoxLook& look);
    void mark(int answer, const Box& box, float strength = 1);
    /// A seat's mark in the theme's colour for it; the weaker, the greyer, but never to be seen
    /// through.
    void seat_mark(int mark, const Box& box, float strength = 1);
    void symbol(Symbol symbol, const Box& box, Colour colour);
    void ribbon(const Box& box, float share, bool urgent);
    void dots(Point from, Point to, Colour colour);

    /// Notes a hit area and says how it is highlighted.
    Highlight target(TargetId id, const Box& box);
    /// The same for something that has a button of its own: the pointer alone reaches it.
    Highlight pointer_target(TargetId id, const Box& box);

    /// From now on everything is drawn as if it had come by that share (0 to 1) of its entrance:
    /// faded, and a little lower. Hit areas stand where they will be.
    void enter(float share);

    [[nodiscard]] const std::vector<Target>& targets() const { return targets_; }
    /// Empty unless the canvas wants notes.
    [[nodiscard]] const std::vector<Written>& written() const { return written_; }
    /// The memory for the next sheet.
    [[nodiscard]] std::vector<Target> take_memory() { return std::move(targets_); }

private:
    [[nodiscard]] Colour faded(Colour colour) const { return colour.with_alpha(entered_); }
    void note(const TextBlock& block, const Box& place, const Box& extent, Colour colour);
    [[nodiscard]] Box risen(const Box& box) const;
    [[nodiscard]] float leading(Face face) const;

    const Theme& theme_;
    const TextMeasure& measure_;
    Canvas& canvas_;
    float text_scale_;
    TargetId focus_;
    TargetId hover_;
    float entered_ = 1;
    bool notes_; ///< Writes down what is written.
    std::vector<Target> targets_;
    std::vector<Written> written_;
};

} // namespace quiz

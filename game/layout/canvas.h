#pragma once

#include "layout/geometry.h"
#include "layout/text_line.h"

#include <algorithm>
#include <string_view>

namespace quiz {

/// How the theatre around a page looks just now. All shares run from 0 to 1.
struct Backdrop {
    float curtain = 1;                 ///< 0 = closed, 1 = fully open.
    Point spot{canvas_width / 2, 480}; ///< What the follow spot points at.
    float spot_share = 1;              ///< 0 = spot off.
    float footlights = 1;              ///< Brightness; dims with the clock.
    float dim = 0;                     ///< Darkens everything behind a dialog or pause.
    float blackout = 0;  ///< Darkens the page as well: a change of scene without movement.
    float roses = 0;     ///< How far roses thrown on the stage have flown; at 1 they lie there.
    float petals = 0;    ///< How far a rain of petals at both sides has come; 0 and 1 = none.
    float newspaper = 0; ///< How far the dancing newspaper has crossed the page; 0 and 1 = gone.
    bool operator==(const Backdrop&) const = default;
};

/// A filled, rounded rectangle, with a vertical gradient, border, glow and shadow.
struct BoxLook {
    Colour top;
    Colour bottom;
    Colour border{0, 0, 0, 0};
    float border_width = 0;
    float radius = 0;
    float shadow = 0;        ///< Reach of a soft shadow below; 0 = none.
    Colour glow{0, 0, 0, 0}; ///< Outer ring (focus) or halo.
    float glow_width = 0;
};

/// Drawn shapes that are no text.
enum class Symbol {
    Tick,
    Cross,
    Shoes,
    Rose,
    Pause,
    Clock,
    Flag,
    Halve,
    Encore,
    Understudy,
    Arrow,
    Dash,
    Dots,   ///< Thinking.
    Letter, ///< A sealed answer.
    Lock,
    Plug, ///< A device that has gone.
    Rise,
    Fall,
    ShoesMirrored ///< For the other side of a page.
};

/// The smallest side of an answer's mark: in a smaller one its letter would be smaller than the
/// smallest text.
inline constexpr float least_mark = 40;
/// Em size of the letter in an answer's mark, as a share of its side; in a small mark it fills
/// more.
inline constexpr float mark_letter_share = 0.52F;
/// Em size of the letter in an answer's mark of that side.
constexpr float mark_letter(float side) {
    constexpr float most_share = 0.75F;
    return std::max(mark_letter_share * side, most_share * std::min(side, least_mark));
}

/// Where a page is drawn. One implementation paints (paint/), one records (tests): a page never
/// knows which. Later calls paint over earlier ones.
class Canvas {
public:
    virtual ~Canvas() = default;

    virtual void backdrop(const Backdrop& backdrop) = 0;
    virtual void box(const Box& box, const BoxLook& look) = 0;
    /// `start` is the left end of the baseline.
    virtual void text(const TextLine& line, Point start, Colour colour) = 0;
    /// The mark of answer 0 to 3: crimson square A, teal circle B, ochre triangle C, violet diamond
    /// D, with its letter. `strength` below 1 fades it.
    virtual void mark(int answer, const Box& box, float strength) = 0;
    /// The mark of a seat, 0 to 11 (mark_names of rules/seats.h): a shape of its own, of the
    /// colour `figure`, on a disc of `ground`; none of the four answers'.
    virtual void seat_mark(int mark, const Box& box, Colour ground, Colour figure) = 0;
    virtual void symbol(Symbol symbol, const Box& box, Colour colour) = 0;
    /// The timer: a red ribbon with a swallow tail; `share` of it is left.
    virtual void ribbon(const Box& box, float share, bool urgent) = 0;
    /// A dotted line between two points, as on a programme.
    virtual void dots(Point from, Point to, Colour colour) = 0;
    /// Whether a sheet is to note what it writes on it: for tests.
    [[nodiscard]] virtual bool wants_notes() const { return false; }
};

} // namespace quiz

#pragma once

#include "core/button.h"
#include "layout/canvas.h"
#include "layout/cue.h"
#include "party/device_event.h"
#include "party/lobby.h"

#include <chrono>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace quiz {

class Screen;

// What a screen asks the stack to do. Carried out after the call returns.
struct Stay {};
struct Push {
    std::unique_ptr<Screen> screen;
};
struct Replace {
    std::unique_ptr<Screen> screen;
};
struct LeaveScreen {
    int levels = 1;
};              ///< Back by so many pages; leaving the last one ends the program.
struct Home {}; ///< Back to the title.
struct Quit {};
using Transition = std::variant<Stay, Push, Replace, LeaveScreen, Home, Quit>;

/// What the pointer did. Press is the main button going down; the scrolls are the wheel's steps.
enum class PointerAction { Move, Press, ScrollUp, ScrollDown };

/// One full-screen page, or a dialog over the page below it. Sees buttons, characters and a pointer
/// in canvas units; never keys, files or clocks.
class Screen {
public:
    using Milliseconds = std::chrono::milliseconds;

    virtual ~Screen() = default;
    virtual Transition press(Button button) = 0;
    /// A character typed, for text fields.
    virtual Transition type(char32_t) { return Stay{}; }
    virtual Transition point(Point at, PointerAction action) = 0;
    virtual Transition advance(Milliseconds elapsed) = 0;
    /// Draws the state as it is. Changes nothing.
    virtual void draw(Canvas& canvas) const = 0;
    /// What is seen of the page behind a dialog.
    virtual void draw_behind(Canvas& canvas) const { draw(canvas); }
    /// False lets the page below show behind.
    [[nodiscard]] virtual bool covers_all() const { return true; }
    /// True while characters go to a text field: then letter keys are no buttons, and keys repeat.
    [[nodiscard]] virtual bool takes_text() const { return false; }
    /// True where every player's own buttons count: then the answer keys, pads and buzzers are
    /// presses of seats, and of the keyboard only Escape, Enter, the arrows and F11 are buttons.
    [[nodiscard]] virtual bool takes_seats() const { return false; }
    /// True where devices are only tried: presses mean nothing to the seats, and the page shows
    /// what `Stage::table.controls` holds down.
    [[nodiscard]] virtual bool tries_devices() const { return false; }
    /// Does the page show now what that unknown pad is to press next? Only then it is taught.
    [[nodiscard]] virtual bool shows_lesson(int) const { return false; }
    /// An unknown pad has pressed something: the page may show its next lesson, 0 to 3.
    virtual void show_lesson(int, int) {}
    /// A control went down, before it means anything: true when the page took it, because it waits
    /// for a control to bind.
    virtual bool learn(const DeviceEvent&) { return false; }
    /// True while the first of several presses counts: devices are read every 2 ms, not every 16.
    [[nodiscard]] virtual bool wants_fast_polling() const { return false; }
    /// What a press meant to the seats of `Stage::table`, on the page in use when it takes seats;
    /// what a device that came or went meant, on every page that is open.
    virtual Transition seat_event(const SeatHappening&) { return Stay{}; }
    /// True while something on the page moves by itself, so that it must be drawn again soon.
    [[nodiscard]] virtual bool moving() const { return false; }
    /// True while nothing moves but a clock (and the theatre): then half as many pictures are
    /// enough, and the rest need not be laid out again.
    [[nodiscard]] virtual bool calm() const { return false; }
    /// The window lost its focus: a match pauses.
    virtual void focus_lost() {}
    /// The device that pressed last has gone: a match of one player pauses.
    virtual void device_lost() { focus_lost(); }
    /// The page above has gone and this one shows again.
    virtual void uncovered() {}
    /// Likewise, when all that lay over this page has ended at once: an act, a match, an evening.
    virtual void came_home() {}
    /// The window is being closed: keep what must not be lost. No other call follows.
    virtual void closing() {}
    /// Changes whenever a pointer move made a difference: only then the page is drawn again.
    [[nodiscard]] virtual int pointed_at() const { return 0; }
    /// Something happened outside that the player should know: one sentence.
    virtual void told(const std::string&) {}
    /// True while a toast hangs over the valance.
    [[nodiscard]] virtual bool says_something() const { return false; }
    /// A stable name for `shots` and tests: "title", "question".
    [[nodiscard]] virtual const char* name() const = 0;
};

} // namespace quiz

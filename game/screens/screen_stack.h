#pragma once

#include "party/device_event.h"
#include "screens/captions.h"
#include "screens/screen.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

struct Stage;

/// The pages that are open, the top one in use. Owns them, carries out their transitions.
class ScreenStack {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `first` is the page that Home leads to: the title. `stage` must outlive the stack.
    ScreenStack(Stage& stage, std::unique_ptr<Screen> first);
    /// Opens a page over the others, as if the top one had asked for it.
    void open(std::unique_ptr<Screen> screen);

    /// FullScreen is carried out here, on every page.
    void press(Button button);
    void type(char32_t character);
    void point(Point at, PointerAction action);
    void advance(Milliseconds elapsed);
    /// A control of a device went down or up, on any page. True when the page takes seats and this
    /// belongs to a handset, or waits for a control to bind: then it is no button of the page.
    bool device(const DeviceEvent& event);
    /// A pad has come, of that model ("045e:028e"), or has gone: at any time.
    void plug(int pad, const std::string& model);
    void unplug(int pad);
    void focus_lost();
    /// Something happened outside, such as a question file that was saved: the page in use says it.
    void tell(const std::string& news);
    /// What the loop plays now: written over the valance for who wants captions.
    void heard(const std::vector<Cue>& cues, const MusicWish& music);
    /// The window is being closed: every page keeps what it must, and the stack is empty.
    void close();
    void draw(Canvas& canvas) const;

    /// REQUIRES: !empty().
    [[nodiscard]] const Screen& top() const { return *screens_.back(); }
    [[nodiscard]] bool empty() const { return screens_.empty(); } ///< The program is to end.
    [[nodiscard]] bool takes_text() const;
    [[nodiscard]] bool takes_seats() const;
    [[nodiscard]] bool wants_fast_polling() const;
    [[nodiscard]] bool moving() const;
    /// Nothing moves on the page in use but a clock.
    [[nodiscard]] bool calm() const;
    /// True when something may look different since the last call. The loop draws only then.
    [[nodiscard]] bool take_dirty();

private:
    /// Something happened after which the page may look different.
    void touch();
    void carry_out(Transition transition);
    void leave(std::size_t remaining);
    void tell_seats(const std::vector<SeatHappening>& happenings);
    Stage& stage_;
    std::vector<std::unique_ptr<Screen>> screens_;
    Captions captions_;
    std::optional<int> last_pad_; ///< That pressed last, if it was a pad.
    bool dirty_ = true;
};

} // namespace quiz

#pragma once

#include "layout/hint_bar.h"
#include "layout/recording_canvas.h"
#include "layout/sheet.h"
#include "screens/screen.h"
#include "screens/stage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// The number that means "one step back" among a page's targets, on every page.
inline constexpr TargetId back_target = 9000;

/// What all pages have in common: targets that are focused by the arrows and pressed by Confirm or
/// the pointer, a way back, a toast. A page says what stands where (compose) and what its targets
/// do (chosen).
class Page : public Screen {
public:
    explicit Page(Stage& stage) : stage_(stage) {}

    Transition press(Button button) override;
    Transition point(Point at, PointerAction action) override;
    Transition advance(Milliseconds elapsed) override;
    void draw(Canvas& canvas) const override;
    /// The theatre alone: what is written would peep out around the dialog's card.
    void draw_behind(Canvas& canvas) const override;
    void told(const std::string& news) override { say(news); }
    [[nodiscard]] bool says_something() const override { return !toast_.empty(); }
    [[nodiscard]] int pointed_at() const override { return hover_; }
    [[nodiscard]] bool moving() const override;

    /// The page laid out as it is now, on a canvas of one's choice: what draw() and point() do.
    [[nodiscard]] Sheet laid_out(Canvas& canvas) const;
    [[nodiscard]] TargetId focus() const { return focus_; }

protected:
    /// The theatre around the page.
    [[nodiscard]] virtual Backdrop backdrop() const { return {}; }
    /// A dialog leaves the page below as it is: no backdrop of its own.
    [[nodiscard]] virtual bool has_backdrop() const { return true; }
    /// Puts everything in its place. The same state gives the same page.
    virtual void compose(Sheet& sheet) const = 0;
    /// Nothing changes on the page but its clock; the theatre around it may move.
    [[nodiscard]] virtual bool rests() const { return calm(); }
    /// The clock, over the rest and without targets. While the page rests() it alone is laid out
    /// for each picture.
    virtual void compose_clock(Sheet&) const {}
    /// A target was confirmed or pressed.
    virtual Transition chosen(TargetId id) = 0;
    virtual Transition back();
    /// Left or Right while this target has the focus; true when the page used it up.
    virtual bool turned(TargetId, Direction) { return false; }
    /// A button that is neither arrow, Confirm nor Back.
    virtual Transition other(Button) { return Stay{}; }
    /// The wheel turned; -1 up, +1 down.
    virtual void scrolled(int) {}

    void cue(Cue cue) { stage_.cues.push_back(cue); }
    /// By itself the page has come to look different, and not by a clock alone.
    void looks_different() { ++stage_.happenings; }
    void focus_on(TargetId id) { focus_ = id; }
    /// Shows a short message for a while.
    void say(std::string text);
    /// Is that the message that is shown now?
    [[nodiscard]] bool says(const std::string& text) const {
        return !text.empty() && toast_ == text;
    }
    /// Since the page was opened.
    [[nodiscard]] Milliseconds age() const { return age_; }
    /// How far (0 to 1) something is that began `since` ago and takes `duration`. 1 at once when
    /// the player wants little motion.
    [[nodiscard]] float progress(Milliseconds since, Milliseconds duration) const;
    /// The same, evenly, and whatever the player wants: for fades and for what flies by.
    [[nodiscard]] static float passed(Milliseconds since, Milliseconds duration);
    /// How one scene gives way to the next.
    enum class Scene { Rises, FallsAndRises };
    /// Shows a change of scene that began `since` ago: the curtain falls (in half the time that it
    /// rises in) and rises. For who wants little motion the light comes back instead.
    void change_scene(Backdrop& backdrop, Scene scene, Milliseconds since) const;
    /// How far (0 to 1) what stands on the stage has appeared by then: nothing while it falls.
    [[nodiscard]] float scene_share(Scene scene, Milliseconds since) const;
    [[nodiscard]] Milliseconds scene_time(Scene scene) const;
    [[nodiscard]] bool still() const { return stage_.house.settings().reduced_motion; }
    [[nodiscard]] const Theme& theme() const { return stage_.theme; }
    [[nodiscard]] House& house() const { return stage_.house; }
    [[nodiscard]] Stage& stage() const { return stage_; }
    /// The sentence of that name in the player's language; `id` is "title.play".
    [[nodiscard]] std::string words(std::string_view id,
                                    std::initializer_list<Word> places = {}) const {
        return stage_.strings(id, places);
    }
    [[nodiscard]] const Strings& words() const { return stage_.strings; }
    /// The hint that every page has: Esc, one step back.
    [[nodiscard]] Hint back_hint() const { return back_hint(words("common.back")); }
    [[nodiscard]] Hint back_hint(std::string text) const;
    /// The hint of Enter, which chooses what has the focus.
    [[nodiscard]] Hint choose_hint() const {
        return {{words("keys.enter")}, words("common.choose"), no_target};
    }
    /// Keeps changed settings and tells the loop; trouble becomes a toast.
    void change_settings(const Settings& settings);

private:
    enum class Clock { With, Without };
    [[nodiscard]] Sheet laid_out(Canvas& canvas, Clock clock) const;
    [[nodiscard]] Sheet sheet_on(Canvas& canvas, TargetId focus) const;
    void draw_resting(Canvas& canvas) const;
    void draw_backdrop(Canvas& canvas) const;
    void draw_toast(Sheet& sheet) const;
    Transition move(Direction direction);
    /// To the next target in reading order, or the one before.
    Transition step(int steps);
    [[nodiscard]] Milliseconds toast_time() const;

    Stage& stage_;
    TargetId focus_ = no_target;
    TargetId hover_ = no_target;
    mutable TargetId lit_ = no_target;   ///< What was drawn with the focus the last time.
    mutable std::vector<Target> memory_; ///< Of the sheet before.
    /// What a resting page shows but its clock, and since when.
    struct Kept {
        RecordingCanvas drawing;
        std::uint64_t happenings = 0;
    };
    mutable std::optional<Kept> kept_;
    Milliseconds age_{0};
    std::string toast_;
    Milliseconds toast_age_{0};
};

} // namespace quiz

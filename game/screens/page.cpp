#include "screens/page.h"

#include "core/text.h"
#include "layout/arrange.h"
#include "layout/blank_canvas.h"
#include "layout/toast.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr float percent = 100;
constexpr float contrast_dim = 0.7F; // of the theatre, in high contrast

} // namespace

Sheet Page::laid_out(Canvas& canvas) const {
    const auto lay_out = [&](Canvas& on, TargetId focus) {
        Sheet sheet(stage_.theme, stage_.measure, on,
                    static_cast<float>(stage_.house.settings().text_percent) / percent, focus,
                    hover_);
        compose(sheet);
        return sheet;
    };
    // Before the first arrow, and when what had the focus is gone, the first target has it.
    TargetId focus = focus_;
    BlankCanvas blank;
    const Sheet trial = lay_out(blank, focus);
    const Target* held = find_target(trial.targets(), focus);
    if (held == nullptr || !held->focusable) focus = first_focusable(trial.targets());
    if (has_backdrop()) {
        Backdrop behind = backdrop();
        // The theatre steps back behind what is to be read.
        if (stage_.house.settings().high_contrast) behind.dim = std::max(behind.dim, contrast_dim);
        canvas.backdrop(behind);
    }
    return lay_out(canvas, focus);
}

void Page::draw(Canvas& canvas) const {
    Sheet sheet = laid_out(canvas);
    if (toast_.empty()) return;
    const Theme& look = theme();
    sheet.enter(progress(toast_age_, look.durations.appear));
    // Over the valance, where no page has anything to read.
    toast(sheet, toast_,
          {look.spaces.huge, look.spaces.hair, canvas_width - 2 * look.spaces.huge,
           look.stage().y - 2 * look.spaces.hair});
}

Transition Page::press(Button button) {
    hover_ = no_target; // who plays with buttons is not pointing
    switch (button) {
    case Button::Up: return move(Direction::Up);
    case Button::Down: return move(Direction::Down);
    case Button::Left: return move(Direction::Left);
    case Button::Right: return move(Direction::Right);
    case Button::Back: return back();
    case Button::Confirm: {
        BlankCanvas blank;
        const Sheet sheet = laid_out(blank);
        const Target* held = find_target(sheet.targets(), focus_);
        if (held == nullptr || !held->focusable) focus_ = first_focusable(sheet.targets());
        return focus_ == no_target ? Stay{} : chosen(focus_);
    }
    default: return other(button);
    }
}

Transition Page::move(Direction direction) {
    BlankCanvas blank;
    const Sheet sheet = laid_out(blank);
    const std::vector<Target>& targets = sheet.targets();
    const Target* held = find_target(targets, focus_);
    if (held == nullptr || !held->focusable) focus_ = first_focusable(targets);
    if (turned(focus_, direction)) return Stay{};
    const TargetId next = move_focus(targets, focus_, direction);
    if (next != no_target && next != focus_) {
        focus_ = next;
        cue(Cue::Focus);
    }
    return Stay{};
}

Transition Page::point(Point at, PointerAction action) {
    if (action == PointerAction::ScrollUp || action == PointerAction::ScrollDown) {
        scrolled(action == PointerAction::ScrollUp ? -1 : 1);
        return Stay{};
    }
    BlankCanvas blank;
    const Sheet sheet = laid_out(blank);
    const TargetId under = target_at(sheet.targets(), at);
    if (under != no_target && under != hover_) {
        // The focus follows the pointer, so that there is one highlight only.
        const Target* target = find_target(sheet.targets(), under);
        if (target->focusable && focus_ != under) {
            focus_ = under;
            cue(Cue::Focus);
        }
    }
    hover_ = under;
    if (action != PointerAction::Press || under == no_target) return Stay{};
    return under == back_target ? back() : chosen(under);
}

Transition Page::advance(Milliseconds elapsed) {
    age_ += elapsed;
    if (!toast_.empty()) {
        toast_age_ += elapsed;
        if (toast_age_ >= toast_time()) toast_.clear();
    }
    return Stay{};
}

/// What is long takes longer to read.
Page::Milliseconds Page::toast_time() const {
    constexpr std::size_t glance = 48; // characters
    const auto glances = std::max<std::size_t>(1, character_count(toast_) / glance);
    return theme().durations.toast * static_cast<int>(glances);
}

bool Page::moving() const { return !toast_.empty(); }

Transition Page::back() {
    cue(Cue::Back);
    return LeaveScreen{};
}

Hint Page::back_hint(std::string text) const {
    return {.keys = {words("keys.escape")}, .text = std::move(text), .id = back_target};
}

void Page::say(std::string text) {
    toast_ = std::move(text);
    toast_age_ = Milliseconds{0};
}

float Page::progress(Milliseconds since, Milliseconds duration) const {
    if (still() || duration.count() <= 0 || since >= duration) return 1;
    const float share = static_cast<float>(since.count()) / static_cast<float>(duration.count());
    return 1 - (1 - share) * (1 - share) * (1 - share); // fast at first, then settling
}

float Page::passed(Milliseconds since, Milliseconds duration) {
    if (duration.count() <= 0 || since >= duration) return 1;
    return static_cast<float>(since.count()) / static_cast<float>(duration.count());
}

Page::Milliseconds Page::scene_time(Scene scene) const {
    const Milliseconds rise = theme().durations.curtain;
    return scene == Scene::Rises ? rise : rise + rise / 2;
}

float Page::scene_share(Scene scene, Milliseconds since) const {
    if (still()) return 1;
    const Milliseconds fall = scene_time(scene) - theme().durations.curtain;
    return since <= fall ? 0 : passed(since - fall, theme().durations.curtain);
}

void Page::change_scene(Backdrop& backdrop, Scene scene, Milliseconds since) const {
    if (still()) {
        backdrop.blackout = 1 - passed(since, theme().durations.appear);
        return;
    }
    const Milliseconds fall = scene_time(scene) - theme().durations.curtain;
    const auto gently = [](float share) { return share * share * (3 - 2 * share); };
    backdrop.curtain =
        since < fall ? 1 - gently(passed(since, fall)) : gently(scene_share(scene, since));
}

void Page::change_settings(const Settings& settings) {
    if (settings == house().settings()) return;
    if (auto trouble = house().change_settings(settings)) say(std::move(*trouble));
    stage_.theme.use_high_contrast(settings.high_contrast);
    stage_.settings_changed = true;
}

} // namespace quiz

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

Sheet Page::sheet_on(Canvas& canvas, TargetId focus) const {
    return {stage_.theme,
            stage_.measure,
            canvas,
            static_cast<float>(stage_.house.settings().text_percent) / percent,
            focus,
            hover_,
            std::exchange(memory_, {})};
}

Sheet Page::laid_out(Canvas& canvas) const { return laid_out(canvas, Clock::With); }

Sheet Page::laid_out(Canvas& canvas, Clock clock) const {
    const auto lay_out = [&](Canvas& on, TargetId focus) {
        Sheet sheet = sheet_on(on, focus);
        compose(sheet);
        if (clock == Clock::With) compose_clock(sheet);
        return sheet;
    };
    // Before the first arrow, and when what had the focus is gone, the first target has it.
    const auto lit = [&](const std::vector<Target>& targets) {
        const Target* held = find_target(targets, focus_);
        return held != nullptr && held->focusable ? focus_ : first_focusable(targets);
    };
    if (!has_backdrop()) { // what is drawn over another page is drawn once
        BlankCanvas blank;
        Sheet trial = lay_out(blank, focus_);
        const TargetId focus = lit(trial.targets());
        memory_ = trial.take_memory();
        return lay_out(canvas, focus);
    }
    // Most often it is lit as it was the last time.
    draw_backdrop(canvas);
    Sheet sheet = lay_out(canvas, lit_);
    if (const TargetId focus = lit(sheet.targets()); focus != lit_) {
        lit_ = focus;
        memory_ = sheet.take_memory();
        draw_backdrop(canvas); // and all over again
        return lay_out(canvas, lit_);
    }
    return sheet;
}

void Page::draw_backdrop(Canvas& canvas) const {
    Backdrop behind = backdrop();
    // The theatre steps back behind what is to be read.
    if (stage_.house.settings().high_contrast) behind.dim = std::max(behind.dim, contrast_dim);
    canvas.backdrop(behind);
}

void Page::draw(Canvas& canvas) const {
    if (rests() && has_backdrop()) return draw_resting(canvas);
    kept_.reset();
    Sheet sheet = laid_out(canvas);
    if (!toast_.empty()) draw_toast(sheet);
    memory_ = sheet.take_memory();
}

void Page::draw_behind(Canvas& canvas) const {
    if (has_backdrop()) draw_backdrop(canvas);
}

void Page::draw_resting(Canvas& canvas) const {
    if (!kept_ || kept_->happenings != stage_.happenings) {
        kept_.emplace(Kept{{}, stage_.happenings});
        memory_ = laid_out(kept_->drawing, Clock::Without).take_memory();
        auto& calls = kept_->drawing.calls;
        calls.erase(calls.begin()); // the backdrop, which may change
    }
    draw_backdrop(canvas);
    kept_->drawing.play(canvas);
    Sheet sheet = sheet_on(canvas, lit_);
    compose_clock(sheet);
    if (!toast_.empty()) draw_toast(sheet);
    memory_ = sheet.take_memory();
}

void Page::draw_toast(Sheet& sheet) const {
    const Theme& look = theme();
    sheet.enter(progress(toast_age_, look.durations.appear));
    // Over the valance, where no page has anything to read.
    toast(sheet, toast_,
          {look.spaces.huge, look.spaces.tight, canvas_width - 2 * look.spaces.huge,
           look.stage().y - look.spaces.tight});
}

Transition Page::press(Button button) {
    hover_ = no_target; // who plays with buttons is not pointing
    switch (button) {
    case Button::Up: return move(Direction::Up);
    case Button::Down: return move(Direction::Down);
    case Button::Left: return move(Direction::Left);
    case Button::Right: return move(Direction::Right);
    case Button::Previous: return step(-1);
    case Button::Next: return step(1);
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

Transition Page::step(int steps) {
    BlankCanvas blank;
    const Sheet sheet = laid_out(blank);
    std::vector<TargetId> order;
    for (const Target& target : sheet.targets())
        if (target.focusable) order.push_back(target.id);
    if (order.empty()) return Stay{};
    auto held = std::find(order.begin(), order.end(), focus_);
    if (held == order.end()) {
        held = order.begin();
        focus_ = *held;
    }
    if (turned(focus_, steps < 0 ? Direction::Up : Direction::Down)) return Stay{};
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t next = ((held - order.begin() + steps) % count + count) % count;
    if (order[static_cast<std::size_t>(next)] == focus_) return Stay{};
    focus_ = order[static_cast<std::size_t>(next)];
    cue(Cue::Focus);
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
        if (toast_age_ >= toast_time()) {
            toast_.clear();
            looks_different();
        }
    }
    return Stay{};
}

/// What is long takes longer to read.
Page::Milliseconds Page::toast_time() const {
    constexpr std::size_t glance = 48; // characters
    const auto glances = std::max<std::size_t>(1, character_count(toast_) / glance);
    return theme().durations.toast * static_cast<int>(glances);
}

/// A toast comes, stands still and is gone.
bool Page::moving() const {
    return !toast_.empty() && !still() && toast_age_ <= theme().durations.appear;
}

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
    looks_different();
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

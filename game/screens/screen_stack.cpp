#include "screens/screen_stack.h"

#include "screens/stage.h"

#include <algorithm>
#include <utility>

namespace quiz {

ScreenStack::ScreenStack(Stage& stage, std::unique_ptr<Screen> first) : stage_(stage) {
    screens_.push_back(std::move(first));
}

void ScreenStack::touch() {
    dirty_ = true;
    ++stage_.happenings;
}

void ScreenStack::open(std::unique_ptr<Screen> screen) {
    carry_out(Push{std::move(screen)});
    touch();
}

void ScreenStack::press(Button button) {
    if (empty()) return;
    touch();
    if (button == Button::FullScreen) {
        Settings settings = stage_.house.settings();
        settings.full_screen = !settings.full_screen;
        // That it could not be kept is no reason to interrupt: it holds while the program runs.
        static_cast<void>(stage_.house.change_settings(settings));
        stage_.settings_changed = true;
        return;
    }
    carry_out(screens_.back()->press(button));
}

void ScreenStack::type(char32_t character) {
    if (empty()) return;
    touch();
    carry_out(screens_.back()->type(character));
}

void ScreenStack::point(Point at, PointerAction action) {
    if (empty()) return;
    const int before = screens_.back()->pointed_at();
    Transition transition = screens_.back()->point(at, action);
    if (action != PointerAction::Move || screens_.back()->pointed_at() != before) touch();
    carry_out(std::move(transition));
}

void ScreenStack::advance(Milliseconds elapsed) {
    if (empty()) return;
    if (captions_.advance(elapsed)) dirty_ = true;
    const bool moved = screens_.back()->moving();
    const std::uint64_t before = stage_.happenings;
    Transition transition = screens_.back()->advance(elapsed);
    if (moved || screens_.back()->moving() || stage_.happenings != before) dirty_ = true;
    carry_out(std::move(transition));
}

bool ScreenStack::device(const DeviceEvent& event) {
    PartyTable& table = stage_.table;
    if (event.down)
        last_pad_ = event.kind == DeviceKind::Pad ? std::optional(event.device) : std::nullopt;
    if (!empty() && event.down && screens_.back()->learn(event)) {
        static_cast<void>(table.controls.note(event));
        touch();
        return true;
    }
    if (!takes_seats() || top().tries_devices()) {
        // What is held down here is not pressed anew on the page that follows.
        static_cast<void>(table.controls.note(event));
        const bool shown = takes_seats() && table.controls.owns(event);
        if (shown) touch();
        return shown;
    }
    const bool taught = event.kind == DeviceKind::Pad && table.controls.teaching(event.device);
    if (taught && event.down && !top().shows_lesson(event.device)) {
        // Whoever does not see what is asked must not be taught by chance.
        static_cast<void>(table.controls.note(event));
        screens_.back()->show_lesson(event.device, *table.controls.teaching(event.device));
        touch();
        return true;
    }
    const auto press = table.controls.take(event);
    const bool owned = table.controls.owns(event);
    if (owned || taught) touch();
    if (taught)
        if (const auto next = table.controls.teaching(event.device))
            screens_.back()->show_lesson(event.device, *next);
    if (!press) return owned;
    // The press that ends a lesson joins, but chooses no seat among those that wait.
    if (taught && !table.lobby.unheld().empty()) return true;
    if (const auto happening = table.lobby.press(*press))
        carry_out(screens_.back()->seat_event(*happening));
    return true;
}

void ScreenStack::plug(int pad, const std::string& model) {
    PartyTable& table = stage_.table;
    table.controls.plug(pad, model);
    tell_seats(table.lobby.plug(table.controls.handsets(DeviceKind::Pad, pad)));
}

void ScreenStack::unplug(int pad) {
    PartyTable& table = stage_.table;
    table.controls.unplug(pad);
    tell_seats(table.lobby.unplug(pad));
    if (!empty() && !takes_seats() && last_pad_ == pad) screens_.back()->device_lost();
}

void ScreenStack::tell_seats(const std::vector<SeatHappening>& happenings) {
    touch(); // a page may show which devices are there
    for (const SeatHappening& happening : happenings) {
        // What lies below only takes note: the page in use alone may lead elsewhere.
        for (std::size_t below = 0; below + 1 < screens_.size(); ++below)
            static_cast<void>(screens_[below]->seat_event(happening));
        if (!empty()) carry_out(screens_.back()->seat_event(happening));
    }
}

void ScreenStack::focus_lost() {
    if (empty()) return;
    touch();
    // Only the page in use can be running: what lies below a dialog stands still already.
    screens_.back()->focus_lost();
}

void ScreenStack::tell(const std::string& news) {
    if (empty()) return;
    touch();
    screens_.back()->told(news);
}

void ScreenStack::heard(const std::vector<Cue>& cues, const MusicWish& music) {
    if (captions_.heard(stage_, cues, music)) touch();
}

void ScreenStack::close() {
    for (auto screen = screens_.rbegin(); screen != screens_.rend(); ++screen) (*screen)->closing();
    screens_.clear();
    touch();
}

void ScreenStack::draw(Canvas& canvas) const {
    auto first = screens_.size();
    while (first > 0 && !screens_[--first]->covers_all()) {
    }
    if (!empty()) {
        for (; first + 1 < screens_.size(); ++first) screens_[first]->draw_behind(canvas);
        top().draw(canvas);
    }
    const bool toast = !empty() && top().says_something();
    captions_.draw(stage_, canvas, toast ? Valance::Taken : Valance::Free);
}

bool ScreenStack::takes_text() const { return !empty() && top().takes_text(); }

bool ScreenStack::takes_seats() const { return !empty() && top().takes_seats(); }

bool ScreenStack::wants_fast_polling() const { return !empty() && top().wants_fast_polling(); }

bool ScreenStack::moving() const { return !empty() && top().moving(); }

bool ScreenStack::calm() const { return !empty() && top().calm(); }

bool ScreenStack::take_dirty() { return std::exchange(dirty_, false); }

void ScreenStack::leave(std::size_t remaining) {
    if (remaining == screens_.size()) return;
    while (screens_.size() > remaining) screens_.pop_back();
    if (!empty()) screens_.back()->uncovered();
}

void ScreenStack::carry_out(Transition transition) {
    if (std::holds_alternative<Stay>(transition)) return;
    touch();
    if (auto* push = std::get_if<Push>(&transition)) {
        screens_.push_back(std::move(push->screen));
    } else if (auto* replace = std::get_if<Replace>(&transition)) {
        screens_.back() = std::move(replace->screen);
    } else if (const auto* back = std::get_if<LeaveScreen>(&transition)) {
        const auto levels = static_cast<std::size_t>(std::max(back->levels, 0));
        leave(screens_.size() - std::min(levels, screens_.size()));
    } else if (std::holds_alternative<Home>(transition)) {
        leave(std::min<std::size_t>(1, screens_.size()));
        if (!empty()) screens_.back()->came_home();
    } else {
        leave(0);
    }
}

} // namespace quiz

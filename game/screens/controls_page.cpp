#include "screens/controls_page.h"

#include "layout/button_row.h"
#include "layout/handset_picture.h"
#include "layout/pager.h"
#include "screens/furniture.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace quiz {

namespace {

using Kind = BindingSlot::Kind;

// Targets: a slot has its number.
constexpr TargetId previous_target = 1000;
constexpr TargetId next_target = 1001;
constexpr TargetId reset_target = 1002;
constexpr TargetId next_button_target = 1003;
constexpr Screen::Milliseconds patience{8000};
constexpr float pager_leading = 1.9F; // in em sizes of its title

std::string pad_number(const std::string& control) {
    constexpr std::string_view button = "button";
    if (control.rfind(button, 0) != 0) return {};
    return std::to_string(std::atoi(control.c_str() + button.size()) + 1);
}

} // namespace

std::string control_sign(const Strings& words, const std::string& control) {
    if (control.empty()) return "+";
    if (std::string number = pad_number(control); !number.empty()) return number;
    const bool cross = control.rfind("pov", 0) == 0;
    const std::string axis = cross ? control.substr(3) : control;
    const char* arrow = axis == "x-"   ? "←"
                        : axis == "x+" ? "→"
                        : axis == "y-" ? "↑"
                        : axis == "y+" ? "↓"
                                       : nullptr;
    if (arrow != nullptr)
        return words(cross ? "controls.cross" : "controls.stick", {{"arrow", arrow}});
    return key_sign(control);
}

std::vector<ControlsScreen::Tab> ControlsScreen::tabs() const {
    std::vector<Tab> all{{Kind::RowKey}, {Kind::Command}, {.kind = Kind::Command, .part = 1}};
    const SeatControls& controls = stage().table.controls;
    for (const int pad : controls.pads()) {
        Tab one{Kind::Pad, controls.model(pad), pad};
        if (controls.is_buzzer(pad)) one = {Kind::Buzzer, {}, pad};
        const bool known = std::any_of(all.begin(), all.end(), [&](const Tab& other) {
            return other.kind == one.kind && other.model == one.model;
        });
        if (known) continue;
        all.push_back(one);
        if (one.kind == Kind::Buzzer) continue;
        one.part = 1;
        all.push_back(std::move(one));
    }
    return all;
}

ControlsScreen::Tab ControlsScreen::tab() const {
    const auto all = tabs();
    // A pad may have gone meanwhile.
    return all.at(std::min(static_cast<std::size_t>(tab_), all.size() - 1));
}

std::string ControlsScreen::title(const Tab& tab) const {
    const std::string part = words(tab.part == 0 ? "controls.part_1" : "controls.part_2");
    switch (tab.kind) {
    case Kind::RowKey: return words("controls.rows");
    case Kind::Command: return words("controls.commands", {{"part", part}});
    case Kind::Pad: return words("controls.pad", {{"n", tab.pad + 1}, {"part", part}});
    case Kind::Buzzer: return words("controls.buzzers");
    }
    return {};
}

std::vector<BindingSlot> ControlsScreen::slots() const {
    const Tab here = tab();
    std::vector<BindingSlot> all = binding_slots(stage().bindings, here.kind, here.model);
    if (here.kind != Kind::Command && here.kind != Kind::Pad) return all;
    const std::vector<Button> shown = buttons_of(here);
    std::erase_if(all, [&](const BindingSlot& slot) {
        return std::find(shown.begin(), shown.end(), slot.button) == shown.end();
    });
    return all;
}

std::vector<Button> ControlsScreen::buttons_of(const Tab& tab) {
    const auto& all = bindable_buttons();
    const auto half = static_cast<std::ptrdiff_t>((all.size() + 1) / 2);
    return tab.part == 0 ? std::vector<Button>(all.begin(), all.begin() + half)
                         : std::vector<Button>(all.begin() + half, all.end());
}

std::string ControlsScreen::slot_name(const BindingSlot& slot) const {
    switch (slot.kind) {
    case Kind::RowKey:
    case Kind::Buzzer: {
        const std::string row =
            words(slot.kind == Kind::Buzzer ? "controls.buzzer_of" : "controls.row_of",
                  {{"n", slot.player + 1}});
        if (slot.answer == BindingSlot::red) return words("controls.red_of", {{"row", row}});
        return words(
            "controls.answer_of",
            {{"row", row}, {"answer", std::string(1, static_cast<char>('A' + slot.answer))}});
    }
    case Kind::Command:
    case Kind::Pad: return words("controls.button." + std::string(button_name(slot.button)));
    }
    return {};
}

std::string ControlsScreen::prompt() const {
    const Kind kind = tab().kind;
    if (!waiting_)
        return words(kind == Kind::RowKey    ? "controls.begin_keys"
                     : kind == Kind::Command ? "controls.begin_commands"
                                             : "controls.begin_buttons");
    const bool keys = waiting_->kind == Kind::RowKey || waiting_->kind == Kind::Command;
    const std::string name = slot_name(*waiting_);
    if (!taken_.empty()) {
        const auto found = rebinding(stage().bindings, *waiting_, taken_);
        return words("controls.taken",
                     {{"control", control_sign(words(), taken_)},
                      {"owner", found.owner ? slot_name(*found.owner) : std::string()}});
    }
    return words(keys ? "controls.press_key" : "controls.press_button", {{"what", name}});
}

void ControlsScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const auto all = tabs();
    const Tab here = tab();
    std::vector<Hint> hints{{{"←", "→", "↑", "↓"}, words("common.choose"), no_target},
                            {{words("keys.enter")}, words("controls.change"), no_target}};
    if (waiting_)
        hints = {{{words("keys.escape")}, words("controls.give_up"), back_target}};
    else
        hints.push_back(back_hint());
    Room room(with_hints(sheet, hints));
    heading(sheet, room, words("controls.heading"));
    pager(sheet,
          {.title = title(here),
           .page = std::min(tab_, static_cast<int>(all.size()) - 1),
           .pages = static_cast<int>(all.size()),
           .previous = previous_target,
           .next = next_target},
          room.top(sheet.stretched(look.sizes.points) * pager_leading, look.spaces.tight));
    const Box buttons = room.bottom(button_height(sheet), look.spaces.tight);
    TextStyle asked{.face = waiting_ ? Face::ReadingBold : Face::Reading,
                    .size = look.sizes.detail,
                    .colour = waiting_ ? look.colours.lamp : look.colours.stage_text_soft,
                    .align = Align::Centre,
                    .most_lines = 1};
    // One line where it does: the keys have the room.
    if (sheet.fit(asked, prompt(), {room.rest().width, 0}).cut) asked.most_lines = 2;
    sheet.text(asked, prompt(),
               room.bottom(sheet.line_height(Face::Reading, asked.size) * 1.1F *
                               static_cast<float>(asked.most_lines),
                           look.spaces.tight));
    const bool players = here.kind == Kind::RowKey || here.kind == Kind::Buzzer;
    players ? compose_players(sheet, room.rest()) : compose_buttons(sheet, room.rest());
    // Behind the keys in reading order.
    button_row(sheet,
               {{reset_target, words("controls.reset"), false},
                {next_button_target, words("controls.next"), false}},
               buttons);
}

void ControlsScreen::show(int tab) {
    const int count = static_cast<int>(tabs().size());
    give_up();
    tab_ = (tab + count) % count;
    focus_on(0);
    cue(Cue::Focus);
}

Transition ControlsScreen::press(Button button) {
    if (!waiting_) return Page::press(button);
    // Meanwhile other devices may only give up.
    if (button == Button::Back) give_up();
    return Stay{};
}

Transition ControlsScreen::point(Point at, PointerAction action) {
    if (action == PointerAction::Press) give_up();
    return Page::point(at, action);
}

Transition ControlsScreen::advance(Milliseconds elapsed) {
    if (waiting_) {
        left_ -= elapsed;
        if (left_ <= Milliseconds{0}) {
            give_up();
            looks_different();
        }
    }
    return Page::advance(elapsed);
}

Transition ControlsScreen::chosen(TargetId id) {
    if (id == previous_target || id == next_target || id == next_button_target) {
        show(id == previous_target ? tab_ - 1 : tab_ + 1);
        return Stay{};
    }
    if (id == reset_target) {
        const Tab here = tab();
        cue(Cue::Confirm);
        reset(stage().bindings, stage().shipped_bindings, here.kind, here.model);
        changed();
        say(words("controls.were_reset"));
        return Stay{};
    }
    const std::vector<BindingSlot> all = slots();
    if (id < 0 || static_cast<std::size_t>(id) >= all.size()) return Stay{};
    cue(Cue::Confirm);
    waiting_ = all[static_cast<std::size_t>(id)];
    taken_.clear();
    left_ = patience;
    return Stay{};
}

Transition ControlsScreen::other(Button button) {
    if (button == Button::PreviousTab) show(tab_ - 1);
    if (button == Button::NextTab) show(tab_ + 1);
    return Stay{};
}

bool ControlsScreen::learn(const DeviceEvent& event) {
    if (!waiting_) return false;
    const bool keys = waiting_->kind == Kind::RowKey || waiting_->kind == Kind::Command;
    if (keys != (event.kind == DeviceKind::Keyboard)) return false;
    const SeatControls& controls = stage().table.controls;
    if (waiting_->kind == Kind::Pad && controls.model(event.device) != waiting_->model)
        return false;
    if (waiting_->kind == Kind::Buzzer && !controls.is_buzzer(event.device)) return false;
    if (keys && event.control == "Escape") return false; // it gives up, as everywhere
    left_ = patience;
    if (keys && event.control == "Backspace")
        take_away();
    else
        give(event.control);
    return true;
}

void ControlsScreen::give(const std::string& control) {
    const Rebinding found = rebinding(stage().bindings, *waiting_, control);
    const std::string sign = control_sign(words(), control);
    switch (found.what) {
    case Rebinding::What::Same: give_up(); return;
    case Rebinding::What::Refused:
        taken_.clear();
        cue(Cue::Locked);
        say(found.owner ? words("controls.refused_owner",
                                {{"control", sign}, {"owner", slot_name(*found.owner)}})
                        : words("controls.refused", {{"control", sign}}));
        return;
    case Rebinding::What::Taken:
        if (taken_ != control) {
            taken_ = control;
            cue(Cue::Locked);
            return;
        }
        break;
    case Rebinding::What::Given: break;
    }
    rebind(stage().bindings, *waiting_, control);
    say(words("controls.given", {{"control", sign}, {"what", slot_name(*waiting_)}}));
    cue(Cue::Confirm);
    give_up();
    changed();
}

void ControlsScreen::take_away() {
    const BindingSlot slot = *waiting_;
    give_up();
    if (unbind(stage().bindings, slot)) {
        cue(Cue::Confirm);
        changed();
    } else {
        cue(Cue::Locked);
        say(words("controls.last", {{"what", slot_name(slot)}}));
    }
}

void ControlsScreen::give_up() {
    waiting_.reset();
    taken_.clear();
}

void ControlsScreen::changed() {
    stage().table.controls.use(stage().bindings);
    stage().bindings_changed = true;
}

} // namespace quiz

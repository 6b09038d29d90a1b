#include "party/rebinding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

using Kind = BindingSlot::Kind;
using What = Rebinding::What;

constexpr int answers = 4;
constexpr std::size_t controls_most = 3; // of one button

/// Without these nobody gets out of a page, or on it.
constexpr std::array page_buttons{Button::Up,    Button::Down,    Button::Left,
                                  Button::Right, Button::Confirm, Button::Back};

bool moves_pages(Button button) {
    return button == Button::FullScreen ||
           std::find(page_buttons.begin(), page_buttons.end(), button) != page_buttons.end();
}

std::vector<std::string> controls_of(const Bindings::Layout& layout, Button button) {
    std::vector<std::string> all;
    for (const auto& [control, meant] : layout)
        if (meant == button) all.push_back(control);
    return all;
}

const Bindings::Layout& layout_of(const Bindings& bindings, const BindingSlot& slot) {
    return slot.kind == Kind::Pad ? bindings.pad_layout(slot.model) : bindings.keys();
}

void set_layout(Bindings& bindings, const BindingSlot& slot, Bindings::Layout layout) {
    if (slot.kind == Kind::Pad)
        bindings.set_pad(slot.model, std::move(layout));
    else
        bindings.set_keys(std::move(layout));
}

std::string& control_at(SeatBindings& seats, const BindingSlot& slot) {
    const auto player = static_cast<std::size_t>(slot.player);
    const auto answer = static_cast<std::size_t>(slot.answer);
    if (slot.kind == Kind::RowKey) return seats.zones.at(player).at(answer);
    SeatBindings::Buzzer& buzzer = seats.buzzers.at(player);
    return slot.answer == BindingSlot::red ? buzzer.buzz : buzzer.choices.at(answer);
}

bool is_seat(const BindingSlot& slot) {
    return slot.kind == Kind::RowKey || slot.kind == Kind::Buzzer;
}

std::optional<BindingSlot> owner_of(const Bindings& bindings, Kind kind, const std::string& model,
                                    const std::string& control) {
    for (BindingSlot& slot : binding_slots(bindings, kind, model))
        if (slot.control == control) return std::move(slot);
    return std::nullopt;
}

/// Can everybody still move through the pages while seats play, when letters and digits are theirs?
bool can_move(const Bindings& bindings) {
    return std::all_of(page_buttons.begin(), page_buttons.end(), [&](Button button) {
        const auto keys = controls_of(bindings.keys(), button);
        return std::any_of(keys.begin(), keys.end(),
                           [](const std::string& key) { return !types_character(key); });
    });
}

/// Has every button that had a control still one?
bool keeps_all(const Bindings::Layout& before, const Bindings::Layout& after) {
    const auto& buttons = bindable_buttons();
    return std::all_of(buttons.begin(), buttons.end(), [&](Button button) {
        return controls_of(before, button).empty() || !controls_of(after, button).empty();
    });
}

} // namespace

const std::vector<Button>& bindable_buttons() {
    static const std::vector<Button> all{
        Button::Choice1, Button::Choice2,    Button::Choice3, Button::Choice4,
        Button::Up,      Button::Down,       Button::Left,    Button::Right,
        Button::Confirm, Button::Back,       Button::Menu,    Button::Halve,
        Button::Encore,  Button::Understudy, Button::Flag,    Button::PreviousTab,
        Button::NextTab, Button::Previous,   Button::Next,    Button::FullScreen};
    return all;
}

std::vector<BindingSlot> binding_slots(const Bindings& bindings, Kind kind,
                                       const std::string& model) {
    std::vector<BindingSlot> slots;
    const SeatBindings& seats = bindings.seats();
    switch (kind) {
    case Kind::RowKey:
        for (std::size_t row = 0; row < seats.zones.size(); ++row)
            for (int answer = 0; answer < answers; ++answer)
                slots.push_back({.kind = kind,
                                 .player = static_cast<int>(row),
                                 .answer = answer,
                                 .control = seats.zones[row].at(static_cast<std::size_t>(answer))});
        break;
    case Kind::Buzzer:
        for (std::size_t player = 0; player < seats.buzzers.size(); ++player) {
            const SeatBindings::Buzzer& one = seats.buzzers[player];
            const int number = static_cast<int>(player);
            slots.push_back(
                {.kind = kind, .player = number, .answer = BindingSlot::red, .control = one.buzz});
            for (int answer = 0; answer < answers; ++answer)
                slots.push_back({.kind = kind,
                                 .player = number,
                                 .answer = answer,
                                 .control = one.choices.at(static_cast<std::size_t>(answer))});
        }
        break;
    case Kind::Command:
    case Kind::Pad:
        for (const Button button : bindable_buttons()) {
            BindingSlot slot{.kind = kind, .button = button, .model = model};
            const auto controls = controls_of(layout_of(bindings, slot), button);
            for (const std::string& control : controls) {
                slot.control = control;
                slots.push_back(slot);
            }
            slot.control.clear();
            if (controls.size() < controls_most) slots.push_back(slot);
        }
        break;
    }
    return slots;
}

Rebinding rebinding(const Bindings& bindings, const BindingSlot& slot, const std::string& control) {
    if (control == slot.control) return {What::Same};
    // The way out is always there, and Backspace takes a key away.
    const bool key = slot.kind == Kind::RowKey || slot.kind == Kind::Command;
    if (key && (control == "Escape" || control == "Backspace")) return {What::Refused};
    if (key && slot.control == "Escape") return {What::Refused};
    if (slot.kind == Kind::RowKey) {
        if (auto command = owner_of(bindings, Kind::Command, {}, control);
            command && moves_pages(command->button))
            return {What::Refused, std::move(command)};
    } else if (slot.kind == Kind::Command && moves_pages(slot.button)) {
        if (auto row = owner_of(bindings, Kind::RowKey, {}, control))
            return {What::Refused, std::move(row)};
    }
    auto owner = owner_of(bindings, slot.kind, slot.model, control);
    // One more for a button that has others, or an exchange: what remains must do.
    Bindings after = bindings;
    rebind(after, slot, control);
    const bool sound =
        is_seat(slot) || (keeps_all(layout_of(bindings, slot), layout_of(after, slot)) &&
                          (slot.kind == Kind::Pad || can_move(after) || !can_move(bindings)));
    if (!sound) return {What::Refused, std::move(owner)};
    return owner ? Rebinding{What::Taken, std::move(owner)} : Rebinding{What::Given};
}

void rebind(Bindings& bindings, const BindingSlot& slot, const std::string& control) {
    const auto owner = owner_of(bindings, slot.kind, slot.model, control);
    if (is_seat(slot)) {
        SeatBindings seats = bindings.seats();
        if (owner) control_at(seats, *owner) = slot.control;
        control_at(seats, slot) = control;
        bindings.set_seats(std::move(seats));
        return;
    }
    Bindings::Layout layout = layout_of(bindings, slot);
    if (!slot.control.empty()) layout.erase(slot.control);
    if (owner && !slot.control.empty()) layout[slot.control] = owner->button;
    layout[control] = slot.button;
    set_layout(bindings, slot, std::move(layout));
}

bool unbind(Bindings& bindings, const BindingSlot& slot) {
    if (is_seat(slot) || slot.control.empty() || slot.control == "Escape") return false;
    const auto controls = controls_of(layout_of(bindings, slot), slot.button);
    const bool its = std::find(controls.begin(), controls.end(), slot.control) != controls.end();
    if (!its || controls.size() < 2) return false;
    Bindings after = bindings;
    Bindings::Layout layout = layout_of(bindings, slot);
    layout.erase(slot.control);
    set_layout(after, slot, std::move(layout));
    if (slot.kind == Kind::Command && can_move(bindings) && !can_move(after)) return false;
    bindings = std::move(after);
    return true;
}

void reset(Bindings& bindings, const Bindings& shipped, Kind kind, const std::string& model) {
    SeatBindings seats = bindings.seats();
    switch (kind) {
    case Kind::RowKey: seats.zones = shipped.seats().zones; break;
    case Kind::Buzzer: seats.buzzers = shipped.seats().buzzers; break;
    case Kind::Command: bindings.set_keys(shipped.keys()); return;
    case Kind::Pad:
        if (shipped.knows(model))
            bindings.set_pad(model, shipped.pad_layout(model));
        else
            bindings.forget_pad(model);
        return;
    }
    bindings.set_seats(std::move(seats));
}

} // namespace quiz

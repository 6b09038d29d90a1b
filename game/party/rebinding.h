#pragma once

#include "party/bindings.h"
#include "party/device_event.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// A place in the bindings that a control of a device can be given.
struct BindingSlot {
    enum class Kind {
        RowKey,  ///< An answer of a row of keys, at a party.
        Command, ///< A key for a button of the pages.
        Pad,     ///< A control of a model of pads for a button of the pages.
        Buzzer,  ///< One of a Buzz! player's five.
    };
    static constexpr int red = 4; ///< As `answer` of a Buzzer: the large one.

    Kind kind = Kind::RowKey;
    int player = 0;      ///< Of RowKey and Buzzer: which row, which buzzer.
    int answer = 0;      ///< Of RowKey and Buzzer: 0 to 3; of Buzzer also `red`.
    Button button{};     ///< Of Command and Pad.
    std::string model{}; ///< Of Pad: "045e:028e".
    /// What it has now. Empty: a command has room for one more.
    std::string control{};
    bool operator==(const BindingSlot&) const = default;
};

/// The slots of one kind, in the order they are shown: row by row, button by button. Commands and
/// pads have one more, empty slot for each button that has room. `model` is a pad's.
[[nodiscard]] std::vector<BindingSlot>
binding_slots(const Bindings& bindings, BindingSlot::Kind kind, const std::string& model = {});

/// The buttons that keys and pads can be bound to, in the order they are shown.
[[nodiscard]] const std::vector<Button>& bindable_buttons();

/// What comes of giving a control to a slot.
struct Rebinding {
    enum class What {
        Given,   ///< Nobody had it.
        Same,    ///< The slot has it already.
        Taken,   ///< Another slot has it: the two can be exchanged.
        Refused, ///< It must stay what it is: `owner` is needed on every page, or belongs to a row.
    };
    What what{};
    std::optional<BindingSlot> owner{}; ///< Of Taken and Refused; none: a key of the pages alone.
};

/// What giving would mean. A row's key is nobody else's: no other row's, and none that moves
/// through pages; Escape stays Escape. Everything that moves through pages keeps a key that types
/// nothing.
[[nodiscard]] Rebinding rebinding(const Bindings& bindings, const BindingSlot& slot,
                                  const std::string& control);
/// Gives it; a slot that had it gets the old one in exchange. REQUIRES: rebinding() is Given or
/// Taken.
void rebind(Bindings& bindings, const BindingSlot& slot, const std::string& control);
/// Takes the control of a command or a pad's button away. False when it has no other one.
bool unbind(Bindings& bindings, const BindingSlot& slot);
/// The slots of that kind are the game's own again.
void reset(Bindings& bindings, const Bindings& shipped, BindingSlot::Kind kind,
           const std::string& model = {});

} // namespace quiz

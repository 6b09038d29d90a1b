#include "party/rebinding.h"

#include "core/random.h"
#include "party/own_bindings.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace quiz;

namespace {

using Kind = BindingSlot::Kind;
using What = Rebinding::What;
namespace fs = std::filesystem;

Bindings shipped() {
    return Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", "/nowhere/at/all").bindings;
}

BindingSlot slot_of(const Bindings& bindings, Kind kind, const std::string& control,
                    const std::string& model = {}) {
    for (BindingSlot& slot : binding_slots(bindings, kind, model))
        if (slot.control == control) return slot;
    FAIL("nobody has " << control);
    return {};
}

/// The empty slot of a button.
BindingSlot room_of(const Bindings& bindings, Button button) {
    for (BindingSlot& slot : binding_slots(bindings, Kind::Command))
        if (slot.button == button && slot.control.empty()) return slot;
    FAIL("no room");
    return {};
}

} // namespace

TEST_CASE("Bindings written to a file are read as the same", "[party]") {
    Bindings bindings = shipped();
    CHECK(Bindings::read(bindings.text(), "b").bindings == bindings);
    rebind(bindings, slot_of(bindings, Kind::RowKey, "U"), "Comma");
    rebind(bindings, slot_of(bindings, Kind::Command, "P"), "Q");
    rebind(bindings, slot_of(bindings, Kind::Buzzer, "button5"), "button30");
    rebind(bindings, slot_of(bindings, Kind::Pad, "button7", "1234:5678"), "button9");
    const auto read = Bindings::read(bindings.text(), "b");
    CHECK(read.problems.empty());
    CHECK(read.bindings == bindings);
    CHECK_FALSE(read.bindings == shipped());
}

TEST_CASE("A free key is given, and the old one is nobody's", "[party]") {
    Bindings bindings = shipped();
    const BindingSlot slot = slot_of(bindings, Kind::RowKey, "O");
    REQUIRE(rebinding(bindings, slot, "Comma").what == What::Given);
    rebind(bindings, slot, "Comma");
    CHECK(bindings.seats().zones[1] == SeatBindings::Four{"U", "I", "Comma", "P"});
    const BindingSlot pause = slot_of(bindings, Kind::Command, "P");
    REQUIRE(rebinding(bindings, pause, "Q").what == What::Given);
    rebind(bindings, pause, "Q");
    CHECK(bindings.key("Q") == Button::Menu);
    CHECK_FALSE(bindings.key("P"));
    rebind(bindings, room_of(bindings, Button::Menu), "Insert");
    CHECK(bindings.key("Q") == Button::Menu);
    CHECK(bindings.key("Insert") == Button::Menu);
}

TEST_CASE("A key that somebody has is exchanged, so that nobody is left without", "[party]") {
    Bindings bindings = shipped();
    const BindingSlot slot = slot_of(bindings, Kind::RowKey, "1");
    const Rebinding taken = rebinding(bindings, slot, "V");
    REQUIRE(taken.what == What::Taken);
    CHECK(taken.owner->player == 3);
    rebind(bindings, slot, "V");
    CHECK(bindings.seats().zones[0][0] == "V");
    CHECK(bindings.seats().zones[3][0] == "1");
    const BindingSlot halve = slot_of(bindings, Kind::Command, "H");
    REQUIRE(rebinding(bindings, halve, "E").what == What::Taken);
    rebind(bindings, halve, "E");
    CHECK(bindings.key("E") == Button::Halve);
    CHECK(bindings.key("H") == Button::Encore);
    const BindingSlot pad = slot_of(bindings, Kind::Pad, "button0", "045e:028e");
    REQUIRE(rebinding(bindings, pad, "button1").what == What::Taken);
    rebind(bindings, pad, "button1");
    CHECK(bindings.pad("045e:028e", "button1") == Button::Confirm);
    CHECK(bindings.pad("045e:028e", "button0") == Button::Back);
    CHECK(bindings.pad("054c:05c4", "button0") == Button::Confirm); // another model's
}

TEST_CASE("What would leave somebody stuck is refused", "[party]") {
    const Bindings bindings = shipped();
    const BindingSlot row = slot_of(bindings, Kind::RowKey, "1");
    CHECK(rebinding(bindings, row, "1").what == What::Same);
    for (const char* key : {"Escape", "Backspace", "Enter", "Up", "F11", "Space"}) {
        INFO(key);
        CHECK(rebinding(bindings, row, key).what == What::Refused);
    }
    const BindingSlot up = slot_of(bindings, Kind::Command, "Up");
    CHECK(rebinding(bindings, up, "A").what == What::Refused); // a player's
    CHECK(rebinding(bindings, up, "W").what == What::Refused); // no way up where letters are played
    CHECK(rebinding(bindings, up, "Home").what == What::Given);
    CHECK(rebinding(bindings, up, "Down").what == What::Taken);
    CHECK(rebinding(bindings, room_of(bindings, Button::Up), "W").what == What::Given);
    const BindingSlot out = slot_of(bindings, Kind::Command, "Escape");
    CHECK(rebinding(bindings, out, "Q").what == What::Refused);
    // One more key for a button must not take another's last.
    CHECK(rebinding(bindings, room_of(bindings, Button::Halve), "Down").what == What::Refused);
    CHECK(rebinding(bindings, room_of(bindings, Button::Halve), "E").what == What::Refused);
    CHECK(rebinding(bindings, room_of(bindings, Button::Halve), "Numpad1").what == What::Taken);
}

TEST_CASE("A key can be taken away from a button that has others", "[party]") {
    Bindings bindings = shipped();
    CHECK(unbind(bindings, slot_of(bindings, Kind::Command, "Space")));
    CHECK_FALSE(bindings.key("Space"));
    CHECK_FALSE(unbind(bindings, slot_of(bindings, Kind::Command, "Enter"))); // the last
    CHECK_FALSE(unbind(bindings, slot_of(bindings, Kind::Command, "Escape")));
    CHECK_FALSE(unbind(bindings, slot_of(bindings, Kind::RowKey, "1")));
    CHECK(unbind(bindings, slot_of(bindings, Kind::Pad, "x-", "045e:028e")));
    CHECK_FALSE(bindings.pad("045e:028e", "x-"));
}

TEST_CASE("Whatever is pressed, rows stay four different keys and every button has one",
          "[party]") {
    Random random = stream(1, "rebinding");
    Bindings bindings = shipped();
    const std::vector<std::string> keys{"A", "1",     "U",      "Q",  "Enter", "Up",       "Down",
                                        "H", "Space", "Escape", "F2", "Comma", "PageDown", "V"};
    for (int i = 0; i < 3000; ++i) {
        const Kind kind = below(random, 2) == 0 ? Kind::RowKey : Kind::Command;
        const auto slots = binding_slots(bindings, kind);
        const BindingSlot& slot = slots[below(random, slots.size())];
        const std::string& key = keys[below(random, keys.size())];
        const What what = rebinding(bindings, slot, key).what;
        if (what == What::Given || what == What::Taken) rebind(bindings, slot, key);
        if (below(random, 4) == 0) (void)unbind(bindings, slot);
    }
    std::set<std::string> used;
    for (const auto& zone : bindings.seats().zones) used.insert(zone.begin(), zone.end());
    CHECK(used.size() == 16);
    for (const Button button : bindable_buttons())
        CHECK((button == Button::Previous ||
               std::any_of(bindings.keys().begin(), bindings.keys().end(),
                           [&](const auto& bound) { return bound.second == button; })));
    for (const Button button : {Button::Up, Button::Down, Button::Confirm, Button::Back})
        CHECK(std::any_of(bindings.keys().begin(), bindings.keys().end(), [&](const auto& bound) {
            return bound.second == button && !types_character(bound.first) &&
                   used.count(bound.first) == 0;
        }));
    CHECK(bindings.key("Escape") == Button::Back);
    CHECK(Bindings::read(bindings.text(), "b").problems.empty());
}

TEST_CASE("Each part can be the game's own again", "[party]") {
    Bindings bindings = shipped();
    rebind(bindings, slot_of(bindings, Kind::RowKey, "1"), "V");
    rebind(bindings, slot_of(bindings, Kind::Command, "P"), "Q");
    rebind(bindings, slot_of(bindings, Kind::Buzzer, "button0"), "button1");
    rebind(bindings, slot_of(bindings, Kind::Pad, "button0", "045e:028e"), "button1");
    rebind(bindings, slot_of(bindings, Kind::Pad, "button0", "1234:5678"), "button1");
    CHECK(bindings.knows("1234:5678"));
    reset(bindings, shipped(), Kind::RowKey);
    CHECK(bindings.seats().zones == shipped().seats().zones);
    CHECK(bindings.key("Q") == Button::Menu);
    reset(bindings, shipped(), Kind::Command);
    reset(bindings, shipped(), Kind::Buzzer);
    reset(bindings, shipped(), Kind::Pad, "045e:028e");
    reset(bindings, shipped(), Kind::Pad, "1234:5678");
    CHECK(bindings == shipped());
}

TEST_CASE("The player's bindings are kept whole, and go when they are the game's own", "[party]") {
    const fs::path folder = fs::temp_directory_path() / "red-shoes-test-kept-bindings";
    fs::remove_all(folder);
    const fs::path file = folder / "config" / "bindings.json";
    const OwnBindings own(file);
    Bindings bindings = shipped();
    rebind(bindings, slot_of(bindings, Kind::RowKey, "1"), "V");
    REQUIRE(own.save(bindings, shipped()));
    const auto read = Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", file);
    CHECK(read.problems.empty());
    CHECK(read.bindings == bindings);
    // A file that somebody broke is not lost.
    std::ofstream(file) << R"({"version": 1, "keys": {"Q": "nothing"}, "pads": {}})";
    REQUIRE(own.save(bindings, shipped()));
    CHECK(fs::exists(file.string() + ".damaged-1"));
    CHECK(Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", file).bindings == bindings);
    REQUIRE(own.save(shipped(), shipped()));
    CHECK_FALSE(fs::exists(file));
    std::ofstream(folder / "no") << "";
    CHECK_FALSE(OwnBindings(folder / "no" / "bindings.json").save(bindings, shipped()));
    fs::remove_all(folder);
}

#include "screens/settings.h"

#include "evening.h"
#include "screens/name_entry.h"
#include "support/catch.h"

using namespace quiz;

namespace {

struct SettingsEvening : Evening {
    SettingsEvening() {
        begin();
        stack->open(std::make_unique<SettingsScreen>(*stage));
    }
    [[nodiscard]] const Settings& now() const { return house->settings(); }
};

} // namespace

TEST_CASE("Each setting changes at once by arrows and is kept", "[screens]") {
    SettingsEvening evening;
    evening.press(Button::Down); // scoring
    evening.press(Button::Right);
    CHECK(evening.now().flat_scoring);
    evening.press(Button::Right); // the last value stays
    CHECK(evening.now().flat_scoring);
    evening.press(Button::Down); // time
    evening.press(Button::Right, 2);
    CHECK(evening.now().answer_seconds == 40);
    evening.press(Button::Left);
    CHECK(evening.now().answer_seconds == 30);
    evening.press(Button::Right, 2); // and without a clock
    CHECK(evening.now().answer_seconds == 0);
    evening.press(Button::Left, 2);
    evening.press(Button::Down); // spoilers
    evening.press(Button::Confirm);
    CHECK_FALSE(evening.now().spoilers);
    evening.press(Button::Down); // text size
    evening.press(Button::Right);
    CHECK(evening.now().text_percent == 125);
    evening.press(Button::Down); // high contrast: at once
    evening.press(Button::Confirm);
    CHECK(evening.now().high_contrast);
    CHECK(evening.stage->theme.colours.card_top == evening.theme.high_contrast.card_top);
    evening.press(Button::Confirm);
    CHECK(evening.stage->theme.colours.card_top == evening.theme.everyday.card_top);
    evening.press(Button::Down); // motion
    evening.press(Button::Confirm);
    CHECK(evening.now().reduced_motion);
    evening.press(Button::Down); // captions
    evening.press(Button::Confirm);
    CHECK(evening.now().captions);
    evening.press(Button::Down); // full screen
    evening.press(Button::Confirm);
    CHECK(evening.now().full_screen);
    evening.press(Button::Down); // sound
    evening.press(Button::Confirm);
    CHECK_FALSE(evening.now().sound);
    evening.press(Button::Down); // music
    evening.press(Button::Right);
    CHECK(evening.now().music_volume == 70);
    evening.press(Button::Down); // effects
    evening.press(Button::Left);
    CHECK(evening.now().effects_volume == 70);
    evening.stage->languages = {{"en", "English"}, {"cy", "Cymraeg"}};
    evening.press(Button::Down, 2); // past the keys, to the language
    evening.press(Button::Right, 2);
    CHECK(evening.now().language == "cy");
    CHECK(evening.stage->settings_changed);
    CHECK(SettingsFile(evening.folder / "settings.json").load().settings == evening.now());
}

TEST_CASE("Settings change by the pointer's arrows and the wheel", "[screens]") {
    SettingsEvening evening;
    evening.click(SettingsScreen::previous_page); // round to the last
    evening.click(211);                           // louder effects
    CHECK(evening.now().effects_volume == 90);
    evening.click(111);
    evening.click(111);
    CHECK(evening.now().effects_volume == 70);
    CHECK(evening.now().music_volume == 60);
    const Point row = evening.target(11)->box.centre();
    evening.stack->point({evening.target(11)->box.x + 40, row.y}, PointerAction::Move);
    evening.stack->point(row, PointerAction::ScrollUp);
    CHECK(evening.now().effects_volume == 80);
}

TEST_CASE("The pages of the settings are one list to the arrows", "[screens]") {
    SettingsEvening evening;
    CHECK(evening.shows("How you play"));
    evening.press(Button::Up); // round, to the last row of the last page
    CHECK(evening.shows("Sound, keys, language"));
    CHECK(evening.shows("Files of strings"));
    evening.press(Button::Down, 4);
    CHECK(evening.shows("How you play"));
    evening.press(Button::Next); // one further: out of the first page
    CHECK(evening.shows("What you see"));
    CHECK(evening.shows("Everything to be read grows"));
    evening.press(Button::PreviousTab);
    CHECK(evening.shows("How you play"));
    evening.press(Button::NextTab);
    evening.press(Button::NextTab);
    CHECK(evening.shows("Off: neither music nor effects"));
    evening.click(SettingsScreen::next_page);
    CHECK(evening.shows("Under this name"));
}

TEST_CASE("The name is typed, or put together letter by letter", "[screens]") {
    SettingsEvening evening;
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "name");
    evening.type("Moira\x01 S");
    evening.press(Button::Erase);
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "settings");
    CHECK(evening.now().name == "Moira");

    evening.press(Button::Confirm);
    evening.click(100 + 29); // erase
    for (int i = 0; i < 4; ++i) evening.click(100 + 29);
    evening.click(100 + 1);  // B
    evening.click(100 + 14); // o
    CHECK(dynamic_cast<const NameEntryScreen&>(evening.stack->top()).text() == "Bo");
    evening.press(Button::Back);
    CHECK(evening.now().name == "Moira"); // given up
}

TEST_CASE("The letters are reached by arrows from the button and back", "[screens]") {
    SettingsEvening evening;
    evening.press(Button::Confirm);
    evening.press(Button::Up);
    CHECK(evening.focus() >= 120);
    evening.press(Button::Confirm);
    CHECK_FALSE(dynamic_cast<const NameEntryScreen&>(evening.stack->top()).text().empty());
    evening.press(Button::Down);
    CHECK(evening.focus() == 1);
}

TEST_CASE("A name is never longer than its place", "[screens]") {
    SettingsEvening evening;
    evening.press(Button::Confirm);
    evening.type("Ludmilla of the Lake and of the Woods");
    CHECK(dynamic_cast<const NameEntryScreen&>(evening.stack->top()).text().size() == longest_name);
}

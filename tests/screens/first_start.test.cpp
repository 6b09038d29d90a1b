#include "screens/first_start.h"

#include "evening.h"
#include "screens/programme_note.h"
#include "screens/title.h"
#include "support/catch.h"

using namespace quiz;

namespace {

void open_page(Evening& evening) {
    evening.begin();
    evening.stack->open(std::make_unique<FirstStartScreen>(*evening.stage, [](Stage& stage) {
        return std::make_unique<TitleScreen>(stage); // in the lobby's stead
    }));
}

SettingsFile::Loaded kept(const Evening& evening) {
    return SettingsFile(evening.folder / "settings.json").load();
}

} // namespace

TEST_CASE("The first page asks name, text size and how to play, then asks the first question",
          "[screens]") {
    Evening evening;
    CHECK(evening.house->first_start());
    open_page(evening);
    CHECK(evening.stack->takes_text());
    evening.type("Moira\x01 Sx");
    evening.press(Button::Erase);
    CHECK(evening.shows("Moira S"));
    evening.click(12);
    CHECK(evening.house->settings().text_percent == 150);
    evening.press(Button::Down, 2); // back at the two ways to play
    evening.click(0);
    // The small film has too little to tell for a note.
    REQUIRE((evening.name() == "reading" || evening.name() == "programme-note"));
    CHECK(kept(evening).settings.name == "Moira S");
    CHECK(kept(evening).settings.text_percent == 150);
    CHECK_FALSE(evening.house->first_start());
}

TEST_CASE("The first page comes once, whatever was done on it", "[screens]") {
    const int way = GENERATE(0, 1, 2);
    Evening evening;
    open_page(evening);
    if (way == 0) evening.press(Button::Back);
    if (way == 1) evening.click(1);
    if (way == 2) evening.stack->close();
    CHECK_FALSE(evening.house->first_start());
    CHECK(std::filesystem::exists(evening.folder / "settings.json"));
    if (way == 1) CHECK(evening.name() == "title");
}

TEST_CASE("A name is put together on the board of letters, too", "[screens]") {
    Evening evening;
    open_page(evening);
    evening.click(2);
    REQUIRE(evening.name() == "name");
    evening.click(101);
    evening.click(1);
    REQUIRE(evening.name() == "first-start");
    CHECK(dynamic_cast<const FirstStartScreen&>(evening.stack->top()).text() == "B");
}

TEST_CASE("In large text the programme note has two pages, and a way back", "[screens]") {
    Evening evening;
    evening.begin();
    Settings large = evening.stage->house.settings();
    large.text_percent = 150;
    REQUIRE_FALSE(evening.stage->house.change_settings(large));
    for (Sample& sample : sample_screens(*evening.stage)) {
        if (sample.name != "programme-note") continue;
        evening.stack = sample.open();
        CHECK(evening.shows("The story"));
        CHECK_FALSE(evening.shows("Behind the curtain"));
        evening.press(Button::Confirm);
        REQUIRE(evening.name() == "programme-note");
        CHECK(evening.shows("Behind the curtain"));
        evening.press(Button::Back);
        REQUIRE(evening.name() == "programme-note");
        CHECK(evening.shows("The story"));
        evening.press(Button::Confirm);
        evening.press(Button::Confirm);
        CHECK(evening.name() == "reading");
        return;
    }
    FAIL("there is no such sample");
}

TEST_CASE("The programme note is read, then the performance begins", "[screens]") {
    Evening evening;
    evening.begin();
    for (Sample& sample : sample_screens(*evening.stage)) {
        if (sample.name != "programme-note") continue;
        evening.stack = sample.open();
        evening.wait(600000); // alone one reads as long as one likes
        CHECK(evening.name() == "programme-note");
        CHECK(evening.shows("raise the curtain"));
        evening.press(Button::Confirm);
        CHECK(evening.name() == "reading");
        return;
    }
    FAIL("there is no such sample");
}

#include "layout/recording_canvas.h"
#include "party.h"
#include "screens/samples.h"
#include "support/catch.h"

#include <set>

using namespace quiz;

using What = SeatHappening::What;

TEST_CASE("The podium takes no press that was meant for the last question", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_act(3).play_until("podium");
    REQUIRE(evening.page() == "podium");
    auto& podium = const_cast<Screen&>(evening.stack->top());
    const auto press = [&](SeatButton button) {
        return podium.seat_event({What::Pressed, 0, button});
    };
    static_cast<void>(press(SeatButton::Choice1));
    CHECK(evening.page() == "podium");
    evening.wait(2000);
    static_cast<void>(press(SeatButton::Choice1));
    CHECK(evening.page() == "final-table");
    static_cast<void>(press(SeatButton::Choice2)); // back: it leads nowhere by accident
    CHECK(evening.page() == "final-table");
    static_cast<void>(press(SeatButton::Choice4));
    CHECK(std::holds_alternative<LeaveScreen>(press(SeatButton::Choice1)));
}

TEST_CASE("An evening whose window was closed goes on where it was", "[screens]") {
    Evening house;
    house.begin();
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    wish.players = {{"Vicky", 0, -1}, {"Julian", 1, -1}};
    wish.acts = {{"ensemble", Difficulty::Easy, 1, 0}, {"ensemble", Difficulty::Medium, 1, 0}};
    auto begun = begin_evening(*house.stage, wish);
    REQUIRE(begun);
    house.stack->open(std::move(*begun));
    constexpr int most = 2000;
    for (int i = 0; i < most && house.name() != "evening-reveal"; ++i) house.wait(100);
    REQUIRE(house.name() == "evening-reveal");
    house.stack->close();
    CHECK(house.house->scores().tables.empty());
    REQUIRE(house.house->interrupted());
    auto resumed = resume_evening(*house.stage);
    REQUIRE(resumed);
    const auto& evening = dynamic_cast<const EveningScreen&>(**resumed);
    CHECK(evening.match().played().size() == 1);
}

TEST_CASE("The table is saved as text, and as a picture of it", "[screens]") {
    Evening house;
    SampleEvening evening(*house.stage, {.seats = 2});
    evening.until_act(3).play_until("podium");
    REQUIRE(evening.page() == "podium");
    for (int i = 0; i < 2; ++i) evening.stack->press(Button::Right);
    evening.stack->press(Button::Confirm);
    CHECK(evening.page() == "final-table");
    CHECK(house.stage->save_picture.extension() == ".png");
}

TEST_CASE("On the podium nobody's name is larger than another's", "[screens]") {
    Settings settings;
    settings.text_percent = GENERATE(100, 150);
    Evening house(settings);
    house.begin();
    for (Sample& sample : sample_screens(*house.stage)) {
        if (sample.name != "podium-8") continue; // with a long name, and short ones
        house.stack = sample.open();
        house.wait(10000);
        std::set<float> sizes;
        int lines = 0;
        for (const auto& call : house.drawn().all<RecordingCanvas::TextCall>())
            if (call.line.face == Face::ReadingBold &&
                call.colour == house.stage->theme.colours.stage_text) {
                sizes.insert(call.line.size);
                ++lines;
            }
        CHECK(lines >= 3);
        CHECK(sizes.size() == 1);
        return;
    }
    FAIL("there is no such sample");
}

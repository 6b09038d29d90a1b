#include "screens/resume.h"

#include "evening.h"
#include "screens/save_table.h"
#include "screens/title.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// Plays so many questions of an evening, and leaves it as a crash would.
void interrupt(House& house, std::size_t questions) {
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    wish.players = {{"Vicky", 0, -1}, {"Julian", 1, -1}};
    wish.acts = {{"ensemble", Difficulty::Easy, 1, 0}, {"ensemble", Difficulty::Medium, 1, 0}};
    auto performance = house.open(wish);
    REQUIRE(performance);
    static_cast<void>(performance->match.start());
    static_cast<void>(house.keep_going(*performance));
    const Match& match = performance->match.match();
    while (match.played().size() < questions) {
        static_cast<void>(performance->match.advance(Milliseconds{400}));
        if (std::holds_alternative<Answering>(match.phase()))
            static_cast<void>(performance->match.apply({0, Choose{match.question().answer}}));
        static_cast<void>(house.keep_going(*performance));
    }
}

ResumeEvening title_again() {
    return [](Stage& stage) -> tl::expected<std::unique_ptr<Screen>, std::string> {
        auto performance = stage.house.resume();
        if (!performance) return tl::unexpected(performance.error());
        return std::make_unique<TitleScreen>(stage);
    };
}

} // namespace

TEST_CASE("Nothing is offered where nothing was interrupted", "[screens]") {
    Evening evening;
    CHECK(offer_resume(*evening.stage, title_again()) == nullptr);
    interrupt(*evening.house, 0);
    CHECK(offer_resume(*evening.stage, title_again()) == nullptr);
}

TEST_CASE("An interrupted evening is offered with its scores; later, ended, or gone on with",
          "[screens]") {
    Evening evening;
    interrupt(*evening.house, 1);
    evening.begin();
    auto dialog = offer_resume(*evening.stage, title_again());
    REQUIRE(dialog);
    evening.stack->open(std::move(dialog));
    CHECK(evening.shows("after question 1 of 2"));
    CHECK(evening.shows("Vicky"));
    CHECK(evening.shows("Julian"));
    SECTION("Back leaves it for the next start") {
        evening.press(Button::Back);
        CHECK(evening.name() == "title");
        CHECK(evening.house->interrupted());
        CHECK(evening.house->scores().tables.empty());
    }
    SECTION("it is ended where it stands") {
        evening.click(1);
        CHECK(evening.name() == "title");
        CHECK_FALSE(evening.house->interrupted());
        REQUIRE(evening.house->scores().tables.size() == 1);
        CHECK(evening.house->scores().tables.front().entries.size() == 2);
    }
    SECTION("it goes on") {
        evening.click(2);
        CHECK(evening.name() == "title"); // which stands for the evening's page here
        CHECK(evening.house->scores().tables.empty());
    }
}

TEST_CASE("A table that is to be saved is text at once, and asks the loop for a picture",
          "[screens]") {
    Evening evening;
    MatchWish wish;
    wish.mode = party_mode;
    wish.seats = 2;
    auto performance = evening.house->open(wish);
    REQUIRE(performance);
    CHECK_FALSE(save_table(*evening.stage, *performance));
    CHECK(evening.stage->save_picture == evening.folder / "evenings/2026-11-23T193000Z.png");
    CHECK(std::filesystem::exists(evening.folder / "evenings/2026-11-23T193000Z.txt"));
}

#include "screens/challenge.h"

#include "core/text.h"
#include "evening.h"
#include "programme/challenge.h"
#include "screens/performance.h"
#include "screens/result.h"
#include "support/catch.h"

using namespace quiz;

namespace {

constexpr TargetId play_target = 1;
constexpr TargetId today_target = 2;
constexpr TargetId new_target = 3;
constexpr TargetId first_key = 100;

void open_page(Evening& evening) {
    evening.begin();
    evening.stack->open(std::make_unique<ChallengeScreen>(*evening.stage));
}

std::string entered(const Evening& evening) {
    return dynamic_cast<const ChallengeScreen&>(evening.stack->top()).text();
}

std::string code_of_seed(Evening& evening, std::uint64_t seed) {
    MatchWish wish;
    wish.seed = seed;
    const auto opened = evening.house->open(wish);
    REQUIRE(opened);
    REQUIRE_FALSE(opened->code.empty());
    return opened->code;
}

Programme programme_of_seed(Evening& evening, std::uint64_t seed) {
    MatchWish wish;
    wish.seed = seed;
    return evening.house->open(wish)->match.match().programme();
}

} // namespace

TEST_CASE("A code is typed, in any case and with its hyphen, and plays its questions",
          "[screens]") {
    Evening evening;
    const std::string code = code_of_seed(evening, 4711);
    open_page(evening);
    CHECK(evening.shows("Enter a code"));
    for (const char c : code) evening.type(to_lower_ascii(std::string(1, c)));
    CHECK(entered(evening) == code);
    CHECK(evening.focus() == play_target); // Enter is next
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "reading");
    CHECK(evening.match().programme() == programme_of_seed(evening, 4711));
}

TEST_CASE("A code is put together by arrows and by the pointer, and erased again", "[screens]") {
    Evening evening;
    const std::string code = code_of_seed(evening, 99);
    open_page(evening);
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '-') continue;
        const auto key = static_cast<int>(code_alphabet.find(code[i]));
        evening.click(first_key + key);
        if (i == 0) {
            evening.click(first_key + static_cast<int>(code_alphabet.size()));
            CHECK(entered(evening).empty());
            evening.press(Button::Confirm); // still on erase: nothing is left to take
            evening.click(first_key + key);
        }
    }
    CHECK(entered(evening) == code);
    evening.press(Button::Erase);
    CHECK(entered(evening).size() == code.size() - 1);
    evening.type(code.substr(8));
    evening.press(Button::Confirm);
    CHECK(evening.name() == "reading");

    Evening other;
    open_page(other);
    CHECK(other.focus() == first_key);
    other.press(Button::Right);
    other.press(Button::Confirm);
    other.press(Button::Down);
    other.press(Button::Confirm);
    CHECK(entered(other) == "1D");
}

TEST_CASE("What no code holds is not written, and nothing beyond eight", "[screens]") {
    Evening evening;
    open_page(evening);
    evening.type("u!o ~il");
    CHECK(entered(evening) == "011");
    evening.type("ABCDEFGH");
    CHECK(entered(evening) == "011A-BCDE");
}

TEST_CASE("An unfinished code, a slip and another bank's code are said, not played", "[screens]") {
    Evening evening;
    std::string code = code_of_seed(evening, 7);
    struct Case {
        std::string typed;
        std::string says;
    };
    std::string slipped = code;
    slipped[0] = slipped[0] == '0' ? '1' : '0';
    auto foreign = *read_code(code);
    foreign.digest ^= 1U;
    for (const Case& one : {Case{"01", "this one has 2"}, Case{slipped, "slip"},
                            Case{to_code(foreign), "other questions"}}) {
        open_page(evening);
        evening.type(one.typed);
        evening.click(play_target);
        INFO(one.typed);
        CHECK(evening.name() == "dialog");
        CHECK(evening.shows(one.says));
        evening.press(Button::Back);
        CHECK(evening.name() == "challenge");
        CHECK_FALSE(entered(evening).empty()); // to be mended
    }
}

TEST_CASE("Today's ten are those of the UTC date", "[screens]") {
    Evening evening;
    open_page(evening);
    evening.click(today_target);
    REQUIRE(evening.name() == "reading");
    CHECK(evening.match().programme() == programme_of_seed(evening, 20261123));
}

TEST_CASE("The end of a new challenge shows its code, which plays the same again", "[screens]") {
    Settings settings;
    settings.name = "Odette";
    Evening evening(settings);
    open_page(evening);
    evening.click(new_target);
    const Programme programme = evening.match().programme();
    evening.play_on();
    if (evening.name() == "name") evening.press(Button::Confirm);
    REQUIRE(evening.name() == "result");
    const std::string code = dynamic_cast<const ResultScreen&>(evening.stack->top()).page().code;
    REQUIRE_FALSE(code.empty());
    CHECK(evening.shows("Code"));
    CHECK(evening.shows(code));
    open_page(evening);
    evening.type(code);
    evening.press(Button::Confirm);
    CHECK(evening.match().programme() == programme);
}

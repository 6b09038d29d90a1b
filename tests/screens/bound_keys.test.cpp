#include "screens/bound_keys.h"

#include "evening.h"
#include "screens/how_to_play.h"
#include "support/catch.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

using namespace quiz;

namespace {

void bind(Evening& evening, const std::string& key, std::optional<Button> button) {
    Bindings::Layout keys = evening.stage->bindings.keys();
    keys.erase(key);
    if (button) keys.emplace(key, *button);
    evening.stage->bindings.set_keys(std::move(keys));
}

} // namespace

TEST_CASE("The help shows the keys as they are bound just now", "[screens]") {
    constexpr int lifelines = 2;
    constexpr int keys = 3;
    Evening evening;
    evening.begin();
    evening.stack->open(std::make_unique<HowToPlayScreen>(*evening.stage, keys));
    CHECK(evening.shows("1 2 3 4 or A B C D; or arrows and Enter"));
    CHECK(evening.shows("P or Esc"));
    CHECK(evening.shows("H, E, U;"));
    CHECK(evening.shows("the south button"));
    bind(evening, "H", {});
    bind(evening, "Dash", Button::Halve);
    bind(evening, "P", {});
    bind(evening, "3", {});
    bind(evening, "F", {});
    CHECK(evening.shows("1 2 C 4; or arrows"));
    CHECK(evening.shows("– or Esc"));
    CHECK(evening.shows("-, E, U;"));
    CHECK(evening.shows("–, or Select"));
    evening.stack->open(std::make_unique<HowToPlayScreen>(*evening.stage, lifelines));
    CHECK(evening.shows("-"));
    CHECK_FALSE(evening.shows("H "));
}

TEST_CASE("The one key that is told of is the first of all", "[screens]") {
    Evening evening;
    const Bindings& bindings = evening.stage->bindings;
    bind(evening, "Numpad7", Button::Halve);
    bind(evening, "Dash", Button::Halve);
    bind(evening, "H", {});
    for (int i = 0; i < button_count; ++i) {
        const auto button = static_cast<Button>(i);
        const std::vector<std::string> all = bound_keys(bindings, button);
        CAPTURE(i);
        CHECK(bound_key(bindings, button) == (all.empty() ? std::string() : all.front()));
    }
    CHECK(bound_key(bindings, Button::Halve) == "-");
}

TEST_CASE("On a pad that was bound anew, buttons are told by their numbers", "[screens]") {
    Evening evening;
    Bindings& bindings = evening.stage->bindings;
    const auto said = [&](Button button) {
        return pad_text(evening.stage->strings, bindings, evening.stage->shipped_bindings, "",
                        button);
    };
    CHECK(said(Button::Confirm) == "the south button");
    Bindings::Layout layout = bindings.pad_layout("");
    layout.erase("button0");
    layout.emplace("button9", Button::Confirm);
    bindings.set_pad("default", layout);
    CHECK(said(Button::Confirm) == "button 10");
    CHECK(said(Button::Flag) == "button 7");
}

TEST_CASE("A question's caps are the keys as they are bound", "[screens]") {
    Evening evening;
    evening.begin();
    bind(evening, "E", {});
    bind(evening, "X", Button::Encore);
    evening.press(Button::Confirm);
    evening.press(Button::Confirm);
    REQUIRE(evening.name() == "question");
    const RecordingCanvas drawn = evening.drawn();
    const auto texts = drawn.all<RecordingCanvas::TextCall>();
    const auto capped = [&](const std::string& key) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const auto& call) { return call.line.text == key; });
    };
    CHECK(capped("X"));
    CHECK_FALSE(capped("E"));
    CHECK(capped("H"));
}

#include "layout/theme.h"

#include "core/files.h"
#include "core/text.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <stdexcept>
#include <vector>

using namespace quiz;

namespace {

std::string shipped_theme() { return read_file(QUIZ_SOURCE_DIR "/assets/theme.json").value(); }

/// What reading says about the shipped theme with `from` replaced by `to`.
std::string complaint(const std::string& from, const std::string& to) {
    const std::string broken = replace_all(shipped_theme(), from, to);
    REQUIRE(broken != shipped_theme());
    try {
        static_cast<void>(read_theme(broken, "theme.json"));
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

std::string hex(Colour colour) {
    constexpr const char* digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const int part : {colour.r, colour.g, colour.b}) {
        text += digits[part / 16];
        text += digits[part % 16];
    }
    return text;
}

/// Relative luminance and contrast ratio as WCAG 2 defines them.
double luminance(Colour colour) {
    const auto part = [](std::uint8_t value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
}

double contrast(Colour a, Colour b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr double of_text = 4.5;
constexpr double of_marks = 3;

} // namespace

TEST_CASE("In high contrast every text stands out by far from what it is written on", "[layout]") {
    Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    theme.use_high_contrast(true);
    using C = Theme::Colours;
    struct Use {
        const char* name;
        std::vector<Colour C::*> written;
        std::vector<Colour C::*> grounds;
    };
    const std::vector<Use> uses{
        {"cards",
         {&C::ink, &C::ink_soft, &C::crimson, &C::right, &C::wrong},
         {&C::card_top, &C::card_bottom, &C::card_lit_top, &C::card_lit_bottom}},
        {"the stage",
         {&C::stage_text, &C::stage_text_soft, &C::lamp, &C::right_lit, &C::wrong_lit},
         {&C::stage_lit, &C::night}},
        {"panels", {&C::stage_text, &C::stage_text_soft}, {&C::panel}},
        {"cards that are gone", {&C::card_gone_text}, {&C::card_gone_top, &C::card_gone_bottom}},
        {"buttons", {&C::button_text}, {&C::button_top, &C::button_bottom}}};
    for (const Use& use : uses)
        for (const auto text : use.written)
            for (const auto ground : use.grounds) {
                INFO(use.name);
                CAPTURE(hex(theme.colours.*text), hex(theme.colours.*ground));
                CHECK(contrast(theme.colours.*text, theme.colours.*ground) >= 7);
            }
    for (const auto mark : {&C::gold, &C::lamp, &C::ruby})
        CHECK(contrast(theme.colours.*mark, theme.colours.stage_lit) >= of_text);
}

TEST_CASE("High contrast names the colours that differ, and leaves the others", "[layout]") {
    Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    CHECK(theme.colours.ink == theme.everyday.ink);
    theme.use_high_contrast(true);
    CHECK(theme.colours.ink == Colour{0, 0, 0});
    theme.use_high_contrast(false);
    CHECK(theme.colours.ink == theme.everyday.ink);
    CHECK_THAT(complaint("\"ink\": \"#000000\"", "\"inkk\": \"#000000\""), Catch::Contains("inkk"));
    CHECK_THAT(complaint("\"ink\": \"#000000\"", "\"ink\": \"black\""),
               Catch::Contains("/high_contrast/ink"));
}

TEST_CASE("The shipped theme is read whole", "[layout]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    CHECK(theme.colours.crimson == Colour{0xB3, 0x14, 0x2B, 0xFF});
    CHECK(theme.colours.panel.a < 255);
    CHECK(theme.durations.toast > theme.durations.quick);
    CHECK(theme.stage().bottom() < canvas_height);
}

TEST_CASE("The floor of text sizes is one thirty-sixth of the height", "[layout]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    CHECK(theme.sizes.floor == canvas_height / 36);
    CHECK(theme.sizes.hint >= theme.sizes.floor);
}

TEST_CASE("A broken theme is refused with the place and the reason", "[layout]") {
    struct Row {
        const char* from;
        const char* to;
        const char* said;
    };
    const Row row = GENERATE(
        Row{"\"#B3142B\"", "\"B3142B\"", "/colours/crimson"},
        Row{"\"#B3142B\"", "\"#B3142G\"", "expected a colour"}, Row{"\"#B3142B\"", "7", "crimson"},
        Row{"\"stem\": 64", "\"stem\": -1", "/sizes/stem"},
        Row{"\"stem\": 64", "\"stemm\": 64", "stem"},
        Row{"\"stem\": 64,", "\"stem\": 64, \"stem\": 65,", "stem"},
        Row{"\"radii\"", "\"radiuses\"", "radii"}, Row{"\"quick\": 120,", "", "quick"},
        Row{"\"quick\": 120,", "\"quick\": 120", "theme.json:"});
    INFO(row.from << " -> " << row.to);
    CHECK_THAT(complaint(row.from, row.to), Catch::Contains(row.said));
}

TEST_CASE("A missing theme is a broken installation", "[layout]") {
    CHECK_THROWS_AS(load_theme(QUIZ_SOURCE_DIR "/nowhere"), std::runtime_error);
}

TEST_CASE("Texts of the theme stand out from every ground they are written on", "[layout]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    const Theme::Colours& c = theme.colours;
    for (const Colour text : {c.stage_text, c.stage_text_soft})
        for (const Colour wood : {theme.scenery.board_lit, theme.scenery.board_warm})
            CHECK(contrast(text, wood) >= of_text);
    // The stage at its lightest: on every darker part pale texts stand out more.
    for (const Colour text : {c.stage_text, c.stage_text_soft, c.lamp, c.right_lit, c.wrong_lit}) {
        CHECK(contrast(text, c.stage_lit) >= of_text);
        CHECK(contrast(text, c.stage_dark) >= of_text);
        CHECK(contrast(text, {c.panel.r, c.panel.g, c.panel.b}) >= of_text);
    }
    for (const Colour card : {c.card_top, c.card_bottom, c.card_lit_top, c.card_lit_bottom})
        for (const Colour text : {c.ink, c.ink_soft, c.crimson, c.right, c.wrong})
            CHECK(contrast(text, card) >= of_text);
    for (const Colour ground : {c.button_top, c.button_bottom})
        CHECK(contrast(c.button_text, ground) >= of_text);
    for (const Colour ground : {c.card_gone_top, c.card_gone_bottom})
        CHECK(contrast(c.card_gone_text, ground) >= of_text);
    CHECK(contrast(c.cream, c.right) >= of_text); // badges
    CHECK(contrast(c.cream, c.wrong) >= of_text);
}

TEST_CASE("Marks of answers and seats stand out from the cards, and their signs from them",
          "[layout]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    const Theme::Colours& c = theme.colours;
    const Theme::Answers& a = theme.answers;
    for (const Colour mark : {a.square, a.circle, a.triangle, a.diamond}) {
        CHECK(contrast(mark, c.card_top) >= of_marks);
        CHECK(contrast(mark, c.card_bottom) >= of_marks);
        CHECK(contrast(c.cream, mark) >= of_text); // the letter
    }
    for (int mark = 0; mark < static_cast<int>(Theme::Marks::count); ++mark) {
        INFO("seat's mark " << mark);
        CHECK(contrast(c.cream, theme.marks.at(mark)) >= of_marks);
        CHECK(contrast(theme.marks.at(mark), c.card_top) >= of_marks);
    }
    // Rings of focus and the ribbon, on the stage.
    CHECK(contrast(c.lamp, c.stage_lit) >= of_marks);
    CHECK(contrast(c.gold, c.stage_dark) >= of_marks);
}

TEST_CASE("Cloth, braid and satin grow lighter from shade to sheen", "[layout]") {
    const Theme::Ramps ramps = load_theme(QUIZ_SOURCE_DIR "/assets").ramps;
    for (const Theme::Ramp* ramp : {&ramps.velvet, &ramps.bullion, &ramps.satin})
        for (std::size_t i = 1; i < ramp->size(); ++i)
            CHECK(luminance((*ramp)[i]) > luminance((*ramp)[i - 1]));
}

TEST_CASE("No two seats' marks have grounds that look alike", "[layout]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    constexpr int apart = 30; // of the sum of differences of red, green and blue
    for (int mark = 0; mark < static_cast<int>(Theme::Marks::count); ++mark)
        for (int other = 0; other < mark; ++other) {
            INFO(mark << " and " << other);
            const Colour a = theme.marks.at(mark);
            const Colour b = theme.marks.at(other);
            CHECK(std::abs(a.r - b.r) + std::abs(a.g - b.g) + std::abs(a.b - b.b) >= apart);
        }
}

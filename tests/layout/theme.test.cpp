#include "layout/theme.h"

#include "core/files.h"
#include "core/text.h"
#include "support/catch.h"

#include <cmath>
#include <cstdlib>
#include <stdexcept>

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

} // namespace

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

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(Colour colour) {
    const auto part = [](std::uint8_t value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
}

} // namespace

TEST_CASE("Every seat's mark stands out from its ground, and no two grounds are alike",
          "[layout]") {
    const Theme theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    constexpr double least = 3.0;
    constexpr int apart = 30; // of the sum of differences of red, green and blue
    for (int mark = 0; mark < static_cast<int>(Theme::Marks::count); ++mark) {
        INFO("mark " << mark);
        const Colour ground = theme.marks.at(mark);
        CHECK((luminance(theme.colours.cream) + 0.05) / (luminance(ground) + 0.05) >= least);
        for (int other = 0; other < mark; ++other) {
            INFO("and " << other);
            const Colour b = theme.marks.at(other);
            CHECK(std::abs(ground.r - b.r) + std::abs(ground.g - b.g) + std::abs(ground.b - b.b) >=
                  apart);
        }
    }
}

#include "evening.h"
#include "layout/answer_card.h"
#include "layout/recording_canvas.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace quiz;

namespace {

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

Colour over(Colour top, Colour ground) {
    const auto mix = [&](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>((a * top.a + b * (255 - top.a)) / 255);
    };
    return {mix(top.r, ground.r), mix(top.g, ground.g), mix(top.b, ground.b)};
}

constexpr double least_contrast = 4.5;
constexpr double least_in_high_contrast = 7;
constexpr float tolerance = 0.6F; // canvas units: less than a pixel

bool inside(const Box& outer, const Box& inner) {
    return inner.x >= outer.x - tolerance && inner.y >= outer.y - tolerance &&
           inner.right() <= outer.right() + tolerance &&
           inner.bottom() <= outer.bottom() + tolerance;
}

/// Opens every sample at a text size in a language and gives its page.
template <typename Check>
void each_sample(int percent, const std::string& language, const Check& check,
                 bool high_contrast = false) {
    Settings settings;
    settings.high_contrast = high_contrast;
    settings.text_percent = percent;
    settings.language = language;
    settings.name = "Ludmilla of the Lake";
    Evening evening(settings);
    for (Sample& sample : sample_screens(*evening.stage)) {
        evening.stack = sample.open(); // in any case: a page may rest on what an earlier one kept
        evening.wait(1000);
        INFO(sample.name << " at " << percent << " % in " << language);
        check(evening);
        evening.stack.reset();
    }
}

} // namespace

TEST_CASE("No text is cut, leaves its place, the canvas or the stage's readable size",
          "[screens]") {
    const int percent = GENERATE(100, 125, 150);
    const std::string language = GENERATE("en", "pseudo");
    each_sample(percent, language, [](const Evening& evening) {
        RecordingCanvas blank;
        const Sheet sheet = evening.page().laid_out(blank);
        for (const Sheet::Written& written : sheet.written()) {
            INFO(written.text);
            CHECK_FALSE(written.cut);
            CHECK(written.size >= evening.theme.sizes.floor - 0.01F);
            CHECK(inside(written.place, written.extent));
            CHECK(inside(whole_canvas, written.extent));
            CHECK(written.extent.x >= evening.theme.stage().x - evening.theme.spaces.huge);
        }
    });
}

TEST_CASE("The letter in a mark is as large as the smallest text", "[screens]") {
    const int percent = GENERATE(100, 150);
    each_sample(percent, "en", [](const Evening& evening) {
        for (const auto& call : evening.drawn().all<RecordingCanvas::MarkCall>())
            CHECK(mark_letter(call.box.height) >= evening.theme.sizes.floor - 0.01F);
    });
}

TEST_CASE("No place of a sentence is left open, and no name of one is shown", "[screens]") {
    const std::string language = GENERATE("en", "pseudo");
    each_sample(100, language, [](const Evening& evening) {
        RecordingCanvas blank;
        const Sheet sheet = evening.page().laid_out(blank);
        for (const Sheet::Written& written : sheet.written()) {
            INFO(written.text);
            CHECK(written.text.find_first_of("{}*") == std::string::npos);
            CHECK_FALSE(evening.stage->strings.has(written.text));
        }
    });
}

TEST_CASE("A line ends where a word does", "[screens]") {
    const int percent = GENERATE(100, 150);
    each_sample(percent, "en", [](const Evening& evening) {
        RecordingCanvas canvas;
        const Sheet sheet = evening.page().laid_out(canvas);
        for (const auto& call : canvas.all<RecordingCanvas::TextCall>())
            for (const Sheet::Written& written : sheet.written()) {
                const std::string& line = call.line.text;
                const auto at = written.text.find(line);
                if (line.empty() || at == std::string::npos) continue;
                const auto after = at + line.size();
                const bool whole =
                    after == written.text.size() ||
                    std::isalpha(static_cast<unsigned char>(line.back())) == 0 ||
                    std::isalpha(static_cast<unsigned char>(written.text[after])) == 0;
                INFO(line << " | " << written.text);
                CHECK((whole || !written.extent.contains(call.start)));
            }
    });
}

TEST_CASE("No text covers another", "[screens]") {
    const int percent = GENERATE(100, 125, 150);
    const std::string language = GENERATE("en", "pseudo");
    each_sample(percent, language, [](const Evening& evening) {
        RecordingCanvas blank;
        const Sheet sheet = evening.page().laid_out(blank);
        const auto& written = sheet.written();
        for (std::size_t i = 0; i < written.size(); ++i)
            for (std::size_t j = i + 1; j < written.size(); ++j) {
                if (written[i].text == written[j].text &&
                    written[i].text == evening.stage->strings("game.title"))
                    continue; // the title and its shadow
                INFO(written[i].text << " | " << written[j].text);
                CHECK_FALSE(written[i].extent.inset(tolerance).overlaps(
                    written[j].extent.inset(tolerance)));
            }
    });
}

TEST_CASE("No card or panel lies across the edge of another", "[screens]") {
    const int percent = GENERATE(100, 125, 150);
    const std::string language = GENERATE("en", "pseudo");
    each_sample(percent, language, [](const Evening& evening) {
        std::vector<Box> framed;
        RecordingCanvas canvas;
        (void)evening.page().laid_out(canvas);
        for (const auto& call : canvas.all<RecordingCanvas::BoxCall>())
            if (call.look.border_width > 0 && 2 * call.look.radius < call.box.height)
                framed.push_back(call.box); // and no round badge, which sits on a corner
        const float edge = evening.theme.spaces.border; // a lit row covers the lines around it
        for (std::size_t i = 0; i < framed.size(); ++i)
            for (std::size_t j = i + 1; j < framed.size(); ++j) {
                const Box a = framed[i];
                const Box b = framed[j];
                INFO(a.x << " " << a.y << " " << a.width << " " << a.height << " | " << b.x << " "
                         << b.y << " " << b.width << " " << b.height);
                CHECK((inside(a, b) || inside(b, a) || !a.inset(edge).overlaps(b.inset(edge))));
            }
    });
}

TEST_CASE("Hit areas stay apart, on the canvas, and are large enough", "[screens]") {
    const int percent = GENERATE(100, 150);
    const std::string language = GENERATE("en", "pseudo");
    each_sample(percent, language, [](const Evening& evening) {
        RecordingCanvas blank;
        const auto targets = evening.page().laid_out(blank).targets();
        for (std::size_t i = 0; i < targets.size(); ++i) {
            INFO("target " << targets[i].id);
            CHECK(inside(whole_canvas, targets[i].box));
            CHECK(std::min(targets[i].box.width, targets[i].box.height) >= 40);
            for (std::size_t j = i + 1; j < targets.size(); ++j) {
                if (!targets[i].focusable || !targets[j].focusable) continue;
                INFO("and " << targets[j].id);
                CHECK_FALSE(
                    targets[i].box.inset(tolerance).overlaps(targets[j].box.inset(tolerance)));
            }
        }
    });
}

TEST_CASE("What is seen as a card is what is hit", "[screens]") {
    Evening evening;
    evening.perform();
    evening.press(Button::Confirm);
    evening.wait(1000);
    const RecordingCanvas canvas = evening.drawn();
    const auto boxes = canvas.all<RecordingCanvas::BoxCall>();
    for (int i = 0; i < 4; ++i) {
        const Box target = evening.target(i)->box;
        CHECK(std::any_of(boxes.begin(), boxes.end(),
                          [&](const auto& call) { return call.box == target; }));
    }
}

TEST_CASE("Every text stands out from its ground, in high contrast by far", "[screens]") {
    const bool high = GENERATE(false, true);
    const double least = high ? least_in_high_contrast : least_contrast;
    const auto check = [&](const Evening& evening) {
        const Theme& theme = evening.stage->theme;
        const RecordingCanvas canvas = evening.drawn();
        std::vector<RecordingCanvas::BoxCall> boxes;
        for (const RecordingCanvas::Call& call : canvas.calls) {
            if (const auto* box = std::get_if<RecordingCanvas::BoxCall>(&call))
                boxes.push_back(*box);
            const auto* text = std::get_if<RecordingCanvas::TextCall>(&call);
            if (text == nullptr) continue;
            if (text->line.text == evening.stage->strings("game.title") &&
                text->line.size > theme.sizes.heading)
                continue; // a logotype, and far larger than any text
            const Point middle = text->extent().centre();
            // The stage at its lightest, and what was put on it since.
            Colour top = theme.colours.stage_lit;
            Colour bottom = top;
            for (const auto& box : boxes) {
                if (!box.box.contains(middle)) continue;
                top = over(box.look.top, top);
                bottom = over(box.look.bottom, bottom);
            }
            INFO(text->line.text);
            CHECK(contrast(text->colour, top) >= least);
            CHECK(contrast(text->colour, bottom) >= least);
        }
    };
    each_sample(100, "en", check, high);
}

TEST_CASE("Focus and hover differ from the plain card, and from one another, in more than colour",
          "[screens]") {
    Evening evening;
    const AnswerLook plain = answer_look(evening.theme, AnswerState::Normal, {});
    const AnswerLook focused = answer_look(evening.theme, AnswerState::Normal, {.focused = true});
    const AnswerLook hovered = answer_look(evening.theme, AnswerState::Normal, {.hovered = true});
    CHECK(plain.box.border_width < hovered.box.border_width);
    CHECK(plain.box.glow_width == 0);
    CHECK(focused.box.glow_width > 0);
    CHECK(hovered.box.glow_width == 0);
    const AnswerLook right = answer_look(evening.theme, AnswerState::Right, {});
    const AnswerLook wrong = answer_look(evening.theme, AnswerState::Wrong, {});
    REQUIRE(right.badge != nullptr);
    REQUIRE(wrong.badge != nullptr);
    CHECK(*right.badge == Symbol::Tick);
    CHECK(*wrong.badge == Symbol::Cross);
    CHECK(answer_look(evening.theme, AnswerState::Gone, {}).struck);
}

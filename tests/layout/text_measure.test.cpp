#include "layout/text_measure.h"

#include "core/text.h"
#include "layout/fonts.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace quiz;

namespace {

const TextMeasure& measure() {
    static const TextMeasure measure(font_folders(QUIZ_SOURCE_DIR));
    return measure;
}

std::string joined(const std::vector<TextLine>& lines) {
    std::string text;
    for (const TextLine& line : lines) text += (text.empty() ? "" : " ") + line.text;
    return text;
}

constexpr const char* stem = "Who painted more than 120 pictures for the film's title ballet?";

} // namespace

TEST_CASE("A width grows in step with the size", "[layout]") {
    for (int i = 0; i < face_count; ++i) {
        const Face face = static_cast<Face>(i);
        const float small = measure().width(face, 30, stem);
        CHECK(measure().width(face, 90, stem) == Approx(3 * small));
        CHECK(small > 30 * 15);
    }
}

TEST_CASE("A line's glyphs stand in order inside its width", "[layout]") {
    const TextLine line = measure().line(Face::Stage, 64, stem);
    REQUIRE(line.glyphs.size() == character_count(stem));
    for (std::size_t i = 1; i < line.glyphs.size(); ++i)
        CHECK(line.glyphs[i].x > line.glyphs[i - 1].x);
    CHECK(line.glyphs.back().x < line.width);
    CHECK(line.ascent > 0.7F * 64);
    CHECK(line.descent < 0.4F * 64);
}

TEST_CASE("Tracking widens between characters only", "[layout]") {
    const float plain = measure().width(Face::Stage, 100, "ACT");
    CHECK(measure().width(Face::Stage, 100, "ACT", 0.2F) == Approx(plain + 40));
    CHECK(measure().width(Face::Stage, 100, "A", 0.2F) ==
          Approx(measure().width(Face::Stage, 100, "A")));
}

TEST_CASE("Didot is kerned", "[layout]") {
    const float apart =
        measure().width(Face::Stage, 100, "A") + measure().width(Face::Stage, 100, "V");
    CHECK(measure().width(Face::Stage, 100, "AV") < apart);
}

TEST_CASE(
    "The gaps between words are even in all of Didot's styles, though its italic has wide ones",
    "[layout]") {
    const auto gap = [](Face face) {
        return measure().width(face, 100, "n n") - 2 * measure().width(face, 100, "n");
    };
    for (const Face face : {Face::Stage, Face::StageBold, Face::StageItalic}) {
        CHECK(gap(face) > 15);
        CHECK(gap(face) < 40);
    }
}

TEST_CASE("Commas and apostrophes stand at their words in Didot's italic, which sets them apart",
          "[layout]") {
    const auto at = [](std::u32string::size_type index, const char* text) {
        return measure().line(Face::StageItalic, 100, text).glyphs.at(index).x;
    };
    const float letters = measure().width(Face::StageItalic, 100, "ns");
    CHECK(at(2, "ns, n") < letters);
    CHECK(at(2, "ns's") < letters);
    CHECK(at(3, "ns's") - letters < 20); // the apostrophe's own width
    CHECK(at(1, "a.") > 0);
}

TEST_CASE("A character that Didot lacks is taken from Inter", "[layout]") {
    constexpr char32_t arrow = U'→';
    REQUIRE_FALSE(measure().has(Face::Stage, arrow));
    const TextLine line = measure().line(Face::Stage, 60, "A→B");
    CHECK(line.glyphs.at(0).face == Face::Stage);
    CHECK(line.glyphs.at(1).face == Face::Reading);
    CHECK(line.glyphs.at(2).x > line.glyphs.at(1).x);
}

TEST_CASE("The house's names can be written in both families", "[layout]") {
    for (const char32_t c : decode_utf8("Léonide Massine, Coryphée, Šárka ū ø ñ – — ’ “ ” … · £"))
        for (int i = 0; i < face_count; ++i) {
            INFO(encode_utf8(std::u32string(1, c)));
            CHECK((measure().has(static_cast<Face>(i), c) ||
                   measure().has(fallback_face(static_cast<Face>(i)), c)));
        }
}

TEST_CASE("Wrapping keeps every word, no line is too wide, lines are even", "[layout]") {
    const auto lines = measure().wrap(Face::Stage, 64, stem, 1300);
    REQUIRE(lines.size() == 2);
    CHECK(joined(lines) == stem);
    CHECK(std::abs(lines[0].width - lines[1].width) < 400);
    for (const TextLine& line : lines) CHECK(line.width <= 1300);
}

TEST_CASE("Wrapping any words loses none and keeps to the width", "[layout]") {
    rc::prop("words come out as they went in", [](const std::vector<unsigned>& lengths) {
        std::string text;
        for (const unsigned length : lengths)
            text += (text.empty() ? "" : " ") + std::string(length % 12 + 1, 'm');
        const auto lines = measure().wrap(Face::Reading, 30, text, 500);
        RC_ASSERT(joined(lines) == text);
        for (const TextLine& line : lines) RC_ASSERT(line.width <= 500.01F);
    });
}

TEST_CASE("A word wider than the line is broken, a newline always breaks", "[layout]") {
    const auto broken = measure().wrap(Face::Reading, 40, std::string(60, 'w'), 300);
    CHECK(broken.size() > 2);
    for (const TextLine& line : broken) CHECK(line.width <= 300);
    CHECK(measure().wrap(Face::Reading, 40, "one\ntwo\n\nfour", 600).size() == 4);
    CHECK(measure().wrap(Face::Reading, 40, "", 600).size() == 1);
}

TEST_CASE("What fits keeps its size, what does not wraps, then shrinks, then is cut", "[layout]") {
    FitOptions options{.face = Face::Stage,
                       .size = 64,
                       .floor = 30,
                       .leading = 1.2F,
                       .width = 1400,
                       .height = 160};
    CHECK(measure().fit(options, "Who?").lines[0].size == 64);
    const TextBlock wrapped = measure().fit(options, stem);
    CHECK(wrapped.lines.size() == 2);
    CHECK(wrapped.lines[0].size == 64);
    const std::string long_stem = std::string(stem) + " " + stem + " " + stem;
    const TextBlock shrunk = measure().fit(options, long_stem);
    CHECK(shrunk.lines[0].size < 64);
    CHECK(shrunk.lines[0].size >= 30);
    CHECK(shrunk.height <= 160);
    CHECK_FALSE(shrunk.cut);
    options.height = 40;
    const TextBlock cut = measure().fit(options, long_stem);
    CHECK(cut.cut);
    CHECK(cut.lines.size() == 1);
    CHECK(cut.width <= 1400);
    CHECK_THAT(cut.lines[0].text, Catch::EndsWith("…"));
}

TEST_CASE("A long word shrinks rather than breaks while it can", "[layout]") {
    const FitOptions options{.face = Face::ReadingBold,
                             .size = 60,
                             .floor = 30,
                             .leading = 1.3F,
                             .width = 420,
                             .height = 200};
    const TextBlock block = measure().fit(options, "Donaudampfschifffahrt");
    CHECK(block.lines.size() == 1);
    CHECK(block.lines[0].size < 60);
}

TEST_CASE("A paragraph fills its lines, but leaves no word alone on the last", "[layout]") {
    const auto lines_of = [](const char* text, float width) {
        const TextBlock block =
            measure().fit({.face = Face::Reading, .size = 36, .width = width, .even = false}, text);
        return std::vector<TextLine>(block.lines.begin(), block.lines.end());
    };
    constexpr const char* text =
        "Shooting the title ballet took six weeks; the pictures, more than "
        "120 of them, gave it its look.";
    const float all = measure().width(Face::Reading, 36, text);
    const std::vector<TextLine> full = lines_of(text, all * 0.66F);
    REQUIRE(full.size() == 2);
    CHECK(full[0].width > all * 0.58F);
    const std::vector<TextLine> near = lines_of(text, all * 0.97F);
    REQUIRE(near.size() == 2);
    CHECK(near[1].width > near[0].width * 0.35F);
    CHECK(near[0].width > near[1].width); // the first is the fuller one still
    CHECK(lines_of("One, two, three.\nFour.", 1000).size() == 2);
    // Each of several paragraphs, and no line is lost between them.
    const std::vector<TextLine> two =
        lines_of("Moira Shearer dances Victoria Page.\nAnton Walbrook plays.",
                 measure().width(Face::Reading, 36, "Moira Shearer dances Victoria P"));
    REQUIRE(two.size() == 3);
    CHECK(two[1].text == "Victoria Page.");
    CHECK(two[2].text == "Anton Walbrook plays.");
    CHECK(lines_of("One.\n\nTwo.\n", 1000).size() == 3);
}

TEST_CASE("No word of a paragraph is broken for the sake of its last line", "[layout]") {
    // It fills its line: any narrower, and it would be broken.
    const std::string word = "Wolfeschlegelsteinhausenbergerdorff";
    const float width = measure().width(Face::Reading, 36, word) * 1.01F;
    std::string text = "It is written so: " + word;
    for (int more = 0; more < 30; ++more) {
        text += " la";
        const TextBlock block =
            measure().fit({.face = Face::Reading, .size = 36, .width = width, .even = false}, text);
        CAPTURE(more);
        CHECK(std::any_of(block.lines.begin(), block.lines.end(), [&](const TextLine& line) {
            return line.text.find(word) != std::string::npos;
        }));
    }
}

TEST_CASE("A file's number stays with its name", "[layout]") {
    constexpr const char* text = "They were set aside as scores.json.damaged-1, which is kept";
    for (float width = 500; width < 900; width += 20)
        for (const TextLine& line : measure().wrap(Face::Reading, 36, text, width))
            CHECK(line.text.back() != '-');
}

TEST_CASE("A missing font is named with its package", "[layout]") {
    CHECK_THROWS_WITH(font_path(Face::Stage, {"/nowhere"}),
                      Catch::Contains("GFSDidot.otf") && Catch::Contains("fonts-gfs-didot"));
}

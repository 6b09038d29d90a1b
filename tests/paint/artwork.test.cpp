#include "paint/artwork.h"

#include "support/catch.h"

#include <filesystem>
#include <stdexcept>

using namespace quiz;

namespace {

Colour pixel(const std::vector<std::uint8_t>& picture, unsigned width, unsigned x, unsigned y) {
    const std::size_t at = 4 * (static_cast<std::size_t>(y) * width + x);
    return {picture.at(at), picture.at(at + 1), picture.at(at + 2), picture.at(at + 3)};
}

std::string complaint(const std::string& text) {
    try {
        static_cast<void>(Artwork::read(text, "a.art"));
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

const std::string square = "/ A square.\nsize 20 20\npath square M 5,5 L 15,5 15,15 5,15 Z\n";

} // namespace

TEST_CASE("A filled path covers its inside and nothing else, at every size", "[paint]") {
    const Artwork art = Artwork::read(square + "fill square #102030\n", "a.art");
    CHECK(art.size() == Size{20, 20});
    for (const unsigned side : {20U, 64U, 333U}) {
        const auto picture = art.paint(side, side);
        REQUIRE(picture.size() == std::size_t{4} * side * side);
        CHECK(pixel(picture, side, side / 2, side / 2) == Colour{0x10, 0x20, 0x30, 255});
        CHECK(pixel(picture, side, side / 8, side / 2).a == 0);
        CHECK(pixel(picture, side, side / 2, side - 1).a == 0);
    }
    CHECK(art.paint(0, 7).empty());
}

TEST_CASE("Lines, blurs, limits and shades do what the drawing says", "[paint]") {
    SECTION("a line covers its breadth on both sides") {
        const auto drawn = Artwork::read(square + "line square 4 #FF0000\n", "a.art").paint(20, 20);
        CHECK(pixel(drawn, 20, 10, 4).a > 200);
        CHECK(pixel(drawn, 20, 10, 10).a == 0);
    }
    SECTION("a blur is softer outside and inside the edge") {
        const auto drawn =
            Artwork::read(square + "fill square blur 4 #FF0000\n", "a.art").paint(80, 80);
        const int outside = pixel(drawn, 80, 17, 40).a;
        CHECK(outside > 10);
        CHECK(outside < 130);
        CHECK(pixel(drawn, 80, 40, 40).a > 200);
    }
    SECTION("what is limited does not leave the other path") {
        const auto drawn = Artwork::read(square + "path half M 0,0 L 10,0 10,20 0,20 Z\n"
                                                  "fill square inside half #FF0000\n",
                                         "a.art")
                               .paint(20, 20);
        CHECK(pixel(drawn, 20, 7, 10).a == 255);
        CHECK(pixel(drawn, 20, 13, 10).a == 0);
    }
    SECTION("a linear shade runs between its points, a radial one outwards") {
        const auto line =
            Artwork::read(square + "fill square linear 5,0 15,0 #000000 #FF0000\n", "a.art")
                .paint(20, 20);
        CHECK(pixel(line, 20, 6, 10).r < 60);
        CHECK(pixel(line, 20, 14, 10).r > 200);
        const auto round =
            Artwork::read(square + "fill square radial 10,10 5,5 #FF0000 #0000FF\n", "a.art")
                .paint(20, 20);
        CHECK(pixel(round, 20, 10, 10).r > 200);
        CHECK(pixel(round, 20, 5, 5).b == 255);
    }
}

TEST_CASE("A broken drawing is refused with file, line and reason", "[paint]") {
    CHECK_THAT(complaint("size 20 20\nfill nothing #102030\n"),
               Catch::Contains("a.art:2: there is no path \"nothing\""));
    CHECK_THAT(complaint(square + "fill square\n"), Catch::Contains("expected one colour"));
    CHECK_THAT(complaint(square + "fill square #12345\n"), Catch::Contains("expected a colour"));
    CHECK_THAT(complaint(square + "fill square linear 1,2 3 #102030 #102030\n"),
               Catch::Contains("expected a point"));
    CHECK_THAT(complaint(square + "fill square radial 1,2 3,3 #102030\n"),
               Catch::Contains("two colours"));
    CHECK_THAT(complaint("size 20 20\npath a L 1,2\n"), Catch::Contains("begins with M"));
    CHECK_THAT(complaint("size 20 20\npath a M 1,x\n"), Catch::Contains("expected a number"));
    CHECK_THAT(complaint("size 20 20\npath a 1,2\n"), Catch::Contains("M, L, C, Z"));
    CHECK_THAT(complaint("path a M 1,2 Z\n"), Catch::Contains("no size"));
    CHECK_THAT(complaint("draw a\n"), Catch::Contains("expected size, path, fill or line"));
    CHECK_THROWS_AS(Artwork::load("/nowhere.art"), std::runtime_error);
}

TEST_CASE("Every shipped drawing is read, fills its sheet and leaves a clear rim", "[paint]") {
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(QUIZ_SOURCE_DIR "/assets/art")) {
        if (entry.path().extension() != ".art") continue;
        ++found;
        INFO(entry.path());
        const Artwork art = Artwork::load(entry.path());
        const auto width = static_cast<unsigned>(art.size().width);
        const auto height = static_cast<unsigned>(art.size().height);
        const auto picture = art.paint(width, height);
        std::size_t covered = 0;
        int at_the_side = 0;
        for (unsigned y = 0; y < height; ++y)
            for (unsigned x = 0; x < width; ++x) {
                const int alpha = pixel(picture, width, x, y).a;
                covered += alpha > 128 ? 1 : 0;
                if (x == 0 || x + 1 == width) at_the_side = std::max(at_the_side, alpha);
            }
        CHECK(covered > static_cast<std::size_t>(width) * height / 6);
        CHECK(at_the_side < 60); // nothing is cut off
    }
    CHECK(found == 4);
}

#include "paint/damage.h"

#include "paint/effects.h"
#include "paint/scenery.h"
#include "support/catch.h"

using namespace quiz;

namespace {

constexpr Box whole{0, 0, canvas_width, canvas_height};

} // namespace

TEST_CASE("Of a frame like the one before nothing is painted again", "[paint]") {
    Damage damage;
    const auto frame = [&] {
        damage.begin();
        damage.backdrop({});
        damage.note(1, {10, 10, 20, 20});
        return damage.end();
    };
    CHECK(frame() == whole); // nothing was known
    CHECK_FALSE(frame());
    damage.forget();
    CHECK(frame() == whole);
}

TEST_CASE("What differs, came or went is painted again, where it was and where it is", "[paint]") {
    Damage damage;
    const auto frame = [&](std::uint64_t second, Box place, bool third) {
        damage.begin();
        damage.backdrop({});
        damage.note(1, {0, 0, 5, 5});
        damage.note(second, place);
        if (third) damage.note(3, {500, 500, 10, 10});
        return damage.end();
    };
    static_cast<void>(frame(2, {10, 10, 20, 20}, false));
    CHECK(frame(7, {40, 10, 20, 30}, false) == Box{10, 10, 50, 30});
    CHECK(frame(7, {40, 10, 20, 30}, true) == Box{500, 500, 10, 10});
    CHECK(frame(7, {40, 10, 20, 30}, false) == Box{500, 500, 10, 10});
}

TEST_CASE("Dimmed lamps cost the front of the stage, any other change of the theatre all of it",
          "[paint]") {
    Damage damage;
    Backdrop backdrop;
    const auto frame = [&] {
        damage.begin();
        damage.backdrop(backdrop);
        return damage.end();
    };
    static_cast<void>(frame());
    backdrop.footlights = 0.5F;
    CHECK(frame() == Box{0, footlights_top, canvas_width, canvas_height - footlights_top});
    backdrop.curtain = 0.1F;
    CHECK(frame() == whole);
    CHECK_FALSE(frame());
    backdrop.petals = 0.1F; // flies over the page, which stays as it is
    backdrop.newspaper = 0.1F;
    CHECK_FALSE(frame());
}

TEST_CASE("Lamps and their light stay within the part that is painted again for them", "[paint]") {
    const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    Mesh mesh(1);
    build_lamps(mesh, palette, 1);
    build_lamp_light(mesh, 1, Pass::Full);
    for (const sf::Vertex& vertex : mesh.vertices()) REQUIRE(vertex.position.y >= footlights_top);
}

TEST_CASE("Petals fall from above to below, and there are none before and after", "[paint]") {
    const Palette palette(load_theme(QUIZ_SOURCE_DIR "/assets"));
    const auto height = [&](float share) {
        Mesh mesh(1);
        std::vector<Box> covered;
        build_petals(mesh, covered, palette, share);
        REQUIRE_FALSE(mesh.empty());
        float sum = 0;
        for (const sf::Vertex& vertex : mesh.vertices()) {
            REQUIRE(vertex.position.x > -200);
            REQUIRE(vertex.position.x < canvas_width + 200);
            sum += vertex.position.y;
        }
        return sum / static_cast<float>(mesh.vertices().size());
    };
    CHECK(height(0.1F) < height(0.4F));
    CHECK(height(0.4F) < height(0.9F));
    for (const float share : {-1.0F, 0.0F, 1.0F, 2.0F}) {
        Mesh mesh(1);
        std::vector<Box> covered;
        build_petals(mesh, covered, palette, share);
        CHECK(mesh.empty());
    }
}

#include "app/shots.h"

#include "core/files.h"
#include "support/catch.h"

#include <SFML/Graphics/Image.hpp>

#include <set>
#include <unistd.h>

using namespace quiz;
namespace fs = std::filesystem;

namespace {

/// A temporary folder and a house in it of which nothing is kept.
struct Fixture {
    fs::path folder =
        fs::temp_directory_path() / ("red-shoes-test-shots-" + std::to_string(::getpid()));
    ~Fixture() { fs::remove_all(folder); }

    [[nodiscard]] House house() const {
        HouseSetup setup;
        setup.shipped = QUIZ_SOURCE_DIR "/questions";
        setup.own_questions = folder / "questions";
        setup.scores = folder / "scores.json";
        setup.memory = folder / "memory.json";
        setup.settings = folder / "settings.json";
        setup.recordings = folder / "matches";
        setup.strings.assets = QUIZ_SOURCE_DIR "/assets";
        setup.now = [] { return std::string("1948-09-06T19:30:00Z"); };
        setup.fresh_seed = [] { return std::uint64_t{1948}; };
        return House(setup);
    }
    [[nodiscard]] static ShotOptions options(int width, int height) {
        ShotOptions options;
        options.data = QUIZ_SOURCE_DIR;
        options.width = width;
        options.height = height;
        return options;
    }
};

/// Colours that occur, coarsely: a picture with something on it has many.
std::size_t variety(const sf::Image& image) {
    std::set<unsigned> seen;
    for (unsigned y = 0; y < image.getSize().y; y += 7)
        for (unsigned x = 0; x < image.getSize().x; x += 7) {
            const sf::Color colour = image.getPixel(x, y);
            seen.insert((colour.r / 16U) << 8U | (colour.g / 16U) << 4U | colour.b / 16U);
        }
    return seen.size();
}

} // namespace

TEST_CASE("Every sample page becomes a picture, whole, of the size asked for", "[app]") {
    const Fixture fixture;
    House house = fixture.house();
    const auto written =
        write_shots(house, fixture.folder / "new" / "shots", Fixture::options(960, 540));
    REQUIRE(written);
    CHECK(written->size() > 10);
    for (const fs::path& path : *written) {
        INFO(path.string());
        sf::Image image;
        REQUIRE(image.loadFromFile(path.string()));
        CHECK(image.getSize() == sf::Vector2u(960, 540));
        CHECK(variety(image) > 40);
    }
    for (const auto& entry : fs::directory_iterator(fixture.folder / "new" / "shots"))
        CHECK(entry.path().filename().string().front() != '.'); // nothing half done is left
}

TEST_CASE("One page can be asked for by name; a wrong name is told with the right ones", "[app]") {
    const Fixture fixture;
    House house = fixture.house();
    ShotOptions options = Fixture::options(1280, 720);
    options.screen = "title";
    const auto one = write_shots(house, fixture.folder, options);
    REQUIRE(one);
    REQUIRE(one->size() == 1);
    CHECK(one->front() == fixture.folder / "title.png");

    House other = fixture.house();
    options.screen = "titel";
    const auto none = write_shots(other, fixture.folder, options);
    REQUIRE_FALSE(none);
    CHECK(none.error().find("Did you mean \"title\"?") != std::string::npos);
}

TEST_CASE("A folder that cannot be made is told", "[app]") {
    const Fixture fixture;
    House house = fixture.house();
    const auto written = write_shots(house, "/proc/no/such/folder", Fixture::options(960, 540));
    REQUIRE_FALSE(written);
    CHECK(written.error().find("/proc/no/such/folder") != std::string::npos);
}

#include "app/shots.h"
#include "core/files.h"
#include "support/catch.h"
#include "support/theatre.h"
#include "thumbnail.h"

#include <SFML/Graphics/Image.hpp>

#include <cstdlib>
#include <set>

using namespace quiz;
namespace fs = std::filesystem;

namespace {

const fs::path approved_folder = QUIZ_SOURCE_DIR "/tests/app/approved";
/// Where a picture that is not as approved is put, beside what was approved and the difference.
const fs::path failed_folder = QUIZ_FAILED_PICTURES;
constexpr int width = 1280;
constexpr int height = 720;
/// Of 64 levels. Two drawings by the same Mesa are equal; other versions smooth edges otherwise,
/// which a cell of 20 x 20 pixels hardly sees. A word more or less changes a cell by 4 and more.
constexpr int tolerance = 2;

bool approving() { return std::getenv("RED_SHOES_APPROVE") != nullptr; }

/// The picture, darker, with the cells that differ as they are.
sf::Image difference_picture(const sf::Image& picture, const std::vector<int>& cells) {
    const std::set<int> different(cells.begin(), cells.end());
    sf::Image image = picture;
    const sf::Vector2u size = picture.getSize();
    const auto darker = [](sf::Uint8 part) { return static_cast<sf::Uint8>(part / 4); };
    for (unsigned y = 0; y < size.y; ++y)
        for (unsigned x = 0; x < size.x; ++x) {
            if (different.count(Thumbnail::cell_at(x, y, size)) > 0) continue;
            const sf::Color colour = picture.getPixel(x, y);
            image.setPixel(x, y, {darker(colour.r), darker(colour.g), darker(colour.b)});
        }
    return image;
}

} // namespace

TEST_CASE("Every page looks as approved", "[app]") {
    const test::TemporaryFolder folder;
    // Paths are shown on a page: here they are the same wherever the source lies.
    fs::current_path(QUIZ_SOURCE_DIR "/tests/support/theatre");
    HouseSetup setup;
    setup.shipped = "questions";
    setup.own_questions = "/home/vicky/.local/share/red-shoes/questions"; // shown on a page
    setup.scores = folder / "scores.json";
    setup.memory = folder / "memory.json";
    setup.settings = folder / "settings.json";
    setup.recordings = folder / "matches";
    setup.strings.assets = QUIZ_SOURCE_DIR "/assets";
    setup.now = [] { return std::string("1948-09-06T19:30:00Z"); };
    setup.fresh_seed = [] { return std::uint64_t{1948}; };
    House house(setup);
    ShotOptions options;
    options.data = QUIZ_SOURCE_DIR;
    options.width = width;
    options.height = height;
    const auto written = write_shots(house, folder / "shots", options);
    REQUIRE(written);

    std::set<fs::path> names;
    for (const fs::path& path : *written) {
        const fs::path name = path.stem();
        names.insert(name);
        sf::Image picture;
        REQUIRE(picture.loadFromFile(path.string()));
        const Thumbnail drawn(picture);
        const fs::path kept = approved_folder / (name.string() + ".txt");
        if (approving()) {
            const auto before = read_file(kept);
            // Where nothing is to be seen nothing is rewritten.
            if (!before || Thumbnail(*before).greatest_difference(drawn) > 0)
                REQUIRE(write_file(kept, drawn.text()));
            continue;
        }
        const auto text = read_file(kept);
        const Thumbnail approved(text ? std::string_view(*text) : std::string_view());
        const std::vector<int> cells = drawn.different_cells(approved, tolerance);
        if (cells.empty()) continue;
        fs::create_directories(failed_folder);
        const auto keep = [&](const sf::Image& image, const char* which) {
            const fs::path to = failed_folder / (name.string() + which);
            CHECK(image.saveToFile(to.string()));
        };
        keep(picture, ".drawn.png");
        keep(approved.enlarged(width, height), ".approved.png");
        keep(difference_picture(picture, cells), ".difference.png");
        FAIL_CHECK(name.string() << (text ? " differs from what was approved in "
                                          : " was never approved; it has ")
                                 << cells.size() << " of " << Thumbnail::across * Thumbnail::down
                                 << " cells, by " << drawn.greatest_difference(approved)
                                 << " of 64 levels. See " << failed_folder.string() << "/"
                                 << name.string() << ".*.png; approve with tests/app/approve.");
    }
    fs::create_directories(approved_folder);
    for (const auto& entry : fs::directory_iterator(approved_folder)) {
        if (names.count(entry.path().stem()) > 0) continue;
        if (approving())
            fs::remove(entry.path());
        else
            FAIL_CHECK(entry.path().string() << " is of no page. Approve with tests/app/approve.");
    }
}

TEST_CASE("A thumbnail comes back from its text and sees a change of a cell", "[app]") {
    sf::Image picture;
    picture.create(width, height, {20, 60, 90});
    const Thumbnail plain(picture);
    CHECK(Thumbnail(plain.text()).greatest_difference(plain) == 0);
    for (unsigned y = 40; y < 60; ++y)
        for (unsigned x = 100; x < 120; ++x) picture.setPixel(x, y, sf::Color::White);
    const std::vector<int> cells = Thumbnail(picture).different_cells(plain, tolerance);
    CHECK(cells == std::vector<int>{2 * Thumbnail::across + 5});
    picture.create(width, height, {90, 45, 20}); // as light, but of another colour
    CHECK(Thumbnail(picture).different_cells(plain, tolerance).size() ==
          std::size_t{Thumbnail::across} * Thumbnail::down);
}

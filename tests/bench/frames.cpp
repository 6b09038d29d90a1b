// frames DATA: opens a window of 1920x1080 on the display that is set and prints how long frames of
// the question page take, whole: laying out, drawing, showing.
#include "app/sfml_log.h"
#include "layout/fonts.h"
#include "paint/sfml_canvas.h"
#include "screens/samples.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <string>
#include <unistd.h>
#include <vector>

using namespace quiz;
namespace fs = std::filesystem;

namespace {

constexpr int warm_up = 20;
constexpr int measured = 300;

HouseSetup setup_in(const fs::path& folder, const fs::path& data) {
    HouseSetup setup;
    setup.shipped = data / "questions";
    setup.own_questions = folder / "questions";
    setup.scores = folder / "scores.json";
    setup.memory = folder / "memory.json";
    setup.settings = folder / "settings.json";
    setup.recordings = folder / "matches";
    setup.now = [] { return std::string("1948-09-06T19:30:00Z"); };
    setup.fresh_seed = [] { return std::uint64_t{1948}; };
    return setup;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return EXIT_FAILURE;
    const fs::path data = argv[1];
    const fs::path folder =
        fs::temp_directory_path() / ("red-shoes-bench-" + std::to_string(::getpid()));
    spdlog::set_level(spdlog::level::off); // standard output is for the figures
    const SfmlLog log;
    House house(setup_in(folder, data));
    const auto folders = font_folders(data);
    const Theme theme = load_theme(data / "assets");
    const TextMeasure measure(folders);
    const Strings strings = Strings::load(data / "assets");
    const Fonts fonts(folders, measure);
    Stage stage{house, theme, measure, strings};
    std::unique_ptr<ScreenStack> question;
    for (const Sample& sample : sample_screens(stage)) {
        auto stack = sample.open();
        if (sample.name == "question") question = std::move(stack);
    }
    fs::remove_all(folder);
    if (!question) return EXIT_FAILURE;

    sf::RenderWindow window(sf::VideoMode(1920, 1080), "frames", sf::Style::None);
    SfmlCanvas canvas(fonts);
    std::vector<double> times;
    for (int i = 0; i < warm_up + measured; ++i) {
        const auto start = std::chrono::steady_clock::now();
        question->advance(std::chrono::milliseconds(16));
        canvas.begin(window);
        question->draw(canvas);
        canvas.end();
        window.display();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        if (i >= warm_up) times.push_back(took.count());
    }
    std::sort(times.begin(), times.end());
    const double mean =
        std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    std::printf("%.1f %.1f\n", mean, times[times.size() * 99 / 100]);
    return EXIT_SUCCESS;
}

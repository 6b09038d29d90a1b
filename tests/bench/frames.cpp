// frames DATA [SCREEN]: opens a window of 1920x1080 on the display that is set and prints, for each
// page and transition, how long whole frames take: handing time on, laying out, drawing, showing. A
// busy machine shows in the time by the clock; the processor's time, of all threads together, is
// steadier.
#include "app/graphics.h"
#include "app/sfml_log.h"
#include "layout/fonts.h"
#include "paint/sfml_canvas.h"
#include "screens/samples.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <new>
#include <numeric>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {
std::atomic<long> allocations{0};
}

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace quiz;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds step{16};
constexpr double frame_target = 16;

HouseSetup setup_in(const fs::path& folder, const fs::path& data) {
    HouseSetup setup;
    setup.shipped = data / "questions";
    setup.own_questions = folder / "questions";
    setup.scores = folder / "scores.json";
    setup.memory = folder / "memory.json";
    setup.settings = folder / "settings.json";
    setup.recordings = folder / "matches";
    setup.strings.assets = data / "assets";
    setup.now = [] { return std::string("1948-09-06T19:30:00Z"); };
    setup.fresh_seed = [] { return std::uint64_t{1948}; };
    return setup;
}

double processor_milliseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) /
           static_cast<double>(std::max<std::size_t>(values.size(), 1));
}

double slowest_in_a_hundred(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

/// What a frame takes that is no first one of anything.
long middle(std::vector<long> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The window and what is known of its frames.
class Bench {
public:
    Bench(const Paintbox& box, Pass pass, bool kept) : canvas_(box) {
        window_.create(sf::VideoMode(1920, 1080), "frames", sf::Style::None);
        canvas_.set_pass(pass);
        canvas_.set_kept(kept);
    }

    /// As the loop does it: drawn only when something may look different.
    void frame(ScreenStack& stack) {
        const long allocated = allocations;
        const auto start = std::chrono::steady_clock::now();
        const double processor = processor_milliseconds();
        stack.advance(step);
        if (stack.take_dirty() || std::exchange(stale_, false)) draw(stack);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        clock_.push_back(took.count());
        processor_.push_back(processor_milliseconds() - processor);
        draw_calls_ = std::max(draw_calls_, canvas_.draw_calls());
        allocated_.push_back(allocations - allocated);
    }
    void rest(ScreenStack& stack, int frames) {
        for (int i = 0; i < frames; ++i) frame(stack);
        clear();
    }
    void clear() {
        clock_.clear();
        processor_.clear();
        allocated_.clear();
        draw_calls_ = 0;
    }
    void forget() {
        canvas_.forget();
        stale_ = true;
    }
    void prepare() { canvas_.prepare(); }
    void print(const std::string& what) {
        std::printf("%-26s %6.1f %6.1f   %6.1f %6.1f   %5d %7ld\n", what.c_str(), mean(clock_),
                    slowest_in_a_hundred(clock_), mean(processor_),
                    slowest_in_a_hundred(processor_), draw_calls_, middle(allocated_));
        std::fflush(stdout);
        clear();
    }
    [[nodiscard]] auto picture() { return picture_digest(window_); }
    sf::RenderWindow& window() { return window_; }

private:
    void draw(const ScreenStack& stack) {
        canvas_.begin(window_);
        stack.draw(canvas_);
        canvas_.end();
        window_.display();
    }

    sf::RenderWindow window_;
    SfmlCanvas canvas_;
    std::vector<double> clock_;
    std::vector<double> processor_;
    int draw_calls_ = 0;
    std::vector<long> allocated_;
    bool stale_ = false; ///< The next frame is drawn whatever the pages say.
};

/// How many frames pass from a press until the window shows a difference.
int press_to_pixel(Bench& bench, ScreenStack& stack, Button button) {
    const auto before = bench.picture();
    stack.press(button);
    for (int frames = 1; frames <= 10; ++frames) {
        bench.frame(stack);
        if (before != bench.picture()) return frames;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return EXIT_FAILURE;
    const fs::path data = argv[1];
    const std::string only = argc > 2 ? argv[2] : "";
    const fs::path folder =
        fs::temp_directory_path() / ("red-shoes-bench-" + std::to_string(::getpid()));
    spdlog::set_level(spdlog::level::off); // standard output is for the figures
    const SfmlLog log;
    House house(setup_in(folder, data));
    const auto folders = font_folders(data);
    const Theme theme = load_theme(data / "assets");
    const TextMeasure measure(folders);
    const Paintbox box(data, theme);
    const Strings strings = Strings::load(data / "assets");
    Stage stage{house, theme, measure, strings};
    stage.bindings = Bindings::load(data / "assets" / "bindings.json", {}).bindings;
    stage.shipped_bindings = stage.bindings;
    constexpr int still_frames = 110;

    Bench bench(box, Pass::Simple, true);
    std::printf("%-26s %13s   %13s   %5s %7s\n", "1920x1080, simple pass", "clock, ms",
                "processor, ms", "draw", "memory");
    std::printf("%-26s %6s %6s   %6s %6s   %5s %7s\n", "", "mean", "p99", "mean", "p99", "calls",
                "calls");
    std::printf("%-26s %6s %6s   %6s %6s   %5s %7s\n", "target", "< 16", "< 16", "", "", "", "0");
    int answered = 0;
    bool prepared = false;
    // What is pressed on a page to begin a transition, and how many frames that lasts.
    struct Transition {
        const char* page;
        Button button;
        int frames;
        const char* name;
    };
    constexpr std::array transitions{
        Transition{"title", Button::Confirm, 40, "  curtain down and up"},
        Transition{"question", Button::Choice2, 26, "  to the reveal, roses"},
        Transition{"interval", Button::Confirm, 84, "  curtain, newspaper"},
        Transition{"result", Button::Back, 40, "  to the title"},
    };
    for (const Sample& sample : sample_screens(stage)) {
        const auto stack = sample.open();
        if (!only.empty() && sample.name != only) continue;
        if (!std::exchange(prepared, true)) {
            bench.frame(*stack);
            bench.prepare(); // as the loop does after the first frames
        }
        if (sample.name == "result-record") {
            for (int i = 0; i < 120; ++i) bench.frame(*stack);
            bench.print("  rain of petals");
        }
        bench.rest(*stack, 12);
        for (int i = 0; i < still_frames; ++i) bench.frame(*stack);
        bench.print(sample.name);
        if (sample.name == "question") {
            for (int i = 0; i < still_frames; ++i) {
                bench.forget();
                bench.frame(*stack);
            }
            bench.print("  painted whole each time");
            answered = press_to_pixel(bench, *stack, Button::Down);
            bench.clear();
        }
        for (const Transition& transition : transitions) {
            if (sample.name != transition.page) continue;
            stack->press(transition.button);
            for (int i = 0; i < transition.frames; ++i) bench.frame(*stack);
            bench.print(transition.name);
        }
    }
    fs::remove_all(folder);
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("frames from a press to a changed pixel: %d (target <= 2)\n", answered);
    std::printf("most memory: %.0f MB (target < 200)\n",
                static_cast<double>(used.ru_maxrss) / 1024);
    return EXIT_SUCCESS;
}

#include "app/display.h"
#include "app/shots.h"
#include "commands/commands.h"
#include "commands/log.h"
#include "core/text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <memory>
#include <ostream>
#include <unistd.h>

namespace quiz {

namespace fs = std::filesystem;

namespace {

constexpr int least_side = 180;
constexpr int greatest_side = 8192; // what OpenGL can be relied on to draw in one piece

struct Wish {
    std::string folder;
    std::string size = "1920x1080";
    std::string screen;
    int text_percent = 100;
};

/// "1280x720" as two numbers.
bool read_size(const std::string& text, int& width, int& height) {
    int end = 0;
    return std::sscanf(text.c_str(), "%5dx%5d%n", &width, &height, &end) == 2 &&
           static_cast<std::size_t>(end) == text.size() && width >= least_side &&
           height >= least_side && width <= greatest_side && height <= greatest_side;
}

/// A folder of its own that goes when this does.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "red-shoes-shots-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("No temporary folder could be made in " +
                                     fs::temp_directory_path().string() + ".");
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// A house of which nothing is kept: shipped questions, fixed evening, fixed seed.
HouseSetup sample_house(const Invocation& invocation, const fs::path& folder) {
    HouseSetup setup;
    setup.shipped = invocation.data_folder() / "questions";
    setup.own_questions = folder / ".local/share/red-shoes/questions";
    setup.home = folder;
    setup.scores = folder / "scores.json";
    setup.memory = folder / "memory.json";
    setup.settings = folder / "settings.json";
    setup.recordings = folder / "matches";
    setup.strings.assets = invocation.data_folder() / "assets";
    setup.language = invocation.language;
    setup.now = [] { return std::string("1948-09-06T19:30:00Z"); };
    setup.fresh_seed = [] { return std::uint64_t{1948}; };
    return setup;
}

void draw_shots(Invocation& invocation, const Wish& wish) {
    const auto say = [&](const std::string& what, int code) {
        invocation.err << "red-shoes: " << printable(what) << '\n';
        invocation.exit_code = code;
    };
    ShotOptions options;
    options.data = invocation.data_folder();
    if (!read_size(wish.size, options.width, options.height))
        return say("--size: expected WIDTHxHEIGHT such as 1280x720, each from " +
                       std::to_string(least_side) + " to " + std::to_string(greatest_side) +
                       ", found \"" + wish.size + "\".",
                   exit_call);
    options.language = invocation.language.value_or(options.language);
    if (!wish.screen.empty()) options.screen = wish.screen;
    if (const auto problem = display_problem())
        return say(*problem + " Pictures are drawn with OpenGL: run this on a desktop, or under "
                              "xvfb-run.",
                   exit_broken);
    start_log(user_folders(invocation.environment).state);
    const TemporaryFolder temporary;
    House house(sample_house(invocation, temporary.path()));
    Settings settings = house.settings();
    settings.text_percent = wish.text_percent;
    static_cast<void>(house.change_settings(settings)); // kept in a temporary folder, or nowhere
    const auto written = write_shots(house, wish.folder, options);
    if (!written) return say(written.error(), exit_call);
    for (const fs::path& path : *written) invocation.out << printable(path.string()) << '\n';
}

} // namespace

void add_shots(CLI::App& app, Invocation& invocation) {
    auto* command =
        app.add_subcommand("shots", "Draw every screen with sample content, as PNG files");
    auto wish = std::make_shared<Wish>();
    command->add_option("folder", wish->folder, "Where the pictures go; made if it is not there")
        ->type_name("DIR")
        ->required();
    command->add_option("--size", wish->size, "Width and height in pixels")
        ->type_name("WxH")
        ->capture_default_str();
    command->add_option("--text", wish->text_percent, "Text size in percent: 100, 125 or 150")
        ->check(CLI::IsMember({100, 125, 150}))
        ->type_name("PERCENT")
        ->capture_default_str();
    command->add_option("--screen", wish->screen, "Only the screen of this name")
        ->type_name("NAME");
    command->callback([wish, &invocation] { draw_shots(invocation, *wish); });
}

} // namespace quiz

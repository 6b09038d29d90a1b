#include "app/shots.h"

#include "app/sfml_log.h"
#include "core/languages.h"
#include "core/text.h"
#include "layout/fonts.h"
#include "paint/sfml_canvas.h"
#include "screens/samples.h"

#include <SFML/Graphics/RenderTexture.hpp>

#include <algorithm>
#include <system_error>

namespace quiz {

namespace fs = std::filesystem;

namespace {

tl::expected<void, std::string> save(const sf::RenderTexture& texture, const fs::path& path) {
    // SFML tells the format by the ending, so the unfinished file has it too.
    const fs::path unfinished = path.parent_path() / ("." + path.stem().string() + ".part.png");
    std::error_code failed;
    if (texture.getTexture().copyToImage().saveToFile(unfinished.string()))
        fs::rename(unfinished, path, failed);
    else
        failed = std::make_error_code(std::errc::io_error);
    if (!failed) return {};
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    return tl::unexpected("The picture " + path.string() + " could not be written.");
}

} // namespace

tl::expected<std::vector<fs::path>, std::string> write_shots(House& house, const fs::path& folder,
                                                             const ShotOptions& options) {
    const SfmlLog log;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return tl::unexpected("The folder " + folder.string() +
                              " cannot be made: " + failed.message() + ".");
    const auto fonts_at = font_folders(options.data);
    const Theme theme = load_theme(options.data / "assets");
    const TextMeasure measure(fonts_at);
    const Strings strings = speak(options.language, {options.data / "assets"}).strings;
    const Paintbox box(options.data, theme, measure);
    Stage stage{house, theme, measure, strings};
    SfmlCanvas canvas(box);
    sf::RenderTexture texture;
    if (!texture.create(static_cast<unsigned>(options.width),
                        static_cast<unsigned>(options.height)))
        return tl::unexpected(std::string("A picture of that size cannot be drawn here."));

    std::vector<fs::path> written;
    std::vector<std::string> names;
    for (const Sample& sample : sample_screens(stage)) {
        names.push_back(sample.name);
        // Opened in any case: a page may rest on what an earlier one kept.
        const auto stack = sample.open();
        if (options.screen && *options.screen != sample.name) continue;
        canvas.begin(texture);
        stack->draw(canvas);
        canvas.end();
        texture.display();
        const fs::path path = folder / (sample.name + ".png");
        if (auto saved = save(texture, path); !saved) return tl::unexpected(saved.error());
        written.push_back(path);
    }
    if (written.empty() && options.screen) {
        std::string what = "There is no screen \"" + *options.screen + "\". ";
        if (const auto near = closest(*options.screen, names))
            what += "Did you mean \"" + *near + "\"? ";
        return tl::unexpected(what + "There are: " + join(names, ", ") + ".");
    }
    return written;
}

} // namespace quiz

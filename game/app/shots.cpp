#include "app/shots.h"

#include "app/picture.h"
#include "app/sfml_log.h"
#include "core/languages.h"
#include "core/text.h"
#include "layout/fonts.h"
#include "paint/sfml_canvas.h"
#include "screens/samples.h"

#include <SFML/Graphics/RenderTexture.hpp>

#include <algorithm>

namespace quiz {

namespace fs = std::filesystem;

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
    const Paintbox box(options.data, theme);
    Stage stage{house, theme, measure, strings};
    stage.bindings = Bindings::load(options.data / "assets" / "bindings.json", {}).bindings;
    stage.shipped_bindings = stage.bindings;
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
        if (auto saved = write_picture(texture, path); !saved) return tl::unexpected(saved.error());
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

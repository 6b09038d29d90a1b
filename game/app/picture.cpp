#include "app/picture.h"

#include "layout/geometry.h"
#include "paint/sfml_canvas.h"

#include <SFML/Graphics/RenderTexture.hpp>

#include <system_error>

namespace quiz {

namespace fs = std::filesystem;

tl::expected<void, std::string> write_picture(const sf::RenderTexture& texture,
                                              const fs::path& path) {
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

tl::expected<void, std::string> write_picture(const ScreenStack& pages, const Paintbox& box,
                                              const fs::path& path) {
    sf::RenderTexture texture;
    if (!texture.create(static_cast<unsigned>(canvas_width), static_cast<unsigned>(canvas_height)))
        return tl::unexpected(std::string("A picture of that size cannot be drawn here."));
    SfmlCanvas canvas(box);
    canvas.begin(texture);
    pages.draw(canvas);
    canvas.end();
    texture.display();
    return write_picture(texture, path);
}

} // namespace quiz

#include "app/graphics.h"

#include <SFML/Graphics/Texture.hpp>
#include <SFML/Window/Context.hpp>

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// A graphics card stays far below it; OpenGL in software stays above.
constexpr PassChoice::Duration quick_enough{7.0};

} // namespace

std::optional<Pass> PassChoice::note(Duration took) {
    if (chosen() || ++seen_ <= left_out) return std::nullopt;
    times_.push_back(took);
    if (!chosen()) return std::nullopt;
    return middle() <= quick_enough ? Pass::Full : Pass::Simple;
}

PassChoice::Duration PassChoice::middle() const {
    if (times_.empty()) return {};
    std::vector<Duration> sorted = times_;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

std::string renderer_name() {
    // Through SFML's loader, so that nothing more need be linked for one word.
    constexpr unsigned gl_renderer = 0x1F01;
    using GetString = const unsigned char* (*)(unsigned);
    const auto get_string = reinterpret_cast<GetString>(sf::Context::getFunction("glGetString"));
    const unsigned char* name = get_string != nullptr ? get_string(gl_renderer) : nullptr;
    return name == nullptr ? "" : reinterpret_cast<const char*>(name);
}

bool in_software(const std::string& renderer) {
    constexpr std::array names{"llvmpipe", "softpipe", "swrast", "Software Rasterizer"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char* name) { return renderer.find(name) != std::string::npos; });
}

sf::Image buffer_of(const sf::RenderWindow& window) {
    sf::Texture texture;
    const sf::Vector2u size = window.getSize();
    if (!texture.create(size.x, size.y)) return {};
    texture.update(window);
    return texture.copyToImage();
}

bool same_picture(const sf::Image& a, const sf::Image& b) {
    const sf::Vector2u size = a.getSize();
    if (size.x == 0 || size != b.getSize()) return false;
    const std::size_t bytes = std::size_t{4} * size.x * size.y;
    return std::equal(a.getPixelsPtr(), a.getPixelsPtr() + bytes, b.getPixelsPtr());
}

} // namespace quiz

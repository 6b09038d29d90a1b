#include "app/graphics.h"

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

bool keeps_picture(sf::RenderWindow& window, Colour colour) {
    window.clear({colour.r, colour.g, colour.b});
    constexpr unsigned enough = 32; // rows
    const auto before = picture_digest(window, enough);
    window.display();
    return before && before == picture_digest(window, enough);
}

std::optional<std::uint64_t> picture_digest(sf::RenderWindow& window, unsigned rows) {
    constexpr unsigned rgba = 0x1908;
    constexpr unsigned unsigned_byte = 0x1401;
    constexpr unsigned strip = 32; // rows
    using ReadPixels = void (*)(int, int, int, int, unsigned, unsigned, void*);
    const auto read = reinterpret_cast<ReadPixels>(sf::Context::getFunction("glReadPixels"));
    if (read == nullptr || !window.setActive(true)) return std::nullopt;
    const sf::Vector2u size = window.getSize();
    std::vector<std::uint32_t> pixels(std::size_t{size.x} * strip);
    std::uint64_t digest = 0xcbf29ce484222325ULL; // FNV-1a, pixel by pixel
    const unsigned height = rows == 0 ? size.y : std::min(rows, size.y);
    for (unsigned y = 0; y < height; y += strip) {
        const unsigned some = std::min(strip, height - y);
        read(0, static_cast<int>(y), static_cast<int>(size.x), static_cast<int>(some), rgba,
             unsigned_byte, pixels.data());
        for (std::size_t i = 0; i < std::size_t{size.x} * some; ++i)
            digest = (digest ^ pixels[i]) * 0x100000001b3ULL;
    }
    return digest;
}

} // namespace quiz

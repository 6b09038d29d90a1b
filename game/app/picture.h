#pragma once

#include "paint/paintbox.h"
#include "screens/screen_stack.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <string>

namespace sf {
class RenderTexture;
}

namespace quiz {

/// Writes the picture as PNG, whole or not at all; the folder must be there. The error is one
/// sentence.
[[nodiscard]] tl::expected<void, std::string> write_picture(const sf::RenderTexture& texture,
                                                            const std::filesystem::path& path);

/// Draws the pages as they are now, 1920 x 1080, and writes them likewise.
[[nodiscard]] tl::expected<void, std::string>
write_picture(const ScreenStack& pages, const Paintbox& box, const std::filesystem::path& path);

} // namespace quiz

#pragma once

#include "paint/scenery.h"

#include <SFML/Graphics/RenderWindow.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// Chooses how finely the theatre is drawn, by how long the first frames took.
class PassChoice {
public:
    using Duration = std::chrono::duration<double, std::milli>;

    [[nodiscard]] bool chosen() const { return known_ || times_.size() >= measured; }
    /// Nothing need be measured: it is known by other means.
    void know() { known_ = true; }
    /// A frame was drawn and shown in that time. The pass, once enough frames are known.
    std::optional<Pass> note(Duration took);
    /// The middle one of the measured times.
    [[nodiscard]] Duration middle() const;

private:
    static constexpr int left_out = 3; ///< The first frames load letters and build the theatre.
    static constexpr std::size_t measured = 7;
    bool known_ = false;
    int seen_ = 0;
    std::vector<Duration> times_;
};

/// What OpenGL calls the thing that draws, such as "llvmpipe (LLVM 15.0.6, 256 bits)"; empty when
/// it does not say. Asks the context that is active.
[[nodiscard]] std::string renderer_name();
/// Whether that renderer is a program, not a graphics card.
[[nodiscard]] bool in_software(const std::string& renderer);
/// Whether the window's drawing buffer is most likely the one shown, so that it holds what was
/// drawn when it has been shown. To tell, it is filled with that colour and shown.
[[nodiscard]] bool keeps_picture(sf::RenderWindow& window, Colour colour);
/// A digest of what the window's drawing buffer holds now, read in strips: a whole picture would
/// take more memory than all else of the game. Of its lowest rows alone where so many are given.
/// Nothing where it cannot be read.
[[nodiscard]] std::optional<std::uint64_t> picture_digest(sf::RenderWindow& window,
                                                          unsigned rows = 0);

} // namespace quiz

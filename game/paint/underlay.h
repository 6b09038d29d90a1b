#pragma once

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/System/NonCopyable.hpp>
#include <SFML/Window/GlResource.hpp>

#include <cstdint>
#include <vector>

namespace quiz {

/// A copy of what a target shows under things that are drawn over it, so that these can be taken
/// away again without painting what lies below anew. Boxes are in pixels of the target, y
/// downwards.
class Underlay : private sf::GlResource, private sf::NonCopyable {
public:
    Underlay() = default;
    ~Underlay();

    /// Whether it holds anything to put back.
    [[nodiscard]] bool valid() const { return valid_; }
    void forget() { valid_ = false; }
    /// Holds something of the target's form from now on, whatever it is. Stays invalid where the
    /// system refuses.
    void make(sf::RenderTarget& target) { valid_ = make_room(target); }
    /// Copies a part that was painted anew. REQUIRES: valid().
    void keep(sf::RenderTarget& target, const sf::IntRect& part);
    /// Fills a part with pixels painted in memory, row by row from the top: 0xFFRRGGBB.
    /// REQUIRES: valid().
    void fill(sf::RenderTarget& target, const sf::IntRect& part,
              const std::vector<std::uint32_t>& pixels);
    /// Reads a part, likewise. REQUIRES: valid().
    void read(sf::RenderTarget& target, const sf::IntRect& part, std::uint32_t* pixels) const;
    /// Puts parts back onto the target. REQUIRES: valid().
    void put_back(sf::RenderTarget& target, const sf::IntRect& part);

private:
    enum class Way { Keep, PutBack };
    void copy(sf::RenderTarget& target, const sf::IntRect& part, Way way) const;
    bool make_room(sf::RenderTarget& target);
    void give_up_room();

    unsigned texture_ = 0;
    sf::Vector2u size_;
    bool valid_ = false;
};

/// Lays pixels that were painted in memory onto a target.
class Strip : private sf::GlResource, private sf::NonCopyable {
public:
    Strip() = default;
    ~Strip();
    static constexpr int most_rows = 256; ///< At a time.
    /// Row by row from the top: 0xFFRRGGBB. REQUIRES: an underlay of the target is valid; no more
    /// than `most_rows`.
    void lay(sf::RenderTarget& target, const sf::IntRect& part,
             const std::vector<std::uint32_t>& pixels);

private:
    unsigned texture_ = 0;
    sf::Vector2i size_;
};

} // namespace quiz

#include "paint/underlay.h"

#include "paint/open_gl.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace quiz {

namespace {

/// What a target draws into; 0 is a window.
unsigned framebuffer_of(sf::RenderTarget& target) {
    static_cast<void>(target.setActive(true));
    int bound = 0;
    gl().get_integer(OpenGl::framebuffer_binding, &bound);
    return static_cast<unsigned>(bound);
}

/// A framebuffer of the texture for as long as it lives: contexts share textures, not framebuffers.
class Attached {
public:
    Attached(unsigned texture, unsigned role) {
        gl().make_framebuffers(1, &name_);
        gl().bind_framebuffer(role, name_);
        gl().attach_texture(role, OpenGl::colour_attachment, OpenGl::texture_2d, texture, 0);
    }
    ~Attached() { gl().end_framebuffers(1, &name_); }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    unsigned name_ = 0;
};

/// A texture in the very form of the target's own picture: only then copies are as cheap as can be.
unsigned make_texture(sf::RenderTarget& target, sf::Vector2i size) {
    const bool window = framebuffer_of(target) == 0;
    int alpha = 0;
    gl().get_integer(OpenGl::alpha_bits, &alpha);
    unsigned texture = 0;
    gl().make_textures(1, &texture);
    gl().bind_texture(OpenGl::texture_2d, texture);
    gl().shape_texture(OpenGl::texture_2d, 0,
                       static_cast<int>(alpha > 0 ? OpenGl::rgba : OpenGl::rgb), size.x, size.y, 0,
                       window ? OpenGl::bgra : OpenGl::rgba, OpenGl::unsigned_byte, nullptr);
    target.resetGLStates(); // it did not see that binding
    return texture;
}

/// The texture is filled while it lives. SFML believes that the one before is bound still.
class Filled {
public:
    explicit Filled(unsigned texture) {
        gl().get_integer(OpenGl::texture_binding, &before_);
        gl().bind_texture(OpenGl::texture_2d, texture);
    }
    ~Filled() { gl().bind_texture(OpenGl::texture_2d, static_cast<unsigned>(before_)); }
    Filled(const Filled&) = delete;
    Filled& operator=(const Filled&) = delete;
    /// Rows from `low` on. OpenGL counts them from the bottom, a window keeps them from the top.
    static void rows(bool window, int low, int left, int width, int height,
                     const std::uint32_t* pixels) {
        const auto some = [&](int at, int count, const std::uint32_t* from) {
            gl().fill_texture(OpenGl::texture_2d, 0, left, at, width, count, OpenGl::bgra,
                              OpenGl::unsigned_byte, from);
        };
        if (window) {
            some(low, height, pixels);
            return;
        }
        for (int row = 0; row < height; ++row)
            some(low + height - 1 - row, 1, pixels + static_cast<std::ptrdiff_t>(row) * width);
    }

private:
    int before_ = 0;
};

} // namespace

Underlay::~Underlay() {
    if (texture_ == 0) return;
    const TransientContextLock lock;
    give_up_room();
}

void Underlay::give_up_room() {
    if (texture_ != 0) gl().end_textures(1, &texture_);
    texture_ = 0;
}

bool Underlay::make_room(sf::RenderTarget& target) {
    static_cast<void>(target.setActive(true));
    if (!gl().copies) return false;
    if (texture_ != 0 && size_ == target.getSize()) return true;
    const unsigned bound = framebuffer_of(target);
    give_up_room();
    size_ = target.getSize();
    texture_ = make_texture(target, sf::Vector2i(size_));
    bool complete = false;
    {
        const Attached attached(texture_, OpenGl::draw_framebuffer);
        complete =
            gl().framebuffer_status(OpenGl::draw_framebuffer) == OpenGl::framebuffer_complete;
        gl().bind_framebuffer(OpenGl::framebuffer, bound);
    }
    if (!complete) give_up_room();
    return complete;
}

void Underlay::keep(sf::RenderTarget& target, const sf::IntRect& part) {
    copy(target, part, Way::Keep);
}

void Underlay::fill(sf::RenderTarget& target, const sf::IntRect& part,
                    const std::vector<std::uint32_t>& pixels) {
    assert(valid_ && size_ == target.getSize());
    const bool window = framebuffer_of(target) == 0;
    const Filled filled(texture_);
    const int low = window ? part.top : static_cast<int>(size_.y) - part.top - part.height;
    Filled::rows(window, low, part.left, part.width, part.height, pixels.data());
}

void Underlay::read(sf::RenderTarget& target, const sf::IntRect& part,
                    std::uint32_t* pixels) const {
    assert(valid_ && size_ == target.getSize());
    const unsigned bound = framebuffer_of(target);
    const bool window = bound == 0;
    const Attached attached(texture_, OpenGl::read_framebuffer);
    const int low = window ? part.top : static_cast<int>(size_.y) - part.top - part.height;
    gl().read_pixels(part.left, low, part.width, part.height, OpenGl::bgra, OpenGl::unsigned_byte,
                     pixels);
    gl().bind_framebuffer(OpenGl::framebuffer, bound);
    if (window) return;
    for (int row = 0; row < part.height / 2; ++row) {
        std::uint32_t* const upper = pixels + static_cast<std::ptrdiff_t>(row) * part.width;
        std::uint32_t* const lower =
            pixels + static_cast<std::ptrdiff_t>(part.height - 1 - row) * part.width;
        std::swap_ranges(upper, upper + part.width, lower);
    }
}

void Underlay::put_back(sf::RenderTarget& target, const sf::IntRect& part) {
    copy(target, part, Way::PutBack);
}

void Underlay::copy(sf::RenderTarget& target, const sf::IntRect& part, Way way) const {
    assert(valid_ && size_ == target.getSize());
    if (part.width <= 0 || part.height <= 0) return;
    const unsigned bound = framebuffer_of(target);
    const Attached attached(texture_,
                            way == Way::Keep ? OpenGl::draw_framebuffer : OpenGl::read_framebuffer);
    gl().disable(OpenGl::scissor_test);
    const int left = part.left;
    const int right = part.left + part.width;
    // OpenGL counts rows from the bottom. A window keeps them from the top all the same; so does
    // the copy of one, so that nothing need be turned over.
    const int height = static_cast<int>(size_.y);
    const int low = height - part.top - part.height;
    const int high = height - part.top;
    int kept_low = low;
    int kept_high = high;
    if (bound == 0) {
        kept_low = part.top + part.height;
        kept_high = part.top;
    }
    if (way == Way::Keep)
        gl().copy_framebuffer(left, low, right, high, left, kept_low, right, kept_high,
                              OpenGl::colour_buffer_bit, OpenGl::nearest);
    else
        gl().copy_framebuffer(left, kept_low, right, kept_high, left, low, right, high,
                              OpenGl::colour_buffer_bit, OpenGl::nearest);
    gl().bind_framebuffer(OpenGl::framebuffer, bound);
}

Strip::~Strip() {
    if (texture_ == 0) return;
    const TransientContextLock lock;
    gl().end_textures(1, &texture_);
}

void Strip::lay(sf::RenderTarget& target, const sf::IntRect& part,
                const std::vector<std::uint32_t>& pixels) {
    const unsigned bound = framebuffer_of(target);
    assert(part.height <= most_rows);
    // For any part at once: a texture that grew with the parts would be made anew in frame after
    // frame while a curtain opens.
    const sf::Vector2i size(static_cast<int>(target.getSize().x), most_rows);
    if (texture_ == 0 || size_ != size) {
        if (texture_ != 0) gl().end_textures(1, &texture_);
        size_ = size;
        texture_ = make_texture(target, size_);
    }
    const bool window = bound == 0;
    {
        const Filled filled(texture_);
        Filled::rows(window, 0, 0, part.width, part.height, pixels.data());
    }
    const Attached attached(texture_, OpenGl::read_framebuffer);
    gl().disable(OpenGl::scissor_test);
    const int low = static_cast<int>(target.getSize().y) - part.top - part.height;
    gl().copy_framebuffer(0, window ? part.height : 0, part.width, window ? 0 : part.height,
                          part.left, low, part.left + part.width, low + part.height,
                          OpenGl::colour_buffer_bit, OpenGl::nearest);
    gl().bind_framebuffer(OpenGl::framebuffer, bound);
}

} // namespace quiz

#include "paint/underlay.h"

#include "paint/open_gl.h"

#include <cassert>

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

/// In the very form of the target's own picture: only then copies are as cheap as can be.
bool Underlay::make_room(sf::RenderTarget& target) {
    static_cast<void>(target.setActive(true));
    if (!gl().copies) return false;
    if (texture_ != 0 && size_ == target.getSize()) return true;
    const unsigned bound = framebuffer_of(target);
    const bool window = bound == 0;
    int alpha = 0;
    gl().get_integer(OpenGl::alpha_bits, &alpha);
    give_up_room();
    size_ = target.getSize();
    gl().make_textures(1, &texture_);
    gl().bind_texture(OpenGl::texture_2d, texture_);
    gl().shape_texture(OpenGl::texture_2d, 0,
                       static_cast<int>(alpha > 0 ? OpenGl::rgba : OpenGl::rgb),
                       static_cast<int>(size_.x), static_cast<int>(size_.y), 0,
                       window ? OpenGl::bgra : OpenGl::rgba, OpenGl::unsigned_byte, nullptr);
    bool complete = false;
    {
        const Attached attached(texture_, OpenGl::draw_framebuffer);
        complete =
            gl().framebuffer_status(OpenGl::draw_framebuffer) == OpenGl::framebuffer_complete;
        gl().bind_framebuffer(OpenGl::framebuffer, bound);
    }
    target.resetGLStates(); // it did not see that binding
    if (!complete) give_up_room();
    return complete;
}

void Underlay::keep(sf::RenderTarget& target) {
    valid_ = make_room(target);
    if (valid_) keep(target, {0, 0, static_cast<int>(size_.x), static_cast<int>(size_.y)});
}

void Underlay::keep(sf::RenderTarget& target, const sf::IntRect& part) {
    copy(target, part, Way::Keep);
}

void Underlay::fill(sf::RenderTarget& target, const sf::IntRect& part,
                    const std::vector<std::uint32_t>& pixels) {
    assert(valid_ && size_ == target.getSize());
    const bool window = framebuffer_of(target) == 0;
    int bound = 0; // SFML believes that it stays so
    gl().get_integer(OpenGl::texture_binding, &bound);
    gl().bind_texture(OpenGl::texture_2d, texture_);
    const auto rows = [&](int low, int count, const std::uint32_t* from) {
        gl().fill_texture(OpenGl::texture_2d, 0, part.left, low, part.width, count, OpenGl::bgra,
                          OpenGl::unsigned_byte, from);
    };
    if (window) {
        rows(part.top, part.height, pixels.data());
    } else {
        const int height = static_cast<int>(size_.y);
        for (int row = 0; row < part.height; ++row)
            rows(height - 1 - part.top - row, 1,
                 pixels.data() + static_cast<std::ptrdiff_t>(row) * part.width);
    }
    gl().bind_texture(OpenGl::texture_2d, static_cast<unsigned>(bound));
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

} // namespace quiz

#pragma once

namespace quiz {

/// What is needed of OpenGL beyond what SFML offers, found through SFML's loader so that nothing
/// more need be linked. Each may be null on an old system; `copies` says whether those for copying
/// are all there.
struct OpenGl {
    static constexpr unsigned texture_2d = 0x0DE1;
    static constexpr unsigned texture_binding = 0x8069;
    static constexpr unsigned unsigned_byte = 0x1401;
    static constexpr unsigned rgb = 0x1907;
    static constexpr unsigned rgba = 0x1908;
    static constexpr unsigned bgra = 0x80E1;
    static constexpr unsigned alpha_bits = 0x0D55;
    static constexpr unsigned scissor_test = 0x0C11;
    static constexpr unsigned nearest = 0x2600;
    static constexpr unsigned colour_buffer_bit = 0x4000;
    static constexpr unsigned framebuffer = 0x8D40;
    static constexpr unsigned read_framebuffer = 0x8CA8;
    static constexpr unsigned draw_framebuffer = 0x8CA9;
    static constexpr unsigned framebuffer_binding = 0x8CA6;
    static constexpr unsigned colour_attachment = 0x8CE0;
    static constexpr unsigned framebuffer_complete = 0x8CD5;

    void (*enable)(unsigned);
    void (*disable)(unsigned);
    void (*scissor)(int, int, int, int);
    void (*get_integer)(unsigned, int*);
    void (*make_textures)(int, unsigned*);
    void (*end_textures)(int, const unsigned*);
    void (*bind_texture)(unsigned, unsigned);
    void (*shape_texture)(unsigned, int, int, int, int, int, unsigned, unsigned, const void*);
    void (*fill_texture)(unsigned, int, int, int, int, int, unsigned, unsigned, const void*);
    void (*read_pixels)(int, int, int, int, unsigned, unsigned, void*);
    void (*make_framebuffers)(int, unsigned*);
    void (*end_framebuffers)(int, const unsigned*);
    void (*bind_framebuffer)(unsigned, unsigned);
    void (*attach_texture)(unsigned, unsigned, unsigned, unsigned, int);
    unsigned (*framebuffer_status)(unsigned);
    void (*copy_framebuffer)(int, int, int, int, int, int, int, int, unsigned, unsigned);
    bool copies = true;

private:
    OpenGl();
    friend const OpenGl& gl();
};

/// REQUIRES: a context is active.
[[nodiscard]] const OpenGl& gl();

} // namespace quiz

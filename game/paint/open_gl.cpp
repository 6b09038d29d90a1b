#include "paint/open_gl.h"

#include <SFML/Window/Context.hpp>

namespace quiz {

namespace {

template <typename Call>
bool find(Call& call, const char* name) {
    call = reinterpret_cast<Call>(sf::Context::getFunction(name));
    return call != nullptr;
}

} // namespace

OpenGl::OpenGl() {
    find(enable, "glEnable");
    find(disable, "glDisable");
    find(scissor, "glScissor");
    find(get_integer, "glGetIntegerv");
    find(make_textures, "glGenTextures");
    find(end_textures, "glDeleteTextures");
    find(bind_texture, "glBindTexture");
    find(shape_texture, "glTexImage2D");
    copies = find(fill_texture, "glTexSubImage2D") && find(read_pixels, "glReadPixels") &&
             find(make_framebuffers, "glGenFramebuffers") &&
             find(end_framebuffers, "glDeleteFramebuffers") &&
             find(bind_framebuffer, "glBindFramebuffer") &&
             find(attach_texture, "glFramebufferTexture2D") &&
             find(framebuffer_status, "glCheckFramebufferStatus") &&
             find(copy_framebuffer, "glBlitFramebuffer");
}

const OpenGl& gl() {
    static const OpenGl calls;
    return calls;
}

} // namespace quiz

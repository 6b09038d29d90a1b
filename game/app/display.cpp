// The one file that knows X11: its macros (None, Status, Success ...) must reach no other.
#include "app/display.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace quiz {

namespace {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
using DisplayHandle = std::unique_ptr<Display, CloseDisplay>;

DisplayHandle open_display() { return DisplayHandle(XOpenDisplay(nullptr)); }

/// Does a window manager run that knows this state?
bool window_manager_knows(Display* display, Atom state) {
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    const Atom supported = XInternAtom(display, "_NET_SUPPORTED", False);
    constexpr long enough = 4096;
    if (XGetWindowProperty(display, DefaultRootWindow(display), supported, 0, enough, False,
                           XA_ATOM, &type, &format, &count, &left, &data) != Success ||
        data == nullptr)
        return false;
    const auto* atoms = reinterpret_cast<const Atom*>(data);
    const bool known = std::find(atoms, atoms + count, state) != atoms + count;
    XFree(data);
    return known;
}

} // namespace

std::optional<std::string> display_problem() {
    // Kept open to the end: a server that starts afresh when its last client leaves (Xvfb does)
    // would turn SFML away if it came just then.
    static DisplayHandle display;
    display = open_display();
    if (!display) {
        const char* name = std::getenv("DISPLAY");
        if (name == nullptr || *name == '\0') return "No display is set (DISPLAY is empty).";
        return std::string("The display ") + name + " does not answer.";
    }
    int opcode = 0;
    int event = 0;
    int error = 0;
    if (XQueryExtension(display.get(), "GLX", &opcode, &event, &error) == False)
        return "The display cannot draw with OpenGL.";
    return std::nullopt;
}

void set_minimum_size(unsigned long window, int width, int height) {
    const DisplayHandle display = open_display();
    if (!display) return;
    const std::unique_ptr<XSizeHints, int (*)(void*)> hints(XAllocSizeHints(), XFree);
    if (!hints) return;
    hints->flags = PMinSize;
    hints->min_width = width;
    hints->min_height = height;
    XSetWMNormalHints(display.get(), window, hints.get());
}

void set_full_screen(unsigned long window, bool full) {
    const DisplayHandle handle = open_display();
    if (!handle) return;
    Display* display = handle.get();
    const Atom full_state = XInternAtom(display, "_NET_WM_STATE_FULLSCREEN", False);
    if (!window_manager_knows(display, full_state)) {
        // Nobody manages windows here: take the screen ourselves.
        const int screen = DefaultScreen(display);
        const int width = DisplayWidth(display, screen);
        const int height = DisplayHeight(display, screen);
        if (full)
            XMoveResizeWindow(display, window, 0, 0, static_cast<unsigned>(width),
                              static_cast<unsigned>(height));
        else
            XMoveResizeWindow(display, window, width / 6, height / 6,
                              static_cast<unsigned>(width * 2 / 3),
                              static_cast<unsigned>(height * 2 / 3));
        XSync(display, False);
        return;
    }
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(display, "_NET_WM_STATE", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = full ? 1 : 0; // add or remove
    event.xclient.data.l[1] = static_cast<long>(full_state);
    event.xclient.data.l[3] = 1; // a normal application asks
    XSendEvent(display, DefaultRootWindow(display), False,
               SubstructureNotifyMask | SubstructureRedirectMask, &event);
    XSync(display, False);
}

} // namespace quiz

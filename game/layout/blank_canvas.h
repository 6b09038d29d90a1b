#pragma once

#include "layout/canvas.h"

namespace quiz {

/// A canvas that draws nothing: for laying a page out only to learn where things are.
class BlankCanvas final : public Canvas {
public:
    void backdrop(const Backdrop&) override {}
    void box(const Box&, const BoxLook&) override {}
    void text(const TextLine&, Point, Colour) override {}
    void mark(int, const Box&, float) override {}
    void seat_mark(int, const Box&, Colour, Colour) override {}
    void symbol(Symbol, const Box&, Colour) override {}
    void ribbon(const Box&, float, bool) override {}
    void dots(Point, Point, Colour) override {}
};

} // namespace quiz

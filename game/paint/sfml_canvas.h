#pragma once

#include "layout/canvas.h"
#include "paint/fonts.h"
#include "paint/letterbox.h"
#include "paint/mesh.h"
#include "paint/scenery.h"

#include <SFML/Graphics/RenderTarget.hpp>

#include <vector>

namespace quiz {

/// The canvas that paints, onto any SFML target: a window, or a texture for `shots`. One scale, the
/// rest letterboxed in black. Between begin() and end() it draws to that target; outside it must
/// not be called.
class SfmlCanvas : public Canvas {
public:
    /// `fonts` must outlive the canvas.
    explicit SfmlCanvas(const Fonts& fonts) : fonts_(fonts) {}

    /// Clears the target and fits the canvas to its size.
    void begin(sf::RenderTarget& target);
    /// Sends what is not yet drawn. Does not display.
    void end();
    [[nodiscard]] const Letterbox& letterbox() const { return box_; }

    void backdrop(const Backdrop& backdrop) override;
    void box(const Box& box, const BoxLook& look) override;
    void text(const TextLine& line, Point start, Colour colour) override;
    void mark(int answer, const Box& box, float strength) override;
    void seat_mark(int mark, const Box& box, Colour ground) override;
    void symbol(Symbol symbol, const Box& box, Colour colour) override;
    void ribbon(const Box& box, float share, bool urgent) override;
    void dots(Point from, Point to, Colour colour) override;

private:
    void flush();
    void flush_glyphs(Face face, unsigned size);
    void letter(char32_t code_point, Point centre, float size, Colour colour);

    const Fonts& fonts_;
    sf::RenderTarget* target_ = nullptr;
    Letterbox box_;
    float scenery_pixel_ = 0; ///< What the scenery was built for; 0 = not yet.
    sf::Transform transform_;
    Scenery scenery_;
    Mesh mesh_;
    std::vector<sf::Vertex> glyphs_; // Scratch, kept for its memory.
};

// The shapes, each into a mesh. Colours keep the alpha they come with.
void add_box(Mesh& mesh, const Box& box, const BoxLook& look);
void add_symbol(Mesh& mesh, Symbol symbol, const Box& box, Colour colour);
/// A pair of pointe shoes with their ribbons. `colour` gives only how strongly they show: the shoes
/// are red.
void add_shoes(Mesh& mesh, const Box& box, float strength);
void add_rose(Mesh& mesh, const Box& box, Colour colour);
/// The shape behind the letter of an answer, and where the letter's middle goes.
Point add_mark(Mesh& mesh, int answer, const Box& box, float strength);
void add_seat_mark(Mesh& mesh, int mark, const Box& box, Colour ground);
void add_ribbon(Mesh& mesh, const Box& box, float share, bool urgent);
void add_dots(Mesh& mesh, Point from, Point to, Colour colour);

} // namespace quiz

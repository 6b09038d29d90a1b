#include "paint/sfml_canvas.h"

#include "paint/palette.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace quiz {

namespace {

sf::Color to_sfml(Colour colour) { return {colour.r, colour.g, colour.b, colour.a}; }

void add_glyph(std::vector<sf::Vertex>& vertices, const sf::Glyph& glyph, sf::Vector2f pen,
               sf::Color colour) {
    // A pixel more on each side, so that softened edges are not cut off.
    const float left = pen.x + glyph.bounds.left - 1;
    const float top = pen.y + glyph.bounds.top - 1;
    const float right = left + glyph.bounds.width + 2;
    const float bottom = top + glyph.bounds.height + 2;
    const auto u0 = static_cast<float>(glyph.textureRect.left - 1);
    const auto v0 = static_cast<float>(glyph.textureRect.top - 1);
    const auto u1 = static_cast<float>(glyph.textureRect.left + glyph.textureRect.width + 1);
    const auto v1 = static_cast<float>(glyph.textureRect.top + glyph.textureRect.height + 1);
    const sf::Vertex a({left, top}, colour, {u0, v0});
    const sf::Vertex b({right, top}, colour, {u1, v0});
    const sf::Vertex c({right, bottom}, colour, {u1, v1});
    const sf::Vertex d({left, bottom}, colour, {u0, v1});
    vertices.insert(vertices.end(), {a, b, c, a, c, d});
}

} // namespace

void SfmlCanvas::begin(sf::RenderTarget& target) {
    target_ = &target;
    const sf::Vector2u size = target.getSize();
    const Letterbox fitted = quiz::letterbox(static_cast<int>(std::max(size.x, 1U)),
                                             static_cast<int>(std::max(size.y, 1U)));
    if (!(fitted == box_) || scenery_pixel_ == 0) {
        box_ = fitted;
        scenery_pixel_ = 1 / box_.scale;
        mesh_.set_pixel(scenery_pixel_);
        scenery_.set_pixel(scenery_pixel_);
    }
    transform_ = sf::Transform::Identity;
    transform_.scale(box_.scale, box_.scale);
    // The viewport cuts off what would reach into the bars.
    const auto width = static_cast<float>(box_.width);
    const auto height = static_cast<float>(box_.height);
    const auto whole_width = static_cast<float>(size.x);
    const auto whole_height = static_cast<float>(size.y);
    sf::View view(sf::FloatRect(0, 0, width, height));
    view.setViewport({static_cast<float>(box_.left) / whole_width,
                      static_cast<float>(box_.top) / whole_height, width / whole_width,
                      height / whole_height});
    target.clear(sf::Color::Black);
    target.setView(view);
    mesh_.clear();
}

void SfmlCanvas::end() {
    flush();
    target_ = nullptr;
}

void SfmlCanvas::flush() {
    assert(target_ != nullptr);
    if (mesh_.empty()) return;
    target_->draw(mesh_.vertices().data(), mesh_.vertices().size(), sf::Triangles,
                  sf::RenderStates(transform_));
    mesh_.clear();
}

void SfmlCanvas::backdrop(const Backdrop& backdrop) {
    flush();
    scenery_.draw(*target_, transform_, backdrop);
}

void SfmlCanvas::box(const Box& box, const BoxLook& look) { add_box(mesh_, box, look); }

void SfmlCanvas::text(const TextLine& line, Point start, Colour colour) {
    flush();
    const auto size = static_cast<unsigned>(std::max(1L, std::lround(line.size * box_.scale)));
    const float baseline = std::round(start.y * box_.scale);
    // One array of vertices for each face: nearly always one.
    Face current = line.face;
    glyphs_.clear();
    for (const TextLine::Glyph& glyph : line.glyphs) {
        const Face face = fonts_.face_for(line.face, glyph.code_point);
        if (face != current) {
            flush_glyphs(current, size);
            current = face;
        }
        const sf::Glyph& drawn = fonts_.face(face).getGlyph(glyph.code_point, size, false);
        if (drawn.textureRect.width == 0) continue;
        add_glyph(glyphs_, drawn, {(start.x + glyph.x) * box_.scale, baseline}, to_sfml(colour));
    }
    flush_glyphs(current, size);
}

void SfmlCanvas::flush_glyphs(Face face, unsigned size) {
    if (glyphs_.empty()) return;
    sf::RenderStates states;
    states.texture = &fonts_.face(face).getTexture(size);
    target_->draw(glyphs_.data(), glyphs_.size(), sf::Triangles, states);
    glyphs_.clear();
}

void SfmlCanvas::letter(char32_t code_point, Point centre, float size, Colour colour) {
    flush();
    const auto pixels = static_cast<unsigned>(std::max(1L, std::lround(size * box_.scale)));
    const sf::Font& font = fonts_.face(Face::ReadingBold);
    const sf::Glyph& glyph = font.getGlyph(code_point, pixels, false);
    const float x = centre.x * box_.scale - glyph.bounds.left - glyph.bounds.width / 2;
    const float y = centre.y * box_.scale - glyph.bounds.top - glyph.bounds.height / 2;
    glyphs_.clear();
    add_glyph(glyphs_, glyph, {std::round(x), std::round(y)}, to_sfml(colour));
    flush_glyphs(Face::ReadingBold, pixels);
}

void SfmlCanvas::mark(int answer, const Box& box, float strength) {
    assert(answer >= 0 && answer < 4);
    const Point centre = add_mark(mesh_, answer, box, strength);
    const bool triangle = answer == 2;
    letter(U'A' + static_cast<char32_t>(answer), centre, box.height * (triangle ? 0.42F : 0.52F),
           palette::cream.with_alpha(std::clamp(strength, 0.0F, 1.0F)));
}

void SfmlCanvas::seat_mark(int mark, const Box& box, Colour ground) {
    add_seat_mark(mesh_, mark, box, ground);
}

void SfmlCanvas::symbol(Symbol symbol, const Box& box, Colour colour) {
    add_symbol(mesh_, symbol, box, colour);
}

void SfmlCanvas::ribbon(const Box& box, float share, bool urgent) {
    add_ribbon(mesh_, box, share, urgent);
}

void SfmlCanvas::dots(Point from, Point to, Colour colour) { add_dots(mesh_, from, to, colour); }

} // namespace quiz

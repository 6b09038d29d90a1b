#include "paint/sfml_canvas.h"

#include "paint/box_sums.h"
#include "paint/palette.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>

namespace quiz {

namespace {

sf::Color to_sfml(Colour colour) { return {colour.r, colour.g, colour.b, colour.a}; }

/// A part of the glyph, in pixels from the upper left corner of its picture.
void add_glyph(std::vector<sf::Vertex>& vertices, const sf::Glyph& glyph,
               const LargeLetters::Strip& part, sf::Vector2f pen, sf::Color colour) {
    const float left = pen.x + glyph.bounds.left + static_cast<float>(part.left);
    const float top = pen.y + glyph.bounds.top + static_cast<float>(part.top);
    const float right = left + static_cast<float>(part.right - part.left);
    const float bottom = top + static_cast<float>(part.bottom - part.top);
    const auto u0 = static_cast<float>(glyph.textureRect.left + part.left);
    const auto v0 = static_cast<float>(glyph.textureRect.top + part.top);
    const auto u1 = static_cast<float>(glyph.textureRect.left + part.right);
    const auto v1 = static_cast<float>(glyph.textureRect.top + part.bottom);
    const sf::Vertex a({left, top}, colour, {u0, v0});
    const sf::Vertex b({right, top}, colour, {u1, v0});
    const sf::Vertex c({right, bottom}, colour, {u1, v1});
    const sf::Vertex d({left, bottom}, colour, {u0, v1});
    vertices.insert(vertices.end(), {a, b, c, a, c, d});
}

/// A pixel more on each side, so that softened edges are not cut off.
LargeLetters::Strip all_of(const sf::Glyph& glyph) {
    return {-1, -1, glyph.textureRect.width + 1, glyph.textureRect.height + 1};
}

Box grown(const Box& box, float by) { return box.inset(-by); }

/// Where nothing shows through a box: clear of its corners and its edges.
Box solid_part(const Box& box, const BoxLook& look) {
    if (look.top.a < 255 || look.bottom.a < 255) return {};
    const Box inside = box.inset(look.radius + look.border_width);
    return is_empty(inside) ? Box{} : inside;
}

} // namespace

void SfmlCanvas::begin(sf::RenderTarget& target) {
    const sf::Vector2u size = target.getSize();
    if (&target != target_ || size != target_size_) {
        damage_.forget();
        theatre_.forget();
        page_.forget();
    }
    target_ = &target;
    target_size_ = size;
    const Letterbox fitted = quiz::letterbox(static_cast<int>(std::max(size.x, 1U)),
                                             static_cast<int>(std::max(size.y, 1U)));
    const bool resized = !(fitted == view_.box()) || pixel_ == 0;
    view_.fit(target, fitted);
    if (resized) {
        pixel_ = 1 / fitted.scale;
        layers_.set_pixel(pixel_);
        theatre_.scenery().set_pixel(pixel_);
        effects_.set_pixel(pixel_);
        pieces_.forget(pixel_);
    }
    layers_.clear();
    trim_letters();
    pieces_.begin();
    pictures_.trim();
    damage_.begin();
    backdrop_.reset();
}

void SfmlCanvas::trim_letters() {
    fonts_.trim([&](const sf::Texture& texture) { return pieces_.use(texture); });
    if (fonts_.edition() == letters_edition_) return;
    letters_edition_ = fonts_.edition();
    pieces_.forget(pixel_);
    theatre_.lettering().forget();
    large_letters_.forget();
}

void SfmlCanvas::set_pass(Pass pass) {
    if (pass == this->pass()) return;
    theatre_.scenery().set_pass(pass);
    damage_.forget();
    theatre_.forget();
}

void SfmlCanvas::set_kept(bool kept) {
    kept_ = kept;
    damage_.forget();
    theatre_.set_kept(kept);
    page_.forget();
}

void SfmlCanvas::prepare() {
    effects_.prepare();
    if (!kept_ || target_ == nullptr) return;
    page_.make(*target_); // its room; what it holds is copied when something flies
    page_.forget();
}

/// Paints all that lies under what flies.
void SfmlCanvas::paint(const Box& part) {
    const bool bars = view_.box().left > 0 || view_.box().top > 0;
    view_.cut(part);
    if (part == whole_canvas && (bars || !backdrop_)) target_->clear(sf::Color::Black);
    const Box around = grown(part, 2 * pixel_);
    if (!backdrop_) {
        draw_calls_ += layers_.draw(*target_, view_.transform(), around, Layers::What::All);
        return;
    }
    const float roses = backdrop_->roses;
    const auto paint_over = [&](Brush& brush, const Box& here) {
        for (const bool left : {true, false})
            if (roses_box(roses, left).overlaps(here)) effects_.paint_roses(brush, roses, left);
        layers_.paint(brush, here);
    };
    Theatre::Over over;
    if (roses_box(roses, true).overlaps(part) || roses_box(roses, false).overlaps(part) ||
        layers_.brushed_in(around))
        over = std::ref(paint_over); // no copy, no memory
    draw_calls_ += theatre_.put(part, view_, over);
    view_.cut(part);
    draw_calls_ += layers_.draw(*target_, view_.transform(), around, Layers::What::Rest);
}

/// Paints what differs and takes away what has flown there, so that the target shows the page
/// alone.
void SfmlCanvas::paint_under_front(const std::vector<Box>& parts) {
    const bool copied = page_.valid();
    for (const sf::IntRect& part : flown_)
        if (copied) page_.put_back(*target_, part);
    if (backdrop_) theatre_.show(*backdrop_, view_);
    if (!copied && !flown_.empty())
        paint(whole_canvas);
    else
        for (const Box& part : parts) paint(part);
    if (!kept_) return;
    if (!copied) {
        page_.make(*target_);
        unkept_.assign(1, whole_canvas);
    }
    if (page_.valid()) keep_under_front(parts);
}

/// What is to be covered now and is not copied yet is copied: under the newspaper, before a moving
/// curtain, a tenth of what was painted. Once there are many parts, all at once is cheaper.
void SfmlCanvas::keep_under_front(const std::vector<Box>& painted) {
    constexpr std::size_t many = 6;
    for (const Box& part : painted) add_apart(unkept_, part);
    const auto keep = [&](const Box& part) { page_.keep(*target_, view_.in_pixels(part)); };
    if (unkept_.size() > many || effects_.covered().size() > many) {
        for (const Box& part : unkept_) keep(part);
        unkept_.clear();
        return;
    }
    for (const Box& covered : effects_.covered()) {
        const Box around = grown(covered, pixel_); // they may share a pixel though they do not meet
        for (const Box& part : unkept_)
            if (const Box both = common(part, around); !is_empty(both)) keep(both);
        cut_out(unkept_, around);
    }
}

void SfmlCanvas::end() {
    assert(target_ != nullptr);
    draw_calls_ = 0;
    // Else SFML makes one for every call; where frames follow each other, for every frame.
    std::optional<TransientContextLock> once;
    if (std::optional<TransientContextLock>& lock = kept_ ? context_ : once; !lock) lock.emplace();
    if (!kept_) damage_.forget();
    const std::vector<Box>& damaged = damage_.end();
    const Backdrop now = backdrop_.value_or(Backdrop{});
    effects_.build_front(now);
    const bool flew = now.petals != shown_.petals || now.newspaper != shown_.newspaper ||
                      now.blackout != shown_.blackout;
    if (damaged.empty() && !flew) return;
    view_.look();
    flies_.clear();
    for (const Box& box : effects_.covered()) flies_.push_back(view_.in_pixels(box));
    if (flies_.empty() && flown_.empty()) {
        page_.forget();
        if (backdrop_) theatre_.show(*backdrop_, view_);
        for (const Box& part : damaged) paint(part);
    } else {
        paint_under_front(damaged);
    }
    view_.cut(whole_canvas);
    draw_calls_ += effects_.draw_front(*target_, view_.transform());
    std::swap(flies_, flown_);
    shown_ = now;
}

template <typename Build>
void SfmlCanvas::gather(const Fingerprint& fingerprint, const Box& extent, Build build, bool faint,
                        const Box& solid) {
    if (faint) {
        damage_.note(0, {}); // that something went is seen by its turn
        return;
    }
    damage_.note(fingerprint.value(), extent, solid);
    KeptPieces::Piece& piece = pieces_.next(fingerprint.value());
    if (!piece.ready) {
        build(piece);
        piece.shape.fit();
        piece.ready = true;
    }
    if (!piece.shape.empty()) layers_.shapes(extent).add(piece.shape);
    for (std::size_t i = 0; i < piece.letters_used; ++i) {
        const KeptPieces::Letters& letters = piece.letters[i];
        std::vector<sf::Vertex>& all =
            layers_.pieces(*letters.texture, extent, Layers::Kind::Letters);
        all.insert(all.end(), letters.vertices.begin(), letters.vertices.end());
    }
}

void SfmlCanvas::backdrop(const Backdrop& backdrop) {
    // It covers everything drawn before.
    layers_.clear();
    pieces_.rewind();
    damage_.backdrop(backdrop);
    backdrop_ = backdrop;
    for (const bool left : {true, false}) {
        Fingerprint print;
        print.add(std::string_view("roses")).add(backdrop.roses);
        damage_.note(print.value(), roses_box(backdrop.roses, left));
    }
}

void SfmlCanvas::box(const Box& box, const BoxLook& look) {
    Fingerprint print;
    print.add(box).add(look.top).add(look.bottom).add(look.border).add(look.glow);
    print.add(look.border_width).add(look.radius).add(look.shadow).add(look.glow_width);
    const float reach = std::max(look.shadow * 1.4F, look.glow_width * 1.7F) + 2 * pixel_;
    gather(
        print, grown(box, reach),
        [&](KeptPieces::Piece& piece) { add_box(piece.shape, palette_, box, look); },
        look.top.a == 0 && look.bottom.a == 0 && look.border.a == 0 && look.glow.a == 0 &&
            look.shadow <= 0,
        solid_part(box, look));
}

void SfmlCanvas::text(const TextLine& line, Point start, Colour colour) {
    const float slack = line.size * 0.2F + 2 * pixel_; // italics lean out of their widths
    const Box extent{start.x - slack, start.y - line.ascent - slack, line.width + 2 * slack,
                     line.ascent + line.descent + 2 * slack};
    Fingerprint print;
    print.add(std::string_view(line.text)).add(start).add(colour).add(line.size).add(line.face);
    gather(
        print.add(line.width), extent,
        [&](KeptPieces::Piece& piece) {
            const auto size =
                static_cast<unsigned>(std::max(1L, std::lround(line.size * view_.box().scale)));
            const float baseline = std::round(start.y * view_.box().scale);
            for (const TextLine::Glyph& glyph : line.glyphs) {
                const sf::Font& font = fonts_.at(glyph.face, size);
                const sf::Glyph& drawn = font.getGlyph(glyph.code_point, size, false);
                if (drawn.textureRect.width == 0) continue;
                const sf::Texture& texture = font.getTexture(size);
                theatre_.lettering().note(texture, drawn.textureRect);
                std::vector<sf::Vertex>& letters = piece.letters_of(texture);
                const sf::Vector2f pen((start.x + glyph.x) * view_.box().scale, baseline);
                if (size < LargeLetters::from_size) {
                    add_glyph(letters, drawn, all_of(drawn), pen, to_sfml(colour));
                    continue;
                }
                for (const LargeLetters::Strip& strip :
                     large_letters_.strips(font, drawn, glyph.code_point, size))
                    add_glyph(letters, drawn, strip, pen, to_sfml(colour));
            }
        },
        colour.a == 0);
}

void SfmlCanvas::letter(KeptPieces::Piece& piece, char32_t code_point, Point centre, float size,
                        Colour colour) {
    const auto pixels = static_cast<unsigned>(std::max(1L, std::lround(size * view_.box().scale)));
    const sf::Font& font = fonts_.at(Face::ReadingBold, pixels);
    const sf::Glyph& glyph = font.getGlyph(code_point, pixels, false);
    const float x = centre.x * view_.box().scale - glyph.bounds.left - glyph.bounds.width / 2;
    const float y = centre.y * view_.box().scale - glyph.bounds.top - glyph.bounds.height / 2;
    const sf::Texture& texture = font.getTexture(pixels);
    theatre_.lettering().note(texture, glyph.textureRect);
    add_glyph(piece.letters_of(texture), glyph, all_of(glyph), {std::round(x), std::round(y)},
              to_sfml(colour));
}

void SfmlCanvas::mark(int answer, const Box& box, float strength) {
    assert(answer >= 0 && answer < 4);
    Fingerprint print;
    print.add(std::string_view("mark")).add(answer).add(box).add(strength);
    gather(
        print, grown(box, box.height * 0.15F),
        [&](KeptPieces::Piece& piece) {
            const Point centre = add_mark(piece.shape, palette_, answer, box, strength);
            letter(piece, U'A' + static_cast<char32_t>(answer), centre, mark_letter(box.height),
                   palette_.colours.cream.with_alpha(std::clamp(strength, 0.0F, 1.0F)));
        },
        strength <= 0);
}

void SfmlCanvas::seat_mark(int mark, const Box& box, Colour ground, Colour figure) {
    Fingerprint print;
    print.add(std::string_view("seat")).add(mark).add(box).add(ground).add(figure);
    gather(
        print, grown(box, box.height * 0.1F),
        [&](KeptPieces::Piece& piece) { add_seat_mark(piece.shape, mark, box, ground, figure); },
        ground.a == 0);
}

void SfmlCanvas::symbol(Symbol symbol, const Box& box, Colour colour) {
    Fingerprint print;
    print.add(std::string_view("symbol")).add(symbol).add(box).add(colour);
    const bool mirrored = symbol == Symbol::ShoesMirrored;
    if ((mirrored || symbol == Symbol::Shoes) && colour.a > 0) {
        damage_.note(print.value(), grown(box, 2 * pixel_));
        shoes(box, colour, mirrored); // not kept: its texture may be forgotten
        return;
    }
    gather(print, grown(box, box.height * 0.1F), [&](KeptPieces::Piece& piece) {
        add_symbol(piece.shape, palette_, symbol, box, colour);
    });
}

void SfmlCanvas::ribbon(const Box& box, float share, bool urgent) {
    Fingerprint print;
    print.add(std::string_view("ribbon")).add(box).add(share).add(urgent);
    gather(print, grown(box, box.height * 1.6F), [&](KeptPieces::Piece& piece) {
        add_ribbon(piece.shape, palette_, box, share, urgent);
    });
}

void SfmlCanvas::dots(Point from, Point to, Colour colour) {
    Fingerprint print;
    print.add(std::string_view("dots")).add(from).add(to).add(colour);
    const Box extent{std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x),
                     std::abs(to.y - from.y)};
    gather(
        print, grown(extent, 3),
        [&](KeptPieces::Piece& piece) { add_dots(piece.shape, from, to, colour); }, colour.a == 0);
}

} // namespace quiz

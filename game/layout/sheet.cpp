#include "layout/sheet.h"

#include "layout/arrange.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quiz {

namespace {

float start(float from, float room, float used, Align align) {
    switch (align) {
    case Align::Left: return from;
    case Align::Centre: return from + (room - used) / 2;
    case Align::Right: return from + room - used;
    }
    return from;
}

float start(float from, float room, float used, Upright upright) {
    switch (upright) {
    case Upright::Top: return from;
    case Upright::Middle: return from + (room - used) / 2;
    case Upright::Bottom: return from + room - used;
    }
    return from;
}

} // namespace

Sheet::Sheet(const Theme& theme, const TextMeasure& measure, Canvas& canvas, float text_scale,
             TargetId focus, TargetId hover, std::vector<Target> memory)
    : theme_(theme), measure_(measure), canvas_(canvas), text_scale_(text_scale), focus_(focus),
      hover_(hover), notes_(canvas.wants_notes()), targets_(std::move(memory)) {
    constexpr std::size_t many = 64; // targets of a page
    targets_.clear();
    targets_.reserve(many);
}

float Sheet::leading(Face face) const {
    switch (face) {
    case Face::Stage:
    case Face::StageBold: return theme_.leading.stage;
    case Face::StageItalic: return theme_.leading.italic;
    default: return theme_.leading.reading;
    }
}

float Sheet::line_height(Face face, float size) const { return scaled(size) * leading(face); }

float Sheet::width(const TextStyle& style, std::string_view text) const {
    return measure_.width(style.face, scaled(style.size), text, style.tracking);
}

TextBlock Sheet::fit(const TextStyle& style, std::string_view text, Size place) const {
    return measure_.fit({.face = style.face,
                         .size = scaled(style.size),
                         .floor = std::max(style.floor, theme_.sizes.floor),
                         .leading = leading(style.face),
                         .width = place.width,
                         .height = place.height,
                         .most_lines = style.most_lines,
                         .tracking = style.tracking,
                         .even = !style.paragraph},
                        text);
}

Box Sheet::text(const TextStyle& style, std::string_view text, const Box& place) {
    return this->text(fit(style, text, {place.width, place.height}), style, place);
}

Box Sheet::text(const TextBlock& block, const TextStyle& style, const Box& place) {
    if (block.lines.empty()) return {place.x, place.y, 0, 0};
    const TextLine& first = block.lines.front();
    const float spare = block.line_height - first.ascent - first.descent;
    float y = start(place.y, place.height, block.height, style.upright);
    // Text set tightly keeps to its place with its letters, not with its leading.
    if (block.height > place.height) y = place.y + (place.height - block.height) / 2;
    const TextLine& last = block.lines.back();
    const float first_baseline = y + spare / 2 + first.ascent;
    const float last_baseline = first_baseline + block.height - block.line_height;
    const Box extent{start(place.x, place.width, block.width, style.align),
                     first_baseline - first.ink_above, block.width,
                     last_baseline + last.ink_below - first_baseline + first.ink_above};
    for (const TextLine& line : block.lines) {
        const float x = start(place.x, place.width, line.width, style.align);
        const Box at = risen({x, y + spare / 2 + line.ascent, 0, 0});
        canvas_.text(line, {at.x, at.y}, faded(style.colour));
        y += block.line_height;
    }
    if (notes_) note(block, place, extent, style.colour);
    return extent;
}

void Sheet::note(const TextBlock& block, const Box& place, const Box& extent, Colour colour) {
    std::string all;
    for (const TextLine& line : block.lines) {
        if (!all.empty()) all += ' ';
        all += line.text;
    }
    written_.push_back(
        {std::move(all), place, extent, block.lines.front().size, colour, block.cut});
}

float Sheet::runs_width(const std::vector<Run>& runs) const {
    float sum = 0;
    for (const Run& run : runs) sum += measure_.width(run.face, scaled(run.size), run.text);
    return sum;
}

Box Sheet::runs(const std::vector<Run>& runs, const Box& place, Align align) {
    const float shrink = std::min(1.0F, place.width / std::max(1.0F, runs_width(runs)));
    const auto set = [&](const Run& run) {
        const float wanted = scaled(run.size);
        const float size = std::max(std::min(wanted, theme_.sizes.floor), wanted * shrink);
        return measure_.line_block(run.face, size, run.text);
    };
    float used = 0;
    float ascent = 0;
    float descent = 0;
    for (const Run& run : runs) {
        const TextBlock block = set(run);
        used += block.width;
        ascent = std::max(ascent, block.lines.front().ascent);
        descent = std::max(descent, block.lines.front().descent);
    }
    const float baseline = place.y + (place.height - ascent - descent) / 2 + ascent;
    float x = start(place.x, place.width, used, align);
    const Box extent{x, baseline - ascent, used, ascent + descent};
    for (const Run& run : runs) {
        const TextBlock block = set(run);
        const TextLine& line = block.lines.front();
        const Box at = risen({x, baseline, 0, 0});
        canvas_.text(line, {at.x, at.y}, faded(run.colour));
        const Box covers{x, baseline - line.ink_above, line.width, line.ink_above + line.ink_below};
        if (notes_) note(block, place, covers, run.colour);
        x += line.width;
    }
    return extent;
}

Box Sheet::risen(const Box& box) const { return box.moved(0, (1 - entered_) * theme_.spaces.lift); }

void Sheet::box(const Box& box, const BoxLook& look) {
    BoxLook shown = look;
    for (Colour* colour : {&shown.top, &shown.bottom, &shown.border, &shown.glow})
        *colour = faded(*colour);
    if (entered_ < 1) shown.shadow = 0; // a shadow cannot fade
    canvas_.box(risen(box), shown);
}

void Sheet::mark(int answer, const Box& box, float strength) {
    canvas_.mark(answer, risen(box), strength * entered_);
}

void Sheet::seat_mark(int mark, const Box& box, float strength) {
    const Colour ground = mix(theme_.colours.card_gone_bottom, theme_.marks.at(mark), strength);
    const Colour figure = mix(ground, theme_.colours.cream, strength);
    canvas_.seat_mark(mark, risen(box), faded(ground), faded(figure));
}

void Sheet::symbol(Symbol symbol, const Box& box, Colour colour) {
    canvas_.symbol(symbol, risen(box), faded(colour));
}

void Sheet::ribbon(const Box& box, float share, bool urgent) {
    canvas_.ribbon(risen(box), share, urgent);
}

void Sheet::dots(Point from, Point to, Colour colour) { canvas_.dots(from, to, faded(colour)); }

Highlight Sheet::target(TargetId id, const Box& box) {
    targets_.push_back({id, box, true});
    return {id == focus_, id == hover_};
}

Highlight Sheet::pointer_target(TargetId id, const Box& box) {
    targets_.push_back({id, box, false});
    return {false, id == hover_};
}

void Sheet::enter(float share) { entered_ = std::clamp(share, 0.0F, 1.0F); }

} // namespace quiz

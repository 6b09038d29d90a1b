#include "paint/mesh.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

sf::Vertex to_vertex(const Ink& ink) {
    return {{ink.at.x, ink.at.y}, {ink.colour.r, ink.colour.g, ink.colour.b, ink.colour.a}};
}

Colour faded(Colour colour) { return {colour.r, colour.g, colour.b, 0}; }

} // namespace

void Mesh::triangle(const Ink& a, const Ink& b, const Ink& c) {
    vertices_.push_back(to_vertex(a));
    vertices_.push_back(to_vertex(b));
    vertices_.push_back(to_vertex(c));
}

void Mesh::quad(const Ink& a, const Ink& b, const Ink& c, const Ink& d) {
    triangle(a, b, c);
    triangle(a, c, d);
}

void Mesh::gradient(const Box& box, Colour top, Colour bottom) {
    quad({{box.x, box.y}, top}, {{box.right(), box.y}, top}, {{box.right(), box.bottom()}, bottom},
         {{box.x, box.bottom()}, bottom});
}

void Mesh::fill_from(const Ink& middle, const Inks& edge) {
    const std::size_t count = edge.size();
    for (std::size_t i = 0; i < count; ++i) triangle(middle, edge[i], edge[(i + 1) % count]);
    rim(edge, true, pixel_);
}

void Mesh::fill(const Outline& outline, Colour colour) {
    fill(outline, middle(outline), [colour](Point) { return colour; });
}

void Mesh::rim(const Inks& loop, bool closed, float side) {
    const std::size_t count = loop.size();
    if (count < 2) return;
    const auto outward = [&](std::size_t i) {
        const bool first = !closed && i == 0;
        const bool last = !closed && i + 1 == count;
        const Point before =
            first ? Point{} : unit_normal(loop[(i + count - 1) % count].at, loop[i].at);
        const Point after = last ? Point{} : unit_normal(loop[i].at, loop[(i + 1) % count].at);
        const Point sum = before + after;
        const float size = length(sum);
        if (size < 1e-4F) return Point{};
        // Mitred, so that the rim keeps its breadth along straight edges up to their corners.
        // In a full circle the corners of its box meet: segments without length have no direction.
        const Point along = length(after) > 0 ? after : before;
        const float cosine = std::max(0.5F, (sum.x * along.x + sum.y * along.y) / size);
        return sum * (-side / (size * cosine));
    };
    Point here = outward(0);
    const std::size_t segments = closed ? count : count - 1;
    for (std::size_t i = 0; i < segments; ++i) {
        const std::size_t next = (i + 1) % count;
        const Point there = outward(next);
        quad(loop[i], loop[next], {loop[next].at + there, faded(loop[next].colour)},
             {loop[i].at + here, faded(loop[i].colour)});
        here = there;
    }
}

void Mesh::halo(const Outline& outline, float reach, Colour colour) {
    constexpr int rings = 4;
    Outline inner = outline;
    float inner_share = 1;
    for (int ring = 1; ring <= rings; ++ring) {
        const float t = static_cast<float>(ring) / rings;
        const float share = (1 - t) * (1 - t) * (1 + 0.6F * t);
        Outline outer = offset(outline, reach * t);
        const Colour from = colour.with_alpha(inner_share);
        const Colour to = colour.with_alpha(share);
        for (std::size_t i = 0; i < outer.size(); ++i) {
            const std::size_t next = (i + 1) % outer.size();
            quad({inner[i], from}, {inner[next], from}, {outer[next], to}, {outer[i], to});
        }
        inner = std::move(outer);
        inner_share = share;
    }
}

void Mesh::patch_from_grid(const Inks& grid, int columns, int rows, SoftEdges soft) {
    const auto index = [columns](int column, int row) {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns + 1) +
               static_cast<std::size_t>(column);
    };
    // Which way round the sheet lies: mirrored ones turn their edges over.
    float area = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const Point at = grid[index(column, row)].at;
            const Point across = grid[index(column + 1, row)].at - at;
            const Point down = grid[index(column, row + 1)].at - at;
            area += across.x * down.y - across.y * down.x;
        }
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            quad(grid[index(column, row)], grid[index(column + 1, row)],
                 grid[index(column + 1, row + 1)], grid[index(column, row + 1)]);
    const float side = area >= 0 ? pixel_ : -pixel_;
    const auto soften = [&](bool wanted, int from_column, int from_row, int step_column,
                            int step_row, int steps) {
        if (!wanted) return;
        Inks edge;
        edge.reserve(static_cast<std::size_t>(steps) + 1);
        for (int i = 0; i <= steps; ++i)
            edge.push_back(grid[index(from_column + i * step_column, from_row + i * step_row)]);
        rim(edge, false, side);
    };
    soften(soft.top, 0, 0, 1, 0, columns);
    soften(soft.right, columns, 0, 0, 1, rows);
    soften(soft.bottom, columns, rows, -1, 0, columns);
    soften(soft.left, 0, rows, 0, -1, rows);
}

void Mesh::stroke(const Outline& line, float width, Colour colour) {
    if (line.size() < 2) return;
    const float half = std::max(width - pixel_, 0.0F) / 2;
    // A line thinner than a pixel keeps its breadth and loses strength instead.
    if (width < pixel_) colour = colour.with_alpha(width / pixel_);
    Outline left;
    Outline right;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Point before = i == 0 ? Point{} : unit_normal(line[i - 1], line[i]);
        const Point after = i + 1 == line.size() ? Point{} : unit_normal(line[i], line[i + 1]);
        Point normal = before + after;
        const float size = length(normal);
        normal = size < 1e-4F ? after : normal * (1 / size);
        const Point along = length(after) > 0 ? after : before;
        const float cosine = std::max(0.4F, normal.x * along.x + normal.y * along.y);
        left.push_back(line[i] - normal * (half / cosine));
        right.push_back(line[i] + normal * (half / cosine));
    }
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        quad({left[i], colour}, {left[i + 1], colour}, {right[i + 1], colour}, {right[i], colour});
    // Once around, with half discs for ends.
    constexpr int cap_steps = 8;
    Outline around = left;
    const auto cap = [&](Point centre, Point from) {
        const Point spoke = from - centre;
        const Ink hub{centre, colour};
        Point last = from;
        for (int i = 1; i <= cap_steps; ++i) {
            const float angle = 3.14159265F * static_cast<float>(i) / cap_steps;
            const Point at = centre + Point{spoke.x * std::cos(angle) - spoke.y * std::sin(angle),
                                            spoke.x * std::sin(angle) + spoke.y * std::cos(angle)};
            triangle(hub, {last, colour}, {at, colour});
            around.push_back(at);
            last = at;
        }
    };
    cap(line.back(), left.back());
    for (std::size_t i = right.size() - 1; i-- > 0;) around.push_back(right[i]);
    cap(line.front(), right.front());
    around.pop_back();
    rim(inked(around, [&](Point) { return colour; }), true, pixel_);
}

void Mesh::closed_stroke(const Outline& line, float width, Colour colour) {
    if (width < pixel_) {
        colour = colour.with_alpha(width / pixel_);
        width = pixel_;
    }
    band(offset(line, width / 2), offset(line, -width / 2), [colour](Point) { return colour; });
}

void Mesh::glow(Point centre, float radius_x, float radius_y, Colour colour, GlowGrain grain) {
    const auto share = [](float t) { return (1 - t * t) * (1 - t * t) * (1 - 0.35F * t); };
    for (int ring = 0; ring < grain.rings; ++ring) {
        const float near = static_cast<float>(ring) / static_cast<float>(grain.rings);
        const float far = static_cast<float>(ring + 1) / static_cast<float>(grain.rings);
        const Colour near_colour = colour.with_alpha(share(near));
        const Colour far_colour = colour.with_alpha(share(far));
        Point last{0, -1};
        for (int i = 1; i <= grain.spokes; ++i) {
            const float angle =
                6.2831853F * static_cast<float>(i) / static_cast<float>(grain.spokes);
            const Point here{std::sin(angle), -std::cos(angle)};
            const auto at = [&](Point direction, float t) {
                return centre + Point{direction.x * radius_x * t, direction.y * radius_y * t};
            };
            if (ring == 0)
                triangle({centre, near_colour}, {at(last, far), far_colour},
                         {at(here, far), far_colour});
            else
                quad({at(last, near), near_colour}, {at(here, near), near_colour},
                     {at(here, far), far_colour}, {at(last, far), far_colour});
            last = here;
        }
    }
}

void Mesh::disc(Point centre, float radius, Colour colour) {
    fill(ellipse(centre, radius, radius, 1 / pixel_), colour);
}

} // namespace quiz

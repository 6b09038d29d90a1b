#include "paint/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace quiz {

namespace {

constexpr float pi = std::numbers::pi_v<float>;

int round_steps(float radius, float scale, float turns) {
    // A chord may stray from its arc by a sixth of a pixel.
    const float pixels = std::max(radius * scale, 0.5F);
    const float angle = 2 * std::acos(std::max(0.0F, 1 - 0.16F / pixels));
    return std::clamp(static_cast<int>(std::ceil(2 * pi * turns / angle)), 2, 160);
}

} // namespace

float length(Point a) { return std::hypot(a.x, a.y); }

Point unit_normal(Point from, Point to) {
    const Point along = to - from;
    const float size = length(along);
    if (size < 1e-6F) return {0, 0};
    return {-along.y / size, along.x / size};
}

float smooth_step(float from, float to, float value) {
    const float t = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

Point Cubic::at(float t) const {
    const float s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

Curve::Curve(std::initializer_list<Point> points) {
    const Point* p = points.begin();
    for (; p + 3 < points.end(); p += 3) pieces_.push_back({p[0], p[1], p[2], p[3]});
}

Point Curve::at(float t) const {
    const float along = std::clamp(t, 0.0F, 1.0F) * static_cast<float>(pieces_.size());
    const auto piece = std::min(static_cast<std::size_t>(along), pieces_.size() - 1);
    return pieces_[piece].at(along - static_cast<float>(piece));
}

void append(Outline& line, const Cubic& curve, int steps) {
    if (line.empty()) line.push_back(curve.a);
    for (int i = 1; i <= steps; ++i)
        line.push_back(curve.at(static_cast<float>(i) / static_cast<float>(steps)));
}

Outline rounded_rectangle(const Box& box, float radius, float scale) {
    radius = std::clamp(radius, 0.0F, std::max(0.0F, std::min(box.width, box.height) / 2));
    if (radius <= 0)
        return {{box.x, box.y},
                {box.right(), box.y},
                {box.right(), box.bottom()},
                {box.x, box.bottom()}};
    Outline outline;
    const int steps = round_steps(radius, scale, 0.25F);
    // Where two corners meet, as in a full circle, no straight side is left between them: one too
    // short would turn over when the outline is moved inwards, and show as a thorn. There both stop
    // half a step before they meet.
    const float least = 1 / scale;
    const float level = box.width - 2 * radius < least ? 0.5F : 0;
    const float upright = box.height - 2 * radius < least ? 0.5F : 0;
    const Point centres[4] = {{box.right() - radius, box.y + radius},
                              {box.right() - radius, box.bottom() - radius},
                              {box.x + radius, box.bottom() - radius},
                              {box.x + radius, box.y + radius}};
    for (int corner = 0; corner < 4; ++corner) {
        const float first = corner % 2 == 0 ? level : upright;
        const float last = corner % 2 == 0 ? upright : level;
        const float whole = static_cast<float>(steps);
        for (int i = 0; i <= steps; ++i) {
            const float turned = mix(first, whole - last, static_cast<float>(i) / whole) / whole;
            const float angle = (static_cast<float>(corner) + turned) * pi / 2;
            outline.push_back(centres[corner] +
                              Point{std::sin(angle) * radius, -std::cos(angle) * radius});
        }
    }
    return outline;
}

Outline ellipse(Point centre, float radius_x, float radius_y, float scale) {
    Outline outline;
    const int steps = std::max(8, round_steps(std::max(radius_x, radius_y), scale, 1));
    for (int i = 0; i < steps; ++i) {
        const float angle = 2 * pi * static_cast<float>(i) / static_cast<float>(steps);
        outline.push_back(centre + Point{std::sin(angle) * radius_x, -std::cos(angle) * radius_y});
    }
    return outline;
}

Outline arc(Point centre, float radius, float from, float to, float scale) {
    Outline line;
    const int steps = round_steps(radius, scale, std::abs(to - from));
    for (int i = 0; i <= steps; ++i) {
        const float angle =
            2 * pi * mix(from, to, static_cast<float>(i) / static_cast<float>(steps));
        line.push_back(centre + Point{std::sin(angle) * radius, -std::cos(angle) * radius});
    }
    return line;
}

Outline rounded_polygon(const Outline& corners, float radius, float scale) {
    Outline outline;
    const std::size_t count = corners.size();
    const int steps = std::max(2, round_steps(radius, scale, 0.25F));
    for (std::size_t i = 0; i < count; ++i) {
        const Point before = corners[(i + count - 1) % count];
        const Point corner = corners[i];
        const Point after = corners[(i + 1) % count];
        const float reach =
            std::min({radius, length(before - corner) / 2, length(after - corner) / 2});
        const Point from = corner + (before - corner) * (reach / length(before - corner));
        const Point to = corner + (after - corner) * (reach / length(after - corner));
        for (int step = 0; step <= steps; ++step) {
            const float t = static_cast<float>(step) / static_cast<float>(steps);
            outline.push_back(mix(mix(from, corner, t), mix(corner, to, t), t));
        }
    }
    return outline;
}

Outline offset(const Outline& outline, float by) {
    Outline result;
    const std::size_t count = outline.size();
    result.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Point before = unit_normal(outline[(i + count - 1) % count], outline[i]);
        const Point after = unit_normal(outline[i], outline[(i + 1) % count]);
        Point normal = before + after;
        const float size = length(normal);
        if (size < 1e-4F) {
            result.push_back(outline[i]);
            continue;
        }
        // Mitre: the edges, not the corners, move by `by`; sharp corners are held back.
        normal = normal * (1 / size);
        const float cosine =
            std::max(0.35F, normal.x * (length(after) > 0 ? after.x : before.x) +
                                normal.y * (length(after) > 0 ? after.y : before.y));
        result.push_back(outline[i] - normal * (by / cosine));
    }
    return result;
}

Point middle(const Outline& outline) {
    Point sum;
    for (const Point at : outline) sum = sum + at;
    return outline.empty() ? sum : sum * (1 / static_cast<float>(outline.size()));
}

} // namespace quiz

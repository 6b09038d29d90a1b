#include "layout/focus.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quiz {

namespace {

struct Span {
    float from = 0;
    float to = 0;
};

/// The target's extent along the way the arrow points, growing that way.
Span along(const Box& box, Direction direction) {
    switch (direction) {
    case Direction::Up: return {-box.bottom(), -box.y};
    case Direction::Down: return {box.y, box.bottom()};
    case Direction::Left: return {-box.right(), -box.x};
    case Direction::Right: return {box.x, box.right()};
    }
    return {};
}

/// Its extent across that way.
Span across(const Box& box, Direction direction) {
    const bool vertical = direction == Direction::Up || direction == Direction::Down;
    return vertical ? Span{box.x, box.right()} : Span{box.y, box.bottom()};
}

/// How far two spans lie apart; 0 when they share anything.
float apart(Span a, Span b) { return std::max({0.0F, b.from - a.to, a.from - b.to}); }

float middle(Span span) { return (span.from + span.to) / 2; }

} // namespace

TargetId move_focus(const std::vector<Target>& targets, TargetId from, Direction direction) {
    const Target* start = find_target(targets, from);
    if (start == nullptr || !start->focusable) return first_focusable(targets);
    const Span ahead = along(start->box, direction);
    const Span beside = across(start->box, direction);

    TargetId nearest = no_target;
    TargetId round = no_target;
    float least = std::numeric_limits<float>::max();
    float furthest_back = 0;
    constexpr float out_of_line = 10000; // what is in line comes before what is not
    constexpr float off_centre = 0.1F;
    for (const Target& target : targets) {
        if (!target.focusable || target.id == from) continue;
        const Span there = along(target.box, direction);
        const Span side = across(target.box, direction);
        const float distance = middle(there) - middle(ahead);
        const float sideways = apart(beside, side);
        if (there.from >= middle(ahead)) {
            const float cost = distance + (sideways > 0 ? out_of_line + sideways : 0) +
                               off_centre * std::abs(middle(side) - middle(beside));
            if (cost < least) {
                least = cost;
                nearest = target.id;
            }
        } else if (sideways == 0 && distance < furthest_back) {
            furthest_back = distance;
            round = target.id;
        }
    }
    return nearest != no_target ? nearest : round;
}

TargetId target_at(const std::vector<Target>& targets, Point at) {
    const auto found = std::find_if(targets.rbegin(), targets.rend(),
                                    [&](const Target& target) { return target.box.contains(at); });
    return found == targets.rend() ? no_target : found->id;
}

const Target* find_target(const std::vector<Target>& targets, TargetId id) {
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const Target& target) { return target.id == id; });
    return found == targets.end() ? nullptr : &*found;
}

TargetId first_focusable(const std::vector<Target>& targets) {
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [](const Target& target) { return target.focusable; });
    return found == targets.end() ? no_target : found->id;
}

} // namespace quiz

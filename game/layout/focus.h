#pragma once

#include "layout/geometry.h"

#include <optional>
#include <vector>

namespace quiz {

/// Names a thing on a page that can be pressed. A page chooses its own numbers from 0 up.
using TargetId = int;
inline constexpr TargetId no_target = -1;

/// A hit area: the laid-out box itself.
struct Target {
    TargetId id = no_target;
    Box box;
    bool focusable = true; ///< False: only for the pointer (it has a button of its own).
};

enum class Direction { Up, Down, Left, Right };

/// The focusable target that an arrow leads to: the nearest that way, those in line before others.
/// At the edge of the page it comes round to the other side of the same row or column. Nothing
/// when there is no other one. When `from` is not there, the first.
[[nodiscard]] TargetId move_focus(const std::vector<Target>& targets, TargetId from,
                                  Direction direction);

/// The target at a point, the last laid out first.
[[nodiscard]] TargetId target_at(const std::vector<Target>& targets, Point at);

[[nodiscard]] const Target* find_target(const std::vector<Target>& targets, TargetId id);
[[nodiscard]] TargetId first_focusable(const std::vector<Target>& targets);

} // namespace quiz

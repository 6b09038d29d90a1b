#pragma once

namespace quiz {

/// Light that a fold of velvet gives back at `t` (0 to 1 across it, valleys at both ends), lit from
/// `side` (-1 left, 1 right). Velvet is brightest not where it faces us but where its pile is seen
/// from the side.
[[nodiscard]] float fold_light(float t, float side);

} // namespace quiz

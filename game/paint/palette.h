#pragma once

#include "layout/geometry.h"

namespace quiz {

/// Colours of cloth, metal and light that only the drawn theatre needs: shades between and beyond
/// those of the theme.
namespace palette {

inline constexpr Colour night{5, 13, 20};
inline constexpr Colour teal{36, 81, 96};
inline constexpr Colour teal_lit{44, 98, 112};
inline constexpr Colour crimson{179, 20, 43};
inline constexpr Colour ruby{255, 58, 78};
inline constexpr Colour velvet_shadow{61, 5, 16};
inline constexpr Colour gold{201, 154, 60};
inline constexpr Colour gold_shadow{92, 58, 14};
inline constexpr Colour gold_light{255, 226, 150};
inline constexpr Colour lamp{255, 207, 92};
inline constexpr Colour cream{251, 241, 218};
inline constexpr Colour ink{42, 16, 20};
inline constexpr Colour mark_teal{12, 107, 120};
inline constexpr Colour mark_ochre{138, 90, 0};
inline constexpr Colour mark_violet{75, 42, 122};

/// Crimson velvet by how much light comes back: 0 a deep fold, 1 the sheen of the pile.
[[nodiscard]] Colour velvet(float light);
/// Gold braid likewise.
[[nodiscard]] Colour bullion(float light);
/// Red satin likewise: shoes and ribbon.
[[nodiscard]] Colour satin(float light);

} // namespace palette
} // namespace quiz

#pragma once

#include <cstddef>
#include <cstdint>

namespace quiz {

/// Countries whose names of people and things look alike, and whose films share people.
enum class Sphere : std::uint8_t {
    Unknown,
    English,
    French,
    Italian,
    German,  ///< Dutch too.
    Iberian, ///< Spain, Portugal and the Americas that speak their languages.
    Nordic,
    Eastern, ///< Of Europe, with the former Soviet Union.
    Greek,
    Japanese,
    Chinese,
    Korean,
    SouthEast, ///< Of Asia.
    Indian,
    MiddleEast,
    African,
    Caribbean,
};

inline constexpr std::size_t sphere_count = 17;

} // namespace quiz

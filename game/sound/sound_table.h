#pragma once

#include "core/problem.h"
#include "layout/cue.h"

#include <array>
#include <filesystem>

namespace quiz {

/// One recording of music. It plays from its beginning, and then from `loop_to` back to `loop_from`
/// for as long as it is wanted. Seconds.
struct Recording {
    std::filesystem::path file;
    double loop_from = 0;
    double loop_to = 0;
    double bar = 0; ///< Length of a bar, bars counted from the beginning; 0 where they vary.
};

/// The recordings there are.
enum class Track { Overture, Waltz, WaltzUrgent, Shoes };
inline constexpr std::size_t track_count = static_cast<std::size_t>(Track::Shoes) + 1;

/// Which file is which sound: assets/sounds/sounds.json, which the renderer reads as well.
struct SoundTable {
    std::array<Recording, track_count> music;
    std::array<std::filesystem::path, cue_count> cues; ///< Empty where the table names none.

    struct Read;
    /// Reads `<folder>/sounds.json`. Whatever is wrong is said and left silent.
    [[nodiscard]] static Read load(const std::filesystem::path& folder);
};

struct SoundTable::Read {
    SoundTable table;
    Problems problems;
};

} // namespace quiz

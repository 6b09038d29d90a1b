#pragma once

#include "layout/cue.h"

#include <cstdint>
#include <vector>

namespace quiz {

inline constexpr int sample_rate = 44100;

/// The cue's sound as mono samples: our own, a few struck or bowed tones each, the same on every
/// machine. Starts and ends in silence, never clips.
[[nodiscard]] std::vector<std::int16_t> synthesise(Cue cue);

} // namespace quiz

#pragma once

#include "layout/cue.h"
#include "rules/match.h"

namespace quiz {

/// The music of a match as it stands, alone or at a table: the waltz, urgent in the last five
/// seconds of a clock, hushed where there is something to read; the shoes' motif for as long as
/// somebody wears them; nothing in a pause.
[[nodiscard]] MusicWish music_for(const Match& match);

} // namespace quiz

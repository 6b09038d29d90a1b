#pragma once

#include "programme/programme.h"

namespace quiz {

/// The programme of the dance: as much of the bank as can stand together, one question of each
/// fact and none that one shortly before gave away, easy ones first. Everyone dances through the
/// same bank, but for what the player has flagged; without a memory that counts, too.
[[nodiscard]] Drawn draw_dance(const std::vector<Question>& bank, bool spoilers, std::uint64_t seed,
                               const Memory* memory = nullptr);

/// The programme of a rehearsal: what was missed first, as much of it as there is; then the rest as
/// in a performance. REQUIRES: plan.memory is set.
[[nodiscard]] Drawn draw_rehearsal(const std::vector<Question>& bank, const ProgrammePlan& plan,
                                   int questions, std::uint64_t seed);

} // namespace quiz

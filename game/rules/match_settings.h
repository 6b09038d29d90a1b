#pragma once

#include "rules/numbers.h"
#include "rules/seats.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

enum class Scoring { Speed, Flat };
inline constexpr std::array<std::string_view, 2> scoring_names{"speed", "flat"};

/// Everything else is played alone.
inline constexpr std::string_view party_mode = "party";

/// The numbers of a match. Explained in game/rules/README.md.
struct MatchSettings {
    std::string mode = "performance"; ///< The round kind of acts that name none; or "party".
    Milliseconds answer_time{20000};  ///< T. 0 = no clock: time never runs out, scoring is flat.
                                      ///< A party always has a clock: 0 means 20 s there.
    Scoring scoring = Scoring::Speed;
    int seats = 1;
    int teams = 0;               ///< 0, or 2 to 4: then everyone is in one.
    std::vector<Player> players; ///< Of the first seats; may be shorter than `seats`.
    std::uint64_t seed = 0;      ///< For ties, the music and who wears the shoes first.
    bool operator==(const MatchSettings&) const = default;
};

} // namespace quiz

#pragma once

#include "screens/evening_view.h"

namespace quiz {

/// How long the podium moves, and how long it takes no press of a handset.
inline constexpr Milliseconds podium_time{7000};
inline constexpr Milliseconds podium_guard{1500};

/// The three best on their steps, the third first; prizes beside them; roses fall.
void compose_podium(Sheet& sheet, const EveningView& view, const Box& place);
/// Everyone with place, points and right answers, and the teams.
void compose_final_table(Sheet& sheet, const EveningView& view, const Box& place);

/// What a prize was given for, in the language of the interface.
struct PrizeWords {
    std::string title;
    std::string winners;
    std::string what;
};
[[nodiscard]] std::vector<PrizeWords> prize_words(const EveningView& view);

} // namespace quiz

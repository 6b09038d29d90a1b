#pragma once

#include "screens/evening_view.h"

namespace quiz {

/// How long the podium moves, and how long it takes no press of a handset.
inline constexpr Milliseconds podium_time{7000};
inline constexpr Milliseconds podium_guard{1500};

/// The three best on their steps, which rise one by one, the third first; prizes beside them; roses
/// are thrown.
void compose_podium(Sheet& sheet, const EveningView& view, const Box& place);
/// Where the middle of the podium stands, for the light: beside the prizes, if there are any.
[[nodiscard]] float podium_middle(const Match& match, const Box& place);
/// Everyone with place, points and right answers, and the teams. `second`: a line below the
/// heading; may be empty.
void compose_final_table(Sheet& sheet, const EveningView& view, const std::string& second,
                         const Box& place);

/// What a prize was given for, in the language of the interface.
struct PrizeWords {
    std::string title;
    std::string winners; ///< A name, or how many share it.
    std::string what;
    std::vector<Seat> seats;
};
[[nodiscard]] std::vector<PrizeWords> prize_words(const EveningView& view);

} // namespace quiz

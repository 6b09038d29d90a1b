#pragma once

#include <chrono>

namespace quiz {

using Milliseconds = std::chrono::milliseconds;

// Numbers that no setting changes. All numbers of the rules stand in the table of
// game/rules/README.md.
inline constexpr Milliseconds answer_guard{250}; ///< Options just shown take no answer yet.
inline constexpr Milliseconds encore_time{10000};
inline constexpr Milliseconds usual_answer_time{20000}; ///< For rounds that need a clock.

// An evening.
inline constexpr int seats_most = 8;         ///< At the table at one time.
inline constexpr int seat_entries_most = 16; ///< With those that were removed.
inline constexpr int teams_least = 2;
inline constexpr int teams_most = 4;
inline constexpr Milliseconds note_time{60000};
inline constexpr Milliseconds interval_time{12000};
inline constexpr Milliseconds reveal_start{3000}; ///< And as long as the explanation takes to read.
inline constexpr Milliseconds added_time{15000};  ///< "+15 s".

// Curtain call.
inline constexpr int buzz_share = 2; ///< Buzzing is open for T / 2.
inline constexpr Milliseconds buzzed_time{5000};
inline constexpr Milliseconds buzz_lock{1000};
inline constexpr Milliseconds buzz_again{3000}; ///< At least so much is left after a wrong answer.
inline constexpr int wrong_buzzes_most = 2;
inline constexpr int wrong_buzz_share = 2; ///< A wrong one costs base / 2.

// Pass the shoes.
inline constexpr Milliseconds shoes_time{8000};
inline constexpr Milliseconds shoes_reveal{2000};
inline constexpr Milliseconds choosing_time{4000};
inline constexpr Milliseconds music_least{60000};
inline constexpr Milliseconds music_most{90000};
inline constexpr int shoes_base_share = 2; ///< A right answer earns base / 2.
inline constexpr int shoes_price = 500;

// Finale.
inline constexpr Milliseconds staking_time{15000};
inline constexpr int stake_floor = 500; ///< Anyone may stake as if the own score were that much.
inline constexpr Milliseconds device_patience{60000};

// The dance.
inline constexpr Milliseconds dance_start{20000};
inline constexpr Milliseconds dance_step{500};
inline constexpr Milliseconds dance_least{5000};

} // namespace quiz

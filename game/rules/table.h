#pragma once

#include "rules/match_state.h"

#include <string>

namespace quiz {

// What happens at the table of an evening beside the questions: who sits there, and the menu.

/// A new seat: with the lowest score at the table if the evening has begun.
void join(MatchState& state, const Input& input, const Player& player);
/// Does nothing without a name.
void rename(MatchState& state, Seat seat, const std::string& name);
void leave(MatchState& state, Seat seat);
void come_back(MatchState& state, Seat seat);
void remove_seat(MatchState& state, Seat seat);
void device(MatchState& state, Seat seat, bool connected);
/// Would go on; when all at the table would, it does.
void ready(MatchState& state, Seat seat);

void add_time(MatchState& state);
void skip(MatchState& state);
void undo(MatchState& state);
void end_act_now(MatchState& state);
void end_evening(MatchState& state);
void take_up(MatchState& state);

/// Gives everyone a team where there are teams, and nobody one where there are none.
void seat_players(MatchState& state);

} // namespace quiz

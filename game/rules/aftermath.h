#pragma once

#include "rules/match.h"

namespace quiz {

/// Notes a match that is over: one match more, and what became of each question of the first seat.
/// A match left before its first answer leaves no trace.
void remember_match(Memory& memory, const std::vector<Played>& played);

} // namespace quiz

#pragma once

#include "terminal/terminal.h"

namespace quiz {

/// Plays an evening of ensembles in turns at one keyboard: at every question each seat answers in
/// its turn, and all is revealed together. Nobody is timed, so scoring is flat. Names are asked for
/// where a person sits there (style.waits). The end of `in` ends the evening, kept.
TerminalResult play_party_in_terminal(House& house, const MatchWish& wish, std::istream& in,
                                      std::ostream& out, const TerminalStyle& style);

} // namespace quiz

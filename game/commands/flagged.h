#pragma once

#include "commands/commands.h"

#include <string>
#include <vector>

namespace quiz {

/// Prints the questions that the player has flagged, with the place each comes from. With files
/// named, those of these files only. `format` is "text" or "json".
void print_flagged(Invocation& invocation, const std::vector<std::string>& files,
                   const std::string& format);

/// Takes the flag from a question, so that it is asked again.
void take_flag_away(Invocation& invocation, const std::string& question_id);

} // namespace quiz

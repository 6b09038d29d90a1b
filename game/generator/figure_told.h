#pragma once

#include "generator/heard.h"

namespace quiz {

/// Does a question tell enough of somebody in the story to know who it is? What somebody is
/// ("the science officer", "Rudge's superior", "a marine biologist") tells more in fewer words than
/// what somebody does; what several of a story may be ("a young sailor") needs more.
/// `asked`: as it is heard, without "In the film "Low Water","; it asks for a part or its player.
[[nodiscard]] bool tells_who_it_is(const HeardWords& asked);

} // namespace quiz

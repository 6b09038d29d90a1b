#pragma once

#include "english/token.h"

#include <cstddef>

namespace quiz {

/// Says what the name, title or date at `i` is where looking it up did not: by a noun beside it
/// ("the novelist Dora Kestrel"), its last word ("Hollywood Theatre"), who made it, a first name.
void settle(Tokens& tokens, std::size_t i);

/// "Rex Tarrant's \"Low Water\"": as the maker of a film somebody is its director, if he is one at
/// all.
[[nodiscard]] Mention as_maker_of(Mention maker, const Token& title);

} // namespace quiz

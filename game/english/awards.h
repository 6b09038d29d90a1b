#pragma once

#include "english/token.h"

#include <string>
#include <string_view>

namespace quiz {

/// The name of an award, or of all of them: "Bergen Award", "Bergen Awards".
[[nodiscard]] Token award_token(std::string_view name);

/// "Bergen Award" of "Bergen Awards": one of the only awards that an item named. Empty where
/// `awards` is, or is "several". REQUIRES: as name_awards() leaves it.
[[nodiscard]] std::string_view only_award(std::string_view awards);

/// "It competed for the Bergen Awards. It was nominated for five and won two.": of those awards.
/// `awards`: the only ones that the item named so far; "several" where there are more.
void name_awards(Tokens& tokens, std::string& awards);

} // namespace quiz

#pragma once

#include "english/token.h"

#include <string>

namespace quiz {

/// "It competed for the Bergen Awards. It was nominated for five and won two.": of those awards.
/// `awards`: the only ones that the item named so far; "several" where there are more.
void name_awards(Tokens& tokens, std::string& awards);

} // namespace quiz

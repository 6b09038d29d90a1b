#pragma once

#include "english/asking.h"

#include <string_view>

namespace quiz {

/// Does a title in the character's name tell who is asked for, as "Dr. Vane" does of a surgeon?
/// `stem`: folded, without quotations.
[[nodiscard]] bool title_is_told(const Asking& asking, std::string_view stem);

} // namespace quiz

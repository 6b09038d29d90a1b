#pragma once

#include <string_view>

namespace quiz {

/// Is this folded word one of the first names often met in casts? What is missing from the list is
/// only less certain, never wrong.
[[nodiscard]] bool is_listed_given_name(std::string_view folded);

} // namespace quiz

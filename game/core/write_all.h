#pragma once

#include <string_view>

namespace quiz {

/// Writes all bytes to an open file, whatever interrupts it: 0, or the number of the error.
[[nodiscard]] int write_all(int descriptor, std::string_view bytes);

} // namespace quiz

#pragma once

#include "screens/screen.h"
#include "screens/stage.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>

namespace quiz {

/// Opens an evening with who sits at the table.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string>
begin_evening(Stage& stage, const MatchWish& wish);

} // namespace quiz

#pragma once

#include "layout/sheet.h"

#include <string>

namespace quiz {

/// A short message over the top of a page that goes by itself. `place` is the strip it stands in.
void toast(Sheet& sheet, const std::string& text, const Box& place);

} // namespace quiz

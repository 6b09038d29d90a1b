#pragma once

#include "layout/sheet.h"

#include <string>

namespace quiz {

/// A short message that goes by itself: a plate hung over the top of a page, as a theatre hangs its
/// notices. `place` is the strip it stands in, as high as the plate.
void toast(Sheet& sheet, const std::string& text, const Box& place);

} // namespace quiz

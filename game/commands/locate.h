#pragma once

#include "core/problem.h"

namespace quiz {

/// Gives each problem that knows its JSON Pointer but not its line the place and the source line of
/// that value, so that an editor can jump to it and a reader sees it. Reads the files again; what
/// cannot be found stays as it is.
void locate(Problems& problems);

} // namespace quiz

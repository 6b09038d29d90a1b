#pragma once

#include "core/problem.h"

namespace quiz {

/// Gives each problem of a rule, which knows its JSON Pointer, the place and the source line of
/// that value, so that an editor can jump to it and a reader sees it. Problems that the reader of a
/// file told have their place already. Reads the files again; what cannot be found stays as it is,
/// and a line that is too long to show is left out.
void locate(Problems& problems);

} // namespace quiz

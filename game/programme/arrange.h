#pragma once

#include "programme/programme.h"

#include <vector>

namespace quiz {

/// Deals the chosen questions out to the acts and puts each act in order: the easier ones to the
/// easier acts, rising within an act, and no kind three times in a row where that can be avoided.
/// When there are fewer questions than planned, all acts shrink alike.
[[nodiscard]] std::vector<std::vector<const Question*>> arrange(std::vector<const Question*> chosen,
                                                                const std::vector<ActPlan>& plan);

} // namespace quiz

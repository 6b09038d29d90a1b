#pragma once

#include "english/asking.h"
#include "generator/numbers.h"

#include <string_view>

namespace quiz {

/// A year that the stem tells, or that is nobody's matter: when a poll was held or a list made,
/// when the film was shown again, as it may have been more than once, in which year of the war.
/// `stem`: folded; `plain`: without quotations.
[[nodiscard]] bool year_is_told(const Asking& asking, std::string_view stem,
                                std::string_view plain);

/// "out of fourteen nominations": no more than so many can be right, nor fewer than the prizes that
/// it won of them. Sets what bounds the wrong numbers.
void bound_by_stem(NumberQuestion& asked, std::string_view folded_stem);

} // namespace quiz

#pragma once

#include "generator/lore.h"

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// A question that only a label ties to its film, with one of the cast or the director whom it
/// names introduced instead: ""Low Water": in which year did Nora Whitcombe marry Rex Tarrant?"
/// becomes "In which year did Nora Whitcombe, who plays Elsa Brandt in "Low Water", marry Rex
/// Tarrant?". Nothing where there is no label, or it names nobody whom the film made known.
[[nodiscard]] std::optional<std::string> introduced(std::string_view question,
                                                    const FilmLore& lore);

} // namespace quiz

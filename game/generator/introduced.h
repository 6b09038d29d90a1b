#pragma once

#include "generator/lore.h"

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// A question that only a label ties to its film, with one of the cast whom it names introduced
/// instead: ""Low Water": in which year did Nora Whitcombe marry Rex Tarrant?"
/// becomes "In which year did Nora Whitcombe, who plays Elsa Brandt in "Low Water", marry Rex
/// Tarrant?". Nothing where there is no label, or it names nobody of the cast. What is told of
/// a director is nearly always of another film.
[[nodiscard]] std::optional<std::string> introduced(std::string_view question,
                                                    const FilmLore& lore);

} // namespace quiz

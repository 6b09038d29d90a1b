#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string_view>

namespace quiz {

/// Is the place asked for told by the question? A month tells the festival, a house the town, a
/// town or a hall the country, a nation its towns.
[[nodiscard]] bool place_is_told(const Asking& asking, std::string_view folded_stem,
                                 const FilmLore& lore);

/// "the Empire, Leicester Square": a house in that street, whatever else is called so.
[[nodiscard]] bool is_of_a_house(const Asking& asking, std::string_view sentence);

/// "At which film festival did it win the Golden Lion?": there is one that gives it.
[[nodiscard]] bool prize_tells_festival(std::string_view stem);

/// Where a film was made, shown or honoured is worth asking; where somebody puts on a cap is not.
/// `stem`: folded, without quotations.
[[nodiscard]] bool city_matters(std::string_view stem);

} // namespace quiz

#pragma once

#include "films/sphere.h"

#include <cstdint>
#include <string_view>

namespace quiz {

/// Where a country lies: a guess at a place stays within it.
enum class Area : std::uint8_t {
    Unknown,
    Anglo,
    West,
    North,
    East,
    Orient,
    Asia,
    Levant,
    Africa,
    Latin
};

/// A country under one of its names: "French", "France".
struct Nation {
    std::string_view adjective;
    std::string_view country;
    Sphere sphere = Sphere::Unknown;
    Area area = Area::Unknown;
};

/// By adjective or by name, as the pools write them; null when unknown.
[[nodiscard]] const Nation* find_nation(std::string_view name);

/// By the adjective in lower case, as folded texts have it; null when unknown.
[[nodiscard]] const Nation* nation_of_folded(std::string_view folded_adjective);

/// "Midwest", "South" ...: where a state of the United States lies, by its folded name; empty for
/// whatever is none.
[[nodiscard]] std::string_view region_of_state(std::string_view folded_state);

/// Do names of people sound alike in both? Spanish ones do in Spain and Mexico, not in Brazil.
[[nodiscard]] bool names_sound_alike(const Nation& a, const Nation& b);

/// Are both one country, under its own name or as the greatest part of a state that is no more?
[[nodiscard]] bool of_one_country(const Nation* a, const Nation* b);

/// Is this a country whose films are known abroad?
[[nodiscard]] bool makes_known_films(const Nation& nation);
/// A city and no more, such as Monaco.
[[nodiscard]] bool is_tiny(const Nation& nation);
/// One of the few whose films everybody has seen, in any decade.
[[nodiscard]] bool makes_many_films(const Nation& nation);

/// May the one stand beside the other when a film's nationality is asked: of one part of the world,
/// both with many films, and not partners in them?
[[nodiscard]] bool tempts_for_film(const Nation& key, const Nation& other);

/// May the one stand beside the other when a film's nationality is asked: near enough to tempt, and
/// not one of those that so often make films together that both would be right?
[[nodiscard]] bool tempts_beside(const Nation& key, const Nation& other);

} // namespace quiz

#pragma once

#include "generator/key_facts.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quiz {

/// Of an actor in the pools: known for leading parts.
constexpr std::string_view lead = "lead";
constexpr int beginner_years = 3;     ///< So long nobody is known yet.
constexpr int years_before_fame = 12; ///< A career begins so long before the deed, mostly.

/// An émigré of the crew of an English-speaking film.
[[nodiscard]] bool works_abroad(const Draft& draft, const KeyFacts& key);

/// May the candidate stand beside the key? `own`: it is of the same film, as what is asked for.
/// REQUIRES: candidate.is(draft.type).
[[nodiscard]] bool fits(const Draft& draft, const KeyFacts& key, const Entity& candidate, bool own);

/// Rules most of the pools' people out at a glance. Whoever may not pass does not fit().
class Sieve {
public:
    /// REQUIRES: draft and key outlive it; people are asked for.
    Sieve(const Draft& draft, const KeyFacts& key);
    [[nodiscard]] bool lets_pass(const PoolLore::Glance& one) const;

private:
    const Draft& draft_;
    const KeyFacts& key_;
    bool somebody_;
    // Who may pass, by what is known of everybody.
    std::array<bool, sphere_count> spheres_{};
    std::array<bool, 3> genders_{};
    std::array<bool, 4> fames_{}; ///< 0 to 3.
    bool children_ = true;
    bool grown_ = true;
    std::vector<std::uint8_t> mains_; ///< By main type.
};

/// Is it of a gender that the key's name does not have?
[[nodiscard]] bool other_gender(const Draft& draft, const KeyFacts& key, const Entity& candidate);

/// Beside the film's own players: of the key's country, or of the film's where the key is a
/// foreigner there; begun in about the same years.
[[nodiscard]] bool could_be_of_cast(const KeyFacts& key, const Entity& candidate);

} // namespace quiz

#pragma once

#include "generator/key_facts.h"

#include <array>
#include <cstdint>
#include <vector>

namespace quiz {

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

/// Where those who tempt most are from: players and directors of the film's country, wherever the
/// key came from; composers and all others of the key's own. Null when unknown.
[[nodiscard]] const Nation* home_of(const KeyFacts& key, const Draft& draft);

/// The higher, the more it tempts: era, country, job, length and looks of the name.
[[nodiscard]] double nearness(const KeyFacts& key, const Draft& draft, const Entity& candidate);

/// Beside the film's own players: of the key's country, or of the film's where the key is a
/// foreigner there; begun in about the same years.
[[nodiscard]] bool could_be_of_cast(const KeyFacts& key, const Entity& candidate);

} // namespace quiz

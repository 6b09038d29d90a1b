#pragma once

#include "generator/key_facts.h"

namespace quiz {

/// Where those who tempt most are from: players and directors of the film's country, wherever the
/// key came from; composers and all others of the key's own. Null when unknown.
[[nodiscard]] const Nation* home_of(const KeyFacts& key, const Draft& draft);

/// The higher, the more it tempts: era, country, job, length and looks of the name.
[[nodiscard]] double nearness(const KeyFacts& key, const Draft& draft, const Entity& candidate);

} // namespace quiz

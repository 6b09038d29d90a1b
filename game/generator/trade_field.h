#pragma once

#include "generator/key_facts.h"

#include <optional>
#include <string_view>

namespace quiz {

/// Somebody of the trade that is asked for, but of another field of it: a novelist where a
/// screenplay is asked for, a couturier among those who
/// dress films, a conductor among players, Beethoven where a score is.
[[nodiscard]] bool of_other_field(const Draft& draft, const KeyFacts& key, const Entity& candidate);

/// "Who was the editor of ...": the trade that the question names, whatever else the key is known
/// for. Nothing: it names none at its head.
[[nodiscard]] std::optional<AnswerType> trade_told(std::string_view question);

} // namespace quiz

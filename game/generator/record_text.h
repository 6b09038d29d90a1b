#pragma once

#include "english/asking.h"
#include "films/film.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// The sentences of the storyline before `record`, one of the film's own: one story, told in order.
/// Nothing for other records, and where the story is too long to be kept in mind.
[[nodiscard]] std::optional<std::vector<std::string>> story_before(const Film& film,
                                                                   const Record& record);

/// The record's text; its first sentence as it can stand alone.
[[nodiscard]] std::string told_as_one(const Record& record,
                                      const std::vector<SentenceAskings>& sentences);

} // namespace quiz

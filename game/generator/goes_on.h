#pragma once

#include "english/asking.h"
#include "generator/lore.h"

#include <string_view>

namespace quiz {

/// "He then gave all of it away": does what a sentence tells, which is not the first of its item,
/// hang on what was told before? Of 41 questions of players that were read from such sentences cold
/// readers marked every second one. Sums, prizes and casting stand alone.
[[nodiscard]] bool goes_on(const Asking& asking, std::string_view sentence, const FilmLore& lore);

/// "Next morning she boards the train with Miss Froy": does an explanation tell of somebody before
/// it names anybody?
[[nodiscard]] bool hangs_on_before(std::string_view explanation);

/// Does the sentence speak of "it" where the item told of another work before, so that it may be
/// that one?
[[nodiscard]] bool may_be_of_another_work(std::string_view item, std::string_view sentence,
                                          const FilmLore& lore);

} // namespace quiz

#pragma once

#include "english/asking.h"

#include <string_view>

namespace quiz {

/// What the sentence says of it and the question does not: "made it again", "almost". Both folded.
[[nodiscard]] bool loses_a_word(std::string_view said, std::string_view stem);

/// "had learned to row", "had signed to play the captain": that was before what is told, and
/// perhaps for something else. Does the question say it as if it were then? Both folded.
[[nodiscard]] bool loses_had(std::string_view said, std::string_view stem);

/// "In Rome he comes home to the news that Rudge has died": does the question end "that Rudge has
/// died in Rome"?
[[nodiscard]] bool places_lead_last(const Asking& asking);

} // namespace quiz

#pragma once

#include "films/answer_type.h"

#include <string>
#include <string_view>

namespace quiz {

/// Why a question read from a sentence stumbles when it is read aloud, in plain words: what is
/// asked for stands in the middle of it, it begins with the mere title and says too little, or
/// words are left over from its place in the text. Empty when it does not. `type`: what is asked
/// for.
[[nodiscard]] std::string stumbles(std::string_view question, AnswerType type);

} // namespace quiz

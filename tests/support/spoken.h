#pragma once
// Sentences as the shipped English says them.

#include "core/strings.h"

#include <optional>
#include <string>

namespace quiz {

inline std::string spoken(const Sentence& sentence) {
    static const Strings english = Strings::load(std::filesystem::path(QUIZ_SOURCE_DIR) / "assets");
    return english(sentence);
}

inline std::string spoken(const std::optional<Sentence>& sentence) {
    return sentence ? spoken(*sentence) : std::string();
}

} // namespace quiz

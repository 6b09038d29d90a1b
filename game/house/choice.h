#pragma once

#include "core/strings.h"
#include "films/catalogue.h"
#include "generator/question.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace quiz {

/// What a match can be drawn from.
struct Choice {
    std::uint64_t seed = 0;
    std::vector<std::string> films; ///< Slugs, sorted.
    std::vector<Question> bank;     ///< Of these films, as generated under the seed.
};

/// The slugs of all films, sorted.
[[nodiscard]] std::vector<std::string> slugs_of(const Catalogue& catalogue);

[[nodiscard]] Choice choice_of(const Catalogue& catalogue, std::uint64_t seed,
                               std::vector<std::string> films);

/// What the code was made from: all films, or one of them, whichever has the code's digest; so that
/// a film more on one machine does not part two players of another. The error is one sentence: no
/// code, or one of other questions than these.
[[nodiscard]] tl::expected<Choice, std::string>
choice_of_code(const Catalogue& catalogue, const std::string& code, const Strings& words);

/// The code under which choice_of_code() finds this again. Empty when it would not: neither all
/// films nor a single one, or a seed that no code can hold.
[[nodiscard]] std::string code_of(const Catalogue& catalogue, const Choice& choice);

} // namespace quiz

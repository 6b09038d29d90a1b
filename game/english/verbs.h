#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// What a lower-case word can be as a verb. "set" is base, past and participle at once.
struct VerbReading {
    std::string base;
    bool is_base = false;
    bool is_s = false; ///< "writes"
    bool is_past = false;
    bool is_participle = false;
    bool is_ing = false;
    bool guessed = false;  ///< Not in the list: only its ending speaks for it.
    bool noun_too = false; ///< Met more often as a noun: "film", "star".
    [[nodiscard]] bool finite() const { return is_s || is_past || is_base; }
};

/// Nothing when the word is no form of a verb that is known.
[[nodiscard]] std::optional<VerbReading> read_verb(std::string_view lower);

/// "write" gives "wrote"; a regular verb its -ed form, doubled where `like` (a form of it that was
/// met) is doubled.
[[nodiscard]] std::string past_of(const VerbReading& verb, std::string_view like);

/// "write" gives "writes".
[[nodiscard]] std::string present_of(const VerbReading& verb);

} // namespace quiz

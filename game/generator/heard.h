#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A question as it is heard: its words, and where what it asks for stands among them.
namespace quiz {

using HeardWords = std::vector<std::string>;

/// As written, but "Quoted" for each quotation, and with commas, colons and dashes as words.
[[nodiscard]] HeardWords heard_words(std::string_view question);

/// Is the word a comma, colon or dash?
[[nodiscard]] bool is_pause(std::string_view word);

/// Prepositions, conjunctions and auxiliaries: no noun goes on over them. Of a folded word.
[[nodiscard]] bool joins(std::string_view word);

/// "Elsa's"
[[nodiscard]] bool owns(std::string_view word);

/// What is asked for: "which other writer", "how many takes".
struct Gap {
    std::size_t from = 0;
    std::size_t to = 0; ///< Behind its noun.
};

/// So many words at most may stand before a question, with its comma.
constexpr std::size_t longest_lead = 7;

/// The last that is no relative pronoun: "the scene in which the diver sings".
[[nodiscard]] std::optional<Gap> gap_of(const HeardWords& words);

} // namespace quiz

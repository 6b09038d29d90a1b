#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quiz {

/// What a test-wise guesser sees of an option without knowing anything: its length, its words and
/// its shape. Cheap on purpose: completing a question looks at dozens of options.
struct Look {
    std::size_t length = 0;           ///< In characters.
    std::vector<std::uint64_t> words; ///< Digests of the different words, case folded.
    /// Words in all; then yes or no: initials, letters beyond ASCII, punctuation, digits, a leading
    /// article, a small first letter.
    std::array<std::uint8_t, 7> shape{};
};

[[nodiscard]] Look look_at(std::string_view text);

/// So many different words stand in both.
[[nodiscard]] int shared_words(const Look& a, const Look& b);

/// In so many ways the two are shaped unlike.
[[nodiscard]] int unlike(const Look& a, const Look& b);

/// What a guess is worth to whoever holds that the best of the four is the key, when ties are
/// drawn: twelfths of a point, 0 when another one is better. `scores[0]` is the key's.
[[nodiscard]] int twelfths_of_best(const std::array<int, 4>& scores);

} // namespace quiz

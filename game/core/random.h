#pragma once

#include <cassert>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quiz {

/// Randomness is a value that is passed. The engine's numbers are fixed by the standard; what the
/// standard leaves open (distributions, std::shuffle) is never used, so that a seed means the same
/// on every machine.
using Random = std::mt19937_64;

/// A whole number from 0 to n - 1, all equally likely. REQUIRES: n > 0.
[[nodiscard]] std::uint64_t below(Random& random, std::uint64_t n);

/// A number from 0 (included) to 1 (excluded), 53 bits.
[[nodiscard]] double unit(Random& random);

/// Puts the elements into random order (Fisher-Yates), all orders equally likely.
template <typename T>
void shuffle(Random& random, std::vector<T>& elements) {
    for (std::size_t i = elements.size(); i > 1; --i)
        std::swap(elements[i - 1], elements[static_cast<std::size_t>(below(random, i))]);
}

/// One element. REQUIRES: !elements.empty().
template <typename T>
[[nodiscard]] const T& pick(Random& random, const std::vector<T>& elements) {
    assert(!elements.empty());
    return elements[static_cast<std::size_t>(below(random, elements.size()))];
}

/// 64-bit FNV-1a: a digest that is the same on every machine. Not for secrets.
[[nodiscard]] constexpr std::uint64_t digest(std::string_view bytes,
                                             std::uint64_t start = 0xcbf29ce484222325ULL) {
    std::uint64_t hash = start;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}
/// Sixteen lower-case hexadecimal digits.
[[nodiscard]] std::string to_hex(std::uint64_t value);

/// A seed for a part of the work: the same seed and name always give the same stream, and streams
/// of different names do not disturb one another.
[[nodiscard]] Random stream(std::uint64_t seed, std::string_view name);

} // namespace quiz

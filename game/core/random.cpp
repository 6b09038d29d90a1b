#include "core/random.h"

#include <string>

namespace quiz {

std::uint64_t below(Random& random, std::uint64_t n) {
    assert(n > 0);
    // Numbers beyond the last whole multiple of n would favour the small results: draw again.
    const std::uint64_t limit = Random::max() - (Random::max() % n + 1) % n;
    std::uint64_t drawn = random();
    while (drawn > limit) drawn = random();
    return drawn % n;
}

double unit(Random& random) { return static_cast<double>(random() >> 11U) * 0x1.0p-53; }

std::string to_hex(std::uint64_t value) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = text.size(); i-- > 0; value >>= 4U) text[i] = digits[value & 0xFU];
    return text;
}

Random stream(std::uint64_t seed, std::string_view name) {
    return Random(digest(name, digest(to_hex(seed))));
}

} // namespace quiz

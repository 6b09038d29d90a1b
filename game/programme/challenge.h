#pragma once

#include "core/strings.h"
#include "generator/question.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// How a programme was drawn that a code can repeat. The numbers stand in codes: add at the end,
/// change none.
enum class ChallengeMode {
    Performance = 0, ///< Ten questions by seed.
    Daily = 1,       ///< Ten questions by a day: the seed counts days.
};

/// What a challenge code says: ten questions that are the same on every machine with the same bank.
struct Challenge {
    ChallengeMode mode = ChallengeMode::Performance;
    std::uint32_t number = 0; ///< A seed, or days since the first of January 2020.
    std::uint32_t digest = 0; ///< Of the bank, as challenge_digest() makes it.
    bool operator==(const Challenge&) const = default;
};

inline constexpr int challenge_questions = 10;
/// Seeds from 1 to this one have a code.
inline constexpr std::uint64_t challenge_seed_most = (1U << 17U) - 1;

/// The challenge of that seed: a daily one for a seed such as 20261123. Nothing for seeds that no
/// code can hold.
[[nodiscard]] std::optional<Challenge> challenge_of(std::uint64_t seed, std::uint32_t digest);
/// The seed to draw with.
[[nodiscard]] std::uint64_t seed_of(const Challenge& challenge);

/// The day of a UTC time such as "2026-11-23T19:30:00Z" as a seed: 20261123. Nothing for what is
/// no date.
[[nodiscard]] std::optional<std::uint64_t> daily_seed(std::string_view utc);

/// The bank's name, 15 bits: of all that can be drawn and shown under one seed, in no order.
[[nodiscard]] std::uint32_t challenge_digest(const std::vector<Question>& bank);

/// Eight characters of Crockford's base 32 with a hyphen in the middle: "0C4T-9KXE". The 40 bits,
/// from the left: mode 3, number 17, digest 15, check 5. The check finds every single wrong
/// character and every two that changed places.
[[nodiscard]] std::string to_code(const Challenge& challenge);

/// What was written, as characters of the code's alphabet: capitals, O as 0, I and L as 1, hyphens
/// and spaces passed over. The error is a character that no code holds.
[[nodiscard]] tl::expected<std::string, char32_t> code_characters(std::u32string_view written);

/// Reads a code in any case, O as 0, I and L as 1, hyphens and spaces passed over. The error says
/// what is wrong with it.
[[nodiscard]] tl::expected<Challenge, Sentence> read_code(std::string_view text);

/// Characters of a code, without its hyphen.
inline constexpr int code_length = 8;
/// The characters a code is made of, by value.
inline constexpr std::string_view code_alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace quiz

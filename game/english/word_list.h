#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quiz {

/// Calls `take` with every word of a list whose words stand between spaces.
template <typename Take>
constexpr void each_word(std::string_view list, Take take) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// A list of words known when the program is built. Every word of a text is looked up in hundreds
/// of them and stands in hardly any, so each carries a filter that tells of nearly all other words
/// at once that they are not in it.
class WordList {
public:
    // Not explicit: a list is written where it is asked.
    consteval WordList(std::string_view words) : words_(words) {
        each_word(words, [this](std::string_view word) {
            filter_[place(word) / 64] |= std::uint64_t{1} << place(word) % 64;
        });
    }
    consteval WordList(const char* words) : WordList(std::string_view(words)) {}

    [[nodiscard]] bool has(std::string_view word) const {
        return !word.empty() && (filter_[place(word) / 64] >> place(word) % 64 & 1) != 0 &&
               find(words_, word);
    }

private:
    /// Of a word in the filter, by its ends, middle and length.
    static constexpr std::size_t place(std::string_view word) {
        const auto letter = [&](std::size_t at) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(word[at]));
        };
        const auto size = static_cast<std::uint32_t>(word.size());
        const std::uint32_t mixed =
            size ^ letter(0) << 5 ^ letter(word.size() - 1) << 12 ^ letter(word.size() / 2) << 19;
        return mixed * 0x9E3779B1U >> 24;
    }
    static bool find(std::string_view words, std::string_view word);

    std::string_view words_;
    std::array<std::uint64_t, 4> filter_{};
};

/// Is the word one of the list?
[[nodiscard]] inline bool in_list(const WordList& list, std::string_view word) {
    return list.has(word);
}

} // namespace quiz

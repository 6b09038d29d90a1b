#include "generator/look.h"

#include "core/random.h"
#include "generator/wording.h"

#include <algorithm>

namespace quiz {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool beyond_ascii(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool of_word(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || is_digit(c) || beyond_ascii(c);
}

} // namespace

Look look_at(std::string_view text) {
    Look look;
    constexpr std::size_t usual_length = 6; // of a word and its space
    look.words.reserve(text.size() / usual_length + 2);
    std::uint64_t word = digest({}); // of what was read of it, in lower case
    std::size_t letters = 0;         // bytes of it
    int words = 0;
    bool initials = false;
    bool punctuation = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if (i < text.size() && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++look.length;
        if (of_word(c)) {
            const char lower = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
            word = digest({&lower, 1}, word);
            ++letters;
            continue;
        }
        if (c == '\'') continue; // "Rudge's" is one word
        const bool initial = c == '.' && letters == 1 && is_upper(text[i - 1]);
        initials = initials || initial;
        punctuation = punctuation || (c != ' ' && !initial);
        if (letters == 0) continue;
        ++words;
        if (std::find(look.words.begin(), look.words.end(), word) == look.words.end())
            look.words.push_back(word);
        word = digest({});
        letters = 0;
    }
    const auto yes = [](bool trait) { return static_cast<std::uint8_t>(trait ? 1 : 0); };
    look.shape = {static_cast<std::uint8_t>(std::min(words, 255)),
                  yes(initials),
                  yes(std::any_of(text.begin(), text.end(), beyond_ascii)),
                  yes(punctuation || text.find('\'') != std::string_view::npos),
                  yes(std::any_of(text.begin(), text.end(), is_digit)),
                  yes(!leading_article(text).empty()),
                  yes(!text.empty() && text[0] >= 'a' && text[0] <= 'z')};
    return look;
}

int shared_words(const Look& a, const Look& b) {
    return static_cast<int>(std::count_if(a.words.begin(), a.words.end(), [&](std::uint64_t word) {
        return std::find(b.words.begin(), b.words.end(), word) != b.words.end();
    }));
}

int unlike(const Look& a, const Look& b) {
    int ways = 0;
    for (std::size_t i = 0; i < a.shape.size(); ++i) ways += a.shape.at(i) != b.shape.at(i) ? 1 : 0;
    return ways;
}

int twelfths_of_best(const std::array<int, 4>& scores) {
    int tied = 1;
    for (std::size_t i = 1; i < 4; ++i) {
        if (scores[i] > scores[0]) return 0;
        if (scores[i] == scores[0]) ++tied;
    }
    return 12 / tied;
}

} // namespace quiz

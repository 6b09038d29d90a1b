#include "films/sentences.h"

#include "core/text.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using std::u32string_view;

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool ends_a_sentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026'; }
bool closes(char32_t c) {
    return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'\u201D' || c == U'\u2019' ||
           c == U'\u00BB';
}
bool opens(char32_t c) {
    return c == U'"' || c == U'\'' || c == U'(' || c == U'[' || c == U'\u201C' || c == U'\u2018' ||
           c == U'\u00AB';
}

/// Never at the end of a sentence.
bool always_goes_on(const std::string& folded) {
    static constexpr std::array<std::string_view, 8> words{"approx", "bros", "ca",  "cf",
                                                           "messrs", "mt",   "vol", "vs"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

/// At the end of a sentence only when the next word could begin one.
bool may_go_on(const std::string& folded) {
    static constexpr std::array<std::string_view, 7> words{"co", "corp", "etc", "inc",
                                                           "jr", "ltd",  "sr"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

/// Depth of quotation marks and brackets. Straight quotation marks that do not pair up are ignored.
class Nesting {
public:
    explicit Nesting(u32string_view text)
        : straight_(balanced(text, U'"', U'"')), curly_(balanced(text, U'\u201C', U'\u201D')),
          round_(balanced(text, U'(', U')')) {}
    void step(char32_t c) {
        if (c == U'"' && straight_) quoted_ = !quoted_;
        if (curly_) depth_ += c == U'\u201C' ? 1 : c == U'\u201D' ? -1 : 0;
        if (round_) depth_ += c == U'(' ? 1 : c == U')' ? -1 : 0;
    }
    [[nodiscard]] bool outside() const { return !quoted_ && depth_ <= 0; }

private:
    static bool balanced(u32string_view text, char32_t open, char32_t close) {
        const auto opened = std::count(text.begin(), text.end(), open);
        return open == close ? opened % 2 == 0
                             : opened == std::count(text.begin(), text.end(), close);
    }
    bool straight_;
    bool curly_;
    bool round_;
    bool quoted_ = false;
    int depth_ = 0;
};

/// Does the point at `at` belong to a word that goes on? `next` is where the following word begins.
bool is_abbreviation(u32string_view text, std::size_t at, std::size_t next) {
    std::size_t from = at;
    while (from > 0 && text[from - 1] != U' ' && !opens(text[from - 1])) --from;
    const std::u32string_view word = text.substr(from, at - from);
    if (word.empty()) return false;
    const std::string with_point = encode_utf8(text.substr(from, at + 1 - from));
    const std::string folded = fold(encode_utf8(word));
    if (folded == "no" || folded == "nos") return is_digit(text[next]); // "No. 1", but "No. He ..."
    if (is_title_abbreviation(with_point) || always_goes_on(folded)) return true;
    const bool dotted = word.find(U'.') != std::u32string_view::npos; // "p.m.", "U.S."
    if (!dotted && !is_initial(with_point) && !may_go_on(folded)) return false;
    const std::size_t end = std::min(text.find(U' ', next), text.size());
    const std::string following = encode_utf8(text.substr(next, end - next));
    return is_initial(following) || !is_sentence_opener(bare_word(following));
}

} // namespace

std::vector<std::string> sentences_of(std::string_view paragraph) {
    const std::u32string letters = decode_utf8(paragraph);
    const u32string_view text(letters);
    Nesting nesting(text);
    std::vector<std::string> sentences;
    std::size_t from = 0;
    const auto take = [&](std::size_t to) {
        const std::string whole = encode_utf8(text.substr(from, to - from));
        if (const auto trimmed = trim(whole); !trimmed.empty()) sentences.emplace_back(trimmed);
        from = to;
    };
    for (std::size_t at = 0; at < text.size();) {
        nesting.step(text[at]);
        if (!ends_a_sentence(text[at])) {
            ++at;
            continue;
        }
        const std::size_t stop = at++;
        while (at < text.size() && (ends_a_sentence(text[at]) || closes(text[at])))
            nesting.step(text[at++]);
        std::size_t next = at;
        while (next < text.size() && text[next] == U' ') ++next;
        if (next == at || next == text.size() || !nesting.outside()) continue;
        std::size_t first = next;
        while (first < text.size() && opens(text[first])) ++first;
        if (first == text.size() || !(is_capital(text[first]) || is_digit(text[first]))) continue;
        if (at == stop + 1 && text[stop] == U'.' && is_abbreviation(text, stop, next)) continue;
        take(at);
    }
    take(text.size());
    return sentences;
}

} // namespace quiz

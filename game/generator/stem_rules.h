#pragma once

#include "generator/quality.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace quiz::stem_rules {

using Words = std::vector<std::string_view>;

/// The first of the words that is one of those sought; empty where none is.
template <std::size_t N>
std::string_view first_of(const Words& words, const std::array<std::string_view, N>& sought) {
    const auto found = std::find_first_of(words.begin(), words.end(), sought.begin(), sought.end());
    return found == words.end() ? std::string_view{} : *found;
}

/// A stem in all the forms that the rules ask for, made once: making them is most of the work.
struct Stem {
    Words folded;      ///< All its words.
    std::string plain; ///< Without what stands in quotation marks: titles' words are their own.
    std::string plain_said; ///< `plain`, folded.
    Words plain_folded;     ///< The words of that.
    Words written;          ///< Of `plain`, as written, without punctuation at their ends.
    Words each;             ///< Each of `written`, folded.

    /// `lore` must outlive it.
    Stem(const std::string& text, const FilmLore& lore);
    Stem(const Stem&) = delete;
    Stem& operator=(const Stem&) = delete;

private:
    std::vector<std::string> folds_; ///< Of `each`, those that are not written so.
};

/// The words as written, without punctuation at their ends: pieces of the text.
[[nodiscard]] Words written_words(std::string_view text);

void blocker(std::vector<Violation>& found, const char* code, std::string what);
void warning(std::vector<Violation>& found, const char* code, std::string what);

/// Q106: it must stand on its own, and a pronoun must have something before it to point at.
void judge_alone(const Draft& draft, const Stem& stem, const FilmLore& lore,
                 std::vector<Violation>& found);
/// Q107: no time without its anchor, no opinion.
void judge_time_and_opinion(const Draft& draft, const Stem& stem, std::vector<Violation>& found);

} // namespace quiz::stem_rules

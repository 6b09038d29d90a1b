// Questions that tell two things, or state before they ask.
#include "generator/two_statements.h"

#include "core/text.h"
#include "english/verbs.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 12> helping{"did", "does", "do",  "was",  "were",  "is",
                                                   "are", "had",  "has", "have", "would", "could"};

/// ", and the only witness is Rudge"
bool another_subject(const HeardWords& words, std::size_t at) {
    static constexpr std::array<std::string_view, 6> articles{"the", "a",   "an",
                                                              "his", "her", "their"};
    static constexpr std::array<std::string_view, 4> being{"is", "was", "are", "were"};
    constexpr std::size_t longest = 6; // words of a subject
    if (!one_of(articles, words[at])) return false;
    for (std::size_t i = at + 1; i < words.size() && i <= at + longest; ++i) {
        // "the designer, who had never sung, was": only what stands between may be left out
        if (is_pause(words[i]) && !(i + 1 < words.size() && words[i + 1] == "who")) return false;
        if (words[i] == "who" || words[i] == "that" || words[i] == "which")
            return is_pause(words[i - 1]);
        if (one_of(being, words[i])) return true;
        const auto verb = i > at + 1 ? read_verb(words[i]) : std::nullopt;
        if (verb && verb->is_past && words[i].ends_with("ed") && !joins(words[i - 1])) return true;
    }
    return false;
}

/// ", Rex Tarrant read it out": another statement, joined by a mere comma
bool next_statement(const HeardWords& words, std::size_t at) {
    std::size_t verb = at;
    while (verb < words.size() && words[verb] != "Quoted" && is_name_word(words[verb])) ++verb;
    const auto read = verb > at && verb < words.size() ? read_verb(words[verb]) : std::nullopt;
    return read && read->is_past && (!read->noun_too || words[verb].ends_with("ed"));
}

} // namespace

bool at_head(const HeardWords& words, const Gap& gap) {
    std::size_t from = gap.from;
    while (from > 0 && (joins(fold(words[from - 1])) || words[from - 1] == "about")) --from;
    // "In the autumn of 1941, which ..."
    if (from == 0 || is_pause(words[from - 1])) {
        if (from == gap.from || from == 0) return true;
        // "planned for Broken Hill, in which state, until ...": but "..., in which city did ..."
    }
    return gap.to < words.size() && one_of(helping, words[gap.to]);
}

namespace {

/// "Who composed it and Ivo Lane wrote the words": somebody else, without a comma
bool joins_another(const HeardWords& words, std::size_t from) {
    for (std::size_t i = from; i + 3 < words.size(); ++i) {
        if (words[i] != "and") continue;
        std::size_t verb = i + 1;
        while (verb < words.size() && words[verb] != "Quoted" && is_name_word(words[verb])) ++verb;
        const auto read =
            verb < words.size() && verb > i + 2 ? read_verb(words[verb]) : std::nullopt;
        if (read && read->is_past && !read->is_participle) return true;
    }
    return false;
}

} // namespace

bool begins_anew(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> subjects{"he",      "she",  "they", "it",
                                                              "neither", "none", "both", "nobody"};
    const auto gap = gap_of(words);
    if (!gap || !at_head(words, *gap)) return false;
    if (joins_another(words, gap->to)) return true;
    static constexpr std::array<std::string_view, 6> times{"until",  "when",  "while",
                                                           "before", "after", "since"};
    // ", and much of it is lost", ", and one of the best was"
    static constexpr std::array<std::string_view, 8> shares{"one",  "much", "some", "most",
                                                            "many", "all",  "none", "half"};
    bool list = false; // "the lamp, the boat, and the sea"
    for (std::size_t i = gap->to; i + 2 < words.size(); ++i) {
        if (words[i] != ",") continue;
        // "writes to the paper, and the reports stop"
        if (!list && words[i + 1] == "and" && (words[i + 2] == "the" || words[i + 2] == "its"))
            return true;
        list = true;
        // ", and until he came, nobody knew"
        if ((words[i + 1] == "and" || words[i + 1] == "but") &&
            (one_of(subjects, words[i + 2]) || one_of(times, words[i + 2]) ||
             (i + 3 < words.size() && words[i + 3] == "of" && one_of(shares, words[i + 2])) ||
             another_subject(words, i + 2)))
            return true;
        // ", and at the premiere he had to hide"
        static constexpr std::array<std::string_view, 8> places{"at",  "in",    "on",   "by",
                                                                "for", "after", "from", "with"};
        constexpr std::size_t near = 7; // words
        if ((words[i + 1] == "and" || words[i + 1] == "but") && one_of(places, words[i + 2]))
            for (std::size_t at = i + 3; at < words.size() && at < i + 2 + near; ++at)
                if ((words[at] == "he" || words[at] == "she" || words[at] == "they") &&
                    !one_of(times, words[at - 1]))
                    return true;
        // ", and even Rex Tarrant was dubbed"
        std::size_t next = i + 1;
        while (next < words.size() &&
               one_of(std::array<std::string_view, 5>{"and", "but", "even", "then", "so"},
                      words[next]))
            ++next;
        if (next_statement(words, next)) return true;
    }
    return false;
}

bool tells_of_two(const HeardWords& words) {
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        if (words[i] != "and") continue;
        std::size_t at = i + 1;
        while (at < words.size() && is_name_word(words[at]) && words[at] != "Quoted") ++at;
        if (at == i + 1 || at >= words.size()) continue;
        if ((words[at] == "only" || words[at] == "just") && at + 1 < words.size()) ++at;
        const char first = words[at].front();
        if ((first >= '0' && first <= '9') || first == '$') return true;
    }
    return false;
}

bool has_two_sentences(std::string_view question) {
    static constexpr std::array<std::string_view, 6> beginnings{". This ", ". It ",   ". He ",
                                                                ". She ",  ". They ", ". The "};
    const std::string plain = without_quotations(question);
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view next) {
        return plain.find(next) != std::string::npos;
    });
}

bool states_first(std::string_view question) {
    const HeardWords words = heard_words(question);
    const auto gap = gap_of(words);
    if (!gap || gap->from == 0 || words[0] == "Quoted" || joins(fold(words[0]))) return false;
    // "Ada Marlow directed the sequel with Rex Tarrant and which other actor?"
    // But who wrote the script with whom is plain enough.
    const bool script = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "screenplay" || word == "script";
    });
    if (words.size() > 2 && is_name_word(words[0]) && is_name_word(words[1]) && gap->from > 2)
        return !script;
    constexpr std::size_t far = 5; // words
    return gap->from > far &&
           std::find(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(gap->from), ",") !=
               words.begin() + static_cast<std::ptrdiff_t>(gap->from);
}

} // namespace quiz

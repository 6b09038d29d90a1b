// Rules about stem and key: Q103, Q106 to Q109 of quality.h.
#include "core/text.h"
#include "films/limits.h"
#include "films/sentences.h"
#include "generator/numbers.h"
#include "generator/quality.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::size_t most_words = 40;
constexpr std::size_t many_words = 32;

using Words = std::vector<std::string>;

template <std::size_t N>
std::string first_of(const Words& words, const std::array<std::string_view, N>& sought) {
    const auto found = std::find_first_of(words.begin(), words.end(), sought.begin(), sought.end());
    return found == words.end() ? std::string{} : *found;
}

constexpr std::array<std::string_view, 13> question_words{
    "who", "whom", "whose", "which", "what",   "where", "when",
    "how", "why",  "whos",  "whats", "wheres", "whens"}; // "What's"
constexpr std::array<std::string_view, 13> pronouns{"he",   "she",     "it",     "they", "his",
                                                    "her",  "hers",    "their",  "its",  "him",
                                                    "them", "himself", "herself"};

/// The words as written, without punctuation at their ends.
Words written_words(std::string_view text) {
    Words words;
    for (const auto& word : split(text, ' ')) {
        const auto from = word.find_first_not_of("\"'(),.?!:;");
        if (from == std::string::npos) continue;
        words.push_back(word.substr(from, word.find_last_not_of("\"'(),.?!:;") - from + 1));
    }
    return words;
}

bool starts_upper(std::string_view word) {
    const std::u32string letters = decode_utf8(word);
    return !letters.empty() && is_name(word);
}

void blocker(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Error, code, std::move(what), "question"});
}
void warning(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Warning, code, std::move(what), "question"});
}

/// Do the words of the phrase stand there side by side?
bool has_phrase(const Words& folded, std::string_view phrase) {
    const auto words = split(phrase, ' ');
    return std::search(folded.begin(), folded.end(), words.begin(), words.end()) != folded.end();
}

bool starts_lower(const std::string& word) {
    return !word.empty() && word[0] >= 'a' && word[0] <= 'z';
}

/// The first of the sought words that is written small: a capital makes it a part of a name.
template <std::size_t N>
std::string small_of(const Words& written, const std::array<std::string_view, N>& sought) {
    for (const auto& word : written) {
        if (!starts_lower(word)) continue;
        if (std::find(sought.begin(), sought.end(), word) != sought.end()) return word;
    }
    return {};
}

bool names_the_film(const std::string& folded_stem, const FilmLore& lore) {
    if (contains_folded(folded_stem, lore.folded(lore.film().own_title()))) return true;
    const auto& also = lore.film().also;
    return std::any_of(also.begin(), also.end(), [&](const std::string& title) {
        return contains_folded(folded_stem, lore.folded(title));
    });
}

/// A stem in all the forms that the rules ask for, made once: making them is most of the work.
struct Stem {
    Words folded; ///< All its words.
    std::string
        plain; ///< Without what stands in quotation marks: the words of a title are its own.
    Words plain_folded; ///< Of `plain`.
    Words written;      ///< Of `plain`, as written.
    Words each;         ///< Each of `written`, folded.

    Stem(const std::string& text, const FilmLore& lore)
        : folded(split(lore.folded(text), ' ')), plain(without_quotations(text)),
          plain_folded(folded_words(plain)), written(written_words(plain)) {
        for (const auto& word : written) each.push_back(fold(word));
    }
};

/// Q103: the stem must not give the key away.
void judge_giveaway(const Draft& draft, const FilmLore& lore, std::vector<Violation>& found) {
    auto names = lore.names_of(draft.key);
    names.insert(names.end(), draft.also.begin(), draft.also.end());
    if (info(draft.type).family == AnswerFamily::People)
        if (const auto last = surname(draft.key); last.size() >= 3) names.push_back(last);
    const std::string& stem = lore.folded(draft.stem);
    const std::string& title = lore.folded(draft.film->own_title());
    for (const auto& name : names) {
        const std::string& folded = lore.folded(name);
        if (!contains_folded(stem, folded)) continue;
        // The title of the film may hold the key's word: it is named in every stem.
        if (contains_folded(title, folded) && folded != title &&
            !contains_folded(replace_all(stem, title, "-"), folded))
            continue;
        return blocker(found, "Q103",
                       "The stem names the answer (\"" + name + "\"). Ask without it.");
    }
}

void judge_pointing(const Stem& stem, std::vector<Violation>& found);

/// "Which animated film ...": what is asked for is the film itself, told by enough to know it.
bool asks_for_a_film(const Words& folded) {
    constexpr std::size_t enough_words = 9;
    for (std::size_t i = 0; i + 1 < folded.size() && folded.size() >= enough_words; ++i)
        if (folded[i] == "which" || folded[i] == "what")
            for (std::size_t j = i + 1; j < folded.size() && j <= i + 4; ++j)
                if (folded[j] == "film" || folded[j] == "movie") return true;
    return false;
}

/// Q103: a number says itself in other words, too ("six weeks" and "6 weeks").
void judge_number_given(const Draft& draft, const Stem& stem, std::vector<Violation>& found) {
    if (info(draft.type).family != AnswerFamily::Numbers) return;
    const auto key = read_number(draft.key);
    if (!key || key->decimals > 0 || key->value < 2) return;
    for (const auto& word : stem.written) {
        const auto number = read_number(word);
        if (!number || number->value != key->value || number->decimals > 0 ||
            !fold(number->suffix).empty() || !number->prefix.empty())
            continue;
        blocker(found, "Q103", "The stem names the answer (\"" + word + "\"). Ask without it.");
        return;
    }
}

/// Q106: it must stand on its own.
void judge_alone(const Draft& draft, const Stem& read, const FilmLore& lore,
                 std::vector<Violation>& found) {
    const Words& folded = read.plain_folded;
    const Words written = written_words(draft.stem);
    const auto asks = std::find_first_of(folded.begin(), folded.end(), question_words.begin(),
                                         question_words.end());
    const std::string& stem = draft.stem;
    const bool marked =
        stem.back() == '?' || (stem.size() > 1 && stem.compare(stem.size() - 2, 2, "?\"") == 0);
    if (asks == folded.end() || !marked) {
        blocker(found, "Q106",
                "The stem is no question. Ask with who, which, what, where, when or how, and end "
                "with a question mark.");
        return;
    }
    bool named = names_the_film(lore.folded(draft.stem), lore);
    for (std::size_t i = 1; i < written.size() && !named; ++i)
        named = starts_upper(written[i]) && character_count(written[i]) > 1;
    if (!named && !asks_for_a_film(folded))
        blocker(found, "Q106",
                "The stem names neither the film nor anybody in it. Say what it is about.");
    static constexpr std::array<std::string_view, 6> leading{"however",  "also",      "then",
                                                             "moreover", "therefore", "but"};
    if (!folded.empty() &&
        std::find(leading.begin(), leading.end(), folded.front()) != leading.end())
        blocker(found, "Q106",
                "The stem begins with \"" + written.front() +
                    "\", as if something stood before it. Take the word away.");
    static constexpr std::array<std::string_view, 6> hidden{"of the following", "of the options",
                                                            "listed below",     "shown below",
                                                            "shown here",       "pictured"};
    for (const auto phrase : hidden)
        if (has_phrase(folded, phrase)) {
            blocker(found, "Q106",
                    "\"" + std::string(phrase) +
                        "\" cannot be answered with the options hidden. Ask for the one thing "
                        "itself.");
            return;
        }
    judge_pointing(read, found);
}

/// Q106: a pronoun must have something before it to point at.
void judge_pointing(const Stem& stem, std::vector<Violation>& found) {
    const Words& written = stem.written;
    const Words& folded = stem.each;
    static constexpr std::array<std::string_view, 3> pointing{"this", "these", "such"};
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool pronoun =
            std::find(pronouns.begin(), pronouns.end(), folded[i]) != pronouns.end();
        const bool points =
            std::find(pointing.begin(), pointing.end(), folded[i]) != pointing.end();
        if (!pronoun && !points) continue;
        if (i > 0 && !starts_lower(written[i])) continue; // a part of a name: "Her", "It"
        // "How long did it take": that "it" stands for nothing.
        if (folded[i] == "it" && i + 1 < folded.size() && word_stem(folded[i + 1]) == "tak")
            continue;
        // A name or the one asked for must stand before it in the stem.
        bool resolved = points && i + 1 < folded.size() && folded[i + 1] == "as"; // "such as"
        // "Who built it": not the one asked for, and no other thing stands before it.
        const bool thing = folded[i] == "it" && i == 2 && folded[0] == "who";
        for (std::size_t j = 0; j < i && pronoun && !resolved; ++j)
            resolved = (j > 0 && starts_upper(written[j])) ||
                       (!thing && (folded[j] == "who" || folded[j] == "whose")) ||
                       folded[j] == "which" ||
                       (j == 0 && starts_upper(written[j]) &&
                        std::find(question_words.begin(), question_words.end(), folded[j]) ==
                            question_words.end() &&
                        i > 1);
        if (!resolved) {
            blocker(found, "Q106",
                    "\"" + folded[i] +
                        "\" in the stem has nothing before it to point at. Write the name.");
            return;
        }
    }
}

/// "best" or "greatest" where nobody is said to have ranked anything; else empty.
std::string best_of_all(const Words& written, const Words& folded) {
    static constexpr std::array<std::string_view, 16> ranking{
        "list",    "lists",     "poll",     "polls", "ranked", "ranking", "rank", "voted",
        "critics", "institute", "magazine", "bbc",   "named",  "chosen",  "afi",  "readers"};
    // "his best man", "the best-selling", "best picture of the year" by an award
    static constexpr std::array<std::string_view, 12> no_opinion{
        "friend", "friends", "man",     "selling", "seller",   "picture",
        "film",   "actor",   "actress", "score",   "director", "boy"};
    if (!first_of(folded, ranking).empty()) return {};
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] == "greatest") return written[i];
        if (written[i] != "best") continue;
        if (i + 1 == written.size() ||
            std::find(no_opinion.begin(), no_opinion.end(), folded[i + 1]) == no_opinion.end())
            return written[i];
    }
    return {};
}

/// Q107: no time without its anchor, no opinion.
void judge_time_and_opinion(const Draft& draft, const Stem& read, std::vector<Violation>& found) {
    const std::string& stem = read.plain;
    const Words& written = read.written;
    const Words& folded = read.each;
    static constexpr std::array<std::string_view, 11> times{
        "now",      "recently", "today",  "currently", "nowadays", "ago",
        "upcoming", "latest",   "newest", "yesterday", "tomorrow"};
    if (const auto word = small_of(written, times); !word.empty())
        blocker(found, "Q107", "\"" + word + "\" will be wrong one day. Name the year instead.");
    static constexpr std::array<std::string_view, 7> spans{
        "this year", "last year", "next year", "so far", "to date", "these days", "up to now"};
    for (const auto span : spans)
        if (stem.find(span) != std::string::npos && has_phrase(folded, span))
            blocker(found, "Q107",
                    "\"" + std::string(span) + "\" will be wrong one day. Name the year instead.");
    for (std::size_t i = 1; i < folded.size(); ++i) {
        const bool relative = written[i] == "later" || written[i] == "earlier";
        const bool unit = folded[i - 1] == "years" || folded[i - 1] == "year" ||
                          folded[i - 1] == "months" || folded[i - 1] == "weeks" ||
                          folded[i - 1] == "days";
        if (relative && unit)
            blocker(found, "Q107",
                    "\"" + folded[i - 1] + " " + folded[i] +
                        "\" does not say than what. Name the year or event.");
    }
    static constexpr std::array<std::string_view, 19> opinions{
        "iconic",    "famous",      "famously",     "finest",    "legendary",
        "beautiful", "memorable",   "stunning",     "wonderful", "masterpiece",
        "amazing",   "brilliant",   "breathtaking", "beloved",   "unforgettable",
        "worst",     "magnificent", "hilarious",    "incredible"};
    const auto in_title = [&](const std::string& word) {
        return contains_words(draft.film->own_title(), word);
    };
    if (const auto word = small_of(written, opinions); !word.empty() && !in_title(word))
        blocker(found, "Q107", "\"" + word + "\" is an opinion. Take it out.");
    if (const auto word = best_of_all(written, folded); !word.empty() && !in_title(word))
        blocker(found, "Q107",
                "\"" + word + "\" is an opinion, unless the stem says by which list or poll.");
}

/// Q108: what the sentence denies must not be asked as if it were so.
void judge_negation(const Draft& draft, const Words& folded, const FilmLore& lore,
                    std::vector<Violation>& found) {
    static constexpr std::array<std::string_view, 8> denials{
        "not", "never", "almost", "nearly", "neither", "nor", "didnt", "without"};
    static constexpr std::array<std::string_view, 3> turned{"turned down", "was considered",
                                                            "were considered"};
    if (draft.hand_written && draft.only_own)
        return; // its own words, with an explanation beside them
    const std::string& stem = lore.folded(draft.stem);
    const std::string& key = lore.folded(draft.key);
    for (const auto& sentence : sentences_of(draft.sentence)) {
        const std::string& said = lore.folded(sentence);
        if (!contains_folded(said, key)) continue;
        std::string cue = first_of(split(said, ' '), denials);
        for (const auto phrase : turned)
            if (cue.empty() && contains_folded(said, phrase)) cue = phrase;
        if (cue.empty() || contains_folded(stem, cue)) continue;
        if (first_of(folded, denials).empty())
            blocker(found, "Q108",
                    "The sentence says \"" + cue +
                        "\", the stem does not. Ask with that word, or put the answer into a "
                        "sentence of its own.");
    }
}

/// "Who wrote it and when": a second question word behind an "and". A relative one ("a dancer who
/// ... and who ...") has another of its kind before it that is not the first word.
bool asks_twice(const Words& folded) {
    static constexpr std::array<std::string_view, 6> seconds{"when", "where", "how",
                                                             "why",  "what",  "whom"};
    for (std::size_t i = 2; i < folded.size(); ++i) {
        if (folded[i - 1] != "and") continue;
        const bool second = std::find(seconds.begin(), seconds.end(), folded[i]) != seconds.end();
        const bool again =
            (folded[i] == "who" || folded[i] == "which") &&
            std::count(folded.begin(), folded.begin() + static_cast<long>(i), folded[i]) == 1 &&
            folded.front() == folded[i];
        const bool in_which =
            (folded[i] == "in" || folded[i] == "for" || folded[i] == "by" || folded[i] == "with") &&
            i + 1 < folded.size() &&
            (folded[i + 1] == "which" || folded[i + 1] == "what" || folded[i + 1] == "whom");
        if (second || again || in_which) return true;
    }
    return false;
}

/// Q202: a "not" that a quick reader misses. "NOT" is loud.
void judge_quiet_not(const Words& written, std::vector<Violation>& found) {
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::string& word = written[i];
        const bool only = i + 1 < written.size() && written[i + 1] == "only";
        const bool quiet = (word == "not" && !only) || word == "except" ||
                           (word.size() > 3 && word.compare(word.size() - 3, 3, "n't") == 0);
        if (!quiet) continue;
        warning(found, "Q202",
                "\"" + word +
                    "\" in the stem is easily missed. Turn the question round, or write NOT.");
        return;
    }
}

/// Q109: one short, plain question.
void judge_shape(const Draft& draft, const Stem& read, const FilmLore& lore,
                 std::vector<Violation>& found) {
    const Words& folded = read.folded;
    const Words& plain = read.plain_folded;
    const std::string& stem = draft.stem;
    if (folded.size() > most_words || character_count(stem) > limits::stem)
        blocker(found, "Q109",
                "The stem has " + std::to_string(folded.size()) + " words and " +
                    std::to_string(character_count(stem)) +
                    " characters; at most 40 and 240. Shorten it.");
    if (std::count(read.plain.begin(), read.plain.end(), '?') > 1)
        blocker(found, "Q109", "The stem asks more than one thing. Ask one.");
    if (asks_twice(plain)) blocker(found, "Q109", "The stem asks more than one thing. Ask one.");
    if (is_no_answer_folded(lore.folded(draft.key),
                            info(draft.type).family == AnswerFamily::Works)) {
        blocker(found, "Q109",
                "\"" + draft.key + "\" is no answer by itself. Ask for a name or thing.");
        found.back().field = "answer";
    }
    static constexpr std::array<std::string_view, 15> yes_no{
        "is",  "are", "was",   "were", "did",   "does",   "do",  "has",
        "had", "can", "could", "will", "would", "should", "have"};
    if (!plain.empty() && std::find(yes_no.begin(), yes_no.end(), plain.front()) != yes_no.end())
        blocker(found, "Q109", "The stem asks for yes or no. Ask for a name or thing.");
    const auto count = [&](std::string_view mark) {
        std::size_t times = 0;
        for (auto at = stem.find(mark); at != std::string::npos; at = stem.find(mark, at + 1))
            ++times;
        return times;
    };
    if (has_phrase(plain, "true or false") || has_phrase(plain, "is it true"))
        blocker(found, "Q109", "The stem asks for true or false. Ask for a name or thing.");
    if (count("\"") % 2 != 0 || count("(") != count(")") || count("[") != count("]") ||
        count("\u201C") != count("\u201D"))
        blocker(found, "Q109", "A quotation mark or bracket of the stem is not closed.");
    static constexpr std::array<std::string_view, 9> markup{
        "<", "&#", "&quot;", "&amp;", "&lt;", "&gt;", "**", "http://", "https://"};
    if (std::any_of(markup.begin(), markup.end(), [&](auto mark) { return count(mark) > 0; }))
        blocker(found, "Q109", "The stem has markup in it. Write plain text.");
    if (folded.size() > many_words && folded.size() <= most_words)
        warning(found, "Q201",
                "The stem has " + std::to_string(folded.size()) +
                    " words; over 32 is hard to read from a sofa.");
}

} // namespace

std::vector<Violation> judge_stem(const Draft& draft, const FilmLore& lore) {
    std::vector<Violation> found;
    const Stem stem(draft.stem, lore);
    judge_giveaway(draft, lore, found);
    if (found.empty()) judge_number_given(draft, stem, found);
    judge_shape(draft, stem, lore, found);
    judge_alone(draft, stem, lore, found);
    judge_time_and_opinion(draft, stem, found);
    judge_negation(draft, stem.folded, lore, found);
    judge_quiet_not(stem.written, found);
    if (draft.explanation.empty())
        found.push_back({Severity::Warning, "Q206",
                         "There is no explanation to show after the answer. Add \"explanation\"."});
    if (!draft.sourced)
        found.push_back({Severity::Warning, "Q207",
                         "Nobody can look it up: add \"source\", such as a book or the credits."});
    std::stable_partition(found.begin(), found.end(),
                          [](const Violation& v) { return v.severity == Severity::Error; });
    return found;
}

} // namespace quiz

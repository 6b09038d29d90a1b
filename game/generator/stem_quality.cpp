// Rules about stem and key: Q103, Q108 and Q109 of quality.h, and the order in which all are asked.
#include "core/text.h"
#include "english/nouns.h"
#include "films/limits.h"
#include "films/sentences.h"
#include "generator/numbers.h"
#include "generator/stem_rules.h"
#include "generator/wording.h"

namespace quiz {

namespace stem_rules {

Words written_words(std::string_view text) {
    static constexpr std::string_view punctuation = "\"'(),.?!:;";
    Words words;
    for (const auto word : words_within(text)) {
        const auto from = word.find_first_not_of(punctuation);
        if (from == std::string_view::npos) continue;
        words.push_back(word.substr(from, word.find_last_not_of(punctuation) - from + 1));
    }
    return words;
}

namespace {

/// Most words are as they are folded.
bool is_folded_word(std::string_view word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

} // namespace

void blocker(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Error, code, std::move(what), "question"});
}
void warning(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Warning, code, std::move(what), "question"});
}

Stem::Stem(const std::string& text, const FilmLore& lore)
    : folded(words_within(lore.folded(text))), plain(without_quotations(text)),
      plain_said(fold(plain)), plain_folded(words_within(plain_said)),
      written(written_words(plain)) {
    folds_.reserve(written.size()); // `each` points into it
    each.reserve(written.size());
    for (const auto word : written)
        each.push_back(is_folded_word(word) ? word : folds_.emplace_back(fold(word)));
}

namespace {

constexpr std::size_t most_words = 40;
constexpr std::size_t many_words = 32;

/// Q103: the stem must not give the key away.
void judge_giveaway(const Draft& draft, const FilmLore& lore, std::vector<Violation>& found) {
    auto names = lore.names_of(draft.key);
    names.insert(names.end(), draft.also.begin(), draft.also.end());
    if (info(draft.type).family == AnswerFamily::People)
        if (const auto last = surname(draft.key); last.size() >= 3) names.push_back(last);
    const std::string_view stem = lore.folded(draft.stem);
    const std::string_view title = lore.folded(draft.film->own_title());
    for (const auto& name : names) {
        const std::string_view folded = lore.folded(name);
        if (!contains_folded(stem, folded)) continue;
        // The title of the film may hold the key's word: it is named in every stem.
        if (contains_folded(title, folded) && folded != title &&
            !contains_folded(replace_all(std::string(stem), title, "-"), folded))
            continue;
        return blocker(found, "Q103",
                       "The stem names the answer (\"" + name + "\"). Ask without it.");
    }
}

/// "the word sandorists" and "Sandorist": nearly the same word. The very same is judge_giveaway's.
bool nearly_same(std::string_view a, std::string_view b) {
    constexpr std::size_t alike = 6;
    constexpr std::size_t ending = 2;
    const auto same = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto length = static_cast<std::size_t>(same.first - a.begin());
    return a != b && length >= alike && length + ending >= std::max(a.size(), b.size());
}

/// Q103: a word of the stem is one of the key's but for its ending, and none of the title's.
void judge_likeness(const Draft& draft, const Stem& stem, const FilmLore& lore,
                    std::vector<Violation>& found) {
    const std::string_view title = lore.folded(draft.film->own_title());
    for (const auto word : words_within(lore.folded(draft.key))) {
        // "at which studio": of the others it is a word as well
        if (contains_folded(title, word) || head_type(word)) continue;
        const auto like =
            std::find_if(stem.folded.begin(), stem.folded.end(),
                         [&](std::string_view said) { return nearly_same(said, word); });
        if (like == stem.folded.end()) continue;
        return blocker(found, "Q103",
                       "The stem nearly names the answer (" + in_quotes(*like) +
                           "). Ask without it.");
    }
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
        blocker(found, "Q103",
                "The stem names the answer (" + in_quotes(word) + "). Ask without it.");
        return;
    }
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
    const std::string_view stem = lore.folded(draft.stem);
    const std::string_view key = lore.folded(draft.key);
    for (const auto& sentence : sentences_of(draft.sentence)) {
        const std::string_view said = lore.folded(sentence);
        if (!contains_folded(said, key)) continue;
        std::string_view cue = first_of(words_within(said), denials);
        for (const auto phrase : turned)
            if (cue.empty() && contains_folded(said, phrase)) cue = phrase;
        if (cue.empty() || contains_folded(stem, cue)) continue;
        if (first_of(folded, denials).empty())
            blocker(found, "Q108",
                    "The sentence says " + in_quotes(cue) +
                        ", the stem does not. Ask with that word, or put the answer into a "
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
        const std::string_view word = written[i];
        const bool only = i + 1 < written.size() && written[i + 1] == "only";
        const bool quiet = (word == "not" && !only) || word == "except" ||
                           (word.size() > 3 && word.compare(word.size() - 3, 3, "n't") == 0);
        if (!quiet) continue;
        warning(found, "Q202",
                in_quotes(word) +
                    " in the stem is easily missed. Turn the question round, or write NOT.");
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
    if (contains_folded(read.plain_said, "true or false") ||
        contains_folded(read.plain_said, "is it true"))
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

} // namespace stem_rules

std::vector<Violation> judge_stem(const Draft& draft, const FilmLore& lore) {
    using namespace stem_rules;
    std::vector<Violation> found;
    const Stem stem(draft.stem, lore);
    judge_giveaway(draft, lore, found);
    if (found.empty()) judge_likeness(draft, stem, lore, found);
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

// Rules about stem and key: Q103, Q106 to Q109 of quality.h.
#include "core/text.h"
#include "generator/quality.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::size_t most_words = 40;
constexpr std::size_t many_words = 32;
constexpr std::size_t most_characters = 240;

using Words = std::vector<std::string>;

template <std::size_t N>
std::string first_of(const Words& words, const std::array<std::string_view, N>& sought) {
    const auto found = std::find_first_of(words.begin(), words.end(), sought.begin(), sought.end());
    return found == words.end() ? std::string{} : *found;
}

constexpr std::array<std::string_view, 9> question_words{"who",   "whom", "whose", "which", "what",
                                                         "where", "when", "how",   "why"};
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
    found.push_back({Severity::Error, code, std::move(what)});
}
void warning(std::vector<Violation>& found, const char* code, std::string what) {
    found.push_back({Severity::Warning, code, std::move(what)});
}

bool names_the_film(std::string_view stem, const Film& film) {
    if (contains_words(stem, film.own_title())) return true;
    return std::any_of(film.also.begin(), film.also.end(),
                       [&](const std::string& title) { return contains_words(stem, title); });
}

/// Q103: the stem must not give the key away.
void judge_giveaway(const Draft& draft, const FilmLore& lore, std::vector<Violation>& found) {
    auto names = lore.names_of(draft.key);
    names.insert(names.end(), draft.also.begin(), draft.also.end());
    if (info(draft.type).family == AnswerFamily::People)
        if (const auto last = surname(draft.key); last.size() >= 3) names.push_back(last);
    const std::string& stem = lore.folded(draft.stem);
    const std::string& title = lore.folded(draft.film->own_title());
    for (const auto& name : names) {
        // The title of the film may hold the key's word: it is named in every stem.
        const std::string& folded = lore.folded(name);
        if (contains_folded(title, folded) && folded != title) continue;
        if (!contains_folded(stem, folded)) continue;
        return blocker(found, "Q103",
                       "The stem names the answer (\"" + name + "\"). Ask without it.");
    }
}

/// Q106: it must stand on its own.
void judge_alone(const Draft& draft, const Words& folded, const Words& written,
                 std::vector<Violation>& found) {
    const auto asks = std::find_first_of(folded.begin(), folded.end(), question_words.begin(),
                                         question_words.end());
    if (asks == folded.end() || draft.stem.back() != '?') {
        blocker(found, "Q106",
                "The stem is no question. Ask with who, which, what, where, when or how, and end "
                "with a question mark.");
        return;
    }
    bool named = names_the_film(draft.stem, *draft.film);
    for (std::size_t i = 1; i < written.size() && !named; ++i)
        named = starts_upper(written[i]) && character_count(written[i]) > 1;
    if (!named)
        blocker(found, "Q106",
                "The stem names neither the film nor anybody in it. Say what it is about.");
    static constexpr std::array<std::string_view, 6> leading{"however",  "also",      "then",
                                                             "moreover", "therefore", "but"};
    if (!folded.empty() &&
        std::find(leading.begin(), leading.end(), folded.front()) != leading.end())
        blocker(found, "Q106",
                "The stem begins with \"" + written.front() +
                    "\", as if something stood before it. Take the word away.");
    static constexpr std::array<std::string_view, 3> pointing{"this", "these", "such"};
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool pronoun =
            std::find(pronouns.begin(), pronouns.end(), folded[i]) != pronouns.end();
        const bool points =
            std::find(pointing.begin(), pointing.end(), folded[i]) != pointing.end();
        if (!pronoun && !points) continue;
        // "How long did it take": that "it" stands for nothing.
        if (folded[i] == "it" && i + 1 < folded.size() && word_stem(folded[i + 1]) == "tak")
            continue;
        // A name or the one asked for must stand before it in the stem.
        const std::size_t in_written = static_cast<std::size_t>(
            std::find_if(written.begin(), written.end(),
                         [&](const std::string& word) { return fold(word) == folded[i]; }) -
            written.begin());
        bool resolved = points && i + 1 < folded.size() && folded[i + 1] == "as"; // "such as"
        for (std::size_t j = 0; j < in_written && j < written.size() && pronoun && !resolved; ++j)
            resolved = (j > 0 && starts_upper(written[j])) || fold(written[j]) == "who" ||
                       fold(written[j]) == "which" || fold(written[j]) == "whose" ||
                       (j == 0 && starts_upper(written[j]) &&
                        std::find(question_words.begin(), question_words.end(), fold(written[j])) ==
                            question_words.end() &&
                        in_written > 1);
        if (!resolved) {
            blocker(found, "Q106",
                    "\"" + folded[i] +
                        "\" in the stem has nothing before it to point at. Write the name.");
            return;
        }
    }
}

/// Q107: no time without its anchor, no opinion.
void judge_time_and_opinion(const Draft& draft, const Words& folded, const Words& written,
                            std::vector<Violation>& found) {
    static constexpr std::array<std::string_view, 6> times{"now",       "recently", "today",
                                                           "currently", "nowadays", "ago"};
    if (const auto word = first_of(folded, times); !word.empty())
        blocker(found, "Q107", "\"" + word + "\" will be wrong one day. Name the year instead.");
    for (std::size_t i = 1; i < folded.size(); ++i) {
        const bool relative = folded[i] == "later" || folded[i] == "earlier";
        const bool unit = folded[i - 1] == "years" || folded[i - 1] == "year" ||
                          folded[i - 1] == "months" || folded[i - 1] == "weeks" ||
                          folded[i - 1] == "days";
        if (relative && unit)
            blocker(found, "Q107",
                    "\"" + folded[i - 1] + " " + folded[i] +
                        "\" does not say than what. Name the year or event.");
    }
    static constexpr std::array<std::string_view, 11> opinions{
        "iconic",    "famous",      "famously",  "greatest", "finest",   "legendary",
        "beautiful", "masterpiece", "memorable", "stunning", "wonderful"};
    if (const auto word = first_of(folded, opinions);
        !word.empty() && !contains_words(draft.film->own_title(), word))
        blocker(found, "Q107", "\"" + word + "\" is an opinion. Take it out.");
    static constexpr std::array<std::string_view, 7> ranking{"list", "poll",  "ranked", "ranking",
                                                             "rank", "voted", "critics"};
    if (std::find(written.begin(), written.end(), "best") != written.end() &&
        first_of(folded, ranking).empty())
        blocker(found, "Q107",
                "\"best\" is an opinion, unless the stem says by which list or poll.");
}

/// Q108: what the sentence denies must not be asked as if it were so.
void judge_negation(const Draft& draft, const Words& folded, std::vector<Violation>& found) {
    static constexpr std::array<std::string_view, 8> denials{
        "not", "never", "almost", "nearly", "neither", "nor", "didnt", "without"};
    static constexpr std::array<std::string_view, 3> turned{"turned down", "was considered",
                                                            "were considered"};
    if (draft.hand_written && draft.only_own)
        return; // its own words, with an explanation beside them
    const std::string stem = " " + fold(draft.stem) + " ";
    for (const auto& sentence : sentences(draft.sentence)) {
        if (!contains_words(sentence, draft.key)) continue;
        const Words words = folded_words(sentence);
        std::string cue = first_of(words, denials);
        for (const auto phrase : turned)
            if (cue.empty() && contains_words(sentence, phrase)) cue = phrase;
        if (cue.empty() || stem.find(" " + cue + " ") != std::string::npos) continue;
        if (first_of(folded, denials).empty())
            blocker(found, "Q108",
                    "The sentence says \"" + cue +
                        "\", the stem does not. Ask with that word, or put the answer into a "
                        "sentence of its own.");
    }
}

/// Without what stands in straight double quotes: "Who's Afraid of Virginia Woolf?" asks nothing.
std::string outside_quotes(std::string_view text) {
    std::string out;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted)
            out += c;
    }
    return out;
}

/// Q109: one short, plain question.
void judge_shape(const Draft& draft, const Words& folded, std::vector<Violation>& found) {
    const std::string& stem = draft.stem;
    if (folded.size() > most_words || character_count(stem) > most_characters)
        blocker(found, "Q109",
                "The stem has " + std::to_string(folded.size()) + " words and " +
                    std::to_string(character_count(stem)) +
                    " characters; at most 40 and 240. Shorten it.");
    const std::string asking = outside_quotes(stem);
    if (std::count(asking.begin(), asking.end(), '?') > 1)
        blocker(found, "Q109", "The stem asks more than one thing. Ask one.");
    static constexpr std::array<std::string_view, 9> yes_no{"is",   "are", "was", "were", "did",
                                                            "does", "do",  "has", "had"};
    if (!folded.empty() && std::find(yes_no.begin(), yes_no.end(), folded.front()) != yes_no.end())
        blocker(found, "Q109", "The stem asks for yes or no. Ask for a name or thing.");
    if (std::count(stem.begin(), stem.end(), '"') % 2 != 0 ||
        std::count(stem.begin(), stem.end(), '(') != std::count(stem.begin(), stem.end(), ')'))
        blocker(found, "Q109", "A quotation mark or bracket of the stem is not closed.");
    if (stem.find('<') != std::string::npos || stem.find("&#") != std::string::npos ||
        stem.find("&quot;") != std::string::npos || stem.find("**") != std::string::npos)
        blocker(found, "Q109", "The stem has markup in it. Write plain text.");
    if (folded.size() > many_words && folded.size() <= most_words)
        warning(found, "Q201",
                "The stem has " + std::to_string(folded.size()) +
                    " words; over 32 is hard to read from a sofa.");
}

/// The stem with a plain name in place of the film's title.
std::string without_title(const Draft& draft) {
    const std::string_view title = draft.film->own_title();
    return title.empty() ? draft.stem : replace_all(draft.stem, in_quotes(title), "\"Title\"");
}

} // namespace

std::vector<Violation> judge_stem(const Draft& draft, const FilmLore& lore) {
    std::vector<Violation> found;
    const Words folded = folded_words(draft.stem);
    judge_giveaway(draft, lore, found);
    judge_shape(draft, folded, found);
    // The words of a title are its own: "All This, and Heaven Too" points at nothing.
    const std::string plain = without_title(draft);
    const Words folded_plain = folded_words(plain);
    judge_alone(draft, folded_plain, written_words(plain), found);
    judge_time_and_opinion(draft, folded_plain, written_words(plain), found);
    judge_negation(draft, folded, found);
    if (draft.explanation.empty())
        warning(found, "Q206", "There is no explanation to show after the answer.");
    std::stable_partition(found.begin(), found.end(),
                          [](const Violation& v) { return v.severity == Severity::Error; });
    return found;
}

} // namespace quiz

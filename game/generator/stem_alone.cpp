// Rules about what a stem says by itself: Q106 and Q107 of quality.h.
#include "core/text.h"
#include "generator/stem_rules.h"
#include "generator/wording.h"

namespace quiz::stem_rules {

namespace {

constexpr std::array<std::string_view, 13> question_words{
    "who", "whom", "whose", "which", "what",   "where", "when",
    "how", "why",  "whos",  "whats", "wheres", "whens"}; // "What's"
constexpr std::array<std::string_view, 13> pronouns{"he",   "she",     "it",     "they", "his",
                                                    "her",  "hers",    "their",  "its",  "him",
                                                    "them", "himself", "herself"};

bool starts_lower(std::string_view word) {
    return !word.empty() && word[0] >= 'a' && word[0] <= 'z';
}

/// The first of the sought words that is written small: a capital makes it a part of a name.
template <std::size_t N>
std::string_view small_of(const Words& written, const std::array<std::string_view, N>& sought) {
    for (const auto word : written) {
        if (!starts_lower(word)) continue;
        if (std::find(sought.begin(), sought.end(), word) != sought.end()) return word;
    }
    return {};
}

bool names_the_film(std::string_view folded_stem, const FilmLore& lore) {
    if (contains_folded(folded_stem, lore.folded(lore.film().own_title()))) return true;
    const auto& also = lore.film().also;
    return std::any_of(also.begin(), also.end(), [&](const std::string& title) {
        return contains_folded(folded_stem, lore.folded(title));
    });
}

/// "Which animated film ...": what is asked for is the film itself, told by enough to know it.
bool asks_for_a_film(const Words& folded) {
    constexpr std::size_t enough_words = 9;
    for (std::size_t i = 0; i + 1 < folded.size() && folded.size() >= enough_words; ++i)
        if (folded[i] == "which" || folded[i] == "what")
            for (std::size_t j = i + 1; j < folded.size() && j <= i + 4; ++j)
                if (folded[j] == "film" || folded[j] == "movie") return true;
    return false;
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
            resolved = (j > 0 && is_name(written[j])) ||
                       (!thing && (folded[j] == "who" || folded[j] == "whose")) ||
                       folded[j] == "which" ||
                       (j == 0 && is_name(written[j]) &&
                        std::find(question_words.begin(), question_words.end(), folded[j]) ==
                            question_words.end() &&
                        i > 1);
        if (!resolved) {
            blocker(found, "Q106",
                    in_quotes(folded[i]) +
                        " in the stem has nothing before it to point at. Write the name.");
            return;
        }
    }
}

/// "best" or "greatest" where nobody is said to have ranked anything; else empty.
std::string_view best_of_all(const Words& written, const Words& folded) {
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

} // namespace

void judge_alone(const Draft& draft, const Stem& read, const FilmLore& lore,
                 std::vector<Violation>& found) {
    const Words& folded = read.plain_folded;
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
    const Words written = named ? Words{} : written_words(draft.stem);
    for (std::size_t i = 1; i < written.size() && !named; ++i)
        named = is_name(written[i]) && character_count(written[i]) > 1;
    if (!named && !asks_for_a_film(folded))
        blocker(found, "Q106",
                "The stem names neither the film nor anybody in it. Say what it is about.");
    static constexpr std::array<std::string_view, 6> leading{"however",  "also",      "then",
                                                             "moreover", "therefore", "but"};
    if (!folded.empty() &&
        std::find(leading.begin(), leading.end(), folded.front()) != leading.end())
        blocker(found, "Q106",
                "The stem begins with " + in_quotes(written_words(draft.stem).front()) +
                    ", as if something stood before it. Take the word away.");
    static constexpr std::array<std::string_view, 6> hidden{"of the following", "of the options",
                                                            "listed below",     "shown below",
                                                            "shown here",       "pictured"};
    for (const auto phrase : hidden)
        if (contains_folded(read.plain_said, phrase)) {
            blocker(found, "Q106",
                    "\"" + std::string(phrase) +
                        "\" cannot be answered with the options hidden. Ask for the one thing "
                        "itself.");
            return;
        }
    judge_pointing(read, found);
}

void judge_time_and_opinion(const Draft& draft, const Stem& read, std::vector<Violation>& found) {
    const std::string& stem = read.plain;
    const Words& written = read.written;
    const Words& folded = read.each;
    static constexpr std::array<std::string_view, 11> times{
        "now",      "recently", "today",  "currently", "nowadays", "ago",
        "upcoming", "latest",   "newest", "yesterday", "tomorrow"};
    if (const auto word = small_of(written, times); !word.empty())
        blocker(found, "Q107", in_quotes(word) + " will be wrong one day. Name the year instead.");
    static constexpr std::array<std::string_view, 7> spans{
        "this year", "last year", "next year", "so far", "to date", "these days", "up to now"};
    for (const auto span : spans)
        if (stem.find(span) != std::string::npos && contains_folded(read.plain_said, span))
            blocker(found, "Q107",
                    in_quotes(span) + " will be wrong one day. Name the year instead.");
    for (std::size_t i = 1; i < folded.size(); ++i) {
        const bool relative = written[i] == "later" || written[i] == "earlier";
        const bool unit = folded[i - 1] == "years" || folded[i - 1] == "year" ||
                          folded[i - 1] == "months" || folded[i - 1] == "weeks" ||
                          folded[i - 1] == "days";
        if (relative && unit)
            blocker(found, "Q107",
                    in_quotes(std::string(folded[i - 1]).append(" ").append(folded[i])) +
                        " does not say than what. Name the year or event.");
    }
    static constexpr std::array<std::string_view, 19> opinions{
        "iconic",    "famous",      "famously",     "finest",    "legendary",
        "beautiful", "memorable",   "stunning",     "wonderful", "masterpiece",
        "amazing",   "brilliant",   "breathtaking", "beloved",   "unforgettable",
        "worst",     "magnificent", "hilarious",    "incredible"};
    const auto in_title = [&](std::string_view word) {
        return contains_words(draft.film->own_title(), word);
    };
    if (const auto word = small_of(written, opinions); !word.empty() && !in_title(word))
        blocker(found, "Q107", in_quotes(word) + " is an opinion. Take it out.");
    if (const auto word = best_of_all(written, folded); !word.empty() && !in_title(word))
        blocker(found, "Q107",
                in_quotes(word) + " is an opinion, unless the stem says by which list or poll.");
}

} // namespace quiz::stem_rules

// Questions are heard once, by people on a sofa: who reads one aloud must not stumble.
#include "generator/read_aloud.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/opener.h"
#include "english/pronouns.h"
#include "english/verbs.h"
#include "films/word_shapes.h"
#include "generator/figure_told.h"
#include "generator/heard.h"
#include "generator/leftovers.h"
#include "generator/story_things.h"
#include "generator/unsaid.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 12> helping{"did", "does", "do",  "was",  "were",  "is",
                                                   "are", "had",  "has", "have", "would", "could"};

/// Does the question begin with what it asks for, behind a lead and a preposition at most?
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

/// "Best Editing for which editor, and Best Sound?", "in which year with Hugh Fenner?": only the
/// film itself may follow.
bool stands_in_the_middle(const HeardWords& words) {
    const auto gap = gap_of(words);
    if (!gap || at_head(words, *gap)) return false;
    const auto begin = words.begin();
    // "... was broadcast in 2020; it gave which actress a part?": two statements
    if (std::find(begin, begin + static_cast<std::ptrdiff_t>(gap->from), ";") !=
        begin + static_cast<std::ptrdiff_t>(gap->from))
        return true;
    // "beaten by which actor's "Low Water""
    if (std::any_of(begin + static_cast<std::ptrdiff_t>(gap->from),
                    begin + static_cast<std::ptrdiff_t>(gap->to), owns))
        return true;
    // ""Low Water" was put in eighth place, and a poll by which paper placed it first?"
    for (std::size_t i = 2; i + 1 < gap->from; ++i)
        if (words[i] == "," && (words[i + 1] == "and" || words[i + 1] == "but")) return true;
    std::size_t at = gap->to;
    static constexpr std::array<std::string_view, 7> ties{"in", "of",   "for", "on",
                                                          "to", "from", "by"};
    if (at < words.size() && one_of(ties, words[at])) ++at;
    // "in "Low Water" (1950)"
    if (at < words.size() && words[at] == "Quoted") ++at;
    if (at < words.size() && words[at].starts_with('(')) ++at;
    return at < words.size();
}

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

/// "Which actress learned it, and she did it alone?": the question has a subject already.
bool begins_anew(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> subjects{"he",      "she",  "they", "it",
                                                              "neither", "none", "both", "nobody"};
    const auto gap = gap_of(words);
    if (!gap || !at_head(words, *gap)) return false;
    static constexpr std::array<std::string_view, 6> times{"until",  "when",  "while",
                                                           "before", "after", "since"};
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

/// "preferred not to, as he felt ...": not to do what?
bool leaves_its_verb(const HeardWords& words) {
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i] == "to" && (i + 1 == words.size() || is_pause(words[i + 1])) &&
            gap_of(words) && gap_of(words)->to < i)
            return true;
    return false;
}

/// "who plays his eldest son, was younger than he was": whose, and than who?
bool speaks_of_another(const HeardWords& words) {
    static constexpr std::array<std::string_view, 4> owners{"his", "her", "their", "its"};
    static constexpr std::array<std::string_view, 3> others{"he", "she", "they"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if ((words[i] == "plays" && one_of(owners, words[i + 1]) && i > 0 &&
             words[i - 1] == "who") ||
            (words[i] == "than" && one_of(others, words[i + 1]) && i + 3 >= words.size()))
            return true;
    return false;
}

/// "was 17, English and in dark makeup": of somebody whom nothing else tells.
bool lists_what_one_was(const HeardWords& words) {
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (words[i] == "was" && words[i - 1] != "who" && words[i + 2] == "," &&
            words[i + 1].find_first_not_of("0123456789") == std::string::npos)
            return true;
    return false;
}

/// "Which actor in "Low Water", the sailor's burly son, had to ...": heard as the title's.
bool stands_behind_title(const HeardWords& words) {
    constexpr std::size_t behind = 4; // Which actor in "..."
    static constexpr std::array<std::string_view, 3> articles{"the", "a", "an"};
    return words.size() > behind + 1 && words[2] == "in" && words[3] == "Quoted" &&
           words[behind] == "," && one_of(articles, words[behind + 1]);
}

/// "How many miles did run Rex Tarrant drive?": a noun stands where its verb should.
bool has_verb_for_subject(const HeardWords& words) {
    for (std::size_t i = 2; i + 2 < words.size(); ++i) {
        const auto verb = words[i] == "did" ? read_verb(words[i + 1]) : std::nullopt;
        if (verb && verb->is_base && is_name_word(words[i + 2]) && words[i + 2] != "Quoted")
            return true;
    }
    return false;
}

/// "practised yoga and could hold his breath for "Low Water" for four minutes": the first was done
/// for it.
bool ties_what_was_possible(const HeardWords& words) {
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (words[i] == "for" && words[i + 1] == "Quoted" && words[i + 2] == "for" &&
            std::find(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), "could") !=
                words.begin() + static_cast<std::ptrdiff_t>(i))
            return true;
    return false;
}

/// "In the film "Low Water", in Dora Kestrel's novel which character ...", "In the film ..., Rudge
/// is a man in "Salt"": told of the other work.
bool is_of_another_work(const HeardWords& asked) {
    static constexpr std::array<std::string_view, 4> works{"novel", "book", "play", "novella"};
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
        if (asked[i] == "in" && asked[i + 1] == "Quoted") return true;
        if (owns(asked[i]) && one_of(works, asked[i + 1])) return true;
        if (i > 0 && asked[i - 1] == "in" && asked[i] == "the" && one_of(works, asked[i + 1]))
            return true;
    }
    return false;
}

/// "which character is falling in love": at what time? "is moving house when ..." says it.
bool is_going_on(const HeardWords& asked) {
    static constexpr std::array<std::string_view, 6> times{"when",  "while", "as",
                                                           "until", "after", "because"};
    for (std::size_t i = 1; i + 1 < asked.size(); ++i)
        if (asked[i] == "is" && (asked[i - 1] == "character" || asked[i - 1] == "who")) {
            const auto verb = read_verb(asked[i + 1]);
            return verb && verb->is_ing &&
                   std::none_of(asked.begin() + static_cast<std::ptrdiff_t>(i), asked.end(),
                                [](const std::string& word) { return one_of(times, word); });
        }
    return false;
}

/// "was in his forties and Rex Tarrant only 27": told of two, with one verb.
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

/// "that he will print unless they get the story", "acts out what happened": what, and who?
bool hangs_on_a_clause(const HeardWords& asked) {
    static constexpr std::array<std::string_view, 4> clauses{"unless", "what", "then", "why"};
    return std::any_of(asked.begin(), asked.end(),
                       [](const std::string& word) { return one_of(clauses, word); });
}

/// "Rex Tarrant, who loves "Low Water", shot it again in which year?": heard as a story, until the
/// last words ask.
bool states_first(std::string_view question) {
    const HeardWords words = heard_words(question);
    const auto gap = gap_of(words);
    if (!gap || gap->from == 0 || words[0] == "Quoted" || joins(fold(words[0]))) return false;
    constexpr std::size_t far = 5; // words
    return gap->from > far &&
           std::find(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(gap->from), ",") !=
               words.begin() + static_cast<std::ptrdiff_t>(gap->from);
}

/// "which character has Elsa Brandt married": who married whom is not heard.
bool hides_subject(const HeardWords& asked) {
    for (std::size_t i = 1; i + 1 < asked.size(); ++i)
        if (asked[i] == "has" && asked[i - 1] == "character" && is_name_word(asked[i + 1]))
            return true;
    return false;
}

/// "There have been an opera and a remake with which actress?": a list, and the last of it asked.
bool counts_up(const HeardWords& words) {
    return words.size() > 1 && words[0] == "There" && words[1] != "is";
}

/// "Low Water": which ...?", "During the making of "Low Water", ...": the film is only put before
/// what has nothing else to do with it. Cold readers marked 12 of 19.
bool hangs_loosely(std::string_view question) {
    const auto begun = opened(question);
    return begun && (begun->opener == Opener::Label || begun->opener == Opener::Making);
}

/// "At night, which character ...", "Before the staff leave, which actor ...": of which night, and
/// whose staff?
bool leads_nowhere(const HeardWords& words) {
    const auto gap = gap_of(words);
    if (!gap || gap->from < 2 || words[gap->from - 1] != "," || gap->from > longest_lead)
        return false;
    const auto lead = words.begin() + static_cast<std::ptrdiff_t>(gap->from) - 1;
    return std::none_of(words.begin() + 1, lead, [](const std::string& word) {
        return is_name_word(word) || (word[0] >= '0' && word[0] <= '9');
    });
}

/// "pays the visitors back": which visitors? Told of in the sentence before, and of no other.
bool speaks_of_people_before(const HeardWords& asked) {
    static constexpr std::array<std::string_view, 12> tells{
        "of", "who", "that", "whose", "from", "in", "at", "whom", "with", "to", "on", "for"};
    for (std::size_t i = 1; i + 1 < asked.size(); ++i) {
        if (asked[i] != "the") continue;
        const std::string& noun = asked[i + 1];
        const std::string one = noun.ends_with('s') ? noun.substr(0, noun.size() - 1) : noun;
        const bool somebody = is_somebody(noun) || is_somebody(one) || one == "visitor";
        const bool told = i + 2 < asked.size() &&
                          (one_of(tells, asked[i + 2]) || is_name_word(asked[i + 2]) || owns(noun));
        const bool is_it = asked[i - 1] == "is" || asked[i - 1] == "plays";
        if (somebody && !told && !is_it) return true;
    }
    return false;
}

/// "which character worshipped her and ...": whom? Nobody was named, and no girl or man.
bool points_at_nobody(const HeardWords& asked) {
    bool somebody = false;
    for (std::size_t i = 2; // behind "which actress"
         i < asked.size(); ++i) {
        const std::string& word = asked[i];
        // "gives her the slippers"
        static constexpr std::array<std::string_view, 5> determiners{"the", "a", "an", "his",
                                                                     "another"};
        static constexpr std::array<std::string_view, 9> directions{
            "out", "up", "away", "off", "back", "down", "along", "home", "there"};
        const bool object =
            word == "him" || word == "them" ||
            (word == "her" &&
             (i + 1 == asked.size() || is_pause(asked[i + 1]) || joins(asked[i + 1]) ||
              one_of(directions, asked[i + 1]) || one_of(determiners, asked[i + 1])));
        if (object && !somebody) return true;
        const bool named = is_name_word(word) && word != "Quoted";
        // "the sailors", but "the character who worships": that is what is done
        static constexpr std::array<std::string_view, 6> doers{"actor", "actress", "character",
                                                               "who",   "and",     "Quoted"};
        const bool many = word.size() > 3 && word.ends_with('s') && !one_of(doers, asked[i - 1]);
        somebody = somebody || named || many || gender_of_noun(word) != Gender::Unknown ||
                   (noun_type(word) && asked[i - 1] != "which" && word != "character");
    }
    return false;
}

/// "In which year is "Low Water" set in Lisbon?": it may be set there in others; ""Low Water" is a
/// 1960 drama from a script by which writer?": half of it is no question.
bool tells_beside(const HeardWords& words) {
    const std::string text = join(words, " ");
    const auto set = text.find(" set in ");
    const auto placed = text.find(" is Quoted");
    const bool both = set != std::string::npos && placed != std::string::npos && placed < set;
    const bool labels =
        text.starts_with("Quoted is a ") && text.size() > 13 && text[12] >= '0' && text[12] <= '9';
    return both || labels || text.find("a version of Quoted") != std::string::npos;
}

} // namespace

std::string stumbles(std::string_view question, AnswerType type) {
    const HeardWords words = heard_words(question);
    const auto begun = opened(question);
    const HeardWords asked = begun ? heard_words(begun->rest) : words;
    if (stands_in_the_middle(asked)) return "what it asks for stands in the middle of it";
    if (begins_anew(asked)) return "it has two subjects";
    static constexpr std::array<std::string_view, 9> unfinished{"and", "or",    "but",  "the", "a",
                                                                "an",  "which", "that", "who"};
    if (asked.empty() || one_of(unfinished, asked.back())) return "it breaks off";
    if (speaks_of_another(asked)) return "a pronoun in it is somebody else's";
    if (stands_behind_title(asked)) return "what somebody is stands behind the title";
    if (tells_of_two(asked)) return "it tells of two";
    if (question.find("the \"The ") != std::string_view::npos) return "it has an article too many";
    if (ties_what_was_possible(asked)) return "the film stands with what was only possible";
    if (has_verb_for_subject(asked)) return "its words are out of order";
    if (lists_what_one_was(asked)) return "it lists what somebody was";
    if (counts_up(asked)) return "it asks for the last of a list";
    if (leaves_its_verb(asked)) return "it does not say to do what";
    if (leads_nowhere(asked)) return "its lead means nothing by itself";
    if (tells_beside(words)) return "it tells something else beside what it asks";
    if (has_leftovers(words)) return "a word is left over from the text";
    if (leaves_unsaid(words)) return "what one must know to answer it stands elsewhere";
    if (hangs_loosely(question)) return "only its opening has to do with the film";
    const bool story =
        begun ? begun->opener == Opener::InFilm : question.starts_with("Which character in \"");
    const bool in_film = begun && begun->opener == Opener::InFilm;
    if (in_film && is_of_another_work(asked)) return "it is told of another work";
    if (in_film && is_going_on(asked)) return "it does not say when";
    if (in_film && hangs_on_a_clause(asked)) return "a clause in it needs what was told before";
    if (states_first(question)) return "a statement stands before what it asks";
    if (hides_subject(asked)) return "who did it to whom is not heard";
    if (story && speaks_of_people_before(asked)) return "it speaks of somebody told of before";
    if (story && speaks_of_thing_untold(asked)) return "it speaks of a thing told of before";
    if (story && points_at_nobody(asked)) return "a pronoun in it points at nobody";
    const bool player = type == AnswerType::Actor || type == AnswerType::Actress;
    if ((type == AnswerType::Character || player) && story && !tells_who_it_is(asked))
        return "it tells too little of somebody in the story";
    return {};
}

} // namespace quiz

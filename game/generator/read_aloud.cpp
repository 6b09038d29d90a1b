// Questions are heard once, by people on a sofa: who reads one aloud must not stumble.
#include "generator/read_aloud.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/opener.h"
#include "english/pronouns.h"
#include "english/verbs.h"
#include "films/word_shapes.h"
#include "generator/cut_short.h"
#include "generator/figure_told.h"
#include "generator/heard.h"
#include "generator/leftovers.h"
#include "generator/story_things.h"
#include "generator/two_statements.h"
#include "generator/unsaid.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace quiz {

namespace {

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

/// "Which actor in "Low Water", who stood 7 feet tall, was ...": it tells who, or is lost.
bool is_told_in_passing(const HeardWords& words) {
    if (words.size() < 7 || words[0] != "Which") return false;
    // "Which actor, who plays Rudge, is the son of ...?"
    if (words[2] == "," && words[3] == "who") return true;
    return words[2] == "in" && words[3] == "Quoted" &&
           (words[4] == "," ? words[5] == "who" : words[5] == "," && words[6] == "who");
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

/// "that he will print unless they get the story", "acts out what happened": what, and who?
bool hangs_on_a_clause(const HeardWords& asked) {
    static constexpr std::array<std::string_view, 4> subjects{"he", "she", "they", "it"};
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
        if (asked[i] == "unless" || asked[i] == "why") return true;
        // "tells the police what he saw" says whose doing it was
        if (asked[i] == "what" && !one_of(subjects, asked[i + 1])) return true;
    }
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
    if (words.size() > 3 && words[0] == "Who" && words[1] == "was" && words[2] == "the" &&
        is_name_word(words[3]))
        return "a part is no trade"; // "Who was the Rudge of ...?"
    if (has_two_sentences(question)) return "it has two sentences";
    if (is_told_in_passing(words)) return "who somebody is stands before what is asked";
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
    if (story && speaks_of_people_before(asked)) return "it speaks of somebody told of before";
    const bool player = type == AnswerType::Actor || type == AnswerType::Actress;
    if ((story && speaks_of_thing_untold(asked)) || (player && speaks_of_thing_untold(asked, true)))
        return "it speaks of a thing told of before";
    if (story && points_at_nobody(asked)) return "a pronoun in it points at nobody";
    if ((type == AnswerType::Character || player) && story && !tells_who_it_is(asked))
        return "it tells too little of somebody in the story";
    if (is_cut_short(words)) return "it breaks off before it has said what";
    return {};
}

} // namespace quiz

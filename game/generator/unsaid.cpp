// Sentences lean on those around them; a question stands alone.
#include "generator/unsaid.h"

#include "core/text.h"
#include "english/verbs.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

bool has(const HeardWords& words, std::string_view word, std::size_t from = 0) {
    return from < words.size() && std::find(words.begin() + static_cast<std::ptrdiff_t>(from),
                                            words.end(), word) != words.end();
}

bool has_within(const HeardWords& words, std::string_view word, std::size_t to) {
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(to);
    return std::find(words.begin(), end, word) != end;
}

/// The word at `at`, or nothing behind the end.
std::string_view word_at(const HeardWords& words, std::size_t at) {
    return at < words.size() ? std::string_view(words[at]) : std::string_view();
}

/// "robs", "is": of the one who is asked for.
bool ends_like_verb(std::string_view word) {
    return word.ends_with('s') && !word.ends_with("ss") && word != "his" && !is_name_word(word);
}

/// "which character sees ...", "plays the character who lives ...": what others of the story do at
/// its side; "and then robs her" is its own.
bool is_done_by_all(const HeardWords& words) {
    static constexpr std::array<std::string_view, 15> verbs{
        "sees", "hears",  "watches", "notices", "meets", "lives", "stays",  "lodges",
        "sits", "stands", "dines",   "attends", "knows", "likes", "listens"};
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        std::size_t verb = i + 1;
        if (word_at(words, verb) == "in" && word_at(words, verb + 1) == "Quoted") verb += 2;
        if (word_at(words, verb).starts_with('(')) ++verb; // its year
        const bool asked = words[i] == "character" && fold(words[i - 1]) == "which";
        const bool played = words[i] == "who" && words[i - 1] == "character";
        if (!(asked || played) || !one_of(verbs, word_at(words, verb))) continue;
        for (std::size_t next = verb; next + 1 < words.size(); ++next)
            if (words[next] == "and" && ends_like_verb(words[next + 1]) &&
                words[next + 1] != "wants" && !one_of(verbs, words[next + 1]))
                return false;
        return true;
    }
    return false;
}

/// "was in Bergen, rehearsing", "was making "Salt" in Bergen": when?
bool was_elsewhere(const HeardWords& words) {
    static constexpr std::array<std::string_view, 3> places{"in", "at", "on"};
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        static constexpr std::array<std::string_view, 7> busy{
            "making", "filming", "shooting", "rehearsing", "appearing", "performing", "starring"};
        if (words[i] == "was" && one_of(busy, words[i + 1]) && !has(words, "when", i) &&
            !has(words, "while", i))
            return true;
        if (words[i] != "was" || !one_of(places, words[i + 1]) || !is_name_word(words[i + 2]))
            continue;
        if (words[i + 2] == "Quoted") continue;
        std::size_t end = i + 3;
        while (end < words.size() && is_name_word(words[end]) && !is_pause(words[end])) ++end;
        if (end == words.size()) return true;
        if (word_at(words, end) == "," && word_at(words, end + 1).ends_with("ing")) return true;
    }
    return false;
}

/// "How many steps does "Low Water" have?": the tower of the sentence before has.
bool counts_what_films_lack(const HeardWords& words) {
    static constexpr std::array<std::string_view, 14> parts{
        "scenes", "songs",   "shots",    "endings", "versions", "sequels", "acts",
        "parts",  "numbers", "chapters", "cuts",    "episodes", "edits",   "reels"};
    if (words.size() < 5 || fold(words[0]) != "how" || words[1] != "many") return false;
    if (words.back() != "have" || words[words.size() - 2] != "Quoted") return false;
    return !one_of(parts, words[words.size() - 4]);
}

/// "Who died in May 1955, ...?": who was that to the film? Who is told to be of it is known.
bool only_dies(const HeardWords& words) {
    return words.size() > 1 && words[0] == "Who" && words[1] == "died";
}

/// "..., how many years late?", "two weeks after which film": a sum, or a calendar.
bool reckons(const HeardWords& words) {
    static constexpr std::array<std::string_view, 5> spans{"days", "weeks", "months", "years",
                                                           "hours"};
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        // Behind a whole statement, not behind "On the list of the institute".
        if (words[i] == "," && words[i + 1] == "how" && has_within(words, "until", i)) return true;
        if (i > 0 && one_of(spans, words[i]) &&
            (words[i + 1] == "after" || words[i + 1] == "before") && words[i + 2] == "which")
            return true;
    }
    return false;
}

/// "beat "Salt"": at what? "took home a Golden Herring": for what?
bool names_no_prize(const HeardWords& words) {
    static constexpr std::array<std::string_view, 3> wins{"beat", "beaten", "defeated"};
    static constexpr std::array<std::string_view, 6> at{"for",  "to",    "at",
                                                        "Best", "Oscar", "Award"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (one_of(wins, words[i]) &&
            std::none_of(at.begin(), at.end(),
                         [&](std::string_view word) { return has(words, word); }))
            return true;
        if ((words[i] == "took" || words[i] == "takes") && words[i + 1] == "home" &&
            !has(words, "for", i))
            return true;
    }
    return false;
}

/// "the Oscar for Best Actress for "Low Water", who won for ...": the film did not. But: "Which
/// actress in "Low Water", who was five, ..."
bool tells_of_title(const HeardWords& words) {
    constexpr std::size_t asked = 3; // Which actress in "..."
    const bool which = !words.empty() && fold(words[0]) == "which";
    for (std::size_t i = which ? asked + 1 : 1; i + 2 < words.size(); ++i)
        if (words[i] == "Quoted" && words[i + 1] == "," && words[i + 2] == "who" &&
            (words[i - 1] == "for" || words[i - 1] == "in"))
            return true;
    return false;
}

/// "won a prize at Bergen, where "Low Water" was shown": and for what?
bool names_film_in_passing(const HeardWords& words) {
    const auto film = std::find(words.begin(), words.end(), "Quoted");
    return film != words.end() && film != words.begin() && *(film - 1) == "where" &&
           std::find(film + 1, words.end(), "Quoted") == words.end();
}

/// "plays the character who came down the stairs": what is told of the story is told as it happens.
bool tells_story_in_past(const HeardWords& words) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (words[i] == "who" && words[i - 1] == "character") {
            const auto verb = read_verb(words[i + 1]);
            return verb && verb->is_past && !verb->is_base;
        }
    return false;
}

/// "who published the novel in 1939": which novel?
bool names_no_book(const HeardWords& words) {
    static constexpr std::array<std::string_view, 5> works{"novel", "book", "play", "story",
                                                           "memoir"};
    static constexpr std::array<std::string_view, 5> makes{"published", "wrote", "publish",
                                                           "written", "write"};
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (one_of(makes, words[i]) && words[i + 1] == "the" && one_of(works, words[i + 2]) &&
            (i + 3 == words.size() || word_at(words, i + 3) == "in" ||
             is_pause(word_at(words, i + 3))) &&
            word_at(words, i + 4) != "Quoted" && word_at(words, i + 4) != "which")
            return true;
    return false;
}

/// "did Ada Marlow insist?", "another adaptation", "on the word of an Italian": of whom, and what?
bool points_beyond(const HeardWords& words) {
    static constexpr std::array<std::string_view, 4> bare{"insist", "insisted", "agree", "object"};
    if (!words.empty() && one_of(bare, words.back())) return true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "another" && (i == 0 || words[i - 1] != "one")) return true;
        const bool nobody =
            (words[i] == "a" || words[i] == "an") && is_nationality(word_at(words, i + 1)) &&
            (i + 2 >= words.size() || joins(words[i + 2]) || is_pause(words[i + 2]));
        if (nobody) return true;
    }
    return false;
}

/// "the boat that he works for, Salt Lines, employs ...", "took over, with misgivings": over what?
bool hangs_in_the_air(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> prepositions{"for", "of",   "with", "to",
                                                                  "at",  "from", "into", "by"};
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "," && i + 1 < words.size() && one_of(prepositions, words[i - 1]))
            return true;
        const bool ends = i + 1 == words.size() || is_pause(words[i + 1]);
        // "took over at a few days' notice"; "found it - it was her first": two statements
        const bool over =
            words[i] == "over" && words[i - 1] == "took" &&
            one_of(std::array<std::string_view, 3>{"at", "when", "after"}, word_at(words, i + 1));
        const bool dashed =
            (words[i] == "-" || words[i] == ":" || words[i] == "\u2013") &&
            one_of(std::array<std::string_view, 3>{"it", "he", "she"}, word_at(words, i + 1));
        // "keeps from Elsa's what he knows", "was the mill filmed away at a church"
        const bool owned = owns(words[i]) && word_at(words, i + 1) == "what";
        const bool away = words[i] == "away" && word_at(words, i + 1) == "at";
        // "the master of the "Low Water"": of a ship called so
        const bool called = words[i] == "Quoted" && words[i - 1] == "the" &&
                            (i + 1 == words.size() || words[i + 1].starts_with('('));
        if (over || dashed || owned || away || called) return true;
        // "built the score out of Rex Tarrant's, played backward": out of his what?
        if (owns(words[i]) && i + 1 < words.size() && is_pause(words[i + 1])) return true;
        // "Who is the company's director of "Low Water"?": of which company?
        if (i == 3 && words[0] == "Who" && words[2] == "the" && owns(words[i]) &&
            words.back() == "Quoted" && !is_name_word(words[i]))
            return true;
        // "looked at it and decided that he was wrong for the part": who was?
        if (words[i] == "wrong" && (words[i - 1] == "was") && i > 1 &&
            (words[i - 2] == "he" || words[i - 2] == "she"))
            return true;
        if (ends && words[i] == "over" && (words[i - 1] == "took" || words[i - 1] == "take"))
            return true;
    }
    return false;
}

/// "went to see his old friend before Rex died": his friend was he. "came along to": to what?
bool names_him_late(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> near{
        "friend", "partner", "colleague", "mentor", "rival", "teacher", "idol", "hero"};
    static constexpr std::array<std::string_view, 4> times{"before", "after", "when", "until"};
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        if (words[i] == "came" && words[i + 1] == "along" && words[i + 2] == "to") return true;
        if (!one_of(near, words[i])) continue;
        const bool his = words[i - 1] == "his" || words[i - 1] == "her" ||
                         (i > 1 && (words[i - 2] == "his" || words[i - 2] == "her"));
        for (std::size_t next = i + 1; his && next + 1 < words.size(); ++next)
            if (one_of(times, words[next]) && is_name_word(words[next + 1])) return true;
    }
    return false;
}

/// "Which director holds "Low Water" in high regard?": so do others. "Which designer, the designer
/// of "Low Water", ...": says it twice.
bool praises(const HeardWords& words) {
    static constexpr std::array<std::string_view, 9> praise{
        "in high regard",  "favorite film", "favorite films", "favourite film",
        "favourite films", "was a fan of",  "is a fan of",    "fell in love with quoted",
        "faced physical"};
    const std::string text = fold(join(words, " "));
    if (any_phrase(praise, text)) return true;
    return words.size() > 5 && words[2] == "," && words[3] == "the" && words[4] == words[1];
}

/// "In the film "Low Water", whose brother runs a mill?": others have brothers.
bool asks_for_kin(const HeardWords& words) {
    static constexpr std::array<std::string_view, 10> kin{
        "brother", "sister", "father",   "mother",  "son",
        "husband", "wife",   "daughter", "parents", "uncle"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i] == "whose" && words[0] == "In" && one_of(kin, words[i + 1])) return true;
    return false;
}

/// "Which original producer ...", "On a budget of how much did ... earn", "borrowed from which
/// actor": turned round, it is no English, or not what was said.
bool is_turned_badly(const HeardWords& words) {
    static constexpr std::array<std::string_view, 6> openings{
        "on a budget of how much", "at how many minutes", "in the title of quoted",
        "which original",          "which former",        "which first"};
    const std::string text = fold(join(words, " "));
    if (std::any_of(openings.begin(), openings.end(),
                    [&](std::string_view opening) { return text.starts_with(opening); }))
        return true;
    static constexpr std::array<std::string_view, 4> phrases{"to the music of which", "but as",
                                                             "in the short", "the feature"};
    if (any_phrase(phrases, text)) return true;
    // "Whose red was stolen": red what?
    static constexpr std::array<std::string_view, 8> colours{"red",   "white", "black", "blue",
                                                             "green", "old",   "new",   "first"};
    if (words.size() > 2 && words[0] == "Whose" && one_of(colours, words[1]) &&
        (words[2] == "was" || words[2] == "is"))
        return true;
    // "Who was Rex Tarrant's daughter in "Low Water"?": a player has none in it.
    static constexpr std::array<std::string_view, 8> kin{"daughter", "son",    "wife",   "husband",
                                                         "brother",  "sister", "mother", "father"};
    const auto its_kin = [&](std::size_t i) { return one_of(kin, word_at(words, i)); };
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (owns(words[i]) && words[0] == "Who" && words[1] == "was" && its_kin(i + 1) &&
            words.back() == "Quoted")
            return true;
        if (words[i] == "for" && (words[i + 1] == "his" || words[i + 1] == "her") && its_kin(i + 2))
            return true;
    }
    static constexpr std::array<std::string_view, 5> tortuous{
        "which character does the", "which character does a", "did it take to shoot in",
        "in which region", "is supposed to"};
    if (any_phrase(tortuous, text)) return true;
    if (text.ends_with(" of which year") || text.ends_with(" partly")) return true;
    // "The single of "Low Water" Academy Award nomination"
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (words[i] == "Quoted" && words[i - 1] == "of" && is_name_word(words[i + 1])) return true;
    // "In a dance version of "Low Water", it reached ...": which of the two?
    const bool version = text.starts_with("in a ") && contains_folded(text, "version of quoted");
    if (version && contains_folded(text, "it")) return true;
    if (text.starts_with("to how much did") && has(words, "from")) return true;
    static constexpr std::array<std::string_view, 3> taken{"borrowed", "taken", "stolen"};
    return text.starts_with("from which act") && contains_folded(text, "title") &&
           any_phrase(taken, text);
}

/// "Which actress read out "Low Water"?": when? "practiced for "Low Water" for a month": what?
/// "Which actor was the first actor": says it twice.
bool lacks_an_object(const HeardWords& words) {
    static constexpr std::array<std::string_view, 5> bare{"practiced", "practised", "rehearsed",
                                                          "trained", "studied"};
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (one_of(bare, words[i]) && words[i + 1] == "for" && words[i + 2] == "Quoted")
            return true;
        if (words[i] == "read" && words[i + 1] == "out" && words[i + 2] == "Quoted") return true;
    }
    for (std::size_t i = 2; i + 4 < words.size(); ++i)
        if (words[i] == "was" && words[i + 1] == "the" &&
            std::find(words.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                      words.begin() + static_cast<std::ptrdiff_t>(i) + 5,
                      words[1]) != words.begin() + static_cast<std::ptrdiff_t>(i) + 5)
            return true;
    return false;
}

/// "composed the waltz before shooting of "Low Water" began, taking ...", "was replaced as designer
/// by which designer": words in the wrong place, or twice.
bool is_out_of_place(const HeardWords& words) {
    const auto gap = gap_of(words);
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const bool began = words[i] == "Quoted" && words[i + 1] == "began" && i > 2 &&
                           words[i - 1] == "of" && words[i - 3] == "before";
        if (began && i + 2 < words.size()) return true;
        if (gap && words[i] == "as" && gap->from + 1 < words.size() &&
            words[i + 1] == words[gap->from + 1])
            return true;
    }
    return false;
}

/// "takes the message to Rudge": which message? "in which year does Elsa live": all the while.
bool needs_the_story(const HeardWords& words) {
    static constexpr std::array<std::string_view, 9> things{"message",    "script",   "letter",
                                                            "manuscript", "document", "parcel",
                                                            "package",    "news",     "plan"};
    if (words.size() < 4 || words[0] != "In" || words[1] != "the" || words[2] != "film")
        return false;
    for (std::size_t i = 4; i + 1 < words.size(); ++i) {
        if (words[i] == "year" && words[i + 1] == "does") return true;
        if (words[i - 1] == "the" && one_of(things, words[i]) && words[i + 1] != "of" &&
            words[i + 1] != "that" && words[i + 1] != "from" && words[i + 1] != "about")
            return true;
    }
    return false;
}

/// "In the film "Low Water", the audition happened to which actor?": it did not happen there.
bool puts_player_in_story(const HeardWords& words) {
    static constexpr std::array<std::string_view, 11> parts{"plays", "play",   "voice",   "is",
                                                            "sings", "dances", "appears", "speaks",
                                                            "seen",  "heard",  "wears"};
    if (words.size() < 6 || words[0] != "In" || words[1] != "the" || words[2] != "film")
        return false;
    const auto gap = gap_of(words);
    if (!gap || gap->from + 1 >= words.size()) return false;
    if (words[gap->from + 1] == "building") return true; // nobody minds in which
    return words[gap->from + 1].starts_with("act") &&
           std::none_of(parts.begin(), parts.end(),
                        [&](std::string_view part) { return has(words, part); });
}

/// "Which actress did Ada Marlow cast in "Low Water"?": the others as well.
bool casts_all(const HeardWords& words) {
    static constexpr std::array<std::string_view, 7> verbs{"cast",   "hire",   "choose", "engage",
                                                           "direct", "employ", "suggest"};
    return words.size() > 5 && fold(words[0]) == "which" && words[2] == "did" &&
           words.back() == "Quoted" && one_of(verbs, words[words.size() - 3]);
}

} // namespace

bool leaves_unsaid(const HeardWords& question) {
    return is_done_by_all(question) || was_elsewhere(question) ||
           counts_what_films_lack(question) || only_dies(question) || reckons(question) ||
           names_no_prize(question) || tells_of_title(question) || names_no_book(question) ||
           points_beyond(question) || is_turned_badly(question) || hangs_in_the_air(question) ||
           names_him_late(question) || asks_for_kin(question) || praises(question) ||
           casts_all(question) || lacks_an_object(question) || puts_player_in_story(question) ||
           names_film_in_passing(question) || tells_story_in_past(question) ||
           is_out_of_place(question) || needs_the_story(question);
}

} // namespace quiz

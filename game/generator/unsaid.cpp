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

constexpr std::array<std::string_view, 10> kin{"brother", "sister", "father",   "mother",  "son",
                                               "husband", "wife",   "daughter", "parents", "uncle"};

bool has(const HeardWords& words, std::string_view word, std::size_t from = 0) {
    return from < words.size() && std::find(words.begin() + static_cast<std::ptrdiff_t>(from),
                                            words.end(), word) != words.end();
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

/// "..., how many years late?", "two weeks after which film": a sum, or a calendar.
bool reckons(const HeardWords& words) {
    static constexpr std::array<std::string_view, 5> spans{"days", "weeks", "months", "years",
                                                           "hours"};
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        // Behind a whole statement, not behind "On the list of the institute".
        if (words[i] == "," && words[i + 1] == "how" &&
            has({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i)}, "until"))
            return true;
        if (i > 0 && one_of(spans, words[i]) &&
            (words[i + 1] == "after" || words[i + 1] == "before") &&
            (words[i + 2] == "which" || words[i - 1] == "many"))
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

/// "another adaptation", "on the word of an Italian": of whom, and what?
bool points_beyond(const HeardWords& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "another" && (i == 0 || words[i - 1] != "one")) return true;
        const bool nobody =
            (words[i] == "a" || words[i] == "an") && is_nationality(word_at(words, i + 1)) &&
            (i + 2 >= words.size() || joins(words[i + 2]) || is_pause(words[i + 2]));
        if (nobody) return true;
    }
    return false;
}

/// "the boat that he works for, Salt Lines, employs ...", "took over, with misgivings", "built it
/// out of Rex Tarrant's, played backward": over what, and of his what?
bool hangs_in_the_air(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> prepositions{"for", "of",   "with", "to",
                                                                  "at",  "from", "into", "by"};
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const bool pauses = is_pause(words[i + 1]);
        if (words[i + 1] == "," && one_of(prepositions, words[i])) return true;
        if (owns(words[i]) && (pauses || words[i + 1] == "what")) return true;
        if (pauses && words[i] == "over" && (words[i - 1] == "took" || words[i - 1] == "take"))
            return true;
    }
    // "cut it down to less than 90": of what?
    if (words.size() > 2 && words.back().size() < 4 &&
        words.back().find_first_not_of("0123456789") == std::string::npos &&
        words[words.size() - 2] == "than")
        return true;
    // "wants to be seen by Elsa's", and who is somebody of whom a comma should tell
    if (words.size() > 2 && owns(words.back()) && words[words.size() - 2] == "by") return true;
    const auto named = [&](std::size_t i) {
        return is_name_word(words[i]) && words[i] != "Quoted";
    };
    for (std::size_t i = 2; i + 1 < words.size(); ++i)
        if (words[i + 1] == "who" && named(i) && named(i - 1)) return true;
    return words.size() > 2 && words.back() == "over" && words[words.size() - 2] == "took";
}

/// "was 27 when he sang - it was his first part": two statements, and one question.
bool states_besides(const HeardWords& words) {
    static constexpr std::array<std::string_view, 3> subjects{"it", "he", "she"};
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if ((words[i] == "-" || words[i] == ":" || words[i] == "\u2013") &&
            one_of(subjects, words[i + 1]))
            return true;
    return false;
}

/// "the master of the "Low Water"", a ship; "the company's director of "Low Water"", of a company;
/// "the single of "Low Water" Academy Award": the film's title stands for something else.
bool misplaces_title(const HeardWords& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        // "Who is "Low Water"'s cousin": somebody of that name
        if (i < 3 && fold(words[0]) == "who" && words[i].starts_with("Quoted'")) return true;
        if (words[i] != "Quoted") continue;
        const bool ends = i + 1 == words.size();
        if (words[i - 1] == "the" && (ends || words[i + 1].starts_with('('))) return true;
        if (words[i - 1] == "of" && !ends &&
            (is_name_word(words[i + 1]) || words[i + 1] == "list" || words[i + 1] == "party"))
            return true;
    }
    constexpr std::size_t owner = 3; // Who is the company's
    return words.size() > owner + 1 && words[0] == "Who" && words[2] == "the" &&
           owns(words[owner]) && words.back() == "Quoted" && !is_name_word(words[owner]);
}

/// "went to see his old friend before Rex died": his friend was he.
bool names_him_late(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> near{
        "friend", "partner", "colleague", "mentor", "rival", "teacher", "idol", "hero"};
    static constexpr std::array<std::string_view, 4> times{"before", "after", "when", "until"};
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        if (!one_of(near, words[i])) continue;
        const bool his = words[i - 1] == "his" || words[i - 1] == "her" ||
                         (i > 1 && (words[i - 2] == "his" || words[i - 2] == "her"));
        for (std::size_t next = i + 1; his && next + 1 < words.size(); ++next)
            if (one_of(times, words[next]) && is_name_word(words[next + 1])) return true;
    }
    return false;
}

/// "Which designer, the designer of ...", "Which actor was the first actor", "was replaced as
/// designer by which designer"
bool says_it_twice(const HeardWords& words) {
    const auto gap = gap_of(words);
    if (!gap || gap->from + 1 >= words.size()) return false;
    const std::string& asked = words[gap->from + 1];
    constexpr std::size_t near = 3; // was the first Danish actress
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (i == gap->from) continue;
        if (words[i] == "as" && words[i + 1] == asked) return true;
        if (words[i] == "," && words[i + 1] == "the" && word_at(words, i + 2) == asked &&
            i == gap->from + 2)
            return true;
        if (words[i] != "was" || words[i + 1] != "the") continue;
        for (std::size_t next = i + 2; next < i + 2 + near && next < words.size(); ++next)
            if (words[next] == asked) return true;
    }
    return false;
}

/// "In the film "Low Water", whose brother runs a mill?": others have brothers. "Who was Rex
/// Tarrant's daughter in "Low Water"?", "suggested him for her husband": a player has none in it.
bool asks_for_kin(const HeardWords& words) {
    const bool who = words.size() > 1 && words[0] == "Who" && words[1] == "was";
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == "whose" && words[0] == "In" && one_of(kin, words[i + 1])) return true;
        if (who && owns(words[i]) && one_of(kin, words[i + 1]) && words.back() == "Quoted")
            return true;
        if (words[i] == "for" && (words[i + 1] == "his" || words[i + 1] == "her") &&
            one_of(kin, word_at(words, i + 2)))
            return true;
    }
    return false;
}

/// "Whose red was stolen", "The red was stolen": red what?
bool lacks_its_noun(const HeardWords& words) {
    static constexpr std::array<std::string_view, 8> colours{"red",   "white", "black", "blue",
                                                             "green", "old",   "new",   "first"};
    return words.size() > 2 && (words[0] == "Whose" || words[0] == "The") &&
           one_of(colours, words[1]) && (words[2] == "was" || words[2] == "is");
}

/// "To how much did it climb from $4 million", "borrowed from which actor", "In a dance version of
/// "Low Water", it reached ...": turned round, it is no English, or not what was said.
bool is_turned_badly(const HeardWords& words) {
    const std::string text = fold(join(words, " "));
    const bool version = text.starts_with("in a ") && contains_folded(text, "version of quoted");
    if (version && contains_folded(text, "it")) return true;
    if (text.starts_with("to how much did") && has(words, "from")) return true;
    static constexpr std::array<std::string_view, 3> taken{"borrowed", "taken", "stolen"};
    return text.starts_with("from which act") && contains_folded(text, "title") &&
           any_phrase(taken, text);
}

/// "On television Rudge was played in "Low Water" by ...": it was not in the film.
bool was_played_elsewhere(const HeardWords& words) {
    return words.size() > 4 && words[0] == "On" && words[1] == "television" &&
           has(words, "played") && has(words, "Quoted");
}

/// "composed the waltz before shooting of "Low Water" began, taking ...": the film stands between.
bool is_out_of_place(const HeardWords& words) {
    for (std::size_t i = 3; i + 2 < words.size(); ++i)
        if (words[i] == "Quoted" && words[i + 1] == "began" && words[i - 1] == "of" &&
            words[i - 3] == "before")
            return true;
    // "the novel behind "Low Water" by Ann Dell": she wrote the novel
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (words[i - 1] == "behind" && words[i] == "Quoted" && words[i + 1] == "by") return true;
    // "built for "Low Water" at Elstree": where it was built stands behind what it was built for
    for (std::size_t i = 2; i + 2 < words.size() && has(words, "built"); ++i)
        if (words[i - 1] == "for" && words[i] == "Quoted" && words[i + 1] == "at" &&
            is_name_word(words[i + 2]))
            return true;
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
    constexpr std::array rules{
        is_done_by_all,       was_elsewhere,   counts_what_films_lack, reckons,
        names_no_prize,       tells_of_title,  names_film_in_passing,  tells_story_in_past,
        names_no_book,        points_beyond,   hangs_in_the_air,       states_besides,
        misplaces_title,      names_him_late,  says_it_twice,          asks_for_kin,
        lacks_its_noun,       is_turned_badly, is_out_of_place,        needs_the_story,
        puts_player_in_story, casts_all,       was_played_elsewhere};
    return std::any_of(rules.begin(), rules.end(),
                       [&](const auto& rule) { return rule(question); });
}

} // namespace quiz

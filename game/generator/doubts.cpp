// What makes a question doubtful that was read from a sentence, however plain its grammar is.
#include "generator/doubts.h"

#include "core/text.h"
#include "english/opener.h"
#include "generator/lost_words.h"
#include "generator/misread.h"
#include "generator/places_told.h"
#include "generator/read_aloud.h"
#include "generator/thin_deed.h"
#include "generator/ties.h"
#include "generator/title_told.h"
#include "generator/unanchored.h"
#include "generator/wording.h"
#include "generator/years_told.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace quiz {

namespace {

using Words = std::vector<std::string>;

/// Does the question say that it came to nothing?
bool says_refusal(std::string_view stem) {
    static constexpr std::array<std::string_view, 6> refusals{
        "and declined", "and refused",        "but declined",
        "but refused",  "and turned it down", "but turned it down"};
    return any_phrase(refusals, stem);
}

/// "was asked to play the captain and said no", "read for a small part, but was given another":
/// what comes behind takes it back.
bool is_taken_back(std::string_view folded_sentence, std::string_view folded_key,
                   std::string_view stem) {
    static constexpr std::array<std::string_view, 11> refusals{
        "backed out",     "pulled out",      "dropped out",     "withdrew", "walked out", "said no",
        "turned it down", "turned him down", "turned her down", "refused",  "declined"};
    // "refused to go down": that takes nothing back.
    // "was first offered to Rex Tarrant, who declined": offered it was.
    if (contains_folded(stem, "first offered") || contains_folded(stem, "originally offered"))
        return false;
    std::string told(folded_sentence);
    for (const auto* plain : {" refused to ", " declined to "})
        told = replace_all(std::move(told), plain, " would not ");
    // What somebody went through before is done all the same.
    static constexpr std::array<std::string_view, 16> undone{
        "ask",     "asked",     "offered", "cast",   "chosen", "hired", "wanted", "given",
        "invited", "nominated", "signed",  "agreed", "won",    "part",  "role",   "approached"};
    if (any_phrase(refusals, told)) {
        // "declined the role of the priest": the question says so, too.
        const bool kept = std::any_of(refusals.begin(), refusals.end(), [&](std::string_view no) {
            return contains_folded(told, no) && contains_folded(stem, no);
        });
        return any_phrase(undone, stem) && !kept && !says_refusal(stem);
    }
    // What is done is done, whatever follows; what was meant, begun or agreed may not have been.
    static constexpr std::array<std::string_view, 29> open{
        "ask",      "asked",    "read",      "cast",     "chosen",   "choose",   "hired",  "hire",
        "engaged",  "engage",   "signed",    "sign",     "attached", "promised", "agreed", "begin",
        "began",    "started",  "announced", "selected", "invited",  "given",    "give",   "a part",
        "the part", "the role", "planned",   "wanted",   "nominated"};
    if (!any_phrase(open, stem)) return false;
    // "was nominated for six, but won none": nominated it was.
    static constexpr std::array<std::string_view, 5> lost{
        " but did not win", " but lost", " but won", " but did not receive", " but none"};
    const bool came_to_nothing =
        std::any_of(lost.begin(), lost.end(), [&](std::string_view phrase) {
            return folded_sentence.find(phrase) != std::string::npos;
        });
    if (came_to_nothing && contains_folded(stem, "nominated")) return false;
    static constexpr std::array<std::string_view, 5> turns{" but ", " though ", " although ",
                                                           " and then ", " until "};
    const auto at = folded_sentence.find(folded_key);
    const std::size_t from = at == std::string::npos ? 0 : at;
    return std::any_of(turns.begin(), turns.end(), [&](std::string_view turn) {
        const auto turned = folded_sentence.find(turn, from);
        if (turned == std::string::npos) return false;
        // "... but fell ill": where the question says so too, nothing is lost.
        const auto second = folded_sentence.find(' ', turned + turn.size());
        const auto third =
            second == std::string::npos ? second : folded_sentence.find(' ', second + 1);
        return stem.find(folded_sentence.substr(
                   turned, third == std::string::npos ? third : third - turned)) ==
               std::string::npos;
    });
}

/// Verbs and phrases that several share, that mean little without their rest, or that are told of
/// what never came to be.
bool says_too_little(std::string_view stem, bool of_people) {
    static constexpr std::array<std::string_view, 33> weak{
        "won for",   "win for",    "lost to",    "lose to",     "whole thing", "cast at",
        "beat",      "beats",      "only one",   "many people", "most people", "some people",
        "leave out", "leaves out", "left out",   "handle",      "handled",     "read for",
        "audition",  "auditioned", "test for",   "tested for",  "asked to",    "came away",
        "come away", "owes",       "owe",        "spot",        "spotted",     "fly to",
        "ovation",   "beaten",     "steals back"};
    if (any_phrase(weak, stem)) return true;
    // Others may have been cast at that age.
    if (contains_folded(stem, "was cast at") && !contains_folded(stem, "when") && of_people)
        return true;
    // So did many in those years.
    static constexpr std::array<std::string_view, 7> youth{
        "grow up", "grows up", "grew up", "fled", "emigrated", "served in", "fought in"};
    if (of_people && any_phrase(youth, stem)) return true;
    // "Which character does Elsa Brandt ask?": ask what? "For which part did he read?": at first?
    static constexpr std::array<std::string_view, 33> open{
        "ask",     "beg",       "order",   "persuade", "force",     "nominate", "allow",
        "invite",  "send",      "choose",  "tell",     "fly",       "wait",     "return",
        "help",    "use",       "teach",   "know",     "call",      "take",     "read",
        "suggest", "recommend", "propose", "mention",  "introduce", "talk",     "speak",
        "meet",    "visit",     "greet",   "look",     "join"};
    const auto words = split(stem, ' ');
    if (!words.empty() && one_of(open, words.back())) return true;
    // "asks a young man": what?
    if ((contains_folded(stem, "asks") || contains_folded(stem, "asked")) &&
        !contains_folded(stem, "to") && !contains_folded(stem, "for"))
        return true;
    static constexpr std::array<std::string_view, 4> occasions{"for", "as", "award", "awards"};
    return (contains_folded(stem, "nominate") || contains_folded(stem, "nominated")) &&
           !any_phrase(occasions, stem) && !contains_folded(stem, "categories");
}

/// "Which book did Ada Marlow write?": she wrote others, too.
bool names_any_work(const Asking& asking, const Words& words) {
    static constexpr std::array<std::string_view, 11> makings{
        "write", "direct",  "make",   "compose", "publish", "paint",
        "do",    "produce", "record", "edit",    "shoot"};
    const auto family = info(asking.type).family;
    return (family == AnswerFamily::Works || asking.type == AnswerType::Book) && !words.empty() &&
           one_of(makings, words.back());
}

/// "invited Ada Marlow's to watch": a pronoun that was an object.
bool has_odd_owner(std::string_view stem) {
    static constexpr std::array<std::string_view, 12> never{
        "to", "at", "in", "and", "with", "into", "from", "on", "for", "as", "that", "when"};
    for (auto at = stem.find("'s "); at != std::string::npos; at = stem.find("'s ", at + 1)) {
        const auto from = at + 3;
        const auto end = stem.find_first_of(" ?,", from);
        if (one_of(never, std::string_view(stem).substr(from, end - from))) return true;
    }
    return false;
}

/// "On which book by Dora Kestrel ...": the three others would have to be hers.
bool names_maker_of_work(const Asking& asking, std::string_view stem) {
    static constexpr std::array<std::string_view, 8> by{
        "which book by",     "which novel by", "which play by",   "which song by",
        "which painting by", "which story by", "which ballet by", "which opera by"};
    return info(asking.type).family == AnswerFamily::Works && any_phrase(by, stem);
}

/// Is somebody known named in the question, of whom `is` holds?
template <class Is>
bool names_somebody(std::string_view stem, const FilmLore& lore, Is is) {
    const auto words = split(stem, ' ');
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string name = words[i] + " " + words[i + 1];
        const Entity* known = lore.pool().find_folded(name);
        if (known == nullptr) known = lore.find(name);
        if (known != nullptr && info(known->types.front()).family == AnswerFamily::People &&
            is(*known))
            return true;
    }
    return false;
}

/// Another film is asked for, and only one stands to reason: by whom it is, who is in it, or that
/// it was the greatest of its time.
bool film_is_told(const Asking& asking, std::string_view stem, const FilmLore& lore) {
    static constexpr std::array<std::string_view, 6> first_of_all{"most",    "highest",  "record",
                                                                  "records", "ahead of", "best"};
    // "In which film had Ada Marlow used it before?": a relation's own words tell it only where the
    // three others would have to be hers.
    const Entity* film = lore.pool().find(asking.answer);
    const auto tells = [&](const Entity& person) {
        return !asking.vetted ||
               (film != nullptr &&
                std::any_of(person.directed.begin(), person.directed.end(),
                            [&](const Directed& made) { return made.year == film->from; }));
    };
    return (!asking.vetted && any_phrase(first_of_all, stem)) || names_somebody(stem, lore, tells);
}

/// "For about how much was it made in about a month?", "the poll held every ten years", "at the
/// Olympics": the question is odd, or its year is no secret.
bool reads_badly(const Asking& asking, std::string_view stem) {
    // "leave for which country in Bergen": where they leave from was said first.
    for (const auto* asked :
         {" which country in ", " which city in ", " which country at ", " which city at "})
        if (stem.find(asked) != std::string::npos) return true;
    // "was ranked 15th among the best films": by whom?
    static constexpr std::array<std::string_view, 8> rankings{
        "list", "poll", "survey", "institute", "magazine", "critics", "readers", "voted"};
    if (asking.type == AnswerType::Rank && !any_phrase(rankings, stem)) return true;
    // "How many nominations brought it one prize": one did.
    if (asking.type == AnswerType::Count && asking.of_subject &&
        (contains_folded(stem, "brought") || contains_folded(stem, "earned")))
        return true;
    const auto about = stem.find(" about ");
    if (about != std::string::npos && stem.find(" about ", about + 1) != std::string::npos)
        return true;
    // "was trained for "Low Water" as a dancer": long before
    if (stem.find(" was trained for ") != std::string::npos) return true;
    static constexpr std::array<std::string_view, 4> parts{"in part i", "in part ii", "in part iii",
                                                           "in part 2"};
    if (any_phrase(parts, stem)) return true;
    static constexpr std::array<std::string_view, 6> told{"every",     "olympics", "olympic games",
                                                          "world cup", "election", "anniversary"};
    return asking.type == AnswerType::Year && any_phrase(told, stem);
}

} // namespace

/// "Rex Tarrant in Rex Tarrant's old part"
bool says_a_name_twice(const std::string& question) {
    const auto words = split(question, ' ');
    const auto capital = [&](std::size_t i) { return words[i][0] >= 'A' && words[i][0] <= 'Z'; };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].empty() || words[i + 1].empty() || !capital(i) || !capital(i + 1)) continue;
        const std::string name = words[i] + " " + words[i + 1].substr(0, words[i + 1].find('\''));
        if (question.find(name, question.find(name) + 1) != std::string::npos) return true;
    }
    return false;
}

/// What is no matter for a game.
bool is_no_game(std::string_view stem) {
    static constexpr std::array<std::string_view, 9> grave{
        "murdered",  "raped",         "rape",     "suicide",      "molested",
        "killed by", "terrible loss", "son died", "daughter died"};
    return any_phrase(grave, stem);
}

/// "picked from the schoolchildren": how old the others were is not known.
bool age_is_told(const Asking& asking, std::string_view stem) {
    static constexpr std::array<std::string_view, 19> ages{
        "girls",      "boys",        "schoolchildren", "schoolboys",  "schoolgirls",
        "schoolboy",  "schoolgirl",  "teenager",       "child actor", "as a boy",
        "as a girl",  "as a child",  "year old",       "young son",   "young daughter",
        "little boy", "little girl", "small boy",      "small girl"};
    return info(asking.type).family == AnswerFamily::People && any_phrase(ages, stem);
}

/// "won it in 2000", told of somebody nobody knows, in the record of a film of 1960: those whom the
/// record names were not there.
bool of_other_days(const Asking& asking, const FilmLore& lore) {
    constexpr int far = 15; // years
    if (asking.type != AnswerType::Person || lore.pool().find(asking.answer) != nullptr)
        return false;
    for (const auto& word : split(lore.folded(asking.said), ' '))
        if (word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos &&
            std::abs(std::stoi(word) - lore.film().year) > far)
            return true;
    return false;
}

namespace {

/// Nobody keeps that much in mind from a sofa.
bool is_long(std::string_view question) {
    constexpr std::size_t most = 32;    // words
    constexpr std::size_t of_part = 26; // "plays the character who ..." is heard beside it
    const bool part = question.find("plays the character who") != std::string_view::npos;
    return split(question, ' ').size() > (part ? of_part : most);
}

/// "Rudge was played by Hugh Fenner; he is said to have hated it": the first is told as a fact.
bool stands_before_semicolon(const Asking& asking, std::string_view sentence) {
    const auto end = sentence.find(';');
    if (end == std::string_view::npos) return false;
    const std::string before = fold(sentence.substr(0, end));
    return contains_folded(before, fold(asking.said));
}

} // namespace

std::string doubt_of(const Asking& asking, std::string_view sentence, const FilmLore& lore) {
    const std::string_view stem = lore.folded(asking.question);
    const std::string plain = fold(without_quotations(asking.question));
    const std::string_view told = lore.folded(sentence);
    const std::string_view said = lore.folded(asking.said);
    static constexpr std::array<std::string_view, 15> hearsay{
        "some say",      "some sources",    "sources differ",  "is said to",      "was said to",
        "are said to",   "is reported to",  "was reported to", "are reported to", "is believed to",
        "is thought to", "was believed to", "was thought to",  "were said to",    "is supposed to"};
    // "Which actress is said to have run around the set": the question says so itself.
    const bool kept = asking.of_subject && any_phrase(hearsay, stem);
    if (any_phrase(hearsay, told) && !kept &&
        (any_phrase(hearsay, said) || !stands_before_semicolon(asking, sentence)))
        return "it is only what somebody says or thinks";
    if (is_long(asking.question)) return "the question is too long to keep in mind";
    if (without_quotations(asking.question).find(": ") != std::string::npos)
        return "a statement stands behind what it asks";
    if (auto misread = misreading(asking, sentence, lore); !misread.empty()) return misread;
    if (auto stumble = stumbles(asking.question, asking.type); !stumble.empty()) return stumble;
    if (loses_a_word(said, stem)) return "the question loses a word that counts";
    // "wanted him for the lead, but ...": wanted he was, and no more is asked.
    if (!asking.vetted && is_taken_back(told, lore.folded(asking.answer), stem))
        return "what follows may take it back";
    const bool people = info(asking.type).family == AnswerFamily::People;
    // "came from the stage, too": so did somebody else.
    for (const std::string_view as_well : {"too", "also", "as well"})
        if (people && contains_folded(said, as_well) && !contains_folded(stem, as_well))
            return "it may be so of others as well";
    // "Max Leander, too, came from the stage."
    if (people && contains_folded(told, std::string(lore.folded(asking.answer)) + " too"))
        return "it may be so of others as well";
    // Word for word nothing is left out that would tell it.
    const bool enough = asking.whole || asking.vetted;
    if (!enough && says_too_little(plain, people) && !says_refusal(stem))
        return "it says too little to have one answer";
    if (has_odd_owner(asking.question)) return "a pronoun in it cannot be told with a name";
    const Words words = split(plain, ' ');
    if (leaves_open(words)) return "it points at something before";
    if (compares_with_nothing(words)) return "it compares with something said before";
    // The very day of anything is nothing to know.
    if (asking.type == AnswerType::Date) return "nobody minds the very day";
    if (!enough && names_any_work(asking, words)) return "it says too little to have one answer";
    const bool titled = asking.question.find(" series \"") != std::string::npos ||
                        asking.question.find(" show \"") != std::string::npos;
    if ((points_back(words) || counts_back(plain)) && !titled && !asking.vetted)
        return "it points at something before";
    if (asking.type == AnswerType::Film &&
        (contains_folded(plain, "poll") || contains_folded(plain, "critics")))
        return "films of that rank are not known";
    if (asking.type == AnswerType::Film && film_is_told(asking, plain, lore))
        return "films that fit the question are not known";
    if (says_a_name_twice(without_quotations(asking.question)))
        return "the question says a name twice";
    if (auto loose = loose_tie(asking, lore); !loose.empty()) return loose;
    const auto begun = opened(asking.question);
    // What is told in passing, or is a part of what is told, has its place in the sentence alone.
    if (asking.in_passing && begun && begun->opener != Opener::InFilm)
        return "it is told in passing, and nothing in it names the film";
    // "Rudge sells the lamp to which character?": to whom else he might, the story alone says.
    if (asking.type == AnswerType::Character && !asking.of_subject && !asking.tells_who &&
        !asking.vetted)
        return "whom it was done to depends on the story";
    const bool story =
        asking.type == AnswerType::Character || (begun && begun->opener == Opener::InFilm);
    // "In which state do the lights go out?": the place of a scene is no matter.
    if (begun && begun->opener == Opener::InFilm && !asking.vetted &&
        info(asking.type).family == AnswerFamily::Places)
        return "nobody minds where in the story";
    if (people && !story && contains_folded(plain, "died") && !contains_folded(plain, "after") &&
        !contains_folded(plain, "when"))
        return "how long the others lived tells the answer";
    if (story && places_lead_last(asking)) return "where it happens stands with what is told of it";
    if (is_no_game(plain) && !story) return "what happened is no matter for a game";
    if (reads_badly(asking, stem)) return "it reads badly, or tells its year";
    if (of_other_days(asking, lore)) return "others of those days are not known";
    if ((asking.level == "city" || asking.level == "state") && !asking.vetted &&
        !city_matters(plain))
        return "nobody minds where it was";
    if (title_is_told(asking, plain)) return "a title in the answer is told";
    if (told_by_film_title(asking, lore)) return "the film's title tells it";
    if (!asking.vetted && info(asking.type).family != AnswerFamily::Numbers &&
        loses_had(said, plain))
        return "it had been so before what is told";
    if (names_maker_of_work(asking, plain)) return "others by the same maker are not known";
    if (age_is_told(asking, plain)) return "the question tells an age";
    if (asking.type == AnswerType::Festival && prize_tells_festival(plain))
        return "the prize tells the festival";
    if (place_is_told(asking, stem, lore)) return "the question tells the place";
    if (year_is_told(asking, stem, plain)) return "the question tells the year, or nobody minds it";
    if (is_of_a_house(asking, sentence)) return "it is the name of a house";
    if (!contains_folded(stem, lore.folded(lore.film().title)) &&
        !contains_folded(stem, lore.folded(lore.film().own_title())))
        return "the question does not name the film";
    static constexpr std::array<std::string_view, 2> spans{"weekend", "opening"};
    if (asking.type == AnswerType::Money)
        for (const auto& span : spans)
            if (contains_folded(told, span) && !contains_folded(stem, span))
                return "it does not say for how long";
    // Houses of the pools are stages, where no film opens.
    if (asking.type == AnswerType::Theatre &&
        any_phrase(std::array<std::string_view, 4>{"premiere", "show", "shown", "screened"}, stem))
        return "cinemas of that kind are not known";
    // "Whose agent", "whose version": only one of the trade can be meant.
    if (asking.type == AnswerType::Person && contains_folded(stem, "whose"))
        return "others whose it might be are not known";
    if (people && (contains_folded(stem, "agent") || contains_folded(stem, "lawyer")))
        return "others of the trade are not known";
    if (asking.type == AnswerType::Writer && contains_folded(stem, "subtitles"))
        return "others of the trade are not known";
    if (stem.rfind("on which company", 0) == 0 || contains_folded(stem, "on which studio"))
        return "nothing is on a company";
    const bool somebody = people && asking.type != AnswerType::Character;
    if (somebody && !asking.vetted && is_thin_deed(heard_words(asking.question)))
        return "nothing in it is a name, a number or a title that could be known";
    return {};
}

} // namespace quiz

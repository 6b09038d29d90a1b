#include "english/nouns.h"

#include "core/text.h"
#include "english/word_list.h"

#include <array>
#include <unordered_map>

namespace quiz {

namespace {

using enum AnswerType;

struct Row {
    std::string_view words;
    AnswerType type;
};

constexpr std::array<Row, 36> noun_rows{{
    {"actor comedian performer star", Actor},
    {"actress comedienne", Actress},
    {"director filmmaker film-maker", Director},
    {"composer", Composer},
    {"cinematographer cameraman", Cinematographer},
    {"novelist writer author screenwriter scriptwriter playwright dramatist poet journalist",
     Writer},
    {"producer", Producer},
    {"editor", Editor},
    {"designer", Designer},
    {"choreographer", Choreographer},
    {"dancer ballerina", Dancer},
    {"impresario", Impresario},
    {"singer soprano tenor", Singer},
    {"musician guitarist drummer pianist violinist cellist trumpeter saxophonist", Musician},
    {"painter sculptor artist illustrator cartoonist", Artist},
    {"man woman boy girl student wife husband son daughter brother sister stepdaughter stepson "
     "nephew niece cousin father mother friend lawyer doctor soldier scientist magician architect "
     "critic historian mathematician professor stuntman stuntwoman agent secretary assistant "
     "conductor lyricist librettist president politician singer-songwriter songwriter model boxer "
     "fisherman teacher widow adviser consultant executive puppeteer animator arranger "
     "impressionist",
     Person},
    {"film movie", Film},
    {"novel novella book memoir autobiography biography", Book},
    {"play", Play},
    {"ballet", Ballet},
    {"song hymn ballad", Song},
    {"musical", Musical},
    {"painting", Painting},
    {"series sitcom", Series},
    {"studio", Studio},
    {"company firm", Company},
    {"band group", Band},
    {"festival", Festival},
    {"school university college academy conservatory", School},
    {"newspaper magazine journal", Publication},
    {"city town village", City},
    {"country", Country},
    {"theatre theater cinema playhouse", Theatre},
    {"instrument", Instrument},
    {"language", Language},
    {"award prize", Award},
}};

using NounTable = std::unordered_map<std::string_view, AnswerType>;

NounTable make_nouns() {
    NounTable table;
    for (const auto& row : noun_rows)
        each_word(row.words, [&](std::string_view word) { table.emplace(word, row.type); });
    return table;
}

} // namespace

std::optional<AnswerType> noun_type(std::string_view lower) {
    static const NounTable table = make_nouns();
    const auto found = table.find(lower);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::optional<HeadType> head_type(std::string_view lower) {
    if (in_list("theatre theater cinema playhouse odeon", lower))
        return HeadType{Theatre, "theatre"};
    if (in_list("studios pictures", lower)) return HeadType{Studio, ""};
    if (in_list("festival", lower)) return HeadType{Festival, ""};
    if (in_list("university college conservatory conservatoire", lower))
        return HeadType{School, ""};
    if (in_list("street avenue boulevard", lower)) return HeadType{Place, "street"};
    if (in_list("palace castle", lower)) return HeadType{Place, "palace"};
    if (in_list("museum", lower)) return HeadType{Place, "museum"};
    if (in_list(
            "institute association society council company films productions records corporation "
            "award awards prize oscar oscars hall hotel house church cathedral station bridge "
            "tower "
            "academy guild library orchestra museum gallery park square island river lake mountain "
            "airport army navy war day foundation magazine times collection center centre records "
            "resistance opera trust board league union party group school chapel tv television "
            "entertainment channel press archive archives registry",
            lower))
        return HeadType{Thing, ""};
    return std::nullopt;
}

bool is_part_of_film(std::string_view lower) {
    return in_list("script screenplay score soundtrack title tagline premiere budget ending cast "
                   "production shooting filming poster release set sets costumes music dialogue "
                   "story storyline plot editing cinematography shoot negative rights opening "
                   "director producer narrator subtitles sequel remake story "
                   "cinematographer composer editor screenwriter trailer credits "
                   "storyboards storyboard rushes makeup choreography heroine hero villain "
                   "premise finale theme shoot fights gross photography stunts dances songs lyrics",
                   lower);
}

bool is_kind_of_film(std::string_view lower) {
    return in_list("version remake sequel adaptation copy print restoration", lower);
}

bool is_made_of_film(std::string_view lower) {
    return in_list("musical series pilot opera spin-off novelization novelisation", lower);
}

bool is_known_to_all(std::string_view lower) {
    return in_list(
        "camera cameras stage screen set studio audience audiences public world war press sea "
        "sky sun moon road air beginning end rest novel book piano head face back hand "
        "shops cinemas theatres theaters studio sound stages city country government army police "
        "theatre cinema time past future desert "
        "director producer actors actresses crew lead floor ground water rain snow "
        "ocean street streets office house home village town hospital ship river hair",
        lower);
}

Gender gender_of_noun(std::string_view lower) {
    if (in_list(
            "daughter stepdaughter granddaughter sister wife mother widow niece aunt girl woman "
            "actress heroine queen ballerina girlfriend fiancee housewife",
            lower))
        return Gender::Female;
    if (in_list(
            "son stepson grandson brother husband father widower nephew uncle boy man hero king "
            "boyfriend",
            lower))
        return Gender::Male;
    return Gender::Unknown;
}

std::optional<AnswerType> doer_of(std::string_view verb) {
    static const std::unordered_map<std::string_view, AnswerType> doers{
        {"write", Writer},
        {"publish", Writer},
        {"rewrite", Writer},
        {"compose", Composer},
        {"orchestrate", Composer},
        {"direct", Director},
        {"remake", Director},
        {"edit", Editor},
        {"photograph", Cinematographer},
        {"choreograph", Choreographer},
        {"design", Designer},
        {"produce", Producer},
        {"paint", Artist},
        {"draw", Artist},
        {"sculpt", Artist},
        {"illustrate", Artist},
        {"sing", Singer},
        {"play", Actor},
        {"portray", Actor},
        {"voice", Actor},
        {"dub", Actor},
        {"adapt", Writer}};
    const auto found = doers.find(verb);
    return found == doers.end() ? std::nullopt : std::optional(found->second);
}

bool is_film_noun(std::string_view lower) { return in_list("film movie picture", lower); }

std::string_view body_noun(std::string_view name) {
    if (name.ends_with("Orchestra") || name.ends_with("Philharmonic")) return "orchestra";
    const std::string last = fold(name.substr(name.rfind(' ') + 1));
    return in_list("institute academy society association guild league foundation museum archive "
                   "library",
                   last)
               ? "institution"
               : "company";
}

std::string_view type_noun(AnswerType type) {
    switch (type) {
    case Person:
    case Character:
    case Year:
    case Count:
    case Duration:
    case Money:
    case Rank:
    case Thing:
    case Quote:
    case Genre:
    case Job: return {};
    case Book: return "book";
    case Series: return "television series";
    case Festival: return "film festival";
    case Publication: return "publication";
    default: return info(type).name;
    }
}

} // namespace quiz

#include "generator/trade_field.h"

#include "core/text.h"
#include "english/nouns.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace quiz {

namespace {

/// Words of a stem that ask for a field of a trade; prose and all that is usual are the empty one.
struct FieldWords {
    AnswerType trade;
    std::string_view field;
    std::array<std::string_view, 13> words;
};

/// The first that fits counts: "the screenplay after the novel by ..." asks for the former.
constexpr std::array<FieldWords, 12> all_field_words{{
    {AnswerType::Writer,
     "screen",
     {"adapted by", "screenplay", "script", "dialogue", "screenwriter", "scripted", "treatment",
      "credited", "co wrote", "co writer", "rewrote", "draft", "drafts"}},
    {AnswerType::Writer, "song", {"lyrics", "lyric", "lyricist", "song", "songs"}},
    {AnswerType::Writer, "poetry", {"poem", "poems", "verse", "verses", "poet", "poetry"}},
    {AnswerType::Writer, "stage", {"play", "plays", "playwright", "stage play", "dramatist"}},
    {AnswerType::Writer,
     "",
     {"novel", "novels", "book", "story", "stories", "published", "novelist"}},
    {AnswerType::Composer,
     "",
     {"opera", "symphony", "concerto", "aria", "sonata", "intermezzo", "requiem"}},
    {AnswerType::Composer,
     "screen",
     {"score", "scores", "scored", "soundtrack", "music of", "music for", "theme"}},
    {AnswerType::Designer,
     "title",
     {"titles", "title sequence", "opening credits", "credit sequence"}},
    {AnswerType::Designer, "fashion", {"fashion", "couture", "couturier", "dressmaker"}},
    {AnswerType::Designer,
     "costume",
     {"costume", "costumes", "dress", "dresses", "gown", "gowns", "wardrobe", "clothes", "jeans",
      "suit", "suits", "hats", "shoes"}},
    {AnswerType::Designer,
     "",
     {"sets", "set", "production designer", "art director", "art direction", "built", "decor"}},
    {AnswerType::Musician, "conductor", {"conductor", "conducted", "conducts", "conduct", "baton"}},
}};

/// The field that the stem asks for; nothing where it says none.
std::optional<std::string_view> field_asked(AnswerType trade, std::string_view folded_stem) {
    for (const auto& field : all_field_words)
        if (field.trade == trade &&
            std::any_of(field.words.begin(), field.words.end(), [&](std::string_view word) {
                return !word.empty() && contains_folded(folded_stem, word);
            }))
            return field.field;
    return std::nullopt;
}

/// "which screenwriter": who writes novels is no answer.
bool names_trade(AnswerType trade, std::string_view folded_stem) {
    static constexpr std::array<std::string_view, 7> nouns{
        "screenwriter", "playwright", "dramatist", "novelist", "poet", "lyricist", "conductor"};
    return trade != AnswerType::Composer &&
           std::any_of(nouns.begin(), nouns.end(),
                       [&](std::string_view noun) { return contains_folded(folded_stem, noun); });
}

/// Those who work for films or prose may be what is meant where nothing tells.
bool is_usual(AnswerType trade, std::string_view field) {
    if (field.empty() || field == "screen") return true;
    return trade == AnswerType::Writer && field == "stage";
}

} // namespace

/// Who sang for others on the screen stands among those who did, and among no stars.
bool sings_unseen(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    static constexpr std::array<std::string_view, 4> ways{"sang for", "sings for", "dubbed",
                                                          "stood in for"};
    const bool asked = (key.known != nullptr && key.known->level == "dubbing") ||
                       (key.known == nullptr && any_phrase(ways, fold(draft.stem)));
    return asked != (candidate.level == "dubbing");
}

bool of_other_field(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    const AnswerType trade = candidate.types.front();
    if (trade == AnswerType::Singer && draft.type == trade)
        return sings_unseen(draft, key, candidate);
    if (draft.type != trade && !draft.behind_camera) return false;
    const bool key_tells = key.known != nullptr && key.known->types.front() == trade;
    const std::string_view field = candidate.level;
    if (trade != AnswerType::Writer && trade != AnswerType::Composer &&
        trade != AnswerType::Designer && trade != AnswerType::Musician &&
        trade != AnswerType::Producer)
        return false;
    // What somebody is known for does not change with a single score or script: one screenwriter
    // among novelists is told by that, whatever the stem says of a story.
    const bool by_name = trade == AnswerType::Composer || trade == AnswerType::Writer;
    if (key_tells && by_name && !names_trade(trade, key.asks)) return field != key.known->level;
    if (const auto asked = field_asked(trade, key.asks)) {
        // "the book by Dora Kestrel": those who write for children are asked among their like.
        if (key_tells && key.known->level == "children")
            return field != "children" && !field.empty();
        return field != *asked;
    }
    if (key_tells) return field != key.known->level;
    return !is_usual(trade, field);
}

std::optional<AnswerType> trade_told(std::string_view question) {
    for (const std::string_view opening : {"Who was the ", "Who is the "}) {
        if (!question.starts_with(opening)) continue;
        const auto noun = question.substr(opening.size());
        const auto trade = noun_type(noun.substr(0, noun.find(' ')));
        if (trade && info(*trade).family == AnswerFamily::People) return trade;
    }
    return std::nullopt;
}

} // namespace quiz

#include "generator/trade_field.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quiz {

namespace {

enum class Asked { Field, Others, Unsaid };

template <std::size_t size>
bool tells(const std::string& folded, const std::array<std::string_view, size>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return contains_folded(folded, word); });
}

Asked asked_of_writer(const std::string& stem) {
    static constexpr std::array<std::string_view, 7> screen{
        "adapted by", "screenplay", "script", "dialogue", "screenwriter", "scripted", "treatment"};
    static constexpr std::array<std::string_view, 9> page{
        "novel", "book", "story", "stories", "published", "poem", "play", "author", "novelist"};
    if (tells(stem, screen)) return Asked::Field;
    return tells(stem, page) ? Asked::Others : Asked::Unsaid;
}

Asked asked_of_composer(const std::string& stem) {
    static constexpr std::array<std::string_view, 8> screen{
        "score", "scores", "scored", "soundtrack", "music of", "music for", "theme", "themes"};
    return tells(stem, screen) ? Asked::Field : Asked::Unsaid;
}

/// What the stem says of it.
Asked asked_of(const Draft& draft, const std::string& stem) {
    static constexpr std::array<std::string_view, 5> couture{"fashion", "couture", "couturier",
                                                             "dressmaker", "fashion house"};
    static constexpr std::array<std::string_view, 5> podium{"conductor", "conducted", "conducts",
                                                            "conduct", "baton"};
    switch (draft.type) {
    case AnswerType::Writer: return asked_of_writer(stem);
    case AnswerType::Composer: return asked_of_composer(stem);
    case AnswerType::Musician: return tells(stem, podium) ? Asked::Field : Asked::Unsaid;
    default: return tells(stem, couture) ? Asked::Field : Asked::Unsaid;
    }
}

} // namespace

bool of_other_field(const Draft& draft, const KeyFacts& key, const Entity& candidate) {
    const AnswerType trade = candidate.types.front();
    // Those who draw are few in most countries: others may stand beside them, never the other way.
    if (trade == AnswerType::Director && draft.type == trade)
        return !candidate.level.empty() && (key.known == nullptr || key.known->level.empty());
    const bool has_fields = trade == AnswerType::Writer || trade == AnswerType::Composer ||
                            trade == AnswerType::Designer || trade == AnswerType::Musician;
    if (!has_fields || (draft.type != trade && !draft.behind_camera)) return false;
    const bool in_field = !candidate.level.empty();
    // Where the key is known for this trade, it says itself of which field it is.
    const bool key_tells = key.known != nullptr && key.known->types.front() == trade;
    const Asked asked = asked_of(draft, key.stem);
    if (key_tells && (asked == Asked::Unsaid || trade == AnswerType::Composer))
        return in_field == key.known->level.empty();
    if (asked != Asked::Unsaid) return in_field != (asked == Asked::Field);
    // Nothing tells: couturiers and conductors are few, and stand among their own alone.
    return in_field && (trade == AnswerType::Designer || trade == AnswerType::Musician);
}

} // namespace quiz

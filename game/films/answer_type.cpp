#include "films/answer_type.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using enum AnswerType;
using enum AnswerFamily;

/// In the order of the enumeration: info() indexes it.
constexpr std::array<AnswerTypeInfo, 50> table{{
    {Person, "person", People, true},
    {Actor, "actor", People, true},
    {Actress, "actress", People, true},
    {Character, "character", People, true},
    {Director, "director", People, true},
    {Composer, "composer", People, true},
    {Cinematographer, "cinematographer", People, true},
    {Designer, "designer", People, true},
    {Choreographer, "choreographer", People, true},
    {Dancer, "dancer", People, true},
    {Impresario, "impresario", People, true},
    {Producer, "producer", People, true},
    {Writer, "writer", People, true},
    {Musician, "musician", People, true},
    {Editor, "editor", People, true},
    {Artist, "artist", People, true},
    {Singer, "singer", People, true},
    {Film, "film", Works, true},
    {Ballet, "ballet", Works, true},
    {Book, "book", Works, true},
    {Song, "song", Works, true},
    {Play, "play", Works, true},
    {Musical, "musical", Works, true},
    {Painting, "painting", Works, true},
    {Series, "series", Works, true},
    {Company, "company", Bodies, true},
    {Studio, "studio", Bodies, true},
    {Band, "band", Bodies, true},
    {Festival, "festival", Bodies, true},
    {School, "school", Bodies, true},
    {Publication, "publication", Bodies, true},
    {City, "city", Places, true},
    {Country, "country", Places, true},
    {Theatre, "theatre", Places, true},
    {Place, "place", Places, true},
    {Year, "year", Numbers, true},
    {Count, "count", Numbers, true},
    {Duration, "duration", Numbers, true},
    {Money, "money", Numbers, true},
    {Rank, "rank", Numbers, true},
    {Month, "month", Numbers, true},
    {Date, "date", Numbers, true},
    {Nationality, "nationality", Words, true},
    {Language, "language", Words, true},
    {Instrument, "instrument", Words, true},
    {Genre, "genre", Words, false},
    {Job, "job", Words, false},
    {Award, "award", Words, true},
    {Quote, "quote", Words, false},
    {Thing, "thing", Words, false},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].type) != i) return false;
    return true;
}
static_assert(in_order());

} // namespace

std::span<const AnswerTypeInfo> answer_types() { return table; }

const AnswerTypeInfo& info(AnswerType type) { return table.at(static_cast<std::size_t>(type)); }

std::optional<AnswerType> answer_type(std::string_view name) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const AnswerTypeInfo& known) { return known.name == name; });
    return row == table.end() ? std::nullopt : std::optional(row->type);
}

std::vector<std::string> answer_type_names() {
    std::vector<std::string> names;
    names.reserve(table.size());
    for (const auto& row : table) names.emplace_back(row.name);
    return names;
}

std::vector<std::string> job_names() {
    std::vector<std::string> names;
    for (const auto& row : table) {
        if (row.family == People && row.type != Person && row.type != Actress &&
            row.type != Character)
            names.emplace_back(row.name);
    }
    return names;
}

} // namespace quiz

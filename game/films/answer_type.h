#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What kind of thing an answer is. Wrong answers are of the same kind. One row each in
/// answer_type.cpp; the names are those of the film files.
enum class AnswerType {
    Person,
    Actor,
    Actress,
    Character,
    Director,
    Composer,
    Cinematographer,
    Designer,
    Choreographer,
    Dancer,
    Impresario,
    Producer,
    Writer,
    Musician,
    Editor,
    Artist,
    Singer,
    Film,
    Ballet,
    Book,
    Song,
    Play,
    Musical,
    Painting,
    Series,
    Company,
    Studio,
    Band,
    Festival,
    School,
    Publication,
    City,
    Country,
    Theatre,
    Place,
    Year,
    Count,
    Duration,
    Money,
    Rank,
    Month,
    Date,
    Nationality,
    Language,
    Instrument,
    Genre,
    Job,
    Award,
    Quote,
    Thing,
};

enum class AnswerFamily { People, Works, Bodies, Places, Numbers, Words };

struct AnswerTypeInfo {
    AnswerType type;
    std::string_view name; ///< As in the film files: "cinematographer".
    AnswerFamily family;
    bool has_source; ///< Wrong answers can be found or computed; else they are hand-made.
};

[[nodiscard]] std::span<const AnswerTypeInfo> answer_types();
[[nodiscard]] const AnswerTypeInfo& info(AnswerType type);
[[nodiscard]] std::optional<AnswerType> answer_type(std::string_view name);
[[nodiscard]] std::vector<std::string> answer_type_names();

/// The people types that are a job in credits and pools: without person, actress and character.
[[nodiscard]] std::vector<std::string> job_names();

} // namespace quiz

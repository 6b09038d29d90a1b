#include "generator/hardness.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace quiz {

namespace {

constexpr int limit = 20;
/// Medium reaches from -medium to +medium tenths, both included.
constexpr int medium = 4;

constexpr std::size_t leads = 3;
constexpr std::size_t known_cast = 6;
constexpr std::size_t compared = 3; // wrong answers of a question
constexpr int era_years = 10;       // so far apart two careers or works are of one era
constexpr int closeness_middle = 3; // of 0 to 6
constexpr int words_of_long_stem = 18;

/// Kinds of answer; those that are missing add their family's points.
constexpr std::array<std::pair<AnswerType, int>, 13> kind_points{{
    {AnswerType::Nationality, -8},
    {AnswerType::Genre, -6},
    {AnswerType::Language, -3},
    {AnswerType::Job, -2},
    {AnswerType::Character, -2},
    {AnswerType::Actor, 0},
    {AnswerType::Actress, 0},
    {AnswerType::Director, 0},
    {AnswerType::Country, -2},
    {AnswerType::City, -1},
    {AnswerType::Year, 4},
    {AnswerType::Rank, 3},
    {AnswerType::Quote, 2},
}};

int points_of(AnswerType kind) {
    const auto* found = std::find_if(kind_points.begin(), kind_points.end(),
                                     [&](const auto& row) { return row.first == kind; });
    if (found != kind_points.end()) return found->second;
    switch (info(kind).family) {
    case AnswerFamily::Numbers: return 7;
    case AnswerFamily::People: return 2;
    case AnswerFamily::Bodies:
    case AnswerFamily::Places: return 1;
    case AnswerFamily::Works:
    case AnswerFamily::Words: return 0;
    }
    return 0;
}

int points_of(Fame fame) {
    switch (fame) {
    case Fame::Lead: return -7;
    case Fame::Known: return -1;
    case Fame::Obscure: return 3;
    case Fame::None: return 0;
    }
    return 0;
}

int points_of_section(const std::string& section) {
    if (section == "storyline") return -3; // seen by everybody who has seen the film
    if (section == "trivia") return 2;
    if (section == "crew") return 1;
    if (section == "questions") return 0;
    return -1; // cast, directors, year, countries, genres: the film's head
}

Fame fame_of(const Draft& draft, const FilmLore& lore) {
    const AnswerFamily family = info(draft.type).family;
    if (family == AnswerFamily::Numbers || family == AnswerFamily::Words) return Fame::None;
    const Film& film = lore.film();
    const NameForms& key = lore.forms(draft.key);
    const auto is_key = [&](const std::string& name) {
        return FilmLore::same(lore.forms(name), key);
    };
    if (std::any_of(film.directors.begin(), film.directors.end(), is_key)) return Fame::Lead;
    const auto& parts = lore.parts();
    for (std::size_t place = 0; place < std::min(known_cast, parts.size()); ++place)
        if (FilmLore::same(*parts[place].actor, key) || FilmLore::same(*parts[place].role, key))
            return place < leads ? Fame::Lead : Fame::Known;
    return lore.pool().find(draft.key) != nullptr ? Fame::Known : Fame::Obscure;
}

/// Two of the film, one of its era. What has no years, such as a place, cannot be told by its era
/// and counts as of it.
int closeness_of(const std::string& name, const Draft& draft, const FilmLore& lore) {
    const Entity* known = lore.find(name);
    if (known == nullptr) return draft.hand_written ? 2 : 1; // an author made it to tempt
    if (lore.is_figure(*known)) return 2;
    if (known->from == 0 || lore.film().year == 0) return 1;
    const int year = lore.film().year;
    return std::max({0, known->from - year, year - known->to}) <= era_years ? 1 : 0;
}

int numbers_in(const std::vector<std::string_view>& words, int year) {
    int numbers = 0;
    for (const auto word : words)
        if (!word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0 &&
            word != std::to_string(year))
            ++numbers;
    return numbers;
}

} // namespace

HardnessFeatures hardness_features(const Draft& draft, const FilmLore& lore,
                                   const Completed& done) {
    HardnessFeatures features;
    features.kind = draft.type;
    features.fame = fame_of(draft, lore);
    features.choice = !done.nearest.empty() && info(draft.type).family != AnswerFamily::Numbers;
    for (std::size_t i = 0; i < std::min(compared, done.nearest.size()); ++i)
        features.closeness += closeness_of(done.nearest[i], draft, lore);
    features.section = draft.source.substr(0, draft.source.find('/'));
    const auto words = words_within(lore.folded(draft.stem));
    features.numbers = numbers_in(words, lore.film().year);
    features.words = static_cast<int>(words.size());
    return features;
}

int hardness_points(const HardnessFeatures& features) {
    int points =
        points_of(features.kind) + points_of(features.fame) + points_of_section(features.section);
    if (features.choice) points += features.closeness - closeness_middle;
    points += std::min(features.numbers, 2);
    if (features.words >= words_of_long_stem) ++points;
    return std::clamp(points, -limit, limit);
}

Difficulty band_of(int points) {
    if (points < -medium) return Difficulty::Easy;
    return points > medium ? Difficulty::Hard : Difficulty::Medium;
}

void grade(Question& question, std::optional<Difficulty> given, int points) {
    question.difficulty = given.value_or(band_of(points));
    switch (question.difficulty) {
    case Difficulty::Easy: points = std::min(points, -medium - 1); break;
    case Difficulty::Medium: points = std::clamp(points, -medium, medium); break;
    case Difficulty::Hard: points = std::max(points, medium + 1); break;
    }
    question.hardness = points / 10.0;
}

} // namespace quiz

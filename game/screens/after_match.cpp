#include "screens/after_match.h"

#include "core/text.h"
#include "rules/scoring.h"
#include "screens/name_entry.h"
#include "screens/result.h"
#include "screens/words.h"

#include <memory>
#include <utility>

namespace quiz {

namespace {

constexpr std::size_t table_top = 10;

/// The name that the call gave, else the settings'.
std::string name_of(const Stage& stage, const Performance& performance) {
    return performance.wish.name ? clean_name(*performance.wish.name) : stage.house.settings().name;
}

/// Keeps the score under that name and remembers the name.
std::unique_ptr<Screen> accept(Stage& stage, const Performance& performance,
                               const std::string& name) {
    const std::string kept = name_or_guest(stage.strings, name);
    Result result = stage.house.close(performance, kept);
    // A name for one match is not the player's from then on.
    const bool lent = performance.wish.name && name == clean_name(*performance.wish.name);
    if (!name.empty() && !lent && name != stage.house.settings().name) {
        Settings settings = stage.house.settings();
        settings.name = name;
        if (auto trouble = stage.house.change_settings(settings))
            result.troubles.push_back(std::move(*trouble));
    }
    return std::make_unique<ResultScreen>(stage, result_page(performance, std::move(result), kept));
}

} // namespace

std::string name_or_guest(const Strings& words, const std::string& name) {
    const std::string_view trimmed = trim(name);
    return trimmed.empty() ? words("after_match.guest") : std::string(trimmed);
}

bool makes_the_table(const Scores& scores, const ScoreTable& table, int points) {
    if (points <= 0) return false;
    const Scores::Table* found = scores.find(table);
    if (found == nullptr || found->entries.size() < table_top) return true;
    return points > found->entries.at(table_top - 1).points;
}

Result keep_score(Stage& stage, const Performance& performance) {
    return stage.house.close(performance,
                             name_or_guest(stage.strings, name_of(stage, performance)));
}

std::unique_ptr<Screen> after_match(Stage& stage, Performance performance) {
    const Match& match = performance.match.match();
    const int points = match.seat(0).points;
    const std::string name = name_of(stage, performance);
    const bool high = makes_the_table(stage.house.scores(), performance.table, points);
    const bool ranked = match.settings().mode != "rehearsal";
    if (!ranked || (!name.empty() && !high)) return accept(stage, performance, name);

    const Strings& words = stage.strings;
    const std::string rank_text = rank_words(words, rank(points, match.most_points()));
    // Shared, since a function can only hold what can be copied.
    const auto kept = std::make_shared<Performance>(std::move(performance));
    const auto go = [&stage, kept](const std::string& given) {
        return Transition{Replace{accept(stage, *kept, given)}};
    };
    return std::make_unique<NameEntryScreen>(
        stage, NameEntryScreen::Options{
                   .title = words(high ? "after_match.honour" : "after_match.who"),
                   .second = match.settings().mode == "dance"
                                 ? words("common.points", {{"n", points}})
                                 : words("after_match.score", {{"n", points}, {"rank", rank_text}}),
                   .name = name,
                   .done = words("after_match.bow"),
                   .accept = go,
                   .give_up = [go, name] { return go(name); },
                   .closing =
                       [&stage, kept](const std::string& given) {
                           static_cast<void>(
                               stage.house.close(*kept, name_or_guest(stage.strings, given)));
                       }});
}

} // namespace quiz

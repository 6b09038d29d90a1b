// Evenings for several: opened and kept by the same House.

#include "core/random.h"
#include "house/house.h"
#include "house/recordings.h"
#include "rules/prizes.h"

#include <algorithm>
#include <utility>

namespace quiz {

tl::expected<Performance, std::string> House::open_party(const MatchWish& wish) {
    if (wish.seats < 1 || wish.seats > seats_most)
        return tl::unexpected("A party has from 1 to " + std::to_string(seats_most) + " seats.");
    if (wish.code)
        return tl::unexpected(std::string("A challenge code is for one player, not for a party."));
    auto chosen = choose(wish);
    if (!chosen) return tl::unexpected(std::move(chosen.error()));
    const Choice& choice = chosen->choice;

    EveningPlan plan;
    if (!wish.acts.empty()) plan.acts = wish.acts;
    plan.note = wish.note;
    plan.spoilers = chosen->given || settings_.spoilers;
    plan.memory = chosen->given || memory_.asked.empty() ? nullptr : &memory_;
    std::vector<Film> films;
    for (const Film& film : catalogue().films)
        if (std::binary_search(choice.films.begin(), choice.films.end(), film.slug))
            films.push_back(film);
    Drawn drawn = draw_evening(choice.bank, films, plan, choice.seed);
    if (drawn.programme.size() == 0)
        return tl::unexpected(
            std::string("There is no question to ask. \"red-shoes check\" shows what is "
                        "wrong with the question files."));

    MatchSettings settings;
    settings.mode = wish.mode;
    settings.seats = wish.seats;
    settings.players = wish.players;
    settings.teams = wish.teams;
    settings.answer_time = std::chrono::seconds(settings_.answer_seconds);
    settings.scoring = settings_.flat_scoring || wish.flat_scoring ? Scoring::Flat : Scoring::Speed;

    ScoreTable table;
    table.mode = wish.mode;
    table.films = choice.films;
    table.questions = drawn.programme.size();
    table.scoring = scoring_names.at(static_cast<std::size_t>(settings.scoring));
    table.answer_seconds = settings_.answer_seconds;
    table.seed = chosen->given ? choice.seed : 0;
    return Performance{RecordedMatch(std::move(drawn.programme), settings, choice.seed),
                       std::move(table), choice.seed, std::move(drawn.notice)};
}

Result House::close_party(const Performance& performance) {
    const Match& match = performance.match.match();
    Result result;
    result.asked = static_cast<int>(match.played().size());
    result.scores = scores_;
    const std::vector<Standing> table = match.standings();
    if (match.played().empty() || table.empty()) return result;
    const SeatState& winner = match.seat(table.front().seat);
    result.points = winner.points;
    result.right = winner.right;
    result.longest_streak = winner.longest_streak;

    const std::string date = setup_.now();
    std::string ids;
    for (const Played& one : match.played()) ids += one.question.id + "\n";
    for (const Standing& one : table) {
        const SeatState& seat = match.seat(one.seat);
        ScoreEntry entry;
        entry.name = seat_name(match, one.seat);
        entry.points = seat.points;
        entry.right = seat.right;
        entry.longest_streak = seat.longest_streak;
        entry.date = date;
        entry.seed = performance.seed;
        entry.digest = to_hex(digest(ids));
        auto added = ScoresFile(setup_.scores).add(performance.table, entry);
        scores_ = std::move(added.scores);
        if (&one == &table.front()) {
            result.place = added.place;
            result.record = result.place == 1 && result.points > 0;
        }
        if (added.trouble && result.troubles.empty())
            result.troubles.push_back(std::move(*added.trouble));
    }
    result.scores = scores_;

    // Several people answered: that says nothing of one player's level or boxes, only what was
    // asked.
    if (auto trouble = change_memory([&](Memory& memory) {
            ++memory.matches;
            for (const Played& one : match.played()) {
                Memory::Asked& asked = memory.asked[one.question.id];
                ++asked.times;
                asked.last = memory.matches;
            }
        }))
        result.troubles.push_back(std::move(*trouble));
    if (auto trouble = keep_recording(setup_.recordings, performance.match.recording(), date))
        result.troubles.push_back(std::move(*trouble));
    return result;
}

} // namespace quiz

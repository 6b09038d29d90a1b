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
        return tl::unexpected(words_("house.seats_most", {{"all", seats_most}}));
    if (wish.code) return tl::unexpected(words_("house.code_not_for_party"));
    auto chosen = choose(wish);
    if (!chosen) return tl::unexpected(std::move(chosen.error()));
    const Choice& choice = chosen->choice;

    EveningPlan plan;
    plan.acts = wish.acts.empty() ? evening_acts(EveningLength::Evening, false, wish.difficulty)
                                  : wish.acts;
    plan.note = wish.note;
    plan.spoilers = chosen->given || settings_.spoilers;
    plan.memory = chosen->given || memory_.asked.empty() ? nullptr : &memory_;
    Drawn drawn = draw_evening(choice.bank, films_of(choice), plan, choice.seed);
    if (drawn.programme.size() == 0) return tl::unexpected(words_("house.no_question"));

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
    // A party always has a clock.
    table.answer_seconds =
        settings_.answer_seconds == 0 ? ScoreTable{}.answer_seconds : settings_.answer_seconds;
    if (wish.difficulty != EveningDifficulty::Mixed)
        table.difficulty = evening_difficulty_names.at(static_cast<std::size_t>(wish.difficulty));
    table.seed = chosen->given ? choice.seed : 0;
    return Performance{RecordedMatch(std::move(drawn.programme), settings, choice.seed),
                       std::move(table),
                       choice.seed,
                       said(drawn.notice),
                       {},
                       setup_.now(),
                       nullptr,
                       wish};
}

Result House::close_party(const Performance& performance) {
    const Match& match = performance.match.match();
    EveningAbout about{performance.begun, performance.table, setup_.now()};
    Result result;
    if (match.played().empty() || match.standings().empty()) {
        result.scores = scores_;
        if (performance.file) performance.file->remove();
        return result;
    }
    // Ended first, then kept: what a crash leaves between the two is kept at the next start.
    if (performance.file) (void)performance.file->end(performance.match.recording(), about.ended);
    keep_evening(match, performance.match.recording(), about, result);
    if (performance.file && result.troubles.empty()) performance.file->remove();
    return result;
}

void House::keep_evening(const Match& match, const Recording& recording, const EveningAbout& about,
                         Result& result) {
    const std::vector<Standing> table = match.standings();
    const SeatState& winner = match.seat(table.front().seat);
    result.asked = static_cast<int>(match.played().size());
    result.points = winner.points;
    result.right = winner.right;
    result.longest_streak = winner.longest_streak;

    std::string ids;
    for (const Played& one : match.played()) ids += one.question.id + "\n";
    std::vector<ScoreEntry> entries;
    for (const Standing& one : table) {
        const SeatState& seat = match.seat(one.seat);
        ScoreEntry entry;
        entry.name = seat_name(match, one.seat, words_);
        entry.points = seat.points;
        entry.right = seat.right;
        entry.longest_streak = seat.longest_streak;
        entry.date = about.ended;
        entry.seed = recording.seed;
        entry.digest = to_hex(digest(ids));
        entries.push_back(std::move(entry));
    }
    auto added = ScoresFile(setup_.scores).add_evening(about.table, entries, setup_.gate);
    scores_ = std::move(added.scores);
    result.scores = scores_;
    result.place = added.place;
    result.record = result.place == 1 && result.points > 0;
    if (added.trouble) result.troubles.push_back(said(added));

    // Several people answered: that says nothing of one player's level or boxes, only what was
    // asked.
    const std::string name = about.begun + "-" + std::to_string(recording.seed);
    if (auto trouble = change_memory([&](Memory& memory) {
            if (std::exchange(memory.last_evening, name) == name) return;
            ++memory.matches;
            const auto remember = [&](const std::string& id) {
                Memory::Asked& asked = memory.asked[id];
                ++asked.times;
                asked.last = memory.matches;
            };
            for (const Played& one : match.played()) remember(one.question.id);
            // Their answers were shown as well.
            for (const std::string& id : match.cut_off()) remember(id);
        }))
        result.troubles.push_back(std::move(*trouble));
    if (auto trouble = keep_recording(setup_.recordings, recording, about.ended, setup_.gate))
        result.troubles.push_back(words_("house.not_recorded", {{"why", *trouble}}));
}

} // namespace quiz

// Evenings in their files: kept while they go on, taken up after a crash.

#include "core/text.h"
#include "house/house.h"
#include "house/recordings.h"
#include "rules/prizes.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr std::string_view ensemble_name = "ensemble";

/// Those that can be gone on with, the one begun last first.
std::vector<KeptEvening> unfinished(const std::filesystem::path& folder) {
    std::vector<KeptEvening> evenings = kept_evenings(folder).evenings;
    evenings.erase(std::remove_if(evenings.begin(), evenings.end(),
                                  [](const KeptEvening& one) { return !one.about.ended.empty(); }),
                   evenings.end());
    return evenings;
}

} // namespace

std::optional<std::string> House::keep_going(Performance& performance) {
    if (!performance.match.match().party()) return std::nullopt;
    if (!performance.file) {
        // Of those that nobody plays only one is offered: now it is this one's turn.
        for (const KeptEvening& other : unfinished(setup_.recordings))
            (void)end_where_it_stands(other);
        performance.file = std::make_shared<EveningFile>(
            evening_path(setup_.recordings, performance.begun, performance.seed),
            EveningAbout{performance.begun, performance.table}, setup_.gate);
    }
    return would_not_survive(performance.file->write(performance.match.take_text()));
}

std::optional<std::string> House::would_not_survive(const std::optional<std::string>& why) const {
    if (!why) return std::nullopt;
    return words_("house.would_not_survive", {{"why", *why}});
}

std::optional<Interrupted> House::interrupted() const {
    for (const KeptEvening& evening : unfinished(setup_.recordings)) {
        const RecordedMatch taken = RecordedMatch::take_up(evening.recording);
        const Match& match = taken.match();
        if (match.played().empty()) continue;
        Interrupted interrupted;
        interrupted.begun = evening.about.begun;
        interrupted.questions = static_cast<int>(match.played().size());
        interrupted.of = match.size();
        const std::vector<Act>& acts = match.programme().acts;
        interrupted.in_turns = std::all_of(
            acts.begin(), acts.end(), [](const Act& act) { return act.round == ensemble_name; });
        for (const Standing& one : match.standings())
            interrupted.table.push_back({seat_name(match, one.seat, words_), one.points, one.rank});
        return interrupted;
    }
    return std::nullopt;
}

Performance House::taken_up(const KeptEvening& evening) const {
    Performance performance{RecordedMatch::take_up(evening.recording),
                            evening.about.table,
                            evening.recording.seed,
                            {},
                            {},
                            evening.about.begun,
                            nullptr,
                            {}};
    performance.file = std::make_shared<EveningFile>(evening.path, evening.about, setup_.gate);
    return performance;
}

tl::expected<Performance, std::string> House::resume() {
    std::optional<Performance> performance;
    for (const KeptEvening& evening : unfinished(setup_.recordings)) {
        if (performance) {
            (void)end_where_it_stands(evening);
            continue;
        }
        // Held until the new file is, so that no other game takes it up as well.
        const auto held = AppendFile::open(evening.path);
        if (!held) continue;
        Performance taken = taken_up(evening);
        if (taken.match.match().played().empty()) continue;
        if (auto trouble = would_not_survive(taken.file->write(taken.match.take_text())))
            taken.notice = std::move(*trouble);
        performance = std::move(taken);
    }
    if (!performance) return tl::unexpected(words_("house.no_evening"));
    return std::move(*performance);
}

Result House::forget_interrupted() {
    Result result;
    for (const KeptEvening& evening : unfinished(setup_.recordings)) {
        result = end_where_it_stands(evening);
        if (result.asked > 0) return result;
    }
    result.scores = scores_;
    return result;
}

Result House::end_where_it_stands(const KeptEvening& evening) {
    Performance performance = taken_up(evening);
    (void)performance.match.apply({no_seat, EndEvening{}});
    return close_party(performance);
}

void House::finish_keeping() {
    KeptEvenings kept = kept_evenings(setup_.recordings);
    for (const KeptEvenings::Damaged& one : kept.damaged)
        notices_.push_back(
            one.aside.empty()
                ? words_("house.evening_damaged", {{"file", one.path.string()}})
                : words_("house.evening_set_aside",
                         {{"file", one.path.string()}, {"aside", one.aside.filename().string()}}));
    for (const KeptEvening& evening : kept.evenings) {
        if (evening.about.ended.empty()) continue;
        const Match match = replay(evening.recording);
        Result result;
        if (!match.played().empty() && !match.standings().empty())
            keep_evening(match, evening.recording, evening.about, result);
        if (result.troubles.empty()) EveningFile(evening.path, evening.about).remove();
        for (std::string& trouble : result.troubles) notices_.push_back(std::move(trouble));
    }
}

tl::expected<std::filesystem::path, std::string> House::save_table(const Performance& performance,
                                                                   std::string_view title) const {
    std::string date = performance.begun.empty() ? setup_.now() : performance.begun;
    date = replace_all(date, ":", "");
    const auto path = setup_.evenings / (date + ".txt");
    const std::string table = table_text(performance.match.match(), title, words_);
    if (auto written = write_file(path, table); !written)
        return tl::unexpected(words_("house.table_not_saved", {{"why", written.error()}}));
    return path;
}

} // namespace quiz

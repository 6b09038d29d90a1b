#include "house/house.h"

#include "core/random.h"
#include "core/text.h"
#include "house/choice.h"
#include "house/recordings.h"
#include "programme/challenge.h"
#include "programme/evening.h"
#include "programme/programme.h"
#include "programme/solo_modes.h"
#include "rules/aftermath.h"
#include "rules/scoring.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr int questions_most = 50;
constexpr std::string_view rehearsal_mode = "rehearsal";
constexpr std::string_view modes = "performance, dance, rehearsal, party";

std::string errors_notice(const Problems& problems, const Strings& words) {
    const auto errors = std::count_if(problems.begin(), problems.end(), [](const Problem& one) {
        return one.severity == Severity::Error;
    });
    return errors == 0 ? std::string() : words("house.mistakes", {{"n", errors}});
}

/// The films named, sorted, each once. The error names a film that is not there.
tl::expected<std::vector<std::string>, std::string>
wished_films(const Catalogue& catalogue, const MatchWish& wish, const Strings& words) {
    const auto there = slugs_of(catalogue);
    for (const auto& slug : wish.films) {
        if (std::find(there.begin(), there.end(), slug) != there.end()) continue;
        const auto meant = closest(slug, there);
        return tl::unexpected(
            meant ? words("house.film_meant", {{"film", slug}, {"meant", *meant}})
                  : words("house.no_film", {{"film", slug}, {"films", join(there, ", ")}}));
    }
    auto films = wish.films;
    std::sort(films.begin(), films.end());
    films.erase(std::unique(films.begin(), films.end()), films.end());
    return films;
}

/// The plan of a performance that begins with the programme note.
EveningPlan with_note(const ProgrammePlan& plan) {
    EveningPlan evening;
    evening.acts.clear();
    for (const ActPlan& act : plan.acts)
        evening.acts.push_back({"", act.difficulty, act.questions, act.understudies});
    evening.spoilers = plan.spoilers;
    evening.memory = plan.memory;
    return evening;
}

std::string digest_of(const std::vector<Played>& played) {
    std::string ids;
    for (const auto& one : played) ids += one.question.id + "\n";
    return to_hex(digest(ids));
}

} // namespace

House::House(HouseSetup setup)
    : setup_(std::move(setup)), shelf_(setup_.shipped, setup_.own_questions) {
    const auto tell = [&](std::string notice) {
        if (!notice.empty()) notices_.push_back(std::move(notice));
    };
    std::error_code none;
    first_start_ = !std::filesystem::exists(setup_.settings, none);
    auto settings = SettingsFile(setup_.settings).load();
    settings_ = settings.settings;
    speak(setup_.language.value_or(settings_.language));
    tell(said(settings.notice));
    if (!settings.mistakes.empty())
        tell(words_("house.settings_mistakes",
                    {{"file", setup_.settings.string()},
                     {"mistakes", sentence_of(settings.mistakes, words_)}}));
    auto memory = MemoryFile(setup_.memory).load();
    memory_ = std::move(memory.memory);
    tell(said(memory.notice));
    auto scores = ScoresFile(setup_.scores).load();
    scores_ = std::move(scores.scores);
    tell(said(scores.notice));
    tell(errors_notice(catalogue().problems, words_));
    finish_keeping();
}

std::string House::said(const std::optional<Sentence>& notice) const {
    return notice ? words_(*notice) : std::string();
}

std::string House::said(const ScoresFile::Added& added) const {
    const std::string trouble = said(added.trouble);
    return added.kept ? trouble : words_("house.score_not_kept", {{"why", trouble}});
}

void House::speak(const std::string& language) {
    if (setup_.strings.assets.empty()) return; // nobody listens
    Strings::Read spoken = quiz::speak(language, setup_.strings);
    words_ = std::move(spoken.strings);
    word_problems_ = std::move(spoken.problems);
}

std::string House::shown(const std::filesystem::path& path) const {
    const std::filesystem::path inside = path.lexically_relative(setup_.home);
    const bool at_home = !setup_.home.empty() && !inside.empty() && *inside.begin() != "..";
    return printable((at_home ? "~" / inside : path).string());
}

std::optional<std::string> House::look_again() {
    return look_again(list_question_files(setup_.shipped, setup_.own_questions));
}

std::optional<std::string> House::look_again(const Listing& found) {
    auto news = shelf_.look(found, words_);
    if (news) ++edition_;
    return news;
}

std::vector<std::string> House::chosen_films() const {
    const auto there = slugs_of(catalogue());
    std::vector<std::string> chosen;
    for (const auto& slug : there)
        if (std::find(settings_.films.begin(), settings_.films.end(), slug) !=
            settings_.films.end())
            chosen.push_back(slug);
    return chosen.empty() ? there : chosen;
}

std::optional<std::string> House::change_settings(const Settings& settings) {
    first_start_ = false;
    if (settings.language != settings_.language) speak(settings.language);
    settings_ = settings;
    settings_.name = clean_name(settings.name);
    const auto saved = SettingsFile(setup_.settings).save(settings_);
    if (saved) return std::nullopt;
    return words_("house.settings_not_kept", {{"why", words_(saved.error())}});
}

tl::expected<House::Chosen, std::string> House::choose(const MatchWish& wish) const {
    if (wish.code) {
        auto choice = choice_of_code(catalogue(), *wish.code, words_);
        if (!choice) return tl::unexpected(std::move(choice.error()));
        return Chosen{std::move(*choice), true};
    }
    if (wish.seed && *wish.seed == 0) return tl::unexpected(words_("house.seed_from_one"));
    // What is to be the same for everybody hangs on no ticks of one player.
    const bool given = wish.seed || wish.daily || wish.challenge;
    auto films = !wish.films.empty() ? wished_films(catalogue(), wish, words_)
                 : given             ? slugs_of(catalogue())
                                     : chosen_films();
    if (!films) return tl::unexpected(std::move(films.error()));
    const auto seed = wish.daily ? daily_seed(setup_.now()) : wish.seed;
    if (wish.daily && !seed) return tl::unexpected(words_("house.no_day"));
    // A seed stands in tables and file names, where 0 means none.
    return Chosen{choice_of(catalogue(),
                            seed ? *seed : std::max<std::uint64_t>(setup_.fresh_seed(), 1),
                            std::move(*films)),
                  given};
}

tl::expected<Performance, std::string> House::open(const MatchWish& wish) {
    if (wish.mode == party_mode) return open_party(wish);
    const bool dance = wish.mode == "dance";
    const bool rehearsal = wish.mode == rehearsal_mode;
    if (wish.mode != "performance" && !dance && !rehearsal)
        return tl::unexpected(words_("house.no_mode", {{"mode", wish.mode}, {"modes", modes}}));
    if (wish.code && (dance || rehearsal))
        return tl::unexpected(words_("house.code_for_performance"));
    if (wish.questions < 1 || wish.questions > questions_most)
        return tl::unexpected(words_("house.questions_most", {{"all", questions_most}}));
    auto chosen = choose(wish);
    if (!chosen) return tl::unexpected(std::move(chosen.error()));
    Choice& choice = chosen->choice;

    ProgrammePlan plan;
    const int questions = wish.code ? challenge_questions : wish.questions;
    plan.acts = performance_plan(questions);
    // A given seed means the same questions for everybody, whatever their settings.
    plan.spoilers = chosen->given || settings_.spoilers;
    // Of a player who was never asked anything there is nothing to read: so the first match of all
    // is one that its code repeats.
    plan.memory = chosen->given || memory_.asked.empty() ? nullptr : &memory_;
    // What is rehearsed is what this player missed, whatever the seed.
    if (rehearsal) plan.memory = &memory_;
    auto drawn = dance       ? draw_dance(choice.bank, plan.spoilers, choice.seed,
                                    chosen->given ? nullptr : &memory_)
                 : rehearsal ? draw_rehearsal(choice.bank, plan, questions, choice.seed)
                 : wish.opening_note
                     ? draw_evening(choice.bank, films_of(choice), with_note(plan), choice.seed)
                     : draw_programme(choice.bank, plan, choice.seed);
    if (drawn.programme.size() == 0) return tl::unexpected(words_("house.no_question"));

    MatchSettings settings;
    settings.mode = wish.mode;
    settings.answer_time = std::chrono::seconds(settings_.answer_seconds);
    settings.scoring = settings_.flat_scoring ? Scoring::Flat : Scoring::Speed;

    ScoreTable table;
    table.mode = wish.mode;
    table.films = choice.films;
    table.questions = drawn.programme.size();
    table.scoring = scoring_names.at(static_cast<std::size_t>(settings.scoring));
    table.answer_seconds = settings_.answer_seconds;
    if (dance) { // as long as it gets, with a clock of its own: one table for all
        table.questions = 0;
        table.answer_seconds = ScoreTable{}.answer_seconds;
    }
    table.seed = chosen->given ? choice.seed : 0;

    const bool repeatable = wish.mode == "performance" && questions == challenge_questions &&
                            plan.memory == nullptr && plan.spoilers && !wish.opening_note;
    return Performance{RecordedMatch(std::move(drawn.programme), settings, choice.seed),
                       std::move(table),
                       choice.seed,
                       said(drawn.notice),
                       repeatable ? code_of(catalogue(), choice) : std::string(),
                       {},
                       nullptr,
                       wish};
}

Result House::close(const Performance& performance, const std::string& name) {
    const Match& match = performance.match.match();
    if (match.party()) return close_party(performance);
    const SeatState& seat = match.seat(0);
    Result result;
    result.points = seat.points;
    result.most = match.most_points();
    result.right = seat.right;
    result.asked = static_cast<int>(match.played().size());
    result.longest_streak = seat.longest_streak;
    result.rank = rank(result.points, result.most);
    if (match.played().empty()) {
        result.scores = scores_;
        return result;
    }

    ScoreEntry entry;
    entry.name = name;
    entry.points = result.points;
    entry.right = result.right;
    entry.longest_streak = result.longest_streak;
    entry.date = setup_.now();
    entry.seed = performance.seed;
    entry.digest = digest_of(match.played());
    if (match.settings().mode != rehearsal_mode) { // a rehearsal is not ranked
        auto added = ScoresFile(setup_.scores).add(performance.table, entry);
        scores_ = std::move(added.scores);
        result.place = added.place;
        result.record = result.place == 1 && result.points > 0;
        if (added.trouble) result.troubles.push_back(said(added));
    }
    result.scores = scores_;

    if (auto trouble =
            change_memory([&](Memory& memory) { remember_match(memory, match.played()); }))
        result.troubles.push_back(std::move(*trouble));
    if (auto trouble = keep_recording(setup_.recordings, performance.match.recording(), entry.date))
        result.troubles.push_back(words_("house.not_recorded", {{"why", *trouble}}));
    return result;
}

std::vector<Film> House::films_of(const Choice& choice) const {
    std::vector<Film> films;
    for (const Film& film : catalogue().films)
        if (std::binary_search(choice.films.begin(), choice.films.end(), film.slug))
            films.push_back(film);
    return films;
}

std::optional<std::string> House::flag(const std::string& question_id, bool flagged) {
    return change_memory([&](Memory& memory) { memory.asked[question_id].flagged = flagged; });
}

std::optional<std::string> House::change_memory(const std::function<void(Memory&)>& change) {
    auto updated = MemoryFile(setup_.memory).update(change, setup_.gate);
    if (updated) {
        memory_ = std::move(*updated);
        return std::nullopt;
    }
    // What cannot be kept holds at least for this evening.
    change(memory_);
    return words_("house.not_remembered", {{"why", words_(updated.error())}});
}

} // namespace quiz

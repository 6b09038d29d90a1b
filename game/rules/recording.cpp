#include "rules/recording.h"

#include "core/json.h"
#include "rules/action_words.h"
#include "rules/question_line.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr std::string_view first_words = "red-shoes match ";
constexpr int format_version = 1;
/// More than anyone plays, and far from what would overflow.
constexpr std::int64_t longest_time = 1'000'000'000'000;
constexpr std::int64_t longest_answer_time = 3'600'000;
/// Behind a time, in a recording that is being written: so far it has come.
constexpr std::string_view reached = "reached";

template <typename Names>
std::optional<std::size_t> index_in(const Names& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

/// Reads one recording, line by line. Each step returns false once a problem is found.
class RecordingReader {
public:
    RecordingReader(std::string_view text, std::string_view file) : rest_(text), file_(file) {}

    tl::expected<Recording, Problem> read() {
        if (read_settings() && read_programme() && read_steps()) return recording_;
        return tl::unexpected(problem_);
    }

private:
    /// The next complete line; false at the end of the text.
    bool next_line() {
        const std::size_t end = rest_.find('\n');
        ++number_;
        if (end == std::string_view::npos) {
            line_ = {};
            return false;
        }
        line_ = rest_.substr(0, end);
        rest_.remove_prefix(end + 1);
        if (!line_.empty() && line_.back() == '\r') line_.remove_suffix(1);
        return true;
    }

    bool fail(std::string what, int column = 1) {
        problem_ = {
            Severity::Error,   std::string(file_), {number_, column}, {}, std::move(what), {},
            std::string(line_)};
        return false;
    }

    bool cut_short() {
        return fail("The recording stops here, before the match began; nothing can be played.");
    }

    /// Moves to the line `key VALUE` and leaves VALUE in line_.
    bool value_of(std::string_view key) {
        if (!next_line()) return cut_short();
        std::string_view value = line_;
        if (next_word(value) != key)
            return fail("A line \"" + std::string(key) + " ...\" was expected.");
        value_ = value;
        return true;
    }

    template <typename Number>
    bool number_of(std::string_view key, Number most, Number& result) {
        if (!value_of(key)) return false;
        const auto number = whole_number<Number>(value_);
        if (!number || std::cmp_less(*number, 0) || *number > most)
            return fail("A whole number from 0 to " + std::to_string(most) + " was expected.");
        result = *number;
        return true;
    }

    bool read_version() {
        const bool line = next_line();
        const bool ours = line && line_.substr(0, first_words.size()) == first_words;
        const auto version =
            ours ? whole_number<int>(line_.substr(first_words.size())) : std::nullopt;
        if (!version)
            return fail("This is no recorded match: its first line is not \"" +
                        std::string(first_words) + std::to_string(format_version) + "\".");
        if (*version != format_version)
            return fail("This recording is of version " + std::to_string(*version) +
                        "; this program reads version " + std::to_string(format_version) + ".");
        return true;
    }

    bool read_settings() {
        MatchSettings& settings = recording_.settings;
        std::int64_t answer_time = 0;
        if (!read_version()) return false;
        if (!number_of("seed", UINT64_MAX, recording_.seed)) return false;
        if (!value_of("mode")) return false;
        const auto mode = parse_json(value_, file_);
        if (!mode || mode->text() == nullptr)
            return fail("The name of the mode was expected, in quotation marks.");
        settings.mode = *mode->text();
        if (!number_of("answer-time", longest_answer_time, answer_time)) return false;
        settings.answer_time = Milliseconds{answer_time};
        if (!value_of("scoring")) return false;
        const auto scoring = index_in(scoring_names, value_);
        if (!scoring) return fail("\"speed\" or \"flat\" was expected.");
        settings.scoring = static_cast<Scoring>(*scoring);
        settings.seed = recording_.seed;
        return number_of("seats", seat_entries_most, settings.seats);
    }

    /// Lines that only evenings have, before the first act.
    bool read_table(std::string_view word, std::string_view value) {
        if (!recording_.programme.acts.empty())
            return fail("\"teams\", \"player\" and \"note\" stand before the first \"act\".");
        if (word == "teams") {
            const auto teams = whole_number<int>(value);
            if (!teams || *teams < teams_least || *teams > teams_most)
                return fail("Two to four teams were expected.");
            recording_.settings.teams = *teams;
        } else if (word == "player") {
            auto player = read_player(value);
            if (!player) return fail("A player was expected: name, mark and team.");
            recording_.settings.players.push_back(*std::move(player));
        } else {
            auto card = read_note_line(value, file_);
            if (!card) return fail(card.error().what);
            recording_.programme.note.push_back(*std::move(card));
        }
        return true;
    }

    bool read_programme() {
        while (next_line()) {
            std::string_view value = line_;
            const std::string_view word = next_word(value);
            std::vector<Act>& acts = recording_.programme.acts;
            if (line_ == "play") return true;
            if (word == "act") {
                acts.emplace_back();
                acts.back().round = value;
                if (!value.empty() && find_round(value) == nullptr)
                    return fail("There is no such kind of round.");
            } else if (word == "teams" || word == "player" || word == "note") {
                if (!read_table(word, value)) return false;
            } else if (word != "question" && word != "understudy") {
                return fail("\"act\", \"question\", \"understudy\" or \"play\" was expected.");
            } else if (acts.empty()) {
                return fail("A question stands before the first \"act\".");
            } else {
                auto question = read_question_line(value, file_);
                if (!question) {
                    const int before = static_cast<int>(word.size()) + 1;
                    fail(question.error().what, before + std::max(question.error().at.column, 1));
                    problem_.where = question.error().where;
                    return false;
                }
                auto& list = word == "question" ? acts.back().questions : acts.back().understudies;
                list.push_back(*std::move(question));
            }
        }
        return cut_short();
    }

    bool read_steps() {
        while (next_line()) {
            std::string_view rest = line_;
            const std::string_view word = next_word(rest);
            const bool end = word == "end";
            const auto at = whole_number<std::int64_t>(end ? rest : word);
            if (!at || *at < 0 || *at > longest_time)
                return fail("A running time in milliseconds was expected.");
            if (Milliseconds{*at} < recording_.length)
                return fail("This line is earlier than the one before it.");
            recording_.length = Milliseconds{*at};
            if (end) return read_nothing_more();
            if (rest == reached) continue;
            const bool seat_named = next_word(rest) == "seat";
            const auto seat = whole_number<int>(next_word(rest));
            const auto action = read_action(rest);
            if (!seat_named || !seat)
                return fail("\"seat\" and its number were expected after the time.");
            if (!action)
                return fail("An action was expected: choose N, use LIFELINE, go-on, pause, resume, "
                            "leave, or one of an evening.");
            recording_.steps.push_back({Milliseconds{*at}, {*seat, *action}});
        }
        return true;
    }

    bool read_nothing_more() {
        while (next_line())
            if (!line_.empty()) return fail("Nothing may follow the end of the recording.");
        return true;
    }

    std::string_view rest_;
    std::string_view file_;
    std::string_view line_;
    std::string_view value_;
    int number_ = 0;
    Problem problem_;
    Recording recording_;
};

} // namespace

namespace {

std::string step_line(const Recording::Step& step) {
    return std::to_string(step.at.count()) + " seat " + std::to_string(step.input.seat) + " " +
           to_words(step.input.action) + "\n";
}

/// Everything before the first input.
std::string head(const Recording& recording) {
    const MatchSettings& settings = recording.settings;
    std::string text;
    const auto line = [&text](std::string_view words) { text.append(words).push_back('\n'); };
    line(std::string(first_words) + std::to_string(format_version));
    line("seed " + std::to_string(recording.seed));
    line("mode " + json_quote(settings.mode));
    line("answer-time " + std::to_string(settings.answer_time.count()));
    line("scoring " + std::string(scoring_names.at(static_cast<std::size_t>(settings.scoring))));
    line("seats " + std::to_string(settings.seats));
    if (settings.teams != 0) line("teams " + std::to_string(settings.teams));
    for (const Player& player : settings.players) line("player " + to_words(player));
    for (const NoteCard& card : recording.programme.note) line("note " + to_line(card));
    for (const Act& act : recording.programme.acts) {
        line(act.round.empty() ? "act" : "act " + act.round);
        for (const Question& question : act.questions) line("question " + to_line(question));
        for (const Question& question : act.understudies) line("understudy " + to_line(question));
    }
    line("play");
    return text;
}

} // namespace

std::string to_text(const Recording& recording) {
    std::string text = head(recording);
    for (const Recording::Step& step : recording.steps) text += step_line(step);
    return text + "end " + std::to_string(recording.length.count()) + "\n";
}

tl::expected<Recording, Problem> read_recording(std::string_view text, std::string_view file) {
    return RecordingReader(text, file).read();
}

namespace {

MatchSettings with_seed(MatchSettings settings, std::uint64_t seed) {
    settings.seed = seed;
    return settings;
}

} // namespace

RecordedMatch::RecordedMatch(Programme programme, MatchSettings settings, std::uint64_t seed)
    : match_(programme, with_seed(settings, seed)), recording_{std::move(programme),
                                                               with_seed(std::move(settings), seed),
                                                               {},
                                                               Milliseconds{0},
                                                               seed} {}

RecordedMatch RecordedMatch::take_up(const Recording& recording) {
    RecordedMatch match(recording.programme, recording.settings, recording.seed);
    for (const Recording::Step& step : recording.steps) {
        (void)match.advance(std::max(step.at - match.recording_.length, Milliseconds{0}));
        (void)match.apply(step.input);
    }
    (void)match.advance(std::max(recording.length - match.recording_.length, Milliseconds{0}));
    (void)match.apply({no_seat, TakeUp{}});
    return match;
}

MatchEvents RecordedMatch::advance(Milliseconds elapsed) {
    if (match_.over()) return match_.advance(elapsed);
    recording_.length += elapsed;
    MatchEvents events = match_.advance(elapsed);
    note_progress(events);
    return events;
}

MatchEvents RecordedMatch::apply(const Input& input) {
    MatchEvents events;
    if (input.stamp > match_.now()) events = advance(input.stamp - match_.now());
    if (match_.over()) return events;
    const Recording::Step step{recording_.length, {input.seat, input.action}};
    recording_.steps.push_back(step);
    if (match_.party()) unwritten_ += step_line(step);
    const MatchEvents more = match_.apply(step.input);
    note_progress(more);
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

void RecordedMatch::note_progress(const MatchEvents& events) {
    // What is revealed must not be lost when the program is: time alone can reveal it.
    const bool scored = std::any_of(events.begin(), events.end(), [](const MatchEvent& event) {
        return std::holds_alternative<Judged>(event) || std::holds_alternative<MusicStopped>(event);
    });
    const bool revealed = match_.played().size() != revealed_;
    revealed_ = match_.played().size();
    if (match_.party() && (scored || revealed))
        unwritten_ += std::to_string(recording_.length.count()) + " " + std::string(reached) + "\n";
}

std::string RecordedMatch::take_text() {
    std::string text = headed_ ? std::string() : head(recording_);
    headed_ = true;
    return text + std::exchange(unwritten_, {});
}

Match replay(const Recording& recording) {
    Match match(recording.programme, with_seed(recording.settings, recording.seed));
    Milliseconds now{0};
    const auto advance_to = [&](Milliseconds moment) {
        if (moment > now) (void)match.advance(moment - now);
        now = std::max(now, moment);
    };
    for (const Recording::Step& step : recording.steps) {
        advance_to(step.at);
        (void)match.apply(step.input);
    }
    advance_to(recording.length);
    return match;
}

} // namespace quiz

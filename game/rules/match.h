#pragma once

#include "programme/programme.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quiz {

using Milliseconds = std::chrono::milliseconds;

enum class Scoring { Speed, Flat };
inline constexpr std::array<std::string_view, 2> scoring_names{"speed", "flat"};

// Numbers that no setting changes. All numbers stand in the table of game/rules/README.md.
inline constexpr Milliseconds answer_guard{250}; ///< Options just shown take no answer yet.
inline constexpr Milliseconds encore_time{10000};

/// The numbers of a match. Explained in game/rules/README.md.
struct MatchSettings {
    std::string mode = "performance";
    Milliseconds answer_time{20000}; ///< T. 0 = no clock: time never runs out, scoring is flat.
    Scoring scoring = Scoring::Speed;
    int seats = 1;
    bool operator==(const MatchSettings&) const = default;
};

enum class Lifeline { Halve, Encore, Understudy };
inline constexpr std::array<std::string_view, 3> lifeline_names{"halve", "encore", "understudy"};

using Seat = int; ///< 0-based.

// What a seat can do.
struct Choose {
    int option = 0;
    bool operator==(const Choose&) const = default;
}; ///< 0 to 3.
struct UseLifeline {
    Lifeline lifeline{};
    bool operator==(const UseLifeline&) const = default;
};
struct GoOn {
    bool operator==(const GoOn&) const = default;
}; ///< Skips a reading beat, leaves a reveal or an interval.
struct Pause {
    bool operator==(const Pause&) const = default;
};
struct Resume {
    bool operator==(const Resume&) const = default;
};
struct Leave {
    bool operator==(const Leave&) const = default;
}; ///< Ends the match with the score so far.
using Action = std::variant<Choose, UseLifeline, GoOn, Pause, Resume, Leave>;

/// One seat's action. It happens at the match's present moment: the loop calls advance() up to the
/// input's own time first.
struct Input {
    Seat seat = 0;
    Action action;
    bool operator==(const Input&) const = default;
};

/// How the points of one answer came about.
struct Award {
    int base = 0;   ///< 500, 750 or 1000 by difficulty.
    int time = 0;   ///< Points for the answer at its time: base, less what slowness took.
    int streak = 0; ///< Added for right answers in a row.
    [[nodiscard]] int total() const { return time + streak; }
    bool operator==(const Award&) const = default;
};

/// What one seat did with one question.
struct Answer {
    std::optional<int> option; ///< Nothing: no answer in time.
    Milliseconds at{0};        ///< From the clock's start.
    bool right = false;
    Award award;
    bool operator==(const Answer&) const = default;
};

// The phases. Each holds only what it alone needs; the question is Match::question().
struct Reading {
    Milliseconds left{0};
};
struct Answering {
    Milliseconds elapsed{0};    ///< Since options and clock appeared; `allowed` still counts.
    Milliseconds allowed{0};    ///< T, or more after an encore; 0 = no clock.
    std::array<bool, 4> gone{}; ///< Options taken away by a halve.
};
struct Reveal {
    std::vector<Answer> answers; /**< By seat. */
};
struct Interval {
    int act = 0; /**< The act that has just ended. */
};
struct Over {
    bool left = false; /**< True when the player left before the end. */
};
using Phase = std::variant<Reading, Answering, Reveal, Interval, Over>;

// What happened, for screens, sound, terminal and tests.
struct QuestionPosed {
    int number = 0;
    int act = 0;
}; ///< 1-based number in the match; 0-based act.
struct OptionsShown {};
struct OptionsHalved {
    std::array<int, 2> gone{};
};
struct TimeAdded {
    Milliseconds added{0};
};
struct QuestionReplaced {}; ///< By the understudy; QuestionPosed with the same number follows.
struct Answered {
    Seat seat = 0;
};
struct TimeRanOut {};
struct Judged {
    Seat seat = 0;
    Answer answer;
    int points = 0; ///< Score after it.
    int streak = 0; ///< Streak after it.
};
struct ActEnded {
    int act = 0;
}; ///< With an interval after it; the last act ends with MatchOver alone.
struct Paused {};
struct Resumed {};
struct MatchOver {};
using MatchEvent =
    std::variant<QuestionPosed, OptionsShown, OptionsHalved, TimeAdded, QuestionReplaced, Answered,
                 TimeRanOut, Judged, ActEnded, Paused, Resumed, MatchOver>;
using MatchEvents = std::vector<MatchEvent>;

struct SeatState {
    int points = 0;
    int streak = 0;
    int longest_streak = 0;
    int right = 0;
    std::array<bool, 3> lifelines{true, true, true}; ///< Still to be used, by Lifeline.
};

/// One question that was put and judged.
struct Played {
    Question question;
    std::vector<Answer> answers; ///< By seat.
};

/// A match: the rules and nothing else. No file, clock, thread or printing. Acts without questions
/// are skipped; a programme without any is over at once. A performance is played by seat 0; the
/// inputs of other seats are ignored.
class Match {
public:
    Match(Programme programme, MatchSettings settings);

    /// Moves match time forward and reports what happened, in order. The clock stands still in
    /// pauses, reveals and intervals. advance(a) and advance(b) do what advance(a + b) does.
    /// REQUIRES: elapsed >= 0.
    [[nodiscard]] MatchEvents advance(Milliseconds elapsed);
    /// Applies one input. What makes no sense in this phase is ignored and gives no event.
    [[nodiscard]] MatchEvents apply(const Input& input);
    /// What happened at the very start: the first QuestionPosed, or MatchOver when there is nothing
    /// to play. Call once, before anything else.
    [[nodiscard]] MatchEvents start() const;

    [[nodiscard]] const Phase& phase() const { return phase_; }
    [[nodiscard]] bool paused() const { return paused_; }
    [[nodiscard]] bool over() const { return std::holds_alternative<Over>(phase_); }
    /// The question now shown or just judged; in an interval and at the end, the last one.
    /// REQUIRES: the programme is not empty.
    [[nodiscard]] const Question& question() const;
    [[nodiscard]] int number() const { return number_; } ///< 1-based.
    [[nodiscard]] int act() const { return act_; }       ///< 0-based, in the programme's acts.
    [[nodiscard]] int size() const { return programme_.size(); }
    [[nodiscard]] const SeatState& seat(Seat seat) const;
    [[nodiscard]] bool can_use(Seat seat, Lifeline lifeline) const; ///< Now.
    [[nodiscard]] const std::vector<Played>& played() const { return played_; }
    [[nodiscard]] const MatchSettings& settings() const { return settings_; }
    /// As drawn; what the understudy changes shows in question() and played() only.
    [[nodiscard]] const Programme& programme() const { return programme_; }
    /// The most points this programme can give under these settings: everything right at once, the
    /// understudy called where it gains most.
    [[nodiscard]] int most_points() const;

private:
    [[nodiscard]] const Act& current_act() const;
    [[nodiscard]] std::optional<int> next_act(int from) const;
    void pose(MatchEvents& events);
    void show_options(MatchEvents& events);
    void judge(std::optional<int> option, MatchEvents& events);
    void go_on(MatchEvents& events);
    void use(Lifeline lifeline, MatchEvents& events);

    Programme programme_;
    MatchSettings settings_;
    Phase phase_;
    bool paused_ = false;
    int act_ = 0;
    int in_act_ = 0; ///< 0-based index of the question in its act.
    int number_ = 1;
    std::optional<Question> understudy_; ///< Stands in for the question of in_act_.
    std::vector<SeatState> seats_;
    std::vector<Played> played_;
};

} // namespace quiz

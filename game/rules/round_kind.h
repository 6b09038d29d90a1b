#pragma once

#include "rules/match_state.h"

#include <array>
#include <string_view>

namespace quiz {

/// A kind of round: who may answer, what it is worth and what comes next. Each is a file of its own
/// and a row of round_rows(); it has no data, everything is in the state it is given.
class RoundKind {
public:
    RoundKind(const RoundKind&) = delete;
    RoundKind& operator=(const RoundKind&) = delete;
    virtual ~RoundKind() = default;

    /// Before the act's first question.
    virtual void begin_act(MatchState& /*state*/) const {}
    /// The first phase of a question: the stem alone, unless said otherwise.
    virtual void pose(MatchState& state) const;
    /// The reading beat is over: show the options.
    virtual void show_options(MatchState& state) const = 0;
    /// An answer button of a seat that plays; `option` is 0 to 3.
    virtual void choose(MatchState& state, Seat seat, int option) const = 0;
    virtual void buzz(MatchState& /*state*/, Seat /*seat*/) const {}
    /// Time goes on: what came at one moment is decided.
    virtual void settle(MatchState& /*state*/) const {}
    /// The time of Buzzing, Answering, Choosing or Staking is over.
    virtual void time_up(MatchState& state) const = 0;
    virtual void music_stopped(MatchState& /*state*/) const {}
    /// A seat of the present question has left, or was removed.
    virtual void seat_gone(MatchState& /*state*/, Seat /*seat*/) const {}
    /// The last judgement of a seat was taken back while the question is still open.
    virtual void undone(MatchState& /*state*/, Seat /*seat*/) const {}
    virtual void after_reveal(MatchState& state) const { next(state); }
    /// What follows a question: the next one, or the end of the act.
    virtual void next(MatchState& state) const;

    [[nodiscard]] virtual bool has_lifelines() const { return false; }
    /// Does the clock wait for a lost device?
    [[nodiscard]] virtual bool waits_for_devices() const { return false; }

protected:
    RoundKind() = default;
};

/// One line of the table of round kinds.
struct RoundRow {
    /// In programmes and recordings; "round.<name>" in the strings is what people read.
    std::string_view name;
    const RoundKind* kind = nullptr;
};
inline constexpr std::size_t round_count = 7;
[[nodiscard]] const std::array<RoundRow, round_count>& round_rows();
/// Null when there is none of that name.
[[nodiscard]] const RoundRow* find_round(std::string_view name);
/// The row of the act: by its own name, else by the mode.
[[nodiscard]] const RoundRow& round_of(const Act& act, const MatchSettings& settings);

// The kinds themselves, each in its own file.
[[nodiscard]] const RoundKind& performance_round();
[[nodiscard]] const RoundKind& dance_round();
[[nodiscard]] const RoundKind& rehearsal_round();
[[nodiscard]] const RoundKind& ensemble_round();
[[nodiscard]] const RoundKind& curtain_call_round();
[[nodiscard]] const RoundKind& shoes_round();
[[nodiscard]] const RoundKind& finale_round();

/// How long an evening shows what was right.
[[nodiscard]] Milliseconds reveal_time(const Question& question);

} // namespace quiz

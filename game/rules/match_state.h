#pragma once

#include "programme/programme.h"
#include "rules/match_events.h"
#include "rules/match_settings.h"

#include <optional>
#include <vector>

namespace quiz {

class RoundKind;

/// One question that was put and judged.
struct Played {
    Question question;
    std::vector<Answer> answers; ///< By seat.
    int number = 0;
    int act = 0;
};

/// What one judgement did to one seat, so that it can be taken back.
struct Change {
    Seat seat = 0;
    int points = 0;
    int right = 0;
    int streak_before = 0;
    int longest_before = 0;
    int number = 0; ///< Of the question; 0: it was none, but a price to pay.
};

/// Everything a match is at one moment, and the steps that are common to all round kinds. Used by
/// Match and the round kinds alone; everyone else sees a Match.
struct MatchState {
    Programme programme;
    MatchSettings settings;
    Phase phase;
    bool paused = false;
    Milliseconds now{0}; ///< Running time: all that ever elapsed.
    int act = 0;
    int in_act = 0; ///< 0-based index of the question in its act.
    int number = 1;
    std::optional<Question> understudy; ///< Stands in for the question of in_act.
    std::vector<SeatState> seats;
    std::vector<Played> played;
    std::vector<std::string> cut_off;   ///< Shown, not judged: ids of questions.
    std::vector<Change> open_changes;   ///< Of the question that is not revealed yet.
    std::vector<Change> last_judgement; ///< Empty: nothing to take back.
    std::optional<Seat> wearer;         ///< Of the red shoes.
    std::optional<Milliseconds> music;  ///< Left; only while the shoes are passed.
    Milliseconds patience{0}; ///< Left for lost devices, in this question or while it is staked on.
    std::vector<std::vector<int>> act_points; ///< By act that ended: each seat's score.
    MatchEvents events;                       ///< Not yet handed out.

    [[nodiscard]] bool party() const { return settings.mode == party_mode; }
    [[nodiscard]] bool over() const { return std::holds_alternative<Over>(phase); }
    [[nodiscard]] const Act& current_act() const;
    [[nodiscard]] const Question& question() const;
    [[nodiscard]] const RoundKind& round() const;
    [[nodiscard]] std::optional<int> next_act(int from) const;
    [[nodiscard]] bool last_question_of_act() const;
    /// The question has been put and is not judged yet.
    [[nodiscard]] bool question_open() const;

    [[nodiscard]] SeatState& seat(Seat seat) { return seats.at(static_cast<std::size_t>(seat)); }
    [[nodiscard]] const SeatState& seat(Seat seat) const {
        return seats.at(static_cast<std::size_t>(seat));
    }
    [[nodiscard]] bool exists(Seat seat) const;
    /// Sits at the table and takes part in the present question.
    [[nodiscard]] bool plays(Seat seat) const;
    [[nodiscard]] std::vector<Seat> players() const;
    /// Takes part in what is judged, even if it has left meanwhile.
    [[nodiscard]] bool is_judged(Seat seat) const;
    /// The first by lower score (or higher, for `leader`), then by a draw that the seed and this
    /// moment of the match decide. REQUIRES: !seats.empty().
    [[nodiscard]] Seat lowest(std::vector<Seat> among, std::string_view name) const;
    /// Highest score first; equal ones in a drawn order.
    [[nodiscard]] std::vector<Seat> leaders(std::vector<Seat> among, std::string_view name) const;

    /// Opens the act that `act` names, and puts its first question.
    void begin_act();
    /// Puts the question of `in_act`.
    void pose();
    void next_question(); ///< REQUIRES: !last_question_of_act().
    /// Adds the answer's award to the seat's score. `streaks`: it counts for right ones in a row.
    void judge(Seat seat, const Answer& answer, bool streaks);
    /// What was judged from here on is taken back together.
    void new_judgement() { last_judgement.clear(); }
    /// Shows the judged answers, for so long; 0: until someone goes on.
    void reveal(std::vector<Answer> answers, Milliseconds time);
    void take_back(const std::vector<Change>& changes);
    /// What was judged of an open question is taken back: it is dropped or put again.
    void drop_question();
    void end_act();
    void end(bool left);
    /// Leaves a reveal or an interval.
    void go_on();
};

} // namespace quiz

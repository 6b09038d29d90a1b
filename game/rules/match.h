#pragma once

#include "programme/programme.h"
#include "rules/match_events.h"
#include "rules/match_settings.h"
#include "rules/match_state.h"
#include "rules/round_kind.h"

#include <string_view>
#include <vector>

namespace quiz {

/// A match: the rules and nothing else. No file, clock, thread or printing. Acts without questions
/// are skipped; a programme without any is over at once. What is played alone is played by seat 0;
/// the inputs of other seats are ignored. At an evening (settings.mode "party") everything goes on
/// by itself: with no input at all it reaches its end.
class Match {
public:
    Match(Programme programme, MatchSettings settings);

    /// Moves match time forward and reports what happened, in order. The question's clock stands
    /// still in pauses, reveals and intervals. advance(a) and advance(b) do what advance(a + b)
    /// does. REQUIRES: elapsed >= 0.
    [[nodiscard]] MatchEvents advance(Milliseconds elapsed);
    /// Advances to the input's stamp and applies it. What makes no sense in this phase is ignored
    /// and gives no event.
    [[nodiscard]] MatchEvents apply(const Input& input);
    /// What happened at the very start: the first QuestionPosed, NoteShown, or MatchOver when there
    /// is nothing to play. Call once, before anything else.
    [[nodiscard]] MatchEvents start() const;

    [[nodiscard]] const Phase& phase() const { return state_.phase; }
    [[nodiscard]] bool paused() const { return state_.paused; }
    [[nodiscard]] bool over() const { return state_.over(); }
    [[nodiscard]] bool party() const { return state_.party(); }
    /// All time that ever elapsed, pauses included.
    [[nodiscard]] Milliseconds now() const { return state_.now; }
    /// The question now shown or just judged; in an interval and at the end, the last one.
    /// REQUIRES: the programme is not empty.
    [[nodiscard]] const Question& question() const { return state_.question(); }
    [[nodiscard]] int number() const { return state_.number; } ///< 1-based.
    [[nodiscard]] int act() const { return state_.act; } ///< 0-based, in the programme's acts.
    [[nodiscard]] int size() const { return state_.programme.size(); }
    /// What is played in that act.
    [[nodiscard]] const RoundRow& round(int act) const;
    [[nodiscard]] const SeatState& seat(Seat seat) const { return state_.seat(seat); }
    [[nodiscard]] const std::vector<SeatState>& seats() const { return state_.seats; }
    /// Takes part in the present question, and sits at the table.
    [[nodiscard]] bool plays(Seat seat) const { return state_.plays(seat); }
    [[nodiscard]] std::optional<Seat> wearer() const { return state_.wearer; }
    [[nodiscard]] std::vector<Standing> standings() const;
    [[nodiscard]] std::vector<TeamStanding> team_standings() const; ///< Empty without teams.
    /// Each seat's score at the end of each act so far; a list may be shorter than the table.
    [[nodiscard]] const std::vector<std::vector<int>>& act_points() const {
        return state_.act_points;
    }
    [[nodiscard]] bool can_use(Seat seat, Lifeline lifeline) const; ///< Now.
    [[nodiscard]] bool can_undo() const;
    /// The clock stands still for a player's device that has gone.
    [[nodiscard]] bool waits_for_device() const;
    [[nodiscard]] const std::vector<Played>& played() const { return state_.played; }
    /// Questions that were shown with their answer and never judged: the music cut them off. Ids.
    [[nodiscard]] const std::vector<std::string>& cut_off() const { return state_.cut_off; }
    [[nodiscard]] const MatchSettings& settings() const { return state_.settings; }
    /// As drawn; what the understudy changes shows in question() and played() only.
    [[nodiscard]] const Programme& programme() const { return state_.programme; }
    /// The most points this programme can give one player alone under these settings: everything
    /// right at once, the understudy called where it gains most.
    [[nodiscard]] int most_points() const;
    /// Danced through the whole bank without a mistake.
    [[nodiscard]] bool triumph() const;

private:
    void spend(Milliseconds elapsed);
    void apply_alone(const Input& input);
    void apply_at_table(const Input& input);
    void use(Lifeline lifeline);

    MatchState state_;
};

} // namespace quiz

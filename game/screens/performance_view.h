#pragma once

#include "core/strings.h"
#include "layout/arrange.h"
#include "layout/sheet.h"
#include "party/bindings.h"
#include "rules/match.h"

#include <string>

namespace quiz {

// The targets of a performance's pages.
inline constexpr TargetId option_target = 0; ///< And the three after it.
inline constexpr TargetId lifeline_target = 10;
inline constexpr TargetId go_on_target = 20;
inline constexpr TargetId flag_target = 21;
inline constexpr TargetId pause_target = 22;
inline constexpr TargetId skip_target = 23;

/// What the pages of a match are laid out from.
struct PerformanceView {
    const Match& match;
    const Strings& words;
    const Bindings& bindings; ///< What the caps of keys show.
    int points = 0;           ///< As shown: they count up after an answer.
    float entered = 1;        ///< How far what is new on the page has come, 0 to 1.
    int streak_before = 0;    ///< Before the question now judged.
    bool flagged = false;     ///< The question now judged.
};

/// Reading and answering: stem, then ribbon, four cards, lifelines. Leaves the clock out and
/// returns its place; empty without one.
[[nodiscard]] Box compose_question(Sheet& sheet, const PerformanceView& view);
/// REQUIRES: the phase is an Answering with a clock.
void compose_question_clock(Sheet& sheet, const PerformanceView& view, const Box& place);
/// The right answer, what it earned, and what the record says. REQUIRES: a question was judged.
void compose_reveal(Sheet& sheet, const PerformanceView& view);
/// Between two acts: the points so far and how each question went.
void compose_interval(Sheet& sheet, const PerformanceView& view);

/// Act, question, streak and points, at the top of the room.
void compose_match_header(Sheet& sheet, Room& room, const PerformanceView& view);

/// "I" to "X".
[[nodiscard]] std::string roman(int number);
/// "5.1 s".
[[nodiscard]] std::string seconds_text(const Strings& words, Milliseconds time);
/// How an award came about: "750 at 5.1 s · streak +150".
[[nodiscard]] std::string award_text(const Strings& words, const Answer& answer, Scoring scoring);

} // namespace quiz

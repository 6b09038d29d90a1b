#pragma once

#include "core/strings.h"
#include "layout/arrange.h"
#include "layout/sheet.h"
#include "rules/match.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

// The targets of an evening's pages; the rows of its menu are numbered from 0.
inline constexpr TargetId evening_menu_target = 100;

/// More seats than that stand in two rows.
inline constexpr std::size_t seats_in_row = 4;

/// What the pages of an evening are laid out from.
struct EveningView {
    const Match& match;
    const Strings& words;
    Milliseconds since{0};      ///< Since the phase began, in real time.
    bool still = false;         ///< Little motion is wanted.
    std::vector<bool> ready{};  ///< Who has read the announcement, by seat.
    Milliseconds announcing{0}; ///< Left of it; 0 = nothing is announced.
    /// By seat: with which answer button a device that has come claims it; a list may be shorter.
    std::vector<std::optional<int>> claims{};

    /// How far (0 to 1) something is that begins `delay` after the phase and takes `duration`:
    /// fast at first, then settling. 1 at once when little motion is wanted.
    [[nodiscard]] float progress(Milliseconds duration, Milliseconds delay = Milliseconds{0}) const;
    [[nodiscard]] std::string name(Seat seat) const;
};

/// The question is not told yet: somebody may press at any moment.
[[nodiscard]] bool open_question(const Phase& phase);

/// Where an evening writes: the stage, and a little more at its sides.
[[nodiscard]] Box evening_stage(const Theme& theme);
/// Whatever must be read from across the room.
[[nodiscard]] TextStyle far_text(const Theme& theme, Face face, float size, Colour colour,
                                 Align align = Align::Left, int most_lines = 1);

// The faces, each in its own file.

/// Before an act: which round, and its rule in a sentence.
void compose_act(Sheet& sheet, const EveningView& view);
/// After a pause, the seconds until the evening goes on.
void compose_lead_in(Sheet& sheet, const EveningView& view, Milliseconds left);
/// The number that it shows: 0 only when it is over.
[[nodiscard]] constexpr std::int64_t lead_in_seconds(Milliseconds left) {
    return (left.count() + 999) / 1000;
}
/// Where a clock stands, and on what.
struct ClockPlace {
    Box box;
    bool on_card = false;
};
/// The programme note: four cards, a countdown, who is ready. Leaves the clock out and returns its
/// place. It stands still, but for the clock, when it has settled.
inline constexpr Milliseconds note_settles{1500};
[[nodiscard]] ClockPlace compose_note(Sheet& sheet, const EveningView& view);
void compose_note_clock(Sheet& sheet, const Interval& interval, const ClockPlace& place);

/// A question from its stem to the last answer, stakes and choices too. Leaves the clock out and
/// returns its place, if there is one.
[[nodiscard]] std::optional<ClockPlace> compose_asked(Sheet& sheet, const EveningView& view);
/// REQUIRES: the phase has a clock.
void compose_asked_clock(Sheet& sheet, const Phase& phase, const ClockPlace& place);
/// What was right, and what each seat did. REQUIRES: the phase is a Reveal.
void compose_told(Sheet& sheet, const EveningView& view);
/// Between two acts: bars race to the new standings. Then nothing changes but the seconds that are
/// left. REQUIRES: the phase is an Interval.
inline constexpr Milliseconds standings_settle{3000};
void compose_standings(Sheet& sheet, const EveningView& view);

/// The way to the menu, at the right end of a line; takes its place from it.
void compose_menu_hint(Sheet& sheet, Room& line, const EveningView& view);
/// Act, round and question at the left, the way to the menu at the right; takes its place from the
/// top of the room.
void compose_evening_header(Sheet& sheet, Room& room, const EveningView& view);

/// "Ensemble", and its rule, in the language of the interface.
[[nodiscard]] std::string round_title(const Strings& words, std::string_view round);
[[nodiscard]] std::string round_rule(const Strings& words, std::string_view round);

/// How long the announcement of an act stands.
[[nodiscard]] Milliseconds announcement_time(const Strings& words, std::string_view round);

} // namespace quiz

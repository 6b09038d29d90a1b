#pragma once

#include "screens/evening_view.h"

namespace quiz {

/// What one seat is doing, as the others may see it: never what it has chosen.
enum class SeatDoes {
    Waits,
    Thinks,
    Answered, ///< Also: has staked.
    MayBuzz,
    Locked,  ///< By an early buzz.
    Out,     ///< Buzzed and was wrong.
    Answers, ///< Alone.
    Wears,   ///< The red shoes, and must answer.
    Chooses, ///< Who wears them next.
    Ready,   ///< Would go on.
    Late,    ///< Plays from the next question on.
    Lost,    ///< Its device has gone.
    Away
};

struct SeatFace {
    Seat seat = 0;
    std::string name;
    int mark = 0;
    SeatDoes does = SeatDoes::Waits;
    std::optional<int> claim{}; ///< The answer button that claims it for a device that has come.
    std::optional<std::string> points{}; ///< Where they matter to what is asked.
};

/// Everyone who was not put out, in order.
[[nodiscard]] std::vector<SeatFace> seat_faces(const EveningView& view);

/// Height of the strip with so many seats at the player's text size.
[[nodiscard]] float seats_height(const Sheet& sheet, const std::vector<SeatFace>& faces);
/// A card for each: mark, name, and a sign of what it does. One row of up to four, or two.
void compose_seats(Sheet& sheet, const std::vector<SeatFace>& faces, const Box& place);

/// Where there is no room for names: only the marks, with the same signs, from the left end of a
/// line of that height.
[[nodiscard]] float marks_height(const Sheet& sheet);
void compose_marks(Sheet& sheet, const std::vector<SeatFace>& faces, Room& line);

/// The boxes of so many seats' cards in a strip.
[[nodiscard]] Boxes seat_boxes(const Theme& theme, std::size_t seats, const Box& place);
/// One or two rows.
[[nodiscard]] int seat_rows(std::size_t seats);

} // namespace quiz

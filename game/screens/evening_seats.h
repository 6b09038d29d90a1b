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
/// In a line of that height, with what stands free behind each.
[[nodiscard]] float marks_width(const Sheet& sheet, std::size_t count);
void compose_marks(Sheet& sheet, const std::vector<SeatFace>& faces, Room& line);

/// What each is called where a name has one line of that width: by all of it where it fits, else by
/// its first words, as many as fit and nobody else's name begins with.
[[nodiscard]] std::vector<std::string> called(const Sheet& sheet,
                                              const std::vector<SeatFace>& faces, float width);

/// A card of that width has room for the name, and little beside it.
[[nodiscard]] bool narrow(const Sheet& sheet, float width);

/// How much larger a card of that width is set than others: few seats have wide cards.
[[nodiscard]] float seat_card_grown(const Sheet& sheet, float width);

/// A name on a card of that width, beside so many others: in two rows it does not grow with the
/// player's text size.
[[nodiscard]] TextStyle seat_name_style(const Sheet& sheet, std::size_t seats, float width,
                                        Colour colour);

/// Where the parts of a seat's card stand.
struct SeatCardParts {
    Box mark; ///< Of the seat.
    Box name;
    Box second; ///< The line below the name; empty without.
    Box sign;   ///< At the right end of the last line.
};
[[nodiscard]] SeatCardParts seat_card_parts(const Sheet& sheet, const Box& card, bool two_lines);
/// Height of cards in whose name's line all are called by what fits there.
[[nodiscard]] float seat_card_height(const Sheet& sheet, const std::vector<SeatFace>& faces,
                                     bool two_lines);

/// The boxes of so many seats' cards in a strip.
[[nodiscard]] Boxes seat_boxes(const Theme& theme, std::size_t seats, const Box& place);
/// One or two rows.
[[nodiscard]] int seat_rows(std::size_t seats);

} // namespace quiz

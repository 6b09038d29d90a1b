#pragma once

#include "layout/handset_picture.h"
#include "screens/letter_wheel.h"
#include "screens/stage.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

// Of a card's height, alike in a place that is taken and in one that is free; the buttons have the
// rest.
inline constexpr float head_share = 0.3F;  ///< Mark and state.
inline constexpr float name_share = 0.24F; ///< Name.

/// What somebody at the lobby's table is doing.
struct SeatDoing {
    enum class What { Choosing, Turning, Typing, Ready };
    enum class Field { Name, Mark, Team };
    What what = What::Choosing;
    Field field = Field::Name; ///< Choosing: what the two side buttons change.
    bool writes = false;       ///< Choosing: stands on "write a name".
    LetterWheel wheel{};       ///< Turning and Typing.
    /// A button that something comes of when it is held, and for how long it was.
    std::optional<SeatButton> held{};
    std::chrono::milliseconds held_for{0};
};

/// What a handset's four answer buttons do while their player chooses: side by side on keys and
/// buzzers, left and right on a pad.
struct CardButtons {
    SeatButton less{}, more{}, other{}, done{};
};
[[nodiscard]] CardButtons card_buttons(Handset::Kind kind);

/// "Press its bottom button": what an unknown pad is to press, 0 to 3.
[[nodiscard]] std::string lesson_words(const Strings& words, int lesson);
[[nodiscard]] HandsetShape shape_of(Handset::Kind kind);
/// "Gamepad 1", "Buzz! 2"; a row of keys by its keys.
[[nodiscard]] std::string handset_name(const Stage& stage, const Handset& handset);
/// The four signs on a row of keys.
[[nodiscard]] std::vector<std::string> key_signs(const Stage& stage, const Handset& handset);

/// How much of its holding is done, 0 to 1, for the card's edge.
struct SeatCard {
    Seat seat = 0;
    const SeatDoing& doing;
    const std::vector<std::string_view>& names; ///< Of the whole table, all that stand.
    float held_share = 0;
    std::vector<SeatPress> down{}; ///< Of the whole table.
};
void seat_card(Sheet& sheet, const Stage& stage, const SeatCard& card, const Box& place);

/// A free place and who could take it.
struct FreeCard {
    enum class Who { Row, Pad, Buzzers, AnyDevice, Pupil, Nobody };
    Who who = Who::Nobody;
    Handset handset{};   ///< Of Row, Pad and Buzzers.
    int next_lesson = 0; ///< Of a Pupil: 0 to 3.
};
void free_card(Sheet& sheet, const Stage& stage, const FreeCard& card, const Box& place);

/// Who could take the next places, in order.
[[nodiscard]] std::vector<FreeCard> free_cards(const Stage& stage);

} // namespace quiz

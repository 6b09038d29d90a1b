#pragma once

#include "core/button.h"
#include "layout/menu.h"
#include "party/handset.h"
#include "screens/evening_view.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quiz {

/// The buttons of any handset in a menu of a party: the four answers are choose, back, up and down.
[[nodiscard]] std::optional<Button> menu_button(SeatButton button);

/// The menu of an evening, which any device opens. While it is open the evening stands still and
/// the question is hidden. Plain state: what a row does is told, and the page does it.
class EveningMenu {
public:
    /// What is to be done; a menu that stays open only changes its rows.
    /// DeviceLost: the seat is to be held by another device.
    using Wish = std::variant<std::monostate, Resume, AddTime, Skip, Undo, Leave, DeviceLost,
                              Remove, EndAct, EndEvening>;
    struct Chosen {
        Wish wish{};         ///< monostate: nothing.
        Seat seat = no_seat; ///< Whose Leave, DeviceLost or Name it is.
        bool close = false;
        enum class Opens { Nothing, Settings, Help, Name } opens = Opens::Nothing;
    };

    /// `why` is a sentence for the top: who opened it, or that the window lost its focus.
    explicit EveningMenu(std::string why) : why_(std::move(why)) {}

    /// The rows just now; their ids run from 0.
    [[nodiscard]] std::vector<MenuRow> rows(const EveningView& view) const;
    [[nodiscard]] Chosen choose(TargetId id, const EveningView& view);
    [[nodiscard]] Chosen back();
    void compose(Sheet& sheet, const EveningView& view) const;

private:
    enum class Place { Top, Seats, OneSeat, End };
    struct Row {
        MenuRow shown;
        Chosen does{};
        Place leads = Place::Top; ///< Where nothing closes.
        Seat seat = no_seat;      ///< Of OneSeat.
    };
    [[nodiscard]] std::vector<Row> all(const EveningView& view) const;
    [[nodiscard]] std::string title(const EveningView& view) const;

    std::string why_;
    Place place_ = Place::Top;
    Seat seat_ = no_seat; ///< Of OneSeat.
};

} // namespace quiz

#pragma once

#include "screens/page.h"

#include <functional>

namespace quiz {

/// The lobby's menu: what the evening is to be, teams, devices, the way back to the title. Steered
/// by arrows, by the pointer, and by every player's own four buttons.
class LobbyMenuScreen final : public Page {
public:
    /// `raise` begins the evening.
    LobbyMenuScreen(Stage& stage, std::function<Transition()> raise);

    Transition seat_event(const SeatHappening& happening) override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] const char* name() const override { return "lobby-menu"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    bool turned(TargetId id, Direction direction) override;

private:
    struct Row;
    [[nodiscard]] std::vector<Row> menu_rows() const;
    void change(int row, int steps);

    std::function<Transition()> raise_;
};

} // namespace quiz

#pragma once

#include "screens/choice_pages.h"

#include <functional>

namespace quiz {

/// The lobby's menu: what the evening is to be, teams, devices, the way back to the title. Steered
/// by arrows, by the pointer, and by every player's own four buttons.
class LobbyMenuScreen final : public ChoicePagesScreen {
public:
    /// `raise` begins the evening.
    LobbyMenuScreen(Stage& stage, std::function<Transition()> raise);

    Transition seat_event(const SeatHappening& happening) override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] const char* name() const override { return "lobby-menu"; }

protected:
    void compose(Sheet& sheet) const override;
    [[nodiscard]] std::vector<ChoicePage> pages() const override;
    void change(TargetId row, int steps) override;
    Transition pick(TargetId row) override;

private:
    std::function<Transition()> raise_;
};

} // namespace quiz

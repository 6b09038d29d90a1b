#pragma once

#include "screens/page.h"

#include <vector>

namespace quiz {

/// Shows what arrives when several press at once: many keyboards let only some of their keys
/// through together. Nobody joins here.
class PressTestScreen final : public Page {
public:
    explicit PressTestScreen(Stage& stage) : Page(stage), before_(stage.table.controls.held()) {}

    Transition press(Button button) override;
    Transition advance(Milliseconds elapsed) override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] bool tries_devices() const override { return true; }
    [[nodiscard]] const char* name() const override { return "press-test"; }
    [[nodiscard]] int most() const {
        return most_;
    } ///< Of the handsets' keys and buttons, down at once so far.

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId) override { return Stay{}; }

private:
    std::vector<SeatPress> before_; ///< Down since before it opened: what opened it leaves it not.
    std::vector<SeatPress> down_;   ///< Just now.
    int most_ = 0;
};

} // namespace quiz

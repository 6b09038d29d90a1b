#pragma once

#include "screens/choice_pages.h"

namespace quiz {

/// What the player can choose. Each change holds at once and is kept.
class SettingsScreen final : public ChoicePagesScreen {
public:
    explicit SettingsScreen(Stage& stage) : ChoicePagesScreen(stage) {}

    [[nodiscard]] const char* name() const override { return "settings"; }

protected:
    void compose(Sheet& sheet) const override;
    [[nodiscard]] std::vector<ChoicePage> pages() const override;
    void change(TargetId row, int steps) override { take(row, steps, false); }
    Transition pick(TargetId row) override;
    void scrolled(int steps) override;

private:
    /// Takes the value `steps` further on; with `round`, the first comes after the last.
    void take(TargetId row, int steps, bool round);
};

} // namespace quiz

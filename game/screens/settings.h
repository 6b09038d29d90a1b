#pragma once

#include "screens/page.h"

namespace quiz {

/// What the player can choose. Each change holds at once and is kept.
class SettingsScreen final : public Page {
public:
    explicit SettingsScreen(Stage& stage) : Page(stage) {}

    [[nodiscard]] const char* name() const override { return "settings"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    bool turned(TargetId id, Direction direction) override;
    void scrolled(int steps) override;

private:
    /// Takes the value `steps` further on; with `round`, the first comes after the last.
    void change(std::size_t row, int steps, bool round);
};

} // namespace quiz

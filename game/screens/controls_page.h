#pragma once

#include "party/rebinding.h"
#include "screens/page.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// Which key or button does what, as pictures, and how to change it: choose one, press the new one.
/// What somebody has already is said, and pressed once more the two are exchanged. Each change
/// holds at once and is kept (`Stage::bindings_changed`).
class ControlsScreen final : public Page {
public:
    explicit ControlsScreen(Stage& stage, int tab = 0) : Page(stage), tab_(tab) {}

    Transition press(Button button) override;
    Transition point(Point at, PointerAction action) override;
    Transition advance(Milliseconds elapsed) override;
    bool learn(const DeviceEvent& event) override;
    [[nodiscard]] const char* name() const override { return "controls"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition other(Button button) override;
    void scrolled(int steps) override { show(tab_ + steps); }

private:
    /// One face of the page: a kind of bindings, of a model where it is a pad's.
    struct Tab {
        BindingSlot::Kind kind{};
        std::string model{};
        int pad = 0;  ///< The first pad of that model.
        int part = 0; ///< Of the buttons of pages, 0 or 1.
    };
    [[nodiscard]] std::vector<Tab> tabs() const;
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] std::string title(const Tab& tab) const;
    /// The buttons of the pages that stand on a tab: half of them.
    [[nodiscard]] static std::vector<Button> buttons_of(const Tab& tab);
    [[nodiscard]] std::vector<BindingSlot> slots() const;
    [[nodiscard]] std::string slot_name(const BindingSlot& slot) const;
    /// What is asked of the player just now, or how to begin.
    [[nodiscard]] std::string prompt() const;
    void compose_players(Sheet& sheet, const Box& place) const;
    void compose_buttons(Sheet& sheet, const Box& place) const;
    void show(int tab);
    void give(const std::string& control);
    void take_away();
    void give_up();
    void changed();

    int tab_ = 0;
    std::optional<BindingSlot> waiting_; ///< For its new control.
    Milliseconds left_{0};               ///< It waits no longer than that.
    std::string taken_;                  ///< A control that another has: pressed again, exchanged.
};

/// How a control stands on its cap: "Comma" as ",", "button3" as "4", "povx-" as an arrow.
[[nodiscard]] std::string control_sign(const Strings& words, const std::string& control);

} // namespace quiz

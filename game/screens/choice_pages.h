#pragma once

#include "layout/arrange.h"
#include "screens/page.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// A row of a menu: its name, its value, and what it means, shown below while it has the focus.
struct ChoiceLine {
    TargetId id = no_target; ///< 0 to 99.
    std::string label;
    std::string detail;
    std::string value{};
    bool turns = false;           ///< Left and right take another value.
    std::optional<float> share{}; ///< 0 to 1: drawn as a bar beside the value.
};

/// Rows that belong together, and what they have in common.
struct ChoicePage {
    std::string title;
    std::vector<ChoiceLine> lines;
};

/// A menu too long for one card, as pages with their titles above. To the arrows it is one list:
/// from the last row of a page they lead to the first of the next, and round.
class ChoicePagesScreen : public Page {
public:
    using Page::Page;
    static constexpr TargetId previous_page = 8000;
    static constexpr TargetId next_page = 8001;

protected:
    /// None is empty.
    [[nodiscard]] virtual std::vector<ChoicePage> pages() const = 0;
    /// Takes another value of a row that turns.
    virtual void change(TargetId row, int steps) = 0;
    /// A row was pressed.
    virtual Transition pick(TargetId row) = 0;

    /// The page that the focus is on.
    void compose_page(Sheet& sheet, Room& room) const;
    Transition chosen(TargetId id) final;
    bool turned(TargetId id, Direction direction) final;
    Transition other(Button button) final;

private:
    void go_to_row(int steps);
    void go_to_page(int steps);
};

} // namespace quiz

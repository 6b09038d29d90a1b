#pragma once

#include "screens/screen.h"

#include <memory>
#include <string>
#include <vector>

namespace quiz {

class Stage;

/// The pages that are open, the top one in use. Owns them, carries out their transitions.
class ScreenStack {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit ScreenStack(std::unique_ptr<Screen> first);

    void press(Button button);
    void type(char32_t character);
    void point(Point at, PointerAction action);
    void advance(Milliseconds elapsed);
    void focus_lost();
    void draw(Canvas& canvas) const;

    [[nodiscard]] const Screen& top() const { return *screens_.back(); }
    [[nodiscard]] bool empty() const { return screens_.empty(); } ///< The program is to end.
    [[nodiscard]] bool takes_text() const;
    [[nodiscard]] bool moving() const;
    /// True when something may look different since the last call. The loop draws only then.
    [[nodiscard]] bool take_dirty();

private:
    void carry_out(Transition transition);
    std::vector<std::unique_ptr<Screen>> screens_;
    bool dirty_ = true;
};

} // namespace quiz

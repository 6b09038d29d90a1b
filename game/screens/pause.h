#pragma once

#include "screens/page.h"

#include <functional>

namespace quiz {

/// The closed curtain of a pause. The question is hidden, the clock stands.
class PauseScreen final : public Page {
public:
    /// `leave` ends the match of the page below.
    PauseScreen(Stage& stage, std::function<void()> leave);

    [[nodiscard]] const char* name() const override { return "pause"; }

protected:
    [[nodiscard]] Backdrop backdrop() const override;
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition other(Button button) override;

private:
    std::function<void()> leave_;
};

} // namespace quiz

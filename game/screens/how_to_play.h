#pragma once

#include "screens/page.h"

namespace quiz {

/// The rules in words and numbers, and what the keys do; several pages.
class HowToPlayScreen final : public Page {
public:
    explicit HowToPlayScreen(Stage& stage, int page = 0);

    [[nodiscard]] const char* name() const override { return "help"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    bool turned(TargetId id, Direction direction) override;
    Transition other(Button button) override;
    void scrolled(int steps) override;

private:
    void show(int page);
    [[nodiscard]] std::string text_of(const char* id) const;
    int page_ = 0;
};

/// How many pages there are.
[[nodiscard]] int help_pages();

} // namespace quiz

#pragma once

#include "screens/page.h"

namespace quiz {

/// The record of a film, to be read: who made it, who is in it, its story and its trivia. What
/// gives the story away stays hidden unless the player allows spoilers.
class AboutFilmScreen final : public Page {
public:
    explicit AboutFilmScreen(Stage& stage) : Page(stage) {}

    [[nodiscard]] const char* name() const override { return "about"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    bool turned(TargetId id, Direction direction) override;
    Transition other(Button button) override;
    void scrolled(int steps) override;

private:
    void show(int film);
    int film_ = 0;
    int first_line_ = 0;
    // Learned when laid out, for scrolling.
    mutable int lines_ = 0;
    mutable int lines_shown_ = 1;
    mutable int last_first_ = 0;
};

} // namespace quiz

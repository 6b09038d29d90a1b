#pragma once

#include "screens/page.h"

#include <optional>

namespace quiz {

/// The tables of scores, one at a time: left and right change the table, up and down scroll.
class HighScoresScreen final : public Page {
public:
    /// Opens at that table when there is one, else at the one for the present settings.
    explicit HighScoresScreen(Stage& stage, const std::optional<ScoreTable>& first = std::nullopt);

    [[nodiscard]] const char* name() const override { return "scores"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    bool turned(TargetId id, Direction direction) override;
    Transition other(Button button) override;
    void scrolled(int steps) override;

private:
    [[nodiscard]] int tables() const;
    void show(int table);
    void compose_table(Sheet& sheet, const Scores::Table& table, const Box& place) const;
    int table_ = 0;
    int first_row_ = 0;
    mutable int rows_fitting_ = 1; ///< Learned when laid out, for scrolling.
};

} // namespace quiz

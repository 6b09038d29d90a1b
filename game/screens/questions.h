#pragma once

#include "house/overview.h"
#include "screens/page.h"

#include <string>
#include <vector>

namespace quiz {

/// The question files: which films there are, what each has to ask, what is wrong where, and where
/// the files lie. Films are ticked here for the rounds to come.
class QuestionsScreen final : public Page {
public:
    explicit QuestionsScreen(Stage& stage);
    /// With sample content instead of the house's own.
    QuestionsScreen(Stage& stage, std::vector<FilmOverview> sample);

    Transition advance(Milliseconds elapsed) override;
    void told(const std::string& news) override;
    [[nodiscard]] const char* name() const override { return "questions"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    bool turned(TargetId id, Direction direction) override;
    Transition other(Button button) override;
    void scrolled(int steps) override;

private:
    void refresh();
    [[nodiscard]] FilmOverview sum_of_films() const;
    /// Returns its card.
    Box compose_only_film(Sheet& sheet, const Box& place) const;
    Box compose_list(Sheet& sheet, const Box& place) const;
    /// Where a film's questions come from.
    [[nodiscard]] std::string files_of(const FilmOverview& film) const;
    /// What is wrong with them, one mistake at a time.
    [[nodiscard]] std::string told_of(const FilmOverview& film) const;
    /// The first lines of the details: the title where the list cuts it; the files where it does
    /// not, or where there are mistakes to mend in them.
    [[nodiscard]] std::vector<std::string> head_of(const Sheet& sheet,
                                                   const FilmOverview& film) const;
    /// Returns the place that it takes of the most it may.
    Box compose_details(Sheet& sheet, const Box& most) const;
    void move_to(int row);
    void turn_problem(int steps);
    void toggle(const FilmOverview& film);
    [[nodiscard]] bool choice() const { return films_ > 1; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] int held() const;
    [[nodiscard]] const FilmOverview* film_at(int row) const;
    [[nodiscard]] bool picked(const FilmOverview& film) const;

    std::vector<FilmOverview> list_;
    int films_ = 0; ///< Of them; the rest are files without a film.
    int edition_ = 0;
    bool sample_ = false;
    int first_row_ = 0;
    int problem_ = 0;               ///< Of the row that has the focus.
    mutable int rows_fitting_ = 1;  ///< Learned when laid out, for scrolling.
    mutable float label_width_ = 0; ///< Likewise, to know which titles are cut.
};

} // namespace quiz

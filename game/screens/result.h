#pragma once

#include "screens/page.h"

namespace quiz {

/// What the page after a match shows.
struct ResultPage {
    Result result;
    ScoreTable table;
    MatchWish again{};    ///< What "again" plays: the same films, number and name.
    std::string code;     ///< That gives the same questions again; may be empty.
    std::string name;     ///< Under which the score was kept.
    bool left = false;    ///< The player left before the end.
    bool triumph = false; ///< Danced through the whole bank.
};

/// The end of a performance: points, rank, place; a record with roses; troubles said plainly.
class ResultScreen final : public Page {
public:
    ResultScreen(Stage& stage, ResultPage page);

    [[nodiscard]] bool moving() const override;
    [[nodiscard]] const char* name() const override { return "result"; }
    [[nodiscard]] const ResultPage& page() const { return page_; }

protected:
    [[nodiscard]] Backdrop backdrop() const override;
    /// While petals fall.
    [[nodiscard]] bool rests() const override;
    /// Until the points have been counted.
    [[nodiscard]] Milliseconds counted() const;
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;

private:
    void compose_sums(Sheet& sheet, const Box& place) const;
    void compose_ladder(Sheet& sheet, const Box& place) const;
    void compose_shoes(Sheet& sheet, const Box& place) const;
    void compose_troubles(Sheet& sheet, const Box& place) const;
    ResultPage page_;
};

/// The page for a match that House::close() has kept.
[[nodiscard]] ResultPage result_page(const Performance& performance, Result result,
                                     std::string name);

} // namespace quiz

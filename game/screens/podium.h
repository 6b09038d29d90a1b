#pragma once

#include "screens/page.h"

namespace quiz {

/// The end of an evening: the podium with its prizes, then the whole table. Any handset turns its
/// pages. "Another evening" leads back to the page below (the lobby, with the same seats).
class PodiumScreen final : public Page {
public:
    /// `result` is what House::close() gave: the scores are kept.
    PodiumScreen(Stage& stage, Performance performance, Result result);

    Transition seat_event(const SeatHappening& happening) override;
    Transition advance(Milliseconds elapsed) override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] bool moving() const override;
    [[nodiscard]] const char* name() const override { return table_ ? "final-table" : "podium"; }

protected:
    [[nodiscard]] Backdrop backdrop() const override;
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override { return Home{}; }

private:
    void save();

    Performance performance_;
    Result result_;
    bool table_ = false; ///< The whole table shows, not the podium.
};

} // namespace quiz

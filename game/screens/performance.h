#pragma once

#include "screens/page.h"
#include "screens/performance_view.h"

#include <memory>

namespace quiz {

/// A match being played: reading, answering, reveals, intervals. Turns buttons into inputs and the
/// match's events into cues; the rules are all Match's.
class PerformanceScreen final : public Page {
public:
    PerformanceScreen(Stage& stage, Performance performance);

    Transition press(Button button) override;
    Transition point(Point at, PointerAction action) override;
    Transition advance(Milliseconds elapsed) override;
    [[nodiscard]] bool moving() const override;
    [[nodiscard]] bool calm() const override;
    void focus_lost() override;
    void uncovered() override;
    void closing() override;
    [[nodiscard]] const char* name() const override;

    [[nodiscard]] const Match& match() const { return performance_.match.match(); }
    /// Ends the match with the score so far; the page goes on to the result when it shows again.
    void leave();

protected:
    [[nodiscard]] Backdrop backdrop() const override;
    void compose(Sheet& sheet) const override;
    void compose_clock(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;
    Transition other(Button button) override;

private:
    void apply(const Action& action);
    void handle(const MatchEvents& events);
    void flag();
    Transition pause();
    [[nodiscard]] PerformanceView view() const;
    [[nodiscard]] int shown_points() const;
    [[nodiscard]] float share_right() const; ///< Of what was asked so far.
    /// What the follow spot is to point at.
    [[nodiscard]] Point spot_target() const;
    [[nodiscard]] Point spot() const;

    Performance performance_;
    Milliseconds since_{0};     ///< Since the phase began, in real time.
    Milliseconds scene_age_{0}; ///< Since the curtain last began to move for a scene.
    Scene scene_ = Scene::FallsAndRises;
    bool interval_ = false;   ///< The last act has ended, the next has not begun.
    bool act_begins_ = false; ///< The newspaper dances.
    // As the phase began, and as they were before what happens now.
    Point spot_from_{canvas_width / 2, canvas_height / 2};
    Point spot_shown_ = spot_from_;
    float lamps_from_ = 1;
    float lamps_shown_ = 1;
    int points_before_ = 0;     ///< From which the points count up.
    int streak_ = 0;            ///< Before the question now on.
    int streak_before_ = 0;     ///< Before the question now judged.
    bool pause_wanted_ = false; ///< Paused from outside: the page for it is still to come.
    mutable Box clock_place_;   ///< In the page as laid out the last time.
    bool finished_ = false;     ///< The score has been passed on.
};

/// Begins a solo performance. The error is one sentence.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string>
begin_performance(Stage& stage, const MatchWish& wish = {});

} // namespace quiz

#pragma once

#include "screens/performance.h"
#include "screens/result.h"
#include "screens/samples.h"
#include "screens/title.h"

#include <memory>
#include <utility>
#include <vector>

namespace quiz {

// What the samples of pages for one player are made with; for the samples alone.

using Stack = std::unique_ptr<ScreenStack>;
inline constexpr Milliseconds settled{1000}; ///< Longer than any entrance.

/// Brings a stack with a performance on top to a place in its match.
class SamplePlayer {
public:
    SamplePlayer(Stage& stage, SampleContent content)
        : SamplePlayer(stage, sample_performance(content, stage.house.settings())) {}
    SamplePlayer(Stage& stage, Performance performance)
        : stack_(std::make_unique<ScreenStack>(stage, std::make_unique<TitleScreen>(stage))) {
        stack_->advance(settled);
        stack_->open(std::make_unique<PerformanceScreen>(stage, std::move(performance)));
        stack_->advance(Milliseconds{1});
    }
    [[nodiscard]] const Match& match() const {
        return dynamic_cast<const PerformanceScreen&>(stack_->top()).match();
    }
    SamplePlayer& read() {
        // In two steps: a great one would end reading and answering alike.
        if (std::holds_alternative<Reading>(match().phase())) stack_->press(Button::Confirm);
        return wait(settled);
    }
    SamplePlayer& wait(Milliseconds time) {
        stack_->advance(time);
        return *this;
    }
    SamplePlayer& press(Button button) {
        stack_->press(button);
        return *this;
    }
    SamplePlayer& answer(bool right) {
        read();
        const int choice = right ? match().question().answer : (match().question().answer + 1) % 4;
        stack_->press(static_cast<Button>(static_cast<int>(Button::Choice1) + choice));
        return wait(settled);
    }
    SamplePlayer& go_on() {
        stack_->press(Button::Confirm);
        return wait(Milliseconds{1});
    }
    /// Plays questions to their reveal and on, every fourth one wrongly.
    SamplePlayer& play(int questions) {
        for (int i = 0; i < questions; ++i) {
            answer(i % 4 != 2).go_on();
            if (std::holds_alternative<Interval>(match().phase())) go_on();
        }
        return *this;
    }
    Stack take() { return std::move(stack_); }

private:
    Stack stack_;
};

/// The page over the title, settled.
[[nodiscard]] Stack show(Stage& stage, std::unique_ptr<Screen> screen);
[[nodiscard]] ResultPage sample_result(const Settings& settings);

/// The dance, the rehearsal and their ends; the first page, the programme note, an interrupted
/// evening.
[[nodiscard]] std::vector<Sample> mode_samples(Stage& stage);

} // namespace quiz

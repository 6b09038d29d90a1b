#pragma once

#include "screens/evening.h"
#include "screens/samples.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quiz {

/// An evening with sample content on a stack of pages, driven as its seats would: for `shots` and
/// tests. Fills the stage's table.
class SampleEvening {
public:
    struct Options {
        int seats = 6;
        int teams = 0;
        bool long_names = false; ///< The longest that can be entered.
        bool note = true;
        SampleContent content = SampleContent::Usual;
        /// Round and number of questions of each act.
        std::vector<std::pair<std::string, int>> acts{
            {"ensemble", 3}, {"curtain-call", 3}, {"shoes", 12}, {"finale", 1}};
    };
    SampleEvening(Stage& stage, const Options& options);

    /// Null when the evening's page has gone.
    [[nodiscard]] EveningScreen* screen() const;
    [[nodiscard]] const Match& match() const { return screen()->match(); }
    [[nodiscard]] std::string page() const { return stack->top().name(); }

    SampleEvening& wait(int milliseconds);
    /// A button of a seat's handset.
    SampleEvening& press(Seat seat, SeatButton button);
    /// The answer button of an option: the right one, or another.
    SampleEvening& answer(Seat seat, bool right);
    /// Everyone at the table answers, those listed wrongly, each a little later.
    SampleEvening& all_answer(const std::vector<Seat>& wrong = {});
    SampleEvening& tell(SeatHappening::What what, Seat seat);
    /// Lets time pass until the page of that name shows; at most ten minutes.
    SampleEvening& until(std::string_view page);
    /// Until the options of a question show.
    SampleEvening& until_options();
    /// Plays, everybody as well as they can, until that act is announced.
    SampleEvening& until_act(int act);
    /// And until the page of that name shows.
    SampleEvening& play_until(std::string_view page);
    std::unique_ptr<ScreenStack> take() { return std::move(stack); }

    std::unique_ptr<ScreenStack> stack;

private:
    void play_a_moment();

    Stage& stage_;
};

/// The programme, settings and players of such an evening.
[[nodiscard]] Performance sample_party(const SampleEvening::Options& options,
                                       const Settings& settings);
/// A question with sample content; `index` from 0.
[[nodiscard]] Question sample_question(SampleContent content, std::size_t index);

/// The samples of every page of an evening.
[[nodiscard]] std::vector<Sample> evening_samples(Stage& stage);

} // namespace quiz

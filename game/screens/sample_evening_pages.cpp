#include "screens/sample_evening.h"

#include <utility>

namespace quiz {

std::vector<Sample> evening_samples(Stage& stage) {
    using Options = SampleEvening::Options;
    const auto two = Options{.seats = 2};
    const auto six = Options{.seats = 6};
    const auto eight = Options{.seats = 8, .long_names = true, .content = SampleContent::Longest};
    const auto at = [&stage](const Options& options) { return SampleEvening(stage, options); };
    // The first to press was wrong, and another has pressed.
    const auto buzzed = [at](const Options& options) {
        SampleEvening evening = at(options);
        evening.until_act(1).until_options().press(0, SeatButton::Choice1).wait(800);
        evening.answer(0, false).wait(500).press(1, SeatButton::Choice1).wait(5);
        return evening;
    };
    const auto final_table = [](SampleEvening& evening) {
        auto stack = evening.until_act(3).play_until("podium").wait(2000).take();
        stack->press(Button::Confirm);
        stack->advance(Milliseconds{300});
        return stack;
    };
    std::vector<Sample> samples;
    for (const auto& [options, ending] :
         {std::pair{two, "-2"}, std::pair{six, "-6"}, std::pair{eight, "-8"}}) {
        const auto add = [&, ending = std::string(ending)](const char* name, auto open) {
            samples.push_back({name + ending, open});
        };
        const Seat last = options.seats - 1;
        add("evening-note", [=, options = options] {
            return at(options).wait(20000).press(0, SeatButton::Choice1).wait(1000).take();
        });
        add("evening-act",
            [=, options = options] { return at(options).until_act(0).wait(1000).take(); });
        add("evening-reading", [=, options = options] {
            return at(options).until("evening-question").wait(400).take();
        });
        add("evening-question", [=, options = options] {
            return at(options)
                .until_options()
                .wait(4000)
                .answer(0, true)
                .answer(last / 2, false)
                .wait(3500)
                .take();
        });
        add("evening-reveal", [=, options = options] {
            return at(options)
                .until_options()
                .all_answer({1, 4})
                .wait(1000)
                .press(0, SeatButton::Choice2)
                .wait(1000)
                .take();
        });
        add("evening-early", [=, options = options] {
            return at(options)
                .until_act(1)
                .until("evening-question")
                .wait(300)
                .press(last, SeatButton::Choice1)
                .wait(200)
                .take();
        });
        add("evening-buzzing", [=, options = options] {
            return at(options).until_act(1).until_options().wait(2000).take();
        });
        add("evening-buzzed", [=, options = options] { return buzzed(options).wait(1200).take(); });
        add("evening-buzz-reveal", [=, options = options] {
            return buzzed(options).wait(1200).answer(1, true).wait(1500).take();
        });
        add("evening-shoes", [=, options = options] {
            return at(options).until_act(2).until_options().wait(3000).take();
        });
        add("evening-choice", [=, options = options] {
            SampleEvening evening = at(options);
            evening.until_act(2).until_options();
            evening.answer(*evening.match().wearer(), true);
            return evening.until("evening-choice").wait(1200).take();
        });
        add("evening-music", [=, options = options] {
            SampleEvening evening = at(options);
            evening.until_act(2);
            for (int i = 0; i < 2000; ++i) {
                evening.wait(100);
                const auto* reveal = std::get_if<Reveal>(&evening.match().phase());
                if (reveal != nullptr && reveal->paid) break;
            }
            return evening.wait(1000).take();
        });
        add("evening-stakes", [=, options = options] {
            return at(options)
                .until_act(3)
                .until("evening-stakes")
                .wait(2000)
                .press(0, SeatButton::Choice3)
                .wait(2000)
                .take();
        });
        add("evening-waits", [=, options = options] {
            return at(options)
                .until_act(3)
                .until_options()
                .tell(SeatHappening::What::Lost, 0)
                .wait(5000)
                .take();
        });
        add("evening-interval", [=, options = options] {
            return at(options).until_act(1).play_until("evening-interval").wait(4000).take();
        });
        add("evening-menu", [=, options = options] {
            return at(options)
                .until_options()
                .press(1, SeatButton::Menu)
                .press(1, SeatButton::Choice4)
                .wait(300)
                .take();
        });
        add("evening-menu-seats", [=, options = options] {
            auto stack = at(options).until_options().take();
            stack->press(Button::Back);
            for (int i = 0; i < 3; ++i) stack->press(Button::Down);
            stack->press(Button::Confirm);
            stack->advance(Milliseconds{300});
            return stack;
        });
        add("evening-lead-in", [=, options = options] {
            auto stack = at(options).until_options().take();
            stack->press(Button::Back);
            stack->press(Button::Confirm);
            stack->advance(Milliseconds{500});
            return stack;
        });
        add("podium", [=, options = options] {
            return at(options).until_act(3).play_until("podium").wait(8000).take();
        });
        add("final-table", [=, options = options] {
            SampleEvening evening = at(options);
            return final_table(evening);
        });
    }
    const auto teams = Options{.seats = 8, .teams = 3};
    samples.push_back(
        {"evening-interval-teams",
         [=] { return at(teams).until_act(1).play_until("evening-interval").wait(4000).take(); }});
    samples.push_back({"final-table-teams", [=] {
                           SampleEvening evening = at(teams);
                           return final_table(evening);
                       }});
    return samples;
}

} // namespace quiz

#include "screens/samples.h"

#include "layout/blank_canvas.h"
#include "screens/about_film.h"
#include "screens/challenge.h"
#include "screens/dialog.h"
#include "screens/high_scores.h"
#include "screens/how_to_play.h"
#include "screens/name_entry.h"
#include "screens/performance.h"
#include "screens/questions.h"
#include "screens/result.h"
#include "screens/sample_evening.h"
#include "screens/sample_player.h"
#include "screens/settings.h"
#include "screens/title.h"
#include "screens/words.h"

#include <array>
#include <string_view>
#include <utility>

namespace quiz {

namespace {

constexpr Milliseconds curtain_up{1400}; // with the newspaper gone; the stem stands longer

/// Fills the house's high scores by playing sample matches.
void play_sample_matches(Stage& stage) {
    constexpr std::array names{
        "Odette", "Basil",     "Nadia",       "Igor",  "Myrtha", "Giselle", "Albrecht",
        "Clara",  "Siegfried", "Grandmother", "Odile", "Kitri",  "Wilhelm", "Ludmilla of the Lake"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        Performance performance = sample_performance(SampleContent::Usual, stage.house.settings());
        if (i == names.size() - 1) performance.table.answer_seconds = 30; // a second table
        RecordedMatch& match = performance.match;
        static_cast<void>(match.start());
        for (std::size_t step = 0; !match.match().over(); ++step) {
            static_cast<void>(match.apply({0, GoOn{}}));
            static_cast<void>(match.advance(Milliseconds{1000 + 397 * static_cast<int>(i)}));
            if (!std::holds_alternative<Answering>(match.match().phase())) continue;
            const int key = match.match().question().answer;
            const bool right = (step * 7 + i * 3) % 11 > i / 2;
            static_cast<void>(match.apply({0, Choose{right ? key : (key + 1) % 4}}));
        }
        static_cast<void>(stage.house.close(performance, names.at(i)));
    }
}

std::vector<Sample> performance_samples(Stage& stage) {
    const auto player = [&stage](SampleContent content) { return SamplePlayer(stage, content); };
    return {
        {"reading", [=] { return player(SampleContent::Usual).play(3).wait(curtain_up).take(); }},
        {"question",
         [=] {
             return player(SampleContent::Usual)
                 .play(3)
                 .read()
                 .wait(Milliseconds{7000})
                 .press(Button::Right)
                 .take();
         }},
        {"question-halved",
         [=] {
             return player(SampleContent::Usual)
                 .play(4)
                 .read()
                 .press(Button::Halve)
                 .wait(Milliseconds{15500})
                 .take();
         }},
        {"question-shortest", [=] { return player(SampleContent::Shortest).read().take(); }},
        {"question-longest", [=] { return player(SampleContent::Longest).play(4).read().take(); }},
        {"question-news",
         [=] {
             auto stack = player(SampleContent::Usual).play(3).read().wait(curtain_up).take();
             stack->tell("mine.json is in use again: 12 more questions.");
             stack->advance(Milliseconds{500});
             return stack;
         }},
        {"question-captions",
         [=, &stage] {
             auto stack = player(SampleContent::Usual).play(3).read().wait(curtain_up).take();
             const Settings before = stage.house.settings();
             Settings captioned = before;
             captioned.captions = true;
             static_cast<void>(stage.house.change_settings(captioned));
             stack->heard({Cue::ApplauseBig}, {.piece = Music::Waltz});
             static_cast<void>(stage.house.change_settings(before));
             return stack;
         }},
        {"reveal-right", [=] { return player(SampleContent::Usual).play(3).answer(true).take(); }},
        {"reveal-wrong",
         [=] {
             return player(SampleContent::Usual).play(1).answer(true).go_on().answer(false).take();
         }},
        {"reveal-late",
         [=] {
             return player(SampleContent::Usual)
                 .read()
                 .wait(Milliseconds{50000})
                 .wait(settled)
                 .take();
         }},
        {"reveal-shortest", [=] { return player(SampleContent::Shortest).answer(true).take(); }},
        {"reveal-longest",
         [=] { return player(SampleContent::Longest).play(4).answer(false).take(); }},
        {"reveal-longest-right",
         [=] { return player(SampleContent::Longest).play(5).answer(true).take(); }},
        {"interval",
         [=] {
             return player(SampleContent::Usual).play(6).answer(true).go_on().wait(settled).take();
         }},
        {"pause",
         [=] {
             return player(SampleContent::Usual).read().press(Button::Menu).wait(settled).take();
         }},
        {"leave",
         [=] {
             return player(SampleContent::Usual)
                 .read()
                 .press(Button::Menu)
                 .press(Button::Up)
                 .press(Button::Confirm)
                 .wait(settled)
                 .take();
         }},
    };
}

std::vector<Sample> question_file_samples(Stage& stage) {
    const auto many = [&stage](int downs) {
        auto stack = show(stage, std::make_unique<QuestionsScreen>(stage, sample_overview()));
        BlankCanvas canvas; // what is scrolled must have been laid out
        stack->draw(canvas);
        for (int i = 0; i < downs; ++i) stack->press(Button::Down);
        return stack;
    };
    return {
        {"questions", [&stage] { return show(stage, std::make_unique<QuestionsScreen>(stage)); }},
        {"questions-many", [=] { return many(0); }},
        {"questions-mistakes",
         [=] {
             auto stack = many(4);
             stack->press(Button::Left);
             return stack;
         }},
        {"questions-ticked",
         [=] {
             auto stack = many(9);
             for (const int ups : {0, 2}) {
                 for (int i = 0; i < ups; ++i) stack->press(Button::Up);
                 stack->press(Button::Confirm);
             }
             return stack;
         }},
        {"questions-broken", [=] { return many(12); }},
        {"questions-empty",
         [&stage] {
             return show(stage,
                         std::make_unique<QuestionsScreen>(stage, std::vector<FilmOverview>{}));
         }},
        {"questions-news",
         [=] {
             auto stack = many(2);
             stack->tell("mine.json, line 1061: The comma before the closing bracket is one too "
                         "many. Take it away. The last good version stays in use.");
             stack->advance(settled);
             return stack;
         }},
    };
}

std::vector<Sample> result_samples(Stage& stage) {
    const auto result = [&stage](const std::function<void(ResultPage&)>& change) {
        ResultPage page = sample_result(stage.house.settings());
        change(page);
        return show(stage, std::make_unique<ResultScreen>(stage, std::move(page)));
    };
    return {
        {"result", [=] { return result([](ResultPage&) {}); }},
        {"result-record",
         [=] {
             return result([](ResultPage& page) {
                 page.result.points = 8870;
                 page.result.right = 10;
                 page.result.longest_streak = 10;
                 page.result.rank = 5;
                 page.result.place = 1;
                 page.result.record = true;
             });
         }},
        {"result-trouble",
         [=] {
             return result([](ResultPage& page) {
                 page.result.points = 450;
                 page.result.right = 1;
                 page.result.asked = 4;
                 page.result.longest_streak = 1;
                 page.result.rank = 0;
                 page.result.place = std::nullopt;
                 page.code.clear();
                 page.left = true;
                 page.result.troubles = {
                     "The score could not be kept: no space is left on the device.",
                     "What was asked could not be remembered: the folder is read-only."};
             });
         }},
        {"name",
         [&stage] {
             return show(
                 stage,
                 std::make_unique<NameEntryScreen>(
                     stage,
                     NameEntryScreen::Options{
                         .title = stage.strings("after_match.honour"),
                         .second =
                             stage.strings("after_match.score",
                                           {{"n", 6120}, {"rank", rank_words(stage.strings, 3)}}),
                         .name = "Odette",
                         .done = stage.strings("after_match.bow"),
                         .accept = [](const std::string&) { return Transition{LeaveScreen{}}; }}));
         }},
    };
}

} // namespace

std::vector<Sample> sample_screens(Stage& stage) {
    std::vector<Sample> samples;
    samples.push_back({"title", [&stage] {
                           auto stack = std::make_unique<ScreenStack>(
                               stage, std::make_unique<TitleScreen>(stage));
                           stack->advance(settled);
                           while (stack->top().name() != std::string_view("title"))
                               stack->press(Button::Back); // what is told at the start
                           return stack;
                       }});
    samples.push_back({"message", [&stage] {
                           return show(stage,
                                       message(stage, stage.strings("title.welcome"),
                                               {"The high scores were damaged. They were set "
                                                "aside as scores.json.damaged-1, and the "
                                                "last good ones are used."}));
                       }});
    for (int page = 0; page < help_pages(); ++page)
        samples.push_back({"help-" + std::to_string(page + 1), [&stage, page] {
                               return show(stage, std::make_unique<HowToPlayScreen>(stage, page));
                           }});
    samples.push_back({"scores-empty", [&stage] {
                           return show(stage, std::make_unique<HighScoresScreen>(stage));
                       }});
    for (Sample& sample : performance_samples(stage)) samples.push_back(std::move(sample));
    for (Sample& sample : result_samples(stage)) samples.push_back(std::move(sample));
    for (Sample& sample : mode_samples(stage)) samples.push_back(std::move(sample));
    samples.push_back({"challenge", [&stage] {
                           auto stack = show(stage, std::make_unique<ChallengeScreen>(stage));
                           for (const char32_t c : U"01ww7k") stack->type(c);
                           return stack;
                       }});
    for (Sample& sample : question_file_samples(stage)) samples.push_back(std::move(sample));
    for (Sample& sample : lobby_samples(stage)) samples.push_back(std::move(sample));
    for (const auto& [name, tabs] :
         {std::pair{"settings", 0}, {"settings-picture", 1}, {"settings-sound", 2}})
        samples.push_back({name, [&stage, tabs = tabs] {
                               auto stack = show(stage, std::make_unique<SettingsScreen>(stage));
                               for (int i = 0; i < tabs; ++i) stack->press(Button::NextTab);
                               stack->press(Button::Down);
                               return stack;
                           }});
    for (Sample& sample : control_samples(stage)) samples.push_back(std::move(sample));
    samples.push_back(
        {"about", [&stage] { return show(stage, std::make_unique<AboutFilmScreen>(stage)); }});
    samples.push_back({"about-scrolled", [&stage] {
                           auto stack = show(stage, std::make_unique<AboutFilmScreen>(stage));
                           BlankCanvas canvas; // what is scrolled must have been laid out
                           stack->draw(canvas);
                           stack->press(Button::NextTab);
                           return stack;
                       }});
    samples.push_back({"scores-full", [&stage] {
                           if (stage.house.scores().tables.empty()) play_sample_matches(stage);
                           return show(stage, std::make_unique<HighScoresScreen>(stage));
                       }});
    for (Sample& sample : evening_samples(stage)) samples.push_back(std::move(sample));
    return samples;
}

} // namespace quiz

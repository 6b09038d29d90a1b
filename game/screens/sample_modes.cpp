#include "programme/note.h"
#include "screens/first_start.h"
#include "screens/programme_note.h"
#include "screens/programmes.h"
#include "screens/resume.h"
#include "screens/sample_player.h"

#include <array>
#include <string>
#include <string_view>

namespace quiz {

namespace {

/// The sample's questions as another mode plays them.
Performance in_mode(const char* mode, const Settings& settings) {
    Performance performance = sample_performance(SampleContent::Usual, settings);
    const Match& match = performance.match.match();
    MatchSettings other = match.settings();
    other.mode = mode;
    performance.match = RecordedMatch(match.programme(), other, performance.seed);
    performance.table.mode = mode;
    performance.table.questions = 0;
    return performance;
}

std::vector<Sample> played_samples(Stage& stage) {
    const auto player = [&stage](const char* mode) {
        return SamplePlayer(stage, in_mode(mode, stage.house.settings()));
    };
    return {
        {"programmes", [&stage] { return show(stage, std::make_unique<ProgrammesScreen>(stage)); }},
        {"dance",
         [=] {
             return player("dance")
                 .answer(true)
                 .go_on()
                 .answer(true)
                 .go_on()
                 .read()
                 .wait(Milliseconds{7000})
                 .take();
         }},
        {"dance-missed", [=] { return player("dance").answer(true).go_on().answer(false).take(); }},
        {"rehearsal", [=] { return player("rehearsal").play(1).read().take(); }},
        {"result-dance",
         [&stage] {
             ResultPage page = sample_result(stage.house.settings());
             page.table.mode = "dance";
             page.code.clear();
             page.result.right = 23;
             page.result.asked = 24;
             return show(stage, std::make_unique<ResultScreen>(stage, std::move(page)));
         }},
        {"result-triumph",
         [&stage] {
             ResultPage page = sample_result(stage.house.settings());
             page.table.mode = "dance";
             page.code.clear();
             page.triumph = true;
             page.result.points = 1234567;
             page.result.right = page.result.asked = page.result.longest_streak = 1208;
             page.result.place = 1;
             page.result.record = true;
             return show(stage, std::make_unique<ResultScreen>(stage, std::move(page)));
         }},
        {"result-rehearsal",
         [&stage] {
             ResultPage page = sample_result(stage.house.settings());
             page.table.mode = "rehearsal";
             page.code.clear();
             page.result.place = std::nullopt;
             return show(stage, std::make_unique<ResultScreen>(stage, std::move(page)));
         }},
    };
}

/// A programme note with cards as long as they may be.
std::vector<NoteCard> sample_note() {
    const std::string story =
        "A young dancer joins a great company, and its impresario gives her the leading part in a "
        "new ballet about a pair of shoes that never stop. She falls in love with the composer of "
        "its music, and is asked to choose between the dance and him.";
    const std::string making =
        "Hein Heckroth painted more than 120 pictures for the title ballet, and shooting it took "
        "six weeks. Jack Cardiff, who had gone to museums to learn how painters light a face, "
        "photographed it with the large camera of three-strip Technicolor.";
    return {{"The story", {story}},
            {"The cast", {"Moira Shearer dances Victoria Page.", "Anton Walbrook is Lermontov."}},
            {"The making", {making}},
            {"Behind the curtain",
             {"Hein Heckroth painted the designs.", "Brian Easdale wrote the music."}}};
}

std::vector<Sample> start_samples(Stage& stage) {
    const auto no_page = [](Stage&) -> tl::expected<std::unique_ptr<Screen>, std::string> {
        return tl::unexpected(std::string("This is a sample."));
    };
    return {
        {"first-start",
         [&stage] {
             auto stack = show(stage, std::make_unique<FirstStartScreen>(
                                          stage, [](Stage& of) -> std::unique_ptr<Screen> {
                                              return std::make_unique<TitleScreen>(of);
                                          }));
             for (const char32_t c : U"Odette") stack->type(c);
             return stack;
         }},
        {"programme-note",
         [&stage] {
             Performance performance =
                 sample_performance(SampleContent::Usual, stage.house.settings());
             const Match& match = performance.match.match();
             Programme programme = match.programme();
             programme.note = sample_note();
             performance.match =
                 RecordedMatch(std::move(programme), match.settings(), performance.seed);
             return show(stage,
                         std::make_unique<ProgrammeNoteScreen>(stage, std::move(performance)));
         }},
        {"resume",
         [=, &stage] {
             Interrupted evening{
                 .begun = "2026-11-23T19:30:00Z", .questions = 31, .of = 58, .table = {}};
             const std::array names{"Odette", "Basil",   "Nadia",    "Igor",
                                    "Myrtha", "Giselle", "Albrecht", "Ludmilla of the Lake"};
             for (std::size_t i = 0; i < names.size(); ++i)
                 evening.table.push_back(
                     {names.at(i), 9120 - 1310 * static_cast<int>(i), static_cast<int>(i) + 1});
             return show(stage, resume_dialog(stage, evening, no_page));
         }},
    };
}

} // namespace

Stack show(Stage& stage, std::unique_ptr<Screen> screen) {
    auto stack = std::make_unique<ScreenStack>(stage, std::make_unique<TitleScreen>(stage));
    stack->open(std::move(screen));
    stack->advance(settled);
    return stack;
}

ResultPage sample_result(const Settings& settings) {
    const Performance performance = sample_performance(SampleContent::Usual, settings);
    ResultPage page;
    page.result.points = 6120;
    page.result.most = 9350;
    page.result.right = 8;
    page.result.asked = 10;
    page.result.longest_streak = 4;
    page.result.rank = 3;
    page.result.place = 3;
    page.table = performance.table;
    page.code = "01WW-7K37";
    page.name = "Odette";
    return page;
}

std::vector<Sample> mode_samples(Stage& stage) {
    std::vector<Sample> samples = played_samples(stage);
    for (Sample& sample : start_samples(stage)) samples.push_back(std::move(sample));
    return samples;
}

} // namespace quiz

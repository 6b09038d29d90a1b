#include "screens/resume.h"

#include "screens/dialog.h"

#include <utility>

namespace quiz {

std::unique_ptr<Screen> resume_dialog(Stage& stage, const Interrupted& evening,
                                      ResumeEvening go_on) {
    const Strings& words = stage.strings;
    std::vector<std::pair<std::string, std::string>> table;
    for (const Interrupted::Line& line : evening.table)
        table.emplace_back(line.name, words.number(line.points));
    const auto resume = [&stage, go_on = std::move(go_on)]() -> Transition {
        auto next = go_on(stage);
        if (next) return Replace{std::move(*next)};
        return Replace{message(stage, stage.strings("resume.failed"), {next.error()})};
    };
    const auto end = [&stage]() -> Transition {
        const Result result = stage.house.forget_interrupted();
        if (result.troubles.empty()) return LeaveScreen{};
        return Replace{message(stage, stage.strings("resume.failed"), result.troubles)};
    };
    return std::make_unique<DialogScreen>(
        stage, DialogScreen::Options{.title = words("resume.title"),
                                     .texts = {words("resume.where", {{"n", evening.questions},
                                                                      {"all", evening.of}})},
                                     .choices = {{words("resume.go_on"), resume, true},
                                                 {words("resume.later"), nullptr},
                                                 {words("resume.end"), end}},
                                     .back = 1,
                                     .lines = std::move(table)});
}

std::unique_ptr<Screen> offer_resume(Stage& stage, ResumeEvening go_on) {
    const auto evening = stage.house.interrupted();
    return evening ? resume_dialog(stage, *evening, std::move(go_on)) : nullptr;
}

} // namespace quiz

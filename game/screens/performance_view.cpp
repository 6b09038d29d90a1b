#include "screens/performance_view.h"

#include "screens/furniture.h"

#include <array>

namespace quiz {

std::string roman(int number) {
    constexpr std::array<const char*, 11> numerals{"",   "I",   "II",   "III", "IV", "V",
                                                   "VI", "VII", "VIII", "IX",  "X"};
    const auto index = static_cast<std::size_t>(number);
    return number > 0 && index < numerals.size() ? numerals.at(index) : std::to_string(number);
}

std::string seconds_text(const Strings& words, Milliseconds time) {
    const auto tenths = time.count() / 100; // rounded down: never more than the player took
    return words("common.seconds", {{"seconds", words.rules().tenths_text(tenths)}});
}

std::string award_text(const Strings& words, const Answer& answer, Scoring scoring) {
    const Award& award = answer.award;
    if (scoring == Scoring::Flat) return words("reveal.flat");
    std::string text = words(
        award.streak == 0 && award.time == award.base ? "reveal.at_once"
        : award.time < award.base                     ? "reveal.part_award"
                                                      : "reveal.award",
        {{"points", award.time}, {"base", award.base}, {"time", seconds_text(words, answer.at)}});
    if (award.streak > 0) text += words("reveal.streak", {{"points", award.streak}});
    return text;
}

void compose_match_header(Sheet& sheet, Room& room, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Box line =
        room.top(sheet.line_height(Face::Reading, theme.sizes.header), theme.spaces.medium);
    const Run soft{"", Face::Reading, theme.sizes.header, theme.colours.stage_text_soft};
    const Run strong{"", Face::ReadingBold, theme.sizes.header, theme.colours.stage_text};
    const Match& match = view.match;
    const Strings& words = view.words;
    Room halves(line);
    const Box left = halves.left((line.width - theme.spaces.medium) / 2, theme.spaces.medium);
    const std::string& mode = match.settings().mode;
    const char* position = mode == "dance"       ? "performance.step"
                           : mode == "rehearsal" ? "performance.rehearsed"
                                                 : "performance.position";
    sheet.runs(emphasised(words(position, {{"act", roman(match.act() + 1)},
                                           {"number", match.number()},
                                           {"all", match.size()}}),
                          soft, strong),
               left, Align::Left);
    std::string right;
    const int streak = match.seat(0).streak;
    if (streak > 1 && match.settings().scoring == Scoring::Speed)
        right = words("performance.streak", {{"n", streak}});
    right += words("performance.points", {{"n", view.points}});
    sheet.runs(emphasised(right, soft, strong), halves.rest(), Align::Right);
}

} // namespace quiz

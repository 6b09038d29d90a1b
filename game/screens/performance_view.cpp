#include "screens/performance_view.h"

#include "core/text.h"

#include <array>

namespace quiz {

std::string roman(int number) {
    constexpr std::array<const char*, 11> numerals{"",   "I",   "II",   "III", "IV", "V",
                                                   "VI", "VII", "VIII", "IX",  "X"};
    const auto index = static_cast<std::size_t>(number);
    return number > 0 && index < numerals.size() ? numerals.at(index) : std::to_string(number);
}

std::string seconds_text(Milliseconds time) {
    const auto tenths = time.count() / 100; // rounded down: never more than the player took
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

std::string award_text(const Answer& answer, Scoring scoring) {
    const Award& award = answer.award;
    if (scoring == Scoring::Flat) return "flat scoring";
    std::string text = with_thousands(award.time);
    if (award.time < award.base) text += " of " + with_thousands(award.base);
    text += " at " + seconds_text(answer.at);
    if (award.streak > 0) text += " · streak +" + std::to_string(award.streak);
    return text;
}

void compose_match_header(Sheet& sheet, Room& room, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Box line =
        room.top(sheet.line_height(Face::Reading, theme.sizes.header), theme.spaces.medium);
    const auto soft = [&](std::string text) {
        return Run{std::move(text), Face::Reading, theme.sizes.header,
                   theme.colours.stage_text_soft};
    };
    const auto strong = [&](std::string text) {
        return Run{std::move(text), Face::ReadingBold, theme.sizes.header,
                   theme.colours.stage_text};
    };
    const Match& match = view.match;
    Room halves(line);
    const Box left = halves.left((line.width - theme.spaces.medium) / 2, theme.spaces.medium);
    sheet.runs({soft("Act " + roman(match.act() + 1) + "  ·  Question "),
                strong(std::to_string(match.number())),
                soft(" of " + std::to_string(match.size()))},
               left, Align::Left);
    std::vector<Run> right;
    const int streak = match.seat(0).streak;
    if (streak > 1 && match.settings().scoring == Scoring::Speed) {
        right.push_back(soft("Streak "));
        right.push_back(strong(std::to_string(streak)));
        right.push_back(soft("  ·  "));
    }
    right.push_back(strong(with_thousands(view.points)));
    right.push_back(soft(view.points == 1 ? " point" : " points"));
    sheet.runs(right, halves.rest(), Align::Right);
}

} // namespace quiz

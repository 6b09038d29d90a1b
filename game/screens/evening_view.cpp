#include "screens/evening_view.h"

#include "layout/hint_bar.h"
#include "rules/scoring.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr Milliseconds announcement_least{2500};
constexpr float cap_share = 0.9F; // of the header's line

} // namespace

float EveningView::progress(Milliseconds duration, Milliseconds delay) const {
    if (still || duration.count() <= 0 || since >= delay + duration) return 1;
    if (since <= delay) return 0;
    const float left =
        1 - static_cast<float>((since - delay).count()) / static_cast<float>(duration.count());
    return 1 - left * left * left;
}

std::string EveningView::name(Seat seat) const {
    const std::string& name = match.seat(seat).player.name;
    return name.empty() ? words("evening.seat", {{"number", seat + 1}}) : name;
}

Box evening_stage(const Theme& theme) { return theme.stage().inset(-theme.spaces.huge, 0); }

TextStyle far_text(const Theme& theme, Face face, float size, Colour colour, Align align,
                   int most_lines) {
    return {.face = face,
            .size = size,
            .colour = colour,
            .align = align,
            .most_lines = most_lines,
            .floor = theme.sizes.far};
}

void compose_evening_header(Sheet& sheet, Room& room, const EveningView& view) {
    const Theme& theme = sheet.theme();
    Room line(room.top(sheet.line_height(Face::Reading, theme.sizes.header), theme.spaces.small));
    const Strings& words = view.words;

    const std::string menu = words("evening.menu");
    const std::string key = words("evening.menu_key");
    const float cap = line.rest().height * cap_share;
    const float width = sheet.width({.face = Face::Reading, .size = theme.sizes.hint}, menu) + 1;
    const float keys = key_cap_width(sheet, key, cap, theme.sizes.hint);
    const Box way = line.right(width + theme.spaces.tight + keys, theme.spaces.medium);
    const bool hovered = sheet.pointer_target(evening_menu_target, way).hovered;
    const Colour colour = hovered ? theme.colours.lamp : theme.colours.stage_text_soft;
    Room inside(way);
    key_cap(sheet, key, centred(inside.left(keys, theme.spaces.tight), {keys, cap}),
            hovered ? theme.colours.lamp : theme.colours.stage_text, theme.colours.panel,
            theme.sizes.hint);
    sheet.text({.face = Face::Reading, .size = theme.sizes.hint, .colour = colour, .most_lines = 1},
               menu, inside.rest());

    const auto soft = [&](std::string text) {
        return Run{std::move(text), Face::Reading, theme.sizes.header,
                   theme.colours.stage_text_soft};
    };
    const auto strong = [&](std::string text) {
        return Run{std::move(text), Face::ReadingBold, theme.sizes.header,
                   theme.colours.stage_text};
    };
    const Match& match = view.match;
    const auto& row = match.round(match.act());
    std::vector<Run> runs{
        soft(words("evening.act", {{"number", roman(match.act() + 1)}}) + "  ·  "),
        strong(round_title(words, row.name))};
    runs.push_back(soft(
        "  ·  " + words("evening.question", {{"number", match.number()}, {"all", match.size()}})));
    if (row.name != "finale")
        runs.push_back(soft(
            "  ·  " + words("common.points", {{"n", base_points(match.question().difficulty)}})));
    sheet.runs(runs, line.rest(), Align::Left);
}

std::string round_title(const Strings& words, std::string_view round) {
    return words("round." + std::string(round) + ".title");
}

std::string round_rule(const Strings& words, std::string_view round) {
    return words("round." + std::string(round) + ".rule");
}

Milliseconds announcement_time(const Strings& words, std::string_view round) {
    return announcement_least + reading_time(round_rule(words, round));
}

} // namespace quiz

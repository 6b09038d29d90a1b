#include "screens/evening_view.h"

#include "layout/hint_bar.h"
#include "rules/scoring.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr Milliseconds announcement_least{2500};
constexpr float cap_leading = 1.35F; // height of a key's cap in em sizes

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

Box evening_stage(const Theme& theme) {
    return theme.stage().inset(theme.spaces.tight - theme.spaces.huge, 0);
}

TextStyle far_text(const Theme& theme, Face face, float size, Colour colour, Align align,
                   int most_lines) {
    return {.face = face,
            .size = size,
            .colour = colour,
            .align = align,
            .most_lines = most_lines,
            .floor = theme.sizes.far};
}

void compose_menu_hint(Sheet& sheet, Room& line, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const std::string menu = view.words("evening.menu");
    const std::string key = view.words("keys.escape");
    const TextStyle style{
        .face = Face::Reading, .size = theme.sizes.hint / sheet.text_scale(), .most_lines = 1};
    const float cap = theme.sizes.hint * cap_leading;
    const float width = sheet.width(style, menu) + 1;
    const float keys = key_cap_width(sheet, key, cap, style.size);
    const Box way = line.right(width + theme.spaces.tight + keys, theme.spaces.medium);
    const bool hovered = sheet.pointer_target(evening_menu_target, way).hovered;
    Room inside(way);
    key_cap(sheet, key, centred(inside.left(keys, theme.spaces.tight), {keys, cap}),
            hovered ? theme.colours.lamp : theme.colours.stage_text, theme.colours.panel,
            style.size);
    TextStyle words = style;
    words.colour = hovered ? theme.colours.lamp : theme.colours.stage_text_soft;
    sheet.text(words, menu, inside.rest());
}

void compose_evening_header(Sheet& sheet, Room& room, const EveningView& view) {
    const Theme& theme = sheet.theme();
    Room line(room.top(theme.sizes.header * theme.leading.reading, theme.spaces.small));
    const Strings& words = view.words;
    // Large as it is: the room is the question's.
    const float size = theme.sizes.header / sheet.text_scale();
    compose_menu_hint(sheet, line, view);

    const auto soft = [&](std::string_view text) {
        return Run{text, Face::Reading, size, theme.colours.stage_text_soft};
    };
    const auto strong = [&](std::string_view text) {
        return Run{text, Face::ReadingBold, size, theme.colours.stage_text};
    };
    const Match& match = view.match;
    const auto& row = match.round(match.act());
    const std::string act = words("evening.act", {{"number", roman(match.act() + 1)}}) + "  ·  ";
    const std::string title = round_title(words, row.name);
    std::string rest =
        "  ·  " + words("evening.question", {{"number", match.number()}, {"all", match.size()}});
    // In the other rounds a right answer earns something else.
    if (row.name == "ensemble" || row.name == "curtain-call")
        rest += "  ·  " + words("common.points", {{"n", base_points(match.question().difficulty)}});
    sheet.runs({soft(act), strong(title), soft(rest)}, line.rest(), Align::Left);
}

std::string round_title(const Strings& words, std::string_view round) {
    return words("round." + std::string(round) + ".title");
}

std::string round_rule(const Strings& words, std::string_view round) {
    return words("round." + std::string(round) + ".rule");
}

bool open_question(const Phase& phase) {
    return !std::holds_alternative<Reveal>(phase) && !std::holds_alternative<Interval>(phase) &&
           !std::holds_alternative<Over>(phase);
}

Milliseconds announcement_time(const Strings& words, std::string_view round) {
    return announcement_least + reading_time(round_rule(words, round));
}

} // namespace quiz

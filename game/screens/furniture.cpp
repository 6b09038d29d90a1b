#include "screens/furniture.h"

#include "layout/looks.h"

#include <algorithm>
#include <cmath>

namespace quiz {

Box with_hints(Sheet& sheet, const std::vector<Hint>& hints) {
    const Theme& theme = sheet.theme();
    Room room(theme.stage());
    hint_bar(sheet, hints, room.bottom(theme.spaces.hint_height, theme.spaces.small));
    return room.rest();
}

void heading(Sheet& sheet, Room& room, const std::string& title, const std::string& second) {
    const Theme& theme = sheet.theme();
    const TextStyle style{.face = Face::StageItalic,
                          .size = theme.sizes.heading / sheet.text_scale(), // large as it is
                          .colour = theme.colours.stage_text,
                          .align = Align::Centre,
                          .most_lines = 1};
    const TextBlock block = sheet.fit(style, title, {room.rest().width, 0});
    sheet.text(block, style, room.top(block.height, theme.spaces.hair));
    if (second.empty()) return;
    const TextStyle below{.face = Face::Reading,
                          .size = theme.sizes.header,
                          .colour = theme.colours.stage_text_soft,
                          .align = Align::Centre};
    // In one line where it can be; else smaller, in two.
    const float line = sheet.line_height(Face::Reading, theme.sizes.header);
    TextBlock words = sheet.fit(below, second, {room.rest().width, line});
    if (words.cut) words = sheet.fit(below, second, {room.rest().width, 2 * line});
    sheet.text(words, below, room.top(std::max(line, words.height), theme.spaces.small));
}

Box waiting_card(Sheet& sheet, const std::string& words, const Box& place, float foot) {
    const Theme& theme = sheet.theme();
    constexpr float shoes_share = 0.4F; // of the card's height
    sheet.box(place, card_look(theme));
    Room room(place.inset(theme.spaces.large));
    const Box free = room.bottom(foot, foot > 0 ? theme.spaces.medium : 0);
    const TextStyle style{.face = Face::Stage,
                          .size = theme.sizes.menu,
                          .colour = theme.colours.ink,
                          .align = Align::Centre};
    const float side = place.height * shoes_share;
    const float gap = theme.spaces.medium;
    const TextBlock block =
        sheet.fit(style, words, {room.rest().width, room.rest().height - side - gap});
    Room both(centred(room.rest(), {room.rest().width, side + gap + block.height}));
    sheet.symbol(Symbol::Shoes, centred(both.top(side, gap), {side, side}), theme.colours.crimson);
    sheet.text(block, style, both.rest());
    return free;
}

std::vector<Run> emphasised(std::string_view sentence, const Run& plain, const Run& strong) {
    std::vector<Run> runs;
    runs.reserve(1 + static_cast<std::size_t>(std::count(sentence.begin(), sentence.end(), '*')));
    bool inside = false;
    for (;;) {
        const std::size_t star = std::min(sentence.find('*'), sentence.size());
        if (star > 0) {
            runs.push_back(inside ? strong : plain);
            runs.back().text = sentence.substr(0, star);
        }
        if (star == sentence.size()) return runs;
        sentence.remove_prefix(star + 1);
        inside = !inside;
    }
}

float footlights(const Answering& answering) {
    constexpr float steps = 12;
    constexpr float least = 0.35F;
    if (answering.allowed <= std::chrono::milliseconds{0}) return 1;
    const float left = 1 - static_cast<float>(answering.elapsed.count()) /
                               static_cast<float>(answering.allowed.count());
    return least + (1 - least) * std::ceil(std::max(0.0F, left) * steps) / steps;
}

} // namespace quiz

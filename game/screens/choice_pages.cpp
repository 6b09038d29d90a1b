#include "screens/choice_pages.h"

#include "layout/choice_row.h"
#include "layout/looks.h"
#include "layout/pager.h"

#include <algorithm>

namespace quiz {

namespace {

// A row has its number; its arrows come by hundreds.
constexpr TargetId less_target = 100;
constexpr TargetId more_target = 200;
constexpr float row_leading = 2.1F;   // in em sizes of a label, at most
constexpr float pager_leading = 1.9F; // in em sizes of its title
constexpr float detail_leading = 1.2F;

std::size_t page_of(const std::vector<ChoicePage>& pages, TargetId row) {
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const ChoiceLine& line : pages[page].lines)
            if (line.id == row) return page;
    return 0;
}

std::size_t round(std::size_t at, int steps, std::size_t size) {
    const auto all = static_cast<int>(size);
    return static_cast<std::size_t>((static_cast<int>(at) + steps + all) % all);
}

/// One style for all details: where one needs two lines, all have them.
TextStyle detail_style(const Sheet& sheet, const std::vector<ChoicePage>& pages, float width) {
    const Theme& theme = sheet.theme();
    TextStyle style{.face = Face::Reading,
                    .size = theme.sizes.detail,
                    .colour = theme.colours.stage_text_soft,
                    .align = Align::Centre,
                    .most_lines = 1};
    for (const ChoicePage& page : pages)
        for (const ChoiceLine& line : page.lines)
            if (sheet.fit(style, line.detail, {width, 0}).cut) style.most_lines = 2;
    if (style.most_lines == 2) style.size = theme.sizes.floor / sheet.text_scale();
    return style;
}

} // namespace

void ChoicePagesScreen::compose_page(Sheet& sheet, Room& room) const {
    const Theme& look = theme();
    const std::vector<ChoicePage> all = pages();
    const std::size_t here = page_of(all, focus());
    pager(sheet,
          {.title = all[here].title,
           .page = static_cast<int>(here),
           .pages = static_cast<int>(all.size()),
           .previous = previous_page,
           .next = next_page},
          room.top(sheet.stretched(look.sizes.points) * pager_leading, look.spaces.small));
    const TextStyle style = detail_style(sheet, all, room.rest().width);
    Box detail = room.bottom(sheet.line_height(Face::Reading, style.size) * detail_leading *
                                 static_cast<float>(style.most_lines),
                             look.spaces.small);
    const std::vector<ChoiceLine>& lines = all[here].lines;
    const float padding = look.spaces.small;
    const auto count = static_cast<float>(lines.size());
    // Rows are as high on every page: the page that has most of them says how high.
    std::size_t most = 0;
    for (const ChoicePage& page : all) most = std::max(most, page.lines.size());
    const float height = std::min(sheet.scaled(look.sizes.option) * row_leading,
                                  (room.rest().height - 2 * padding) / static_cast<float>(most));
    // From the top, so that the first row stays where it is from page to page.
    const Box card = room.top(height * count + 2 * padding);
    sheet.box(card, card_look(look));
    detail.y = card.bottom() + look.spaces.small;
    const Boxes boxes =
        rows(card.inset(look.spaces.medium, padding), static_cast<int>(lines.size()), 0);
    dotted_between(sheet, boxes);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ChoiceLine& line = lines[i];
        choice_row(sheet,
                   {.id = line.id,
                    .less = line.turns ? less_target + line.id : no_target,
                    .more = line.turns ? more_target + line.id : no_target,
                    .label = line.label,
                    .value = line.value,
                    .share = line.share},
                   boxes[i]);
        if (line.id == focus() || (focus() == no_target && i == 0))
            sheet.text(style, line.detail, detail);
    }
}

void ChoicePagesScreen::go_to_row(int steps) {
    std::vector<TargetId> all;
    for (const ChoicePage& page : pages())
        for (const ChoiceLine& line : page.lines) all.push_back(line.id);
    const auto held = std::find(all.begin(), all.end(), focus());
    const auto at = held == all.end() ? 0 : static_cast<std::size_t>(held - all.begin());
    focus_on(all[round(at, steps, all.size())]);
    cue(Cue::Focus);
}

void ChoicePagesScreen::go_to_page(int steps) {
    const std::vector<ChoicePage> all = pages();
    focus_on(all[round(page_of(all, focus()), steps, all.size())].lines.front().id);
    cue(Cue::Focus);
}

Transition ChoicePagesScreen::chosen(TargetId id) {
    if (id == previous_page || id == next_page)
        go_to_page(id == next_page ? 1 : -1);
    else if (id >= more_target)
        change(id - more_target, 1);
    else if (id >= less_target)
        change(id - less_target, -1);
    else
        return pick(id);
    return Stay{};
}

bool ChoicePagesScreen::turned(TargetId id, Direction direction) {
    switch (direction) {
    case Direction::Up: go_to_row(-1); break;
    case Direction::Down: go_to_row(1); break;
    case Direction::Left: change(id, -1); break;
    case Direction::Right: change(id, 1); break;
    }
    return true;
}

Transition ChoicePagesScreen::other(Button button) {
    if (button == Button::PreviousTab) go_to_page(-1);
    if (button == Button::NextTab) go_to_page(1);
    return Stay{};
}

} // namespace quiz

#include "layout/answer_card.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "screens/bound_keys.h"
#include "screens/furniture.h"
#include "screens/performance_view.h"

namespace quiz {

namespace {

constexpr float card_width_share = 0.86F;
constexpr float row_leading = 1.25F;
constexpr float most_grown = 1.5F;    // few acts are set so much larger, at most
constexpr float badge_leading = 1.3F; // in em sizes

/// One act: its name, a tick or cross for each question, its points.
void act_row(Sheet& sheet, const PerformanceView& view, int act, std::size_t first, float grown,
             const Box& row) {
    const Theme& theme = sheet.theme();
    const Programme& programme = view.match.programme();
    const std::size_t count = programme.acts.at(static_cast<std::size_t>(act)).questions.size();
    const auto& played = view.match.played();
    const bool over = first + count <= played.size();
    Room room(row);
    sheet.text({.face = Face::Stage,
                .size = theme.sizes.menu * grown,
                .colour = theme.colours.ink,
                .most_lines = 1},
               view.words("performance.act", {{"act", roman(act + 1)}}),
               room.left(row.width / 4, theme.spaces.small));
    int points = 0;
    for (std::size_t i = first; i < first + count && i < played.size(); ++i)
        points += played[i].answers.front().award.total();
    sheet.text({.face = over ? Face::ReadingBold : Face::Reading,
                .size = theme.sizes.body * grown,
                .colour = over ? theme.colours.ink : theme.colours.ink_soft,
                .align = Align::Right,
                .most_lines = 1},
               over ? view.words.number(points) : view.words("interval.to_come"),
               room.right(row.width / 4, theme.spaces.small));
    const float side = sheet.scaled(theme.sizes.body) * grown * badge_leading;
    const float gap = theme.spaces.small * grown;
    const float width = side * static_cast<float>(count) + gap * static_cast<float>(count - 1);
    Room badges(centred(room.rest(), {width, side}));
    for (std::size_t i = first; i < first + count; ++i) {
        const Box box = badges.left(side, gap);
        if (i >= played.size()) {
            BoxLook look = plain_look(theme.colours.card_lit_top, side / 2);
            look.border = theme.colours.gold;
            look.border_width = theme.spaces.border;
            sheet.box(box, look);
            continue;
        }
        const bool right = played[i].answers.front().right;
        badge(sheet, right ? Symbol::Tick : Symbol::Cross,
              right ? theme.colours.right : theme.colours.wrong, box.centre(), side);
    }
}

} // namespace

void compose_interval(Sheet& sheet, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Strings& words = view.words;
    const int acts = static_cast<int>(view.match.programme().acts.size());
    const int ended = std::get<Interval>(view.match.phase()).act + 1;
    Room room(with_hints(
        sheet, {{{words("keys.enter")}, words("common.go_on"), go_on_target},
                {{bound_key(view.bindings, Button::Menu)}, words("common.pause"), pause_target}}));
    sheet.enter(view.entered);

    const float padding = theme.spaces.large;
    const float title =
        sheet.line_height(Face::StageItalic, theme.sizes.heading) / sheet.text_scale();
    const float second = sheet.line_height(Face::Reading, theme.sizes.header);
    const float usual_row = sheet.line_height(Face::Stage, theme.sizes.menu) * row_leading;
    const auto height = [&](float share) {
        return 2 * padding + title + second + theme.spaces.small +
               usual_row * share * static_cast<float>(acts + 1) + 3 * theme.spaces.small +
               button_height(sheet);
    };
    const float share = grown(most_grown / sheet.text_scale(), room.rest().height, height);
    const float row = usual_row * share;
    Room card(centred(room.rest(), {room.rest().width * card_width_share, height(share)}));
    sheet.box(card.rest(), card_look(theme));
    card = Room(card.rest().inset(padding));

    sheet.text({.face = Face::StageItalic,
                .size = theme.sizes.heading / sheet.text_scale(),
                .colour = theme.colours.crimson,
                .align = Align::Centre,
                .most_lines = 1},
               words("interval.heading"), card.top(title));
    sheet.text({.face = Face::Reading,
                .size = theme.sizes.header,
                .colour = theme.colours.ink_soft,
                .align = Align::Centre,
                .most_lines = 1},
               words("interval.after", {{"act", roman(ended)}, {"acts", roman(acts)}}),
               card.top(second, theme.spaces.small));

    std::size_t first = 0;
    for (int act = 0; act < acts; ++act) {
        const Box box = card.top(row);
        sheet.dots({box.x, box.y}, {box.right(), box.y}, theme.colours.gold);
        act_row(sheet, view, act, first, share, box);
        first += view.match.programme().acts.at(static_cast<std::size_t>(act)).questions.size();
    }
    const Box sum = card.top(row + 2 * theme.spaces.small, theme.spaces.small);
    sheet.dots({sum.x, sum.y}, {sum.right(), sum.y}, theme.colours.gold);
    sheet.runs(emphasised(words("interval.points", {{"n", view.points}}),
                          {"", Face::Reading, theme.sizes.body * share, theme.colours.ink_soft},
                          {"", Face::StageBold, theme.sizes.points * share, theme.colours.crimson}),
               sum, Align::Centre);
    button_row(sheet, {{go_on_target, words("interval.raise", {{"act", roman(ended + 1)}}), true}},
               card.top(button_height(sheet)));
}

} // namespace quiz

#include "layout/looks.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float act_card_share = 0.74F; // of the stage's width
constexpr float number_card_share = 0.3F;

} // namespace

void compose_act(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const Match& match = view.match;
    const std::string round(match.round(match.act()).name);
    const std::vector<SeatFace> faces = seat_faces(view);
    Room room(evening_stage(theme));
    compose_seats(sheet, faces, room.bottom(seats_height(sheet, faces), theme.spaces.medium));

    Room head(room.top(sheet.line_height(Face::Reading, theme.sizes.header), theme.spaces.small));
    compose_menu_hint(sheet, head, view);

    // Between acts the newspaper has the stage first.
    const Milliseconds dance = match.act() > 0 ? theme.durations.newspaper / 2 : Milliseconds{0};
    sheet.enter(view.progress(theme.durations.reveal, dance));
    const float padding = theme.spaces.large;
    const float width = room.rest().width * act_card_share - 2 * padding;
    const TextStyle number{.face = Face::Reading,
                           .size = theme.sizes.header,
                           .colour = theme.colours.ink_soft,
                           .align = Align::Centre,
                           .most_lines = 1};
    const TextStyle title{.face = Face::StageItalic,
                          .size = theme.sizes.heading / sheet.text_scale(),
                          .colour = theme.colours.crimson,
                          .align = Align::Centre,
                          .most_lines = 1};
    TextStyle rule =
        far_text(theme, Face::Reading, theme.sizes.option, theme.colours.ink, Align::Centre, 0);
    const std::string which = view.words(
        "evening.act_of", {{"number", roman(match.act() + 1)},
                           {"all", roman(static_cast<int>(match.programme().acts.size()))}});
    const TextBlock top = sheet.fit(number, which, {width, 0});
    const TextBlock middle = sheet.fit(title, round_title(view.words, round), {width, 0});
    const TextBlock ready = sheet.fit(number, view.words("evening.act_ready"), {width, 0});
    const float lines = top.height + middle.height + ready.height + 3 * theme.spaces.small;
    const float spare = room.rest().height - 2 * padding - lines;
    const TextBlock bottom = sheet.fit(rule, round_rule(view.words, round), {width, spare});
    const Box card = centred(
        room.rest(), {room.rest().width * act_card_share, 2 * padding + lines + bottom.height});
    sheet.box(card, card_look(theme));
    Room inside(card.inset(padding));
    sheet.text(top, number, inside.top(top.height, theme.spaces.small));
    sheet.text(middle, title, inside.top(middle.height, theme.spaces.small));
    sheet.text(ready, number, inside.bottom(ready.height, theme.spaces.small));
    sheet.text(bottom, rule, inside.rest());
    sheet.enter(1);
}

void compose_lead_in(Sheet& sheet, const EveningView& view, Milliseconds left) {
    const Theme& theme = sheet.theme();
    const Box stage = theme.stage();
    const TextStyle words{.face = Face::StageItalic,
                          .size = theme.sizes.menu / sheet.text_scale(),
                          .colour = theme.colours.crimson,
                          .align = Align::Centre,
                          .most_lines = 1};
    const TextStyle number{.face = Face::StageBold,
                           .size = theme.sizes.title / sheet.text_scale(),
                           .colour = theme.colours.ink,
                           .align = Align::Centre,
                           .most_lines = 1};
    const float top = theme.sizes.menu * theme.leading.italic;
    const float middle = theme.sizes.title * theme.leading.stage;
    const std::string goes_on = view.words("evening.lead_in");
    const float width = std::clamp(sheet.width(words, goes_on) + 2 * theme.spaces.large,
                                   stage.width * number_card_share, stage.width);
    const Box card = centred(stage, {width, top + middle + 2 * theme.spaces.medium});
    sheet.box(card, card_look(theme));
    Room room(card.inset(theme.spaces.medium));
    sheet.text(words, goes_on, room.top(top));
    sheet.text(number, std::to_string(lead_in_seconds(left)), room.rest());
}

} // namespace quiz

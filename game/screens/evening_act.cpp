#include "layout/looks.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float act_card_share = 0.86F; // of the stage's width
constexpr float number_card_share = 0.72F;
constexpr float number_leading = 1.4F; // of a title's size
constexpr float shoes_share = 0.9F;    // of the number's height
constexpr float most_grown = 1.5F;     // a short rule is set so much larger, at most
constexpr float title_grown = 1.3F;
constexpr float rose_share = 0.7F; // of a title's height

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
    const auto number = [&](float grown) {
        return TextStyle{.face = Face::Reading,
                         .size = theme.sizes.header * std::min(grown, title_grown),
                         .colour = theme.colours.ink_soft,
                         .align = Align::Centre,
                         .most_lines = 1};
    };
    const auto title = [&](float grown) {
        return TextStyle{.face = Face::StageItalic,
                         .size = theme.sizes.heading * std::min(grown, title_grown) /
                                 sheet.text_scale(),
                         .colour = theme.colours.crimson,
                         .align = Align::Centre,
                         .most_lines = 1};
    };
    const auto rule = [&](float grown) {
        return far_text(theme, Face::Reading, theme.sizes.option * grown, theme.colours.ink,
                        Align::Centre, 0);
    };
    const std::string which = view.words(
        "evening.act_of", {{"number", roman(match.act() + 1)},
                           {"all", roman(static_cast<int>(match.programme().acts.size()))}});
    const std::string name = round_title(view.words, round);
    const std::string words = round_rule(view.words, round);
    const std::string press = view.words("evening.act_ready");
    const auto above_rule = [&](float grown) {
        return sheet.fit(number(grown), which, {width, 0}).height +
               sheet.fit(title(grown), name, {width, 0}).height +
               sheet.fit(number(grown), press, {width, 0}).height + 3 * theme.spaces.small * grown +
               2 * padding;
    };
    const float grown =
        quiz::grown(most_grown / sheet.text_scale(), room.rest().height, [&](float share) {
            return above_rule(share) + sheet.fit(rule(share), words, {width, 0}).height +
                   2 * theme.spaces.small;
        });
    const float gap = theme.spaces.small * grown;
    const TextBlock top = sheet.fit(number(grown), which, {width, 0});
    const TextBlock middle = sheet.fit(title(grown), name, {width, 0});
    const TextBlock ready = sheet.fit(number(grown), press, {width, 0});
    const TextBlock bottom =
        sheet.fit(rule(grown), words, {width, room.rest().height - above_rule(grown)});
    const Box card = centred(
        room.rest(), {room.rest().width * act_card_share, above_rule(grown) + bottom.height});
    sheet.box(card, card_look(theme));
    Room inside(card.inset(padding));
    sheet.text(top, number(grown), inside.top(top.height, gap));
    const Box told = sheet.text(middle, title(grown), inside.top(middle.height, gap));
    const float rose = std::min(middle.height * rose_share, sheet.stretched(theme.spaces.huge));
    for (const float x : {told.x - theme.spaces.large - rose, told.right() + theme.spaces.large})
        if (x > card.x && x + rose < card.right())
            sheet.symbol(Symbol::Rose, {x, told.centre().y - rose / 2, rose, rose},
                         theme.colours.crimson);
    sheet.text(ready, number(grown), inside.bottom(ready.height, gap));
    sheet.text(bottom, rule(grown), inside.rest());
    sheet.enter(1);
}

void compose_lead_in(Sheet& sheet, const EveningView& view, Milliseconds left) {
    const Theme& theme = sheet.theme();
    const Box stage = theme.stage();
    const TextStyle words{.face = Face::StageItalic,
                          .size = theme.sizes.heading / sheet.text_scale(),
                          .colour = theme.colours.crimson,
                          .align = Align::Centre,
                          .most_lines = 1};
    const TextStyle number{.face = Face::StageBold,
                           .size = theme.sizes.title * number_leading / sheet.text_scale(),
                           .colour = theme.colours.ink,
                           .align = Align::Centre,
                           .most_lines = 1};
    const float top = theme.sizes.heading * theme.leading.italic;
    const float middle = theme.sizes.title * number_leading * theme.leading.stage;
    const std::string goes_on = view.words("evening.lead_in");
    const float width = std::clamp(sheet.width(words, goes_on) + 2 * theme.spaces.huge,
                                   stage.width * number_card_share, stage.width);
    const Box card = centred(stage, {width, top + middle + 2 * theme.spaces.large});
    sheet.box(card, card_look(theme));
    Room room(card.inset(theme.spaces.large));
    sheet.text(words, goes_on, room.top(top));
    // The shoes wait on both sides of the number.
    const float side = room.rest().height * shoes_share;
    const Boxes thirds = columns(room.rest(), 3, 0);
    sheet.symbol(Symbol::Shoes, centred(thirds[0], {side, side}), theme.colours.ruby);
    sheet.symbol(Symbol::ShoesMirrored, centred(thirds[2], {side, side}), theme.colours.ruby);
    sheet.text(number, std::to_string(lead_in_seconds(left)), room.rest());
}

} // namespace quiz

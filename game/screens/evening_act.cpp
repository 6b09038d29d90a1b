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

struct ActWords {
    std::string which; ///< "Act II of IV"
    std::string title;
    std::string rule;
    std::string ready;
};

ActWords words_of(const EveningView& view) {
    const Match& match = view.match;
    const std::string round(match.round(match.act()).name);
    return {view.words("evening.act_of",
                       {{"number", roman(match.act() + 1)},
                        {"all", roman(static_cast<int>(match.programme().acts.size()))}}),
            round_title(view.words, round), round_rule(view.words, round),
            view.words("evening.act_ready")};
}

/// How a card is set that is so much larger than usual.
struct ActSetting {
    TextStyle small;
    TextStyle title;
    TextStyle rule;
    float gap = 0;
};

ActSetting set_in(const Sheet& sheet, float grown) {
    const Theme& theme = sheet.theme();
    const float heads = std::min(grown, title_grown);
    return {.small = {.face = Face::Reading,
                      .size = theme.sizes.header * heads,
                      .colour = theme.colours.ink_soft,
                      .align = Align::Centre,
                      .most_lines = 1},
            .title = {.face = Face::StageItalic,
                      .size = theme.sizes.heading * heads / sheet.text_scale(),
                      .colour = theme.colours.crimson,
                      .align = Align::Centre,
                      .most_lines = 1},
            .rule = far_text(theme, Face::Reading, theme.sizes.option * grown, theme.colours.ink,
                             Align::Centre, 0),
            .gap = theme.spaces.small * grown};
}

/// Everything on the card but its rule.
float height_without_rule(const Sheet& sheet, const ActWords& words, const ActSetting& set,
                          float width) {
    return sheet.fit(set.small, words.which, {width, 0}).height +
           sheet.fit(set.title, words.title, {width, 0}).height +
           sheet.fit(set.small, words.ready, {width, 0}).height + 3 * set.gap +
           2 * sheet.theme().spaces.large;
}

/// A rose on both sides of the title, where the card is wide enough.
void roses_beside(Sheet& sheet, const Box& title, const Box& card) {
    const Theme& theme = sheet.theme();
    const float side = std::min(title.height * rose_share, sheet.stretched(theme.spaces.huge));
    for (const float x : {title.x - theme.spaces.large - side, title.right() + theme.spaces.large})
        if (x > card.x && x + side < card.right())
            sheet.symbol(Symbol::Rose, {x, title.centre().y - side / 2, side, side},
                         theme.colours.crimson);
}

void act_card(Sheet& sheet, const ActWords& words, const Box& place) {
    const Theme& theme = sheet.theme();
    const float padding = theme.spaces.large;
    const float width = place.width * act_card_share - 2 * padding;
    const float share = grown(most_grown / sheet.text_scale(), place.height, [&](float by) {
        const ActSetting set = set_in(sheet, by);
        return height_without_rule(sheet, words, set, width) +
               sheet.fit(set.rule, words.rule, {width, 0}).height + 2 * theme.spaces.small;
    });
    const ActSetting set = set_in(sheet, share);
    const float without_rule = height_without_rule(sheet, words, set, width);
    const TextBlock rule = sheet.fit(set.rule, words.rule, {width, place.height - without_rule});
    const Box card = centred(place, {place.width * act_card_share, without_rule + rule.height});
    sheet.box(card, card_look(theme));
    Room inside(card.inset(padding));
    const float line = sheet.fit(set.small, words.which, {width, 0}).height;
    sheet.text(set.small, words.which, inside.top(line, set.gap));
    const TextBlock title = sheet.fit(set.title, words.title, {width, 0});
    roses_beside(sheet, sheet.text(title, set.title, inside.top(title.height, set.gap)), card);
    sheet.text(set.small, words.ready, inside.bottom(line, set.gap));
    sheet.text(rule, set.rule, inside.rest());
}

} // namespace

void compose_act(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const std::vector<SeatFace> faces = seat_faces(view);
    Room room(evening_stage(theme));
    compose_seats(sheet, faces, room.bottom(seats_height(sheet, faces), theme.spaces.medium));
    Room head(room.top(sheet.line_height(Face::Reading, theme.sizes.header), theme.spaces.small));
    compose_menu_hint(sheet, head, view);
    // Between acts the newspaper has the stage first.
    const Milliseconds dance =
        view.match.act() > 0 ? theme.durations.newspaper / 2 : Milliseconds{0};
    sheet.enter(view.progress(theme.durations.reveal, dance));
    act_card(sheet, words_of(view), room.rest());
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

#include "screens/lobby_card.h"

#include "layout/arrange.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

using What = SeatDoing::What;
using Field = SeatDoing::Field;

constexpr float button_share = handset_share; // of the foot: pictures; below them what they do
constexpr float edge = 0.03F;                 // of a card's height: the bar of holding
constexpr float fitted_share = 0.9F;          // of a line's height
constexpr int answers = 4;

TextStyle small_text(const Theme& theme, Colour colour, Align align = Align::Right) {
    return {.face = Face::ReadingMedium,
            .size = theme.sizes.hint,
            .colour = colour,
            .align = align,
            .most_lines = 1};
}

/// The state in words, and a shape that says the same.
struct State {
    std::string words;
    Colour colour;
    std::optional<Symbol> symbol{};
};

State state_of(const Stage& stage, const LobbySeat& seat, const SeatDoing& doing) {
    const Theme::Colours& colours = stage.theme.colours;
    const Strings& say = stage.strings;
    if (!seat.connected) return {say("lobby.lost"), colours.wrong, Symbol::Cross};
    if (doing.what == What::Ready && doing.held == SeatButton::Choice1)
        return {say("lobby.starting"), colours.crimson, Symbol::Arrow};
    if (doing.what == What::Ready && doing.held == SeatButton::Choice4)
        return {say("lobby.leaving"), colours.wrong, Symbol::Dash};
    if (doing.what == What::Ready) return {say("lobby.ready"), colours.right, Symbol::Tick};
    if (doing.what == What::Typing) return {say("lobby.typing"), colours.ink_soft};
    switch (doing.field) {
    case Field::Mark: return {say("lobby.choosing_mark"), colours.ink_soft};
    case Field::Team: return {say("lobby.choosing_team"), colours.ink_soft};
    case Field::Name: break;
    }
    return {say("lobby.choosing_name"), colours.ink_soft};
}

/// Accents reach above their line: words are fitted to a little less than their place.
Box fitted(Sheet& sheet, const TextStyle& style, const std::string& text, const Box& place) {
    const TextBlock block = sheet.fit(style, text, {place.width, place.height * fitted_share});
    return sheet.text(block, style, place);
}

void draw_state(Sheet& sheet, const State& state, const Box& place) {
    const Theme& theme = sheet.theme();
    const float symbol = state.symbol ? theme.spaces.medium + theme.spaces.hair : 0;
    const Box words =
        fitted(sheet,
               {.face = Face::ReadingBold,
                .size = theme.sizes.hint,
                .colour = state.colour,
                .align = Align::Right,
                .most_lines = 1},
               state.words, {place.x + symbol, place.y, place.width - symbol, place.height});
    const float side = theme.spaces.medium;
    if (state.symbol)
        sheet.symbol(*state.symbol,
                     {words.x - theme.spaces.hair - side, place.centre().y - side / 2, side, side},
                     state.colour);
}

/// The wheel: the letter before, the one in the frame, the one after.
void draw_wheel(Sheet& sheet, const LetterWheel& wheel, const Box& place) {
    const Theme& theme = sheet.theme();
    const Boxes cells = columns(place, 3, theme.spaces.hair);
    BoxLook frame = row_look(theme, {.focused = true});
    sheet.box(cells[1], frame);
    for (int i = 0; i < 3; ++i) {
        const std::string letter = wheel.letter(i - 1);
        const bool middle = i == 1;
        const Box& cell = cells.at(static_cast<std::size_t>(i));
        if (letter.empty()) {
            const float side = std::min(cell.width, cell.height) * (middle ? 0.6F : 0.4F);
            sheet.symbol(Symbol::Tick, centred(cell, {side, side}),
                         middle ? theme.colours.right : theme.colours.ink_soft);
            continue;
        }
        sheet.text({.face = middle ? Face::ReadingBold : Face::ReadingMedium,
                    .size = (middle ? theme.sizes.option : theme.sizes.body) / sheet.text_scale(),
                    .colour = middle ? theme.colours.crimson : theme.colours.ink_soft,
                    .align = Align::Centre,
                    .most_lines = 1},
                   letter, cell);
    }
}

/// Nobody's name is larger than another's: as large as the longest that stands allows.
float name_size(const Sheet& sheet, const std::vector<std::string_view>& names, const Box& place) {
    const TextStyle style{.face = Face::Stage, .size = sheet.theme().sizes.menu, .most_lines = 1};
    float size = sheet.scaled(style.size);
    for (const std::string_view name : names) {
        const TextBlock block = sheet.fit(style, name, {place.width, place.height});
        size = std::min(size, block.lines.front().size);
    }
    return size / sheet.text_scale();
}

void draw_name(Sheet& sheet, const Stage& stage, const LobbySeat& seat, const SeatCard& card,
               const Box& place) {
    const Theme& theme = sheet.theme();
    const SeatDoing& doing = card.doing;
    const bool writing = doing.what == What::Turning || doing.what == What::Typing;
    std::string text = writing ? doing.wheel.text() : seat.player.name;
    const bool offers = doing.what == What::Choosing && doing.writes;
    if (offers) text = stage.strings("lobby.write_name");
    const bool chooses = doing.what == What::Choosing && doing.field == Field::Name;
    if (chooses || writing)
        sheet.box(place, row_look(theme, {.focused = writing, .hovered = chooses}));
    Box inside = place;
    if (chooses) inside = place.inset(theme.spaces.hair, 0);
    if (writing) inside = place.inset(theme.spaces.tight, 0);
    if (chooses) {
        // Arrows say that there are more names on both sides.
        Room room(inside);
        const float arrow = theme.spaces.medium;
        for (const bool left : {true, false})
            sheet.text({.face = Face::ReadingBold,
                        .size = theme.sizes.body / sheet.text_scale(),
                        .colour = theme.colours.crimson,
                        .align = Align::Centre,
                        .most_lines = 1},
                       left ? "‹" : "›", left ? room.left(arrow) : room.right(arrow));
        inside = room.rest();
    }
    if (writing) inside.width -= theme.spaces.hair; // the caret's
    const bool plain = !chooses && !writing;
    const float size = offers  ? theme.sizes.body
                       : plain ? name_size(sheet, card.names, place)
                               : theme.sizes.menu;
    const Box words = sheet.text({.face = offers ? Face::StageItalic : Face::Stage,
                                  .size = size,
                                  .colour = theme.colours.ink,
                                  .align = chooses ? Align::Centre : Align::Left,
                                  .most_lines = 1},
                                 text, inside);
    if (writing)
        sheet.box({(text.empty() ? inside.x : words.right()) + theme.spaces.hair,
                   place.y + theme.spaces.tight, theme.spaces.border,
                   place.height - 2 * theme.spaces.tight},
                  plain_look(theme.colours.crimson));
}

void draw_glyph(Sheet& sheet, const std::string& text, const Box& place) {
    const Theme& theme = sheet.theme();
    sheet.text({.face = Face::ReadingBold,
                .size = theme.sizes.body / sheet.text_scale(),
                .colour = theme.colours.crimson,
                .align = Align::Centre,
                .most_lines = 1},
               text, place);
}

/// What a button does while its player chooses, as a sign below its picture.
void draw_action(Sheet& sheet, const Stage& stage, const LobbySeat& seat, const SeatDoing& doing,
                 SeatButton button, const Box& place) {
    const Theme& theme = sheet.theme();
    const CardButtons buttons = card_buttons(seat.handset.kind);
    const float side = std::min(place.width, place.height);
    const bool turning = doing.what == What::Turning;
    if (button == buttons.less) return draw_glyph(sheet, "‹", place);
    if (button == buttons.more) return draw_glyph(sheet, "›", place);
    if (button == buttons.done) {
        if (turning && !doing.wheel.at_end()) return draw_glyph(sheet, doing.wheel.letter(), place);
        return sheet.symbol(Symbol::Tick, centred(place, {side * 0.8F, side * 0.8F}),
                            theme.colours.right);
    }
    if (turning) return draw_glyph(sheet, "⌫", place);
    // What the next field is: the mark, the team by its number, or the name as a line to write on.
    const bool teams = stage.table.lobby.teams() > 0;
    if (doing.field == Field::Name)
        return sheet.seat_mark(seat.player.mark, centred(place, {side, side}));
    if (doing.field == Field::Mark && teams)
        return draw_glyph(sheet, stage.strings.number(seat.player.team + 1), place);
    const Box line = centred(place, {std::min(place.width, side * 1.5F), side * 0.9F});
    sheet.box(line, row_look(theme, {.focused = true}));
    sheet.box({line.x + theme.spaces.tight, line.y + theme.spaces.hair, theme.spaces.border,
               line.height - 2 * theme.spaces.hair},
              plain_look(theme.colours.crimson));
}

void draw_buttons(Sheet& sheet, const Stage& stage, const SeatCard& card, const Box& place) {
    const LobbySeat& seat = stage.table.lobby.seats().at(static_cast<std::size_t>(card.seat));
    const Theme& theme = sheet.theme();
    if (card.doing.what == What::Typing) {
        sheet.text(small_text(theme, theme.colours.ink_soft, Align::Left),
                   stage.strings("lobby.enter_ends"), place);
        return;
    }
    if (!seat.connected) {
        TextStyle style = small_text(theme, theme.colours.ink_soft, Align::Left);
        style.most_lines = 0;
        sheet.text(style, stage.strings("lobby.plug_again"), place);
        return;
    }
    const std::vector<std::string> signs = key_signs(stage, seat.handset);
    const Boxes places = columns(place, answers, theme.spaces.tight);
    for (int i = 0; i < answers; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const auto button = static_cast<SeatButton>(i);
        Room room(places[index]);
        const SeatPress press{seat.handset, button};
        handset_button(sheet,
                       {.shape = shape_of(seat.handset.kind),
                        .answer = i,
                        .key = index < signs.size() ? signs[index] : std::string(),
                        .held = seat.connected && std::find(card.down.begin(), card.down.end(),
                                                            press) != card.down.end()},
                       room.top(place.height * button_share, theme.spaces.hair));
        if (card.doing.what == What::Ready) {
            const float side = std::min(room.rest().width, room.rest().height);
            sheet.mark(i, centred(room.rest(), {side, side}));
        } else {
            draw_action(sheet, stage, seat, card.doing, button, room.rest());
        }
    }
}

} // namespace

CardButtons card_buttons(Handset::Kind kind) {
    if (kind == Handset::Kind::Pad)
        return {.less = SeatButton::Choice3,
                .more = SeatButton::Choice2,
                .other = SeatButton::Choice4,
                .done = SeatButton::Choice1};
    return {.less = SeatButton::Choice1,
            .more = SeatButton::Choice2,
            .other = SeatButton::Choice3,
            .done = SeatButton::Choice4};
}

HandsetShape shape_of(Handset::Kind kind) {
    switch (kind) {
    case Handset::Kind::KeyboardZone: return HandsetShape::Keys;
    case Handset::Kind::Pad: return HandsetShape::Pad;
    case Handset::Kind::Buzzer: return HandsetShape::Buzzer;
    }
    return HandsetShape::Keys;
}

std::vector<std::string> key_signs(const Stage& stage, const Handset& handset) {
    std::vector<std::string> signs;
    if (handset.kind == Handset::Kind::KeyboardZone)
        for (const std::string& key : stage.table.controls.labels(handset))
            signs.push_back(key_sign(key));
    return signs;
}

std::string handset_name(const Stage& stage, const Handset& handset) {
    switch (handset.kind) {
    case Handset::Kind::KeyboardZone: return stage.strings("devices.keyboard");
    case Handset::Kind::Pad: return stage.strings("devices.pad", {{"n", handset.device + 1}});
    case Handset::Kind::Buzzer: return stage.strings("devices.buzzer", {{"n", handset.part + 1}});
    }
    return {};
}

void seat_card(Sheet& sheet, const Stage& stage, const SeatCard& card, const Box& place) {
    const Theme& theme = sheet.theme();
    const LobbySeat& seat = stage.table.lobby.seats().at(static_cast<std::size_t>(card.seat));
    const SeatDoing& doing = card.doing;
    const bool ready = doing.what == What::Ready;
    sheet.box(place, card_look(theme, {.hovered = !ready}));
    if (card.held_share > 0) {
        const float height = place.height * edge;
        sheet.box({place.x + theme.radii.card, place.bottom() - height - theme.spaces.hair,
                   (place.width - 2 * theme.radii.card) * card.held_share, height},
                  plain_look(theme.colours.crimson, height / 2));
    }
    Room room(place.inset(theme.spaces.small, theme.spaces.tight));
    const float whole = room.rest().height;
    Room head(room.top(whole * head_share, theme.spaces.hair));
    const float side = head.rest().height;
    const Box mark = head.left(side, theme.spaces.tight);
    if (doing.what == What::Choosing && doing.field == Field::Mark)
        sheet.box(mark.inset(-theme.spaces.hair), row_look(theme, {.focused = true}));
    sheet.seat_mark(seat.player.mark, mark, seat.connected ? 1 : 0.45F);
    if (doing.what == What::Turning) {
        draw_wheel(sheet, doing.wheel, head.rest());
    } else {
        const Boxes lines = rows(head.rest(), 2, 0);
        draw_state(sheet, state_of(stage, seat, doing), lines[0]);
        const bool teams = stage.table.lobby.teams() > 0 && seat.player.team >= 0;
        if (doing.what == What::Choosing && doing.field == Field::Team)
            sheet.box(lines[1].inset(-theme.spaces.hair, 0), row_look(theme, {.focused = true}));
        fitted(sheet, small_text(theme, theme.colours.ink_soft),
               teams ? stage.strings("lobby.team", {{"n", seat.player.team + 1}})
                     : handset_name(stage, seat.handset),
               lines[1]);
    }
    draw_name(sheet, stage, seat, card, room.top(whole * name_share, theme.spaces.hair));
    draw_buttons(sheet, stage, card, room.rest());
}

} // namespace quiz

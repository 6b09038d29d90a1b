#include "layout/arrange.h"
#include "layout/looks.h"
#include "screens/lobby_card.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr float free_share = 0.44F;  // of the words of a free place: that it is free
constexpr float device_width = 1.9F; // of the height: the picture of a pad and a buzzer
constexpr float wide_share = 2.0F;   // of the height: so wide, words stand beside the picture
constexpr std::array<const char*, 4> lesson_ids{"lobby.lesson_1", "lobby.lesson_2",
                                                "lobby.lesson_3", "lobby.lesson_4"};

BoxLook place_look(const Theme& theme) {
    BoxLook look = panel_look(theme);
    look.top = look.bottom = theme.colours.panel.with_alpha(0.8F);
    look.border = theme.colours.gold.with_alpha(0.6F);
    return look;
}

/// A pad and a buzzer side by side, as large as the place allows.
void devices(Sheet& sheet, const Box& place) {
    const Theme& theme = sheet.theme();
    const float width = std::min(place.width, place.height * device_width);
    const Boxes two = columns(centred(place, {width, place.height}), 2, theme.spaces.medium);
    handset_button(sheet, {.shape = HandsetShape::Pad, .answer = every_answer}, two[0]);
    Room buzzer(two[1]);
    const float dome = two[1].height * 0.42F;
    buzzer_dome(sheet, false, buzzer.top(dome, theme.spaces.hair));
    handset_button(sheet, {.shape = HandsetShape::Buzzer, .answer = every_answer}, buzzer.rest());
}

/// Where the place is wide, the words stand beside the picture, as large as those of the others.
void any_device_wide(Sheet& sheet, const Strings& say, const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place.inset(theme.spaces.medium, theme.spaces.small));
    devices(sheet, room.right(room.rest().width / 2, theme.spaces.medium));
    const Boxes lines = rows(room.rest(), 2, 0);
    sheet.text({.face = Face::StageItalic,
                .size = theme.sizes.menu / sheet.text_scale(),
                .colour = theme.colours.stage_text_soft,
                .align = Align::Centre,
                .upright = Upright::Bottom},
               say("lobby.or_plug_in"), lines[0]);
    sheet.text({.face = Face::ReadingMedium,
                .size = sheet.stretched(theme.sizes.option) / sheet.text_scale(),
                .colour = theme.colours.stage_text,
                .align = Align::Centre,
                .upright = Upright::Top},
               say("lobby.any_device"), lines[1]);
}

} // namespace

std::string lesson_words(const Strings& words, int lesson) {
    return words(lesson_ids.at(static_cast<std::size_t>(lesson)));
}

std::vector<FreeCard> free_cards(const Stage& stage) {
    using Who = FreeCard::Who;
    const PartyTable& table = stage.table;
    std::vector<FreeCard> cards;
    for (const int pad : table.controls.pupils())
        cards.push_back({Who::Pupil, {Handset::Kind::Pad, pad, 0}, *table.controls.teaching(pad)});
    for (const int pad : table.controls.pads()) {
        const std::vector<Handset> handsets = table.controls.handsets(DeviceKind::Pad, pad);
        const auto free =
            std::find_if(handsets.begin(), handsets.end(),
                         [&](const Handset& handset) { return !table.lobby.seat_of(handset); });
        if (free == handsets.end()) continue;
        const bool buzzers = free->kind == Handset::Kind::Buzzer;
        cards.push_back({buzzers ? Who::Buzzers : Who::Pad, *free});
    }
    for (const Handset& row : table.controls.handsets(DeviceKind::Keyboard, 0))
        if (!table.lobby.seat_of(row)) cards.push_back({Who::Row, row});
    cards.push_back({Who::AnyDevice, {}});
    return cards;
}

void free_card(Sheet& sheet, const Stage& stage, const FreeCard& card, const Box& place) {
    using Who = FreeCard::Who;
    const Theme& theme = sheet.theme();
    const Strings& say = stage.strings;
    BoxLook look = place_look(theme);
    if (card.who == Who::Nobody) { // nothing leads there: it steps back
        constexpr float faint = 0.35F;
        for (Colour* colour : {&look.top, &look.bottom, &look.border})
            *colour = colour->with_alpha(faint);
    }
    sheet.box(place, look);
    Room room(place.inset(theme.spaces.small, theme.spaces.tight));
    if (card.who == Who::Nobody) return;
    const bool pupil = card.who == Who::Pupil;
    const auto style = [&](Colour colour) {
        return TextStyle{.face = Face::ReadingMedium,
                         .size = sheet.stretched(theme.sizes.hint) / sheet.text_scale(),
                         .colour = colour,
                         .align = Align::Centre};
    };
    // As high as they need to be: the picture has the rest.
    const auto above = [&](const std::string& text, Colour colour) {
        const TextBlock block = sheet.fit(style(colour), text, {room.rest().width, 0});
        sheet.text(block, style(colour), room.top(block.height, theme.spaces.hair));
    };
    const auto below = [&](const std::string& text) {
        const TextStyle pale = style(theme.colours.stage_text);
        const TextBlock block = sheet.fit(pale, text, {room.rest().width, 0});
        sheet.text(block, pale, room.bottom(block.height, theme.spaces.hair));
    };
    if (pupil) {
        above(say("lobby.new_pad", {{"n", card.handset.device + 1}}), theme.colours.lamp);
        below(lesson_words(say, card.next_lesson));
        handset_button(
            sheet,
            {.shape = HandsetShape::Pad, .answer = card.next_lesson, .held = true, .on_dark = true},
            room.rest());
        return;
    }
    if (card.who == Who::AnyDevice) {
        if (room.rest().width > room.rest().height * wide_share)
            return any_device_wide(sheet, say, room.rest());
        above(say("lobby.or_plug_in"), theme.colours.stage_text_soft);
        below(say("lobby.any_device"));
        return devices(sheet, room.rest());
    }
    // Its buttons stand where those of the taken places do.
    const float whole = room.rest().height;
    const Box words =
        room.top(whole * (head_share + name_share) + theme.spaces.hair, theme.spaces.hair);
    Room lines(words);
    const Box first = card.who == Who::Row ? words : lines.top(words.height * free_share);
    sheet.text({.face = Face::StageItalic,
                .size = theme.sizes.menu / sheet.text_scale(),
                .colour = theme.colours.stage_text_soft,
                .align = Align::Centre,
                .most_lines = 1},
               say("lobby.free"), first);
    if (card.who != Who::Row)
        sheet.text(style(theme.colours.stage_text),
                   card.who == Who::Buzzers ? say("lobby.buzzers")
                                            : handset_name(stage, card.handset),
                   lines.rest());
    handset_picture(sheet,
                    {.shape = shape_of(card.handset.kind),
                     .keys = key_signs(stage, card.handset),
                     .on_dark = true},
                    room.rest());
}

} // namespace quiz

#include "layout/answer_card.h"
#include "layout/looks.h"
#include "layout/record_panel.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float key_share = 0.78F;   // height of the right answer's card, of the theme's card
constexpr float mark_share = 0.66F;  // of the card's height
constexpr float stem_share = 0.155F; // of the stage's height, at most
constexpr float most_grown = 1.6F;   // little to tell is set so much larger, at most
constexpr float most_card = 1.4F;    // its card grows less than its words
constexpr float badge_share = 0.68F; // of the line that it stands in
constexpr float ready_share = 0.44F; // of a seat's mark

void key_card(Sheet& sheet, const Question& question, float grown, const Box& card) {
    const Theme& theme = sheet.theme();
    BoxLook look = card_look(theme);
    look.top = theme.colours.card_lit_top;
    look.bottom = theme.colours.card_lit_bottom;
    look.border = theme.colours.right;
    look.border_width = theme.spaces.border_strong;
    sheet.box(card, look);
    const float side = card.height * mark_share;
    const Box inside = card.inset(theme.spaces.large, theme.spaces.hair);
    TextStyle style = far_text(theme, Face::StageBold, theme.sizes.points * grown,
                               theme.colours.ink, Align::Left, 0);
    const TextBlock words = sheet.fit(style, question.key(),
                                      {inside.width - side - theme.spaces.medium, inside.height});
    Room room(centred(inside, {side + theme.spaces.medium + words.width, inside.height}));
    sheet.mark(question.answer, centred(room.left(side, theme.spaces.medium), {side, side}));
    sheet.text(words, style, room.rest());
    badge(sheet, Symbol::Tick, theme.colours.right, {card.right() - theme.spaces.small, card.y},
          card.height / 2);
}

/// What one seat did: its name, and below that what it won and with which answer.
void told_card(Sheet& sheet, const EveningView& view, const SeatFace& face, const std::string& name,
               std::size_t seats, const Box& card) {
    const Theme& theme = sheet.theme();
    const auto& reveal = std::get<Reveal>(view.match.phase());
    const auto index = static_cast<std::size_t>(face.seat);
    Answer answer;
    answer.asked = false;
    if (index < reveal.answers.size()) answer = reveal.answers[index];
    // Who pays has nothing else to show, whatever came before.
    const bool pays = reveal.paid == face.seat;
    const bool right = answer.asked && answer.right && !answer.undone && !pays;

    BoxLook look = right ? card_look(theme) : panel_look(theme);
    if (right) {
        look.border = theme.colours.right;
        look.border_width = theme.spaces.border_strong;
    }
    sheet.box(card, look);
    const Colour text = right ? theme.colours.ink : theme.colours.stage_text;
    const Colour soft = right ? theme.colours.ink_soft : theme.colours.stage_text_soft;
    const SeatCardParts parts = seat_card_parts(sheet, card, true);
    sheet.seat_mark(face.mark, parts.mark);
    if (face.does == SeatDoes::Ready) // over the mark, not over the name
        badge(sheet, Symbol::Arrow, theme.colours.right,
              {parts.mark.right() + theme.spaces.hair - parts.mark.width * ready_share / 2,
               parts.mark.y + theme.spaces.tight},
              parts.mark.width * ready_share);
    sheet.text(seat_name_style(sheet, seats, card.width, text), name, parts.name);
    const float size = seat_card_grown(sheet, card.width) / sheet.text_scale();

    Room line(parts.second);
    const float side = line.rest().height * badge_share;
    const Box sign = centred(line.left(side, theme.spaces.tight), {side, side});
    const auto points = [&](int won) {
        const std::string sum = won > 0 ? "+" + view.words.number(won) : view.words.number(won);
        sheet.text(far_text(theme, Face::StageBold, theme.sizes.option * size,
                            won < 0 ? theme.colours.wrong_lit : text),
                   sum, line.rest());
    };
    if (pays) {
        sheet.symbol(Symbol::Shoes, centred(sign, {parts.sign.width, parts.sign.height}),
                     theme.colours.ruby);
        return points(-shoes_price);
    }
    if (!answer.asked || answer.undone) return sheet.symbol(Symbol::Dash, sign, soft);
    if (answer.option) {
        badge(sheet, answer.right ? Symbol::Tick : Symbol::Cross,
              answer.right ? theme.colours.right : theme.colours.wrong, sign.centre(), side);
        sheet.mark(*answer.option, parts.sign);
        if (!narrow(sheet, card.width)) {
            const std::string time = seconds_text(view.words, answer.at);
            const TextStyle small{.face = Face::Reading,
                                  .size = theme.sizes.detail * size,
                                  .colour = soft,
                                  .align = Align::Right,
                                  .most_lines = 1};
            sheet.text(small, time, line.right(sheet.width(small, time) + 1, theme.spaces.small));
        }
    } else {
        sheet.symbol(Symbol::Clock, sign, soft);
    }
    points(answer.award.total());
}

/// Two lines with air above and below, however large the text: the answer needs its room.
float band_height(const Sheet& sheet, float grown) {
    const Theme& theme = sheet.theme();
    return 2 * sheet.line_height(Face::StageBold, theme.sizes.option * grown / sheet.text_scale()) +
           2 * (theme.spaces.border_strong + theme.spaces.tight);
}

/// The music has stopped: who pays.
void paid_band(Sheet& sheet, const EveningView& view, Seat seat, float grown, const Box& place) {
    const Theme& theme = sheet.theme();
    BoxLook look = card_look(theme);
    look.border = theme.colours.crimson;
    look.border_width = theme.spaces.border_strong;
    look.glow = theme.colours.lamp;
    look.glow_width = theme.spaces.ring;
    sheet.box(place, look);
    Room room(place.inset(theme.spaces.medium, 0));
    const float side = place.height * mark_share;
    const float shoes = place.height - 2 * (theme.spaces.border_strong + theme.spaces.hair);
    sheet.symbol(Symbol::Shoes, centred(room.left(side, theme.spaces.small), {shoes, shoes}),
                 theme.colours.ruby);
    sheet.seat_mark(view.match.seat(seat).player.mark,
                    centred(room.left(side, theme.spaces.medium), {side, side}));
    const TextStyle style = far_text(theme, Face::StageBold, theme.sizes.option * grown,
                                     theme.colours.crimson, Align::Left, 2);
    const std::string paid =
        view.words("evening.paid", {{"name", view.name(seat)}, {"points", shoes_price}});
    // That the music stops is heard as well: it gives way where words are long.
    const float edge = theme.spaces.border_strong + theme.spaces.hair;
    const Size free{room.rest().width, room.rest().height - 2 * edge};
    TextBlock said = sheet.fit(style, view.words("evening.music") + " " + paid, free);
    if (said.cut || said.height > free.height) said = sheet.fit(style, paid, free);
    sheet.text(said, style, room.rest());
}

/// What stands between the header and the seats, and how it is set.
struct Telling {
    const Question& question;
    RecordPanel panel;
    std::optional<Seat> paid;
};

TextStyle stem_style(const Theme& theme, float grown) {
    return far_text(theme, Face::Stage, theme.sizes.option * grown, theme.colours.stage_text,
                    Align::Centre, 0);
}

float key_height(const Theme& theme, float grown) {
    return theme.spaces.card * std::min(grown, most_card);
}

RecordPanel set_in(const Telling& told, float grown) {
    return {told.panel.heading, told.panel.text, grown};
}

/// What stands below the right answer.
float below_height(const Sheet& sheet, const Telling& told, float grown, float width) {
    if (told.paid) return band_height(sheet, grown);
    return told.panel.text.empty() ? 0 : record_panel_height(sheet, set_in(told, grown), width);
}

/// All of it, with the least gaps between.
float told_height(const Sheet& sheet, const Telling& told, float grown, float width) {
    const Theme& theme = sheet.theme();
    const TextBlock asked = sheet.fit(stem_style(theme, grown), told.question.prompt, {width, 0});
    // The badge of the card reaches up into the gap.
    return asked.height + theme.spaces.medium + theme.spaces.tight + key_height(theme, grown) +
           below_height(sheet, told, grown, width) + theme.spaces.medium;
}

/// The least air above and below.
float margins(const Theme& theme) { return 2 * theme.spaces.small; }

/// At their ease: as large as the room allows, the same air above, between and below.
void compose_roomy(Sheet& sheet, const EveningView& view, const Telling& told, const Box& place) {
    const Theme& theme = sheet.theme();
    const float grown =
        quiz::grown(most_grown / sheet.text_scale(), place.height - margins(theme),
                    [&](float share) { return told_height(sheet, told, share, place.width); });
    const float below = below_height(sheet, told, grown, place.width);
    const float gaps = below > 0 ? 4 : 3;
    const float air = (place.height - told_height(sheet, told, grown, place.width)) / gaps;
    const TextStyle stem = stem_style(theme, grown);
    const TextBlock asked = sheet.fit(stem, told.question.prompt, {place.width, 0});
    Room room(place);
    room.top(air);
    sheet.text(asked, stem, room.top(asked.height, theme.spaces.medium + theme.spaces.tight + air));
    sheet.enter(view.progress(theme.durations.reveal));
    key_card(sheet, told.question, grown,
             room.top(key_height(theme, grown), theme.spaces.medium + air));
    if (told.paid) return paid_band(sheet, view, *told.paid, grown, room.top(below));
    if (below > 0) record_panel(sheet, set_in(told, grown), room.top(below));
}

/// Much to tell: everything gives a little.
void compose_close(Sheet& sheet, const EveningView& view, const Telling& told, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle stem = stem_style(theme, 1);
    const TextBlock asked =
        sheet.fit(stem, told.question.prompt, {place.width, theme.stage().height * stem_share});
    Room room(place);
    sheet.text(asked, stem, room.top(asked.height, theme.spaces.medium));
    sheet.enter(view.progress(theme.durations.reveal));
    key_card(sheet, told.question, 1, room.top(theme.spaces.card * key_share, theme.spaces.small));
    if (told.paid)
        return paid_band(sheet, view, *told.paid, 1,
                         room.top(std::min(band_height(sheet, 1), room.rest().height)));
    if (!told.panel.text.empty()) record_panel(sheet, told.panel, room.rest());
}

/// Stem, right answer and what the record says.
void compose_answer(Sheet& sheet, const EveningView& view, const Box& place) {
    const auto& reveal = std::get<Reveal>(view.match.phase());
    const Question& question = view.match.question();
    Telling told{question, {view.words("evening.record"), question.explanation}, std::nullopt};
    if (reveal.paid && *reveal.paid != no_seat) told.paid = reveal.paid;
    if (told_height(sheet, told, 1, place.width) <= place.height)
        compose_roomy(sheet, view, told, place);
    else
        compose_close(sheet, view, told, place);
}

} // namespace

void compose_told(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const std::vector<SeatFace> faces = seat_faces(view);
    Room room(evening_stage(theme));
    compose_evening_header(sheet, room, view);

    const auto rows = static_cast<float>(seat_rows(faces.size()));
    const float height =
        rows * seat_card_height(sheet, faces, true) + (rows - 1) * theme.spaces.tight;
    const Box seats = room.bottom(height, theme.spaces.small);
    compose_answer(sheet, view, room.rest());

    constexpr Milliseconds between{90}; // one after the other
    const Boxes boxes = seat_boxes(theme, faces.size(), seats);
    const std::vector<std::string> names =
        called(sheet, faces, seat_card_parts(sheet, boxes.at(0), true).name.width);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        sheet.enter(view.progress(theme.durations.reveal, between * static_cast<int>(i)));
        told_card(sheet, view, faces[i], names[i], faces.size(), boxes[i]);
    }
    sheet.enter(1);
}

} // namespace quiz

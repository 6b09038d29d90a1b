#include "layout/answer_card.h"
#include "layout/looks.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float key_share = 0.78F;   // height of the right answer's card, of the theme's card
constexpr float mark_share = 0.66F;  // of the card's height
constexpr float stem_share = 0.14F;  // of the stage's height, at most
constexpr float badge_share = 0.62F; // of an answer's mark

void key_card(Sheet& sheet, const Question& question, const Box& card) {
    const Theme& theme = sheet.theme();
    BoxLook look = card_look(theme);
    look.top = theme.colours.card_lit_top;
    look.bottom = theme.colours.card_lit_bottom;
    look.border = theme.colours.right;
    look.border_width = theme.spaces.border_strong;
    sheet.box(card, look);
    const float side = card.height * mark_share;
    const Box inside = card.inset(theme.spaces.large, theme.spaces.hair);
    TextStyle style =
        far_text(theme, Face::StageBold, theme.sizes.points, theme.colours.ink, Align::Left, 0);
    const TextBlock words = sheet.fit(style, question.key(),
                                      {inside.width - side - theme.spaces.medium, inside.height});
    Room room(centred(inside, {side + theme.spaces.medium + words.width, inside.height}));
    sheet.mark(question.answer, centred(room.left(side, theme.spaces.medium), {side, side}));
    sheet.text(words, style, room.rest());
    badge(sheet, Symbol::Tick, theme.colours.right, {card.right() - theme.spaces.small, card.y},
          card.height / 2);
}

/// What one seat did, in two lines.
void told_card(Sheet& sheet, const EveningView& view, const SeatFace& face, const Box& card,
               float name_height) {
    const Theme& theme = sheet.theme();
    const auto& reveal = std::get<Reveal>(view.match.phase());
    const auto index = static_cast<std::size_t>(face.seat);
    Answer answer;
    answer.asked = false;
    if (index < reveal.answers.size()) answer = reveal.answers[index];
    const bool right = answer.asked && answer.right;
    const bool ready = face.does == SeatDoes::Ready;

    BoxLook look = right ? card_look(theme) : panel_look(theme);
    if (right) {
        look.border = theme.colours.right;
        look.border_width = theme.spaces.border_strong;
    }
    sheet.box(card, look);
    const Colour text = right ? theme.colours.ink : theme.colours.stage_text;
    const Colour soft = right ? theme.colours.ink_soft : theme.colours.stage_text_soft;
    Room room(card.inset(theme.spaces.tight, theme.spaces.hair));
    Room name(room.top(name_height));
    const float side = std::min(name_height, sheet.stretched(theme.sizes.far) * 1.4F);
    sheet.seat_mark(face.mark, centred(name.left(side, theme.spaces.tight), {side, side}));
    if (ready)
        sheet.symbol(
            Symbol::Arrow,
            centred(name.right(side * 0.7F, theme.spaces.hair), {side * 0.7F, side * 0.7F}), soft);
    sheet.text(far_text(theme, Face::ReadingBold, theme.sizes.body, text, Align::Left, 2),
               face.name, name.rest());

    Room line(room.rest());
    const float mark = line.rest().height * 0.86F;
    const Box sign = centred(line.left(side, theme.spaces.small), {mark, mark});
    if (!answer.asked) {
        sheet.symbol(Symbol::Dash, sign.inset(mark / 5), soft);
        return;
    }
    if (answer.option) {
        sheet.mark(*answer.option, sign);
        badge(sheet, answer.right ? Symbol::Tick : Symbol::Cross,
              answer.right ? theme.colours.right : theme.colours.wrong,
              {sign.right(), sign.bottom() - mark / 4}, mark * badge_share);
    } else {
        sheet.symbol(Symbol::Clock, sign, soft);
    }
    const int points = answer.award.total();
    const std::string won = points > 0   ? "+" + view.words.number(points)
                            : points < 0 ? view.words.number(points)
                                         : "0";
    const TextStyle style =
        far_text(theme, Face::StageBold, theme.sizes.option / sheet.text_scale(),
                 points < 0 ? theme.colours.wrong_lit : text);
    if (answer.option) {
        const std::string time = seconds_text(view.words, answer.at);
        const TextStyle small{.face = Face::Reading,
                              .size = theme.sizes.detail / sheet.text_scale(),
                              .colour = soft,
                              .align = Align::Right,
                              .most_lines = 1};
        sheet.text(small, time, line.right(sheet.width(small, time) + 1, theme.spaces.tight));
    }
    line.left(mark * badge_share / 2);
    sheet.text(style, won, line.rest());
}

void panel(Sheet& sheet, const std::string& title, const std::string& text, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle heading{.face = Face::StageItalic,
                            .size = theme.sizes.option / sheet.text_scale(),
                            .colour = theme.colours.stage_text_soft,
                            .most_lines = 1};
    const TextStyle style{.face = Face::Reading,
                          .size = theme.sizes.body,
                          .colour = theme.colours.stage_text,
                          .upright = Upright::Top};
    const Size padding{theme.spaces.large, theme.spaces.tight};
    const Size room{place.width - 2 * padding.width, place.height - 2 * padding.height};
    float top = theme.sizes.option * theme.leading.italic;
    TextBlock block = sheet.fit(style, text, {room.width, std::max(1.0F, room.height - top)});
    if (block.cut || room.height <= top) { // the words matter more than their heading
        top = 0;
        block = sheet.fit(style, text, room);
    }
    Box box = place;
    box.height = std::min(place.height, top + block.height + 2 * padding.height);
    box.y += (place.height - box.height) / 2;
    sheet.box(box, panel_look(theme));
    sheet.box(
        {box.x, box.y + theme.radii.card, theme.spaces.hair, box.height - 2 * theme.radii.card},
        plain_look(theme.colours.crimson, theme.spaces.hair / 2));
    Room inside(box.inset(padding.width, padding.height));
    if (top > 0) sheet.text(heading, title, inside.top(top));
    sheet.text(block, style, inside.rest());
}

} // namespace

void compose_told(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const auto& reveal = std::get<Reveal>(view.match.phase());
    const Question& question = view.match.question();
    const std::vector<SeatFace> faces = seat_faces(view);
    Room room(evening_stage(theme));
    compose_evening_header(sheet, room, view);

    const float least = sheet.stretched(theme.sizes.far) * theme.leading.reading;
    float name = least;
    const std::vector<Box> trial = seat_boxes(theme, faces.size(), room.rest());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const float taken = 3 * theme.spaces.tight + 2 * least;
        name = std::max(
            name, sheet
                      .fit(far_text(theme, Face::ReadingBold, theme.sizes.body, {}, Align::Left, 2),
                           faces[i].name, {trial[i].width - taken, 0})
                      .height);
    }
    const float second = theme.sizes.option * theme.leading.reading;
    const auto rows = static_cast<float>(seat_rows(faces.size()));
    const float height =
        rows * (name + second + 2 * theme.spaces.hair) + (rows - 1) * theme.spaces.tight;
    const Box seats = room.bottom(height, theme.spaces.small);

    const TextStyle stem = far_text(theme, Face::Stage, theme.sizes.option,
                                    theme.colours.stage_text, Align::Centre, 0);
    const TextBlock asked =
        sheet.fit(stem, question.prompt, {room.rest().width, theme.stage().height * stem_share});
    sheet.text(asked, stem, room.top(asked.height, theme.spaces.medium));
    sheet.enter(view.progress(theme.durations.reveal));
    key_card(sheet, question, room.top(theme.spaces.card * key_share, theme.spaces.small));
    if (reveal.paid && *reveal.paid != no_seat)
        panel(sheet, view.words("evening.music"),
              view.words("evening.paid",
                         {{"name", view.name(*reveal.paid)}, {"points", shoes_price}}),
              room.rest());
    else if (!question.explanation.empty())
        panel(sheet, view.words("evening.record"), question.explanation, room.rest());

    constexpr Milliseconds between{90}; // one after the other
    const std::vector<Box> boxes = seat_boxes(theme, faces.size(), seats);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        sheet.enter(view.progress(theme.durations.reveal, between * static_cast<int>(i)));
        told_card(sheet, view, faces[i], boxes[i], name);
    }
    sheet.enter(1);
}

} // namespace quiz

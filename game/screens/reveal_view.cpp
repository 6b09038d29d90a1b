#include "layout/answer_card.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "screens/bound_keys.h"
#include "screens/furniture.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float card_share = 0.8F; // of the stage's width
constexpr float panel_share = 0.94F;
constexpr float mark_share = 0.68F;  // of the card's height
constexpr float stem_room = 0.121F;  // of the stage's height
constexpr float above_panel = 0.36F; // of the room it leaves
constexpr float points_leading = 1.3F;
constexpr float alone_above = 0.14F; // of the stage's height
constexpr float badge_share = 0.5F;
constexpr float chosen_mark = 1.5F;   // in em sizes
constexpr float chosen_room = 0.085F; // of the stage's height

Box middle(const Box& strip, float share) {
    return centred(strip, {strip.width * share, strip.height});
}

/// The mark and the words of an answer, together in the middle.
void key_card(Sheet& sheet, const Question& question, bool right, const Box& card) {
    const Theme& theme = sheet.theme();
    BoxLook look = card_look(theme);
    look.top = theme.colours.card_lit_top;
    look.bottom = theme.colours.card_lit_bottom;
    look.border_width = theme.spaces.border_strong;
    if (right) {
        constexpr float strength = 0.55F;
        look.glow = theme.colours.lamp.with_alpha(strength);
        look.glow_width = theme.spaces.glow;
    }
    sheet.box(card, look);
    const float side = card.height * mark_share;
    const Box inside = card.inset(theme.spaces.large, theme.spaces.tight);
    const TextStyle style{
        .face = Face::StageBold, .size = theme.sizes.points, .colour = theme.colours.ink};
    const TextBlock words = sheet.fit(style, question.key(),
                                      {inside.width - side - theme.spaces.medium, inside.height});
    Room room(centred(inside, {side + theme.spaces.medium + words.width, inside.height}));
    sheet.mark(question.answer, centred(room.left(side, theme.spaces.medium), {side, side}));
    sheet.text(words, style, room.rest());
    badge(sheet, Symbol::Tick, theme.colours.right, {card.right() - theme.spaces.small, card.y},
          card.height * badge_share);
}

/// What the player chose instead, with a cross; takes its place from the top of the room.
void chosen_line(Sheet& sheet, const Strings& words, const Question& question, int option,
                 Room& room) {
    const Theme& theme = sheet.theme();
    const TextStyle lead{.face = Face::Reading,
                         .size = theme.sizes.body,
                         .colour = theme.colours.stage_text_soft,
                         .most_lines = 1};
    const TextStyle style{
        .face = Face::ReadingMedium, .size = theme.sizes.body, .colour = theme.colours.stage_text};
    const std::string said = words("reveal.chosen");
    const float gap = theme.spaces.small;
    const float side = sheet.stretched(theme.sizes.body) * chosen_mark;
    const float cross = side / 2;
    const float before = cross + side + sheet.width(lead, said) + 3 * gap + 1;
    const TextBlock answer =
        sheet.fit(style, question.options.at(static_cast<std::size_t>(option)),
                  {room.rest().width - before, theme.stage().height * chosen_room});
    const Box line = room.top(std::max(answer.height, side), theme.spaces.hair);
    Room parts(centred(line, {before + answer.width, line.height}));
    sheet.symbol(Symbol::Cross, centred(parts.left(cross, gap), {cross, cross}),
                 theme.colours.wrong_lit);
    sheet.text(lead, said, parts.left(sheet.width(lead, said) + 1, gap));
    sheet.mark(option, centred(parts.left(side, gap), {side, side}));
    sheet.text(answer, style, parts.rest());
}

void points_line(Sheet& sheet, const PerformanceView& view, const Answer& answer,
                 const Box& place) {
    const Theme& theme = sheet.theme();
    const Strings& words = view.words;
    const Run soft{"", Face::ReadingMedium, answer.right ? theme.sizes.body : theme.sizes.detail,
                   theme.colours.stage_text};
    const Run strong{"", Face::StageBold, theme.sizes.points, theme.colours.lamp};
    std::string text;
    if (answer.right) {
        text = words("reveal.earned",
                     {{"points", answer.award.total()},
                      {"how", award_text(words, answer, view.match.settings().scoring)}});
    } else {
        text = words(answer.option ? "reveal.none" : "reveal.late");
        if (view.streak_before > 1)
            text += words("reveal.streak_ends", {{"n", view.streak_before}});
    }
    sheet.runs(emphasised(text, soft, strong), place, Align::Centre);
}

void record_panel(Sheet& sheet, const std::string& heading, const std::string& explanation,
                  const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle title{.face = Face::StageItalic,
                          .size = theme.sizes.option,
                          .colour = theme.colours.stage_text_soft,
                          .most_lines = 1};
    const TextStyle words{.face = Face::Reading,
                          .size = theme.sizes.body,
                          .colour = theme.colours.stage_text,
                          .upright = Upright::Top,
                          .paragraph = true};
    const Size padding{theme.spaces.large, theme.spaces.small};
    const Size room{place.width - 2 * padding.width, place.height - 2 * padding.height};
    float title_height = sheet.line_height(title.face, title.size);
    TextBlock block = sheet.fit(words, explanation, {room.width, room.height - title_height});
    if (block.cut) { // the words matter more than their heading
        title_height = 0;
        block = sheet.fit(words, explanation, room);
    }
    Box panel = place;
    panel.height = std::min(place.height, title_height + block.height + 2 * padding.height);
    panel.y += (place.height - panel.height) * above_panel;
    striped_panel(sheet, panel, theme.colours.crimson);
    Room inside(panel.inset(padding.width, padding.height));
    if (title_height > 0) sheet.text(title, heading, inside.top(title_height));
    sheet.text(block, words, inside.rest());
}

} // namespace

void compose_reveal(Sheet& sheet, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Played& played = view.match.played().back();
    const Answer& answer = played.answers.front();
    Room room(theme.stage());
    compose_match_header(sheet, room, view);
    const Box buttons = room.bottom(button_height(sheet), theme.spaces.small);

    // With nothing from the record below, the answer stands lower.
    if (played.question.explanation.empty()) room.top(theme.stage().height * alone_above);

    const TextStyle stem{.face = Face::Stage,
                         .size = theme.sizes.option,
                         .colour = theme.colours.stage_text,
                         .align = Align::Centre};
    const TextBlock asked = sheet.fit(stem, played.question.prompt,
                                      {room.rest().width, theme.stage().height * stem_room});
    // The badge of the card below reaches up into the gap.
    sheet.text(asked, stem, room.top(asked.height, theme.spaces.medium + theme.spaces.tight));

    sheet.enter(view.entered);
    const Box card = room.top(sheet.stretched(theme.spaces.card), theme.spaces.tight);
    key_card(sheet, played.question, answer.right, middle(card, card_share));
    if (answer.option && !answer.right)
        chosen_line(sheet, view.words, played.question, *answer.option, room);
    const float points = answer.right ? theme.sizes.points : theme.sizes.detail;
    points_line(sheet, view, answer,
                room.top(sheet.scaled(points) * points_leading, theme.spaces.tight));
    if (!played.question.explanation.empty())
        record_panel(sheet, view.words("reveal.record"), played.question.explanation,
                     middle(room.rest(), sheet.text_scale() > 1 ? 1 : panel_share));

    sheet.enter(1);
    const Strings& words = view.words;
    const bool missed = view.match.settings().mode == "dance" && !answer.right;
    const bool last = missed || view.match.number() >= view.match.size();
    button_row(
        sheet,
        {{go_on_target, words(last ? "reveal.bow" : "reveal.go_on"), true, words("keys.enter")},
         {flag_target, words(view.flagged ? "reveal.flagged" : "reveal.flag"), false,
          bound_key(view.bindings, Button::Flag)},
         {pause_target, words("reveal.pause"), false, bound_key(view.bindings, Button::Menu)}},
        buttons);
}

} // namespace quiz

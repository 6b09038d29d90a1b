#include "core/text.h"
#include "layout/answer_card.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "screens/furniture.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float card_share = 0.8F; // of the stage's width
constexpr float panel_share = 0.86F;
constexpr float mark_share = 0.68F; // of the card's height
constexpr float stem_room = 0.145F; // of the stage's height
constexpr float badge_share = 0.5F;
constexpr float chosen_leading = 1.7F; // in em sizes
constexpr float chosen_mark = 0.9F;    // of the line's height

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

/// What the player chose instead, with a cross.
void chosen_line(Sheet& sheet, const Question& question, int option, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle lead{.face = Face::Reading,
                         .size = theme.sizes.body,
                         .colour = theme.colours.stage_text_soft,
                         .most_lines = 1};
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.body,
                          .colour = theme.colours.stage_text,
                          .most_lines = 1};
    const std::string said = "You chose";
    const float side = place.height * chosen_mark;
    const float gap = theme.spaces.small;
    const float before = side + sheet.width(lead, said) + side + 3 * gap + 1;
    const TextBlock words = sheet.fit(style, question.options.at(static_cast<std::size_t>(option)),
                                      {place.width - before, place.height});
    Room room(centred(place, {before + words.width, place.height}));
    sheet.symbol(Symbol::Cross, centred(room.left(side, gap), {side, side}).inset(side / 5),
                 theme.colours.wrong_lit);
    sheet.text(lead, said, room.left(sheet.width(lead, said) + 1, gap));
    sheet.mark(option, centred(room.left(side, gap), {side, side}));
    sheet.text(words, style, room.rest());
}

void points_line(Sheet& sheet, const PerformanceView& view, const Answer& answer,
                 const Box& place) {
    const Theme& theme = sheet.theme();
    std::vector<Run> runs;
    const auto add = [&](std::string text, Face face, float size, Colour colour) {
        runs.push_back({std::move(text), face, size, colour});
    };
    if (answer.right) {
        add("+ " + with_thousands(answer.award.total()), Face::StageBold, theme.sizes.points,
            theme.colours.lamp);
        add("   " + award_text(answer, view.match.settings().scoring), Face::ReadingMedium,
            theme.sizes.detail, theme.colours.stage_text_soft);
    } else {
        std::string text = answer.option ? "No points" : "Time ran out: no points";
        if (view.streak_before > 1)
            text += " · the streak of " + std::to_string(view.streak_before) + " ends";
        add(text, Face::ReadingMedium, theme.sizes.detail, theme.colours.stage_text_soft);
    }
    sheet.runs(runs, place, Align::Centre);
}

void record_panel(Sheet& sheet, const std::string& explanation, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle title{.face = Face::StageItalic,
                          .size = theme.sizes.option,
                          .colour = theme.colours.stage_text_soft,
                          .most_lines = 1};
    const TextStyle words{.face = Face::Reading,
                          .size = theme.sizes.body,
                          .colour = theme.colours.stage_text,
                          .upright = Upright::Top};
    const Size padding{theme.spaces.large, theme.spaces.small};
    const float title_height = sheet.line_height(title.face, title.size);
    const float width = place.width - 2 * padding.width;
    const TextBlock block =
        sheet.fit(words, explanation, {width, place.height - title_height - 2 * padding.height});
    Box panel = place;
    panel.height = std::min(place.height, title_height + block.height + 2 * padding.height);
    panel.y += (place.height - panel.height) / 2;
    sheet.box(panel, panel_look(theme));
    sheet.box({panel.x, panel.y, theme.spaces.hair, panel.height},
              plain_look(theme.colours.crimson));
    Room room(panel.inset(padding.width, padding.height));
    sheet.text(title, "From the record", room.top(title_height));
    sheet.text(block, words, room.rest());
}

} // namespace

void compose_reveal(Sheet& sheet, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Played& played = view.match.played().back();
    const Answer& answer = played.answers.front();
    Room room(with_hints(sheet, {{{"Enter"}, "go on", go_on_target},
                                 {{"F"}, "something is wrong with this question", flag_target},
                                 {{"P"}, "pause", pause_target}}));
    compose_match_header(sheet, room, view);
    const Box buttons = room.bottom(button_height(sheet), theme.spaces.small);

    const TextStyle stem{.face = Face::Stage,
                         .size = theme.sizes.option,
                         .colour = theme.colours.stage_text,
                         .align = Align::Centre};
    const TextBlock asked = sheet.fit(stem, played.question.prompt,
                                      {room.rest().width, theme.stage().height * stem_room});
    sheet.text(asked, stem, room.top(asked.height, theme.spaces.medium));

    sheet.enter(view.entered);
    const Box card = room.top(sheet.stretched(theme.spaces.card), theme.spaces.tight);
    key_card(sheet, played.question, answer.right, middle(card, card_share));
    if (answer.option && !answer.right)
        chosen_line(sheet, played.question, *answer.option,
                    middle(room.top(sheet.scaled(theme.sizes.body) * chosen_leading), panel_share));
    const float points = answer.right ? theme.sizes.points : theme.sizes.detail;
    points_line(sheet, view, answer, room.top(sheet.scaled(points) * 1.4F, theme.spaces.tight));
    if (!played.question.explanation.empty())
        record_panel(sheet, played.question.explanation, middle(room.rest(), panel_share));

    sheet.enter(1);
    const bool last = view.match.number() >= view.match.size();
    button_row(
        sheet,
        {{go_on_target, last ? "Take a bow" : "Go on", true},
         {flag_target, view.flagged ? "Flagged: it will rest" : "Flag this question", false}},
        buttons);
}

} // namespace quiz

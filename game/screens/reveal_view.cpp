#include "layout/answer_card.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "layout/record_panel.h"
#include "screens/bound_keys.h"
#include "screens/furniture.h"
#include "screens/performance_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float mark_share = 0.68F; // of the card's height
constexpr float stem_room = 0.121F; // of the stage's height, where there is much to tell
constexpr float points_leading = 1.3F;
constexpr float badge_share = 0.5F;
constexpr float chosen_mark = 1.5F;   // in em sizes
constexpr float chosen_room = 0.085F; // of the stage's height
constexpr float most_grown = 1.6F;    // little to tell is set so much larger, at most
constexpr float most_card = 1.4F;     // its card grows less than its words

/// The mark and the words of an answer, together in the middle.
void key_card(Sheet& sheet, const Question& question, bool right, float grown, const Box& card) {
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
        .face = Face::StageBold, .size = theme.sizes.points * grown, .colour = theme.colours.ink};
    const TextBlock words = sheet.fit(style, question.key(),
                                      {inside.width - side - theme.spaces.medium, inside.height});
    Room room(centred(inside, {side + theme.spaces.medium + words.width, inside.height}));
    sheet.mark(question.answer, centred(room.left(side, theme.spaces.medium), {side, side}));
    sheet.text(words, style, room.rest());
    badge(sheet, Symbol::Tick, theme.colours.right, {card.right() - theme.spaces.small, card.y},
          card.height * badge_share);
}

/// What the player chose instead, ready to be drawn.
struct ChosenLine {
    std::string said;
    TextStyle lead;
    TextStyle style;
    TextBlock answer{};
    int option = 0;
    float mark = 0;   ///< Side of the answer's mark.
    float before = 0; ///< Width of what stands before the answer's words.
    float height = 0;
};

ChosenLine chosen_line(const Sheet& sheet, const Strings& words, const Question& question,
                       int option, float grown, float width) {
    const Theme& theme = sheet.theme();
    const float gap = theme.spaces.small;
    ChosenLine line{.said = words("reveal.chosen"),
                    .lead = {.face = Face::Reading,
                             .size = theme.sizes.body * grown,
                             .colour = theme.colours.stage_text_soft,
                             .most_lines = 1},
                    .style = {.face = Face::ReadingMedium,
                              .size = theme.sizes.body * grown,
                              .colour = theme.colours.stage_text},
                    .option = option,
                    .mark = sheet.stretched(theme.sizes.body) * chosen_mark * grown};
    line.before = line.mark * 3 / 2 + sheet.width(line.lead, line.said) + 3 * gap + 1;
    line.answer = sheet.fit(line.style, question.options.at(static_cast<std::size_t>(option)),
                            {width - line.before, theme.stage().height * chosen_room});
    line.height = std::max(line.answer.height, line.mark);
    return line;
}

void draw_chosen(Sheet& sheet, const ChosenLine& line, const Box& place) {
    const Theme& theme = sheet.theme();
    const float gap = theme.spaces.small;
    const float cross = line.mark / 2;
    Room parts(centred(place, {line.before + line.answer.width, place.height}));
    sheet.symbol(Symbol::Cross, centred(parts.left(cross, gap), {cross, cross}),
                 theme.colours.wrong_lit);
    sheet.text(line.lead, line.said, parts.left(sheet.width(line.lead, line.said) + 1, gap));
    sheet.mark(line.option, centred(parts.left(line.mark, gap), {line.mark, line.mark}));
    sheet.text(line.answer, line.style, parts.rest());
}

float points_size(const Theme& theme, const Answer& answer) {
    return answer.right ? theme.sizes.points : theme.sizes.detail;
}

void points_line(Sheet& sheet, const PerformanceView& view, const Answer& answer, float grown,
                 const Box& place) {
    const Theme& theme = sheet.theme();
    const Strings& words = view.words;
    const Run soft{"", Face::ReadingMedium,
                   (answer.right ? theme.sizes.body : theme.sizes.detail) * grown,
                   theme.colours.stage_text};
    const Run strong{"", Face::StageBold, theme.sizes.points * grown, theme.colours.lamp};
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

/// In that size: nothing is copied, as it is tried in many.
RecordPanel& set_in(RecordPanel& record, float grown) {
    record.grown = grown;
    return record;
}

/// How the page is set: its sizes, and the air between its parts.
struct Setting {
    float grown = 1;
    float air = 0;
    float stem = 0; ///< The most height of the stem; 0 = as high as it gets.
};

TextStyle stem_style(const Theme& theme, float grown) {
    return {.face = Face::Stage,
            .size = theme.sizes.option * grown,
            .colour = theme.colours.stage_text,
            .align = Align::Centre};
}

float card_height(const Sheet& sheet, float grown) {
    return sheet.stretched(sheet.theme().spaces.card) * std::min(grown, most_card);
}

float points_height(const Sheet& sheet, const Answer& answer, float grown) {
    return sheet.scaled(points_size(sheet.theme(), answer)) * grown * points_leading;
}

/// All of it, with the least gaps between.
float told_height(const Sheet& sheet, const PerformanceView& view, RecordPanel& record, float grown,
                  float width) {
    const Theme& theme = sheet.theme();
    const Played& played = view.match.played().back();
    const Answer& answer = played.answers.front();
    float height = sheet.fit(stem_style(theme, grown), played.question.prompt, {width, 0}).height +
                   theme.spaces.medium + theme.spaces.tight + card_height(sheet, grown) +
                   theme.spaces.tight + points_height(sheet, answer, grown) + theme.spaces.tight;
    if (answer.option && !answer.right)
        height +=
            chosen_line(sheet, view.words, played.question, *answer.option, grown, width).height +
            theme.spaces.hair;
    if (!played.question.explanation.empty())
        height += record_panel_height(sheet, set_in(record, grown), width) + theme.spaces.medium;
    return height;
}

/// As large as the room allows, with the same air above, between and below; where there is much
/// to tell, everything gives a little instead.
Setting setting_for(const Sheet& sheet, const PerformanceView& view, RecordPanel& record,
                    const Box& place) {
    const auto height = [&](float share) {
        return told_height(sheet, view, record, share, place.width);
    };
    const float least = height(1);
    if (least > place.height) return {.stem = sheet.theme().stage().height * stem_room};
    Setting setting;
    const float margins = 2 * sheet.theme().spaces.small;
    setting.grown = grown(most_grown / sheet.text_scale(), place.height - margins, height);
    const bool explained = !view.match.played().back().question.explanation.empty();
    setting.air = (place.height - height(setting.grown)) / (explained ? 4 : 3);
    return setting;
}

void compose_told(Sheet& sheet, const PerformanceView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    const Played& played = view.match.played().back();
    const Answer& answer = played.answers.front();
    RecordPanel record{view.words("reveal.record"), played.question.explanation};
    const Setting set = setting_for(sheet, view, record, place);
    Room room(place);
    room.top(set.air);
    const TextStyle stem = stem_style(theme, set.grown);
    const TextBlock asked = sheet.fit(stem, played.question.prompt, {place.width, set.stem});
    // The badge of the card below reaches up into the gap.
    sheet.text(asked, stem,
               room.top(asked.height, theme.spaces.medium + theme.spaces.tight + set.air));
    sheet.enter(view.entered);
    key_card(sheet, played.question, answer.right, set.grown,
             room.top(card_height(sheet, set.grown), theme.spaces.tight));
    if (answer.option && !answer.right) {
        const ChosenLine line =
            chosen_line(sheet, view.words, played.question, *answer.option, set.grown, place.width);
        draw_chosen(sheet, line, room.top(line.height, theme.spaces.hair));
    }
    points_line(sheet, view, answer, set.grown,
                room.top(points_height(sheet, answer, set.grown), theme.spaces.tight + set.air));
    if (!played.question.explanation.empty())
        record_panel(sheet, set_in(record, set.grown), room.rest());
    sheet.enter(1);
}

} // namespace

void compose_reveal(Sheet& sheet, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Answer& answer = view.match.played().back().answers.front();
    Room room(theme.stage());
    compose_match_header(sheet, room, view);
    const Box buttons = room.bottom(button_height(sheet), theme.spaces.small);
    compose_told(sheet, view, room.rest());
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

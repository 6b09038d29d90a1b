#include "layout/answer_card.h"
#include "layout/hint_bar.h"
#include "layout/looks.h"
#include "screens/bound_keys.h"
#include "screens/furniture.h"
#include "screens/performance_view.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

struct LifelineInfo {
    const char* words; ///< Their name.
    Button button;
    Symbol symbol;
};

/// By Lifeline.
constexpr std::array<LifelineInfo, 3> lifelines{
    {{"lifelines.halve", Button::Halve, Symbol::Halve},
     {"lifelines.encore", Button::Encore, Symbol::Encore},
     {"lifelines.understudy", Button::Understudy, Symbol::Understudy}}};

constexpr Milliseconds last_moments{5000}; // when the ribbon turns urgent
constexpr float ticket_leading = 1.95F;    // height of a lifeline's ticket in em sizes
constexpr float clock_leading = 1.2F;      // height of the clock's row in em sizes of its seconds
constexpr float ribbon_share = 0.36F;      // of its row's height
constexpr float seconds_share = 1.3F;      // width of the seconds in em sizes
constexpr float most_grown = 1.35F;        // a short stem is set so much larger, at most
constexpr float tall_card = 1.2F;          // of the theme's card, where there are no tickets

void ticket(Sheet& sheet, const PerformanceView& view, Lifeline lifeline, bool available,
            const Box& box) {
    const Theme& theme = sheet.theme();
    const auto index = static_cast<std::size_t>(lifeline);
    const LifelineInfo& info = lifelines.at(index);
    const Strings& words = view.words;
    // A used one stays where it was, for the eye, but is nothing to press any more.
    const Highlight highlight =
        available ? sheet.target(lifeline_target + static_cast<int>(index), box) : Highlight{};
    BoxLook look =
        available ? card_look(theme, highlight) : answer_look(theme, AnswerState::Gone, {}).box;
    sheet.box(box, look);
    const Colour colour = available ? theme.colours.ink : theme.colours.card_gone_text;

    Room room(box.inset(theme.spaces.small, theme.spaces.hair));
    const TextStyle style{
        .face = Face::ReadingMedium, .size = theme.sizes.detail, .colour = colour, .most_lines = 1};
    const float symbol = room.rest().height * 0.72F;
    TextStyle least = style;
    least.size = theme.sizes.floor / sheet.text_scale();
    const float needed = sheet.width(least, words(info.words)) + symbol + theme.spaces.small +
                         room.rest().height * 0.8F + theme.spaces.tight;
    if (needed <= room.rest().width) // beside a long name there is none
        sheet.symbol(info.symbol, centred(room.left(symbol, theme.spaces.small), {symbol, symbol}),
                     available ? theme.colours.crimson : colour);
    if (available) {
        const float height = room.rest().height * 0.8F;
        const std::string key = bound_key(view.bindings, info.button);
        const float width = key_cap_width(sheet, key, height, theme.sizes.hint);
        const Box cap = centred(room.right(width, theme.spaces.tight), {width, height});
        key_cap(sheet, key, cap, theme.colours.ink_soft, theme.colours.card_lit_top,
                theme.sizes.hint);
    }
    const Box name = sheet.text(style, words(info.words), room.rest());
    if (!available)
        sheet.box({name.x, name.centre().y, name.width, theme.spaces.border}, plain_look(colour));
}

void compose_lifelines(Sheet& sheet, const PerformanceView& view, const Answering& answering,
                       const Box& place) {
    const Boxes boxes = columns(place, 3, sheet.theme().spaces.medium);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto lifeline = static_cast<Lifeline>(i);
        // Where there is no clock, there is no time to add.
        const bool none = lifeline == Lifeline::Encore && answering.allowed <= Milliseconds{0};
        ticket(sheet, view, lifeline, !none && view.match.seat(0).lifelines.at(i), boxes[i]);
    }
}

void compose_cards(Sheet& sheet, const Match& match, const Answering& answering,
                   const Boxes& boxes) {
    const Question& question = match.question();
    const float size = answer_text_size(sheet, question.options, {boxes[0].width, boxes[0].height});
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const bool gone = answering.gone.at(i);
        const Highlight highlight =
            gone ? Highlight{} : sheet.target(option_target + static_cast<int>(i), boxes[i]);
        answer_card(sheet,
                    {.answer = static_cast<int>(i),
                     .text = question.options.at(i),
                     .state = gone ? AnswerState::Gone : AnswerState::Normal,
                     .highlight = highlight,
                     .size = size},
                    boxes[i]);
    }
}

/// A short stem is set larger, as long as it keeps air above and below.
void compose_stem(Sheet& sheet, const std::string& prompt, const Box& place) {
    const Theme& theme = sheet.theme();
    const auto style = [&](float share) {
        return TextStyle{.face = Face::Stage,
                         .size = theme.sizes.stem * share,
                         .colour = theme.colours.stage_text,
                         .align = Align::Centre};
    };
    const float share = grown(most_grown / sheet.text_scale(),
                              place.height - 2 * theme.spaces.large, [&](float by) {
                                  return sheet.fit(style(by), prompt, {place.width, 0}).height;
                              });
    sheet.text(style(share), prompt, place);
}

} // namespace

Box compose_question(Sheet& sheet, const PerformanceView& view) {
    const Theme& theme = sheet.theme();
    const Match& match = view.match;
    const auto* answering = std::get_if<Answering>(&match.phase());
    // While the question is read, a click anywhere goes on to the answers.
    if (answering == nullptr) sheet.pointer_target(skip_target, theme.stage());
    const Strings& words = view.words;
    const std::string enter = words("keys.enter");
    std::vector<Hint> hints;
    if (answering == nullptr) {
        hints.push_back({{enter}, words("performance.show_answers"), skip_target});
    } else {
        hints.push_back({answer_keys(view.bindings), words("performance.answer"), no_target});
        hints.push_back({{enter}, words("common.choose"), no_target});
    }
    hints.push_back(
        {{bound_key(view.bindings, Button::Menu)}, words("common.pause"), pause_target});
    Room room(with_hints(sheet, hints));
    compose_match_header(sheet, room, view);

    // Where no lifelines are sold, the cards have their room.
    const bool lifelines_sold = match.round(match.act()).kind->has_lifelines();
    const float ticket_height = sheet.scaled(theme.sizes.detail) * ticket_leading;
    const Box tickets =
        room.bottom(lifelines_sold ? ticket_height : 0, lifelines_sold ? theme.spaces.medium : 0);
    const float card = sheet.stretched(theme.spaces.card) * (lifelines_sold ? 1 : tall_card);
    const Box cards = room.bottom(2 * card + theme.spaces.medium, theme.spaces.small);
    const Box clock =
        room.bottom(sheet.stretched(theme.sizes.seconds) * clock_leading, theme.spaces.small);
    compose_stem(sheet, match.question().prompt, room.rest());
    const Boxes four = grid(cards, 2, 2, theme.spaces.large, theme.spaces.medium);
    if (answering == nullptr || view.entered < 1)
        for (const Box& box : four) card_back(sheet, box);
    if (answering == nullptr) return {};

    sheet.enter(view.entered);
    compose_cards(sheet, match, *answering, four);
    if (lifelines_sold) compose_lifelines(sheet, view, *answering, tickets);
    return answering->allowed > Milliseconds{0} ? clock : Box{};
}

void compose_question_clock(Sheet& sheet, const PerformanceView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    const auto& answering = std::get<Answering>(view.match.phase());
    const Milliseconds left = std::max(Milliseconds{0}, answering.allowed - answering.elapsed);
    const bool urgent = left <= last_moments;
    Room room(place);
    const Box number =
        room.right(sheet.scaled(theme.sizes.seconds) * seconds_share, theme.spaces.medium);
    const Box band = centred(room.rest(), {room.rest().width, place.height * ribbon_share});
    sheet.ribbon(band,
                 static_cast<float>(left.count()) / static_cast<float>(answering.allowed.count()),
                 urgent);
    const auto seconds = (left.count() + 999) / 1000; // "0" only when it is over
    sheet.text({.face = Face::StageBold,
                .size = theme.sizes.seconds,
                .colour = urgent ? theme.colours.lamp : theme.colours.stage_text,
                .align = Align::Right,
                .most_lines = 1},
               std::to_string(seconds), number);
}

} // namespace quiz

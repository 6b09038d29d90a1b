#include "screens/result.h"

#include "core/text.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "rules/scoring.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/high_scores.h"
#include "screens/performance.h"
#include "screens/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace quiz {

namespace {

constexpr TargetId again = 0;
constexpr TargetId scores_target = 1;
constexpr TargetId home = 2;
constexpr float ladder_share = 0.5F;    // of the stage's width
constexpr float shoes_share = 0.86F;    // of the room where there is no ladder
constexpr float number_most = 1.9F;     // of a heading's size
constexpr float number_share = 0.62F;   // of the room above the sums
constexpr float troubles_share = 0.24F; // of the room's height
constexpr float row_leading = 1.5F;
constexpr float rows_of_points = 3; // so much room have the points above the sums

void sum_row(Sheet& sheet, const std::string& label, const std::string& value, const Box& row) {
    const Theme& theme = sheet.theme();
    sheet.dots({row.x, row.y}, {row.right(), row.y}, theme.colours.gold);
    Room room(row);
    const TextStyle strong{.face = Face::ReadingBold,
                           .size = theme.sizes.body,
                           .colour = theme.colours.ink,
                           .align = Align::Right,
                           .most_lines = 1};
    const TextStyle soft{.face = Face::Reading,
                         .size = theme.sizes.body,
                         .colour = theme.colours.ink_soft,
                         .most_lines = 1};
    // The value has what it needs, unless the label could not be read beside it.
    TextStyle least = soft;
    least.size = theme.sizes.floor / sheet.text_scale();
    const float room_for_value = row.width - theme.spaces.small - sheet.width(least, label) - 1;
    const Box right =
        room.right(std::min(room_for_value, sheet.width(strong, value) + 1), theme.spaces.small);
    sheet.text(soft, label, room.rest());
    sheet.text(strong, value, right);
}

/// How the ladder of ranks is set.
struct LadderStyle {
    TextStyle name;
    TextStyle share;
    float shares = 0; ///< Width of their column; 0 = there is no room for them.
};

/// All ranks in one size, the largest at which the longest fits beside its share; the names matter
/// more.
LadderStyle ladder_style(const Sheet& sheet, const Strings& words, float width) {
    const Theme& theme = sheet.theme();
    constexpr float step = 0.97F;
    const float least = theme.sizes.floor / sheet.text_scale();
    LadderStyle set{.name = {.face = Face::StageBold, .size = theme.sizes.option, .most_lines = 1},
                    .share = {.face = Face::ReadingBold, .align = Align::Right, .most_lines = 1}};
    const auto fits = [&](float room) {
        for (int rank = 0; rank < rank_count; ++rank)
            if (sheet.width(set.name, rank_words(words, rank)) > room) return false;
        return true;
    };
    for (;;) {
        set.share.size = set.name.size;
        set.shares = 1 + sheet.width(set.share, words("common.percent",
                                                      {{"n", rank_percent(rank_count - 1)}}));
        if (fits(width - set.shares)) return set;
        if (set.name.size <= least) break;
        set.name.size = std::max(least, set.name.size * step);
    }
    // Without the shares there is more room for the names.
    set.shares = 0;
    set.name.size = theme.sizes.option;
    while (set.name.size > least && !fits(width + theme.spaces.small))
        set.name.size = std::max(least, set.name.size * step);
    return set;
}

} // namespace

ResultScreen::ResultScreen(Stage& stage, ResultPage page) : Page(stage), page_(std::move(page)) {
    cue(page_.result.record ? Cue::Record : Cue::CurtainDown);
    if (page_.result.right > 0)
        cue(applause_for(page_.result.record ? 1
                                             : static_cast<float>(page_.result.rank) /
                                                   static_cast<float>(rank_count - 1)));
    stage.music = {.piece = Music::Overture, .mood = Mood::Hushed};
    focus_on(again);
}

ResultScreen::Milliseconds ResultScreen::counted() const {
    return scene_time(Scene::FallsAndRises) + theme().durations.count;
}

bool ResultScreen::rests() const { return age() >= counted(); }

bool ResultScreen::moving() const {
    if (Page::moving() || age() < scene_time(Scene::FallsAndRises)) return true;
    if (still()) return false;
    return age() < scene_time(Scene::FallsAndRises) +
                       (page_.result.record ? theme().durations.petals : theme().durations.count);
}

Backdrop ResultScreen::backdrop() const {
    Backdrop backdrop;
    change_scene(backdrop, Scene::FallsAndRises, age());
    backdrop.spot = theme().stage().centre();
    if (page_.result.record && !still()) backdrop.petals = passed(age(), theme().durations.petals);
    return backdrop;
}

void ResultScreen::compose_sums(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    const Result& result = page_.result;
    sheet.box(place, card_look(look));
    Room room(place.inset(look.spaces.large, look.spaces.small));
    std::vector<std::pair<std::string, std::string>> rows{
        {words("result.right"),
         words("result.right_of", {{"right", result.right}, {"asked", result.asked}})},
        {words("result.streak"), words().number(result.longest_streak)}};
    if (result.place)
        rows.emplace_back(words("common.high_scores"),
                          words("result.place", {{"place", *result.place}}));
    if (!page_.code.empty()) rows.emplace_back(words("result.code"), page_.code);
    const float count = static_cast<float>(rows.size());
    const float row = std::min(sheet.line_height(Face::Reading, look.sizes.body) * row_leading,
                               room.rest().height / (count + rows_of_points));
    const Box sums = room.bottom(row * count, look.spaces.small);

    for (std::size_t i = 0; const Box& box : quiz::rows(sums, static_cast<int>(rows.size()), 0)) {
        sum_row(sheet, rows.at(i).first, rows.at(i).second, box);
        ++i;
    }

    const float line = sheet.line_height(Face::Reading, look.sizes.detail);
    const float share = progress(age(), counted());
    const int points = static_cast<int>(std::lround(static_cast<float>(result.points) * share));
    // As large as the card has room for, and by its last number, so that it does not grow while it
    // counts.
    const float height = std::min(room.rest().height * number_share,
                                  look.sizes.heading * number_most * look.leading.stage);
    const float rose = result.record ? std::min(height / 2, sheet.stretched(look.spaces.huge)) : 0;
    const float beside = result.record ? 2 * (rose + look.spaces.medium) : 0;
    TextStyle big{.face = Face::StageBold,
                  .size = height / look.leading.stage / sheet.text_scale(),
                  .colour = look.colours.crimson,
                  .align = Align::Centre,
                  .most_lines = 1};
    const TextBlock last =
        sheet.fit(big, words().number(result.points), {room.rest().width - beside, height});
    big.size = last.lines.front().size / sheet.text_scale();
    Room middle(centred(room.rest(), {room.rest().width, last.height + line}));
    const Box below = middle.bottom(line);
    sheet.text({.face = Face::Reading,
                .size = look.sizes.detail,
                .colour = look.colours.ink_soft,
                .align = Align::Centre,
                .most_lines = 1},
               page_.table.mode == "dance" ? words("result.points")
                                           : words("result.possible", {{"points", result.most}}),
               below);
    const Box number = sheet.text(big, words().number(points), middle.rest());
    if (!result.record) return;
    for (const float x :
         {number.x - look.spaces.medium - rose, number.right() + look.spaces.medium})
        sheet.symbol(Symbol::Rose, {x, number.centre().y - rose / 2, rose, rose},
                     look.colours.crimson);
}

void ResultScreen::compose_ladder(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    sheet.box(place, panel_look(look));
    const Boxes steps =
        rows(place.inset(look.spaces.small, look.spaces.small), rank_count, look.spaces.hair);
    const float sign_side = std::min(steps[0].height * 0.8F, sheet.scaled(look.sizes.body) * 1.2F);
    const LadderStyle set =
        ladder_style(sheet, words(), steps[0].width - 4 * look.spaces.small - sign_side);
    for (int rank = 0; rank < rank_count; ++rank) {
        const Box& step = steps.at(static_cast<std::size_t>(rank_count - 1 - rank));
        const bool own = rank == page_.result.rank;
        if (own) sheet.box(step, row_look(look, {.focused = true}));
        Room room(step.inset(look.spaces.small, 0));
        const Box sign = centred(room.left(sign_side, look.spaces.small), {sign_side, sign_side});
        if (own) sheet.symbol(Symbol::Shoes, sign, look.colours.crimson);
        if (set.shares > 0) {
            const Box percent = room.right(set.shares, look.spaces.small);
            TextStyle share = set.share;
            share.colour = own ? look.colours.ink : look.colours.stage_text_soft;
            if (rank > 0)
                sheet.text(share, words("common.percent", {{"n", rank_percent(rank)}}), percent);
        }
        TextStyle name = set.name;
        name.face = own ? Face::StageBold : Face::Stage;
        name.colour = own ? look.colours.crimson : look.colours.stage_text;
        sheet.text(name, rank_words(words(), rank), room.rest());
    }
}

/// Who danced has no rank to show: the shoes stand in the spot.
void ResultScreen::compose_shoes(Sheet& sheet, const Box& place) const {
    const float side = std::min(place.width, place.height) * shoes_share;
    sheet.symbol(Symbol::Shoes, centred(place, {side, side}), theme().colours.ruby);
}

void ResultScreen::compose_troubles(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    striped_panel(sheet, place, look.colours.ruby);
    sheet.text(
        {.face = Face::Reading, .size = look.sizes.detail, .colour = look.colours.stage_text},
        join(page_.result.troubles, "\n"), place.inset(look.spaces.large, look.spaces.tight));
}

void ResultScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    sheet.enter(scene_share(Scene::FallsAndRises, age()));
    const Result& result = page_.result;
    Room room(with_hints(sheet, {choose_hint(), back_hint(words("result.title_hint"))}));
    const std::string title = words(page_.triumph   ? "result.triumph"
                                    : result.record ? "result.record"
                                    : page_.left    ? "result.early"
                                                    : "result.end");
    // A dance is as long as it gets: its points are no share of anything.
    const bool dance = page_.table.mode == "dance";
    const bool rehearsal = page_.table.mode == "rehearsal";
    heading(sheet, room, title,
            dance       ? words("result.danced", {{"name", page_.name}, {"n", result.right}})
            : rehearsal ? words("result.rehearsed")
                        : words("result.who", {{"name", page_.name},
                                               {"rank", rank_words(words(), result.rank)}}));
    const Box buttons = room.bottom(button_height(sheet), look.spaces.medium);
    if (!result.troubles.empty())
        compose_troubles(sheet,
                         room.bottom(room.rest().height * troubles_share, look.spaces.small));
    const Box right = room.right(room.rest().width * ladder_share, look.spaces.medium);
    if (dance)
        compose_shoes(sheet, right);
    else
        compose_ladder(sheet, right);
    compose_sums(sheet, room.rest());
    button_row(sheet,
               {{again,
                 words(page_.table.mode == "dance"       ? "result.dance_again"
                       : page_.table.mode == "rehearsal" ? "result.rehearse_again"
                                                         : "result.again"),
                 true},
                {scores_target, words("common.high_scores"), false},
                {home, words("result.title"), false}},
               buttons);
}

Transition ResultScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    if (id == home) return Home{};
    if (id == scores_target) return Push{std::make_unique<HighScoresScreen>(stage(), page_.table)};
    auto next = begin_performance(stage(), page_.again);
    if (!next) return Push{message(stage(), words("common.no_performance"), {next.error()})};
    return Replace{std::move(*next)};
}

Transition ResultScreen::back() {
    cue(Cue::Back);
    return Home{};
}

/// The same films, number and name once more; what a seed, day or code gave is over.
MatchWish again_of(const Performance& performance) {
    MatchWish again;
    again.mode = performance.table.mode;
    again.films = performance.wish.films;
    again.questions = performance.wish.questions;
    again.name = performance.wish.name;
    return again;
}

ResultPage result_page(const Performance& performance, Result result, std::string name) {
    const auto* over = std::get_if<Over>(&performance.match.match().phase());
    return {.result = std::move(result),
            .table = performance.table,
            .again = again_of(performance),
            .code = performance.code,
            .name = std::move(name),
            .left = over != nullptr && over->left,
            .triumph = performance.match.match().triumph()};
}

} // namespace quiz

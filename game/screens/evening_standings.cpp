#include "layout/answer_card.h"
#include "layout/looks.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"
#include "screens/performance_view.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quiz {

namespace {

constexpr Milliseconds race_begins{500};
constexpr Milliseconds race_takes{2400};
static_assert(race_begins + race_takes < standings_settle);
constexpr float row_usual = 84;     // units
constexpr float row_most = 232;     // of few
constexpr float bar_most = 84;      // units
constexpr float most_grown = 1.7F;  // what is written in high rows
constexpr float mark_share = 0.76F; // of a row's height
constexpr float bar_share = 0.5F;   // of a row's height
constexpr float badge_share = 0.5F; // of a mark
constexpr float away_strength = 0.5F;
constexpr float name_most = 0.34F; // of the width
constexpr float nearly = 0.03F;    // of the most points: so close, two rows change places

struct Runner {
    Seat seat = 0;
    float points = 0; ///< Just now.
    int rank = 1;     ///< At the end.
    int won = 0;      ///< Places.
    float place = 0;  ///< From the top, in rows; between two while they change.
};

/// The score before the act that has just ended; of who came since, the score it came with.
int then(const EveningView& view, Seat seat) {
    const auto& acts = view.match.act_points();
    if (acts.size() < 2) return 0;
    const std::vector<int>& before = acts[acts.size() - 2];
    const auto index = static_cast<std::size_t>(seat);
    return index < before.size() ? before[index] : view.match.seat(seat).points;
}

std::vector<Runner> runners(const EveningView& view, float share) {
    std::vector<Runner> all;
    const std::vector<Standing> table = view.match.standings();
    float most = 1;
    for (const Standing& one : table) {
        const int before = then(view, one.seat);
        const int rank_before =
            1 + static_cast<int>(std::count_if(table.begin(), table.end(), [&](const auto& other) {
                return then(view, other.seat) > before;
            }));
        const auto from = static_cast<float>(before);
        const auto to = static_cast<float>(one.points);
        all.push_back({one.seat, from + (to - from) * share, one.rank,
                       share < 1 ? 0 : rank_before - one.rank, 0});
        most = std::max({most, std::abs(from), std::abs(to)});
    }
    const float close = std::max(1.0F, most * nearly * (1 - share));
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < all.size(); ++j) {
            if (i == j) continue;
            if (share >= 1) {
                all[i].place += j < i ? 1.0F : 0.0F; // the table's own order
                continue;
            }
            // Of two that are equal the one higher in the table stands above.
            const float ahead = all[j].points - all[i].points + (j < i ? close : -close);
            all[i].place += std::clamp(0.5F + ahead / (2 * close), 0.0F, 1.0F);
        }
    return all;
}

struct Columns {
    float rank = 0;
    float name = 0;
    float team = 0; ///< 0 = everyone alone.
    float change = 0;
    float points = 0;
    float name_size = 0;
    float grown = 1; ///< How much larger rows are set that have the room.
};

TextStyle team_style(const Sheet& sheet) {
    const Theme& theme = sheet.theme();
    return {.face = Face::Reading,
            .size = theme.sizes.detail / sheet.text_scale(),
            .colour = theme.colours.stage_text_soft,
            .most_lines = 1};
}

std::string team_words(const EveningView& view, Seat seat) {
    return view.words("evening.team", {{"number", view.match.seat(seat).player.team + 1}});
}

void runner_row(Sheet& sheet, const EveningView& view, const Runner& runner, float most,
                const Columns& columns, const Box& row) {
    const Theme& theme = sheet.theme();
    const SeatState& state = view.match.seat(runner.seat);
    Room room(row);
    sheet.text({.face = Face::Stage,
                .size = theme.sizes.menu * columns.grown / sheet.text_scale(),
                .colour = theme.colours.stage_text_soft,
                .most_lines = 1},
               std::to_string(runner.rank), room.left(columns.rank, theme.spaces.tight));
    const float side = row.height * mark_share;
    const Box mark = centred(room.left(side, theme.spaces.small), {side, side});
    sheet.seat_mark(state.player.mark, mark, state.present ? 1 : away_strength);
    const auto& ready = std::get<Interval>(view.match.phase()).ready;
    const auto index = static_cast<std::size_t>(runner.seat);
    if (index < ready.size() && ready[index])
        badge(sheet, Symbol::Arrow, theme.colours.right,
              {mark.right() - theme.spaces.hair, mark.bottom() - theme.spaces.hair},
              side * badge_share);
    sheet.text(far_text(theme, Face::ReadingBold, columns.name_size,
                        state.present ? theme.colours.stage_text : theme.colours.stage_text_soft),
               view.name(runner.seat), room.left(columns.name, theme.spaces.small));
    if (columns.team > 0)
        sheet.text(team_style(sheet), team_words(view, runner.seat),
                   room.left(columns.team, theme.spaces.tight));
    Room change(room.left(columns.change, theme.spaces.small));
    if (runner.won != 0) {
        const float arrow = theme.sizes.detail * columns.grown * 0.8F;
        const Colour colour = runner.won > 0 ? theme.colours.right_lit : theme.colours.wrong_lit;
        sheet.symbol(runner.won > 0 ? Symbol::Rise : Symbol::Fall,
                     centred(change.left(arrow, theme.spaces.hair), {arrow, arrow}), colour);
        sheet.text({.face = Face::ReadingMedium,
                    .size = theme.sizes.detail * columns.grown / sheet.text_scale(),
                    .colour = theme.colours.stage_text,
                    .most_lines = 1},
                   std::to_string(std::abs(runner.won)), change.rest());
    }
    sheet.text(far_text(theme, Face::StageBold,
                        theme.sizes.menu * columns.grown / sheet.text_scale(),
                        theme.colours.stage_text, Align::Right),
               view.words.number(std::lround(runner.points)),
               room.right(columns.points, theme.spaces.small));
    const Box track =
        centred(room.rest(), {room.rest().width, std::min(bar_most, row.height * bar_share)});
    sheet.box(track, plain_look(theme.colours.track, theme.radii.small));
    Box bar = track;
    bar.width = track.width * std::clamp(runner.points / most, 0.0F, 1.0F);
    if (bar.width < 2 * theme.radii.small) return;
    BoxLook look = plain_look(theme.marks.at(state.player.mark), theme.radii.small);
    look.border = theme.colours.cream;
    look.border_width = theme.spaces.border / 2;
    sheet.box(bar, look);
}

/// "Next: Act III, Curtain call", and the seconds until then.
void next_line(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    const auto& interval = std::get<Interval>(view.match.phase());
    int next = interval.act + 1;
    const auto& acts = view.match.programme().acts;
    while (next < static_cast<int>(acts.size()) &&
           acts[static_cast<std::size_t>(next)].questions.empty())
        ++next;
    if (next >= static_cast<int>(acts.size())) return;
    const auto seconds = static_cast<int>((interval.left.count() + 999) / 1000);
    const TextStyle style = far_text(theme, Face::ReadingMedium, theme.sizes.header,
                                     theme.colours.stage_text_soft, Align::Centre);
    const auto said = [&](int n) {
        const std::string words = view.words(
            "evening.next_act", {{"number", roman(next + 1)},
                                 {"round", round_title(view.words, view.match.round(next).name)},
                                 {"n", n}});
        return sheet.fit(style, words, {place.width, place.height});
    };
    constexpr int widest = 88; // the ground does not shrink with the seconds
    sheet.box(centred(place, {said(widest).width + 2 * theme.spaces.medium,
                              place.height + theme.spaces.tight}),
              plate_look(theme));
    sheet.text(said(seconds), style, place);
}

void team_cards(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    const std::vector<TeamStanding> teams = view.match.team_standings();
    const Boxes boxes = columns(place, static_cast<int>(teams.size()), theme.spaces.small);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        sheet.box(boxes[i], card_look(theme));
        Room room(boxes[i].inset(theme.spaces.medium, 0));
        const TextStyle points =
            far_text(theme, Face::StageBold, theme.sizes.menu / sheet.text_scale(),
                     theme.colours.ink, Align::Right);
        const std::string sum = view.words.number(teams[i].points);
        sheet.text(points, sum, room.right(sheet.width(points, sum) + 1, theme.spaces.tight));
        sheet.text(far_text(theme, Face::ReadingBold, theme.sizes.body, theme.colours.ink),
                   view.words("evening.team_rank",
                              {{"rank", teams[i].rank}, {"number", teams[i].team + 1}}),
                   room.rest());
    }
}

} // namespace

void compose_standings(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const auto& interval = std::get<Interval>(view.match.phase());
    const bool teams = !view.match.team_standings().empty();
    Room room(evening_stage(theme));
    const TextStyle title{.face = Face::StageItalic,
                          .size = theme.sizes.heading / sheet.text_scale(),
                          .colour = theme.colours.stage_text,
                          .align = Align::Centre,
                          .most_lines = 1};
    const TextBlock heading =
        sheet.fit(title, view.words("evening.interval"), {room.rest().width, 0});
    const Box top = room.top(heading.height);
    sheet.text(heading, title, top);
    Room corner(top);
    corner = Room(corner.top(sheet.line_height(Face::Reading, theme.sizes.header)));
    compose_menu_hint(sheet, corner, view);
    sheet.text({.face = Face::Reading,
                .size = theme.sizes.header / sheet.text_scale(),
                .colour = theme.colours.stage_text_soft,
                .align = Align::Centre,
                .most_lines = 1},
               view.words(teams ? "evening.after_act_teams" : "evening.after_act",
                          {{"number", roman(interval.act + 1)},
                           {"all", roman(static_cast<int>(view.match.programme().acts.size()))}}),
               room.top(theme.sizes.header * theme.leading.reading, theme.spaces.medium));
    next_line(sheet, view,
              room.bottom(sheet.line_height(Face::ReadingMedium, theme.sizes.header),
                          theme.spaces.small));
    if (teams)
        team_cards(sheet, view,
                   room.top(sheet.stretched(theme.sizes.menu) * 1.5F, theme.spaces.medium));

    const float share = view.progress(race_takes, race_begins);
    const std::vector<Runner> all = runners(view, share);
    if (all.empty()) return;
    float most = 1;
    Columns columns;
    const auto count = static_cast<float>(all.size());
    const float airy = (room.rest().height - theme.spaces.medium) / count;
    const float row = std::min(row_most, airy > row_usual ? airy : room.rest().height / count);
    columns.grown = std::clamp(row / row_usual, 1.0F, most_grown);
    columns.name_size = theme.sizes.body * std::max(1.0F, columns.grown / sheet.text_scale());
    const TextStyle name_style =
        far_text(theme, Face::ReadingBold, columns.name_size, theme.colours.stage_text);
    for (const Runner& runner : all) {
        most = std::max({most, static_cast<float>(view.match.seat(runner.seat).points),
                         static_cast<float>(then(view, runner.seat))});
        columns.name = std::max(columns.name, sheet.width(name_style, view.name(runner.seat)) + 1);
        if (teams)
            columns.team = std::max(
                columns.team, sheet.width(team_style(sheet), team_words(view, runner.seat)) + 1);
    }
    columns.rank = theme.sizes.menu * columns.grown;
    columns.name = std::min(columns.name, room.rest().width * name_most);
    // Nobody's name is larger than another's.
    float size = sheet.scaled(columns.name_size);
    for (const Runner& runner : all) {
        const TextBlock name = sheet.fit(name_style, view.name(runner.seat), {columns.name, 0});
        if (!name.lines.empty()) size = std::min(size, name.lines.front().size);
    }
    columns.name_size = size / sheet.text_scale();
    columns.change = theme.sizes.detail * columns.grown * 2;
    columns.points = theme.sizes.menu * columns.grown * 3.4F;
    const Box block = centred(room.rest(), {room.rest().width, row * count});
    for (const Runner& runner : all)
        runner_row(sheet, view, runner, most, columns,
                   {block.x, block.y + runner.place * row, block.width, row});
}

} // namespace quiz

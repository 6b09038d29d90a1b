#include "screens/podium_view.h"

#include "core/text.h"
#include "layout/looks.h"
#include "rules/prizes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr float podium_share = 0.58F;                           // of the width, beside prizes
constexpr std::array<float, 3> step_heights{0.42F, 0.3F, 0.2F}; // of the room, by rank
constexpr std::array<std::size_t, 3> order{1, 0, 2};            // second, first, third

void heading_line(Sheet& sheet, Room& room, const std::string& text) {
    const Theme& theme = sheet.theme();
    const TextStyle style{.face = Face::StageItalic,
                          .size = theme.sizes.heading / sheet.text_scale(),
                          .colour = theme.colours.stage_text,
                          .align = Align::Centre,
                          .most_lines = 1};
    const TextBlock block = sheet.fit(style, text, {room.rest().width, 0});
    sheet.text(block, style, room.top(block.height, sheet.theme().spaces.small));
}

std::vector<std::string> names(const EveningView& view, const std::vector<Seat>& seats) {
    std::vector<std::string> all;
    for (const Seat seat : seats) all.push_back(view.name(seat));
    return all;
}

void step(Sheet& sheet, const EveningView& view, std::size_t rank, const std::vector<Seat>& seats,
          const Box& column) {
    const Theme& theme = sheet.theme();
    Room room(column);
    const Box front = room.bottom(column.height * step_heights.at(rank));
    sheet.box(front, button_look(theme, true, {}));
    Room inside(front.inset(theme.spaces.small, theme.spaces.tight));
    sheet.text(far_text(theme, Face::ReadingBold, theme.sizes.body / sheet.text_scale(),
                        theme.colours.button_text, Align::Centre),
               view.words.number(view.match.seat(seats.front()).points),
               inside.bottom(theme.sizes.body * theme.leading.reading));
    sheet.text({.face = Face::StageBold,
                .size = theme.sizes.heading / sheet.text_scale(),
                .colour = theme.colours.button_text,
                .align = Align::Centre,
                .most_lines = 1},
               std::to_string(rank + 1), inside.rest());
    // Who stands on it: names above, marks at its edge.
    const auto count = static_cast<float>(seats.size());
    const float side = std::min(theme.sizes.heading * 1.3F,
                                (column.width - theme.spaces.hair * (count - 1)) / count);
    room.bottom(theme.spaces.tight);
    Room marks(room.bottom(side, theme.spaces.tight));
    marks = Room(centred(marks.rest(), {side * count + theme.spaces.hair * (count - 1), side}));
    for (const Seat seat : seats)
        sheet.seat_mark(view.match.seat(seat).player.mark, marks.left(side, theme.spaces.hair));
    TextStyle style = far_text(theme, Face::ReadingBold, theme.sizes.option,
                               theme.colours.stage_text, Align::Centre, 0);
    style.upright = Upright::Bottom;
    constexpr std::size_t named = 2;
    const std::string who =
        seats.size() <= named
            ? join(names(view, seats), "\n")
            : view.words("podium.shared", {{"n", static_cast<int>(seats.size())}});
    sheet.text(style, who, room.rest());
}

void prize_list(Sheet& sheet, const std::vector<PrizeWords>& prizes, const Box& place) {
    const Theme& theme = sheet.theme();
    const std::vector<Box> boxes = rows(place, static_cast<int>(prizes.size()), theme.spaces.tight);
    for (std::size_t i = 0; i < prizes.size(); ++i) {
        sheet.box(boxes[i], card_look(theme));
        Room room(boxes[i].inset(theme.spaces.small, theme.spaces.hair));
        const float side = std::min(room.rest().height * 0.8F, theme.sizes.heading);
        sheet.symbol(Symbol::Rose, centred(room.left(side, theme.spaces.small), {side, side}),
                     theme.colours.crimson);
        const float line = room.rest().height / 2;
        const Box top = room.top(line);
        const TextStyle title{.face = Face::StageItalic,
                              .size = theme.sizes.body / sheet.text_scale(),
                              .colour = theme.colours.crimson,
                              .most_lines = 1};
        Room first(top);
        sheet.text(title, prizes[i].title,
                   first.left(sheet.width(title, prizes[i].title) + 1, theme.spaces.small));
        sheet.text({.face = Face::Reading,
                    .size = theme.sizes.floor / sheet.text_scale(),
                    .colour = theme.colours.ink_soft,
                    .align = Align::Right,
                    .most_lines = 1},
                   prizes[i].what, first.rest());
        sheet.text(far_text(theme, Face::ReadingBold, theme.sizes.body / sheet.text_scale(),
                            theme.colours.ink),
                   prizes[i].winners, room.rest());
    }
}

} // namespace

std::vector<PrizeWords> prize_words(const EveningView& view) {
    constexpr std::array<const char*, prize_names.size()> ids{"fastest", "steadiest", "comeback",
                                                              "bravest", "passes"};
    std::vector<PrizeWords> all;
    for (const PrizeGiven& prize : prizes(view.match)) {
        const std::string id =
            std::string("podium.") + ids.at(static_cast<std::size_t>(prize.prize));
        const auto tenths = (prize.amount + 50) / 100;
        const std::string seconds = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
        PrizeWords words;
        words.title = view.words(id);
        words.winners = join(names(view, prize.seats), ", ");
        words.what = view.words(id + (prize.everything ? "_all" : "_what"),
                                {{"n", prize.amount}, {"seconds", seconds}});
        all.push_back(std::move(words));
    }
    return all;
}

void compose_podium(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place);
    heading_line(sheet, room, view.words("podium.heading"));
    std::array<std::vector<Seat>, 3> steps;
    for (const Standing& one : podium(view.match))
        steps.at(static_cast<std::size_t>(one.rank - 1)).push_back(one.seat);
    const std::vector<PrizeWords> given = prize_words(view);
    Box left = room.rest();
    if (!given.empty()) {
        Room halves(room.rest());
        left = halves.left(room.rest().width * podium_share, theme.spaces.large);
        prize_list(sheet, given, halves.rest());
    }
    const std::vector<Box> boxes = columns(left, 3, theme.spaces.tight);
    for (std::size_t i = 0; i < order.size(); ++i)
        if (const std::size_t rank = order.at(i); !steps.at(rank).empty())
            step(sheet, view, rank, steps.at(rank), boxes[i]);
}

void compose_final_table(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place);
    heading_line(sheet, room, view.words("podium.table"));
    const std::vector<Standing> table = view.match.standings();
    const std::vector<TeamStanding> teams = view.match.team_standings();
    const auto lines = static_cast<float>(table.size() + teams.size());
    if (lines < 1) return;
    constexpr float row_most = 78;
    const float row = std::min(row_most, (room.rest().height - 2 * theme.spaces.tight) / lines);
    const Box card =
        centred(room.rest(), {room.rest().width, row * lines + 2 * theme.spaces.tight});
    sheet.box(card, card_look(theme));
    Room inside(card.inset(theme.spaces.large, theme.spaces.tight));
    const auto line = [&](int rank, std::optional<int> mark, const std::string& name,
                          const std::string& detail, int points) {
        const Box box = inside.top(row);
        Room cells(box);
        sheet.text({.face = Face::Stage,
                    .size = theme.sizes.menu / sheet.text_scale(),
                    .colour = theme.colours.ink_soft,
                    .most_lines = 1},
                   std::to_string(rank), cells.left(theme.sizes.menu, theme.spaces.tight));
        const float side = row * 0.76F;
        const Box sign = centred(cells.left(side, theme.spaces.small), {side, side});
        if (mark) sheet.seat_mark(*mark, sign);
        sheet.text(far_text(theme, Face::StageBold, theme.sizes.menu / sheet.text_scale(),
                            theme.colours.crimson, Align::Right),
                   view.words.number(points),
                   cells.right(theme.sizes.menu * 4, theme.spaces.small));
        sheet.text({.face = Face::Reading,
                    .size = theme.sizes.detail / sheet.text_scale(),
                    .colour = theme.colours.ink_soft,
                    .align = Align::Right,
                    .most_lines = 1},
                   detail, cells.right(cells.rest().width * 0.36F, theme.spaces.small));
        sheet.text(far_text(theme, Face::ReadingBold, theme.sizes.body, theme.colours.ink), name,
                   cells.rest());
    };
    for (const TeamStanding& team : teams)
        line(team.rank, std::nullopt, view.words("evening.team", {{"number", team.team + 1}}),
             view.words("podium.members", {{"n", team.members}}), team.points);
    for (const Standing& one : table) {
        const SeatState& seat = view.match.seat(one.seat);
        line(one.rank, seat.player.mark, view.name(one.seat),
             view.words("podium.right", {{"n", seat.right}, {"all", seat.asked}}), one.points);
    }
}

} // namespace quiz

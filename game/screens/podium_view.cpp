#include "screens/podium_view.h"

#include "layout/looks.h"
#include "rules/prizes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quiz {

namespace {

constexpr float line_share = 0.84F;                               // of a row's height
constexpr float podium_share = 0.54F;                             // of the width, beside prizes
constexpr float podium_alone_share = 0.7F;                        // without any
constexpr std::array<float, 3> step_heights{0.46F, 0.34F, 0.24F}; // of the room, by rank
constexpr std::array<std::size_t, 3> order{1, 0, 2};              // second, first, third
constexpr float front_least = 2.7F; // of a step's front, in em sizes of its points
constexpr float prize_height = 176; // units, at most
constexpr std::array<Milliseconds, 3> step_begins{Milliseconds{2200}, Milliseconds{1200},
                                                  Milliseconds{300}}; // by rank
constexpr Milliseconds step_takes{900};
constexpr Milliseconds prizes_begin{3200};
constexpr Milliseconds prizes_apart{300};
constexpr Milliseconds roses_begin{3000};
constexpr Milliseconds roses_apart{190};
constexpr Milliseconds rose_takes{1300};
constexpr float foot = 24; // units: so far the steps stand on the floor, behind the roses
constexpr float row_usual = 78;
constexpr float row_most = 200;        // of few rows
constexpr float row_most_grown = 1.7F; // what is written in high rows
constexpr int roses = 9;
constexpr float least_rose = 0.6F; // of the strip that they lie on
constexpr float rose_shadow = 0.55F;

void heading_line(Sheet& sheet, Room& room, const std::string& text) {
    const Theme& theme = sheet.theme();
    const TextStyle style{.face = Face::StageItalic,
                          .size = theme.sizes.heading / sheet.text_scale(),
                          .colour = theme.colours.stage_text,
                          .align = Align::Centre,
                          .most_lines = 1};
    const TextBlock block = sheet.fit(style, text, {room.rest().width, 0});
    sheet.text(block, style, room.top(block.height, theme.spaces.tight));
}

std::vector<std::string> names(const EveningView& view, const std::vector<Seat>& seats) {
    std::vector<std::string> all;
    all.reserve(seats.size());
    for (const Seat seat : seats) all.push_back(view.name(seat));
    return all;
}

/// A rank's place: its step, and what stands above that when it has risen.
struct Rank {
    std::size_t rank = 0;
    std::vector<Seat> seats;
    Box column;
    Box front; ///< Of the step.
    Box marks;
    Box names;
};

Rank rank_in(const Sheet& sheet, std::size_t rank, const std::vector<Seat>& seats,
             const Box& column) {
    const Theme& theme = sheet.theme();
    Rank place{
        .rank = rank, .seats = seats, .column = column, .front = {}, .marks = {}, .names = {}};
    Room room(column);
    place.front = room.bottom(
        std::max(column.height * step_heights.at(rank), theme.sizes.body * front_least));
    room.bottom(theme.spaces.tight);
    const auto count = static_cast<float>(seats.size());
    const float gaps = theme.spaces.hair * (count - 1);
    const float side = std::min(theme.sizes.heading * 1.3F, (column.width - gaps) / count);
    place.marks = centred(room.bottom(side, theme.spaces.tight), {side * count + gaps, side});
    place.names = room.rest();
    return place;
}

std::string names_of(const EveningView& view, const std::vector<Seat>& seats) {
    constexpr std::size_t named = 2;
    if (seats.size() > named) return view.words("podium.shared", {{"n", seats.size()}});
    std::string who;
    for (const std::string& name : names(view, seats)) who += (who.empty() ? "" : "\n") + name;
    return who;
}

TextStyle name_style(const Theme& theme, float size) {
    TextStyle style =
        far_text(theme, Face::ReadingBold, size, theme.colours.stage_text, Align::Centre, 0);
    style.upright = Upright::Bottom;
    return style;
}

/// As large as the longest of them allows: nobody's name is larger than the winner's.
float name_size(const Sheet& sheet, const EveningView& view, const std::vector<Rank>& ranks) {
    float size = sheet.theme().sizes.option;
    for (const Rank& one : ranks) {
        const TextBlock block =
            sheet.fit(name_style(sheet.theme(), size), names_of(view, one.seats),
                      {one.names.width, one.names.height});
        if (!block.lines.empty())
            size = std::min(size, block.lines.front().size / sheet.text_scale());
    }
    return size;
}

/// Everyone of that rank, above its step.
void winners(Sheet& sheet, const EveningView& view, const Rank& place, float size) {
    Room marks(place.marks);
    for (const Seat seat : place.seats)
        sheet.seat_mark(view.match.seat(seat).player.mark,
                        marks.left(place.marks.height, sheet.theme().spaces.hair));
    sheet.text(name_style(sheet.theme(), size), names_of(view, place.seats), place.names);
}

void step(Sheet& sheet, const EveningView& view, const Rank& place, float size) {
    const Theme& theme = sheet.theme();
    const std::size_t rank = place.rank;
    const float risen = view.progress(step_takes, step_begins.at(rank));
    if (risen <= 0) return;
    const float points = theme.sizes.body * theme.leading.reading;
    Room room(place.column);
    const Box front = room.bottom(place.front.height * risen);
    sheet.box({front.x, front.y, front.width, front.height + foot}, button_look(theme, true, {}));
    if (risen < 1) return;
    sheet.enter(view.progress(theme.durations.reveal, step_begins.at(rank) + step_takes));
    Room inside(front.inset(theme.spaces.small, theme.spaces.tight));
    sheet.text(far_text(theme, Face::ReadingBold, theme.sizes.body / sheet.text_scale(),
                        theme.colours.button_text, Align::Centre),
               view.words.number(view.match.seat(place.seats.front()).points),
               inside.bottom(points));
    sheet.text({.face = Face::StageBold,
                .size = theme.sizes.heading / sheet.text_scale(),
                .colour = theme.colours.button_text,
                .align = Align::Centre,
                .most_lines = 1},
               std::to_string(rank + 1), inside.rest());
    winners(sheet, view, place, size);
    sheet.enter(1);
}

void prize_card(Sheet& sheet, const EveningView& view, const PrizeWords& prize, const Box& box) {
    const Theme& theme = sheet.theme();
    sheet.box(box, card_look(theme));
    Room room(box.inset(theme.spaces.small, theme.spaces.hair));
    const float side = std::min(room.rest().height, theme.sizes.heading);
    sheet.symbol(Symbol::Rose, centred(room.left(side, theme.spaces.small), {side, side}),
                 theme.colours.crimson);
    const Boxes lines = rows(room.rest(), 3, 0);
    sheet.text({.face = Face::StageItalic,
                .size = theme.sizes.body / sheet.text_scale(),
                .colour = theme.colours.crimson,
                .most_lines = 1},
               prize.title, lines[0]);
    Room who(lines[1]);
    const float mark = lines[1].height;
    for (const Seat seat : prize.seats)
        sheet.seat_mark(view.match.seat(seat).player.mark, who.left(mark, theme.spaces.hair));
    who.left(theme.spaces.hair);
    const TextStyle style = far_text(theme, Face::ReadingBold,
                                     theme.sizes.body / sheet.text_scale(), theme.colours.ink);
    const TextBlock winners =
        sheet.fit(style, prize.winners, {who.rest().width, who.rest().height});
    // Beside many marks there may be no room to count them, and no need.
    if (!winners.cut || prize.seats.size() == 1) sheet.text(winners, style, who.rest());
    sheet.text({.face = Face::Reading,
                .size = theme.sizes.floor / sheet.text_scale(),
                .colour = theme.colours.ink_soft,
                .most_lines = 1},
               prize.what, lines[2]);
}

void prize_list(Sheet& sheet, const EveningView& view, const std::vector<PrizeWords>& prizes,
                const Box& place) {
    const Theme& theme = sheet.theme();
    const float gap = theme.spaces.tight;
    const auto count = static_cast<float>(prizes.size());
    const float height = std::min(prize_height * count + gap * (count - 1), place.height);
    const Boxes boxes =
        rows(centred(place, {place.width, height}), static_cast<int>(prizes.size()), gap);
    for (std::size_t i = 0; i < prizes.size(); ++i) {
        sheet.enter(view.progress(theme.durations.reveal,
                                  prizes_begin + prizes_apart * static_cast<int>(i)));
        prize_card(sheet, view, prizes[i], boxes[i]);
    }
    sheet.enter(1);
}

/// Thrown from the house, they come to lie on the boards at the foot of the podium.
void thrown_roses(Sheet& sheet, const EveningView& view, const Box& strip, float from) {
    const Theme& theme = sheet.theme();
    constexpr int spread = 5; // coprime to their number: neighbours do not fall one after another
    for (int i = 0; i < roses; ++i) {
        const float share = view.progress(rose_takes, roses_begin + roses_apart * i);
        if (share <= 0) continue;
        const int place = (i * spread) % roses;
        const auto nth = static_cast<float>(place);
        const float side = strip.height * (least_rose + 0.06F * static_cast<float>(place % 4));
        // Further from the middle, further in front; no two alike.
        const float x = strip.x + strip.width * (nth + 0.5F + 0.22F * std::sin(nth * 2.4F)) /
                                      static_cast<float>(roses);
        const float lies = strip.bottom() - side * (1 + 0.16F * static_cast<float>(place % 3));
        const float y = lies + (from - lies) * (1 - share);
        const Box shadow{x - side * 0.36F, lies + side * 0.84F, side * 0.72F, side * 0.16F};
        sheet.box(shadow, plain_look(theme.colours.night.with_alpha(rose_shadow * share),
                                     shadow.height / 2));
        sheet.symbol(Symbol::Rose, {x - side / 2, y, side, side},
                     place % 3 == 1 ? theme.colours.ruby : theme.colours.crimson);
    }
}

std::string heading(const EveningView& view) {
    const std::vector<TeamStanding> teams = view.match.team_standings();
    if (!teams.empty()) {
        const bool shared = teams.size() > 1 && teams[1].rank == 1;
        return shared ? view.words("podium.heading")
                      : view.words("podium.heading_one",
                                   {{"name", view.words("evening.team",
                                                        {{"number", teams.front().team + 1}})}});
    }
    const std::vector<Standing> table = view.match.standings();
    const bool shared = table.empty() || (table.size() > 1 && table[1].rank == 1);
    return shared ? view.words("podium.heading")
                  : view.words("podium.heading_one", {{"name", view.name(table.front().seat)}});
}

/// One line of the table.
struct Line {
    int rank = 1;
    std::optional<int> mark;
    std::string name;
    std::string detail;
    int points = 0;
};

std::vector<Line> table_lines(const EveningView& view) {
    std::vector<Line> lines;
    for (const TeamStanding& team : view.match.team_standings())
        lines.push_back({team.rank, std::nullopt,
                         view.words("evening.team", {{"number", team.team + 1}}),
                         view.words("podium.members", {{"n", team.members}}), team.points});
    for (const Standing& one : view.match.standings()) {
        const SeatState& seat = view.match.seat(one.seat);
        std::string detail = view.words("podium.right", {{"n", seat.right}, {"all", seat.asked}});
        if (!view.match.team_standings().empty())
            detail = view.words("podium.of_team",
                                {{"number", seat.player.team + 1}, {"detail", detail}});
        lines.push_back(
            {one.rank, seat.player.mark, view.name(one.seat), std::move(detail), one.points});
    }
    return lines;
}

void table_line(Sheet& sheet, const EveningView& view, const Line& line, const Box& row) {
    const Theme& theme = sheet.theme();
    const float grown = std::clamp(row.height / row_usual, 1.0F, row_most_grown);
    const float menu = theme.sizes.menu * grown;
    Room cells(row);
    const TextStyle rank{.face = Face::Stage,
                         .size = menu / sheet.text_scale(),
                         .colour = theme.colours.ink_soft,
                         .most_lines = 1};
    sheet.text(rank, std::to_string(line.rank), cells.left(menu, theme.spaces.tight));
    constexpr float mark_share = 0.76F;
    const float side = row.height * mark_share;
    const Box sign = centred(cells.left(side, theme.spaces.small), {side, side});
    if (line.mark) sheet.seat_mark(*line.mark, sign);
    constexpr float points_width = 4; // in em sizes
    sheet.text(far_text(theme, Face::StageBold, menu / sheet.text_scale(), theme.colours.crimson,
                        Align::Right),
               view.words.number(line.points),
               cells.right(menu * points_width, theme.spaces.small));
    const TextStyle detail{.face = Face::Reading,
                           .size = theme.sizes.detail * grown / sheet.text_scale(),
                           .colour = theme.colours.ink_soft,
                           .align = Align::Right,
                           .most_lines = 1};
    sheet.text(detail, line.detail,
               cells.right(sheet.width(detail, line.detail) + 1, theme.spaces.small));
    const TextStyle name =
        far_text(theme, Face::ReadingBold,
                 theme.sizes.body * std::max(1.0F, grown / sheet.text_scale()), theme.colours.ink);
    const Box place = cells.rest();
    // In low rows accents need the air above and below a line.
    sheet.text(sheet.fit(name, line.name, {place.width, place.height * line_share}), name, place);
}

} // namespace

std::vector<PrizeWords> prize_words(const EveningView& view) {
    std::vector<PrizeWords> all;
    for (const PrizeGiven& prize : prizes(view.match)) {
        PrizeWords words;
        words.title = view.words(prize_ids.at(static_cast<std::size_t>(prize.prize)));
        words.seats = prize.seats;
        words.winners = prize.seats.size() == 1
                            ? view.name(prize.seats.front())
                            : view.words("podium.share_it", {{"n", prize.seats.size()}});
        words.what = prize_words(prize, view.words);
        all.push_back(std::move(words));
    }
    return all;
}

float podium_middle(const Match& match, const Box& place) {
    return prizes(match).empty() ? place.centre().x : place.x + place.width * podium_share / 2;
}

void compose_podium(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place);
    heading_line(sheet, room, heading(view));
    std::array<std::vector<Seat>, 3> steps;
    for (const Standing& one : podium(view.match))
        steps.at(static_cast<std::size_t>(one.rank - 1)).push_back(one.seat);
    const std::vector<PrizeWords> given = prize_words(view);
    Box left = room.rest();
    if (given.empty()) {
        left = centred(left, {left.width * podium_alone_share, left.height});
    } else {
        Room halves(room.rest());
        left = halves.left(room.rest().width * podium_share, theme.spaces.large);
        prize_list(sheet, view, given, halves.rest());
    }
    Room ground(left);
    const Box strip = ground.bottom(theme.spaces.huge);
    // Side by side in the middle, however many there are: two have the room of three.
    const auto taken =
        std::count_if(steps.begin(), steps.end(), [](const auto& seats) { return !seats.empty(); });
    const int across = std::max(2, static_cast<int>(taken));
    const Boxes boxes = columns(ground.rest(), across, theme.spaces.tight);
    const float aside = static_cast<float>(across - taken) * (boxes[1].x - boxes[0].x) / 2;
    std::vector<Rank> ranks;
    for (const std::size_t rank : order)
        if (!steps.at(rank).empty())
            ranks.push_back(
                rank_in(sheet, rank, steps.at(rank), boxes[ranks.size()].moved(aside, 0)));
    const float size = name_size(sheet, view, ranks);
    for (const Rank& one : ranks) step(sheet, view, one, size);
    thrown_roses(sheet, view, strip, place.y);
}

void compose_final_table(Sheet& sheet, const EveningView& view, const std::string& second,
                         const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place);
    heading_line(sheet, room, view.words("podium.table"));
    if (!second.empty())
        sheet.text({.face = Face::ReadingMedium,
                    .size = theme.sizes.header / sheet.text_scale(),
                    .colour = theme.colours.lamp,
                    .align = Align::Centre,
                    .most_lines = 1},
                   second,
                   room.top(theme.sizes.header * theme.leading.reading, theme.spaces.tight));
    const std::vector<Line> lines = table_lines(view);
    if (lines.empty()) return;
    const auto count = static_cast<float>(lines.size());
    // Teams stand apart from those who dance in them.
    const std::size_t teams = view.match.team_standings().size();
    const float apart = teams > 0 ? theme.spaces.small : 0;
    const float height = room.rest().height - 2 * theme.spaces.tight - apart;
    const float airy = (height - 2 * theme.spaces.small) / count;
    const float row = std::min(row_most, airy > row_usual ? airy : height / count);
    const Box card =
        centred(room.rest(), {room.rest().width, row * count + 2 * theme.spaces.tight + apart});
    sheet.box(card, card_look(theme));
    Room inside(card.inset(theme.spaces.large, theme.spaces.tight));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (teams > 0 && i == teams)
            sheet.box(centred(inside.top(apart), {inside.rest().width, theme.spaces.border}),
                      plain_look(theme.colours.gold));
        const Box box = inside.top(row);
        if (i > 0 && i != teams)
            sheet.dots({box.x, box.y}, {box.right(), box.y}, theme.colours.gold);
        table_line(sheet, view, lines[i], box);
    }
}

} // namespace quiz

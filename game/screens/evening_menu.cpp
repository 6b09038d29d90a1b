#include "screens/evening_menu.h"

#include "layout/looks.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

constexpr float card_share = 0.62F; // of the stage's width
constexpr float seats_share = 0.8F; // and with marks and points
constexpr float mark_leading = 1.4F;

/// What "skip" means in the present phase.
std::string skip_words(const EveningView& view) {
    const Phase& phase = view.match.phase();
    if (view.announcing > Milliseconds{0}) return view.words("evening.skip_announcement");
    if (std::holds_alternative<Reading>(phase)) return view.words("evening.skip_reading");
    if (std::holds_alternative<Staking>(phase)) return view.words("evening.skip_staking");
    if (std::holds_alternative<Choosing>(phase)) return view.words("evening.skip_choosing");
    const bool between =
        std::holds_alternative<Reveal>(phase) || std::holds_alternative<Interval>(phase);
    return view.words(between ? "evening.skip_on" : "evening.skip_question");
}

/// What the four answers do here, at the foot.
void handset_hints(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    constexpr std::array words{"evening.button_choose", "evening.button_back", "evening.button_up",
                               "evening.button_down"};
    const float side = theme.sizes.hint * mark_leading;
    const TextStyle style{.face = Face::Reading,
                          .size = theme.sizes.hint / sheet.text_scale(),
                          .colour = theme.colours.stage_text,
                          .most_lines = 1};
    float width = 0;
    for (const char* word : words)
        width += side + theme.spaces.tight + sheet.width(style, view.words(word)) + 1 +
                 theme.spaces.large;
    const Box used = centred(place, {width - theme.spaces.large, place.height});
    sheet.box(used.inset(-theme.spaces.large, 0), panel_look(theme));
    Room room(used);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string word = view.words(words.at(i));
        sheet.mark(static_cast<int>(i), centred(room.left(side, theme.spaces.tight), {side, side}));
        sheet.text(style, word, room.left(sheet.width(style, word) + 1, theme.spaces.large));
    }
}

/// Whose seat waits for a handset, each after the answer that claims it.
void waiting_seats(Sheet& sheet, const EveningView& view, const Box& place) {
    const Theme& theme = sheet.theme();
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < view.claims.size(); ++i)
        if (view.claims[i]) waiting.push_back(i);
    const TextStyle style{.face = Face::ReadingMedium,
                          .size = theme.sizes.body / sheet.text_scale(),
                          .colour = theme.colours.stage_text,
                          .most_lines = 1};
    const Boxes boxes = columns(place, static_cast<int>(waiting.size()), theme.spaces.medium);
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const std::string name = view.name(static_cast<Seat>(waiting[i]));
        const float side = std::min(place.height, theme.sizes.body * mark_leading);
        const float width = side + theme.spaces.tight + sheet.width(style, name) + 1;
        Room one(centred(boxes[i], {std::min(width, boxes[i].width), place.height}));
        sheet.mark(*view.claims[waiting[i]],
                   centred(one.left(side, theme.spaces.tight), {side, side}));
        sheet.text(style, name, one.rest());
    }
}

} // namespace

std::optional<Button> menu_button(SeatButton button) {
    switch (button) {
    case SeatButton::Choice1:
    case SeatButton::Buzz: return Button::Confirm;
    case SeatButton::Choice2:
    case SeatButton::Menu: return Button::Back;
    case SeatButton::Choice3: return Button::Up;
    case SeatButton::Choice4: return Button::Down;
    }
    return std::nullopt;
}

std::vector<EveningMenu::Row> EveningMenu::all(const EveningView& view) const {
    const Strings& words = view.words;
    const Match& match = view.match;
    std::vector<Row> rows;
    const auto add = [&](std::string label, Chosen does, Place leads = Place::Top,
                         Seat seat = no_seat, std::string detail = {}) {
        const auto id = static_cast<TargetId>(rows.size());
        rows.push_back({{id, std::move(label), std::move(detail)}, does, leads, seat});
    };
    switch (place_) {
    case Place::Top: {
        const bool interval = std::holds_alternative<Interval>(match.phase());
        add(words("evening.go_on"), {Resume{}, no_seat, true});
        add(words("evening.more_time"), {AddTime{}, no_seat, true});
        add(skip_words(view), {Skip{}, no_seat, true});
        if (match.can_undo()) add(words("evening.undo"), {Undo{}, no_seat, true});
        add(words("evening.seats"), {}, Place::Seats);
        if (!interval) add(words("evening.end_act"), {EndAct{}, no_seat, true});
        add(words("common.settings"), {{}, no_seat, false, Chosen::Opens::Settings});
        add(words("common.how_to_play"), {{}, no_seat, false, Chosen::Opens::Help});
        add(words("evening.end_evening"), {}, Place::End);
        break;
    }
    case Place::Seats:
        for (std::size_t i = 0; i < match.seats().size(); ++i) {
            const auto seat = static_cast<Seat>(i);
            const SeatState& state = match.seat(seat);
            if (state.removed) continue;
            add(view.name(seat), {}, Place::OneSeat, seat,
                !state.present     ? words("evening.is_away")
                : !state.connected ? words("evening.is_lost")
                                   : words("common.points", {{"n", state.points}}));
            rows.back().shown.mark = state.player.mark;
        }
        break;
    case Place::OneSeat:
        add(words("evening.back"), {}, Place::Seats);
        add(words("evening.other_name"), {{}, seat_, false, Chosen::Opens::Name}, Place::OneSeat);
        if (match.seat(seat_).present) add(words("evening.leaves"), {Leave{}, seat_, true});
        if (match.seat(seat_).present && !match.seat(seat_).connected)
            add(words("evening.other_device"), {DeviceLost{}, seat_, true});
        add(words("evening.remove"), {Remove{seat_}, no_seat, true});
        break;
    case Place::End:
        add(words("evening.stay"), {});
        add(words("evening.end_now"), {EndEvening{}, no_seat, true});
        break;
    }
    return rows;
}

std::vector<MenuRow> EveningMenu::rows(const EveningView& view) const {
    std::vector<MenuRow> shown;
    for (Row& row : all(view)) shown.push_back(std::move(row.shown));
    return shown;
}

EveningMenu::Chosen EveningMenu::choose(TargetId id, const EveningView& view) {
    const std::vector<Row> rows = all(view);
    const auto index = static_cast<std::size_t>(id);
    if (id < 0 || index >= rows.size()) return {};
    const Row& row = rows[index];
    if (!row.does.close) {
        place_ = row.leads;
        if (row.seat != no_seat) seat_ = row.seat;
    }
    return row.does;
}

EveningMenu::Chosen EveningMenu::back() {
    if (place_ == Place::Top) return {Resume{}, no_seat, true};
    place_ = place_ == Place::OneSeat ? Place::Seats : Place::Top;
    return {};
}

std::string EveningMenu::title(const EveningView& view) const {
    switch (place_) {
    case Place::Top: return view.words("evening.pause");
    case Place::Seats: return view.words("evening.seats");
    case Place::OneSeat: return view.name(seat_);
    case Place::End: return view.words("evening.end_sure");
    }
    return {};
}

void EveningMenu::compose(Sheet& sheet, const EveningView& view) const {
    const Theme& theme = sheet.theme();
    Room room(theme.stage());
    const Box hints = room.bottom(theme.spaces.hint_height, theme.spaces.small);
    handset_hints(sheet, view, hints);
    // On the closed curtain words need a ground.
    const TextStyle title_style{.face = Face::StageItalic,
                                .size = theme.sizes.points / sheet.text_scale(),
                                .colour = theme.colours.stage_text,
                                .align = Align::Centre,
                                .most_lines = 1};
    const TextStyle why_style{.face = Face::Reading,
                              .size = theme.sizes.header,
                              .colour = theme.colours.stage_text_soft,
                              .align = Align::Centre,
                              .most_lines = 2};
    const float width = room.rest().width - 2 * theme.spaces.large;
    const TextBlock name = sheet.fit(title_style, title(view), {width, 0});
    const TextBlock why = sheet.fit(why_style, why_, {width, 0});
    const float lines = why_.empty() ? 0 : why.height;
    const bool waits = std::any_of(view.claims.begin(), view.claims.end(),
                                   [](const auto& claim) { return claim.has_value(); });
    const float claims = waits ? theme.sizes.body * mark_leading + theme.spaces.small : 0;
    const float head_height = name.height + lines + claims + theme.spaces.small;
    const float gap = theme.spaces.small;
    // The card, and over it, as wide, the plate that says what it is; both in the middle.
    const Box place = room.rest();
    const float share = place_ == Place::Seats ? seats_share : card_share;
    const float words_width = std::max(name.width, why_.empty() ? 0 : why.width);
    const float wanted =
        std::max(sheet.stretched(place.width * share), words_width + 2 * theme.spaces.large);
    const float card_width = waits ? place.width : std::min(place.width, wanted);
    Box below = centred(place, {card_width, place.height});
    below.y += head_height + gap;
    below.height -= 2 * (head_height + gap); // as much below: then the two are in the middle
    const std::vector<MenuRow> all_rows = rows(view);
    const float least = menu_height(sheet, all_rows);
    if (below.height < least) below.height = place.bottom() - below.y; // many rows have it all
    const Box card = menu(sheet, all_rows, below);
    const Box head{card.x, card.y - gap - head_height, card.width, head_height};
    sheet.box(head, plate_look(theme));
    Room inside(head.inset(theme.spaces.large, why_.empty() ? theme.spaces.small / 2 : 0));
    sheet.text(name, title_style, inside.top(name.height));
    if (!why_.empty()) sheet.text(why, why_style, inside.top(lines));
    if (waits) waiting_seats(sheet, view, inside.top(claims).inset(0, theme.spaces.small / 2));
}

} // namespace quiz

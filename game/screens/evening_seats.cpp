#include "screens/evening_seats.h"

#include "layout/answer_card.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float mark_share = 0.74F;       // of a card's height
constexpr float sign_share = 0.62F;       // of a card's height
constexpr float narrow_mark_share = 0.5F; // where a card is narrow
constexpr float narrow_sign_share = 0.4F;
constexpr float narrow_share = 0.3F;  // of the stage's width: narrower is narrow
constexpr float plain_symbol = 0.82F; // of the room for the sign
constexpr float spotlit_symbol = 1.2F;
constexpr float least_leading = 2.3F; // height of a card in em sizes of a name

template <typename Value>
const Value* at(const std::vector<Value>& list, Seat seat) {
    const auto index = static_cast<std::size_t>(seat);
    return index < list.size() ? &list[index] : nullptr;
}

bool in(const std::vector<bool>& list, Seat seat) {
    const auto index = static_cast<std::size_t>(seat);
    return index < list.size() && list[index];
}

/// By the phase alone, for a seat that plays.
SeatDoes does_in(const Reading& reading, Seat seat, const EveningView&) {
    const Milliseconds* locked = at(reading.locked, seat);
    return locked != nullptr && *locked > Milliseconds{0} ? SeatDoes::Locked : SeatDoes::Waits;
}
SeatDoes does_in(const Buzzing& buzzing, Seat seat, const EveningView&) {
    if (in(buzzing.out, seat)) return SeatDoes::Out;
    const Milliseconds* locked = at(buzzing.locked, seat);
    return locked != nullptr && *locked > Milliseconds{0} ? SeatDoes::Locked : SeatDoes::MayBuzz;
}
SeatDoes does_in(const Answering& answering, Seat seat, const EveningView& view) {
    if (answering.only) {
        if (answering.only == seat)
            return view.match.wearer() == seat ? SeatDoes::Wears : SeatDoes::Answers;
        const bool out = answering.interrupted && in(answering.interrupted->out, seat);
        return out ? SeatDoes::Out : SeatDoes::Waits;
    }
    const auto* given = at(answering.given, seat);
    return given != nullptr && given->has_value() ? SeatDoes::Answered : SeatDoes::Thinks;
}
SeatDoes does_in(const Choosing& choosing, Seat seat, const EveningView&) {
    return choosing.seat == seat ? SeatDoes::Chooses : SeatDoes::Waits;
}
SeatDoes does_in(const Staking& staking, Seat seat, const EveningView&) {
    const auto* stake = at(staking.stakes, seat);
    return stake != nullptr && stake->has_value() ? SeatDoes::Answered : SeatDoes::Thinks;
}
SeatDoes does_in(const Reveal& reveal, Seat seat, const EveningView&) {
    return in(reveal.ready, seat) ? SeatDoes::Ready : SeatDoes::Waits;
}
SeatDoes does_in(const Interval& interval, Seat seat, const EveningView&) {
    return in(interval.ready, seat) ? SeatDoes::Ready : SeatDoes::Waits;
}
SeatDoes does_in(const Over&, Seat, const EveningView&) { return SeatDoes::Waits; }

SeatDoes does(const EveningView& view, Seat seat) {
    const SeatState& state = view.match.seat(seat);
    if (!state.present) return SeatDoes::Away;
    if (view.announcing > Milliseconds{0})
        return in(view.ready, seat) ? SeatDoes::Ready
               : !state.connected   ? SeatDoes::Lost
                                    : SeatDoes::Waits;
    const Phase& phase = view.match.phase();
    const bool question =
        !std::holds_alternative<Reveal>(phase) && !std::holds_alternative<Interval>(phase);
    if (question && !state.in_question) return SeatDoes::Late;
    const SeatDoes now =
        std::visit([&](const auto& one) { return does_in(one, seat, view); }, phase);
    const bool done = now == SeatDoes::Answered || now == SeatDoes::Ready ||
                      now == SeatDoes::Answers || now == SeatDoes::Wears ||
                      now == SeatDoes::Chooses;
    return !state.connected && !done ? SeatDoes::Lost : now;
}

struct SeatLook {
    BoxLook box{};
    Colour text{};
    const Symbol* symbol = nullptr;
    float mark_strength = 1;
    float symbol_share = plain_symbol; ///< Of its room.
};

constexpr Symbol dots = Symbol::Dots;
constexpr Symbol letter = Symbol::Letter;
constexpr Symbol clock_symbol = Symbol::Clock;
constexpr Symbol lock = Symbol::Lock;
constexpr Symbol cross = Symbol::Cross;
constexpr Symbol shoes = Symbol::Shoes;
constexpr Symbol arrow = Symbol::Arrow;
constexpr Symbol plug = Symbol::Plug;
constexpr Symbol dash = Symbol::Dash;
constexpr Symbol rose = Symbol::Rose;

SeatLook seat_look(const Theme& theme, SeatDoes does) {
    const Theme::Colours& colours = theme.colours;
    SeatLook look{.box = panel_look(theme), .text = colours.stage_text};
    const auto lit = [&](const Symbol& symbol) {
        look.box = card_look(theme);
        look.text = colours.ink;
        look.symbol = &symbol;
    };
    const auto spotlit = [&](const Symbol& symbol) {
        look.box = card_look(theme);
        look.box.top = colours.card_lit_top;
        look.box.bottom = colours.card_lit_bottom;
        look.box.border = colours.crimson;
        look.box.border_width = theme.spaces.border_strong;
        look.box.glow = colours.lamp;
        look.box.glow_width = theme.spaces.ring;
        look.text = colours.crimson;
        look.symbol = &symbol;
        look.symbol_share = spotlit_symbol;
    };
    const auto faded = [&](const Symbol& symbol) {
        constexpr float faint = 0.45F;
        look.box.top = look.box.bottom = colours.card_gone_bottom;
        look.box.border = colours.card_gone_text.with_alpha(faint);
        look.text = colours.card_gone_text;
        look.symbol = &symbol;
        look.mark_strength = faint;
    };
    switch (does) {
    case SeatDoes::Waits: break;
    case SeatDoes::Thinks: look.symbol = &dots; break;
    case SeatDoes::MayBuzz:
        look.box.border = colours.lamp;
        look.box.border_width = theme.spaces.border_strong;
        break;
    case SeatDoes::Answered: lit(letter); break;
    case SeatDoes::Ready: lit(arrow); break;
    case SeatDoes::Answers: spotlit(rose); break;
    case SeatDoes::Wears:
    case SeatDoes::Chooses: spotlit(shoes); break;
    case SeatDoes::Locked: faded(lock); break;
    case SeatDoes::Out: faded(cross); break;
    case SeatDoes::Late: faded(clock_symbol); break;
    case SeatDoes::Away: faded(dash); break;
    case SeatDoes::Lost:
        look.box.border = colours.wrong_lit;
        look.box.border_width = theme.spaces.border_strong;
        look.text = colours.wrong_lit;
        look.symbol = &plug;
        break;
    }
    return look;
}

float points_height(const Sheet& sheet) {
    return sheet.theme().sizes.body * sheet.theme().leading.reading;
}

float least_height(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.far) * least_leading;
}

struct Parts {
    Box mark;
    Box sign;
    Box name;
    Box points; ///< Empty without.
};

/// Narrow cards keep their room for the name.
Parts parts(const Sheet& sheet, const Box& card, bool points) {
    const Theme& theme = sheet.theme();
    const bool narrow = card.width < theme.stage().width * narrow_share;
    const float height = least_height(sheet);
    const float mark = height * (narrow ? narrow_mark_share : mark_share);
    const float sign = height * (narrow ? narrow_sign_share : sign_share);
    const float gap = narrow ? theme.spaces.hair : theme.spaces.tight;
    const float above = points ? theme.spaces.hair : 0;
    Room room({card.x + theme.spaces.tight, card.y + above, card.width - theme.spaces.tight - gap,
               card.height - 2 * above});
    Parts parts;
    parts.mark = centred(room.left(mark, theme.spaces.tight), {mark, mark});
    parts.sign = centred(room.right(sign, gap), {sign, sign});
    if (points) parts.points = room.bottom(points_height(sheet));
    parts.name = room.rest();
    return parts;
}

void seat_card(Sheet& sheet, const SeatFace& face, std::size_t seats, const Box& card) {
    const Theme& theme = sheet.theme();
    const SeatLook look = seat_look(theme, face.does);
    sheet.box(card, look.box);
    const Parts places = parts(sheet, card, face.points.has_value());
    sheet.seat_mark(face.mark, places.mark, look.mark_strength);
    // Large where there is room for it, and never over the border.
    const float beside = card.right() - theme.spaces.border_strong - places.sign.centre().x;
    const float drawn = std::min(places.sign.width * look.symbol_share, 2 * beside);
    if (face.claim && face.does == SeatDoes::Lost)
        sheet.mark(*face.claim, places.sign);
    else if (look.symbol != nullptr)
        sheet.symbol(*look.symbol, centred(places.sign, {drawn, drawn}), look.text);
    sheet.text(seat_name_style(sheet, seats, look.text), face.name, places.name);
    if (!face.points) return;
    TextStyle style =
        far_text(theme, Face::StageBold, theme.sizes.body / sheet.text_scale(), look.text);
    sheet.text(style, *face.points, places.points);
}

} // namespace

std::vector<SeatFace> seat_faces(const EveningView& view) {
    std::vector<SeatFace> faces;
    for (std::size_t i = 0; i < view.match.seats().size(); ++i) {
        const auto seat = static_cast<Seat>(i);
        const SeatState& state = view.match.seat(seat);
        if (state.removed) continue;
        const auto* claim = at(view.claims, seat);
        // What one stakes is a share of it.
        const bool counts = std::holds_alternative<Staking>(view.match.phase()) &&
                            view.announcing <= Milliseconds{0};
        faces.push_back({seat, view.name(seat), state.player.mark, does(view, seat),
                         claim != nullptr ? *claim : std::nullopt,
                         counts ? std::optional(view.words.number(state.points)) : std::nullopt});
    }
    return faces;
}

int seat_rows(std::size_t seats) { return seats > seats_in_row ? 2 : 1; }

Boxes seat_boxes(const Theme& theme, std::size_t seats, const Box& place) {
    if (seats == 0) return {};
    const float gap = theme.spaces.tight;
    const auto rows = static_cast<std::size_t>(seat_rows(seats));
    const std::size_t across = (seats + rows - 1) / rows;
    constexpr std::size_t least_across = 2; // one alone does not grow as wide as the stage
    const auto shares = static_cast<float>(std::max(across, least_across));
    const float width = (place.width - gap * (shares - 1)) / shares;
    const float used = width * static_cast<float>(across) + gap * static_cast<float>(across - 1);
    return grid(centred(place, {used, place.height}), static_cast<int>(across),
                static_cast<int>(rows), gap, gap)
        .first(seats);
}

float seats_height(const Sheet& sheet, const std::vector<SeatFace>& faces) {
    const Theme& theme = sheet.theme();
    float height = least_height(sheet);
    const Boxes boxes = seat_boxes(theme, faces.size(), evening_stage(theme));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const bool points = faces[i].points.has_value();
        const float below = points ? points_height(sheet) : 0;
        const float width = parts(sheet, boxes[i], points).name.width;
        const TextBlock block =
            sheet.fit(seat_name_style(sheet, faces.size(), {}), faces[i].name, {width, 0});
        height = std::max(height, block.height + below + theme.spaces.tight);
    }
    const auto rows = static_cast<float>(seat_rows(faces.size()));
    return height * rows + theme.spaces.tight * (rows - 1);
}

float marks_height(const Sheet& sheet) { return least_height(sheet); }

void compose_marks(Sheet& sheet, const std::vector<SeatFace>& faces, Room& line) {
    const Theme& theme = sheet.theme();
    const float side = line.rest().height * mark_share;
    for (const SeatFace& face : faces) {
        const Box box = centred(line.left(side, theme.spaces.tight), {side, side});
        const SeatLook look = seat_look(theme, face.does);
        sheet.seat_mark(face.mark, box, look.mark_strength);
        if (look.symbol == nullptr) continue;
        constexpr float badge_share = 0.56F;
        badge(sheet, *look.symbol,
              face.does == SeatDoes::Ready ? theme.colours.right : theme.colours.teal,
              {box.right() - theme.spaces.hair, box.bottom() - theme.spaces.hair},
              side * badge_share);
    }
}

void compose_seats(Sheet& sheet, const std::vector<SeatFace>& faces, const Box& place) {
    const Boxes boxes = seat_boxes(sheet.theme(), faces.size(), place);
    for (std::size_t i = 0; i < faces.size(); ++i)
        seat_card(sheet, faces[i], faces.size(), boxes[i]);
}

} // namespace quiz

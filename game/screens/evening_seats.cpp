#include "screens/evening_seats.h"

#include "layout/answer_card.h"
#include "layout/looks.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr float mark_share = 0.74F;        // of a card's height
constexpr float sign_share = 0.62F;        // of a card's height
constexpr float narrow_mark_share = 0.65F; // where a card is narrow
constexpr float narrow_sign_share = 0.47F;
constexpr float narrow_share = 0.3F;  // of the stage's width: narrower is narrow
constexpr float wide_mark = 0.2F;     // of a card's width, at most, beside two lines
constexpr float second_sign = 0.86F;  // of the second line's height
constexpr float plain_symbol = 0.82F; // of the room for the sign
constexpr float spotlit_symbol = 1.2F;
constexpr float narrow_symbol = 0.96F;
constexpr float least_leading = 2.3F; // height of a card in em sizes of a name
constexpr float narrow_leading = 2.0F;
constexpr float roomy_share = 0.45F; // of the stage's width: wider is roomy
constexpr float roomy_grown = 1.3F;

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

float least_height(const Sheet& sheet, float width) {
    return sheet.stretched(sheet.theme().sizes.far) * seat_card_grown(sheet, width) *
           (narrow(sheet, width) ? narrow_leading : least_leading);
}

float second_line_height(const Sheet& sheet, float width) {
    return sheet.theme().sizes.option * seat_card_grown(sheet, width) *
           sheet.theme().leading.reading;
}

/// Whether cards have a line below the names: all of them, or none.
bool two_lines(const std::vector<SeatFace>& faces) {
    return std::any_of(faces.begin(), faces.end(),
                       [](const SeatFace& face) { return face.points.has_value(); });
}

/// Small words such as "of" and "the" join what follows: a name does not end with them.
bool joins(std::string_view word) {
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z';
}

/// The beginnings of a name that are names themselves, from the longest.
std::vector<std::string> beginnings(const std::string& name) {
    std::vector<std::string> all;
    for (std::size_t end = name.size(); end > 0;) {
        const std::string_view head = std::string_view(name).substr(0, end);
        const std::size_t gap = head.find_last_of(" -");
        const std::size_t from = gap == std::string_view::npos ? 0 : gap + 1;
        const bool whole = from == 0 || !joins(head.substr(from)); // some write all small
        if (from < end && whole) all.emplace_back(head);
        end = gap == std::string_view::npos ? 0 : gap;
    }
    return all;
}

void seat_card(Sheet& sheet, const SeatFace& face, const std::string& name, std::size_t seats,
               const Box& card, const SeatCardParts& places) {
    const Theme& theme = sheet.theme();
    const SeatLook look = seat_look(theme, face.does);
    sheet.box(card, look.box);
    sheet.seat_mark(face.mark, places.mark, look.mark_strength);
    // Large where there is room for it, and never over the border.
    const float beside = card.right() - theme.spaces.border_strong - places.sign.centre().x;
    const float share = narrow(sheet, card.width) ? narrow_symbol : look.symbol_share;
    const float drawn = std::min(places.sign.width * share, 2 * beside);
    if (face.claim && face.does == SeatDoes::Lost) {
        const float side = std::max(least_mark, places.sign.width);
        sheet.mark(*face.claim, centred(places.sign, {side, side}));
    } else if (look.symbol != nullptr) {
        sheet.symbol(*look.symbol, centred(places.sign, {drawn, drawn}), look.text);
    }
    sheet.text(seat_name_style(sheet, seats, card.width, look.text), name, places.name);
    if (!face.points) return;
    TextStyle style = far_text(
        theme, Face::StageBold,
        theme.sizes.option * seat_card_grown(sheet, card.width) / sheet.text_scale(), look.text);
    sheet.text(style, *face.points, places.second);
}

} // namespace

bool narrow(const Sheet& sheet, float width) {
    return width < sheet.theme().stage().width * narrow_share;
}

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

std::vector<std::string> called(const Sheet& sheet, const std::vector<SeatFace>& faces,
                                float width) {
    const Theme& theme = sheet.theme();
    const TextStyle least{.face = Face::ReadingBold, .size = theme.sizes.far / sheet.text_scale()};
    std::vector<std::string> names;
    names.reserve(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto others_begin_so = [&](const std::string& name) {
            for (std::size_t j = 0; j < faces.size(); ++j)
                if (j != i && faces[j].name.rfind(name, 0) == 0) return true;
            return false;
        };
        names.push_back(faces[i].name);
        if (sheet.width(least, names.back()) <= width) continue;
        for (const std::string& name : beginnings(faces[i].name)) {
            if (sheet.width(least, name) > width || others_begin_so(name)) continue;
            names.back() = name;
            break;
        }
    }
    return names;
}

float seat_card_grown(const Sheet& sheet, float width) {
    const bool roomy = width > sheet.theme().stage().width * roomy_share;
    return roomy ? std::max(1.0F, roomy_grown / sheet.text_scale()) : 1;
}

TextStyle seat_name_style(const Sheet& sheet, std::size_t seats, float width, Colour colour) {
    const Theme& theme = sheet.theme();
    const float size =
        seats > seats_in_row ? theme.sizes.body / sheet.text_scale() : theme.sizes.body;
    return far_text(theme, Face::ReadingBold, size * seat_card_grown(sheet, width), colour,
                    Align::Left, 2);
}

SeatCardParts seat_card_parts(const Sheet& sheet, const Box& card, bool two_lines) {
    const Theme& theme = sheet.theme();
    const bool small = narrow(sheet, card.width);
    const float edge = small ? theme.spaces.hair + theme.spaces.border : theme.spaces.tight;
    const float above = two_lines ? theme.spaces.hair : 0;
    // In a narrow card large text needs the width: there the signs do not grow with it.
    const float least = small ? theme.sizes.far * narrow_leading : least_height(sheet, card.width);
    const float second = second_line_height(sheet, card.width);
    const float mark = two_lines ? std::min(card.height - 2 * edge, card.width * wide_mark)
                                 : least * (small ? narrow_mark_share : mark_share);
    const float sign =
        two_lines ? second * second_sign : least * (small ? narrow_sign_share : sign_share);
    Room room(card.inset(edge, above));
    SeatCardParts parts;
    parts.mark = centred(room.left(mark, edge), {mark, mark});
    if (two_lines) {
        Room line(room.bottom(second));
        parts.sign =
            centred(line.right(sign, small ? theme.spaces.hair : theme.spaces.tight), {sign, sign});
        parts.second = line.rest();
    } else {
        parts.sign = centred(room.right(sign, theme.spaces.hair), {sign, sign});
    }
    parts.name = room.rest();
    return parts;
}

float seat_card_height(const Sheet& sheet, const std::vector<SeatFace>& faces, bool two_lines) {
    const Theme& theme = sheet.theme();
    const Box card = seat_boxes(theme, faces.size(), evening_stage(theme)).at(0);
    const float width = seat_card_parts(sheet, card, two_lines).name.width;
    const float below = two_lines ? second_line_height(sheet, card.width) : 0;
    float height = two_lines ? 0 : least_height(sheet, card.width);
    for (const std::string& name : called(sheet, faces, width)) {
        const TextBlock block =
            sheet.fit(seat_name_style(sheet, faces.size(), card.width, {}), name, {width, 0});
        height = std::max(height, block.height + below + theme.spaces.tight);
    }
    return height;
}

float seats_height(const Sheet& sheet, const std::vector<SeatFace>& faces) {
    if (faces.empty()) return 0;
    const auto rows = static_cast<float>(seat_rows(faces.size()));
    return seat_card_height(sheet, faces, two_lines(faces)) * rows +
           sheet.theme().spaces.tight * (rows - 1);
}

float marks_height(const Sheet& sheet) {
    return sheet.stretched(sheet.theme().sizes.far) * least_leading;
}

float marks_width(const Sheet& sheet, std::size_t count) {
    return static_cast<float>(count) *
           (marks_height(sheet) * mark_share + sheet.theme().spaces.tight);
}

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
    if (faces.empty()) return;
    const Boxes boxes = seat_boxes(sheet.theme(), faces.size(), place);
    const bool points = two_lines(faces);
    const std::vector<std::string> names =
        called(sheet, faces, seat_card_parts(sheet, boxes[0], points).name.width);
    for (std::size_t i = 0; i < faces.size(); ++i)
        seat_card(sheet, faces[i], names[i], faces.size(), boxes[i],
                  seat_card_parts(sheet, boxes[i], points));
}

} // namespace quiz

#include "layout/looks.h"
#include "screens/evening_cards.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"

#include <algorithm>
#include <array>
#include <span>

namespace quiz {

namespace {

constexpr Milliseconds last_moments{5000}; // when the ribbon turns urgent
constexpr float band_leading = 1.3F;       // height of the clock's row in em sizes of its seconds
constexpr float spotlit_band = 1.9F;       // and where one seat stands in the light
constexpr float ribbon_height = 0.32F;     // of the row's height
constexpr float seconds_share = 1.4F;      // width of the seconds in em sizes
constexpr float symbol_share = 0.78F;      // of the band's height
constexpr float shoes_share = 0.82F;       // inside the band's border
// How far the words beside a clock may reach, of the band: each where the one before is too little.
constexpr std::array<float, 4> words_shares{0.23F, 0.48F, 0.71F, 0.88F};
constexpr std::size_t plain_shares = 3;   // the first
constexpr std::size_t spotlit_shares = 2; // the last, where one seat stands in the light
constexpr float most_grown = 1.3F;        // so much larger are short questions set, at most
constexpr float art_share = 0.62F;        // of the room above a stem: the shoes
constexpr float art_least = 160;          // units: lower they are not drawn

struct ClockFace {
    Milliseconds left{0};
    Milliseconds allowed{0};
};

std::optional<ClockFace> clock_of(const Phase& phase) {
    return std::visit(
        [](const auto& one) -> std::optional<ClockFace> {
            if constexpr (requires { one.allowed; })
                return ClockFace{std::max(Milliseconds{0}, one.allowed - one.elapsed), one.allowed};
            else
                return std::nullopt;
        },
        phase);
}

/// What everyone should know of the moment, beside the clock.
struct Headline {
    std::string words;
    std::optional<Seat> seat{}; ///< Stands in the light.
    bool shoes = false;
    bool call = false; ///< Calls upon everyone: to be seen at once.
};

std::string playing_without_device(const EveningView& view) {
    for (std::size_t i = 0; i < view.match.seats().size(); ++i)
        if (view.match.plays(static_cast<Seat>(i)) && !view.match.seats()[i].connected)
            return view.name(static_cast<Seat>(i));
    return {};
}

int thinking(const std::vector<SeatFace>& faces) {
    return static_cast<int>(std::count_if(faces.begin(), faces.end(), [](const SeatFace& face) {
        return face.does == SeatDoes::Thinks || face.does == SeatDoes::Lost;
    }));
}

Headline headline(const EveningView& view, const std::vector<SeatFace>& faces) {
    const Strings& words = view.words;
    const Match& match = view.match;
    if (match.waits_for_device())
        return {words("evening.clock_waits", {{"name", playing_without_device(view)}})};
    if (const auto* choosing = std::get_if<Choosing>(&match.phase()))
        return {words("evening.chooses", {{"name", view.name(choosing->seat)}}), choosing->seat,
                true};
    if (std::holds_alternative<Staking>(match.phase()))
        return {words("evening.stakes_open", {{"n", thinking(faces)}})};
    if (const auto* buzzing = std::get_if<Buzzing>(&match.phase()))
        return {.words = words(buzzing->wrong == 0 ? "evening.press_first" : "evening.press_next"),
                .call = true};
    const auto* answering = std::get_if<Answering>(&match.phase());
    if (answering == nullptr) return {};
    if (!answering->only) return {words("evening.thinking", {{"n", thinking(faces)}})};
    const Seat seat = *answering->only;
    if (seat == no_seat) return {words("evening.nobody_wears")};
    if (match.wearer() == seat)
        return {words("evening.wears", {{"name", view.name(seat)}}), seat, true};
    return {words("evening.answers", {{"name", view.name(seat)}}), seat};
}

TextStyle headline_style(const Theme& theme, const Headline& line) {
    if (line.call)
        return far_text(theme, Face::StageBold, theme.sizes.menu, theme.colours.lamp, Align::Left,
                        2);
    return line.seat ? far_text(theme, Face::StageBold, theme.sizes.menu, theme.colours.crimson,
                                Align::Left, 2)
                     : far_text(theme, Face::ReadingMedium, theme.sizes.header,
                                theme.colours.stage_text, Align::Left, 2);
}

float band_height(const Sheet& sheet, const Headline& line) {
    return sheet.theme().sizes.seconds * (line.seat ? spotlit_band : band_leading);
}

/// In one line where that is possible at all.
TextBlock headline_block(const Sheet& sheet, const Headline& line, Size place) {
    TextStyle style = headline_style(sheet.theme(), line);
    TextBlock two = sheet.fit(style, line.words, place);
    style.most_lines = 1;
    TextBlock one = sheet.fit(style, line.words, place);
    return one.cut ? two : one;
}

/// Returns what is left for the clock.
Box compose_band(Sheet& sheet, const EveningView& view, const Headline& line, const Box& place) {
    const Theme& theme = sheet.theme();
    Room room(place);
    if (line.seat) {
        BoxLook look = card_look(theme);
        look.top = theme.colours.card_lit_top;
        look.bottom = theme.colours.card_lit_bottom;
        look.border = theme.colours.crimson;
        look.border_width = theme.spaces.border_strong;
        look.glow = theme.colours.lamp;
        look.glow_width = theme.spaces.ring;
        sheet.box(place, look);
        room = Room(place.inset(theme.spaces.small, 0));
        const float side = place.height * symbol_share;
        if (line.shoes) {
            const float pair = place.height * shoes_share;
            sheet.symbol(Symbol::Shoes, centred(room.left(side, theme.spaces.small), {pair, pair}),
                         theme.colours.ruby);
        }
        sheet.seat_mark(view.match.seat(*line.seat).player.mark,
                        centred(room.left(side, theme.spaces.small), {side, side}));
    }
    const float before = room.rest().x - place.x;
    float width = room.rest().width;
    TextBlock words = headline_block(sheet, line, {width, place.height});
    if (clock_of(view.match.phase())) {
        // However short the words: the ribbon begins where it began before.
        const std::span<const float> shares(words_shares);
        for (const float share :
             line.seat ? shares.last(spotlit_shares) : shares.first(plain_shares)) {
            width = place.width * share - before;
            words = headline_block(sheet, line, {width, place.height});
            if (!words.cut && words.lines.size() == 1) break;
        }
    }
    sheet.text(words, headline_style(theme, line), room.left(width, theme.spaces.small));
    return room.rest();
}

EveningCards cards_of(const EveningView& view) {
    EveningCards cards;
    const Match& match = view.match;
    if (const auto* choosing = std::get_if<Choosing>(&match.phase())) {
        for (std::size_t i = 0; i < choosing->candidates.size() && i < cards.size(); ++i) {
            const Seat seat = choosing->candidates[i];
            cards.at(i) = {view.name(seat), match.seat(seat).player.mark};
        }
    } else if (std::holds_alternative<Staking>(match.phase())) {
        constexpr std::array stakes{"evening.stake_none", "evening.stake_third",
                                    "evening.stake_two_thirds", "evening.stake_all"};
        for (std::size_t i = 0; i < cards.size(); ++i) cards.at(i).text = view.words(stakes.at(i));
    } else {
        for (std::size_t i = 0; i < cards.size(); ++i)
            cards.at(i).text = match.question().options.at(i);
    }
    return cards;
}

std::string stem_of(const EveningView& view) {
    if (std::holds_alternative<Staking>(view.match.phase())) return view.words("evening.stake");
    if (std::holds_alternative<Choosing>(view.match.phase())) return view.words("evening.who_next");
    return view.match.question().prompt;
}

TextStyle stem_style(const Theme& theme, float grown) {
    return far_text(theme, Face::Stage, theme.sizes.stem * grown, theme.colours.stage_text,
                    Align::Centre, 0);
}

/// How much larger a question is set that leaves room. The same from its reading to its last
/// answer, whoever comes into the light: the cards stand still.
float grown_for(const Sheet& sheet, const EveningView& view, const EveningCards& cards, Size room) {
    const Theme& theme = sheet.theme();
    const float most =
        evening_cards_grown(sheet, cards, most_grown / sheet.text_scale(), room.width);
    return grown(most, room.height, [&](float share) {
        return sheet.fit(stem_style(theme, share), stem_of(view), {room.width, 0}).height +
               evening_cards_height(sheet, cards, share, room.width) +
               theme.sizes.seconds * spotlit_band + 2 * theme.spaces.small + 2 * theme.spaces.large;
    });
}

/// Where one chooses among the others, the cards have their names already; but a seat whose device
/// is gone says so.
bool seats_shown(const EveningView& view, const std::vector<SeatFace>& faces) {
    return !std::holds_alternative<Choosing>(view.match.phase()) ||
           std::any_of(faces.begin(), faces.end(),
                       [](const SeatFace& face) { return face.does == SeatDoes::Lost; });
}

/// The stem; over the question who wears the red shoes next hangs the pair itself.
void compose_stem(Sheet& sheet, const EveningView& view, float grown, const Box& place) {
    const Theme& theme = sheet.theme();
    const TextStyle style = stem_style(theme, grown);
    // A long stem keeps some air above and below, unless its letters would be too small for that.
    const float air = 2 * theme.spaces.small;
    TextBlock stem = sheet.fit(style, stem_of(view), {place.width, place.height - air});
    if (stem.cut || stem.height > place.height - air)
        stem = sheet.fit(style, stem_of(view), {place.width, place.height});
    const float side = (place.height - stem.height) * art_share;
    if (!std::holds_alternative<Choosing>(view.match.phase()) || side < art_least) {
        sheet.text(stem, style, place);
        return;
    }
    Room room(centred(place, {place.width, side + theme.spaces.medium + stem.height}));
    sheet.symbol(Symbol::Shoes, centred(room.top(side, theme.spaces.medium), {side, side}),
                 theme.colours.ruby);
    sheet.text(stem, style, room.rest());
}

bool first_press_counts(const Match& match) {
    return match.round(match.act()).name == "curtain-call";
}

/// Do the cards lie open since an earlier phase of this question? Whoever presses first, or was
/// wrong, does not have them dealt anew.
bool lie_open(const Match& match) {
    if (const auto* buzzing = std::get_if<Buzzing>(&match.phase())) return buzzing->wrong > 0;
    return std::holds_alternative<Answering>(match.phase()) && first_press_counts(match);
}

/// What is said where the first press will count: in one line where that is possible at all, else
/// in two as small as can be read from afar.
TextBlock not_yet_block(const Sheet& sheet, const TextStyle& style, const std::string& words,
                        float width) {
    const Theme& theme = sheet.theme();
    TextStyle one_line = style;
    one_line.most_lines = 1;
    TextBlock one = sheet.fit(one_line, words, {width, 0});
    constexpr float lines = 2.01F;
    return one.cut
               ? sheet.fit(style, words, {width, theme.sizes.far * theme.leading.reading * lines})
               : one;
}

} // namespace

std::optional<ClockPlace> compose_asked(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const std::vector<SeatFace> faces = seat_faces(view);
    const Headline line = headline(view, faces);
    const EveningCards cards = cards_of(view);
    const bool reading = std::holds_alternative<Reading>(view.match.phase());

    Room room(evening_stage(theme));
    compose_evening_header(sheet, room, view);
    if (seats_shown(view, faces))
        compose_seats(sheet, faces, room.bottom(seats_height(sheet, faces), theme.spaces.medium));
    const float grown = grown_for(sheet, view, cards, {room.rest().width, room.rest().height});
    const Box four = room.bottom(evening_cards_height(sheet, cards, grown, room.rest().width),
                                 theme.spaces.small);
    const TextStyle not_yet = far_text(theme, Face::ReadingMedium, theme.sizes.header,
                                       theme.colours.stage_text_soft, Align::Centre, 2);
    std::optional<TextBlock> waits;
    if (reading && first_press_counts(view.match))
        waits = not_yet_block(sheet, not_yet, view.words("evening.not_yet"), room.rest().width);
    // Two lines of it may have the gap over the cards as well.
    const float gap = theme.spaces.small;
    const Box band =
        room.bottom(std::max(band_height(sheet, line), waits ? waits->height - gap : 0), gap);
    compose_stem(sheet, view, grown, room.rest());
    const float dealt = reading                ? 0
                        : lie_open(view.match) ? 1
                                               : view.progress(theme.durations.appear);
    if (dealt < 1) compose_card_backs(sheet, cards, four);
    if (waits)
        sheet.text(*waits, not_yet,
                   {band.x, band.y, band.width, std::max(band.height, waits->height)});
    if (reading) return std::nullopt;
    sheet.enter(dealt);
    compose_evening_cards(sheet, cards, grown, four);
    const Box left = compose_band(sheet, view, line, band);
    if (!clock_of(view.match.phase())) return std::nullopt;
    return ClockPlace{left, line.seat.has_value()};
}

void compose_asked_clock(Sheet& sheet, const Phase& phase, const ClockPlace& place) {
    const Theme& theme = sheet.theme();
    const ClockFace clock = clock_of(phase).value_or(ClockFace{});
    const bool urgent = clock.left <= last_moments;
    Colour colour = urgent ? theme.colours.lamp : theme.colours.stage_text;
    if (place.on_card) colour = urgent ? theme.colours.crimson : theme.colours.ink;
    Room room(place.box);
    const Box number = room.right(theme.sizes.seconds * seconds_share, theme.spaces.small);
    sheet.ribbon(centred(room.rest(), {room.rest().width, theme.sizes.seconds * ribbon_height}),
                 static_cast<float>(clock.left.count()) /
                     static_cast<float>(std::max<std::int64_t>(1, clock.allowed.count())),
                 urgent);
    const auto seconds = (clock.left.count() + 999) / 1000; // "0" only when it is over
    sheet.text({.face = Face::StageBold,
                .size = theme.sizes.seconds / sheet.text_scale(), // large as it is
                .colour = colour,
                .align = Align::Right,
                .most_lines = 1},
               std::to_string(seconds), number);
}

} // namespace quiz

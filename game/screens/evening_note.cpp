#include "layout/looks.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"
#include "screens/note_cards.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr Milliseconds last_moments{5000};
constexpr float ribbon_share = 0.34F;
constexpr float seconds_share = 1.4F;
constexpr float clock_leading = 1.2F;

} // namespace

ClockPlace compose_note(Sheet& sheet, const EveningView& view) {
    const Theme& theme = sheet.theme();
    const std::vector<SeatFace> faces = seat_faces(view);
    Room room(evening_stage(theme));

    Room head(room.top(theme.sizes.seconds * clock_leading, theme.spaces.small));
    const TextStyle title{.face = Face::StageItalic,
                          .size = theme.sizes.points / sheet.text_scale(),
                          .colour = theme.colours.stage_text,
                          .most_lines = 1};
    const std::string heading = view.words("evening.note");
    sheet.text(title, heading, head.left(sheet.width(title, heading) + 1, theme.spaces.large));
    compose_menu_hint(sheet, head, view);
    const Box clock = head.rest();

    // The cards need the room: of the seats their marks must do.
    const TextStyle hint_style = far_text(theme, Face::ReadingMedium, theme.sizes.header,
                                          theme.colours.stage_text_soft, Align::Left, 3);
    const float side = marks_height(sheet);
    const float marks = marks_width(sheet, faces.size());
    const float beside = room.rest().width - marks - theme.spaces.tight - 2 * theme.spaces.small;
    // Beside many marks no larger than two lines allow, if these can be read from afar.
    constexpr float two_lines = 2.01F;
    const std::string ready = view.words("evening.note_hint");
    TextBlock hint =
        sheet.fit(hint_style, ready, {beside, theme.sizes.far * theme.leading.reading * two_lines});
    if (hint.cut) hint = sheet.fit(hint_style, ready, {beside, 0});
    const Box bottom = room.bottom(std::max(side, hint.height), theme.spaces.tight);
    Room foot(centred(bottom, {bottom.width, side}));
    compose_marks(sheet, faces, foot);
    foot.left(theme.spaces.tight);
    sheet.box(
        Box{foot.rest().x, bottom.y, hint.width + 2 * theme.spaces.small, bottom.height}.inset(
            0, -theme.spaces.border),
        plate_look(theme));
    foot.left(theme.spaces.small);
    sheet.text(hint, hint_style, {foot.rest().x, bottom.y, foot.rest().width, bottom.height});
    const auto& note = view.match.programme().note;
    constexpr Milliseconds between{140}; // the cards are dealt one by one
    static_assert(between * 5 < note_settles);
    std::vector<NoteText> cards;
    cards.reserve(note.size());
    for (const NoteCard& card : note) cards.push_back({view.words(card.heading), card.lines});
    compose_note_cards(sheet, cards, theme.sizes.floor, room.rest(), [&](std::size_t i) {
        return view.progress(theme.durations.reveal, between * static_cast<int>(i));
    });
    return {.box = clock};
}

void compose_note_clock(Sheet& sheet, const Interval& interval, const ClockPlace& place) {
    const Theme& theme = sheet.theme();
    Room head(place.box);
    const bool urgent = interval.left <= last_moments;
    const auto seconds = (interval.left.count() + 999) / 1000;
    sheet.text({.face = Face::StageBold,
                .size = theme.sizes.seconds / sheet.text_scale(),
                .colour = urgent ? theme.colours.lamp : theme.colours.stage_text,
                .align = Align::Right,
                .most_lines = 1},
               std::to_string(seconds),
               head.right(theme.sizes.seconds * seconds_share, theme.spaces.small));
    sheet.ribbon(centred(head.rest(), {head.rest().width, theme.sizes.seconds * ribbon_share}),
                 std::min(1.0F, static_cast<float>(interval.left.count()) /
                                    static_cast<float>(note_time.count())),
                 urgent);
}

} // namespace quiz

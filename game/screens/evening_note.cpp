#include "layout/looks.h"
#include "screens/evening_seats.h"
#include "screens/evening_view.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr Milliseconds last_moments{5000};
constexpr float ribbon_share = 0.34F;
constexpr float seconds_share = 1.4F;
constexpr float clock_leading = 1.2F;

void note_card(Sheet& sheet, const std::string& heading, const NoteCard& card, const Box& place) {
    const Theme& theme = sheet.theme();
    sheet.box(place, card_look(theme));
    Room room(place.inset(theme.spaces.small, theme.spaces.hair));
    const TextStyle title{.face = Face::StageItalic,
                          .size = theme.sizes.body / sheet.text_scale(),
                          .colour = theme.colours.crimson,
                          .most_lines = 1};
    sheet.text(title, heading, room.top(theme.sizes.body * theme.leading.italic));
    const TextStyle style{.face = Face::Reading,
                          .size = theme.sizes.body,
                          .colour = theme.colours.ink,
                          .upright = Upright::Top};
    // Each sentence on a line of its own, if there is room for it.
    TextBlock block;
    for (const char* between : {"\n", " "}) {
        std::string words;
        for (const std::string& line : card.lines) words += (words.empty() ? "" : between) + line;
        block = sheet.fit(style, words, {room.rest().width, room.rest().height});
        if (!block.cut) break;
    }
    sheet.text(block, style, room.rest());
}

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
    const float marks = static_cast<float>(faces.size()) * (side + theme.spaces.tight);
    const TextBlock hint = sheet.fit(hint_style, view.words("evening.note_hint"),
                                     {room.rest().width - marks - theme.spaces.small, 0});
    const Box bottom = room.bottom(std::max(side, hint.height), theme.spaces.tight);
    Room foot(centred(bottom, {bottom.width, side}));
    compose_marks(sheet, faces, foot);
    foot.left(theme.spaces.small);
    sheet.text(hint, hint_style, {foot.rest().x, bottom.y, foot.rest().width, bottom.height});
    const auto& note = view.match.programme().note;
    const int across = note.size() > 1 ? 2 : 1;
    const int down = std::max(1, (static_cast<int>(note.size()) + across - 1) / across);
    const Boxes boxes = grid(room.rest(), across, down, theme.spaces.small, theme.spaces.small);
    constexpr Milliseconds between{140}; // the cards are dealt one by one
    static_assert(between * 5 < note_settles);
    for (std::size_t i = 0; i < note.size(); ++i) {
        sheet.enter(view.progress(theme.durations.reveal, between * static_cast<int>(i)));
        note_card(sheet, view.words(note[i].heading), note[i], boxes[i]);
    }
    sheet.enter(1);
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

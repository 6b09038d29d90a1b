#include "screens/podium.h"

#include "core/text.h"
#include "layout/button_row.h"
#include "screens/evening_menu.h"
#include "screens/podium_view.h"
#include "screens/save_table.h"

#include <utility>

namespace quiz {

namespace {

constexpr TargetId other_face = 0;
constexpr TargetId another = 1;
constexpr TargetId save_target = 2;
constexpr TargetId home = 3;

} // namespace

PodiumScreen::PodiumScreen(Stage& stage, Performance performance, Result result)
    : Page(stage), performance_(std::move(performance)), result_(std::move(result)) {
    cue(Cue::Record);
    cue(Cue::ApplauseBig);
    stage.music = {.piece = Music::Overture, .mood = Mood::Hushed};
    if (!result_.troubles.empty()) say(join(result_.troubles, " "));
}

Transition PodiumScreen::seat_event(const SeatHappening& happening) {
    if (happening.what != SeatHappening::What::Pressed) return Stay{};
    // Whoever still presses as in the last question must not leave the podium by it.
    if (age() < podium_guard) return Stay{};
    const auto button = menu_button(happening.button);
    if (!button || *button == Button::Back) return Stay{};
    return press(*button == Button::Up     ? Button::Left
                 : *button == Button::Down ? Button::Right
                                           : *button);
}

Transition PodiumScreen::advance(Milliseconds elapsed) { return Page::advance(elapsed); }

bool PodiumScreen::moving() const {
    return Page::moving() || (!still() && !table_ && age() < podium_time);
}

Backdrop PodiumScreen::backdrop() const {
    Backdrop backdrop;
    if (!table_)
        backdrop.spot.x = podium_middle(performance_.match.match(), evening_stage(theme()));
    return backdrop;
}

void PodiumScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const Strings& words = stage().strings;
    const EveningView view{
        .match = performance_.match.match(), .words = words, .since = age(), .still = still()};
    Room room(evening_stage(look));
    const Box buttons = room.bottom(button_height(sheet), look.spaces.small);
    if (table_)
        compose_final_table(sheet, view,
                            result_.record ? words("podium.record", {{"points", result_.points}})
                                           : std::string(),
                            room.rest());
    else
        compose_podium(sheet, view, room.rest());
    button_row(sheet,
               {{other_face, words(table_ ? "podium.to_podium" : "podium.to_table"), true},
                {another, words("podium.another"), false},
                {save_target, words("podium.save"), false},
                {home, words("podium.home"), false}},
               buttons);
}

/// The picture is of this page as it is drawn next: of the table.
void PodiumScreen::save() {
    table_ = true;
    if (auto trouble = save_table(stage(), performance_)) say(std::move(*trouble));
}

Transition PodiumScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    if (id == other_face) {
        table_ = !table_;
        return Stay{};
    }
    if (id == save_target) {
        save();
        return Stay{};
    }
    return id == another ? Transition{LeaveScreen{}} : Transition{Home{}};
}

} // namespace quiz

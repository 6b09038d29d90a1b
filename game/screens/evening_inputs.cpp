#include "core/text.h"
#include "screens/evening.h"
#include "screens/how_to_play.h"
#include "screens/letter_wheel.h"
#include "screens/lobby_card.h"
#include "screens/name_entry.h"
#include "screens/settings.h"

#include <array>
#include <type_traits>
#include <utility>

namespace quiz {

namespace {

constexpr Milliseconds lead_in_time{3000};
/// A press that comes sooner after a reveal was meant for the question.
constexpr Milliseconds ready_guard{700};

} // namespace

Transition EveningScreen::seat_event(const SeatHappening& happening) {
    using What = SeatHappening::What;
    if (finished_ || match().over()) return Stay{};
    if (happening.what == What::Full) {
        say(stage().strings("evening.full"));
        return Stay{};
    }
    if (happening.what == What::PutOut) {
        say(words("evening.put_out", {{"name", view().name(happening.seat)}}));
        return Stay{};
    }
    if (happening.what == What::Asked) {
        ask_whose();
        return Stay{};
    }
    if (happening.what != What::Pressed) {
        if (const auto input = input_of(happening, stage().table.lobby, match().now()))
            handle(performance_.match.apply(*input));
        return Stay{};
    }
    if (menu_) {
        const auto button = menu_button(happening.button);
        return button ? Page::press(*button) : Transition{Stay{}};
    }
    if (happening.button == SeatButton::Menu) {
        open_menu(stage().strings("evening.opened_by", {{"name", view().name(happening.seat)}}));
        return Stay{};
    }
    if (lead_in_ > Milliseconds{0}) return Stay{};
    if (announcing_ > Milliseconds{0}) {
        if (since_ >= ready_guard) read_announcement(happening.seat);
        return Stay{};
    }
    if (!open_question(match().phase())) {
        if (since_ >= ready_guard) apply(happening.seat, GoOn{});
        return Stay{};
    }
    if (const auto input = input_of(happening, stage().table.lobby, match().now()))
        handle(performance_.match.apply(*input));
    return Stay{};
}

/// Whose hands hold a device without a seat: perhaps somebody's whose own has died.
void EveningScreen::ask_whose() {
    constexpr std::array<const char*, 4> letters{"A", "B", "C", "D"};
    std::vector<std::string> parts;
    for (const Seat seat : stage().table.lobby.lost())
        parts.push_back(words("evening.whose_seat",
                              {{"letter", letters.at(parts.size())}, {"name", view().name(seat)}}));
    cue(Cue::Focus);
    say(words("evening.whose",
              {{"seats", join(parts, words().rules().comma)}, {"letter", letters.back()}}));
}

bool EveningScreen::shows_lesson(int pad) const { return pupil_ == pad && says(lesson_); }

void EveningScreen::show_lesson(int pad, int lesson) {
    if (stage().table.lobby.seated() >= seats_most) return say(words("evening.full"));
    pupil_ = pad;
    lesson_ = words("evening.lesson", {{"pad", words("lobby.new_pad", {{"n", pad + 1}})},
                                       {"lesson", lesson_words(words(), lesson)}});
    say(lesson_);
}

void EveningScreen::open_menu(std::string why) {
    if (menu_ || match().over()) return;
    cue(Cue::Back);
    if (!match().paused()) apply(no_seat, Pause{});
    lead_in_ = Milliseconds{0};
    menu_.emplace(std::move(why));
    focus_on(0);
}

Transition EveningScreen::press(Button button) {
    if (button == Button::Menu) return back();
    if (menu_) return Page::press(button);
    return button == Button::Back ? back() : Transition{Stay{}};
}

Transition EveningScreen::point(Point at, PointerAction action) { return Page::point(at, action); }

Transition EveningScreen::back() {
    if (menu_) {
        cue(Cue::Back);
        const auto chosen = menu_->back();
        focus_on(0);
        return carry_out(chosen);
    }
    open_menu({});
    return Stay{};
}

Transition EveningScreen::chosen(TargetId id) {
    if (id == evening_menu_target) return back();
    if (!menu_) return Stay{};
    cue(Cue::Confirm);
    const auto chosen = menu_->choose(id, view());
    if (chosen.opens == EveningMenu::Chosen::Opens::Nothing) focus_on(0);
    return carry_out(chosen);
}

Transition EveningScreen::carry_out(const EveningMenu::Chosen& chosen) {
    using Opens = EveningMenu::Chosen::Opens;
    if (chosen.opens == Opens::Settings) return Push{std::make_unique<SettingsScreen>(stage())};
    if (chosen.opens == Opens::Help)
        return Push{std::make_unique<HowToPlayScreen>(stage(), help_pages() - 1)};
    if (chosen.opens == Opens::Name) return ask_name(chosen.seat);
    if (!chosen.close) return Stay{};
    menu_.reset();
    const bool announced = announcing_ > Milliseconds{0};
    Lobby& lobby = stage().table.lobby;
    const auto known = [&](Seat seat) {
        return seat >= 0 && static_cast<std::size_t>(seat) < lobby.seats().size();
    };
    if (std::holds_alternative<Skip>(chosen.wish) && announced) {
        end_announcement();
    } else if (std::holds_alternative<AddTime>(chosen.wish) && announced) {
        announcing_ += added_time;
    } else {
        std::visit(
            [&](const auto& wish) {
                using Kind = std::decay_t<decltype(wish)>;
                if constexpr (std::is_same_v<Kind, DeviceLost>) {
                    if (known(chosen.seat)) lobby.let_go(chosen.seat);
                    say(words("evening.device_wanted", {{"name", view().name(chosen.seat)}}));
                } else if constexpr (std::is_same_v<Kind, Leave>) {
                    if (known(chosen.seat)) lobby.leave(chosen.seat);
                    apply(chosen.seat, wish);
                } else if constexpr (std::is_same_v<Kind, Remove>) {
                    if (known(wish.seat)) lobby.remove(wish.seat);
                    apply(no_seat, wish);
                } else if constexpr (!std::is_same_v<Kind, std::monostate> &&
                                     !std::is_same_v<Kind, Resume>) {
                    apply(no_seat, wish);
                }
            },
            chosen.wish);
    }
    if (match().over()) return end();
    // Where somebody may press at once, three seconds are counted first.
    if (open_question(match().phase()) && announcing_ <= Milliseconds{0})
        lead_in_ = lead_in_time;
    else
        apply(no_seat, Resume{});
    return Stay{};
}

/// A page to write on; where another at the table has the name already, the old one stays, and it
/// says so.
Transition EveningScreen::ask_name(Seat seat) {
    const auto accept = [this, seat](const std::string& name) -> Transition {
        Lobby& lobby = stage().table.lobby;
        if (!lobby.name_is_free(name, seat)) {
            say(words("evening.name_taken", {{"name", name}}));
            return LeaveScreen{};
        }
        if (static_cast<std::size_t>(seat) < lobby.seats().size()) lobby.rename(seat, name);
        apply(seat, Rename{name});
        return LeaveScreen{};
    };
    return Push{std::make_unique<NameEntryScreen>(
        stage(), NameEntryScreen::Options{
                     .title = words("evening.name_title", {{"name", view().name(seat)}}),
                     .second = words("evening.name_second"),
                     .name = {},
                     .done = words("settings.name.done"),
                     .longest = longest_seat_name,
                     .accept = accept})};
}

void EveningScreen::focus_lost() {
    if (match().over() || menu_) return;
    open_menu(stage().strings("evening.focus_lost"));
}

} // namespace quiz

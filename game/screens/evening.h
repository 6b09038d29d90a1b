#pragma once

#include "screens/evening_menu.h"
#include "screens/evening_view.h"
#include "screens/page.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

namespace quiz {

/// An evening being played by the seats of `Stage::table`, from the programme note to its end. It
/// goes on by itself. Turns what the seats do into inputs of the match, each stamped with the
/// match's time, and what happened into cues and toasts; the rules are all Match's.
///
/// An act is announced before it begins: the match does not run meanwhile. A pause, by the menu or
/// because the window lost its focus, hides the question, and before the evening goes on three
/// seconds are counted, so that nobody is surprised.
class EveningScreen final : public Page {
public:
    /// Anew: from its start. TakenUp: an evening that was interrupted; it stands still, with its
    /// menu open, until somebody goes on.
    enum class Begins { Anew, TakenUp };
    EveningScreen(Stage& stage, Performance performance, Begins begins = Begins::Anew);

    Transition press(Button button) override;
    Transition point(Point at, PointerAction action) override;
    Transition seat_event(const SeatHappening& happening) override;
    Transition advance(Milliseconds elapsed) override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] bool moving() const override;
    [[nodiscard]] bool calm() const override;
    [[nodiscard]] bool shows_lesson(int pad) const override;
    void show_lesson(int pad, int lesson) override;
    [[nodiscard]] bool wants_fast_polling() const override {
        return !menu_ && std::holds_alternative<Buzzing>(match().phase());
    }
    void focus_lost() override;
    void closing() override;
    /// By what is to be seen: "evening-note", "evening-act", "evening-question", "evening-stakes",
    /// "evening-choice", "evening-reveal", "evening-interval", "evening-menu".
    [[nodiscard]] const char* name() const override;

    [[nodiscard]] const Match& match() const { return performance_.match.match(); }
    [[nodiscard]] const Recording& recording() const { return performance_.match.recording(); }

protected:
    [[nodiscard]] Backdrop backdrop() const override;
    void compose(Sheet& sheet) const override;
    void compose_clock(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;

private:
    [[nodiscard]] EveningView view() const;
    void apply(Seat seat, const Action& action);
    void handle(const MatchEvents& events);
    void note_phase();
    void keep();
    void take_seats_of_table();
    [[nodiscard]] std::vector<std::optional<int>> claims() const;
    void announce();
    void read_announcement(Seat seat);
    void ask_whose();
    void end_announcement();
    void open_menu(std::string why);
    Transition carry_out(const EveningMenu::Chosen& chosen);
    Transition ask_name(Seat seat);
    [[nodiscard]] Transition end();
    /// Time until the next moment at which something else than the match may take over.
    [[nodiscard]] Milliseconds step(Milliseconds elapsed) const;

    Performance performance_;
    Milliseconds since_{0};                 ///< Since the phase began, in real time.
    std::size_t phase_ = std::variant_npos; ///< Which that is: an index of Phase.
    Milliseconds announcing_{0};            ///< Left of an act's announcement.
    std::vector<bool> ready_;               ///< Who has read it, by seat.
    int announced_act_ = -1;
    std::optional<EveningMenu> menu_;
    Milliseconds lead_in_{0};                       ///< Until the evening goes on after a pause.
    int pupil_ = -1;                                ///< The pad that `lesson_` is for.
    std::string lesson_;                            ///< What is shown of it, as a toast.
    std::int64_t seconds_ = 0;                      ///< Left of an interval.
    bool changed_ = false;                          ///< Something happened since the last picture.
    mutable std::optional<ClockPlace> clock_place_; ///< In the page as laid out the last time.
    bool finished_ = false;                         ///< The scores have been passed on.
};

/// Begins an evening with the seats of `stage.table`; `wish.mode` is "party". To be pushed over the
/// lobby: "another evening" at its end leads back to the page below. The error is one sentence.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string>
begin_evening(Stage& stage, const MatchWish& wish);

/// Goes on with the interrupted evening of the house, if there is one. Its seats become those of
/// `stage.table`, where they wait for whoever presses. The error is one sentence.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string> resume_evening(Stage& stage);

} // namespace quiz

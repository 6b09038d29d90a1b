#pragma once

#include "screens/lobby_card.h"
#include "screens/page.h"

#include <memory>
#include <string>
#include <vector>

namespace quiz {

/// Where an evening begins: who takes a place joins by pressing any own answer button, chooses name
/// and mark, and is ready. Every player steers the own card with the own four buttons, all at once.
class LobbyScreen final : public Page {
public:
    /// Anew: an interrupted evening is offered first. TakenUp: that evening goes on at once, and
    /// its end leads here.
    enum class Begins { Anew, TakenUp };
    /// `wish`: what of an evening the call has settled, such as its films. With two or more seats
    /// the curtain rises by itself when so many are ready.
    explicit LobbyScreen(Stage& stage, MatchWish wish = {}, Begins begins = Begins::Anew);

    Transition press(Button button) override;
    Transition type(char32_t character) override;
    Transition advance(Milliseconds elapsed) override;
    Transition seat_event(const SeatHappening& happening) override;
    void uncovered() override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] bool takes_text() const override;
    [[nodiscard]] bool moving() const override;
    [[nodiscard]] bool shows_lesson(int pad) const override;
    void show_lesson(int pad, int lesson) override;
    [[nodiscard]] const char* name() const override { return "lobby"; }

    /// What a seat is doing; for tests. REQUIRES: the seat is in the lobby.
    [[nodiscard]] const SeatDoing& doing(Seat seat) const;
    /// Begins the evening with who is there, or says what is missing.
    [[nodiscard]] Transition raise_curtain();

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;

private:
    [[nodiscard]] Lobby& lobby() const { return stage().table.lobby; }
    SeatDoing& at(Seat seat);
    [[nodiscard]] Transition go_on_with_interrupted();
    [[nodiscard]] bool all_are_here() const;
    void settle();
    void offer_names();
    void remember_names();
    void forget(Seat seat);
    Transition open_menu();
    Transition press_ready(Seat seat, SeatButton button);
    void press_choosing(Seat seat, SeatButton button);
    void press_turning(Seat seat, SeatButton button);
    void step(Seat seat, int steps);
    void next_name(Seat seat, int steps);
    void next_field(Seat seat);
    void done_choosing(Seat seat);
    void done_writing(Seat seat);
    [[nodiscard]] std::optional<Seat> typist() const;

    MatchWish wish_;
    Begins begins_;
    bool opened_ = false;
    bool raised_ = false;           ///< Once the curtain has risen, nobody is expected any more.
    std::vector<SeatDoing> doings_; ///< By seat.
};

/// Goes on with the interrupted evening of the house, over a lobby that its end leads to: for
/// `offer_resume` on the title.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string> resume_in_lobby(Stage& stage);

/// How long a ready player holds a button to raise the curtain or to leave.
inline constexpr std::chrono::milliseconds lobby_hold{900};

} // namespace quiz

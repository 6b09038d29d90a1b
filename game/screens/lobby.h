#pragma once

#include "screens/lobby_card.h"
#include "screens/page.h"

#include <vector>

namespace quiz {

/// Where an evening begins: who takes a place joins by pressing any own answer button, chooses name
/// and mark, and is ready. Every player steers the own card with the own four buttons, all at once.
class LobbyScreen final : public Page {
public:
    /// `wish`: what of an evening the call has settled, such as its films.
    explicit LobbyScreen(Stage& stage, MatchWish wish = {});

    Transition press(Button button) override;
    Transition type(char32_t character) override;
    Transition advance(Milliseconds elapsed) override;
    Transition seat_event(const SeatHappening& happening) override;
    void uncovered() override;
    [[nodiscard]] bool takes_seats() const override { return true; }
    [[nodiscard]] bool takes_text() const override;
    [[nodiscard]] bool moving() const override;
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
    std::vector<SeatDoing> doings_; ///< By seat.
};

/// How long a ready player holds a button to raise the curtain or to leave.
inline constexpr std::chrono::milliseconds lobby_hold{900};

} // namespace quiz

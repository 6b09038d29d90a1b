#pragma once

#include "rules/actions.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace quiz {

/// How the points of one answer came about.
struct Award {
    int base = 0;   ///< 500, 750 or 1000 by difficulty; in the finale the stake.
    int time = 0;   ///< Points for the answer at its time: base, less what slowness took. A wrong
                    ///< answer can cost points.
    int streak = 0; ///< Added for right answers in a row.
    [[nodiscard]] int total() const { return time + streak; }
    bool operator==(const Award&) const = default;
};

/// What one seat did with one question.
struct Answer {
    std::optional<int> option; ///< Nothing: no answer in time.
    Milliseconds at{0};        ///< From the clock's start.
    bool right = false;
    Award award;
    bool asked = true;   ///< False: it had no part in it, or never buzzed.
    bool undone = false; ///< The judgement was taken back.
    bool operator==(const Answer&) const = default;
};

// The phases, common to all round kinds. Each holds only what it alone needs; the question is
// Match::question(). Lists are by seat.

/// The stem stands alone.
struct Reading {
    Milliseconds left{0};
    std::vector<Milliseconds> locked{}; ///< By an early buzz: so long yet.
};
/// Options show, and who buzzes first may answer.
struct Buzzing {
    Milliseconds elapsed{0};
    Milliseconds allowed{0};
    std::vector<Milliseconds> locked{};
    std::vector<bool> out{};       ///< Answered wrongly.
    std::vector<Seat> buzzed{};    ///< At this very moment; decided as soon as time goes on.
    std::vector<Answer> answers{}; ///< Wrong ones so far.
    int wrong = 0;
};
struct Answering {
    Milliseconds elapsed{0};    ///< Since options and clock appeared; `allowed` still counts.
    Milliseconds allowed{0};    ///< T, or more after an encore; 0 = no clock.
    std::array<bool, 4> gone{}; ///< Options taken away by a halve.
    std::vector<std::optional<Answer>> given{}; ///< Hidden until the reveal; not judged yet.
    std::optional<Seat> only{};                 ///< Who alone may answer; no_seat: nobody.
    std::optional<Buzzing> interrupted{};       ///< By a buzz; goes on after a wrong answer.
};
/// The wearer of the shoes chooses who wears them next.
struct Choosing {
    Milliseconds elapsed{0};
    Milliseconds allowed{0};
    Seat seat = 0;
    std::vector<Seat> candidates{}; ///< For the four buttons; the leader first.
};
struct Staking {
    Milliseconds elapsed{0};
    Milliseconds allowed{0};
    std::vector<std::optional<int>> stakes{}; ///< 0 to 3 thirds; screens show only that it is set.
};
struct Reveal {
    std::vector<Answer> answers{};
    Milliseconds left{0};       ///< Then it goes on by itself; 0: it waits, as when alone.
    std::vector<bool> ready{};  ///< Who would go on.
    std::optional<Seat> paid{}; ///< The music has stopped, and this seat pays.
};
struct Interval {
    int act = 0; ///< The act that has just ended; -1: the programme note, before the first.
    Milliseconds left{0}; ///< As in Reveal.
    std::vector<bool> ready{};
};
struct Over {
    bool left = false; ///< True when it was left before the end.
};
using Phase = std::variant<Reading, Buzzing, Answering, Choosing, Staking, Reveal, Interval, Over>;

} // namespace quiz

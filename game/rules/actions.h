#pragma once

#include "rules/numbers.h"
#include "rules/seats.h"

#include <array>
#include <string>
#include <string_view>
#include <variant>

namespace quiz {

enum class Lifeline { Halve, Encore, Understudy };
inline constexpr std::array<std::string_view, 3> lifeline_names{"halve", "encore", "understudy"};

// What a seat can do.

/// One of the four answer buttons, 0 to 3: an option, a buzz, a stake, or who wears the shoes next.
struct Choose {
    int option = 0;
    bool operator==(const Choose&) const = default;
};
struct UseLifeline {
    Lifeline lifeline{};
    bool operator==(const UseLifeline&) const = default;
};
/// Alone: skips a reading beat, leaves a reveal or an interval. At an evening: ready to leave a
/// reveal or an interval; when all are, it goes on.
struct GoOn {
    bool operator==(const GoOn&) const = default;
};
struct Pause {
    bool operator==(const Pause&) const = default;
};
struct Resume {
    bool operator==(const Resume&) const = default;
};
/// Alone: ends the match with the score so far. At an evening: this seat leaves the table.
struct Leave {
    bool operator==(const Leave&) const = default;
};

// The rest is for evenings.

/// A device's buzzer, beside its four answers.
struct Buzz {
    bool operator==(const Buzz&) const = default;
};
/// A new seat, whose number is the number of seats so far.
struct Join {
    Player player;
    bool operator==(const Join&) const = default;
};
/// A seat's player takes another name: who came late was lent one.
struct Rename {
    std::string name;
    bool operator==(const Rename&) const = default;
};
struct Return {
    bool operator==(const Return&) const = default;
}; ///< Back from a Leave, with the own score.
struct DeviceLost {
    bool operator==(const DeviceLost&) const = default;
};
struct DeviceFound {
    bool operator==(const DeviceFound&) const = default;
};

// From the menu, which any seat can open, and no_seat too.
struct AddTime {
    bool operator==(const AddTime&) const = default;
}; ///< +15 s.
/// Ends a beat, reveal, interval or choice at once; an open question is dropped, nobody is judged.
struct Skip {
    bool operator==(const Skip&) const = default;
};
struct Undo {
    bool operator==(const Undo&) const = default;
}; ///< Takes the last judgement back; once for each.
struct Remove {
    Seat seat = 0;
    bool operator==(const Remove&) const = default;
}; ///< Puts a seat out for the rest of the evening.
struct EndAct {
    bool operator==(const EndAct&) const = default;
};
struct EndEvening {
    bool operator==(const EndEvening&) const = default;
};
/// Takes an interrupted evening up again: a question that was not revealed is put once more.
struct TakeUp {
    bool operator==(const TakeUp&) const = default;
};

using Action =
    std::variant<Choose, UseLifeline, GoOn, Pause, Resume, Leave, Buzz, Join, Rename, Return,
                 DeviceLost, DeviceFound, AddTime, Skip, Undo, Remove, EndAct, EndEvening, TakeUp>;

/// One seat's action, and when it was done.
struct Input {
    Seat seat = 0;
    Action action;
    /// On the match's running time: all inputs of one poll pass bear the same. The match first
    /// advances to it; one that lies in the past counts as now.
    Milliseconds stamp{0};
    bool operator==(const Input&) const = default;
};

} // namespace quiz

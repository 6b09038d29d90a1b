#pragma once

#include "rules/phases.h"

#include <array>
#include <variant>
#include <vector>

namespace quiz {

// What happened, for screens, sound, terminal and tests.
struct QuestionPosed {
    int number = 0;
    int act = 0;
}; ///< 1-based number in the match; 0-based act.
struct OptionsShown {};
struct OptionsHalved {
    std::array<int, 2> gone{};
};
struct TimeAdded {
    Milliseconds added{0};
};
struct QuestionReplaced {}; ///< By the understudy; QuestionPosed with the same number follows.
struct Answered {
    Seat seat = 0;
};
struct TimeRanOut {};
struct Judged {
    Seat seat = 0;
    Answer answer;
    int points = 0; ///< Score after it.
    int streak = 0; ///< Streak after it.
};
struct ActEnded {
    int act = 0;
}; ///< With an interval after it; the last act ends with MatchOver alone.
struct Paused {};
struct Resumed {};
struct MatchOver {};

// Of evenings.
struct NoteShown {}; ///< The programme note, at the very start.
struct Buzzed {
    Seat seat = 0;
}; ///< And answers alone now.
struct SeatLocked {
    Seat seat = 0;
}; ///< It buzzed too early.
struct Staked {
    Seat seat = 0;
};
struct StakesClosed {};
struct ChoiceOpened {
    Seat seat = 0;
}; ///< It may say who wears the shoes next.
struct ShoesPassed {
    Seat from = 0;
    Seat to = 0;
}; ///< Also when they were just put on: `from` is no_seat.
struct MusicStopped {
    Seat seat = 0; ///< Who wore the shoes, or no_seat.
    int paid = 0;
    int points = 0; ///< Score after it.
};
struct QuestionSkipped {};
struct Undone {
    Seat seat = 0;
    int back = 0;   ///< What was added to the score: the opposite of what the judgement had.
    int points = 0; ///< Score after it.
};
struct Joined {
    Seat seat = 0;
    int points = 0;
};
struct Renamed {
    Seat seat = 0;
    std::string before;
};
struct SeatLeft {
    Seat seat = 0;
};
struct SeatReturned {
    Seat seat = 0;
};
struct SeatRemoved {
    Seat seat = 0;
};
struct SeatReady {
    Seat seat = 0;
}; ///< Would go on.
struct DeviceChanged {
    Seat seat = 0;
    bool connected = false;
};

using MatchEvent =
    std::variant<QuestionPosed, OptionsShown, OptionsHalved, TimeAdded, QuestionReplaced, Answered,
                 TimeRanOut, Judged, ActEnded, Paused, Resumed, MatchOver, NoteShown, Buzzed,
                 SeatLocked, Staked, StakesClosed, ChoiceOpened, ShoesPassed, MusicStopped,
                 QuestionSkipped, Undone, Joined, Renamed, SeatLeft, SeatReturned, SeatRemoved,
                 SeatReady, DeviceChanged>;
using MatchEvents = std::vector<MatchEvent>;

} // namespace quiz

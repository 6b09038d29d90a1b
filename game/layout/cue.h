#pragma once

#include <cstddef>
#include <string_view>

namespace quiz {

/// A moment that has a sound. Pages give them; sound/ plays them; nothing depends on their being
/// heard.
enum class Cue {
    Focus,
    Confirm,
    Back,
    QuestionPosed,
    OptionsShown,
    Right,
    Wrong,
    TimeOut,
    CurtainUp,
    CurtainDown,
    Record,
    Footsteps, ///< Somebody comes out onto the stage.
    Gasp,      ///< The house draws breath: a streak has broken, much is lost.
    ApplauseSmall,
    ApplauseMiddle,
    ApplauseBig,
    Joined,      ///< A seat is taken.
    Buzz,        ///< Somebody was first.
    Locked,      ///< A press that does not count.
    ShoesPassed, ///< Somebody else wears the red shoes.
    ShoesStop    ///< Their music breaks off.
};

inline constexpr std::size_t cue_count = static_cast<std::size_t>(Cue::ShoesStop) + 1;

/// Music that runs on until another is wished for.
enum class Music { None, Overture, Waltz, Shoes };

/// Hushed: half as loud, for reading. Urgent: the waltz of the last seconds, from the next bar line
/// on; other music has no such form and stays plain.
enum class Mood { Plain, Hushed, Urgent };

/// What a page wants to be heard. Pages set it as often as they like: only a change is one.
struct MusicWish {
    Music piece = Music::None;
    Mood mood = Mood::Plain;
    bool operator==(const MusicWish&) const = default;
};

/// The cue's name in assets/sounds/sounds.json: "time-out".
[[nodiscard]] std::string_view cue_name(Cue cue);

/// The name, among the interface's strings, of what a person reads who does not hear it:
/// "captions.gasp". Empty for the clicks that only echo what is seen anyway.
[[nodiscard]] std::string_view caption_id(Cue cue);
/// The same for music; empty for none.
[[nodiscard]] std::string_view caption_id(const MusicWish& wish);

/// For so much applause: 0 none, 1 all there can be.
[[nodiscard]] Cue applause_for(float share);

} // namespace quiz

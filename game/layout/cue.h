#pragma once

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
    Record
};

} // namespace quiz

#pragma once

namespace quiz {

/// What a player can press, whatever the device: a key, a pad's button or a phone's becomes one of
/// these by the bindings of assets/bindings.json. Screens see only these.
enum class Button {
    Choice1,
    Choice2,
    Choice3,
    Choice4, ///< The four answers, A to D.
    Up,
    Down,
    Left,
    Right,   ///< Move the focus.
    Confirm, ///< Enter, pad south.
    Back,    ///< Escape, pad east: one step back, or the menu in a match.
    Menu,    ///< P, pad start: pause.
    Halve,
    Encore,
    Understudy, ///< The lifelines: H, E, U; pad west, left shoulder, north.
    Flag,       ///< F: something is wrong with this question.
    FullScreen, ///< F11.
    PreviousTab,
    NextTab, ///< Page Up and Down, pad triggers.
    Erase,   ///< Backspace, in text fields.
    Previous,
    Next, ///< Through all that has a focus, in reading order: for devices without arrows.
};
inline constexpr int button_count = 21;

} // namespace quiz

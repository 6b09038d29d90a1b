#pragma once

#include <cstddef>
#include <string>

namespace quiz {

/// Writes a name with four buttons: the letter before, the letter after, take it, take the last one
/// back. Capitals begin words by themselves. No device, no drawing.
class LetterWheel {
public:
    /// What stands in the middle: a letter, or the end of the name.
    [[nodiscard]] bool at_end() const { return place_ == 0; }
    /// The letter `steps` away, as it would be written; "␣" for a space, empty for the end.
    [[nodiscard]] std::string letter(int steps = 0) const;
    [[nodiscard]] const std::string& text() const { return text_; }

    void turn(int steps);
    /// Writes the letter. Nothing when the name is full, or would begin with a space.
    void take();
    void erase();
    /// Another name to go on from; the wheel goes to the end of it, or to A for an empty one.
    void write(std::string text);
    /// A character typed. Nothing when it is no character to write.
    void type(char32_t character);

private:
    [[nodiscard]] bool begins_word() const;
    std::string text_;
    int place_ = 1; ///< 0 = the end, then the letters.
};

/// The longest name of a seat, in characters: eight must be readable side by side.
inline constexpr std::size_t longest_seat_name = 14;

/// A character that a name can hold.
[[nodiscard]] bool writable(char32_t character);

} // namespace quiz

#include "screens/letter_wheel.h"

#include "core/text.h"

#include <string_view>
#include <utility>

namespace quiz {

namespace {

constexpr std::u32string_view letters = U"ABCDEFGHIJKLMNOPQRSTUVWXYZ’-";
constexpr int space_place = static_cast<int>(letters.size()) + 1;
constexpr int places = space_place + 1;

int wrapped(int place) { return (place % places + places) % places; }

} // namespace

bool writable(char32_t c) {
    const bool control = c < U' ' || (c >= 0x7F && c < 0xA0);
    const bool steering = (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
                          (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
    return !control && !steering && c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
}

bool LetterWheel::begins_word() const {
    return text_.empty() || text_.back() == ' ' || text_.back() == '-';
}

std::string LetterWheel::letter(int steps) const {
    const int place = wrapped(place_ + steps);
    if (place == 0) return {};
    if (place == space_place) return "␣";
    const char32_t c = letters[static_cast<std::size_t>(place - 1)];
    const bool capital = c < U'A' || c > U'Z' || begins_word();
    return encode_utf8(std::u32string(1, capital ? c : c - U'A' + U'a'));
}

void LetterWheel::turn(int steps) { place_ = wrapped(place_ + steps); }

void LetterWheel::take() {
    if (at_end()) return;
    type(place_ == space_place ? U' ' : decode_utf8(letter()).front());
}

void LetterWheel::erase() {
    std::u32string characters = decode_utf8(text_);
    if (characters.empty()) return;
    characters.pop_back();
    text_ = encode_utf8(characters);
}

void LetterWheel::write(std::string text) {
    text_ = std::move(text);
    place_ = text_.empty() ? 1 : 0;
}

void LetterWheel::type(char32_t character) {
    if (!writable(character) || character_count(text_) >= longest_seat_name) return;
    if (character == U' ' && (text_.empty() || text_.back() == ' ')) return;
    text_ += encode_utf8(std::u32string(1, character));
}

} // namespace quiz

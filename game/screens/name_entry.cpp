#include "screens/name_entry.h"

#include "core/text.h"
#include "layout/button_row.h"
#include "layout/letter_board.h"
#include "layout/text_field.h"
#include "screens/furniture.h"
#include "screens/letter_wheel.h"
#include "screens/letters_card.h"

#include <utility>

namespace quiz {

namespace {

constexpr TargetId done_target = 1;
constexpr TargetId key_target = 100;
constexpr std::u32string_view board = U"ABCDEFGHIJKLMNOPQRSTUVWXYZ’-";
constexpr int across = 11;
constexpr int down = 3;
constexpr int space_key = static_cast<int>(board.size());
constexpr int erase_key = space_key + 1;

} // namespace

NameEntryScreen::NameEntryScreen(Stage& stage, Options options)
    : Page(stage), options_(std::move(options)) {
    focus_on(done_target);
}

std::string NameEntryScreen::key_label(int key) const {
    if (key == space_key) return words("name_entry.space");
    if (key == erase_key) return words("name_entry.erase");
    const char32_t c = board[static_cast<std::size_t>(key)];
    // Capitals begin words; the board shows what it will write.
    const bool begins =
        options_.name.empty() || options_.name.back() == ' ' || options_.name.back() == '-';
    const bool letter = c >= U'A' && c <= U'Z';
    return encode_utf8(std::u32string(1, letter && !begins ? c - U'A' + U'a' : c));
}

void NameEntryScreen::compose(Sheet& sheet) const {
    Room room(with_hints(sheet, {{{words("keys.letters")}, words("name_entry.letters"), no_target},
                                 choose_hint(),
                                 back_hint()}));
    heading(sheet, room, options_.title, options_.second);
    const LettersCard card = letters_card(sheet, room, down);
    text_field(sheet, {.text = options_.name, .empty = words("name_entry.empty")}, card.field);
    LetterBoardOptions keyboard{.keys = {}, .across = across, .first = key_target};
    for (int i = 0; i <= erase_key; ++i) keyboard.keys.push_back(key_label(i));
    letter_board(sheet, keyboard, card.keys);
    button_row(sheet, {{done_target, options_.done, true}}, card.buttons);
}

void NameEntryScreen::add(char32_t character) {
    if (!writable(character) || character_count(options_.name) >= options_.longest) return;
    if (options_.name.empty() && character == U' ') return;
    options_.name += encode_utf8(std::u32string(1, character));
    cue(Cue::Focus);
}

void NameEntryScreen::erase() {
    std::u32string characters = decode_utf8(options_.name);
    if (characters.empty()) return;
    characters.pop_back();
    options_.name = encode_utf8(characters);
    cue(Cue::Focus);
}

Transition NameEntryScreen::type(char32_t character) {
    add(character);
    focus_on(done_target); // Enter is next
    return Stay{};
}

Transition NameEntryScreen::other(Button button) {
    if (button == Button::Erase) {
        erase();
        focus_on(done_target);
    }
    return Stay{};
}

Transition NameEntryScreen::chosen(TargetId id) {
    if (id == done_target) {
        cue(Cue::Confirm);
        return options_.accept(std::string(trim(options_.name)));
    }
    const int key = id - key_target;
    if (key == erase_key)
        erase();
    else if (key == space_key)
        add(U' ');
    else
        for (const char32_t c : decode_utf8(key_label(key))) add(c);
    return Stay{};
}

Transition NameEntryScreen::back() {
    cue(Cue::Back);
    return options_.give_up ? options_.give_up() : Transition{LeaveScreen{}};
}

void NameEntryScreen::closing() {
    if (options_.closing) options_.closing(std::string(trim(options_.name)));
}

} // namespace quiz

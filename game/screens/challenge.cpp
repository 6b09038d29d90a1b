#include "screens/challenge.h"

#include "layout/button_row.h"
#include "layout/letter_board.h"
#include "layout/text_field.h"
#include "programme/challenge.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/letters_card.h"
#include "screens/performance.h"

#include <utility>

namespace quiz {

namespace {

constexpr TargetId play_target = 1;
constexpr TargetId today_target = 2;
constexpr TargetId new_target = 3;
constexpr TargetId key_target = 100;
constexpr int across = 12;
constexpr int down = 3;
constexpr int erase_key = static_cast<int>(code_alphabet.size());

} // namespace

ChallengeScreen::ChallengeScreen(Stage& stage) : Page(stage) { focus_on(key_target); }

std::string ChallengeScreen::text() const {
    std::string shown = code_;
    if (shown.size() >= code_length / 2) shown.insert(code_length / 2, 1, '-');
    return shown;
}

void ChallengeScreen::compose(Sheet& sheet) const {
    Room room(with_hints(
        sheet,
        {{{words("keys.letters"), words("keys.digits")}, words("name_entry.letters"), no_target},
         choose_hint(),
         back_hint()}));
    heading(sheet, room, words("challenge.heading"), words("challenge.second"));
    const LettersCard card = letters_card(sheet, room, down);
    text_field(sheet, {.text = text(), .empty = words("challenge.empty")}, card.field);
    LetterBoardOptions board{.keys = {}, .across = across, .first = key_target};
    for (const char c : code_alphabet) board.keys.emplace_back(1, c);
    board.keys.emplace_back(words("name_entry.erase"));
    letter_board(sheet, board, card.keys);
    button_row(sheet,
               {{play_target, words("challenge.play"), true},
                {today_target, words("challenge.today"), false},
                {new_target, words("challenge.new"), false}},
               card.buttons);
}

Transition ChallengeScreen::type(char32_t character) {
    const auto read = code_characters(std::u32string(1, character));
    if (!read || read->empty() || code_.size() >= code_length) return Stay{};
    code_ += *read;
    cue(Cue::Focus);
    if (code_.size() == code_length) focus_on(play_target); // Enter is next
    return Stay{};
}

void ChallengeScreen::erase() {
    if (code_.empty()) return;
    code_.pop_back();
    cue(Cue::Focus);
}

Transition ChallengeScreen::other(Button button) {
    if (button == Button::Erase) erase();
    return Stay{};
}

Transition ChallengeScreen::begin(const MatchWish& wish) {
    cue(Cue::Confirm);
    auto next = begin_performance(stage(), wish);
    if (!next) return Push{message(stage(), words("challenge.none"), {next.error()})};
    return Replace{std::move(*next)};
}

Transition ChallengeScreen::chosen(TargetId id) {
    MatchWish wish;
    switch (id) {
    case play_target: wish.code = code_; return begin(wish);
    case today_target: wish.daily = true; return begin(wish);
    case new_target: wish.challenge = true; return begin(wish);
    default: break;
    }
    const int key = id - key_target;
    if (key == erase_key)
        erase();
    else
        return type(static_cast<unsigned char>(code_alphabet.at(static_cast<std::size_t>(key))));
    return Stay{};
}

} // namespace quiz

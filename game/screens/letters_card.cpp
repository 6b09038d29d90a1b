#include "screens/letters_card.h"

#include "layout/button_row.h"
#include "layout/letter_board.h"
#include "layout/looks.h"

namespace quiz {

namespace {

constexpr float field_leading = 1.6F; // in em sizes
constexpr float most_grown = 1.4F;    // where there is room, keys are so much larger, at most

} // namespace

LettersCard letters_card(Sheet& sheet, const Room& room, int rows) {
    const Theme& look = sheet.theme();
    const float padding = look.spaces.large;
    const float field = sheet.scaled(look.sizes.seconds) * field_leading;
    const auto height = [&](float share) {
        return 2 * padding + field + letter_board_height(sheet, rows, share) +
               button_height(sheet) + 2 * look.spaces.medium;
    };
    const float share = grown(most_grown / sheet.text_scale(), room.rest().height, height);
    Room card(centred(room.rest(), {room.rest().width, height(share)}));
    sheet.box(card.rest(), card_look(look));
    card = Room(card.rest().inset(padding));
    LettersCard made;
    made.field = card.top(field, look.spaces.medium);
    made.keys = card.top(letter_board_height(sheet, rows, share), look.spaces.medium);
    made.buttons = card.rest();
    return made;
}

} // namespace quiz

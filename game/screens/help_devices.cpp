#include "screens/help_devices.h"

#include "layout/arrange.h"
#include "layout/looks.h"
#include "screens/lobby_card.h"

#include <algorithm>
#include <vector>

namespace quiz {

namespace {

constexpr float term_share = 0.16F;    // of a row's width
constexpr float picture_share = 0.27F; // one handset's picture, of what the term leaves
constexpr float foot_lines = 2.1F;     // of the text below
constexpr int device_rows = 3;

struct DeviceRow {
    const char* term;
    const char* text; ///< Null: pictures take the whole row.
    std::vector<HandsetPicture> pictures;
};

} // namespace

void help_devices(Sheet& sheet, const Stage& stage, const Box& place) {
    const Theme& theme = sheet.theme();
    const Strings& say = stage.strings;
    sheet.box(place, card_look(theme));
    Room room(place.inset(theme.spaces.large, theme.spaces.medium));
    const TextStyle text{
        .face = Face::Reading, .size = theme.sizes.body, .colour = theme.colours.ink};
    sheet.text(text, say("help.party.menu_text"),
               room.bottom(sheet.stretched(theme.sizes.body) * theme.leading.reading * foot_lines,
                           theme.spaces.small));
    std::vector<DeviceRow> all{
        {"help.party.keys", nullptr, {}},
        {"help.party.pad", "help.party.pad_text", {{.shape = HandsetShape::Pad}}},
        {"help.party.buzzer", "help.party.buzzer_text", {{.shape = HandsetShape::Buzzer}}}};
    const SeatControls& controls = stage.table.controls;
    for (const Handset& row : controls.handsets(DeviceKind::Keyboard, 0))
        all.front().pictures.push_back(
            {.shape = HandsetShape::Keys, .keys = key_signs(stage, row)});
    const Boxes boxes = rows(room.rest(), device_rows, theme.spaces.medium);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const DeviceRow& row = all[i];
        if (i > 0) {
            const float y = boxes[i].y - theme.spaces.medium / 2;
            sheet.dots({boxes[i].x, y}, {boxes[i].right(), y}, theme.colours.gold);
        }
        Room line(boxes[i]);
        sheet.text({.face = Face::StageBold,
                    .size = theme.sizes.body,
                    .colour = theme.colours.crimson,
                    .most_lines = 1},
                   say(row.term), line.left(line.rest().width * term_share, theme.spaces.medium));
        const bool only_pictures = row.text == nullptr;
        const Box pictures = only_pictures
                                 ? line.rest()
                                 : line.left(line.rest().width * picture_share, theme.spaces.large);
        const auto count = std::max<std::size_t>(1, row.pictures.size());
        const Boxes places = columns(pictures, static_cast<int>(count), theme.spaces.medium);
        for (std::size_t picture = 0; picture < row.pictures.size(); ++picture)
            handset_picture(sheet, row.pictures[picture], places[picture]);
        if (!only_pictures) sheet.text(text, say(row.text), line.rest());
    }
}

} // namespace quiz

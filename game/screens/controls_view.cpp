#include "layout/arrange.h"
#include "layout/button_row.h"
#include "layout/handset_picture.h"
#include "layout/looks.h"
#include "screens/controls_page.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = BindingSlot::Kind;

constexpr int across = 2;
constexpr float label_share = 0.36F;    // of a button's line: its keys have the rest
constexpr float large_label = 0.42F;    // where text is large
constexpr float title_share = 0.26F;    // of a player's panel: whose it is
constexpr float mark_share = 0.35F;     // of what is left: the answers' marks
constexpr std::size_t caps_in_line = 3; // a button has no more
constexpr float free_ground = 0.1F;     // strength of a place without a key
constexpr float free_border = 0.55F;

/// A cap that can be chosen.
void cap(Sheet& sheet, TargetId id, const std::string& control, const std::string& sign, bool waits,
         const Box& place) {
    const Theme& theme = sheet.theme();
    const Highlight highlight = sheet.target(id, place);
    BoxLook look = button_look(theme, waits, highlight);
    look.radius = theme.radii.small;
    const bool free = control.empty() && !waits;
    if (free) { // nothing is there yet: no key, but the place of one
        look.shadow = 0;
        if (!highlight.any()) {
            look.top = look.bottom = theme.colours.gold.with_alpha(free_ground);
            look.border = theme.colours.gold.with_alpha(free_border);
        }
    }
    sheet.box(place, look);
    sheet.text({.face = Face::ReadingBold,
                .size = theme.sizes.hint,
                .colour = waits  ? theme.colours.stage_text
                          : free ? theme.colours.ink_soft
                                 : theme.colours.ink,
                .align = Align::Centre,
                .most_lines = 1},
               sign,
               place.inset(sheet.text_scale() > 1 ? theme.spaces.hair : theme.spaces.tight, 0));
}

} // namespace

/// Every player's keys or buttons, each above the mark of its answer.
void ControlsScreen::compose_players(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    const std::vector<BindingSlot> all = slots();
    if (all.empty()) return;
    const int players = all.back().player + 1;
    const bool buzzers = all.front().kind == Kind::Buzzer;
    const Boxes panels =
        grid(place, across, (players + across - 1) / across, look.spaces.small, look.spaces.small);
    for (int player = 0; player < players; ++player) {
        const Box& panel = panels.at(static_cast<std::size_t>(player));
        sheet.box(panel, panel_look(look));
        Room room(panel.inset(look.spaces.medium, look.spaces.tight));
        sheet.text({.face = Face::StageBold,
                    .size = look.sizes.hint,
                    .colour = look.colours.stage_text,
                    .align = Align::Centre,
                    .most_lines = 1},
                   words(buzzers ? "controls.buzzer_of" : "controls.row_of", {{"n", player + 1}}),
                   room.top(panel.height * title_share));
        std::vector<std::size_t> own;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].player == player) own.push_back(i);
        const Boxes places = columns(room.rest(), static_cast<int>(own.size()), look.spaces.tight);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const BindingSlot& slot = all[own[i]];
            Room one(places[i]);
            const Box below = one.bottom(places[i].height * mark_share, look.spaces.hair);
            cap(sheet, static_cast<TargetId>(own[i]), slot.control,
                control_sign(words(), slot.control), waiting_ == slot, one.rest());
            const float side = std::min(below.width, below.height);
            if (slot.answer == BindingSlot::red)
                buzzer_dome(sheet, false, centred(below, {side, side}));
            else
                sheet.mark(slot.answer, centred(below, {side, side}));
        }
    }
}

/// Every button of the pages with the keys that mean it.
void ControlsScreen::compose_buttons(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    const std::vector<BindingSlot> all = slots();
    const std::vector<Button> buttons = buttons_of(tab());
    const int lines = (static_cast<int>(buttons.size()) + across - 1) / across;
    const float label = sheet.text_scale() > 1 ? large_label : label_share;
    sheet.box(place, card_look(look));
    const Boxes halves =
        columns(place.inset(look.spaces.medium, look.spaces.small), across, look.spaces.large);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const Boxes boxes =
            rows(halves.at(i / static_cast<std::size_t>(lines)), lines, look.spaces.hair);
        Room line(boxes.at(i % static_cast<std::size_t>(lines)));
        sheet.text({.face = Face::Reading,
                    .size = look.sizes.hint,
                    .colour = look.colours.ink,
                    .most_lines = 2},
                   words("controls.button." + std::string(button_name(buttons[i]))),
                   line.left(line.rest().width * label, look.spaces.small));
        const Boxes places =
            columns(line.rest(), static_cast<int>(caps_in_line), look.spaces.tight);
        std::size_t cap_index = 0;
        for (std::size_t slot = 0; slot < all.size(); ++slot)
            if (all[slot].button == buttons[i] && cap_index < caps_in_line)
                cap(sheet, static_cast<TargetId>(slot), all[slot].control,
                    control_sign(words(), all[slot].control), waiting_ == all[slot],
                    places[cap_index++]);
    }
}

} // namespace quiz

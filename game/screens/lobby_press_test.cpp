#include "screens/lobby_press_test.h"

#include "layout/looks.h"
#include "screens/furniture.h"
#include "screens/lobby_card.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr int across = 2;
constexpr float picture_share = 0.62F; // of a panel's width
constexpr float text_leading = 2.4F;   // lines of the explanation
constexpr float count_leading = 1.2F;

} // namespace

void PressTestScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const SeatControls& controls = stage().table.controls;
    Room room(with_hints(sheet, {back_hint(words("lobby.menu_back"))}));
    heading(sheet, room, words("lobby.test_heading"));
    sheet.text({.face = Face::Reading,
                .size = look.sizes.header,
                .colour = look.colours.stage_text_soft,
                .align = Align::Centre},
               words("lobby.test_text"),
               room.top(sheet.stretched(look.sizes.header) * text_leading, look.spaces.small));
    const std::vector<SeatPress> down = controls.held();
    const Box counts = room.bottom(
        count_leading * sheet.line_height(Face::StageBold, look.sizes.option), look.spaces.small);
    const auto now = static_cast<int>(down.size());
    sheet.text({.face = Face::StageBold,
                .size = look.sizes.option,
                .colour = look.colours.lamp,
                .align = Align::Centre,
                .most_lines = 1},
               words("lobby.test_count", {{"n", now}, {"most", std::max(now, most_)}}), counts);

    // Rows of keys, and every pad and buzzer that holds something down.
    std::vector<Handset> handsets = controls.handsets(DeviceKind::Keyboard, 0);
    for (const SeatPress& press : down)
        if (press.handset.kind != Handset::Kind::KeyboardZone &&
            std::find(handsets.begin(), handsets.end(), press.handset) == handsets.end())
            handsets.push_back(press.handset);
    const int count = std::max(1, static_cast<int>(handsets.size()));
    const int down_rows = (count + across - 1) / across;
    const Boxes places =
        grid(room.rest(), across, down_rows, look.spaces.medium, look.spaces.small);
    for (std::size_t i = 0; i < handsets.size(); ++i) {
        const Handset& handset = handsets[i];
        HandsetPicture picture{
            .shape = shape_of(handset.kind), .keys = key_signs(stage(), handset), .on_dark = true};
        for (int answer = 0; answer < 4; ++answer)
            picture.held.push_back(std::find(down.begin(), down.end(),
                                             SeatPress{handset, static_cast<SeatButton>(answer)}) !=
                                   down.end());
        // One alone in its row stands in the middle.
        const bool alone = i + 1 == handsets.size() && i % across == 0;
        const Box place =
            alone ? places[i].moved((room.rest().width - places[i].width) / 2, 0) : places[i];
        sheet.box(place, panel_look(look));
        const Box inside = place.inset(look.spaces.medium, look.spaces.small);
        handset_picture(sheet, picture,
                        centred(inside, {inside.width * picture_share, inside.height}));
    }
}

Transition PressTestScreen::press(Button button) {
    if (button == Button::Confirm || button == Button::Back) return back();
    return Page::press(button);
}

Transition PressTestScreen::advance(Milliseconds elapsed) {
    static_cast<void>(Page::advance(elapsed));
    stage().table.controls.held(down_);
    most_ = std::max(most_, static_cast<int>(down_.size()));
    const auto among = [](const std::vector<SeatPress>& all, const SeatPress& press) {
        return std::find(all.begin(), all.end(), press) != all.end();
    };
    std::erase_if(before_, [&](const SeatPress& press) { return !among(down_, press); });
    // Whoever has no keyboard at hand leaves with the pad's menu or the red buzzer.
    const bool leaves = std::any_of(down_.begin(), down_.end(), [&](const SeatPress& press) {
        return (press.button == SeatButton::Menu || press.button == SeatButton::Buzz) &&
               !among(before_, press);
    });
    return leaves ? back() : Transition{Stay{}};
}

} // namespace quiz

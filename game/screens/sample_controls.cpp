#include "screens/controls_page.h"
#include "screens/samples.h"
#include "screens/title.h"

#include <utility>

namespace quiz {

namespace {

constexpr Screen::Milliseconds settled{1000};
constexpr int rows_tab = 0;
constexpr int commands_tab = 1;
constexpr int device_tab = 3;

std::unique_ptr<ScreenStack> open(Stage& stage, int tab, const std::string& model = {}) {
    stage.table = {};
    stage.table.controls = SeatControls(stage.bindings);
    auto stack = std::make_unique<ScreenStack>(stage, std::make_unique<TitleScreen>(stage));
    if (!model.empty()) stack->plug(0, model);
    stack->open(std::make_unique<ControlsScreen>(stage, tab));
    stack->advance(settled);
    return stack;
}

} // namespace

std::vector<Sample> control_samples(Stage& stage) {
    return {
        {"controls-rows", [&stage] { return open(stage, rows_tab); }},
        {"controls-commands",
         [&stage] {
             auto stack = open(stage, commands_tab);
             stack->press(Button::Down);
             stack->press(Button::Confirm);
             stack->advance(settled);
             return stack;
         }},
        {"controls-pad", [&stage] { return open(stage, device_tab, "045e:028e"); }},
        {"controls-buzzers", [&stage] { return open(stage, device_tab, "054c:0002"); }},
        {"controls-taken",
         [&stage] {
             auto stack = open(stage, rows_tab);
             stack->press(Button::Confirm);
             stack->device({DeviceKind::Keyboard, 0, "V", true});
             stack->advance(settled);
             return stack;
         }},
    };
}

} // namespace quiz

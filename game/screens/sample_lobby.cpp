#include "screens/lobby.h"
#include "screens/lobby_menu.h"
#include "screens/lobby_press_test.h"
#include "screens/samples.h"
#include "screens/title.h"

#include <array>
#include <utility>

namespace quiz {

namespace {

constexpr Screen::Milliseconds settled{1000};
constexpr std::string_view known_pad = "045e:028e";
constexpr std::string_view buzzers = "054c:0002";
constexpr std::string_view unknown_pad = "1234:5678";
constexpr std::string_view pads = R"({"version": 1, "keys": {}, "pads": {"045e:028e": {
    "button0": "confirm", "button1": "back", "button2": "halve", "button3": "understudy",
    "button7": "menu"}}})";

/// A lobby whose devices do what they are told.
class Guests {
public:
    explicit Guests(Stage& stage) : stage_(stage) {
        stage.table = {};
        stage.table.controls = SeatControls(Bindings::read(pads, "sample").bindings);
        stack_ = std::make_unique<ScreenStack>(stage, std::make_unique<TitleScreen>(stage));
        stack_->open(std::make_unique<LobbyScreen>(stage));
        stack_->advance(settled);
    }
    Guests& plug(int pad, std::string_view model) {
        stack_->plug(pad, std::string(model));
        return *this;
    }
    Guests& key(const std::string& name) { return tap({DeviceKind::Keyboard, 0, name, true}); }
    Guests& pad(int pad, int button) {
        return tap({DeviceKind::Pad, pad, "button" + std::to_string(button), true});
    }
    Guests& press(Button button) {
        stack_->press(button);
        return *this;
    }
    Guests& wait(Screen::Milliseconds time) {
        stack_->advance(time);
        return *this;
    }
    /// Seven more whoever there is: four rows of keys, two pads, two buzzers, all ready.
    Guests& eight() {
        plug(0, known_pad).plug(1, known_pad).plug(2, buzzers);
        for (const char* keys : {"14", "UP", "AF", "VM"})
            key(std::string(1, keys[0])).key(std::string(1, keys[1]));
        for (const int number : {0, 1}) pad(number, 0).pad(number, 0);
        for (const int part : {0, 1}) pad(2, 5 * part + 4).pad(2, 5 * part);
        return *this;
    }
    Guests& names(std::initializer_list<const char*> names) {
        Seat seat = 0;
        for (const char* name : names) stage_.table.lobby.rename(seat++, name);
        return *this;
    }
    std::unique_ptr<ScreenStack> take() { return std::move(stack_); }

private:
    Guests& tap(DeviceEvent event) {
        stack_->device(event);
        event.down = false;
        stack_->device(event);
        return *this;
    }
    Stage& stage_;
    std::unique_ptr<ScreenStack> stack_;
};

} // namespace

std::vector<Sample> lobby_samples(Stage& stage) {
    const auto guests = [&stage] { return Guests(stage); };
    return {
        {"lobby-empty", [=] { return guests().take(); }},
        {"lobby-two",
         [=] { return guests().plug(0, known_pad).key("1").key("4").pad(0, 0).take(); }},
        {"lobby-eight",
         [=, &stage] {
             auto eight = guests();
             eight.eight().names({"Odette", "Basil", "Nadia", "Grandmother", "Wilhelmina M",
                                  "Myrtha", "Jo", "Siegfried"});
             stage.table.lobby.set_teams(3);
             return eight.take();
         }},
        {"lobby-unplugged",
         [=] {
             auto three = guests();
             three.plug(0, known_pad).pad(0, 0).pad(0, 0).key("U").key("P").key("A").key("D");
             auto stack = three.take();
             stack->unplug(0);
             return stack;
         }},
        {"lobby-wheel",
         [=] {
             auto writing = guests();
             writing.plug(0, known_pad).plug(1, buzzers).key("U").key("P").pad(0, 0);
             writing.pad(0, 2).pad(0, 0); // backwards to "write a name", and do
             for (int i = 0; i < 13; ++i) writing.pad(0, 1);
             writing.pad(0, 0);
             for (int i = 0; i < 12; ++i) writing.pad(0, 2);
             writing.pad(1, 4).pad(1, 4).pad(1, 1).pad(1, 1); // a buzzer at A
             return writing.take();
         }},
        {"lobby-typing",
         [=] {
             auto typing = guests();
             typing.key("U").key("P").key("A").key("A").key("F");
             auto stack = typing.take();
             for (const char32_t c : U"Wilhelmina M") stack->type(c);
             return stack;
         }},
        {"lobby-teaching",
         [=] {
             return guests()
                 .key("1")
                 .key("4")
                 .plug(0, unknown_pad)
                 .pad(0, 11)
                 .plug(3, known_pad)
                 .take();
         }},
        {"lobby-menu",
         [=] {
             auto two = guests();
             two.eight().press(Button::Back).press(Button::Down).wait(settled);
             return two.take();
         }},
        {"lobby-menu-table",
         [=] {
             auto two = guests();
             two.eight().press(Button::Back).press(Button::NextTab).wait(settled);
             return two.take();
         }},
        {"lobby-press-test",
         [=, &stage] {
             auto pressing = guests();
             pressing.plug(0, known_pad);
             auto stack = pressing.take();
             stack->open(std::make_unique<PressTestScreen>(stage));
             for (const char* key : {"2", "U", "D"})
                 stack->device({DeviceKind::Keyboard, 0, key, true});
             stack->device({DeviceKind::Pad, 0, "button2", true});
             stack->advance(settled);
             return stack;
         }},
    };
}

} // namespace quiz

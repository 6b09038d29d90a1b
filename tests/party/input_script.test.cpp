#include "party/input_script.h"

#include "support/catch.h"

using namespace quiz;
using What = ScriptedEvent::What;
using std::chrono::milliseconds;

TEST_CASE("A script of inputs is read line by line", "[party]") {
    const auto read = read_input_script("# an evening\n"
                                        "0 plug pad 1 045e:028e\n"
                                        "\n"
                                        "1500 down keyboard U   # Anna\r\n"
                                        "1520 tap pad 1 button0\n"
                                        "1560\tup keyboard U\n"
                                        "9000 unplug pad 1",
                                        "evening.inputs");
    REQUIRE(read);
    const std::vector<ScriptedEvent> expected{
        {milliseconds{0}, What::Plug, DeviceKind::Pad, 1, "045e:028e"},
        {milliseconds{1500}, What::Down, DeviceKind::Keyboard, 0, "U"},
        {milliseconds{1520}, What::Down, DeviceKind::Pad, 1, "button0"},
        {milliseconds{1560}, What::Up, DeviceKind::Keyboard, 0, "U"},
        {milliseconds{1570}, What::Up, DeviceKind::Pad, 1, "button0"},
        {milliseconds{9000}, What::Unplug, DeviceKind::Pad, 1, ""}};
    CHECK(*read == expected);
    CHECK(read_input_script("", "empty")->empty());
}

TEST_CASE("A fault in a script is named with its line", "[party]") {
    struct Row {
        std::string line, what;
    };
    const Row row = GENERATE(
        Row{"soon down keyboard U", "time"}, Row{"-5 down keyboard U", "time"},
        Row{"5", "expected after the time"}, Row{"5 press keyboard U", "expected after the time"},
        Row{"5 down mouse U", "keyboard"}, Row{"5 down keyboard", "control"},
        Row{"5 down pad", "number"}, Row{"5 down pad one button0", "number"},
        Row{"5 down pad 0", "control"}, Row{"5 plug pad 0", "model"},
        Row{"5 plug keyboard x", "always there"}, Row{"5 unplug pad 0 now", "Nothing more"},
        Row{"5 down keyboard U I", "Nothing more"}, Row{"3 down keyboard U", "earlier"});
    const auto read = read_input_script("4 down keyboard A\n" + row.line + "\n", "some.inputs");
    CAPTURE(row.line);
    REQUIRE_FALSE(read);
    CHECK(read.error().at.line == 2);
    CHECK(read.error().file == "some.inputs");
    CHECK(read.error().what.find(row.what) != std::string::npos);
}

TEST_CASE("Events come when they are due, those of one pass together", "[party]") {
    const auto events = *read_input_script(
        "10 down keyboard A\n10 down keyboard U\n11 down keyboard V\n30 up keyboard A\n", "x");
    std::size_t next = 0;
    CHECK(due_events(events, next, milliseconds{9}).empty());
    CHECK(due_events(events, next, milliseconds{11}).size() == 3);
    CHECK(due_events(events, next, milliseconds{11}).empty());
    CHECK(due_events(events, next, milliseconds{1000}).size() == 1);
    CHECK(next == 4);
}

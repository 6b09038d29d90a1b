#include "party/bindings.h"

#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace quiz;

namespace {

const std::filesystem::path shipped = QUIZ_SOURCE_DIR "/assets/bindings.json";

Bindings shipped_bindings() { return Bindings::load(shipped, "/nowhere/at/all").bindings; }

std::string document(const std::string& keys, const std::string& pads = "{}") {
    return R"({"version": 1, "keys": )" + keys + R"(, "pads": )" + pads + "}";
}

} // namespace

TEST_CASE("The shipped bindings have no fault and reach every button", "[party]") {
    const auto read = Bindings::load(shipped, "/nowhere/at/all");
    CHECK(read.problems.empty());
    std::set<Button> reached;
    for (const char* key :
         {"1", "2", "3", "4", "Up", "Down", "Left",   "Right",    "Enter", "Escape",
          "P", "H", "E", "U", "F",  "F11",  "PageUp", "PageDown", "Tab",   "Backspace"}) {
        INFO(key);
        const auto button = read.bindings.key(key);
        REQUIRE(button);
        reached.insert(*button);
    }
    CHECK(reached.size() == button_count - 1); // all but Previous, which Buzz! needs
    for (const char* buzzers : {"054c:0002", "054c:1000"})
        for (const char* yellow : {"button1", "button6", "button11", "button16"})
            CHECK(read.bindings.pad(buzzers, yellow) == Button::Next);
}

TEST_CASE("Letters and digits answer, on row and pad of digits alike", "[party]") {
    const Bindings bindings = shipped_bindings();
    const char* keys[4][3] = {
        {"1", "A", "Numpad1"}, {"2", "B", "Numpad2"}, {"3", "C", "Numpad3"}, {"4", "D", "Numpad4"}};
    for (int answer = 0; answer < 4; ++answer)
        for (const char* key : keys[answer]) {
            INFO(key);
            CHECK(bindings.key(key) ==
                  static_cast<Button>(static_cast<int>(Button::Choice1) + answer));
        }
    CHECK(bindings.key("Space") == Button::Confirm);
    CHECK_FALSE(bindings.key("5"));
    CHECK_FALSE(bindings.key("a")); // names are the keys', not the characters'
    CHECK_FALSE(bindings.key(""));
}

TEST_CASE("Every layout of a pad moves, confirms, goes back and has the lifelines", "[party]") {
    const Bindings bindings = shipped_bindings();
    for (const char* model : {"default", "045e:028e", "054c:05c4", "054c:09cc", "057e:2009"}) {
        INFO(model);
        CHECK(bindings.knows(model));
        std::set<Button> reached;
        for (const char* control : {"x-", "x+", "y-", "y+", "povx-", "povx+", "povy-", "povy+"})
            if (const auto button = bindings.pad(model, control)) reached.insert(*button);
        CHECK(reached == std::set{Button::Left, Button::Right, Button::Up, Button::Down});
        for (int i = 0; i < 16; ++i)
            if (const auto button = bindings.pad(model, "button" + std::to_string(i)))
                reached.insert(*button);
        for (const Button wanted : {Button::Confirm, Button::Back, Button::Menu, Button::Halve,
                                    Button::Encore, Button::Understudy, Button::Flag})
            CHECK(reached.count(wanted) == 1);
    }
}

TEST_CASE("A pad that is not listed uses the default layout", "[party]") {
    const auto read = Bindings::read(
        document("{}",
                 R"({"default": {"button0": "confirm"}, "054c:05c4": {"button1": "confirm"}})"),
        "bindings.json");
    REQUIRE(read.problems.empty());
    CHECK(read.bindings.pad("ffff:0001", "button0") == Button::Confirm);
    CHECK_FALSE(read.bindings.knows("ffff:0001"));
    CHECK(read.bindings.pad("054c:05c4", "button1") == Button::Confirm);
    CHECK_FALSE(read.bindings.pad("054c:05c4", "button0"));
}

TEST_CASE("Faults in bindings are all told, each at its place", "[party]") {
    struct Fault {
        std::string json;
        std::string where;
        std::string says;
    };
    const Fault faults[] = {
        {document(R"({"A": "chioce1"})"), "/keys/A", "Did you mean \"choice1\"?"},
        {document(R"({"A": 1})"), "/keys/A", "name of a button"},
        {document(R"({"A": "choice1", "A": "choice2"})"), "/keys/A", "bound twice"},
        {document("[]"), "/keys", "Expected an object"},
        {document("{}", "[]"), "/pads", "Expected an object"},
        {document("{}", R"({"054C:05C4": {}})"), "/pads/054C:05C4", "hexadecimal"},
        {document("{}", R"({"sony": {}})"), "/pads/sony", "hexadecimal"},
        {document("{}", R"({"default": {}, "default": {}})"), "/pads/default", "two layouts"},
        {R"({"version": 2, "keys": {}, "pads": {}})", "/version", ""},
        {R"({"version": 1, "pads": {}})", "", "keys"},
        {R"({"version": 1, "keys": {}, "pads": {}, "key": {}})", "/key", ""},
        {R"({"version": 1, "keys": {)", "", ""},
        {"", "", ""},
    };
    for (const Fault& fault : faults) {
        INFO(fault.json);
        const auto read = Bindings::read(fault.json, "my/bindings.json");
        REQUIRE(read.problems.size() == 1);
        const Problem& problem = read.problems.front();
        CHECK(problem.severity == Severity::Error);
        CHECK(problem.file == "my/bindings.json");
        CHECK(problem.at.line == 1);
        CHECK(problem.what.find(fault.says) != std::string::npos);
        if (!fault.where.empty()) CHECK(problem.where == fault.where);
    }
    const auto read = Bindings::read(document(R"({"A": "x", "B": "choice2", "C": "y"})"), "f");
    CHECK(read.problems.size() == 2);
    CHECK(read.bindings.key("B") == Button::Choice2); // what is sound holds
}

TEST_CASE("The player's own bindings win unless they have an error", "[party]") {
    const auto folder = std::filesystem::temp_directory_path() / "red-shoes-test-own-bindings";
    std::filesystem::create_directories(folder);
    const auto own = folder / "bindings.json";
    std::ofstream(own) << document(R"({"Q": "choice1"})");
    auto read = Bindings::load(shipped, own);
    CHECK(read.problems.empty());
    CHECK(read.bindings.key("Q") == Button::Choice1);
    CHECK_FALSE(read.bindings.key("A"));

    std::ofstream(own) << document(R"({"Q": "answer"})");
    read = Bindings::load(shipped, own);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems.front().file == own.string());
    CHECK(read.bindings.key("A") == Button::Choice1);
    std::filesystem::remove_all(folder);

    CHECK_THROWS_AS(Bindings::load(folder / "gone.json", own), std::runtime_error);
}

TEST_CASE("Keys that type are known", "[party]") {
    for (const char* key : {"A", "Z", "1", "0", "Space", "Comma", "Numpad7", "Dash"})
        CHECK(types_character(key));
    for (const char* key :
         {"Enter", "Escape", "Backspace", "Left", "F11", "PageUp", "Tab", "Delete", ""})
        CHECK_FALSE(types_character(key));
}

#include "app/key_names.h"

#include "core/files.h"
#include "core/json.h"
#include "support/catch.h"

#include <set>
#include <string>

using namespace quiz;

TEST_CASE("Every key of the shipped bindings is one that a keyboard can press", "[app]") {
    std::set<std::string, std::less<>> names;
    for (int key = 0; key < sf::Keyboard::KeyCount; ++key) {
        const auto name = key_name(static_cast<sf::Keyboard::Key>(key));
        if (name.empty()) continue;
        INFO(name);
        CHECK(names.insert(std::string(name)).second); // no two keys share a name
    }
    const std::string path = QUIZ_SOURCE_DIR "/assets/bindings.json";
    const auto text = read_file(path);
    REQUIRE(text);
    const auto document = parse_json(*text, path);
    REQUIRE(document);
    const JsonValue* keys = document->find("keys");
    REQUIRE(keys != nullptr);
    for (const JsonMember& member : *keys->object()) {
        INFO(member.key);
        CHECK(names.count(member.key) == 1);
    }
}

TEST_CASE("Keys have their names", "[app]") {
    CHECK(key_name(sf::Keyboard::A) == "A");
    CHECK(key_name(sf::Keyboard::Z) == "Z");
    CHECK(key_name(sf::Keyboard::Num0) == "0");
    CHECK(key_name(sf::Keyboard::Num9) == "9");
    CHECK(key_name(sf::Keyboard::Numpad4) == "Numpad4");
    CHECK(key_name(sf::Keyboard::F11) == "F11");
    CHECK(key_name(sf::Keyboard::Enter) == "Enter");
    CHECK(key_name(sf::Keyboard::Unknown).empty());
}

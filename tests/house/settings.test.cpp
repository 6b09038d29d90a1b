#include "house/settings.h"

#include "support/catch.h"
#include "support/spoken.h"
#include "support/temporary_folder.h"

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

const Strings& english() {
    static const Strings strings = Strings::load(QUIZ_SOURCE_DIR "/assets");
    return strings;
}

} // namespace

TEST_CASE("Without a file the settings are the usual ones, silently", "[house]") {
    const TemporaryFolder folder;
    const auto loaded = SettingsFile(folder / "settings.json").load();
    CHECK(loaded.settings == Settings{});
    CHECK_FALSE(loaded.notice);
}

TEST_CASE("Settings come back as they were kept", "[house]") {
    const TemporaryFolder folder;
    const SettingsFile file(folder / "config/settings.json");
    Settings settings;
    settings.name = "Vicky";
    settings.flat_scoring = true;
    settings.answer_seconds = 40;
    settings.text_percent = 125;
    settings.full_screen = true;
    settings.sound = false;
    settings.music_volume = 0;
    settings.effects_volume = 100;
    settings.reduced_motion = true;
    settings.high_contrast = true;
    settings.captions = true;
    settings.spoilers = false;
    settings.language = "pt-br";
    settings.films = {"alien", "the-red-shoes"};
    settings.party_names = {"Odette", "Ädele"};
    REQUIRE(file.save(settings));
    const auto loaded = file.load();
    CHECK(loaded.settings == settings);
    CHECK_FALSE(loaded.notice);
    CHECK(get(folder / "config/settings.json").find("\"scoring\": \"flat\"") != std::string::npos);
}

TEST_CASE("A wrong value falls back alone and is said", "[house]") {
    struct Case {
        const char* text;
        const char* says;
    };
    const Case cases[] = {
        {"\"effects_volume\": 101",
         "\"effects_volume\" should be a whole number from 0 to 100 (80 is used)"},
        {"\"effects_volume\": -1", "\"effects_volume\""},
        {"\"music_volume\": \"80\"", "\"music_volume\" should be a whole number from 0 to 100 (60"},
        {"\"music_volume\": 50.5", "\"music_volume\""},
        {"\"volume\": 101", "\"volume\" should be a whole number from 0 to 100 (80 is used)"},
        {"\"sound\": 1", "\"sound\" should be true or false (true is used)"},
        {"\"answer_seconds\": 25",
         "\"answer_seconds\" should be one of 20, 30, 40, 0 (20 is used)"},
        {"\"text_percent\": 0", "\"text_percent\""},
        {"\"scoring\": \"fast\"", "\"scoring\" should be \"speed\" or \"flat\""},
        {"\"scoring\": true", "\"scoring\""},
        {"\"full_screen\": 1", "\"full_screen\" should be true or false (false is used)"},
        {"\"captions\": 1", "\"captions\" should be true or false (false is used)"},
        {"\"high_contrast\": \"on\"", "\"high_contrast\""},
        {"\"spoilers\": null", "\"spoilers\" should be true or false (true is used)"},
        {"\"name\": 7", "\"name\" should be a text"},
        {"\"films\": \"alien\"", "\"films\" should be a list"},
        {"\"films\": [\"alien\", 7]", "(every film is used)"},
        {"\"films\": [\"\"]", "\"films\""},
        {"\"party_names\": \"Anna\"", "\"party_names\" should be a list of names (none"},
        {"\"party_names\": [\"Anna\", 7]", "\"party_names\""},
        {"\"language\": \"../en\"", "\"language\" should be the name of a file"},
        {"\"language\": 7", "(\"en\" is used)"},
    };
    for (const auto& one : cases) {
        INFO(one.text);
        const TemporaryFolder folder;
        put(folder / "settings.json",
            std::string("{\"version\": 1, \"reduced_motion\": true, ") + one.text + "}");
        const auto loaded = SettingsFile(folder / "settings.json").load();
        CHECK_FALSE(loaded.notice);
        CHECK(sentence_of(loaded.mistakes, english()).find(one.says) != std::string::npos);
        Settings expected;
        expected.reduced_motion = true;
        CHECK(loaded.settings == expected);
    }
}

TEST_CASE("Several wrong values are said in one sentence; unknown keys are passed over",
          "[house]") {
    const TemporaryFolder folder;
    put(folder / "settings.json",
        R"({"version": 1, "volume": "loud", "full_screen": "yes", "curtain": 3, "name": "Boris"})");
    const auto loaded = SettingsFile(folder / "settings.json").load();
    const std::string said = sentence_of(loaded.mistakes, english());
    CHECK(said.find("\"full_screen\" should") != std::string::npos);
    CHECK(said.find(" and \"volume\" should") != std::string::npos);
    CHECK(said.find("curtain") == std::string::npos);
    CHECK(loaded.settings.name == "Boris");
}

TEST_CASE("The one volume of older versions speaks for both", "[house]") {
    const TemporaryFolder folder;
    const SettingsFile file(folder / "settings.json");
    put(folder / "settings.json", R"({"version": 1, "volume": 30})");
    CHECK(file.load().settings.effects_volume == 30);
    CHECK(file.load().settings.music_volume == 30);
    // Who had everything loud did not ask for music as loud.
    put(folder / "settings.json", R"({"version": 1, "volume": 100})");
    CHECK(file.load().settings.effects_volume == 100);
    CHECK(file.load().settings.music_volume == 60);
    put(folder / "settings.json",
        R"({"version": 1, "volume": 30, "music_volume": 50, "effects_volume": 70})");
    CHECK(file.load().settings.effects_volume == 70);
    CHECK(file.load().settings.music_volume == 50);
    REQUIRE(file.save(file.load().settings));
    CHECK(get(folder / "settings.json").find("\"volume\"") == std::string::npos);
}

TEST_CASE("A name in the settings is cleaned like any other", "[house]") {
    const TemporaryFolder folder;
    put(folder / "settings.json", R"({"version": 1, "name": "  a\u001b[2Jb  "})");
    CHECK(SettingsFile(folder / "settings.json").load().settings.name == "a[2Jb");
}

TEST_CASE("Damaged settings are set aside, newer ones left alone", "[house]") {
    const TemporaryFolder folder;
    const SettingsFile file(folder / "settings.json");
    Settings settings;
    settings.name = "Vicky";
    REQUIRE(file.save(settings));
    settings.effects_volume = 10;
    REQUIRE(file.save(settings));

    put(folder / "settings.json", "{\"version\": 1,");
    const auto damaged = file.load();
    REQUIRE(damaged.notice);
    CHECK(spoken(damaged.notice).find("damaged-1") != std::string::npos);
    CHECK(damaged.settings.name == "Vicky");
    CHECK(damaged.settings.effects_volume == 80);

    put(folder / "settings.json", "{\"version\": 9}");
    const auto newer = file.load();
    REQUIRE(newer.notice);
    CHECK(newer.settings == Settings{});
    const auto saved = file.save(settings);
    REQUIRE_FALSE(saved);
    CHECK(spoken(saved.error()).find("newer version") != std::string::npos);
    CHECK(get(folder / "settings.json") == "{\"version\": 9}");
}

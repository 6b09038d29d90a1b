#include "core/languages.h"

#include "core/pseudo_language.h"
#include "core/text.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>

using namespace quiz;
using quiz::test::put;
using quiz::test::TemporaryFolder;

namespace {

/// Assets with an English of two sentences, and a folder of the player's own.
struct Tongues {
    TemporaryFolder folder;
    StringsFolders folders{folder / "assets", folder / "own"};

    Tongues() {
        put(folder / "assets/strings/en.json",
            R"({"language": {"name": "English"},
                "a": {"hello": "hello {who}", "cats": {"one": "{n} cat", "other": "{n} cats"}}})");
    }
};

} // namespace

TEST_CASE("A file is all it takes to be a language; the player's own stands before the shipped") {
    const Tongues tongues;
    put(tongues.folder / "assets/strings/de.json", R"({"language": {"name": "Deutsch"}})");
    put(tongues.folder / "assets/strings/cy.json", R"({"language": {"name": "Cymraeg"}})");
    put(tongues.folder / "own/de.json", R"({"language": {"name": "Wienerisch"}})");
    put(tongues.folder / "own/it.json", R"({"language": {"nome": "Italiano"}})"); // gives no name
    put(tongues.folder / "own/xx.json", R"({"language":)");
    put(tongues.folder / "own/notes.txt", "no strings");
    const std::vector<Language> expected{
        {"en", "English"}, {"cy", "Cymraeg"}, {"de", "Wienerisch"}};
    CHECK(languages(tongues.folders) == expected);
    CHECK(languages({tongues.folder / "assets", tongues.folder / "nowhere"}).size() == 3);
}

TEST_CASE("What a language has no sentence for is said in English") {
    const Tongues tongues;
    put(tongues.folder / "own/de.json",
        R"({"language": {"name": "Deutsch"}, "a": {"hello": "servus {who}"}})");
    const auto spoken = speak("de", tongues.folders);
    CHECK(spoken.problems.empty());
    CHECK(spoken.strings("a.hello", {{"who", "Vicky"}}) == "servus Vicky");
    CHECK(spoken.strings("a.cats", {{"n", 1}}) == "1 cat");
}

TEST_CASE("A language that is not there, or whose file is broken, is English, and that is said") {
    const Tongues tongues;
    put(tongues.folder / "own/de.json", "{\n\"a\": [,]}");
    for (const char* id : {"de", "fr", "../en", ""}) {
        INFO(id);
        const auto spoken = speak(id, tongues.folders);
        CHECK(spoken.strings("a.cats", {{"n", 2}}) == "2 cats");
        CHECK(spoken.problems.empty() == (std::string_view(id) != "de"));
    }
    CHECK(speak("de", tongues.folders).problems.front().at.line == 2);
}

TEST_CASE("Sentences and places that the game does not have are mistakes of a translation") {
    const Tongues tongues;
    put(tongues.folder / "own/de.json",
        R"({"language": {"name": "Deutsch"},
            "a": {"hello": "servus {wer}", "cats": {"few": "{n:plain} Katzen", "other": "Katzen"},
                  "dogs": "Hunde"}})");
    const auto spoken = speak("de", tongues.folders);
    REQUIRE(spoken.problems.size() == 2);
    CHECK(spoken.problems[0].what.find("\"a.dogs\"") != std::string::npos);
    CHECK(spoken.problems[1].what.find("{wer}") != std::string::npos);
}

TEST_CASE("Every shipped language is without mistakes") {
    const StringsFolders folders{QUIZ_SOURCE_DIR "/assets"};
    for (const Language& language : languages(folders))
        for (const Problem& problem : speak(language.id, folders).problems)
            FAIL_CHECK(to_text(problem));
}

TEST_CASE("The pseudo language is English grown by 40 %, with its places kept") {
    const Strings english = Strings::load(QUIZ_SOURCE_DIR "/assets");
    const Strings::Read read = Strings::read(pseudo_json(english), "pseudo.json");
    for (const Problem& problem : read.problems) FAIL_CHECK(to_text(problem));
    CHECK(read.strings.ids() == english.ids());
    CHECK(mistakes_of(read.strings, english).empty());
    for (const std::string& id : english.ids()) {
        INFO(id);
        const NumberForms forms = read.strings.forms(id);
        CHECK(forms.size() == english.forms(id).size());
        for (const auto& [form, sentence] : english.forms(id)) {
            const std::string& pseudo = forms.at(form);
            if (pseudo == sentence) continue; // nothing in it to translate
            CHECK(pseudo.front() == '[');
            CHECK(pseudo.back() == ']');
            CHECK(std::count(pseudo.begin(), pseudo.end(), '*') ==
                  std::count(sentence.begin(), sentence.end(), '*'));
            CHECK(mistakes_of(read.strings, english).empty());
        }
    }
}

TEST_CASE("A pseudo sentence shows where it begins and ends, and grows in its words") {
    CHECK(pseudo_sentence("Go on") == "[Ğöö ööñ]");
    CHECK(pseudo_sentence("{n} point") == "[{n} þöööïïñţ]");
    CHECK(pseudo_sentence("A *{name}* by") == "[ÅÅÅ *{name}* bÿö]");
    CHECK(pseudo_sentence("{year:plain}") == "{year:plain}");
    CHECK(pseudo_sentence("Tsk") == "[Ţšķöö]");
    CHECK(pseudo_language(Strings::load(QUIZ_SOURCE_DIR "/assets"))(
              "tables.films", {{"n", 1234}}) == "[1\u202f234 fïïïļmšö]");
}

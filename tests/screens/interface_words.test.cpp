#include "core/files.h"
#include "core/strings.h"
#include "support/catch.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

using namespace quiz;
namespace fs = std::filesystem;

namespace {

/// A string literal of a source file, and what stands before it on its line.
struct Literal {
    std::string file;
    int line = 0;
    std::string before;
    std::string text;
};

/// The literals of C++ source: without comments, #include lines, and what name() returns.
std::vector<Literal> literals(const std::string& file, const std::string& source) {
    std::vector<Literal> found;
    int line = 1;
    std::size_t line_start = 0;
    std::size_t name_ends = 0; // the end of the function name() that was met last
    for (std::size_t i = 0; i < source.size(); ++i) {
        const auto at = [&](std::string_view text) {
            return source.compare(i, text.size(), text) == 0;
        };
        if (source[i] == '\n') {
            ++line;
            line_start = i + 1;
        } else if (at("//") || (i == line_start && at("#include"))) {
            i = std::min(source.find('\n', i), source.size()) - 1;
        } else if (at("name() const")) {
            name_ends = source.find("\n}", i);
            if (const std::size_t same = source.find('}', i); same < source.find('\n', i))
                name_ends = same;
        } else if (at("'\"'")) {
            i += 2;
        } else if (source[i] == '"') {
            Literal literal{file, line, source.substr(line_start, i - line_start), {}};
            while (++i < source.size() && source[i] != '"') {
                if (source[i] == '\\') ++i;
                literal.text += source[i];
            }
            if (i > name_ends) found.push_back(std::move(literal));
        }
    }
    return found;
}

/// Every literal of the folders that draw, but for the samples' content and what is said of a
/// broken installation.
const std::vector<Literal>& literals_drawn() {
    static const std::vector<Literal> all = [] {
        const std::set<std::string> other{"fonts.cpp", "text_measure.cpp", "theme.cpp", "cue.cpp",
                                          // What they keep in files.
                                          "house/settings.cpp", "evening_file.cpp",
                                          "question_shelf.cpp", "recordings.cpp"};
        std::vector<Literal> found;
        for (const std::string folder : {"screens", "layout", "house", "terminal"})
            for (const auto& entry : fs::directory_iterator(QUIZ_SOURCE_DIR "/game/" + folder)) {
                const std::string name = entry.path().filename().string();
                const std::string ending = entry.path().extension().string();
                if ((ending != ".cpp" && ending != ".h") || other.count(name) > 0 ||
                    other.count(folder + "/" + name) > 0 || name.compare(0, 6, "sample") == 0)
                    continue;
                const auto text = read_file(entry.path());
                REQUIRE(text);
                for (Literal& literal : literals(name, *text)) found.push_back(std::move(literal));
            }
        return found;
    }();
    return all;
}

const Strings& english() {
    static const Strings strings = Strings::load(QUIZ_SOURCE_DIR "/assets");
    return strings;
}

/// Names in braces of all sentences.
std::set<std::string> places() {
    std::set<std::string> names;
    for (const std::string& id : english().ids())
        for (const auto& [form, sentence] : english().forms(id))
            for (std::size_t open = sentence.find('{'); open != std::string::npos;
                 open = sentence.find('{', open + 1)) {
                const std::size_t end = sentence.find_first_of(":}", open);
                names.insert(sentence.substr(open + 1, end - open - 1));
            }
    return names;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0xC3;
}

/// Two letters in a row make a word; a key's name such as "P" or "F11" is none, nor is "VIII".
bool has_word(const std::string& text) {
    if (text.find_first_not_of("IVX") == std::string::npos) return false;
    for (std::size_t i = 1; i < text.size(); ++i)
        if (is_letter(text[i - 1]) && is_letter(text[i]) &&
            static_cast<unsigned char>(text[i - 1]) < 0x80)
            return true;
    return false;
}

/// "title.play", "ranks.".
bool looks_like_id(const std::string& text) {
    const std::size_t dot = text.find('.');
    if (text.find(".json") != std::string::npos) return false; // a file
    return dot != std::string::npos && dot > 0 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.0123456789") == std::string::npos;
}

bool begins_an_id(const std::string& text) {
    const auto ids = english().ids();
    return (text.back() == '.' || text.back() == '_') &&
           std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
               return id.compare(0, text.size(), text) == 0;
           });
}

/// ".title", "_all": the end of a name that is put together.
bool ends_an_id(const std::string& text) {
    const auto ids = english().ids();
    return (text.front() == '.' || text.front() == '_') &&
           std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
               return id.size() > text.size() &&
                      id.compare(id.size() - text.size(), text.size(), text) == 0;
           });
}

/// Names that are compared or kept, never drawn.
const std::set<std::string> inner_names{
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ’-", // the board of letters
    "all",                          // the row of all films
    ".png",                         // a file
    // Names of keys, as devices give them.
    "Comma",
    "Period",
    "Quote",
    "Slash",
    "Backslash",
    "Tilde",
    "Equal",
    "Dash",
    "LeftBracket",
    "RightBracket",
    "Semicolon",
    "Numpad",
    "Add",
    "Subtract",
    "Multiply",
    "Divide",
    "PageUp",
    "PageDown",
    "LeftShift",
    "Escape",
    "Esc",
    "Insert",
    "Ins",
    "Delete",
    "Del",
    "Shift", // as it stands on the key
    "Pg↑",
    "Pg↓",
    "Backspace",
    "button",
    "pov",
    // What is typed in the terminal, and the help's column of it.
    "quit",
    "help",
    "leave",
    "yes",
    "no",
    "x1b[1Ax1b[2K",
    "x1b[",
    "x1b[0m",
    "nn", // two ends of lines
    "en", // a language
    "  A B C D  ",
    // Names of modes and films, of digests and of files.
    "performance, dance, rehearsal, party",
    "performance",
    "dance",
    "rehearsal",
    "ensemble",
    ".txt",
};

/// "volume" where the same file says "settings.": a part of a name that is put together.
bool continues_an_id(const Literal& literal) {
    const auto& all = literals_drawn();
    const auto ids = english().ids();
    return std::any_of(all.begin(), all.end(), [&](const Literal& beginning) {
        if (beginning.file != literal.file || !looks_like_id(beginning.text) ||
            beginning.text.back() != '.')
            return false;
        const std::string whole = beginning.text + literal.text;
        return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
            return id == whole || id.compare(0, whole.size() + 1, whole + ".") == 0;
        });
    });
}

} // namespace

TEST_CASE("Every word that a page draws stands in the strings", "[screens]") {
    const std::set<std::string> known = places();
    REQUIRE(literals_drawn().size() > 200);
    for (const Literal& literal : literals_drawn()) {
        const std::string& text = literal.text;
        const std::string& before = literal.before;
        const bool compared = before.size() > 3 && (before.substr(before.size() - 3) == "== " ||
                                                    before.substr(before.size() - 3) == "!= ");
        if (!has_word(text) || compared || english().has(text) || known.count(text) > 0 ||
            inner_names.count(text) > 0 || begins_an_id(text) || ends_an_id(text) ||
            continues_an_id(literal))
            continue;
        INFO("A sentence by its id, from assets/strings/en.json, should stand in "
             << literal.file << ", line " << literal.line
             << "; a name that is never drawn is listed in this test.");
        FAIL_CHECK("\"" + text + "\"");
    }
}

TEST_CASE("Every sentence that the code names is there, and every sentence is named", "[screens]") {
    std::set<std::string> named;
    std::vector<std::string> beginnings;
    std::vector<std::string> endings; // "_what", behind a name
    std::vector<Literal> all = literals_drawn();
    for (const char* more :
         {"/game/app/speech.cpp", "/game/app/game_window.cpp", "/game/app/window_game.cpp",
          "/game/layout/cue.cpp", "/game/rules/prizes.cpp", "/game/rules/prizes.h",
          "/game/rules/scoring.cpp", "/game/house/settings.cpp", "/game/house/question_shelf.cpp",
          "/game/commands/replay_command.cpp", "/game/core/versioned_file.cpp",
          "/game/party/own_bindings.cpp", "/game/programme/challenge.cpp",
          "/game/programme/evening.cpp", "/game/programme/note.cpp",
          "/game/programme/programme.cpp", "/game/programme/solo_modes.cpp"}) {
        const auto text = read_file(QUIZ_SOURCE_DIR + std::string(more));
        REQUIRE(text);
        for (Literal& literal : literals(more, *text)) all.push_back(std::move(literal));
    }
    for (const Literal& literal : all) {
        if (literal.text.size() > 1 && literal.text.front() == '_') endings.push_back(literal.text);
        if (!looks_like_id(literal.text)) continue;
        named.insert(literal.text);
        if (literal.text.back() == '.' || literal.text.back() == '_')
            beginnings.push_back(literal.text);
        INFO(literal.file << ", line " << literal.line << ": " << literal.text);
        CHECK((english().has(literal.text) || begins_an_id(literal.text)));
    }
    for (const std::string& id : english().ids()) {
        INFO(id << " is said nowhere");
        const bool continued =
            std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) {
                return id.size() > ending.size() &&
                       id.compare(id.size() - ending.size(), ending.size(), ending) == 0 &&
                       named.count(id.substr(0, id.size() - ending.size())) > 0;
            });
        CHECK((id == "language.name" || continued || named.count(id) > 0 ||
               std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& beginning) {
                   return id.compare(0, beginning.size(), beginning) == 0;
               })));
    }
}

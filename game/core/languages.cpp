#include "core/languages.h"

#include "core/files.h"
#include "core/pseudo_language.h"
#include "core/text.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace quiz {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view english_id = "en";
constexpr std::size_t id_most = 20; // characters

/// The file of that language, the player's own before the shipped one; empty when there is none.
fs::path file_of(std::string_view language, const StringsFolders& folders) {
    if (!is_language_id(language)) return {};
    std::error_code ignored;
    for (const fs::path& folder : {folders.own, folders.assets / "strings"}) {
        if (folder.empty()) continue;
        fs::path path = folder / (std::string(language) + ".json");
        if (fs::is_regular_file(path, ignored)) return path;
    }
    return {};
}

Problem about(const fs::path& path, Severity severity, std::string what) {
    Problem problem;
    problem.severity = severity;
    problem.file = path.string();
    problem.what = std::move(what);
    return problem;
}

Strings::Read read_strings(const fs::path& path) {
    const auto text = read_file(path);
    if (text) return Strings::read(*text, path.string());
    Strings::Read none;
    none.problems.push_back(about(path, Severity::Error, text.error()));
    return none;
}

void names_in(const fs::path& folder, std::set<std::string>& ids) {
    std::error_code failed;
    if (folder.empty()) return;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        const fs::path& path = at->path();
        if (path.extension() == ".json" && is_language_id(path.stem().string()))
            ids.insert(path.stem().string());
    }
}

/// The names in braces, without what stands behind a colon.
std::set<std::string> places(const NumberForms& forms) {
    std::set<std::string> names;
    for (const auto& [form, sentence] : forms)
        for (std::size_t open = sentence.find('{'); open != std::string::npos;
             open = sentence.find('{', open + 1)) {
            const std::size_t close = std::min(sentence.find_first_of(":}", open), sentence.size());
            names.insert(sentence.substr(open + 1, close - open - 1));
        }
    return names;
}

} // namespace

bool is_language_id(std::string_view id) {
    return !id.empty() && id.size() <= id_most && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
}

std::vector<Language> languages(const StringsFolders& folders) {
    std::set<std::string> ids;
    names_in(folders.assets / "strings", ids);
    names_in(folders.own, ids);
    std::vector<Language> all;
    for (const std::string& id : ids) {
        const Strings strings = read_strings(file_of(id, folders)).strings;
        if (strings.has("language.name")) all.push_back({id, strings("language.name")});
    }
    std::sort(all.begin(), all.end(), [](const Language& a, const Language& b) {
        if ((a.id == english_id) != (b.id == english_id)) return a.id == english_id;
        return a.name < b.name;
    });
    return all;
}

Strings::Read speak(std::string_view language, const StringsFolders& folders) {
    Strings english = Strings::load(folders.assets, english_id);
    if (language == pseudo_language_id) return {pseudo_language(english), {}};
    const fs::path path = file_of(language, folders);
    const bool shipped = path.parent_path() == folders.assets / "strings";
    if (path.empty() || (shipped && language == english_id)) return {std::move(english), {}};
    Strings::Read spoken = read_strings(path);
    for (std::string& mistake : mistakes_of(spoken.strings, english))
        spoken.problems.push_back(about(path, Severity::Warning, std::move(mistake)));
    spoken.strings.fall_back_on(std::move(english));
    return spoken;
}

std::vector<std::string> mistakes_of(const Strings& translation, const Strings& english) {
    std::vector<std::string> mistakes;
    for (const std::string& id : translation.ids()) {
        if (!english.has(id)) {
            mistakes.push_back("The game says nothing by the name \"" + id + "\".");
            continue;
        }
        const auto known = places(english.forms(id));
        for (const std::string& place : places(translation.forms(id)))
            if (known.count(place) == 0)
                mistakes.push_back(
                    join({"The game has nothing to put into {", place, "} of \"", id, "\"."}, ""));
    }
    return mistakes;
}

} // namespace quiz

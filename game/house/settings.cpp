#include "house/settings.h"

#include "core/languages.h"
#include "core/text.h"
#include "scores/scores.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace quiz {

namespace {

constexpr int version = 1;
constexpr std::size_t films_most = 10'000; // more was not written by this program
constexpr std::size_t slug_most = 200;

/// Reads one value after another; a wrong one keeps its default and is noted.
class SettingsReader {
public:
    explicit SettingsReader(const JsonValue& root) : root_(root) {}

    void read(std::string_view key, bool& value) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        if (const bool* given = std::get_if<bool>(&found->value))
            value = *given;
        else
            note({.key = key, .expected = "true_or_false", .used = value ? "true" : "false"});
    }
    void read(std::string_view key, int& value, int least, int most) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        const auto* given = std::get_if<std::int64_t>(&found->value);
        if (given != nullptr && *given >= least && *given <= most)
            value = static_cast<int>(*given);
        else
            note({.key = key,
                  .expected = "from_to",
                  .range = std::to_string(least),
                  .most = std::to_string(most),
                  .used = std::to_string(value)});
    }
    void read(std::string_view key, int& value, const std::vector<int>& allowed) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        const auto* given = std::get_if<std::int64_t>(&found->value);
        if (given != nullptr && std::find(allowed.begin(), allowed.end(), *given) != allowed.end())
            value = static_cast<int>(*given);
        else {
            std::vector<std::string> names;
            names.reserve(allowed.size());
            for (const int one : allowed) names.push_back(std::to_string(one));
            note({.key = key,
                  .expected = "one_of",
                  .range = join(names, ", "),
                  .used = std::to_string(value)});
        }
    }
    void read_name(std::string_view key, std::string& value) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        if (const std::string* given = found->text())
            value = clean_name(*given);
        else
            note({.key = key, .expected = "text", .in_words = "no_name"});
    }
    void read_scoring(std::string_view key, bool& flat) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        const std::string* given = found->text();
        if (given != nullptr && (*given == "flat" || *given == "speed"))
            flat = *given == "flat";
        else
            note({.key = key, .expected = "speed_or_flat", .used = "\"speed\""});
    }
    void read_language(std::string_view key, std::string& language) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        const std::string* given = found->text();
        if (given != nullptr && is_language_id(*given))
            language = *given;
        else
            note({.key = key, .expected = "language", .used = "\"en\""});
    }
    void read_films(std::string_view key, std::vector<std::string>& films) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        std::vector<std::string> given;
        const JsonValue::Array* list = found->array();
        bool sound = list != nullptr && list->size() <= films_most;
        for (std::size_t i = 0; sound && i < list->size(); ++i) {
            const std::string* slug = (*list)[i].text();
            sound = slug != nullptr && !slug->empty() && slug->size() <= slug_most;
            if (sound) given.push_back(*slug);
        }
        if (sound)
            films = std::move(given);
        else
            note({.key = key, .expected = "films", .in_words = "every_film"});
    }
    void read_names(std::string_view key, std::vector<std::string>& names) {
        const JsonValue* found = root_.find(key);
        if (found == nullptr) return;
        const auto* list = found->array();
        std::vector<std::string> given;
        bool sound = list != nullptr;
        for (std::size_t i = 0; sound && i < list->size(); ++i) {
            const std::string* name = (*list)[i].text();
            sound = name != nullptr;
            if (!sound) break;
            std::string clean = clean_name(*name);
            const bool known = std::find(given.begin(), given.end(), clean) != given.end();
            if (!clean.empty() && !known && given.size() < party_names_most)
                given.push_back(std::move(clean));
        }
        if (sound)
            names = std::move(given);
        else
            note({.key = key, .expected = "names", .in_words = "none"});
    }
    [[nodiscard]] std::vector<SettingsMistake> notes() const { return notes_; }

private:
    struct Note {
        std::string_view key;
        std::string expected{};
        std::string range{};
        std::string most{};
        std::string used{};
        std::string in_words{};
    };
    void note(Note wrong) {
        notes_.push_back({std::string(wrong.key), std::move(wrong.expected), std::move(wrong.range),
                          std::move(wrong.most), std::move(wrong.used), std::move(wrong.in_words)});
    }
    const JsonValue& root_;
    std::vector<SettingsMistake> notes_;
};

} // namespace

std::string sentence_of(const std::vector<SettingsMistake>& mistakes, const Strings& words) {
    std::vector<std::string> parts;
    for (const SettingsMistake& one : mistakes) {
        const std::string expected =
            words("house.settings." + one.expected, {{"range", one.range}, {"most", one.most}});
        parts.push_back(words(
            "house.settings.mistake",
            {{"key", one.key},
             {"expected", expected},
             {"used", one.in_words.empty() ? one.used : words("house.settings." + one.in_words)}}));
    }
    return words.rules().list_text(parts);
}

SettingsFile::SettingsFile(std::filesystem::path path) : file_(std::move(path), version) {}

SettingsFile::Loaded SettingsFile::load() const {
    Loaded loaded;
    auto outcome = file_.load([&](JsonReader&, const JsonValue& root) {
        SettingsReader reader(root);
        Settings read;
        reader.read_name("name", read.name);
        reader.read_scoring("scoring", read.flat_scoring);
        reader.read("answer_seconds", read.answer_seconds, {20, 30, 40, 0});
        reader.read("text_percent", read.text_percent, {100, 125, 150});
        reader.read("full_screen", read.full_screen);
        reader.read("sound", read.sound);
        // Versions before 0.2 had one volume for all: it speaks for what has none of its own.
        reader.read("volume", read.effects_volume, 0, 100);
        if (root.find("volume") != nullptr)
            read.music_volume = std::min(read.music_volume, read.effects_volume);
        reader.read("music_volume", read.music_volume, 0, 100);
        reader.read("effects_volume", read.effects_volume, 0, 100);
        reader.read("reduced_motion", read.reduced_motion);
        reader.read("high_contrast", read.high_contrast);
        reader.read("captions", read.captions);
        reader.read("spoilers", read.spoilers);
        reader.read_language("language", read.language);
        reader.read_films("films", read.films);
        reader.read_names("party_names", read.party_names);
        loaded.settings = read;
        loaded.mistakes = reader.notes();
        return true;
    });
    loaded.notice = std::move(outcome.notice);
    return loaded;
}

tl::expected<void, Sentence> SettingsFile::save(const Settings& settings) const {
    const nlohmann::ordered_json json{{"version", version},
                                      {"name", clean_name(settings.name)},
                                      {"scoring", settings.flat_scoring ? "flat" : "speed"},
                                      {"answer_seconds", settings.answer_seconds},
                                      {"text_percent", settings.text_percent},
                                      {"full_screen", settings.full_screen},
                                      {"sound", settings.sound},
                                      {"music_volume", settings.music_volume},
                                      {"effects_volume", settings.effects_volume},
                                      {"reduced_motion", settings.reduced_motion},
                                      {"high_contrast", settings.high_contrast},
                                      {"captions", settings.captions},
                                      {"spoilers", settings.spoilers},
                                      {"language", settings.language},
                                      {"films", settings.films},
                                      {"party_names", settings.party_names}};
    const auto written = file_.update([](JsonReader&, const JsonValue&) { return true; },
                                      [&] { return json.dump(2) + "\n"; });
    if (!written) return tl::unexpected(written.error());
    return {};
}

} // namespace quiz

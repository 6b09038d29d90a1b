#include "core/text.h"
#include "scores/scores.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace quiz {

namespace {

constexpr int version = 1;
constexpr std::int64_t points_most = 1'000'000'000;

/// Seeds are texts in the file: JSON's numbers do not reach to 64 bits everywhere.
std::uint64_t read_seed(ObjectReader& object, JsonReader& json, std::string_view key) {
    const auto text = object.optional_text(key);
    if (!text) return 0;
    std::uint64_t seed = 0;
    const char* end = text->data() + text->size();
    if (const auto read = std::from_chars(text->data(), end, seed);
        read.ec != std::errc() || read.ptr != end)
        json.error(object.value(), object.pointer_to(key), "A seed in digits was expected.");
    return seed;
}

/// A text as it stands, be it blank: what the program wrote, it must be able to read.
std::string plain_text(ObjectReader& object, JsonReader& json, std::string_view key) {
    const JsonValue* found = object.required(key);
    if (found == nullptr) return {};
    if (const std::string* text = found->text()) return *text;
    json.error(*found, object.pointer_to(key), "A text in quotation marks was expected.");
    return {};
}

ScoreTable read_table(ObjectReader& object, JsonReader& json) {
    ScoreTable table;
    table.mode = plain_text(object, json, "mode");
    table.films = object.optional_texts("films");
    std::sort(table.films.begin(), table.films.end());
    table.questions = static_cast<int>(object.required_integer("questions", 0, points_most));
    table.scoring = plain_text(object, json, "scoring");
    table.answer_seconds =
        static_cast<int>(object.required_integer("answer_seconds", 0, points_most));
    table.difficulty = object.optional_text("difficulty").value_or("");
    table.seed = read_seed(object, json, "seed");
    return table;
}

ScoreEntry read_entry(ObjectReader& object, JsonReader& json) {
    ScoreEntry entry;
    entry.name = clean_name(plain_text(object, json, "name"));
    entry.points = static_cast<int>(object.required_integer("points", -points_most, points_most));
    entry.right = static_cast<int>(object.required_integer("right", 0, points_most));
    entry.longest_streak =
        static_cast<int>(object.required_integer("longest_streak", 0, points_most));
    entry.date = plain_text(object, json, "date");
    entry.seed = read_seed(object, json, "seed");
    entry.digest = plain_text(object, json, "digest");
    return entry;
}

/// Reads the document; keys that are not ours are passed over, so that a note written by hand
/// costs nobody a table. Entries are ranked anew, whatever their order in the file.
bool read_scores(JsonReader& json, const JsonValue& root, Scores& scores) {
    scores = {};
    ObjectReader document(json, root, "");
    document.each("tables", [&](const JsonValue& value, const std::string& pointer) {
        ObjectReader object(json, value, pointer);
        const ScoreTable table = read_table(object, json);
        object.each("entries", [&](const JsonValue& one, const std::string& where) {
            ObjectReader fields(json, one, where);
            (void)insert(scores, table, read_entry(fields, json));
        });
    });
    return json.errors() == 0;
}

nlohmann::ordered_json to_json(const ScoreEntry& entry) {
    return {{"name", entry.name},    {"points", entry.points},
            {"right", entry.right},  {"longest_streak", entry.longest_streak},
            {"date", entry.date},    {"seed", std::to_string(entry.seed)},
            {"digest", entry.digest}};
}

nlohmann::ordered_json to_json(const Scores::Table& table) {
    nlohmann::ordered_json json{{"mode", table.table.mode},
                                {"films", table.table.films},
                                {"questions", table.table.questions},
                                {"scoring", table.table.scoring},
                                {"answer_seconds", table.table.answer_seconds}};
    if (!table.table.difficulty.empty()) json["difficulty"] = table.table.difficulty;
    if (table.table.seed != 0) json["seed"] = std::to_string(table.table.seed);
    json["entries"] = nlohmann::ordered_json::array();
    for (const auto& entry : table.entries) json["entries"].push_back(to_json(entry));
    return json;
}

} // namespace

std::string to_json_text(const Scores& scores) {
    nlohmann::ordered_json json{{"version", version}, {"tables", nlohmann::ordered_json::array()}};
    for (const auto& table : scores.tables) json["tables"].push_back(to_json(table));
    // Ill-formed bytes cannot come this far by clean_name(); should they, they must not throw.
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

ScoresFile::ScoresFile(std::filesystem::path path) : file_(std::move(path), version) {}

ScoresFile::Loaded ScoresFile::load() const {
    Loaded loaded;
    auto outcome = file_.load([&](JsonReader& json, const JsonValue& root) {
        return read_scores(json, root, loaded.scores);
    });
    if (!outcome.found) loaded.scores = {};
    loaded.notice = std::move(outcome.notice);
    loaded.writable = outcome.writable;
    return loaded;
}

namespace {

ScoreEntry cleaned(ScoreEntry entry) {
    entry.name = clean_name(entry.name);
    if (entry.name.empty()) entry.name = "Anonymous";
    return entry;
}

/// Is there an entry that came of the same evening?
bool holds_evening(const Scores& scores, const ScoreTable& table, const ScoreEntry& one) {
    const Scores::Table* found = scores.find(table);
    return found != nullptr &&
           std::any_of(found->entries.begin(), found->entries.end(), [&](const ScoreEntry& other) {
               return other.date == one.date && other.seed == one.seed &&
                      other.digest == one.digest;
           });
}

std::optional<int> place_of(const Scores& scores, const ScoreTable& table, const ScoreEntry& one) {
    const auto& entries = scores.find(table)->entries;
    const auto first = std::find_if(entries.begin(), entries.end(), [&](const ScoreEntry& other) {
        return other.points == one.points && other.right == one.right;
    });
    if (first == entries.end()) return std::nullopt;
    return static_cast<int>(first - entries.begin()) + 1;
}

} // namespace

ScoresFile::Added ScoresFile::add(const ScoreTable& table, const ScoreEntry& entry,
                                  const WriteGate& gate) const {
    return change([&](Scores& scores) { return insert(scores, table, cleaned(entry)); }, gate);
}

ScoresFile::Added ScoresFile::add_evening(const ScoreTable& table, std::vector<ScoreEntry> entries,
                                          const WriteGate& gate) const {
    if (entries.empty()) return {.scores = load().scores, .place = {}, .kept = true, .trouble = {}};
    for (ScoreEntry& entry : entries) entry = cleaned(std::move(entry));
    return change(
        [&](Scores& scores) {
            if (!holds_evening(scores, table, entries.front()))
                for (const ScoreEntry& entry : entries) (void)insert(scores, table, entry);
            return place_of(scores, table, entries.front());
        },
        gate);
}

ScoresFile::Added ScoresFile::change(const Insert& insert_all, const WriteGate& gate) const {
    Added added;
    bool made = false;
    auto written =
        file_.update([&](JsonReader& json,
                         const JsonValue& root) { return read_scores(json, root, added.scores); },
                     [&] {
                         made = true;
                         added.place = insert_all(added.scores);
                         return to_json_text(added.scores);
                     },
                     gate);
    if (written) {
        added.trouble = std::move(*written);
        return added;
    }
    added.kept = false;
    added.trouble = std::move(written.error());
    if (!made) {
        added.scores = load().scores;
        added.place = insert_all(added.scores);
    }
    return added;
}

} // namespace quiz

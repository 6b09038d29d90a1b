#include "memory/memory.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace quiz {

namespace {

constexpr int version = 1;
constexpr std::int64_t most = 1'000'000'000;

/// Reads the document; keys that are not ours are passed over, so that a note written by hand does
/// not cost the memory.
bool read_memory(JsonReader& json, const JsonValue& root, Memory& memory) {
    memory = {};
    ObjectReader document(json, root, "");
    memory.matches = document.required_integer("matches", 0, most);
    memory.last_evening = document.optional_text("last_evening").value_or("");
    document.required("level");
    memory.level = document.optional_number("level", -level_limit, level_limit).value_or(0);
    document.each("asked", [&](const JsonValue& value, const std::string& pointer) {
        ObjectReader object(json, value, pointer);
        Memory::Asked asked;
        const JsonValue* id = object.required("question");
        asked.times = static_cast<int>(object.required_integer("times", 0, most));
        asked.last = object.required_integer("last", 0, most);
        asked.right_in_row =
            static_cast<int>(object.optional_integer("right_in_row", 0, most).value_or(0));
        asked.missed = object.optional_bool("missed", false);
        asked.flagged = object.optional_bool("flagged", false);
        if (id != nullptr && id->text() != nullptr)
            memory.asked[*id->text()] = asked;
        else if (id != nullptr)
            json.error(*id, pointer, "The id of a question was expected.");
    });
    return json.errors() == 0;
}

/// One question a line: easy to read and to compare.
std::string to_json_text(const Memory& memory) {
    const auto text = [](const nlohmann::ordered_json& json) {
        return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    };
    const std::string evening = memory.last_evening.empty()
                                    ? std::string()
                                    : ",\n  \"last_evening\": " + text(memory.last_evening);
    std::string all = "{\n  \"version\": " + text(version) +
                      ",\n  \"matches\": " + text(memory.matches) + evening +
                      ",\n  \"level\": " + text(memory.level) + ",\n  \"asked\": [";
    std::string separator = "\n    ";
    for (const auto& [id, asked] : memory.asked) {
        nlohmann::ordered_json json{{"question", id}, {"times", asked.times}, {"last", asked.last}};
        if (asked.right_in_row != 0) json["right_in_row"] = asked.right_in_row;
        if (asked.missed) json["missed"] = true;
        if (asked.flagged) json["flagged"] = true;
        all += std::exchange(separator, ",\n    ") + text(json);
    }
    return all + "\n  ]\n}\n";
}

} // namespace

MemoryFile::MemoryFile(std::filesystem::path path) : file_(std::move(path), version) {}

MemoryFile::Loaded MemoryFile::load() const {
    Loaded loaded;
    auto outcome = file_.load([&](JsonReader& json, const JsonValue& root) {
        return read_memory(json, root, loaded.memory);
    });
    if (!outcome.found) loaded.memory = {};
    loaded.notice = std::move(outcome.notice);
    loaded.writable = outcome.writable;
    return loaded;
}

tl::expected<Memory, Sentence> MemoryFile::update(const std::function<void(Memory&)>& change,
                                                  const WriteGate& gate) const {
    Memory memory;
    const auto written = file_.update(
        [&](JsonReader& json, const JsonValue& root) { return read_memory(json, root, memory); },
        [&] {
            change(memory);
            return to_json_text(memory);
        },
        gate);
    if (!written) return tl::unexpected(written.error());
    return memory;
}

} // namespace quiz

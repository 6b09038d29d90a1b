#include "sound/sound_table.h"

#include "core/files.h"
#include "core/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace quiz {

namespace {

/// In the order of Track.
constexpr std::array<std::string_view, track_count> track_names{"overture", "waltz", "waltz-urgent",
                                                                "shoes"};

std::filesystem::path file_of(const std::filesystem::path& folder, std::string_view name) {
    return folder / (std::string(name) + ".ogg");
}

std::optional<double> number(const JsonValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value.value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value.value)) return *real;
    return std::nullopt;
}

/// Where the loop begins and ends; nothing when these are no two rising times.
std::optional<std::array<double, 2>> loop_of(const JsonValue& entry) {
    const JsonValue* loop = entry.find("loop");
    if (loop == nullptr || loop->array() == nullptr || loop->array()->size() != 2)
        return std::nullopt;
    const auto from = number(loop->array()->at(0));
    const auto to = number(loop->array()->at(1));
    if (!from || !to || *from < 0 || *to <= *from) return std::nullopt;
    return std::array<double, 2>{*from, *to};
}

/// The member `name` of the object `group`, or an error that it is missing.
const JsonValue* entry_of(JsonReader& reader, const JsonValue& group, const char* pointer,
                          std::string_view name) {
    const JsonValue* entry = group.find(name);
    if (entry == nullptr)
        reader.error(group, pointer, "The sound \"" + std::string(name) + "\" is missing.");
    return entry;
}

} // namespace

SoundTable::Read SoundTable::load(const std::filesystem::path& folder) {
    Read result;
    const std::filesystem::path path = folder / "sounds.json";
    const auto text = read_file(path);
    if (!text) {
        Problem problem;
        problem.file = path.string();
        problem.what = text.error();
        result.problems.push_back(std::move(problem));
        return result;
    }
    const auto document = parse_json(*text, path.string());
    if (!document) {
        result.problems.push_back(document.error());
        return result;
    }
    JsonReader reader(*text, path.string(), result.problems);
    ObjectReader root(reader, *document, "");
    if (const JsonValue* music = root.required("music")) {
        for (std::size_t i = 0; i < track_count; ++i) {
            const JsonValue* entry = entry_of(reader, *music, "/music", track_names.at(i));
            if (entry == nullptr) continue;
            const auto loop = loop_of(*entry);
            if (!loop) {
                reader.error(*entry, "/music/" + std::string(track_names.at(i)),
                             "Expected \"loop\": where it begins and ends, in seconds.");
                continue;
            }
            const JsonValue* bar = entry->find("bar");
            result.table.music.at(i) = {.file = file_of(folder, track_names.at(i)),
                                        .loop_from = loop->at(0),
                                        .loop_to = loop->at(1),
                                        .bar = bar == nullptr ? 0 : number(*bar).value_or(0)};
        }
    }
    if (const JsonValue* cues = root.required("cues")) {
        for (std::size_t i = 0; i < cue_count; ++i) {
            const std::string_view name = cue_name(static_cast<Cue>(i));
            if (entry_of(reader, *cues, "/cues", name) != nullptr)
                result.table.cues.at(i) = file_of(folder, name);
        }
    }
    return result;
}

} // namespace quiz

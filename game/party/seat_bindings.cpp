#include "party/seat_bindings.h"

#include "core/json.h"

#include <optional>
#include <set>

namespace quiz {

namespace {

/// Four controls, none of them used before.
std::optional<SeatBindings::Four> read_four(JsonReader& reader, const JsonValue& value,
                                            const std::string& pointer,
                                            std::set<std::string>& used) {
    SeatBindings::Four four;
    const auto* list = value.array();
    if (list == nullptr || list->size() != four.size()) {
        reader.error(value, pointer, "Expected four controls, one for each answer.");
        return std::nullopt;
    }
    for (std::size_t i = 0; i < four.size(); ++i) {
        const JsonValue& one = list->at(i);
        const auto text = read_text(reader, one, pointer + "/" + std::to_string(i), {});
        if (!text) return std::nullopt;
        if (!used.insert(*text).second) {
            reader.error(one, pointer + "/" + std::to_string(i),
                         "\"" + *text + "\" is used twice. Every control belongs to one player.");
            return std::nullopt;
        }
        four.at(i) = *text;
    }
    return four;
}

void read_buzzers(JsonReader& reader, const JsonValue& value, SeatBindings& bindings) {
    ObjectReader object(reader, value, "/party/buzzers");
    bindings.buzzer_models = object.optional_texts("models");
    std::set<std::string> used;
    std::vector<SeatBindings::Buzzer> players;
    object.each("players", [&](const JsonValue& element, const std::string& pointer) {
        ObjectReader player(reader, element, pointer);
        SeatBindings::Buzzer buzzer;
        buzzer.buzz = player.required_text("buzz");
        used.insert(buzzer.buzz);
        if (const JsonValue* choices = player.required("choices"))
            if (const auto four = read_four(reader, *choices, pointer + "/choices", used)) {
                buzzer.choices = *four;
                players.push_back(buzzer);
            }
        player.close();
    });
    object.close();
    bindings.buzzers = std::move(players);
}

} // namespace

SeatBindings read_seat_bindings(JsonReader& reader, const JsonValue& value) {
    SeatBindings bindings;
    ObjectReader object(reader, value, "/party");
    if (const JsonValue* zones = object.optional("zones")) {
        bindings.zones.clear();
        std::set<std::string> used;
        object.each("zones", [&](const JsonValue& element, const std::string& pointer) {
            if (const auto four = read_four(reader, element, pointer, used))
                bindings.zones.push_back(*four);
        });
        if (zones->array() == nullptr) reader.error(*zones, "/party/zones", "Expected a list.");
    }
    if (const JsonValue* buzzers = object.optional("buzzers"))
        read_buzzers(reader, *buzzers, bindings);
    object.close();
    return bindings;
}

} // namespace quiz

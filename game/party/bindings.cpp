#include "party/bindings.h"

#include "core/files.h"
#include "core/json.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>
#include <utility>
#include <vector>

namespace quiz {

namespace {

constexpr std::int64_t format_version = 1;

/// In the order of Button.
constexpr std::array<std::string_view, button_count> names{
    "choice1", "choice2",     "choice3",      "choice4",  "up",    "down",     "left",
    "right",   "confirm",     "back",         "menu",     "halve", "encore",   "understudy",
    "flag",    "full_screen", "previous_tab", "next_tab", "erase", "previous", "next"};

std::string choices_of_buttons() {
    std::vector<std::string> all(names.begin(), names.end());
    return join(all, ", ");
}

bool is_model(std::string_view text) {
    const auto hexadecimal = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    };
    return text.size() == 9 && text[4] == ':' &&
           std::all_of(text.begin(), text.begin() + 4, hexadecimal) &&
           std::all_of(text.begin() + 5, text.end(), hexadecimal);
}

/// Members control -> button name. A control bound twice, or to what is no button, is an error.
std::map<std::string, Button, std::less<>> read_layout(JsonReader& reader, const JsonValue& value,
                                                       const std::string& pointer) {
    std::map<std::string, Button, std::less<>> layout;
    if (value.object() == nullptr) {
        reader.error(value, pointer,
                     "Expected an object of controls and their buttons, found " +
                         std::string(value.kind_name()) + ".");
        return layout;
    }
    for (const JsonMember& member : *value.object()) {
        const std::string where = pointer + "/" + member.key;
        const std::string* wanted = member.value.text();
        const auto name =
            wanted == nullptr ? names.end() : std::find(names.begin(), names.end(), *wanted);
        if (name == names.end()) {
            std::string what = "Expected the name of a button: " + choices_of_buttons() + ".";
            if (wanted != nullptr)
                if (const auto near = closest(*wanted, {names.begin(), names.end()}))
                    what += " Did you mean \"" + *near + "\"?";
            reader.error(member.value, where, std::move(what));
            continue;
        }
        const auto button = static_cast<Button>(name - names.begin());
        if (!layout.emplace(member.key, button).second)
            reader.report(Severity::Error, member.key_at, where,
                          "This control is bound twice. Leave one of the two.");
    }
    return layout;
}

} // namespace

std::string_view button_name(Button button) { return names.at(static_cast<std::size_t>(button)); }

Bindings::Read Bindings::read(std::string_view json, std::string_view file) {
    Read result;
    const auto document = parse_json(json, file);
    if (!document) {
        result.problems.push_back(document.error());
        return result;
    }
    JsonReader reader(json, file, result.problems);
    ObjectReader object(reader, *document, "");
    object.required_integer("version", format_version, format_version);
    (void)object.optional_text("about");
    if (const JsonValue* keys = object.required("keys"))
        result.bindings.keys_ = read_layout(reader, *keys, "/keys");
    if (const JsonValue* pads = object.required("pads")) {
        if (pads->object() == nullptr)
            reader.error(*pads, "/pads", "Expected an object of layouts.");
        else
            for (const JsonMember& pad : *pads->object()) {
                const std::string where = "/pads/" + pad.key;
                if (pad.key != "default" && !is_model(pad.key))
                    reader.report(Severity::Error, pad.key_at, where,
                                  "Expected \"default\" or a pad's vendor and product, such as "
                                  "\"045e:028e\" (hexadecimal, small letters).");
                else if (!result.bindings.pads_
                              .emplace(pad.key, read_layout(reader, pad.value, where))
                              .second)
                    reader.report(Severity::Error, pad.key_at, where,
                                  "This pad has two layouts. Leave one of them.");
            }
    }
    if (const JsonValue* party = object.optional("party"))
        result.bindings.seats_ = read_seat_bindings(reader, *party);
    object.close();
    return result;
}

Bindings::Read Bindings::load(const std::filesystem::path& shipped,
                              const std::filesystem::path& own) {
    const auto text = read_file(shipped);
    if (!text) throw std::runtime_error(text.error());
    Read result = read(*text, shipped.string());
    if (has_error(result.problems)) throw std::runtime_error(to_text(result.problems.front()));
    std::error_code ignored;
    if (!std::filesystem::exists(own, ignored)) return result;
    const auto own_text = read_file(own);
    if (!own_text) {
        Problem problem;
        problem.file = own.string();
        problem.what = own_text.error();
        result.problems.push_back(std::move(problem));
        return result;
    }
    Read theirs = read(*own_text, own.string());
    if (!has_error(theirs.problems)) result.bindings = std::move(theirs.bindings);
    result.problems.insert(result.problems.end(), theirs.problems.begin(), theirs.problems.end());
    return result;
}

std::optional<Button> Bindings::key(std::string_view name) const {
    const auto found = keys_.find(name);
    return found == keys_.end() ? std::nullopt : std::optional(found->second);
}

bool Bindings::knows(std::string_view model) const { return pads_.find(model) != pads_.end(); }

const Bindings::Layout& Bindings::pad_layout(std::string_view model) const {
    static const Layout none;
    auto layout = pads_.find(model);
    if (layout == pads_.end()) layout = pads_.find("default");
    return layout == pads_.end() ? none : layout->second;
}

std::optional<Button> Bindings::pad(std::string_view model, std::string_view control) const {
    const Layout& layout = pad_layout(model);
    const auto found = layout.find(control);
    return found == layout.end() ? std::nullopt : std::optional(found->second);
}

std::string Bindings::text() const {
    using Json = nlohmann::ordered_json;
    const auto members = [](const Layout& layout) {
        Json object = Json::object();
        for (const auto& [control, button] : layout) object[control] = button_name(button);
        return object;
    };
    Json players = Json::array();
    for (const SeatBindings::Buzzer& one : seats_.buzzers)
        players.push_back({{"buzz", one.buzz}, {"choices", one.choices}});
    Json pads = Json::object();
    for (const auto& [model, layout] : pads_) pads[model] = members(layout);
    const Json json{
        {"version", format_version},
        {"keys", members(keys_)},
        {"party",
         {{"zones", seats_.zones},
          {"buzzers", {{"models", seats_.buzzer_models}, {"players", std::move(players)}}}}},
        {"pads", std::move(pads)}};
    constexpr int indent = 2;
    return json.dump(indent) + "\n";
}

bool types_character(std::string_view key) {
    static constexpr std::array<std::string_view, 13> named{
        "Space", "Comma", "Period", "Quote",    "Slash",    "Backslash", "Tilde",
        "Equal", "Dash",  "Add",    "Subtract", "Multiply", "Divide"};
    return key.size() == 1 || key.substr(0, 6) == "Numpad" ||
           std::find(named.begin(), named.end(), key) != named.end();
}

} // namespace quiz

#include "core/json.h"
#include "core/json_text.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <unordered_set>

namespace quiz {

namespace {

/// A longer line is not shown with the problem: it would be no help, and copies add up.
constexpr std::size_t longest_line_shown = 4000;

std::string did_you_mean(std::string_view word, const std::vector<std::string>& names) {
    const auto near = closest(word, names);
    return near ? " Did you mean \"" + *near + "\"?" : "";
}

std::string child_pointer(std::string_view pointer, std::string_view key) {
    if (key.find_first_of("~/") == std::string_view::npos)
        return std::string(pointer).append("/").append(key);
    std::string escaped = replace_all(replace_all(std::string(key), "~", "~0"), "/", "~1");
    return std::string(pointer) + "/" + escaped;
}

/// Nearly all objects: every member is known, and none stands twice.
bool is_sound(const JsonValue::Object& members, const std::vector<std::string>& known) {
    if (members.size() > known.size()) return false;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const auto same = [&](const JsonMember& other) { return other.key == member->key; };
        if (std::find(known.begin(), known.end(), member->key) == known.end() ||
            std::any_of(members.begin(), member, same))
            return false;
    }
    return true;
}

/// Nearly all texts: there is nothing to find fault with, and no need to decode them.
bool is_plain(std::string_view text, TextLimits limits) {
    if (text.empty() || text.front() == ' ' || text.back() == ' ' ||
        (limits.most > 0 && text.size() > limits.most))
        return false;
    // Eight bytes at once: the top bit of each is set by what lies outside ' ' to '~'.
    constexpr std::uint64_t ones = 0x0101010101010101U;
    for (; text.size() >= sizeof ones; text.remove_prefix(sizeof ones)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data(), sizeof eight);
        if (((eight | (eight - ' ' * ones) | (eight + ones)) & (0x80U * ones)) != 0) return false;
    }
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool fits_a_line(std::string_view text) {
    return printable(text) == text && text.find_first_of("\n\t") == std::string_view::npos;
}

bool is_too_long(std::string_view text, TextLimits limits) {
    return limits.most > 0 && character_count(text) > limits.most;
}

} // namespace

std::string_view line_around(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t to = std::min(text.find('\n', offset), text.size());
    std::string_view line = text.substr(from, to - from);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line.size() > longest_line_shown ? std::string_view{} : line;
}

JsonReader::JsonReader(std::string_view text, std::string_view file, Problems& problems)
    : text_(text), file_(file), problems_(problems) {
    line_starts_.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        line_starts_.push_back(at + 1);
}

void JsonReader::report(Severity severity, TextPosition at, std::string_view pointer,
                        std::string what, std::string code) {
    if (severity == Severity::Error) ++errors_;
    Problem problem{severity,        file_,           at, std::string(pointer),
                    std::move(what), std::move(code), {}};
    const auto line = static_cast<std::size_t>(std::max(at.line, 0));
    if (line >= 1 && line <= line_starts_.size())
        problem.source_line = line_around(text_, line_starts_[line - 1]);
    problems_.push_back(std::move(problem));
}

ObjectReader::ObjectReader(JsonReader& reader, const JsonValue& value, std::string pointer)
    : reader_(reader), value_(value), pointer_(std::move(pointer)) {
    if (value.object() == nullptr)
        reader_.error(value, pointer_,
                      "An object { ... } was expected; found " + std::string(value.kind_name()) +
                          ".");
}

const JsonValue* ObjectReader::optional(std::string_view key) {
    known_.emplace_back(key);
    return value_.find(key);
}

const JsonValue* ObjectReader::required(std::string_view key) {
    const JsonValue* found = optional(key);
    if (found == nullptr && value_.object() != nullptr)
        reader_.error(value_, pointer_, "The key \"" + std::string(key) + "\" is missing. Add it.");
    return found;
}

void ObjectReader::error(std::string what) { reader_.error(value_, pointer_, std::move(what)); }

std::string ObjectReader::pointer_to(std::string_view key) const {
    return child_pointer(pointer_, key);
}

std::optional<std::string_view> sound_text(std::string_view text, TextLimits limits) {
    if (is_plain(text, limits)) return text;
    const std::string_view trimmed = trim(text);
    // Spaces at the ends count too, as they do for a schema.
    if (trimmed.empty() || !fits_a_line(trimmed) || is_too_long(text, limits)) return std::nullopt;
    return trimmed;
}

std::optional<std::string> read_text(JsonReader& reader, const JsonValue& value,
                                     std::string_view pointer, TextLimits limits) {
    const std::string* text = value.text();
    if (text == nullptr) {
        reader.error(value, pointer,
                     "A text in quotation marks was expected; found " +
                         std::string(value.kind_name()) + ".");
        return std::nullopt;
    }
    if (const auto sound = sound_text(*text, limits)) return std::string(*sound);
    const std::string_view trimmed = trim(*text);
    if (trimmed.empty())
        reader.error(value, pointer, "The text is empty. Write something, or take the key away.");
    else if (!fits_a_line(trimmed))
        reader.error(
            value, pointer,
            "The text has a line break, tabulator or control character in it. Take it out.");
    else
        reader.error(value, pointer,
                     "The text has " + std::to_string(character_count(*text)) +
                         " characters; at most " + std::to_string(limits.most) +
                         " fit the screen. Shorten it.");
    return std::nullopt;
}

std::optional<std::string> ObjectReader::optional_text(std::string_view key, TextLimits limits) {
    const JsonValue* found = optional(key);
    if (found == nullptr) return std::nullopt;
    // The pointer is made only where a problem is told.
    if (const auto* text = found->text())
        if (const auto sound = sound_text(*text, limits)) return std::string(*sound);
    return read_text(reader_, *found, pointer_to(key), limits);
}

std::string ObjectReader::required_text(std::string_view key, TextLimits limits) {
    if (value_.find(key) == nullptr) {
        required(key);
        return {};
    }
    return optional_text(key, limits).value_or("");
}

std::optional<std::int64_t> ObjectReader::optional_integer(std::string_view key, std::int64_t least,
                                                           std::int64_t most) {
    const JsonValue* found = optional(key);
    if (found == nullptr) return std::nullopt;
    const auto* number = std::get_if<std::int64_t>(&found->value);
    if (number == nullptr || *number < least || *number > most) {
        reader_.error(
            *found, pointer_to(key),
            "A whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                " was expected; found " +
                (number == nullptr ? std::string(found->kind_name()) : std::to_string(*number)) +
                "." + (found->text() != nullptr ? " Numbers stand without quotation marks." : ""));
        return std::nullopt;
    }
    return *number;
}

std::int64_t ObjectReader::required_integer(std::string_view key, std::int64_t least,
                                            std::int64_t most) {
    if (value_.find(key) == nullptr) {
        required(key);
        return least;
    }
    return optional_integer(key, least, most).value_or(least);
}

std::optional<double> ObjectReader::optional_number(std::string_view key, double least,
                                                    double most) {
    const JsonValue* found = optional(key);
    if (found == nullptr) return std::nullopt;
    std::optional<double> number;
    if (const auto* whole = std::get_if<std::int64_t>(&found->value))
        number = static_cast<double>(*whole);
    if (const auto* fraction = std::get_if<double>(&found->value)) number = *fraction;
    if (!number || !(*number >= least && *number <= most)) {
        reader_.error(
            *found, pointer_to(key),
            "A number from " + nlohmann::json(least).dump() + " to " + nlohmann::json(most).dump() +
                " was expected; found " +
                (number ? nlohmann::json(*number).dump() : std::string(found->kind_name())) + ".");
        return std::nullopt;
    }
    return number;
}

bool ObjectReader::optional_bool(std::string_view key, bool otherwise) {
    const JsonValue* found = optional(key);
    if (found == nullptr) return otherwise;
    if (const auto* value = std::get_if<bool>(&found->value)) return *value;
    reader_.error(*found, pointer_to(key),
                  "true or false was expected (without quotation marks); found " +
                      std::string(found->kind_name()) + ".");
    return otherwise;
}

void ObjectReader::each(std::string_view key,
                        const std::function<void(const JsonValue&, const std::string&)>& read) {
    const JsonValue* found = optional(key);
    if (found == nullptr) return;
    const auto* elements = found->array();
    if (elements == nullptr) {
        reader_.error(*found, pointer_to(key),
                      "A list [ ... ] was expected; found " + std::string(found->kind_name()) +
                          ".");
        return;
    }
    if (elements->empty()) return;
    const std::string before = pointer_to(key) + "/";
    for (std::size_t i = 0; i < elements->size(); ++i)
        read((*elements)[i], before + std::to_string(i));
}

std::vector<std::string> ObjectReader::optional_texts(std::string_view key, TextLimits limits) {
    std::vector<std::string> texts;
    std::unordered_set<std::string> before;
    each(key, [&](const JsonValue& element, const std::string& pointer) {
        auto text = read_text(reader_, element, pointer, limits);
        if (!text) return;
        if (!before.insert(*text).second)
            reader_.error(element, pointer,
                          "\"" + *text + "\" stands twice in this list. Take one away.");
        else
            texts.push_back(std::move(*text));
    });
    return texts;
}

std::optional<std::size_t> ObjectReader::optional_choice(std::string_view key,
                                                         const std::vector<std::string>& names) {
    const JsonValue* found = optional(key);
    if (found == nullptr) return std::nullopt;
    const std::string* text = found->text();
    if (text != nullptr) {
        const auto at = std::find(names.begin(), names.end(), *text);
        if (at != names.end()) return static_cast<std::size_t>(at - names.begin());
    }
    std::vector<std::string> quoted;
    quoted.reserve(names.size());
    for (const auto& name : names) quoted.push_back("\"" + name + "\"");
    reader_.error(*found, pointer_to(key),
                  "One of " + join(quoted, ", ") + " was expected; found " +
                      (text != nullptr ? "\"" + *text + "\"" : std::string(found->kind_name())) +
                      "." + (text != nullptr ? did_you_mean(*text, names) : ""));
    return std::nullopt;
}

std::optional<std::size_t> ObjectReader::required_choice(std::string_view key,
                                                         const std::vector<std::string>& names) {
    if (value_.find(key) == nullptr) {
        required(key);
        return std::nullopt;
    }
    return optional_choice(key, names);
}

void ObjectReader::close() {
    const auto* members = value_.object();
    if (members == nullptr || is_sound(*members, known_)) return;
    const std::unordered_set<std::string_view> known(known_.begin(), known_.end());
    std::unordered_set<std::string_view> before;
    for (const auto& member : *members) {
        if (!before.insert(member.key).second) {
            reader_.report(Severity::Error, member.key_at, pointer_to(member.key),
                           "The key \"" + member.key + "\" stands twice in this object. Keep one.");
        } else if (known.count(member.key) == 0) {
            reader_.report(Severity::Error, member.key_at, pointer_to(member.key),
                           "The key \"" + member.key + "\" is not known here." +
                               did_you_mean(member.key, known_));
        }
    }
}

std::string json_quote(std::string_view text) {
    return nlohmann::json(std::string(text))
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace quiz

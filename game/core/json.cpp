#include "core/json.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace quiz {

namespace {

constexpr std::size_t deepest = 64;
/// A longer line is not shown with the problem: it would be no help, and copies add up.
constexpr std::size_t longest_line_shown = 4000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_json_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Turns growing byte offsets into lines and columns in one pass.
class PositionCounter {
public:
    explicit PositionCounter(std::string_view text) : text_(text) {}
    TextPosition at(std::size_t offset) {
        for (; offset_ < std::min(offset, text_.size()); ++offset_) {
            if (text_[offset_] == '\n') {
                ++position_.line;
                position_.column = 1;
            } else if ((static_cast<unsigned char>(text_[offset_]) & 0xC0U) != 0x80U) {
                ++position_.column;
            }
        }
        return position_;
    }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    TextPosition position_{1, 1};
};

std::string_view line_around(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t to = std::min(text.find('\n', offset), text.size());
    std::string_view line = text.substr(from, to - from);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line.size() > longest_line_shown ? std::string_view{} : line;
}

/// Builds the tree from nlohmann's events. The parser tells what a token is but not where: the
/// tokens are found again in the text, one after the other.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit TreeBuilder(std::string_view text)
        : text_(text), counter_(text), end_(text.substr(0, 3) == byte_order_mark ? 3 : 0) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(number_integer_t value) { return add(std::int64_t{value}); }
    bool number_unsigned(number_unsigned_t value) {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return add(static_cast<double>(value));
        return add(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const string_t&) { return add(double{value}); }
    bool string(string_t& value) { return add(std::move(value)); }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::Object{}); }
    bool start_array(std::size_t) { return open(JsonValue::Array{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(string_t& name) {
        key_at_ = next_token();
        key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& fault) {
        fault_offset_ = position == 0 ? 0 : position - 1;
        token_ = token;
        fault_ = fault.what();
        return false;
    }

    [[nodiscard]] bool too_deep() const { return too_deep_; }
    [[nodiscard]] std::size_t token_start() const { return start_; }
    [[nodiscard]] std::size_t last_end() const { return end_; }
    [[nodiscard]] std::size_t fault_offset() const { return fault_offset_; }
    [[nodiscard]] const std::string& token() const { return token_; }
    [[nodiscard]] const std::string& fault() const { return fault_; }
    JsonValue take_root() { return std::move(root_); }

private:
    /// Steps over the next token (known to be well-formed) and says where it began.
    TextPosition next_token() {
        while (end_ < text_.size() &&
               (is_json_space(text_[end_]) || text_[end_] == ',' || text_[end_] == ':'))
            ++end_;
        start_ = end_;
        if (end_ < text_.size() && text_[end_] == '"') {
            ++end_;
            while (end_ < text_.size() && text_[end_] != '"') end_ += text_[end_] == '\\' ? 2 : 1;
            ++end_;
        } else if (end_ < text_.size() &&
                   std::string_view("{}[]").find(text_[end_]) != std::string_view::npos) {
            ++end_;
        } else {
            while (end_ < text_.size() && !is_json_space(text_[end_]) &&
                   std::string_view(",:]}").find(text_[end_]) == std::string_view::npos)
                ++end_;
        }
        return counter_.at(start_);
    }

    template <typename T>
    JsonValue* place(T&& value) {
        JsonValue made{std::forward<T>(value), next_token()};
        if (open_.empty()) {
            root_ = std::move(made);
            return &root_;
        }
        if (auto* array = std::get_if<JsonValue::Array>(&open_.back()->value)) {
            array->push_back(std::move(made));
            return &array->back();
        }
        auto& object = std::get<JsonValue::Object>(open_.back()->value);
        object.push_back({std::move(key_), key_at_, std::move(made)});
        return &object.back().value;
    }
    template <typename T>
    bool add(T&& value) {
        place(std::forward<T>(value));
        return true;
    }
    template <typename T>
    bool open(T&& value) {
        // A parent's list does not grow while a child is open, so the pointers stay good.
        open_.push_back(place(std::forward<T>(value)));
        too_deep_ = open_.size() > deepest;
        return !too_deep_;
    }
    bool close() {
        next_token();
        open_.pop_back();
        return true;
    }

    std::string_view text_;
    PositionCounter counter_;
    std::size_t start_ = 0;
    std::size_t end_;
    JsonValue root_;
    std::vector<JsonValue*> open_;
    std::string key_;
    TextPosition key_at_;
    bool too_deep_ = false;
    std::size_t fault_offset_ = 0;
    std::string token_;
    std::string fault_;
};

bool starts_with(std::string_view text, std::size_t offset, std::string_view what) {
    return text.substr(std::min(offset, text.size()), what.size()) == what;
}

/// What most often is behind a fault of syntax, and where it should be shown.
struct Diagnosis {
    std::size_t offset;
    std::string what;
};

Diagnosis diagnose(std::string_view text, const TreeBuilder& builder) {
    // The first character after the last good token that is no space.
    std::size_t at = builder.last_end();
    bool comma = false;
    std::size_t comma_at = at;
    while (at < text.size() && (is_json_space(text[at]) || text[at] == ',' || text[at] == ':')) {
        if (text[at] == ',') {
            if (comma) return {at, "Two commas stand in a row. Take one away."};
            comma = true;
            comma_at = at;
        }
        ++at;
    }
    if (at >= text.size()) {
        const bool blank = trim(text).empty();
        return {at, blank ? "The file is empty. A JSON value was expected, such as { ... }."
                          : "The file ends too early: a closing bracket } or ] is missing."};
    }
    const char c = text[at];
    if (starts_with(text, at, "\xE2\x80\x9C") || starts_with(text, at, "\xE2\x80\x9D") ||
        starts_with(text, at, "\xE2\x80\x98") || starts_with(text, at, "\xE2\x80\x99"))
        return {at, "A curly quotation mark stands here. Write a straight one: \"."};
    if (c == '\'') return {at, "A single quotation mark stands here. JSON takes double ones: \"."};
    if (c == '/' || c == '#') return {at, "Comments are no part of JSON. Take it away."};
    if ((c == '}' || c == ']') && comma)
        return {comma_at, "The comma before the closing bracket is one too many. Take it away."};
    if (c == '"') {
        std::size_t end = at + 1;
        while (end < text.size() && text[end] != '"' && text[end] != '\n')
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.size() || text[end] == '\n')
            return {at, "This text has no closing quotation mark on its line. Add \" (a line break "
                        "inside a text is written \\n)."};
        if (builder.fault().find("invalid string") != std::string::npos) {
            const std::size_t offset = std::clamp(builder.fault_offset(), at, end);
            return {offset, "This text has a character that must be escaped: a backslash is "
                            "written \\\\, a tabulator \\t."};
        }
    }
    const std::size_t before = text.substr(0, at).find_last_not_of(" \t\r\n");
    const bool value_before = before != std::string_view::npos &&
                              before + 1 == builder.last_end() &&
                              std::string_view("{[,:").find(text[before]) == std::string_view::npos;
    if (value_before && !comma && builder.fault().find("end of input") != std::string::npos)
        return {at, "Something stands behind the end of the JSON value. Take it away."};
    if (value_before && (c == '"' || c == '{' || c == '[' || c == '-' || (c >= '0' && c <= '9'))) {
        const bool after_key = builder.fault().find("expected ':'") != std::string::npos;
        return {at, after_key ? "A colon is missing between the key and its value."
                              : "A comma is missing before this."};
    }
    std::string detail = builder.fault();
    if (const auto colon = detail.find(": "); colon != std::string::npos)
        detail.erase(0, colon + 2);
    if (const auto read = detail.find("; last read"); read != std::string::npos) {
        const auto semicolon = detail.find(';', read + 1);
        detail.erase(read, (semicolon == std::string::npos ? detail.size() : semicolon) - read);
    }
    return {at, "This is not JSON: " + printable(detail) + "."};
}

Problem syntax_problem(std::string_view text, std::string_view file, std::size_t offset,
                       std::string what) {
    Problem problem;
    problem.file = file;
    problem.at = PositionCounter(text).at(offset);
    problem.what = std::move(what);
    problem.source_line = line_around(text, offset);
    return problem;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& names) {
    const auto near = closest(word, names);
    return near ? " Did you mean \"" + *near + "\"?" : "";
}

std::string child_pointer(std::string_view pointer, std::string_view key) {
    std::string escaped = replace_all(replace_all(std::string(key), "~", "~0"), "/", "~1");
    return std::string(pointer) + "/" + escaped;
}

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
    if (const auto* members = object()) {
        for (const auto& member : *members)
            if (member.key == key) return &member.value;
    }
    return nullptr;
}

std::string_view JsonValue::kind_name() const {
    static constexpr std::array<std::string_view, 7> names{
        "null", "true or false", "a whole number", "a number", "a text", "a list", "an object"};
    return names.at(value.index());
}

tl::expected<JsonValue, Problem> parse_json(std::string_view text, std::string_view file) {
    if (const auto bad = first_invalid_utf8(text))
        return tl::unexpected(syntax_problem(text, file, *bad,
                                             "This byte is not UTF-8. Save the file as UTF-8 (in "
                                             "most editors: \"Save with encoding\")."));
    TreeBuilder builder(text);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return builder.take_root();
    if (builder.too_deep())
        return tl::unexpected(syntax_problem(text, file, builder.token_start(),
                                             "Lists and objects are nested more than 64 deep here. "
                                             "No file of the game needs that."));
    Diagnosis found = diagnose(text, builder);
    return tl::unexpected(syntax_problem(text, file, found.offset, std::move(found.what)));
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

std::string ObjectReader::pointer_to(std::string_view key) const {
    return child_pointer(pointer_, key);
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
    const std::string trimmed(trim(*text));
    if (trimmed.empty()) {
        reader.error(value, pointer, "The text is empty. Write something, or take the key away.");
        return std::nullopt;
    }
    if (printable(trimmed) != trimmed || trimmed.find_first_of("\n\t") != std::string::npos) {
        reader.error(
            value, pointer,
            "The text has a line break, tabulator or control character in it. Take it out.");
        return std::nullopt;
    }
    // Spaces at the ends count too, as they do for a schema.
    if (const auto length = character_count(*text); limits.most > 0 && length > limits.most) {
        reader.error(value, pointer,
                     "The text has " + std::to_string(length) + " characters; at most " +
                         std::to_string(limits.most) + " fit the screen. Shorten it.");
        return std::nullopt;
    }
    return trimmed;
}

std::optional<std::string> ObjectReader::optional_text(std::string_view key, TextLimits limits) {
    const JsonValue* found = optional(key);
    return found == nullptr ? std::nullopt : read_text(reader_, *found, pointer_to(key), limits);
}

std::string ObjectReader::required_text(std::string_view key, TextLimits limits) {
    const JsonValue* found = required(key);
    return found == nullptr ? std::string{}
                            : read_text(reader_, *found, pointer_to(key), limits).value_or("");
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
    for (std::size_t i = 0; i < elements->size(); ++i)
        read((*elements)[i], pointer_to(key) + "/" + std::to_string(i));
}

std::vector<std::string> ObjectReader::optional_texts(std::string_view key, TextLimits limits) {
    std::vector<std::string> texts;
    each(key, [&](const JsonValue& element, const std::string& pointer) {
        auto text = read_text(reader_, element, pointer, limits);
        if (!text) return;
        if (std::find(texts.begin(), texts.end(), *text) != texts.end())
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
    if (members == nullptr) return;
    for (auto member = members->begin(); member != members->end(); ++member) {
        const auto same = [&](const JsonMember& other) { return other.key == member->key; };
        if (std::find_if(members->begin(), member, same) != member) {
            reader_.report(Severity::Error, member->key_at, pointer_to(member->key),
                           "The key \"" + member->key +
                               "\" stands twice in this object. Keep one.");
        } else if (std::find(known_.begin(), known_.end(), member->key) == known_.end()) {
            reader_.report(Severity::Error, member->key_at, pointer_to(member->key),
                           "The key \"" + member->key + "\" is not known here." +
                               did_you_mean(member->key, known_));
        }
    }
}

std::string json_quote(std::string_view text) {
    return nlohmann::json(std::string(text))
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace quiz

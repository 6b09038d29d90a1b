#include "core/json.h"

#include "core/json_text.h"
#include "core/plain_json.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace quiz {

namespace {

constexpr std::size_t deepest = 64;
/// So many members an entry of the pools has: they are the most of what is read.
constexpr std::size_t usual_members = 7;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_json_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

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
    bool start_object(std::size_t) {
        JsonValue::Object members;
        members.reserve(usual_members);
        return open(std::move(members));
    }
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
    if (auto plain = parse_plain_json(text)) return std::move(*plain);
    TreeBuilder builder(text);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return builder.take_root();
    if (builder.too_deep())
        return tl::unexpected(syntax_problem(text, file, builder.token_start(),
                                             "Lists and objects are nested more than 64 deep here. "
                                             "No file of the game needs that."));
    Diagnosis found = diagnose(text, builder);
    return tl::unexpected(syntax_problem(text, file, found.offset, std::move(found.what)));
}

} // namespace quiz

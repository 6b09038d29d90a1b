#pragma once

#include "core/problem.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quiz {

struct JsonMember;

/// A JSON value that remembers where it stood, and keeps duplicate keys and their order.
struct JsonValue {
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;

    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value;
    TextPosition at;

    [[nodiscard]] const Array* array() const { return std::get_if<Array>(&value); }
    [[nodiscard]] const Object* object() const { return std::get_if<Object>(&value); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value); }
    /// The first member of that name; null when there is none or this is no object.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
    /// "a text", "a whole number", "a list" ...: for messages.
    [[nodiscard]] std::string_view kind_name() const;
};

struct JsonMember {
    std::string key;
    TextPosition key_at;
    JsonValue value;
};

/// Strict JSON in UTF-8 (a byte order mark is skipped). The error names the first fault, where it
/// is, and its likely cause: a missing or trailing comma, curly quotes, a comment, ill-formed
/// UTF-8. Values nested deeper than 64 are refused.
[[nodiscard]] tl::expected<JsonValue, Problem> parse_json(std::string_view text,
                                                          std::string_view file);

/// Reads one document into C++ values and collects every problem on the way, each with place, JSON
/// Pointer and source line.
class JsonReader {
public:
    /// `text` must outlive the reader.
    JsonReader(std::string_view text, std::string_view file, Problems& problems);

    void report(Severity severity, TextPosition at, std::string_view pointer, std::string what,
                std::string code = {});
    void error(const JsonValue& value, std::string_view pointer, std::string what) {
        report(Severity::Error, value.at, pointer, std::move(what));
    }
    [[nodiscard]] const std::string& file() const { return file_; }
    /// Errors reported so far: compare before and after to learn whether a value was sound.
    [[nodiscard]] int errors() const { return errors_; }

private:
    std::string_view text_;
    std::string file_;
    std::vector<std::size_t> line_starts_;
    Problems& problems_;
    int errors_ = 0;
};

struct TextLimits {
    std::size_t most = 0; ///< Characters; 0 = no limit.
};

/// Reads the members of one object; what is asked for is known, the rest is refused by close().
class ObjectReader {
public:
    /// When `value` is no object, an error is reported and every member is missing.
    ObjectReader(JsonReader& reader, const JsonValue& value, std::string pointer);

    /// The member, or null when missing.
    const JsonValue* optional(std::string_view key);
    /// The member; missing is an error.
    const JsonValue* required(std::string_view key);

    /// A text that is not blank, trimmed. Wrong type, blank or too long: an error and nothing.
    std::optional<std::string> optional_text(std::string_view key, TextLimits limits = {});
    std::string required_text(std::string_view key, TextLimits limits = {});
    std::optional<std::int64_t> optional_integer(std::string_view key, std::int64_t least,
                                                 std::int64_t most);
    std::int64_t required_integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<double> optional_number(std::string_view key, double least, double most);
    bool optional_bool(std::string_view key, bool otherwise);
    /// A list of texts; missing gives an empty one. Equal texts are an error.
    std::vector<std::string> optional_texts(std::string_view key, TextLimits limits = {});
    /// One of the names; the result is its index. A wrong one is an error with a did-you-mean.
    std::optional<std::size_t> optional_choice(std::string_view key,
                                               const std::vector<std::string>& names);
    std::optional<std::size_t> required_choice(std::string_view key,
                                               const std::vector<std::string>& names);
    /// Calls `read(element, pointer)` for each element of a list; missing means none.
    void each(std::string_view key,
              const std::function<void(const JsonValue&, const std::string&)>& read);

    /// Reports what is wrong with the object as a whole.
    void error(std::string what);

    /// Reports unknown and duplicate keys. Call it last.
    void close();

    [[nodiscard]] std::string pointer_to(std::string_view key) const;
    [[nodiscard]] const JsonValue& value() const { return value_; }
    [[nodiscard]] JsonReader& reader() { return reader_; }

private:
    JsonReader& reader_;
    const JsonValue& value_;
    std::string pointer_;
    std::vector<std::string> known_;
};

/// `text` checked like a member of that place: for lists whose elements are plain texts.
std::optional<std::string> read_text(JsonReader& reader, const JsonValue& value,
                                     std::string_view pointer, TextLimits limits);

/// A JSON text literal, quotes included; everything that JSON asks to escape is escaped.
[[nodiscard]] std::string json_quote(std::string_view text);

} // namespace quiz

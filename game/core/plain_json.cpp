#include "core/plain_json.h"

#include "core/json_text.h"
#include "core/plain_scanner.h"

namespace quiz {

namespace {

constexpr int deepest = 64;
constexpr std::size_t usual_members = 7; ///< Of a record or an ask.

class PlainReader {
public:
    explicit PlainReader(std::string_view text) : scanner_(text), counter_(text) {}

    std::optional<JsonValue> document() {
        JsonValue root;
        if (!read(root)) return std::nullopt;
        scanner_.skip_space();
        if (!scanner_.at_end()) return std::nullopt;
        return root;
    }

private:
    // Each says whether it read what it is called after; the first false ends all.

    bool read(JsonValue& made) {
        scanner_.skip_space();
        made.at = counter_.at(scanner_.at());
        switch (scanner_.next()) {
        case '{': return deeper([&] { return read_object(made.value.emplace<Object>()); });
        case '[': return deeper([&] { return read_array(made.value.emplace<Array>()); });
        case '"': return read_text(made.value.emplace<std::string>());
        case 't': made.value = true; return scanner_.take_word("true");
        case 'f': made.value = false; return scanner_.take_word("false");
        default: return scanner_.take_whole_number(made.value.emplace<std::int64_t>());
        }
    }

    template <typename Read>
    bool deeper(const Read& read_inside) {
        scanner_.step();
        const bool good = ++depth_ <= deepest && read_inside();
        --depth_;
        return good;
    }

    bool read_object(JsonValue::Object& members) {
        if (scanner_.take('}')) return true;
        members.reserve(usual_members);
        do {
            scanner_.skip_space();
            JsonMember& member = members.emplace_back();
            member.key_at = counter_.at(scanner_.at());
            if (!read_text(member.key) || !scanner_.take(':') || !read(member.value)) return false;
        } while (scanner_.take(','));
        return scanner_.take('}');
    }

    bool read_array(JsonValue::Array& elements) {
        if (scanner_.take(']')) return true;
        do {
            if (!read(elements.emplace_back())) return false;
        } while (scanner_.take(','));
        return scanner_.take(']');
    }

    bool read_text(std::string& made) {
        std::string_view text;
        bool escaped = false;
        if (!scanner_.take_text(text, escaped)) return false;
        made = escaped ? PlainScanner::unescaped(text) : std::string(text);
        return true;
    }

    using Array = JsonValue::Array;
    using Object = JsonValue::Object;

    PlainScanner scanner_;
    PositionCounter counter_;
    int depth_ = 0;
};

} // namespace

std::optional<JsonValue> parse_plain_json(std::string_view text) {
    return PlainReader(text).document();
}

} // namespace quiz

#include "core/plain_json.h"

#include "core/json_text.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr int deepest = 64;
constexpr std::size_t usual_members = 7; ///< Of an entry of the pools: they are the most there is.

class PlainReader {
public:
    explicit PlainReader(std::string_view text) : text_(text), counter_(text) {}

    std::optional<JsonValue> document() {
        JsonValue root;
        if (!read(root)) return std::nullopt;
        skip_space();
        if (at_ < text_.size()) return std::nullopt;
        return root;
    }

private:
    // Each says whether it read what it is called after; the first false ends all.

    bool read(JsonValue& made) {
        skip_space();
        made.at = counter_.at(at_);
        switch (next()) {
        case '{': return deeper([&] { return read_object(made.value.emplace<Object>()); });
        case '[': return deeper([&] { return read_array(made.value.emplace<Array>()); });
        case '"': return read_text(made.value.emplace<std::string>());
        case 't': made.value = true; return take_word("true");
        case 'f': made.value = false; return take_word("false");
        default: return read_whole_number(made.value.emplace<std::int64_t>());
        }
    }

    template <typename Read>
    bool deeper(const Read& read_inside) {
        ++at_;
        const bool good = ++depth_ <= deepest && read_inside();
        --depth_;
        return good;
    }

    bool read_object(JsonValue::Object& members) {
        if (take('}')) return true;
        members.reserve(usual_members);
        do {
            skip_space();
            JsonMember& member = members.emplace_back();
            member.key_at = counter_.at(at_);
            if (!read_text(member.key) || !take(':') || !read(member.value)) return false;
        } while (take(','));
        return take('}');
    }

    bool read_array(JsonValue::Array& elements) {
        if (take(']')) return true;
        do {
            if (!read(elements.emplace_back())) return false;
        } while (take(','));
        return take(']');
    }

    bool read_text(std::string& text) {
        if (next() != '"') return false;
        for (std::size_t from = ++at_; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (static_cast<unsigned char>(c) < ' ') return false;
            if (c != '"' && c != '\\') continue;
            text.append(text_, from, at_ - from);
            if (c == '"') {
                ++at_;
                return true;
            }
            ++at_;
            if (next() != '"' && next() != '\\') return false;
            from = at_; // the one behind the backslash
        }
        return false;
    }

    /// From 0 on; no fraction, no exponent.
    bool read_whole_number(std::int64_t& number) {
        constexpr std::size_t most_digits = 18;
        const std::size_t from = at_;
        for (; is_digit(next()) && at_ - from <= most_digits; ++at_)
            number = 10 * number + (text_[at_] - '0');
        const std::size_t digits = at_ - from;
        return digits > 0 && digits <= most_digits && (digits == 1 || text_[from] != '0');
    }

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    [[nodiscard]] char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skip_space() {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t') ++at_;
    }

    bool take(char mark) {
        skip_space();
        if (next() != mark) return false;
        ++at_;
        return true;
    }

    bool take_word(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }

    using Array = JsonValue::Array;
    using Object = JsonValue::Object;

    std::string_view text_;
    PositionCounter counter_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

} // namespace

std::optional<JsonValue> parse_plain_json(std::string_view text) {
    return PlainReader(text).document();
}

} // namespace quiz

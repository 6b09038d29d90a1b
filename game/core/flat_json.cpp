#include "core/flat_json.h"

#include "core/json_text.h"
#include "core/plain_scanner.h"
#include "core/text.h"

#include <algorithm>

namespace quiz {

const FlatObject::Member* FlatObject::take(std::string_view key, Member::Kind kind) {
    // Most keys differ in length or first letter.
    const auto has_key = [&](const Member& member) {
        return member.key.size() == key.size() && member.key.substr(0, 1) == key.substr(0, 1) &&
               member.key == key;
    };
    auto found = members_.begin() + static_cast<std::ptrdiff_t>(next_);
    if (found == members_.end() || !has_key(*found))
        found = std::find_if(members_.begin(), members_.end(), has_key);
    if (found == members_.end()) return nullptr;
    next_ = static_cast<std::size_t>(found - members_.begin()) + 1;
    ++taken_; // of a key that stands twice only the first is taken, and one is left
    if (found->kind == kind) return &*found;
    sound_ = false;
    return nullptr;
}

std::optional<std::string> FlatObject::optional_text(std::string_view key, TextLimits limits) {
    const Member* member = take(key, Member::Kind::Text);
    if (member == nullptr) return std::nullopt;
    const auto text = sound_text(member->text, limits);
    sound_ = sound_ && text.has_value();
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::string FlatObject::required_text(std::string_view key, TextLimits limits) {
    auto text = optional_text(key, limits);
    sound_ = sound_ && text.has_value();
    return std::move(text).value_or("");
}

std::optional<std::int64_t> FlatObject::optional_integer(std::string_view key, std::int64_t least,
                                                         std::int64_t most) {
    const Member* member = take(key, Member::Kind::Number);
    if (member == nullptr) return std::nullopt;
    sound_ = sound_ && member->number >= least && member->number <= most;
    return member->number;
}

std::int64_t FlatObject::required_integer(std::string_view key, std::int64_t least,
                                          std::int64_t most) {
    const auto number = optional_integer(key, least, most);
    sound_ = sound_ && number.has_value();
    return number.value_or(least);
}

std::optional<std::size_t> FlatObject::optional_choice(std::string_view key,
                                                       const std::vector<std::string>& names) {
    const Member* member = take(key, Member::Kind::Text);
    if (member == nullptr) return std::nullopt;
    const auto found = std::find(names.begin(), names.end(), member->text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    sound_ = false;
    return std::nullopt;
}

std::optional<std::size_t> FlatObject::required_choice(std::string_view key,
                                                       const std::vector<std::string>& names) {
    const auto choice = optional_choice(key, names);
    sound_ = sound_ && choice.has_value();
    return choice;
}

std::vector<std::string> FlatObject::texts(std::string_view key, TextLimits limits) {
    std::vector<std::string> made;
    const Member* member = take(key, Member::Kind::Texts);
    if (member == nullptr) return made;
    made.reserve(member->to - member->from);
    for (std::size_t i = member->from; i < member->to; ++i) {
        const auto text = sound_text(texts_[i], limits);
        sound_ = sound_ && text.has_value();
        made.emplace_back(text.value_or(std::string_view{}));
    }
    return made;
}

std::vector<std::size_t> FlatObject::choices(std::string_view key,
                                             const std::vector<std::string>& names) {
    std::vector<std::size_t> made;
    const Member* member = take(key, Member::Kind::Texts);
    if (member == nullptr) return made;
    made.reserve(member->to - member->from);
    for (std::size_t i = member->from; i < member->to; ++i) {
        const auto found = std::find(names.begin(), names.end(), texts_[i]);
        sound_ = sound_ && found != names.end();
        made.push_back(static_cast<std::size_t>(found - names.begin()));
    }
    return made;
}

class FlatListReader {
public:
    explicit FlatListReader(std::string_view text) : scanner_(text) {}

    bool read(std::string_view key, const std::function<void(FlatObject&)>& read_object) {
        bool found = false;
        bool schema = false;
        if (!scanner_.take('{')) return false;
        do {
            std::string_view name;
            if (!take_text(name) || !scanner_.take(':')) return false;
            if (name == key && !found) {
                found = true;
                if (!read_list(read_object)) return false;
            } else if (name == "$schema" && !schema) {
                schema = true;
                std::string_view where;
                if (!take_text(where) || !sound_text(where, {})) return false;
            } else {
                return false;
            }
        } while (scanner_.take(','));
        if (!scanner_.take('}')) return false;
        scanner_.skip_space();
        return found && scanner_.at_end();
    }

private:
    using Member = FlatObject::Member;

    bool read_list(const std::function<void(FlatObject&)>& read_object) {
        if (!scanner_.take('[')) return false;
        if (scanner_.take(']')) return true;
        do {
            if (!read_members()) return false;
            read_object(object_);
            if (!object_.sound()) return false;
        } while (scanner_.take(','));
        return scanner_.take(']');
    }

    bool read_members() {
        object_.members_.clear();
        object_.texts_.clear();
        object_.unescaped_.clear();
        object_.next_ = object_.taken_ = 0;
        if (!scanner_.take('{')) return false;
        if (scanner_.take('}')) return true;
        do {
            Member& member = object_.members_.emplace_back();
            if (!take_text(member.key) || !scanner_.take(':') || !read_value(member)) return false;
        } while (scanner_.take(','));
        return scanner_.take('}');
    }

    bool read_value(Member& member) {
        scanner_.skip_space();
        if (scanner_.next() == '"') return take_text(member.text);
        if (scanner_.next() != '[') {
            member.kind = Member::Kind::Number;
            return scanner_.take_whole_number(member.number);
        }
        member.kind = Member::Kind::Texts;
        member.from = member.to = object_.texts_.size();
        scanner_.step();
        if (scanner_.take(']')) return true;
        do {
            if (!take_text(object_.texts_.emplace_back())) return false;
        } while (scanner_.take(','));
        member.to = object_.texts_.size();
        return scanner_.take(']');
    }

    bool take_text(std::string_view& text) {
        bool escaped = false;
        scanner_.skip_space();
        if (!scanner_.take_text(text, escaped)) return false;
        if (escaped) text = object_.unescaped_.emplace_back(PlainScanner::unescaped(text));
        return true;
    }

    PlainScanner scanner_;
    FlatObject object_;
};

bool read_flat_list(std::string_view text, std::string_view key,
                    const std::function<void(FlatObject&)>& read) {
    return !first_invalid_utf8(text) && FlatListReader(text).read(key, read);
}

} // namespace quiz

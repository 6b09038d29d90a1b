#pragma once

#include "core/json.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// An object of texts, whole numbers and lists of texts, read without making a tree of it. It is
/// asked in the words of ObjectReader, so that one function reads an entry from either, but tells
/// no problems: whatever it does not find as it should be makes it unsound, and the careful reader
/// then says what is wrong.
class FlatObject {
public:
    std::optional<std::string> optional_text(std::string_view key, TextLimits limits = {});
    std::string required_text(std::string_view key, TextLimits limits = {});
    std::optional<std::int64_t> optional_integer(std::string_view key, std::int64_t least,
                                                 std::int64_t most);
    std::int64_t required_integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<std::size_t> optional_choice(std::string_view key,
                                               const std::vector<std::string>& names);
    std::optional<std::size_t> required_choice(std::string_view key,
                                               const std::vector<std::string>& names);
    /// A list of texts, each checked like a text of its own; missing gives an empty one. Whether
    /// some are equal is for the caller to say.
    std::vector<std::string> texts(std::string_view key, TextLimits limits = {});
    /// A list of some of the names, as their indices; missing gives an empty one.
    std::vector<std::size_t> choices(std::string_view key, const std::vector<std::string>& names);
    /// Something is wrong.
    void error(std::string_view) { sound_ = false; }

private:
    friend class FlatListReader;
    struct Member {
        enum class Kind : std::uint8_t { Text, Number, Texts };
        std::string_view key;
        Kind kind = Kind::Text;
        std::string_view text;
        std::int64_t number = 0;
        std::size_t from = 0; ///< Of its texts: the first, and the one behind the last.
        std::size_t to = 0;
    };
    const Member* take(std::string_view key, Member::Kind kind);
    [[nodiscard]] bool sound() const { return sound_ && taken_ == members_.size(); }

    std::vector<Member> members_;
    std::vector<std::string_view> texts_;
    std::deque<std::string> unescaped_; ///< What `text` and `texts_` cannot find in the file.
    std::size_t next_ = 0;              ///< Members are asked for in their order, mostly.
    std::size_t taken_ = 0;
    bool sound_ = true;
};

/// Reads a file such as a pool, `{"KEY": [{...}, {...}]}`, and calls `read` with each object of the
/// list, of which it must take every member. False when anything in the file, or in what `read`
/// finds, is wrong or out of the ordinary: then what came before counts for nothing, and the file
/// is to be read with parse_json().
[[nodiscard]] bool read_flat_list(std::string_view text, std::string_view key,
                                  const std::function<void(FlatObject&)>& read);

} // namespace quiz

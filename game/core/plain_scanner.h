#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace quiz {

/// Steps through JSON that has nothing special in it, for the quick readers. What says whether it
/// read something has read nothing worth keeping when it says no: the careful reader takes over.
class PlainScanner {
public:
    explicit PlainScanner(std::string_view text) : text_(text) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] char next() const { return at_end() ? '\0' : text_[at_]; }
    void step() { ++at_; }

    void skip_space() {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t') ++at_;
    }

    /// The mark, behind any space.
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

    /// A text without its quotation marks, as it stands in the file: `escaped` where a quotation
    /// mark or a backslash has a backslash before it.
    bool take_text(std::string_view& text, bool& escaped) {
        if (next() != '"') return false;
        escaped = false;
        const std::size_t from = at_ + 1;
        for (std::size_t at = past_ordinary(from); at < text_.size(); at = past_ordinary(at)) {
            if (text_[at] == '"') {
                text = text_.substr(from, at - from);
                at_ = at + 1;
                return true;
            }
            if (text_[at] != '\\') return false; // a control character
            escaped = true;
            ++at;
            if (at == text_.size() || (text_[at] != '"' && text_[at] != '\\')) return false;
            ++at;
        }
        return false;
    }

    /// Such a text without the backslashes.
    static std::string unescaped(std::string_view text) {
        std::string plain;
        plain.reserve(text.size());
        for (std::size_t i = 0; i < text.size(); ++i)
            plain += text[i] == '\\' ? text[++i] : text[i];
        return plain;
    }

    /// From 0 on; no fraction, no exponent.
    bool take_whole_number(std::int64_t& number) {
        constexpr std::size_t most_digits = 18;
        const std::size_t from = at_;
        number = 0;
        for (; next() >= '0' && next() <= '9' && at_ - from <= most_digits; ++at_)
            number = 10 * number + (text_[at_] - '0');
        const std::size_t digits = at_ - from;
        return digits > 0 && digits <= most_digits && (digits == 1 || text_[from] != '0');
    }

private:
    /// Where the next quotation mark, backslash or control character stands: eight bytes at once.
    [[nodiscard]] std::size_t past_ordinary(std::size_t at) const {
        if constexpr (std::endian::native == std::endian::little) {
            constexpr std::uint64_t ones = 0x0101010101010101U;
            constexpr std::uint64_t tops = 0x80U * ones;
            // The top bit of each byte that is below the limit; of those behind the first that
            // is, perhaps of others too.
            const auto below = [](std::uint64_t bytes, std::uint64_t limit) {
                return (bytes - limit * ones) & ~bytes & tops;
            };
            for (; text_.size() - at >= sizeof(std::uint64_t); at += sizeof(std::uint64_t)) {
                std::uint64_t eight = 0;
                std::memcpy(&eight, text_.data() + at, sizeof eight);
                const std::uint64_t found = below(eight, ' ') | below(eight ^ ('"' * ones), 1) |
                                            below(eight ^ ('\\' * ones), 1);
                if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
            }
        }
        while (at < text_.size() && text_[at] != '"' && text_[at] != '\\' &&
               static_cast<unsigned char>(text_[at]) >= ' ')
            ++at;
        return at;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace quiz

#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

namespace quiz {

/// The lines of a stream that may never end, one at a time and in bounded memory.
class BoundedLines {
public:
    /// Of a line longer than `most` bytes nothing is kept. `stream` must outlive this.
    BoundedLines(std::istream& stream, std::size_t most) : stream_(stream), most_(most) {}

    /// Reads the next line; false at the end. The last one needs no newline.
    bool next();
    [[nodiscard]] const std::string& line() const { return line_; } ///< Without its newline.
    [[nodiscard]] bool too_long() const { return too_long_; }
    [[nodiscard]] long long number() const { return number_; } ///< 1-based.

private:
    std::istream& stream_;
    std::size_t most_;
    std::string line_;
    bool too_long_ = false;
    long long number_ = 0;
};

} // namespace quiz

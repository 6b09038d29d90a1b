#include "commands/bounded_lines.h"

#include <istream>

namespace quiz {

bool BoundedLines::next() {
    using Traits = std::istream::traits_type;
    line_.clear();
    too_long_ = false;
    auto* buffer = stream_.rdbuf();
    bool any = false;
    for (auto c = buffer->sbumpc(); !Traits::eq_int_type(c, Traits::eof()); c = buffer->sbumpc()) {
        any = true;
        if (c == '\n') break;
        if (line_.size() < most_)
            line_ += Traits::to_char_type(c);
        else
            too_long_ = true;
    }
    if (too_long_) {
        line_.clear();
        line_.shrink_to_fit();
    }
    if (any) ++number_;
    return any;
}

} // namespace quiz

#pragma once

#include "generator/lore.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace quiz {

/// A text that is asked whom it names.
class Naming {
public:
    explicit Naming(std::string folded_text);
    Naming(const Naming&) = delete;
    Naming& operator=(const Naming&) = delete;

    /// Is it named there, in full or by a part of its name?
    [[nodiscard]] bool names(const Entity& candidate) const;

private:
    [[nodiscard]] bool has(std::string_view folded) const;

    std::string text_;
    std::unordered_set<std::string_view> words_;
};

} // namespace quiz

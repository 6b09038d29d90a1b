#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace quiz {

/// One word or part of what a relation says, made ready once.
struct RelationElement {
    std::string name;                              ///< The part, or the first choice.
    std::vector<std::vector<std::string>> choices; ///< Of words; none: a part, or whatever follows.
    std::size_t open_to = 0;                       ///< Begins what may be missing: behind its end.
    bool must = true;                              ///< Is not within brackets.

    [[nodiscard]] bool skips() const { return name == "..." || name == ".."; }
    /// Nothing of another work stands there.
    [[nodiscard]] bool names_no_title() const { return name == ".."; }
    [[nodiscard]] bool undated() const { return name == "(undated)"; }
    [[nodiscard]] bool untitled() const { return name == "(untitled)"; }
    [[nodiscard]] bool stops() const { return name == "(stop)"; }
    [[nodiscard]] bool of_oscars() const { return name == "(oscars)"; }
    [[nodiscard]] bool listed() const { return name == "(listed)"; }
    [[nodiscard]] bool said_first() const { return name == "(said-first)"; }
};

using RelationPattern = std::vector<RelationElement>;

/// Of all relations, in their order.
[[nodiscard]] const std::vector<RelationPattern>& relation_patterns();

/// Has a sentence of these words, in lower case, all that the pattern cannot do without? Hardly any
/// has.
[[nodiscard]] bool has_its_words(const RelationPattern& pattern,
                                 const std::unordered_set<std::string_view>& words);

} // namespace quiz

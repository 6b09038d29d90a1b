#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quiz {

/// Folded names and the entities that bear them, as indices. Made once and then searched, mostly in
/// vain, for whatever a sentence may name: a look costs one place in memory where nobody is called
/// so. The texts must outlive the table.
class NameTable {
public:
    static constexpr std::uint32_t nobody = static_cast<std::uint32_t>(-1);

    struct Named {
        std::string_view name;
        std::uint32_t first = nobody; ///< Who came first under it, as a name or another one.
        std::uint32_t own = nobody;   ///< Whose own name it is; of several the first.
    };

    void reserve(std::size_t names);
    /// The row of that name, made where there is none. Good until the next call.
    Named& row(std::string_view name);
    /// Null where there is none.
    [[nodiscard]] const Named* find(std::string_view name) const;

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t row = nobody;
    };
    [[nodiscard]] std::size_t place_of(std::string_view name, std::uint32_t hash) const;
    void grow(std::size_t slots);

    std::size_t longest_ = 0; ///< Of the names, in bytes: most texts searched for are no names.
    std::vector<Slot> slots_; ///< A power of two, at most half of them taken.
    std::vector<Named> rows_;
};

} // namespace quiz

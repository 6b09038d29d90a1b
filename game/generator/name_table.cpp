#include "generator/name_table.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace quiz {

namespace {

std::uint32_t hash_of(std::string_view name) {
    const std::uint64_t hash = std::hash<std::string_view>{}(name);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

void NameTable::reserve(std::size_t names) {
    rows_.reserve(names);
    if (2 * names > slots_.size()) grow(std::bit_ceil(2 * names));
}

void NameTable::grow(std::size_t slots) {
    slots_.assign(slots, {});
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
        const std::uint32_t hash = hash_of(rows_[i].name);
        slots_[place_of(rows_[i].name, hash)] = {hash, i};
    }
}

/// Where the name stands, or would stand.
std::size_t NameTable::place_of(std::string_view name, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].row != nobody &&
           (slots_[at].hash != hash || rows_[slots_[at].row].name != name))
        at = (at + 1) & mask;
    return at;
}

NameTable::Named& NameTable::row(std::string_view name) {
    if (2 * (rows_.size() + 1) > slots_.size()) grow(std::bit_ceil(2 * (rows_.size() + 8)));
    const std::uint32_t hash = hash_of(name);
    Slot& slot = slots_[place_of(name, hash)];
    if (slot.row == nobody) {
        slot = {hash, static_cast<std::uint32_t>(rows_.size())};
        rows_.push_back({name});
        longest_ = std::max(longest_, name.size());
    }
    return rows_[slot.row];
}

const NameTable::Named* NameTable::find(std::string_view name) const {
    if (rows_.empty() || name.size() > longest_) return nullptr;
    const Slot& slot = slots_[place_of(name, hash_of(name))];
    return slot.row == nobody ? nullptr : &rows_[slot.row];
}

} // namespace quiz

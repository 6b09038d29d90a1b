#include "scores/scores.h"

#include "core/text.h"

#include <algorithm>
#include <tuple>

namespace quiz {

namespace {

constexpr std::size_t entries_most = 100;

bool vanishes_in_a_name(char32_t code) {
    // What is ill-formed, steers a terminal, or turns the direction of the text around it.
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFFFD || code == 0x200E ||
           code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool is_break(char32_t code) {
    return code == U'\t' || code == U'\n' || code == U'\r' || code == 0x85 || code == 0x2028 ||
           code == 0x2029 || code == U' ' || code == 0xA0;
}

/// Is `a` ranked before `b`, and not merely noted before it?
bool is_better(const ScoreEntry& a, const ScoreEntry& b) {
    return std::tie(a.points, a.right) > std::tie(b.points, b.right);
}

bool stands_before(const ScoreEntry& a, const ScoreEntry& b) {
    return is_better(a, b) || (!is_better(b, a) && a.date < b.date);
}

} // namespace

std::string clean_name(std::string_view name) {
    std::u32string kept;
    for (const char32_t code : decode_utf8(name)) {
        if (is_break(code)) {
            if (!kept.empty() && kept.back() != U' ') kept += U' ';
        } else if (!vanishes_in_a_name(code)) {
            kept += code;
        }
    }
    const std::string whole = encode_utf8(kept);
    const std::u32string trimmed = decode_utf8(trim(whole));
    const std::string cut = encode_utf8(std::u32string_view(trimmed).substr(0, name_most));
    return std::string(trim(cut));
}

const Scores::Table* Scores::find(const ScoreTable& table) const {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const Table& one) { return one.table == table; });
    return found == tables.end() ? nullptr : &*found;
}

std::optional<int> insert(Scores& scores, const ScoreTable& table, const ScoreEntry& entry) {
    auto found = std::find_if(scores.tables.begin(), scores.tables.end(),
                              [&](const Scores::Table& one) { return one.table == table; });
    if (found == scores.tables.end())
        found = scores.tables.insert(scores.tables.end(), {table, {}});
    auto& entries = found->entries;
    const auto at = std::upper_bound(entries.begin(), entries.end(), entry, stands_before);
    if (static_cast<std::size_t>(at - entries.begin()) >= entries_most) return std::nullopt;
    entries.insert(at, entry);
    if (entries.size() > entries_most) entries.pop_back();
    const auto better = std::count_if(entries.begin(), entries.end(), [&](const ScoreEntry& other) {
        return is_better(other, entry);
    });
    return static_cast<int>(better) + 1;
}

} // namespace quiz

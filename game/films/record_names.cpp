#include "core/text.h"
#include "films/record_reader.h"

#include <map>
#include <set>

namespace quiz {

namespace {

constexpr std::size_t first_words = 6;

/// A record without an id of its own, and how many of its words make one so far.
struct Nameless {
    Record* record;
    std::vector<std::string> words;
    std::size_t used;

    [[nodiscard]] std::string name() const {
        if (words.empty()) return "record";
        const auto end = words.begin() + static_cast<std::ptrdiff_t>(used);
        return join({words.begin(), end}, "-");
    }
    [[nodiscard]] bool can_grow() const { return used < words.size(); }
};

Nameless nameless_of(const Record& record) {
    auto words = folded_words(record.whole ? record.asks.front().question : record.text);
    const std::size_t used = std::min(first_words, words.size());
    return {nullptr, std::move(words), used};
}

/// The name, with a number where it is taken even so.
std::string numbered(const std::string& name, const std::set<std::string>& taken) {
    std::string unique = name;
    for (int number = 2; taken.count(unique) > 0; ++number)
        unique = name + "-" + std::to_string(number);
    return unique;
}

} // namespace

std::string free_id(const Record& record, const std::set<std::string>& taken) {
    if (taken.count(record.id) == 0) return record.id;
    Nameless one = nameless_of(record);
    while (taken.count(one.name()) > 0 && one.can_grow()) ++one.used;
    return numbered(one.name(), taken);
}

void name_records(std::vector<Record>& records) {
    std::set<std::string> taken;
    std::vector<Nameless> nameless;
    for (auto& record : records) {
        if (record.id_given) {
            taken.insert(record.id);
            continue;
        }
        nameless.push_back(nameless_of(record));
        nameless.back().record = &record;
    }
    // All that begin alike grow together, whichever comes first: so moving a record renames none.
    bool grown = true;
    while (grown) {
        grown = false;
        std::map<std::string, int> uses;
        for (const auto& one : nameless) ++uses[one.name()];
        for (auto& one : nameless) {
            const std::string name = one.name();
            if ((uses[name] > 1 || taken.count(name) > 0) && one.can_grow()) {
                ++one.used;
                grown = true;
            }
        }
    }
    // Only a name that was given can still be in the way of one that took all its words.
    for (auto& one : nameless) {
        one.record->id = numbered(one.name(), taken);
        taken.insert(one.record->id);
    }
}

} // namespace quiz

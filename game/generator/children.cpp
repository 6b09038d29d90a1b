#include "generator/children.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace quiz {

namespace {

bool is_child_word(std::string_view folded) {
    static constexpr std::array<std::string_view, 12> words{
        "boy",  "boys", "child",     "children",   "kid",     "kids",
        "baby", "twin", "schoolboy", "schoolgirl", "toddler", "infant"};
    return one_of(words, folded);
}

bool tells_child(const std::string& role) {
    const auto words = folded_words(role);
    // "the Ringo Kid", "Baby Jane Hudson": a name, whatever the age
    const bool nickname =
        words.size() > 1 && (role.find("Kid") != std::string::npos || role.rfind("Baby ", 0) == 0);
    if (nickname) return false;
    return !words.empty() && (words.front() == "little" || is_child_word(words.front()) ||
                              is_child_word(words.back()));
}

} // namespace

std::vector<bool> children_of(const Film& film) {
    std::vector<bool> children;
    // Grown ones lend children their voices.
    const bool voiced =
        std::any_of(film.records.begin(), film.records.end(), [](const Record& record) {
            return record.text.find("voiced by") != std::string::npos;
        });
    if (voiced) return std::vector<bool>(film.cast.size());
    std::unordered_map<std::string, std::vector<std::size_t>> called; // by first name
    for (const auto& part : film.cast) {
        const auto words = folded_words(part.role);
        if (!words.empty()) called[words.front()].push_back(children.size());
        children.push_back(!part.voice && tells_child(part.role));
    }
    // "the boy Anton", "their children, Jane and Michael"
    constexpr std::size_t reach = 3; // words
    for (const auto& record : film.records) {
        if (record.section != Section::Storyline) continue;
        const auto words = folded_words(record.text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!is_child_word(words[i])) continue;
            for (std::size_t next = i + 1; next < words.size() && next <= i + reach; ++next) {
                if (words[next] == "and" || words[next] == "named" || words[next] == "called")
                    continue;
                const auto found = called.find(words[next]);
                if (found == called.end()) break;
                for (const std::size_t part : found->second)
                    children[part] = !film.cast[part].voice;
            }
        }
    }
    return children;
}

} // namespace quiz

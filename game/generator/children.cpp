#include "generator/children.h"

#include "core/text.h"
#include "generator/numbers.h"
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
    // "the Harbour Kid", "Baby Elsa Brandt": a name, whatever the age
    const bool nickname =
        words.size() > 1 && (role.find("Kid") != std::string::npos || role.rfind("Baby ", 0) == 0);
    if (nickname) return false;
    return !words.empty() && (words.front() == "little" || is_child_word(words.front()) ||
                              is_child_word(words.back()));
}

/// Does the word at `at` end "ten-year-old", "a boy of nine", "young son", "a girl named"?
bool tells_age_of_child(const std::vector<std::string>& words, std::size_t at) {
    constexpr long long oldest = 14; // years
    const auto is = [&](std::size_t i, std::string_view word) {
        return i < words.size() && words[i] == word;
    };
    const auto is_young = [&](std::size_t i) {
        const auto age = i < words.size() ? read_number(words[i]) : std::nullopt;
        return age && age->value <= oldest;
    };
    if (is(at, "old") && at > 1 && is(at - 1, "year") && is_young(at - 2)) return true;
    static constexpr std::array<std::string_view, 4> offspring{"son", "daughter", "boy", "girl"};
    if (!one_of(offspring, words[at])) return false;
    static constexpr std::array<std::string_view, 4> small{"young", "little", "small", "infant"};
    if (at > 0 && one_of(small, words[at - 1])) return true;
    if (is(at + 1, "of") && is_young(at + 2)) return true;
    return at > 0 && is(at - 1, "a") && (is(at + 1, "named") || is(at + 1, "called"));
}

/// "Anton and his sister Vera": she is no older than he, or not by much.
void add_siblings(std::vector<bool>& children, const std::vector<std::string>& words,
                  const std::unordered_map<std::string, std::vector<std::size_t>>& called) {
    for (std::size_t i = 0; i + 4 < words.size(); ++i) {
        const auto child = called.find(words[i]);
        const auto other = called.find(words[i + 4]);
        const bool siblings = words[i + 1] == "and" &&
                              (words[i + 2] == "his" || words[i + 2] == "her") &&
                              (words[i + 3] == "sister" || words[i + 3] == "brother");
        if (!siblings || child == called.end() || other == called.end()) continue;
        const bool young = std::any_of(child->second.begin(), child->second.end(),
                                       [&](std::size_t part) { return children[part]; });
        if (!young) continue;
        for (const std::size_t part : other->second) children[part] = true;
    }
}

/// Words between what tells a child and its name: "ten-year-old | son | Anton".
constexpr std::array<std::string_view, 8> between{"and",      "named",  "called",    "son",
                                                  "daughter", "orphan", "schoolboy", "girl"};

} // namespace

std::vector<bool> children_of(const Film& film, const BornIn& born) {
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
        const bool article = !words.empty() && (words.front() == "the" || words.front() == "a");
        if (!words.empty() && !article) called[words.front()].push_back(children.size());
        constexpr int oldest = 14; // years
        const int year = born(part.actor);
        const bool young = year != 0 && film.year != 0 && film.year - year <= oldest;
        children.push_back(!part.voice && (young || tells_child(part.role)));
    }
    // "the boy Anton", "their children, Elsa and Tobias", "a girl named Vera"
    constexpr std::size_t reach = 4; // words
    for (const auto& record : film.records) {
        if (record.section != Section::Storyline) continue;
        const auto words = folded_words(record.text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            static constexpr std::array<std::string_view, 7> trades{
                "farm", "stable", "delivery", "office", "errand", "cabin", "pool"};
            if (i > 0 && one_of(trades, words[i - 1])) continue; // "the farm boy Anton"
            if (!is_child_word(words[i]) && !tells_age_of_child(words, i)) continue;
            for (std::size_t next = i + 1; next < words.size() && next <= i + reach; ++next) {
                // "a boy of nine named Anton", but "the young son of Rudge"
                const bool age =
                    read_number(words[next]) || (words[next] == "of" && next + 1 < words.size() &&
                                                 read_number(words[next + 1]));
                if (one_of(between, words[next]) || age) continue;
                const auto found = called.find(words[next]);
                if (found == called.end()) break;
                for (const std::size_t part : found->second)
                    children[part] = !film.cast[part].voice;
            }
        }
    }
    for (const auto& record : film.records)
        if (record.section == Section::Storyline)
            add_siblings(children, folded_words(record.text), called);
    return children;
}

} // namespace quiz

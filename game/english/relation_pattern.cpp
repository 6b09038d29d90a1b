#include "english/relation_pattern.h"

#include "core/text.h"
#include "english/relation_table.h"

#include <algorithm>

namespace quiz {

namespace {

RelationPattern pattern_of(std::string_view said) {
    RelationPattern pattern;
    std::size_t opened = 0;
    bool open = false;
    for (auto word : split(said, ' ')) {
        RelationElement element;
        if (word.front() == '[') {
            word.erase(0, 1);
            opened = pattern.size();
            open = true;
        }
        element.must = !open;
        const bool closes = word.back() == ']';
        if (closes) word.pop_back();
        const bool part = word[0] >= 'A' && word[0] <= 'Z';
        const auto choices = split(word, '|');
        element.name = choices.front();
        if (!part && !element.skips() && word.front() != '(')
            for (const auto& choice : choices) element.choices.push_back(split(choice, '-'));
        pattern.push_back(std::move(element));
        if (closes) {
            pattern[opened].open_to = pattern.size();
            open = false;
        }
    }
    return pattern;
}

} // namespace

const std::vector<RelationPattern>& relation_patterns() {
    static const std::vector<RelationPattern> made = [] {
        std::vector<RelationPattern> all;
        for (const auto& relation : relations()) all.push_back(pattern_of(relation.said));
        return all;
    }();
    return made;
}

bool has_its_words(const RelationPattern& pattern,
                   const std::unordered_set<std::string_view>& words) {
    return std::all_of(pattern.begin(), pattern.end(), [&](const RelationElement& element) {
        return !element.must || element.choices.empty() ||
               std::any_of(element.choices.begin(), element.choices.end(),
                           [&](const auto& choice) { return words.contains(choice.front()); });
    });
}

} // namespace quiz

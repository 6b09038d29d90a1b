// Roles that say too little, or too much, to be asked for.
#include "generator/vague_role.h"

#include "core/text.h"
#include "generator/milieu.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quiz {

namespace {

/// Kinds of people, and jobs, of which nearly every story has several.
bool is_of_many(std::string_view folded_noun) {
    static constexpr std::array<std::string_view, 84> many{
        "girl",       "boy",        "man",       "woman",      "child",        "kid",
        "baby",       "lady",       "gentleman", "guy",        "person",       "stranger",
        "youth",      "teenager",   "friend",    "neighbour",  "neighbor",     "guest",
        "visitor",    "customer",   "client",    "patient",    "passenger",    "passerby",
        "pedestrian", "tourist",    "traveller", "traveler",   "dancer",       "singer",
        "actor",      "actress",    "musician",  "performer",  "model",        "extra",
        "waiter",     "waitress",   "barman",    "maid",       "servant",      "nurse",
        "soldier",    "sailor",     "officer",   "policeman",  "policewoman",  "cop",
        "guard",      "guardsman",  "driver",    "worker",     "workman",      "farmer",
        "peasant",    "villager",   "student",   "pupil",      "schoolboy",    "schoolgirl",
        "reporter",   "journalist", "secretary", "clerk",      "receptionist", "technician",
        "scientist",  "prisoner",   "inmate",    "prostitute", "hooker",       "gangster",
        "thug",       "spectator",  "onlooker",  "bystander",  "player",       "partygoer",
        "wife",       "husband",    "mother",    "father",     "brother",      "sister"};
    return one_of(many, folded_noun);
}

bool is_lower(const std::string& word) { return !word.empty() && word[0] >= 'a' && word[0] <= 'z'; }

} // namespace

bool picks_out_nobody(const std::string& role) {
    auto words = split(role, ' ');
    if (words.empty()) return false;
    // ""Man at table"": a description, whatever is around it
    if (words.front().starts_with('"')) words.front().erase(0, 1);
    if (words.back().ends_with('"')) words.back().pop_back();
    // "Her Grandmother": whose?
    if (one_of(std::array<std::string_view, 3>{"his", "her", "their"}, fold(words.front())))
        return true;
    // "a Union general": the article says that there are others, capitals or not.
    if (words.front() == "a" || words.front() == "an") return is_lower(words.back());
    if (role.find("'s ") != std::string::npos || role.find("\u2019s ") != std::string::npos)
        return false; // "Elsa's mother"
    const bool article = words.front() == "the";
    if (article) words.erase(words.begin());
    // "Man at table", "Woman in the bar"
    static constexpr std::array<std::string_view, 5> placing{"at", "in", "on", "with", "from"};
    const auto placed = std::find_if(words.begin(), words.end(),
                                     [](const std::string& word) { return one_of(placing, word); });
    const bool is_placed = placed != words.end() && placed != words.begin();
    // "the Man with Knife" lacks an article, and no question puts it there.
    if (is_placed && *placed == "with" && placed + 2 == words.end() && is_of_many(fold(words[0])))
        return true;
    if (is_placed && !article) {
        words.erase(placed, words.end());
        return words.size() == 1 && is_of_many(fold(words.front()));
    }
    constexpr std::size_t with_adjective = 2;
    if (words.empty() || words.size() > with_adjective || !is_of_many(fold(words.back())))
        return false;
    // "Restaurant guest", "Dancer" stand in lists that begin each line so; "the Girl" is called it.
    return is_lower(words.back()) || (!article && words.size() == 1);
}

bool tells_age(const std::string& role) {
    static constexpr std::array<std::string_view, 7> ages{"child",    "boy",  "girl", "adolescent",
                                                          "teenager", "baby", "youth"};
    static constexpr std::array<std::string_view, 8> also{"adult", "young", "old",  "younger",
                                                          "older", "aged",  "teen", "grown"};
    const auto words = folded_words(role);
    const auto comma = role.rfind(", ");
    const std::string behind = comma == std::string::npos ? "" : fold(role.substr(comma + 2));
    if (one_of(ages, behind) || one_of(also, behind)) return true;
    return std::any_of(ages.begin(), ages.end(), [&](std::string_view age) {
        return words.size() > 2 && words.back() == age && *(words.end() - 3) == "as";
    });
}

bool tells_nation(const std::string& role) {
    const auto words = folded_words(role);
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        if (nation_of_folded(word) != nullptr && i + 1 < words.size()) return true;
        for (const std::string_view end : {"man", "woman"})
            if (word.size() > end.size() && word.ends_with(end) &&
                nation_of_folded(word.substr(0, word.size() - end.size())) != nullptr)
                return true;
    }
    return false;
}

std::string given_by_title(const std::string& role, std::string_view title) {
    constexpr std::size_t telling = 3; // letters; what has no more is a small word, mostly
    for (const auto& word : folded_words(role))
        if (word.size() > telling && contains_words(title, word)) return word;
    for (const auto& part : split(role, ' ')) {
        std::string name = fold(part);
        const bool of_several = name.find(' ') != std::string::npos; // "Sa-Lo"
        if (of_several && contains_words(title, name)) return name;
    }
    return {};
}

} // namespace quiz

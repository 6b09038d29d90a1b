// Who is one and the same under two names or at two ages.
#include "generator/one_self.h"

#include "core/text.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quiz {

namespace {

/// A role's name, and whether a word of age stands beside it.
struct AgedName {
    std::vector<std::string> words; ///< Folded, without age, article and title.
    bool aged = false;
    bool child = false; ///< "as a boy": whoever plays the part without that is meant by the name.
};

AgedName read_aged(const std::string& role) {
    static constexpr std::array<std::string_view, 12> ages{"old",     "young", "older",   "younger",
                                                           "adult",   "teen",  "teenage", "aged",
                                                           "elderly", "grown", "youth",   "middle"};
    static constexpr std::array<std::string_view, 7> childhood{
        "child", "boy", "girl", "baby", "little", "adolescent", "teenager"};
    static constexpr std::array<std::string_view, 22> none{
        "the",     "a",       "an",     "as",    "mr",   "mrs",    "miss",   "ms",
        "dr",      "doctor",  "sir",    "lady",  "lord", "father", "mother", "captain",
        "colonel", "general", "sister", "uncle", "aunt", "major"};
    AgedName read;
    for (const auto& word : folded_words(role)) {
        if (one_of(ages, word))
            read.aged = true;
        else if (one_of(childhood, word))
            read.child = true;
        else if (!one_of(none, word) && word.size() > 1)
            read.words.push_back(word);
    }
    return read;
}

bool within(const std::vector<std::string>& some, const std::vector<std::string>& all) {
    return std::all_of(some.begin(), some.end(), [&](const std::string& word) {
        return std::find(all.begin(), all.end(), word) != all.end();
    });
}

bool shares_any(const std::vector<std::string>& some, const std::vector<std::string>& others) {
    return std::any_of(some.begin(), some.end(), [&](const std::string& word) {
        return std::find(others.begin(), others.end(), word) != others.end();
    });
}

/// "Charlie" beside "Charles Weston": called so, perhaps.
bool may_be_called(const std::string& role, const std::string& other) {
    constexpr std::size_t telling = 4; // letters
    const auto words = folded_words(role);
    const auto others = folded_words(other);
    return words.size() == 1 && others.size() > 1 && words[0].size() >= telling &&
           others[0].size() >= telling && words[0].compare(0, telling, others[0], 0, telling) == 0;
}

} // namespace

bool may_be_one_of_ages(const std::string& role, const std::string& other) {
    if (may_be_called(role, other) || may_be_called(other, role)) return true;
    const AgedName a = read_aged(role);
    const AgedName b = read_aged(other);
    return (a.aged || b.aged || a.child || b.child) && shares_any(a.words, b.words);
}

bool is_one_at_ages(const std::string& role, const std::string& other) {
    const AgedName a = read_aged(role);
    const AgedName b = read_aged(other);
    return (a.aged || b.aged) && !a.words.empty() && !b.words.empty() &&
           (within(a.words, b.words) || within(b.words, a.words));
}

bool may_be_one_self(const FilmLore& lore, const std::string& name, const std::string& other) {
    const auto& cast = lore.film().cast;
    const auto& parts = lore.parts();
    const NameForms& a = lore.forms(name);
    const NameForms& b = lore.forms(other);
    for (std::size_t i = 0; i < cast.size(); ++i) {
        const bool role_a = FilmLore::same(*parts[i].role, a);
        const bool actor_a = FilmLore::same(*parts[i].actor, a);
        if (!role_a && !actor_a) continue;
        for (std::size_t j = 0; j < cast.size(); ++j) {
            if (j == i) continue;
            const bool roles = role_a && FilmLore::same(*parts[j].role, b);
            const bool players = actor_a && FilmLore::same(*parts[j].actor, b);
            if ((roles && FilmLore::same(*parts[i].actor, *parts[j].actor)) ||
                (players && FilmLore::same(*parts[i].role, *parts[j].role)))
                return true;
            if ((roles || players) && parts[i].stage && parts[j].stage) return true;
            if ((roles || players) && may_be_one_of_ages(cast[i].role, cast[j].role)) return true;
        }
    }
    return false;
}

bool is_spelt_otherwise(std::string_view name, std::string_view other) {
    // What is left without vowels and doubled letters; of short names too little.
    constexpr std::size_t enough = 6; // with the space between
    const auto skeleton = [](std::string_view text) {
        std::string bones;
        for (const char c : fold(text))
            if (std::string_view("aeiouy").find(c) == std::string_view::npos &&
                (bones.empty() || bones.back() != c))
                bones += c;
        return bones;
    };
    const std::string bones = skeleton(name);
    return bones.size() >= enough && bones == skeleton(other);
}

void bar_other_selves(Draft& draft, const FilmLore& lore) {
    const auto& cast = lore.film().cast;
    const auto& parts = lore.parts();
    const bool of_role = draft.type == AnswerType::Character;
    const NameForms& key = lore.forms(draft.key);
    for (std::size_t i = 0; i < cast.size(); ++i) {
        if (!FilmLore::same(of_role ? *parts[i].role : *parts[i].actor, key)) continue;
        for (std::size_t other = 0; other < cast.size(); ++other) {
            if (other == i) continue;
            const bool called_alike =
                !parts[i].called.empty() && parts[other].called == parts[i].called;
            const bool in_turn = parts[i].stage && parts[other].stage;
            if (called_alike || in_turn || may_be_one_of_ages(cast[i].role, cast[other].role) ||
                (of_role && FilmLore::same(*parts[i].actor, *parts[other].actor)))
                draft.barred.push_back(of_role ? cast[other].role : cast[other].actor);
        }
    }
}

} // namespace quiz

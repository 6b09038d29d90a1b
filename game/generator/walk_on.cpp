// Which parts of a cast are worth a question, and who could have played them.
#include "generator/walk_on.h"

#include "core/text.h"
#include "films/word_shapes.h"
#include "generator/wording.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace quiz {

namespace {

constexpr std::string_view milieu_of_all = "";

std::string_view milieu(const std::string& actor, const FilmLore& lore) {
    const Entity* known = lore.pool().find(actor);
    return known == nullptr ? milieu_of_all : std::string_view(known->milieu);
}

} // namespace

bool is_walk_on(const Part& part, const FilmLore& lore) {
    if (part.role.find(' ') != std::string::npos) return false;
    if (lore.pool().find(part.actor) != nullptr) return false;
    const auto tells_of = [&](const std::string& name) {
        // "the Baron" is told of as "Baron Kessel": by any word that is its own
        const auto words = folded_words(name);
        return std::any_of(
            lore.film().records.begin(), lore.film().records.end(), [&](const Record& record) {
                const std::string_view text = lore.folded(record.text);
                return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
                    constexpr std::size_t small = 2; // letters
                    return word.size() > small && word != "the" && !is_honorific(word) &&
                           contains_folded(text, word);
                });
            });
    };
    return !tells_of(part.role) && !tells_of(part.actor);
}

void bar_cast_apart(Draft& draft, const Part& part, bool of_role, const FilmLore& lore) {
    constexpr int cast_by_looks = 1965; // until about then
    if (lore.film().year > cast_by_looks) return;
    const std::string_view own = milieu(part.actor, lore);
    for (const auto& other : lore.film().cast)
        if (milieu(other.actor, lore) != own)
            draft.barred.push_back(of_role ? other.role : other.actor);
}

} // namespace quiz

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

/// "Scottie Vane", "Scottie's doctor"
bool owns_part(const std::string& owner, const std::string& role) {
    const auto words = split(owner, ' ');
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return is_name_word(word) && (role.find(word + "'s ") != std::string::npos ||
                                      role.find(word + "\u2019s ") != std::string::npos);
    });
}

/// Does a record tell of the part or its player, by any word of their names?
bool is_told_of(const Part& part, const FilmLore& lore) {
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
    return tells_of(part.role) || tells_of(part.actor);
}

constexpr std::ptrdiff_t stars = 2; ///< The first of the cast.
constexpr std::ptrdiff_t leads = 4; ///< With these.

/// A part of whom the cast alone knows, beside three others of its gender who are no stars: nobody
/// takes a star for it.
bool is_small_among_others(const Part& part, const FilmLore& lore) {
    const auto& cast = lore.film().cast;
    constexpr std::ptrdiff_t wrong = 3;
    if (&part - cast.data() < stars + wrong - 1 || is_told_of(part, lore)) return false;
    const Gender gender = lore.persona(part.actor).gender;
    return std::count_if(cast.begin() + stars, cast.end(), [&](const Part& other) {
               return &other != &part && lore.persona(other.actor).gender == gender;
           }) >= wrong;
}

bool is_known(const std::string& actor, const FilmLore& lore) {
    constexpr int to_film_lovers = 2;
    const Entity* known = lore.pool().find(actor);
    return known != nullptr && known->fame >= to_film_lovers;
}

} // namespace

bool is_small_part(const Part& part, const FilmLore& lore) {
    return &part - lore.film().cast.data() >= leads && !is_told_of(part, lore);
}

bool is_walk_on(const Part& part, const FilmLore& lore) {
    if (is_told_of(part, lore)) return false;
    const bool one_name = is_name(part.role) && part.role.find(' ') == std::string::npos;
    if (one_name && lore.pool().find(part.actor) == nullptr) return true;
    // Beside players whom film lovers know, the others of the small parts are nobody's question.
    constexpr std::ptrdiff_t enough = 4;
    const auto& cast = lore.film().cast;
    return &part - cast.data() >= leads && !is_known(part.actor, lore) &&
           std::count_if(cast.begin(), cast.end(),
                         [&](const Part& other) { return is_known(other.actor, lore); }) >= enough;
}

void bar_impossible_parts(Draft& draft, const FilmLore& lore) {
    constexpr int cast_by_looks = 1965; // until about then
    const auto& cast = lore.film().cast;
    const auto part = std::find_if(cast.begin(), cast.end(), [&](const Part& one) {
        return one.role == draft.key || one.actor == draft.key;
    });
    if (part == cast.end()) return;
    const bool small = is_small_among_others(*part, lore);
    for (const auto& other : cast) {
        const bool apart = lore.film().year <= cast_by_looks &&
                           milieu(other.actor, lore) != milieu(part->actor, lore);
        const bool star = small && &other - cast.data() < stars;
        if (&other == &*part || !(apart || star || owns_part(other.role, part->role))) continue;
        draft.barred.push_back(other.role);
        draft.barred.push_back(other.actor);
    }
}

} // namespace quiz

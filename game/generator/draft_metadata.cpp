// Questions from the head of a film's record: year, country, genres, directors.
#include "generator/drafting.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

class Head : Drafting {
public:
    explicit Head(const FilmLore& lore) : Drafting(lore) {}

    Drafts all() {
        year();
        country();
        genres();
        directors();
        return std::move(made);
    }

private:
    void year() {
        if (the_film.year == 0) return;
        if (known_of.title_shared())
            return leave_out("year",
                             "Another film has this title: its year would be right as well.");
        Draft draft =
            start("year", "in-which-year", std::to_string(the_film.year), AnswerType::Year);
        draft.stem = "In which year was the film " + quoted + " first shown?";
        draft.explanation = "The film " + quoted + " is from " + draft.key + ".";
        add(std::move(draft));
    }

    void country() {
        if (the_film.countries.empty()) return;
        if (the_film.countries.size() > 1)
            return leave_out("countries", "It has several countries: each would be right.");
        Draft draft =
            start("countries", "which-nationality", the_film.countries[0], AnswerType::Nationality);
        const Nation* nation = find_nation(draft.key);
        if (nation == nullptr) return leave_out("countries", "Nothing is known of this country.");
        if (nation->sphere != Sphere::English && !title_in_english())
            return leave_out("countries", "The language of the title tells it.");
        for (const std::size_t i : known_of.pool().of_type(AnswerType::Nationality)) {
            const Entity& other = known_of.pool().entities()[i];
            const Nation* known = find_nation(other.name);
            if (known != nullptr && known != nation && tempts_for_film(*nation, *known))
                draft.own_wrong.push_back(other.name);
        }
        draft.only_own = true;
        draft.stem = "What nationality is the film " + quoted + "?";
        draft.explanation = "The film " + film_with_year() + " is " + draft.key + ".";
        add(std::move(draft));
    }

    /// Has it a word that only English has?
    bool title_in_english() const {
        static constexpr std::array<std::string_view, 12> words{
            "the", "of", "and", "my", "to", "is", "with", "you", "away", "for", "from", "it"};
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            return contains_words(the_film.title, word);
        });
    }

    /// The full set of genres is the key; every wrong set shares all but one of them, lest the
    /// key stand out, and has another in its place, which makes it false as a whole.
    void genres() {
        if (the_film.genres.empty()) return;
        auto own = the_film.genres;
        std::sort(own.begin(), own.end());
        const std::size_t size = own.size();
        if (size == 1)
            return leave_out("genres", "Another single genre may be as true of the film.");
        if (std::any_of(own.begin(), own.end(), [&](const std::string& genre) {
                return contains_words(the_film.title, genre);
            }))
            return leave_out("genres", "The title tells the genre.");
        Draft draft = start("genres", "which-genres", join(own, ", "), AnswerType::Genre);
        // As other films are filed: a list made up would not look like one.
        auto sets = filed_elsewhere(size);
        if (sets.size() < enough_sets) add_likely(sets, own);
        for (const auto& set : sets) draft.own_wrong.push_back(join(set, ", "));
        draft.only_own = true;
        draft.stem = "Under which genres is the film " + quoted + " filed?";
        draft.explanation =
            "The film " + film_with_year() + " is filed under " + join_and(own) + ".";
        add(std::move(draft));
    }

    static constexpr std::size_t enough_sets = 6;

    /// More such sets where films have too few: another genre in the place of one, where films are
    /// of it and of each that is left. Not drama, which nearly every film may be said to be.
    void add_likely(std::vector<std::vector<std::string>>& sets,
                    const std::vector<std::string>& own) const {
        for (const auto& other : known_of.pool().genres()) {
            if (other == "Drama" || akin_to_own_genre(other) || is_plain_to_see(other)) continue;
            for (std::size_t out = 0; out < own.size(); ++out) {
                auto set = own;
                set[out] = other;
                const bool likely = std::all_of(own.begin(), own.end(), [&](const auto& left) {
                    return left == own[out] || known_of.pool().go_together(left, other);
                });
                std::sort(set.begin(), set.end());
                if (likely && std::find(sets.begin(), sets.end(), set) == sets.end())
                    sets.push_back(std::move(set));
            }
        }
    }

    /// Whoever has seen a poster of the film knows that it is none of these.
    static bool is_plain_to_see(const std::string& genre) {
        static constexpr std::array<std::string_view, 12> plain{
            "Animation", "Documentary", "Musical", "Music",     "War",
            "Western",   "Sport",       "Short",   "Biography", "Family"};
        return std::find(plain.begin(), plain.end(), genre) != plain.end();
    }

    /// Sets of so many genres that films of the pool have, which share all but one with this
    /// film's and have nothing that is nearly the other. At most two dozen, as they come.
    std::vector<std::vector<std::string>> filed_elsewhere(std::size_t size) const {
        constexpr std::size_t enough = 24;
        const auto& own = the_film.genres;
        std::vector<std::vector<std::string>> sets;
        for (const std::size_t i : known_of.pool().of_type(AnswerType::Film)) {
            if (known_of.pool().entities()[i].genres.size() != size) continue;
            auto genres = known_of.pool().entities()[i].genres;
            std::sort(genres.begin(), genres.end());
            const auto shared =
                std::count_if(genres.begin(), genres.end(), [&](const std::string& genre) {
                    return std::find(the_film.genres.begin(), the_film.genres.end(), genre) !=
                           the_film.genres.end();
                });
            const auto near =
                std::count_if(genres.begin(), genres.end(),
                              [&](const std::string& genre) { return akin_to_own_genre(genre); });
            const bool ruled_out =
                std::any_of(genres.begin(), genres.end(), [&](const std::string& genre) {
                    return is_plain_to_see(genre) &&
                           std::find(own.begin(), own.end(), genre) == own.end();
                });
            if (static_cast<std::size_t>(shared) + 1 != size || near != shared || ruled_out ||
                std::find(sets.begin(), sets.end(), genres) != sets.end())
                continue;
            sets.push_back(std::move(genres));
            if (sets.size() == enough) break;
        }
        return sets;
    }

    /// "Musical" is too near "Music" to be plainly another.
    static bool akin(const std::string& a, const std::string& b) {
        constexpr std::size_t alike = 3; // "Sci-Fi" and "Science Fiction" are one
        return fold(a).substr(0, alike) == fold(b).substr(0, alike);
    }
    bool akin_to_own_genre(const std::string& genre) const {
        return known_of.barred(genre) ||
               std::any_of(the_film.genres.begin(), the_film.genres.end(),
                           [&](const std::string& own) { return akin(own, genre); });
    }

    void directors() {
        if (the_film.directors.empty()) return;
        if (the_film.directors.size() == 1) {
            Draft draft = start("directors", "who", the_film.directors[0], AnswerType::Director);
            draft.stem = "Who directed the film " + quoted + "?";
            draft.explanation = draft.key + " directed " + film_with_year() + ".";
            // Somebody named in a record may have directed some of it.
            for (const auto& record : the_film.records) draft.mentioned += record.text + " ";
            return add(std::move(draft));
        }
        if (the_film.directors.size() > 2)
            return leave_out("directors",
                             "More than two directors: no short question has one answer.");
        // Two: each is asked for by the other; neither alone is ever "the" director.
        for (std::size_t i = 0; i < 2; ++i) {
            Draft draft =
                start("directors", "with-whom", the_film.directors[i], AnswerType::Director);
            draft.stem = "With whom did " + the_film.directors[1 - i] +
                         " share the direction of the film " + quoted + "?";
            draft.explanation = the_film.directors[0] + " and " + the_film.directors[1] +
                                " directed " + film_with_year() + " together.";
            add(std::move(draft));
        }
    }
};

} // namespace

Drafts draft_metadata(const FilmLore& lore) { return Head(lore).all(); }

} // namespace quiz

// What the people of a film did elsewhere, as the pools know it: other films by its directors,
// films that its players made for others, prizes that they won.
#include "core/random.h"
#include "generator/drafting.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace quiz {

namespace {

constexpr int near = 12;               ///< Years: further off, nobody puts two films side by side.
constexpr std::size_t most_played = 6; ///< Questions of one film about its players' other films.
constexpr std::size_t most_prizes = 2;
constexpr std::size_t needed_wrong = 3;
constexpr std::size_t enough_wrong = 8; ///< So many leave a choice to chance.
constexpr std::size_t known_parts = 8;  ///< So many of the cast, from its head, are asked about.

class Careers : Drafting {
public:
    explicit Careers(const FilmLore& lore) : Drafting(lore), pool_(lore.pool()) {}

    Drafts all() {
        if (the_film.year == 0) return {};
        other_films();
        prizes();
        for (int twice = 0; twice < 2; ++twice)
            for (std::size_t i = 0; i < std::min(the_film.cast.size(), known_parts); ++i)
                played(the_film.cast[i].actor);
        return std::move(made);
    }

private:
    const Entity& entity(std::size_t at) const { return pool_.entities()[at]; }

    bool is_this_film(const Entity& film) const {
        return std::abs(film.from - the_film.year) <= 1 && known_of.same(film.name, the_film.title);
    }

    /// "The Low Water: Ebb" beside "The Low Water: Flood": its title tells it.
    bool is_of_series(const std::string& title) const {
        const auto own = folded_words(the_film.title);
        const auto words = folded_words(title);
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            constexpr std::size_t telling = 4; // letters
            return word.size() >= telling && std::find(own.begin(), own.end(), word) != own.end();
        });
    }

    /// Of two films of one title the first would be taken for the other.
    bool can_be_asked(const Entity& film) const {
        return !film.namesake && !is_this_film(film) && !is_of_series(film.name) &&
               std::abs(film.from - the_film.year) <= near;
    }

    /// What the records name may be theirs, too.
    void bar_films_of_records(Draft& draft) const {
        for (const auto& figure : known_of.figures())
            if (figure.is(AnswerType::Film) && figure.name != draft.key)
                draft.barred.push_back(figure.name);
    }

    /// What else who directed it made, not long before and after: of a year in which the pools know
    /// one film alone by them.
    void other_films() {
        if (the_film.directors.empty() || the_film.directors.size() > 2) return;
        std::vector<Directed> made_by_them;
        for (const auto& name : the_film.directors) {
            const Entity* director = pool_.find(name);
            if (director == nullptr) return;
            made_by_them.insert(made_by_them.end(), director->directed.begin(),
                                director->directed.end());
        }
        const std::size_t together = the_film.directors.size();
        const auto all_made_it = [&](const Directed& one) {
            const auto of_year =
                std::count_if(made_by_them.begin(), made_by_them.end(),
                              [&](const Directed& other) { return other.year == one.year; });
            const auto of_film =
                std::count_if(made_by_them.begin(), made_by_them.end(),
                              [&](const Directed& other) { return other.film == one.film; });
            return one.directors == together && of_film == of_year &&
                   of_film == static_cast<std::ptrdiff_t>(together);
        };
        const Directed* before = nullptr;
        const Directed* after = nullptr;
        for (const auto& one : made_by_them) {
            if (std::abs(one.year - the_film.year) > near || !all_made_it(one)) continue;
            if (one.year < the_film.year && (before == nullptr || one.year > before->year))
                before = &one;
            if (one.year > the_film.year && (after == nullptr || one.year < after->year))
                after = &one;
        }
        for (const Directed* one : {before, after})
            if (one != nullptr) other_film(*one, made_by_them);
    }

    void other_film(const Directed& one, const std::vector<Directed>& made_by_them) {
        const Entity& film = entity(one.film);
        const std::string& title = film.name;
        if (!can_be_asked(film)) return;
        Draft draft = start("directors", "which-other-film", title, AnswerType::Film);
        const std::string who = join(the_film.directors, " and ");
        const bool alone = the_film.directors.size() == 1;
        draft.stem = "Which film did " + who +
                     (alone ? ", the director of " : ", the directors of ") + quoted +
                     ", make in " + std::to_string(one.year) + "?";
        draft.explanation =
            who + " directed " + in_quotes(title) + " in " + std::to_string(one.year) + ".";
        draft.at = one.year;
        draft.fact = slug(who) + "/directed/" + slug(title); // whichever film asks for it
        for (const auto& other : made_by_them) draft.barred.push_back(entity(other.film).name);
        std::erase(draft.barred, title);
        bar_films_of_records(draft);
        draft.own_wrong = films_like(film, draft);
        draft.only_own = draft.own_wrong.size() >= needed_wrong;
        if (!draft.only_own) draft.own_wrong.clear();
        asked_.push_back(one.film);
        add(std::move(draft));
    }

    /// Films of that one's country, kind and years that nothing bars, others for each question.
    std::vector<std::string> films_like(const Entity& film, const Draft& draft) const {
        constexpr int years = 4;
        std::vector<std::string> names;
        for (const std::size_t at : pool_.of_type(AnswerType::Film))
            if (const Entity& other = entity(at);
                other.genre == film.genre && other.nation == film.nation && &other != &film &&
                other.level == film.level && std::abs(other.from - film.from) <= years &&
                !is_this_film(other) &&
                std::find(draft.barred.begin(), draft.barred.end(), other.name) ==
                    draft.barred.end())
                names.push_back(other.name);
        std::sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
            return digest(draft.id + a) < digest(draft.id + b);
        });
        names.resize(std::min(names.size(), enough_wrong));
        return names;
    }

    /// A film that a player made for somebody whom the pools know: the nearest in years of those
    /// that nothing was asked about. Asked for in turn are the film, the player and the director.
    void played(const std::string& name) {
        const Entity* player = pool_.find(name);
        if (asked_of_players_ == most_played || player == nullptr ||
            player->is(AnswerType::Character))
            return;
        const Entity* nearest = nullptr;
        for (const std::uint32_t at : pool_.played_by(*player))
            if (may_be_asked_of(entity(at), *player) &&
                (nearest == nullptr || distance(entity(at)) < distance(*nearest)))
                nearest = &entity(at);
        if (nearest == nullptr) return;
        asked_.push_back(pool_.index_of(*nearest));
        constexpr std::size_t kinds = 3;
        const std::size_t kind = asked_of_players_++ % kinds;
        add(kind == 0 || is_by_own_director(*nearest) ? film_with(*nearest, *player, name)
            : kind == 1 && stars_beside(*nearest, *player).size() >= needed_wrong
                ? player_in(*nearest, *player, name)
                : director_of(*nearest, *player, name));
    }

    bool is_by_own_director(const Entity& film) const {
        const std::string director = director_named(film);
        return std::any_of(the_film.directors.begin(), the_film.directors.end(),
                           [&](const std::string& own) { return known_of.same(own, director); });
    }

    /// Stars of the cast, of the player's gender, beside whom a film of the same part of the world
    /// tells which of them is meant: a lesser player may be in it, and nobody minds. Empty where
    /// one of them is in that film as well.
    std::vector<std::string> stars_beside(const Entity& film, const Entity& player) const {
        constexpr int star = 3; // fame
        std::vector<std::string> names;
        if (known_of.nation() == nullptr || film.sphere != known_of.nation()->sphere) return names;
        for (const Part& part : the_film.cast) {
            const Entity* other = pool_.find(part.actor);
            if (other == nullptr || other == &player) continue;
            if (plays_in(film, *other)) return {};
            if (other->gender == player.gender && other->fame == star &&
                other->is(AnswerType::Actor))
                names.push_back(part.actor);
        }
        return names;
    }

    Draft player_in(const Entity& film, const Entity& player, const std::string& name) const {
        const bool woman = player.gender == Gender::Female;
        Draft draft = about(film, name, "which-player", name,
                            woman ? AnswerType::Actress : AnswerType::Actor);
        draft.stem = std::string(woman ? "Which actress of " : "Which actor of ") + quoted +
                     " also stars in " + in_quotes(film.name) + ", " + director_named(film) +
                     "'s film of " + std::to_string(film.from) + "?";
        draft.gender = player.gender;
        draft.own_wrong = stars_beside(film, player);
        draft.only_own = true;
        return draft;
    }

    int distance(const Entity& film) const { return std::abs(film.from - the_film.year); }

    const FilmMakers& makers(const Entity& film) const {
        return pool_.makers_of(pool_.index_of(film));
    }

    bool may_be_asked_of(const Entity& film, const Entity& player) const {
        const FilmMakers& made_by = makers(film);
        return can_be_asked(film) && made_by.directors == 1 &&
               made_by.known_directors.size() == 1 &&
               &entity(made_by.known_directors.front()) != &player &&
               !is_asked(pool_.index_of(film)) &&
               is_only_one_of_year(film, entity(made_by.known_directors.front()));
    }

    bool is_asked(std::size_t film) const {
        return std::find(asked_.begin(), asked_.end(), film) != asked_.end();
    }

    static bool is_only_one_of_year(const Entity& film, const Entity& director) {
        return std::count_if(director.directed.begin(), director.directed.end(),
                             [&](const Directed& one) { return one.year == film.from; }) == 1;
    }

    bool plays_in(const Entity& film, const Entity& player) const {
        const auto& all = makers(film).players;
        return std::find(all.begin(), all.end(), pool_.index_of(player)) != all.end();
    }

    /// The player, with whoever of the cast is in that film as well.
    std::string players_in(const Entity& film, const std::string& name) const {
        std::vector<std::string> names;
        for (const Part& part : the_film.cast) {
            const Entity* other = pool_.find(part.actor);
            if (part.actor == name || (other != nullptr && plays_in(film, *other)))
                names.push_back(part.actor);
        }
        constexpr std::size_t most = 3;
        return names.size() > most ? name : join_and(names);
    }

    std::string director_named(const Entity& film) const {
        return entity(makers(film).known_directors.front()).name;
    }

    Draft about(const Entity& film, const std::string& name, const std::string& pattern,
                const std::string& key, AnswerType type) const {
        Draft draft = start("players", pattern + "/" + slug(name), key, type);
        draft.at = film.from;
        draft.fact = slug(director_named(film)) + "/directed/" + slug(film.name);
        draft.explanation = director_named(film) + " directed " + players_in(film, name) + " in " +
                            in_quotes(film.name) + " in " + std::to_string(film.from) + ".";
        return draft;
    }

    Draft film_with(const Entity& film, const Entity& player, const std::string& name) const {
        const Entity& director = entity(makers(film).known_directors.front());
        Draft draft = about(film, name, "which-film", film.name, AnswerType::Film);
        draft.stem = "Which film did " + players_in(film, name) + " of " + quoted + " make with " +
                     director.name + " in " + std::to_string(film.from) + "?";
        for (const auto& one : director.directed) draft.barred.push_back(entity(one.film).name);
        std::erase(draft.barred, film.name);
        bar_films_of_records(draft);
        each_other_film(film, player,
                        [&](const Entity& other) { return tempts(draft, other.name); });
        if (draft.own_wrong.size() < needed_wrong)
            for (const auto& like : films_like(film, draft))
                if (draft.own_wrong.size() < enough_wrong) tempts(draft, like);
        return draft;
    }

    /// Those of the films, nearest in years to this one first, that can stand beside it.
    std::vector<const Entity*> beside(const Entity& film, const std::vector<std::uint32_t>& films,
                                      int furthest) const {
        std::vector<const Entity*> others;
        const auto years = [&](const Entity* other) { return std::abs(other->from - film.from); };
        for (const std::uint32_t at : films)
            if (const Entity* other = &entity(at);
                other != &film && !is_this_film(*other) && years(other) <= furthest)
                others.push_back(other);
        std::stable_sort(others.begin(), others.end(),
                         [&](const Entity* a, const Entity* b) { return years(a) < years(b); });
        return others;
    }

    /// Calls `take` with the other films of the player that lie near, until it took enough.
    template <typename Take>
    void each_other_film(const Entity& film, const Entity& player, const Take& take) const {
        std::size_t taken = 0;
        for (const Entity* other : beside(film, pool_.played_by(player), near))
            if (taken < enough_wrong && take(*other)) ++taken;
    }

    /// False where it may not, or does already.
    static bool tempts(Draft& draft, const std::string& name) {
        const auto has = [&](const std::vector<std::string>& names) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        if (name == draft.key || has(draft.barred) || has(draft.own_wrong)) return false;
        draft.own_wrong.push_back(name);
        return true;
    }

    Draft director_of(const Entity& film, const Entity& player, const std::string& name) const {
        Draft draft =
            about(film, name, "which-director", director_named(film), AnswerType::Director);
        draft.stem = "For which director did " + players_in(film, name) + " of " + quoted +
                     " make " + in_quotes(film.name) + " in " + std::to_string(film.from) + "?";
        each_other_film(film, player, [&](const Entity& other) {
            const auto& directors = makers(other).known_directors;
            return directors.size() == 1 && &entity(directors.front()) != &player &&
                   tempts(draft, entity(directors.front()).name);
        });
        return draft;
    }

    /// Prizes that somebody of the film won once, for another film or for this one.
    void prizes() {
        for (const auto& name : the_film.directors)
            ask_prize(name, ", the director of " + quoted + ",");
        for (std::size_t i = 0; i < std::min(the_film.cast.size(), known_parts); ++i)
            ask_prize(the_film.cast[i].actor, " of " + quoted);
    }

    void ask_prize(const std::string& name, const std::string& hook) {
        const Entity* winner = pool_.find(name);
        if (winner == nullptr || asked_prizes_ == most_prizes) return;
        const std::uint32_t at = pool_.index_of(*winner);
        for (const Won& won : pool_.prizes()) {
            const auto again = [&](const Won& other) {
                return other.winner == at && other.prize == won.prize;
            };
            if (won.winner != at || !won.film || is_asked(*won.film) ||
                std::count_if(pool_.prizes().begin(), pool_.prizes().end(), again) > 1)
                continue;
            if (!is_this_film(entity(*won.film))) {
                asked_.push_back(*won.film);
                add(prize(won, *winner, name, hook));
            } else if (is_in_cast(*winner) && !records_tell_of_prizes()) {
                add(winner_here(won, *winner, name));
            } else {
                continue;
            }
            ++asked_prizes_;
            return;
        }
    }

    bool is_in_cast(const Entity& player) const {
        return std::any_of(the_film.cast.begin(), the_film.cast.end(),
                           [&](const Part& part) { return pool_.find(part.actor) == &player; });
    }

    /// Then they are asked for what they tell.
    bool records_tell_of_prizes() const {
        return std::any_of(the_film.records.begin(), the_film.records.end(),
                           [&](const Record& record) {
                               const std::string_view text = known_of.folded(record.text);
                               return text.find("oscar") != std::string_view::npos ||
                                      text.find("academy award") != std::string_view::npos;
                           });
    }

    /// Who of the cast won it.
    Draft winner_here(const Won& won, const Entity& winner, const std::string& name) const {
        const bool woman = winner.gender == Gender::Female;
        Draft draft =
            start("prizes", slug(won.prize), name, woman ? AnswerType::Actress : AnswerType::Actor);
        draft.stem = "Which " + std::string(woman ? "actress" : "actor") + " won the " + won.prize +
                     " for " + quoted + "?";
        draft.gender = winner.gender;
        draft.most_outsiders = 0;
        draft.fact = slug(name) + "/won/" + slug(won.prize);
        draft.explanation = name + " won the " + won.prize + " for " + film_with_year() + ".";
        return draft;
    }

    Draft prize(const Won& won, const Entity& winner, const std::string& name,
                const std::string& hook) const {
        const Entity& film = entity(*won.film);
        Draft draft =
            start("prizes", slug(won.prize) + "/" + slug(name), film.name, AnswerType::Film);
        draft.at = film.from;
        draft.fact = slug(name) + "/won/" + slug(won.prize);
        draft.stem = "For which film did " + name + hook + " win the " + won.prize + "?";
        draft.explanation = name + " won the " + won.prize + " for " + in_quotes(film.name) + ".";
        bar_films_of_records(draft);
        // Whose prize it is, is told: from whatever years, these tempt more than anything else.
        std::vector<std::uint32_t> films = pool_.played_by(winner);
        for (const auto& one : winner.directed)
            films.push_back(static_cast<std::uint32_t>(one.film));
        constexpr int any_year = 1000;
        for (const Entity* other : beside(film, films, any_year))
            if (draft.own_wrong.size() < enough_wrong) tempts(draft, other->name);
        draft.only_own = true;
        return draft;
    }

    const PoolLore& pool_;
    std::vector<std::size_t> asked_; ///< Films that something is asked about.
    std::size_t asked_of_players_ = 0;
    std::size_t asked_prizes_ = 0;
};

} // namespace

Drafts draft_careers(const FilmLore& lore) { return Careers(lore).all(); }

} // namespace quiz

// Questions from the head of a film's record: year, country, genres, directors.
#include "generator/drafting.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

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
        other_films();
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
        // Nobody takes a film in English for a Spanish one, and American and British are often
        // both.
        if (nation->sphere == Sphere::English)
            return leave_out("countries", "Others that speak English made it, too, or none would.");
        if (!title_in_english())
            return leave_out("countries", "The language of the title tells it.");
        if (title_names_place_of(*nation))
            return leave_out("countries", "A place in the title tells it.");
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

    /// "A Bergen Tale"
    bool title_names_place_of(const Nation& nation) const {
        const auto words = split(the_film.title, ' ');
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            const Entity* known = known_of.pool().find(word);
            return known != nullptr && known->nation == &nation &&
                   info(known->types.front()).family == AnswerFamily::Places;
        });
    }

    /// How a film is filed is a catalogue's choice: another label may be as true of it.
    void genres() {
        if (!the_film.genres.empty())
            leave_out("genres", "Another genre may be as true of the film.");
    }

    /// What else who directed it made, not long before and after: of a year in which the pools know
    /// one film alone by them.
    void other_films() {
        if (the_film.year == 0 || the_film.directors.empty() || the_film.directors.size() > 2)
            return;
        std::vector<Directed> made_by_them;
        for (const auto& name : the_film.directors) {
            const Entity* director = known_of.pool().find(name);
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
        constexpr int near = 12; // years
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

    /// "The Low Water: Ebb" beside "The Low Water: Flood": its title tells it.
    bool is_of_series(const std::string& title) const {
        const auto own = folded_words(the_film.title);
        const auto words = folded_words(title);
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            constexpr std::size_t telling = 4; // letters
            return word.size() >= telling && std::find(own.begin(), own.end(), word) != own.end();
        });
    }

    void other_film(const Directed& one, const std::vector<Directed>& made_by_them) {
        const Entity& film = known_of.pool().entities()[one.film];
        const std::string& title = film.name;
        // Of two films of one title the first would be taken for the other.
        if (film.namesake || is_of_series(title)) return;
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
        for (const auto& other : made_by_them)
            draft.barred.push_back(known_of.pool().entities()[other.film].name);
        std::erase(draft.barred, title);
        // What the records name may be theirs, too.
        for (const auto& figure : known_of.figures())
            if (figure.is(AnswerType::Film) && figure.name != title)
                draft.barred.push_back(figure.name);
        add(std::move(draft));
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
            draft.stem = "Who directed the film " + quoted + " together with " +
                         the_film.directors[1 - i] + "?";
            draft.explanation = the_film.directors[0] + " and " + the_film.directors[1] +
                                " directed " + film_with_year() + " together.";
            add(std::move(draft));
        }
    }
};

} // namespace

Drafts draft_metadata(const FilmLore& lore) { return Head(lore).all(); }

} // namespace quiz

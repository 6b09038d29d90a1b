// Questions from the head of a film's record: year, country, genres, directors.
#include "generator/drafting.h"

#include <algorithm>
#include <array>
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

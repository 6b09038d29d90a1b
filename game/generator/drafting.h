#pragma once

#include "core/text.h"
#include "generator/drafts.h"
#include "generator/wording.h"

#include <string>
#include <utility>

namespace quiz {

/// What all questions from the fields of a film have in common.
class Drafting {
protected:
    explicit Drafting(const FilmLore& lore)
        : known_of(lore), the_film(lore.film()), quoted(in_quotes(the_film.title)) {}

    Draft start(const std::string& field, const std::string& pattern, std::string key,
                AnswerType type) const {
        Draft draft;
        draft.film = &the_film;
        draft.id = the_film.slug + "/" + field + "/" + pattern + "/" + slug(key);
        draft.key = std::move(key);
        draft.at = the_film.year;
        draft.type = type;
        draft.source = field;
        draft.fact = the_film.slug + "/" + field;
        return draft;
    }
    void add(Draft draft) {
        draft.sentence = draft.explanation;
        draft.stem = known_of.told_apart(std::move(draft.stem));
        made.drafts.push_back(std::move(draft));
    }
    void leave_out(const std::string& source, std::string why) {
        made.left_out.push_back({source, {}, std::move(why)});
    }

    std::string film_with_year() const {
        return quoted + " (" + std::to_string(the_film.year) + ")";
    }

    const FilmLore& known_of;
    const Film& the_film;
    std::string quoted;
    Drafts made;
};

} // namespace quiz

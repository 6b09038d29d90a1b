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
        : lore_(lore), film_(lore.film()), title_(in_quotes(film_.title)) {}

    Draft start(const std::string& field, const std::string& pattern, std::string key,
                AnswerType type) const {
        Draft draft;
        draft.film = &film_;
        draft.id = film_.slug + "/" + field + "/" + pattern + "/" + slug(key);
        draft.key = std::move(key);
        draft.at = film_.year;
        draft.type = type;
        draft.source = field;
        draft.fact = film_.slug + "/" + field;
        return draft;
    }
    void add(Draft draft) {
        draft.sentence = draft.explanation;
        draft.stem = lore_.told_apart(std::move(draft.stem));
        made_.drafts.push_back(std::move(draft));
    }
    void leave_out(const std::string& source, std::string why) {
        made_.left_out.push_back({source, {}, std::move(why)});
    }

    std::string film_with_year() const { return title_ + " (" + std::to_string(film_.year) + ")"; }

    const FilmLore& lore_;
    const Film& film_;
    std::string title_;
    Drafts made_;
};

} // namespace quiz

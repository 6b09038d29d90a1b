#pragma once

#include "generator/draft.h"
#include "generator/generator.h"
#include "generator/lore.h"

#include <vector>

namespace quiz {

/// What was drafted, and what was left out and why.
struct Drafts {
    std::vector<Draft> drafts;
    std::vector<Outcome> left_out;
};

/// "trivia/ballet-paintings": where a record stands in its film.
[[nodiscard]] std::string source_of(const Record& record);
/// A draft for something asked about a record, with film, ids and place. `pattern` names the way it
/// is asked.
[[nodiscard]] Draft draft_about(const Film& film, const Record& record, const std::string& pattern,
                                const std::string& answer);

/// From year, country, genres and directors.
[[nodiscard]] Drafts draft_metadata(const FilmLore& lore);
/// From what the pools know of its people: other films, prizes.
[[nodiscard]] Drafts draft_careers(const FilmLore& lore);
/// From the cast, in both directions, and the crew.
[[nodiscard]] Drafts draft_credits(const FilmLore& lore);
/// From sentences without asks, by what can be read from their grammar.
[[nodiscard]] Drafts draft_sentences(const FilmLore& lore);
/// What draft_sentences() would ask of sentences that have plain asks: question, answer and type,
/// perhaps `not`. An ask that an author took over from there gets its wrong answers in the same
/// way.
[[nodiscard]] std::vector<Draft> draft_asked_sentences(const FilmLore& lore);
/// From the asks and whole questions of every record.
[[nodiscard]] Drafts draft_records(const FilmLore& lore);

} // namespace quiz

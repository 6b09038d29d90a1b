#pragma once

#include "generator/draft.h"
#include "generator/lore.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace quiz {

/// What is known of the key, with the film's year where its own era is not known.
struct KeyFacts {
    const Entity* known = nullptr;
    Gender gender = Gender::Unknown;
    int from = 0;
    int to = 0;
    std::string country;
    double length = 0;
    bool named = false;    ///< A name, no description.
    bool odd_work = false; ///< A film of a kind of which the pools know none: a short one.
    std::string stem;      ///< Folded.
    std::string asks;      ///< The same without quotations and without what ties it to the film.
    int at = 0;            ///< Year of the deed, or the film's.
    Sphere sphere = Sphere::Unknown;
    bool figure = false;             ///< Of this film.
    const Nation* abroad = nullptr;  ///< Of a foreigner in the film: the film's.
    const Nation* film = nullptr;    ///< Where the film asked about comes from.
    const Nation* made_in = nullptr; ///< The film asked about, whoever is asked for.
    const Nation* nation = nullptr;  ///< Null: only the sphere is known, or nothing.
    const Entity* within = nullptr;  ///< Of a place that is not known: one that the record names.
    const Entity* town = nullptr;    ///< Of a theatre: the city that the stem names.
    std::string_view field;          ///< Of a director: "animation"; whoever directed a drawn film.
    bool of_a_prize = false;         ///< A film: asked for by a prize of one season, ...
    bool of_best_picture = false;    ///< ... by that of the best,
    bool of_remake = false;          ///< or as a remake.
    bool at_festival = false;        ///< A city, and its film festival is spoken of.
    std::uint8_t looks = 0;
    int words = 1;
};

[[nodiscard]] KeyFacts facts_of(const Draft& draft, const FilmLore& lore);

/// How many years lie between the entity's years and these; a dozen where either is unknown.
[[nodiscard]] int years_apart(const Sketch& entity, int from, int to);

[[nodiscard]] bool is_work(AnswerType type);

} // namespace quiz

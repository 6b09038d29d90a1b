#pragma once

#include "core/problem.h"
#include "films/film.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quiz {

// Real people, films, places and names that may stand as wrong answers (questions/pools/*.json).
// `folded` is empty in an entry that was made by hand and not read.

struct PoolPerson {
    std::string name;
    std::vector<AnswerType> jobs; ///< The main one first; Actor stands for both genders.
    int from = 0;                 ///< First and last active year, roughly.
    int to = 0;
    Gender gender = Gender::Unknown;
    std::string country; ///< Adjective.
    std::vector<std::string> also;
    std::string field = {};  ///< Of the main job: "screen", "stage", "animation", "fashion".
    std::string milieu = {}; ///< Within the country, where parts are told by it.
    std::string genre = {}; ///< Of a writer: "crime", "sf", "critic", where the name stands for it.
    int born = 0;           ///< Year, true within about three; 0 = unknown.
    int fame = 0; ///< 1 specialists know the name, 2 film lovers, 3 everybody; 0 = unknown.
    std::string folded = {}; ///< fold() of the name, which reading it has worked out.
};

struct PoolFilm {
    std::string title;
    int year = 0;
    std::string country;
    std::vector<std::string> genres;
    std::vector<std::string> directors; ///< All of them: none of them is ever a wrong answer.
    std::vector<std::string> also = {}; ///< Other titles, such as the original one.
    std::vector<std::string> cast = {}; ///< Principal players in order of billing; not all of them.
    std::string folded = {};            ///< Of the title.
};

/// A prize that one person won for one film.
struct PoolPrize {
    std::string prize; ///< As a stem says it behind "the": "Academy Award for Best Actor".
    std::string winner;
    std::string film; ///< A title of the films.
    int year = 0;     ///< Of the film, as the pool of films has it.
};

struct PoolPlace {
    std::string name;
    std::string level;           ///< One of place_levels().
    std::vector<std::string> in; ///< Larger places that hold it.
    std::vector<std::string> also = {};
    std::string folded = {};
};

struct PoolName {
    std::string name;
    AnswerType type = AnswerType::Thing;
    int year = 0;                    ///< 0 = unknown.
    Gender gender = Gender::Unknown; ///< Of a character.
    std::vector<std::string> also;
    std::string field = {};   ///< What kind of it: "auction house", "newspaper", "drama".
    int to = 0;               ///< Last year of a body that is no more; 0 = still there.
    std::string country = {}; ///< Adjective. Empty for works in English.
    std::string folded = {};
};

struct Pools {
    std::vector<PoolPerson> people;
    std::vector<PoolFilm> films;
    std::vector<PoolPrize> prizes;
    std::vector<PoolPlace> places;
    std::vector<PoolName> names;
};

/// "city", "country", "theatre", "palace" ...: what is asked about a place is answered by places of
/// its own level.
[[nodiscard]] const std::vector<std::string>& place_levels();

/// Reads people.json, films.json, prizes.json, places.json and names.json of the folder. What is
/// broken is reported and left out; a missing file is a problem too.
[[nodiscard]] Pools load_pools(const std::filesystem::path& folder, Problems& problems);

} // namespace quiz

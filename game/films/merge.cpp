#include "films/merge.h"

#include "core/text.h"
#include "films/record_reader.h"

#include <algorithm>
#include <map>

namespace quiz {

namespace {

/// Puts each of `later` in the place of the one that it is the same as, else at the end.
template <typename T, typename Same>
void replace_or_add(std::vector<T>& earlier, std::vector<T>& later, Same same) {
    for (auto& one : later) {
        const auto old = std::find_if(earlier.begin(), earlier.end(),
                                      [&](const T& other) { return same(other, one); });
        if (old == earlier.end())
            earlier.push_back(std::move(one));
        else
            *old = std::move(one);
    }
}

void join_names(std::vector<std::string>& earlier, std::vector<std::string>& later) {
    replace_or_add(earlier, later, same_name);
}

void merge_into(Film& film, Film& later) {
    film.licence = later.licence;
    join_names(film.also, later.also);
    join_names(film.countries, later.countries);
    join_names(film.genres, later.genres);
    join_names(film.directors, later.directors);
    join_names(film.barred, later.barred);
    replace_or_add(film.ratings, later.ratings,
                   [](const Rating& a, const Rating& b) { return a.source == b.source; });
    replace_or_add(film.cast, later.cast, [](const Part& a, const Part& b) {
        return same_name(a.actor, b.actor) && same_name(a.role, b.role);
    });
    replace_or_add(film.crew, later.crew, [](const Credit& a, const Credit& b) {
        return same_name(a.name, b.name) && a.job == b.job && same_name(a.what, b.what);
    });
    replace_or_add(film.aliases, later.aliases,
                   [](const auto& a, const auto& b) { return a == b; });
    replace_or_add(film.records, later.records,
                   [](const Record& a, const Record& b) { return a.id == b.id; });
    std::stable_sort(film.records.begin(), film.records.end(),
                     [](const Record& a, const Record& b) { return a.section < b.section; });
    film.files.insert(film.files.end(), later.files.begin(), later.files.end());
}

} // namespace

std::vector<Film> merge_films(std::vector<Film> films) {
    std::vector<Film> merged;
    for (auto& film : films) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const Film& other) {
            return other.year == film.year && same_name(other.title, film.title);
        });
        if (same == merged.end())
            merged.push_back(std::move(film));
        else
            merge_into(*same, film);
    }
    std::map<std::string, int> uses;
    for (const auto& film : merged) ++uses[film.slug];
    for (auto& film : merged)
        if (uses[film.slug] > 1)
            film.slug += film.is_collection() ? "-questions" : "-" + std::to_string(film.year);
    std::stable_sort(merged.begin(), merged.end(),
                     [](const Film& a, const Film& b) { return a.slug < b.slug; });
    return merged;
}

} // namespace quiz

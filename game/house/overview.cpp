#include "house/overview.h"

#include "core/text.h"
#include "generator/generator.h"

#include <algorithm>
#include <filesystem>

namespace quiz {

namespace {

/// Neither how many questions there are nor which are at fault hangs on the seed.
constexpr std::uint64_t any_seed = 1948;

std::string name_of(const std::string& file) {
    return printable(std::filesystem::path(file).filename().string());
}

FilmOverview overview_of(const Film& film) {
    FilmOverview made;
    made.slug = film.slug;
    made.title = film.title;
    made.year = film.year;
    made.records = static_cast<int>(film.records.size());
    made.files = film.files;
    return made;
}

} // namespace

std::string in_words(const Problem& problem, const Strings& words) {
    const std::string file = name_of(problem.file);
    const std::string what = printable(problem.what);
    if (problem.at.line <= 0) return words("house.in_file", {{"file", file}, {"what", what}});
    return words("house.at_line", {{"file", file}, {"line", problem.at.line}, {"what", what}});
}

std::vector<FilmOverview> overview(const Catalogue& catalogue, const Strings& words) {
    std::vector<FilmOverview> made;
    for (const auto& film : catalogue.films) made.push_back(overview_of(film));

    const Generation generation = generate(catalogue, any_seed);
    for (const auto& question : generation.questions) {
        const auto film = std::find_if(made.begin(), made.end(), [&](const FilmOverview& one) {
            return one.slug == question.film_slug;
        });
        if (film != made.end()) ++film->questions.at(static_cast<std::size_t>(question.difficulty));
    }

    Problems problems = catalogue.problems;
    problems.insert(problems.end(), generation.problems.begin(), generation.problems.end());
    std::stable_partition(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.severity == Severity::Error;
    });
    for (const auto& problem : problems) {
        auto film = std::find_if(made.begin(), made.end(), [&](const FilmOverview& one) {
            return std::find(one.files.begin(), one.files.end(), problem.file) != one.files.end();
        });
        if (film == made.end()) {
            FilmOverview file;
            file.title = name_of(problem.file);
            file.files = {problem.file};
            film = made.insert(made.end(), std::move(file));
        }
        film->problems.push_back(in_words(problem, words));
        if (problem.severity == Severity::Error) ++film->errors;
    }
    return made;
}

} // namespace quiz

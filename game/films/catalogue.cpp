#include "films/catalogue.h"

#include "core/files.h"
#include "films/film_reader.h"
#include "films/merge.h"

#include <algorithm>

namespace quiz {

namespace {

void report(Problems& problems, const std::filesystem::path& path, std::string what) {
    Problem problem;
    problem.file = path.string();
    problem.what = std::move(what);
    problems.push_back(std::move(problem));
}

/// The film files of a folder, in the order of their names.
std::vector<std::filesystem::path> film_files(const std::filesystem::path& folder,
                                              Problems& problems) {
    std::vector<std::filesystem::path> files;
    std::error_code fault;
    std::filesystem::directory_iterator entry(folder, fault);
    for (; !fault && entry != std::filesystem::directory_iterator(); entry.increment(fault)) {
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    }
    if (fault) report(problems, folder, "The folder cannot be read: " + fault.message() + ".");
    std::sort(files.begin(), files.end());
    return files;
}

void load_films(const std::vector<std::filesystem::path>& files, std::vector<Film>& films,
                Problems& problems) {
    for (const auto& path : files) {
        const auto text = read_file(path);
        if (!text)
            report(problems, path, text.error());
        else if (auto film = read_film(*text, path.string(), problems))
            films.push_back(std::move(*film));
    }
}

} // namespace

Catalogue load_catalogue(const std::filesystem::path& shipped, const std::filesystem::path& own) {
    Catalogue catalogue;
    std::vector<Film> films;
    load_films(film_files(shipped / "films", catalogue.problems), films, catalogue.problems);
    std::error_code ignored;
    if (!own.empty() && std::filesystem::exists(own, ignored))
        load_films(film_files(own, catalogue.problems), films, catalogue.problems);
    catalogue.films = merge_films(std::move(films));
    catalogue.pools = load_pools(shipped / "pools", catalogue.problems);
    return catalogue;
}

Catalogue load_files(const std::vector<std::filesystem::path>& files,
                     const std::filesystem::path& shipped) {
    Catalogue catalogue;
    std::vector<Film> films;
    load_films(files, films, catalogue.problems);
    catalogue.films = merge_films(std::move(films));
    catalogue.pools = load_pools(shipped / "pools", catalogue.problems);
    return catalogue;
}

} // namespace quiz

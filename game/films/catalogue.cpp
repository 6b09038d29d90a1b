#include "films/catalogue.h"

#include "core/files.h"
#include "films/film_reader.h"
#include "films/merge.h"

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>

namespace quiz {

namespace {

void report(Problems& problems, const std::filesystem::path& path, std::string what) {
    Problem problem;
    problem.file = path.string();
    problem.what = std::move(what);
    problems.push_back(std::move(problem));
}

/// The JSON files of a folder, in the order of their names.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder,
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

Catalogue load(const std::vector<std::filesystem::path>& files,
               const std::filesystem::path& shipped, Problems problems) {
    Catalogue catalogue;
    catalogue.problems = std::move(problems);
    Problems of_pools;
    auto pools = std::async(std::launch::async, load_pools, shipped / "pools", std::ref(of_pools));
    std::vector<Film> films;
    for (const auto& path : files)
        if (auto film = load_film(path, catalogue.problems)) films.push_back(std::move(*film));
    catalogue.films = merge_films(std::move(films));
    catalogue.pools = pools.get();
    std::move(of_pools.begin(), of_pools.end(), std::back_inserter(catalogue.problems));
    return catalogue;
}

} // namespace

std::vector<std::filesystem::path> film_files(const std::filesystem::path& shipped,
                                              const std::filesystem::path& own,
                                              Problems& problems) {
    auto files = files_in(shipped / "films", problems);
    std::error_code ignored;
    if (own.empty() || !std::filesystem::exists(own, ignored)) return files;
    const auto more = files_in(own, problems);
    files.insert(files.end(), more.begin(), more.end());
    return files;
}

std::optional<Film> load_film(const std::filesystem::path& path, Problems& problems) {
    const auto text = read_file(path);
    if (text) return read_film(*text, path.string(), problems);
    report(problems, path, text.error());
    return std::nullopt;
}

Catalogue load_catalogue(const std::filesystem::path& shipped, const std::filesystem::path& own) {
    Problems problems;
    const auto files = film_files(shipped, own, problems);
    return load(files, shipped, std::move(problems));
}

Catalogue load_files(const std::vector<std::filesystem::path>& files,
                     const std::filesystem::path& shipped) {
    return load(files, shipped, {});
}

} // namespace quiz

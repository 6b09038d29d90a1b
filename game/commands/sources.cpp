#include "commands/sources.h"

#include "commands/house_setup.h"
#include "films/film_reader.h"

#include <algorithm>
#include <istream>
#include <iterator>
#include <tuple>

namespace quiz {

Catalogue load_sources(Invocation& invocation, const std::vector<std::string>& files) {
    const auto shipped = invocation.data_folder() / "questions";
    if (files.empty())
        return load_catalogue(shipped, own_questions_folder(user_folders(invocation.environment)));

    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        if (file != "-") paths.emplace_back(file);
    Catalogue catalogue = load_files(paths, shipped);
    if (paths.size() < files.size()) {
        const std::string text{std::istreambuf_iterator<char>(invocation.in),
                               std::istreambuf_iterator<char>()};
        if (auto film = read_film(text, "-", catalogue.problems))
            catalogue.films.push_back(std::move(*film));
        std::stable_sort(catalogue.films.begin(), catalogue.films.end(),
                         [](const Film& a, const Film& b) { return a.slug < b.slug; });
    }
    return catalogue;
}

void sort_by_place(Problems& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.file, a.at.line, a.at.column) < std::tie(b.file, b.at.line, b.at.column);
    });
}

} // namespace quiz

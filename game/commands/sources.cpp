#include "commands/sources.h"

#include "commands/house_setup.h"
#include "films/film_reader.h"

#include <algorithm>
#include <istream>
#include <tuple>

namespace quiz {

namespace {

/// What comes from a pipe or device may never end.
constexpr std::size_t largest_film = std::size_t{64} << 20U;

Problem too_large() {
    Problem problem;
    problem.file = "-";
    problem.what = "More than 64 MB came from standard input: no film file has that.";
    return problem;
}

} // namespace

Catalogue load_sources(Invocation& invocation, const std::vector<std::string>& files) {
    const auto shipped = invocation.data_folder() / "questions";
    if (files.empty())
        return load_catalogue(shipped, own_questions_folder(user_folders(invocation.environment)));

    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        if (file != "-") paths.emplace_back(file);
    Catalogue catalogue = load_files(paths, shipped);
    if (paths.size() < files.size()) {
        std::string text;
        read_on(invocation.in, text, largest_film);
        if (text.size() > largest_film)
            catalogue.problems.push_back(too_large());
        else if (auto film = read_film(text, "-", catalogue.problems))
            catalogue.films.push_back(std::move(*film));
        std::stable_sort(catalogue.films.begin(), catalogue.films.end(),
                         [](const Film& a, const Film& b) { return a.slug < b.slug; });
    }
    return catalogue;
}

void read_on(std::istream& stream, std::string& text, std::size_t most) {
    constexpr std::size_t piece = std::size_t{1} << 16U;
    while (stream && text.size() <= most) {
        const std::size_t before = text.size();
        text.resize(std::min(before + piece, most + 1));
        stream.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
        text.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
}

void sort_by_place(Problems& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.file, a.at.line, a.at.column) < std::tie(b.file, b.at.line, b.at.column);
    });
}

} // namespace quiz

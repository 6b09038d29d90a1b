// questions DATA [FILE.json]: prints how many milliseconds the questions of the shipped film (or of
// FILE) take inside the process, with the pools prepared: the middle one of many runs, and their
// number.
#include "core/files.h"
#include "films/catalogue.h"
#include "generator/generator.h"
#include "generator/lore.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace quiz;

int main(int argc, char** argv) {
    if (argc < 2) return EXIT_FAILURE;
    const std::filesystem::path shipped = std::filesystem::path(argv[1]) / "questions";
    const Catalogue catalogue =
        argc > 2 ? load_files({argv[2]}, shipped) : load_catalogue(shipped, {});
    if (catalogue.films.empty()) return EXIT_FAILURE;
    const PoolLore pool(catalogue.pools);
    constexpr int runs = 41;
    std::vector<double> times;
    std::size_t questions = 0;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock(); // processor time: the machine may be busy
        questions =
            generate(catalogue.films.front(), pool, static_cast<std::uint64_t>(i)).questions.size();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.2f %zu\n", times[runs / 2], questions);
    return EXIT_SUCCESS;
}

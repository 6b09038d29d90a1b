// Prints how long reading takes, in milliseconds of processor time, the quickest of several rounds,
// as the machine may be busy: a text of 400 characters; one of 20,000, and how many times longer
// one of 40,000 takes, at the worst of several shapes (2 = linear).
#include "english/sample.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace quiz;
using namespace quiz::testing;

namespace {

std::string repeated(std::string_view piece, std::size_t characters) {
    std::string text;
    while (text.size() < characters) text += piece;
    return text;
}

/// The quickest of the rounds, of so many times each.
double milliseconds(const std::string& text, int rounds, int times) {
    double quickest = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        for (int i = 0; i < times; ++i)
            if (read_item(text, salt_mirror(), false).empty()) std::abort();
        const double took = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        quickest = round == 0 ? took : std::min(quickest, took);
    }
    return quickest / times;
}

} // namespace

int main() {
    constexpr std::string_view paragraph = "Ada Marlow hired Ivo Sandor in 1951, and he built a "
                                           "lens of seawater for the storm scene. The costumes, "
                                           "which were sewn in Lisbon, were designed by Moira Dell "
                                           "and cost more than \u00A3900. \"Paper Lanterns,\" "
                                           "a film by Ada Marlow, had been shot by Ivo Sandor in "
                                           "Bergen. Nora Whitcombe, who had never swum, "
                                           "trained for six weeks with the swimmer Greta Holm, but "
                                           "the film was not released until May 1953. ";
    const std::string text = repeated(paragraph, 400);
    milliseconds(text, 1, 20); // word lists are made at the first
    const double item = milliseconds(text, 5, 100);
    double slowest = 0;
    double growth = 0;
    for (const std::string_view piece :
         {paragraph, std::string_view("Ada Marlow and "), std::string_view("a, "),
          std::string_view("in Lisbon, "), std::string_view(", who was "),
          std::string_view("because she left, "), std::string_view("\"Brine,\" a novel, "),
          std::string_view("of the film "), std::string_view("After leaving, "),
          std::string_view("Ada ")}) {
        const double once = milliseconds(repeated(piece, 20'000), 7, 1);
        const double twice = milliseconds(repeated(piece, 40'000), 7, 1);
        std::fprintf(stderr, "%-22.20s %9.2f ms %9.2f ms\n",
                     std::string(piece.substr(0, 20)).c_str(), once, twice);
        slowest = std::max(slowest, once);
        if (once > 1) growth = std::max(growth, twice / once);
    }
    std::printf("%.3f %.1f %.1f\n", item, slowest, growth);
}

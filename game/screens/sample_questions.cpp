#include "screens/samples.h"

namespace quiz {

namespace {

FilmOverview film(std::string title, int year, int records, std::array<int, 3> questions) {
    FilmOverview made;
    made.slug = "sample-" + std::to_string(year) + "-" + std::to_string(records);
    made.title = std::move(title);
    made.year = year;
    made.records = records;
    made.questions = questions;
    made.files = {"~/.local/share/red-shoes/questions/" + made.slug + ".json"};
    return made;
}

} // namespace

std::vector<FilmOverview> sample_overview() {
    std::vector<FilmOverview> films;
    films.push_back(film("A Canterbury Tale", 1944, 24, {12, 20, 9}));
    films.push_back(film("A Matter of Life and Death", 1946, 31, {15, 26, 14}));
    films.push_back(film("Black Narcissus", 1947, 28, {14, 22, 11}));
    films.push_back(film("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
                         1964, 1'061, {1'203, 1'845, 1'122}));
    films.back().problems = {
        "strangelove.json, line 1061: The answer is far longer than every wrong one: that gives it "
        "away. Shorten it or lengthen one of them.",
        "strangelove.json, line 1204: \"it\" in the stem has nothing before it to point at. Write "
        "the name.",
        "strangelove.json, line 1377: The wrong answer \"Major Kong's co-pilot, Captain Ace "
        "Owens\" does not look like the answer \"Lieutenant Zogg\": one has a digit, the other "
        "none. Write them alike, or choose another wrong answer that is of the same kind."};
    films.back().errors = 3;
    films.back().files.push_back("/usr/share/red-shoes/questions/films/"
                                 "dr-strangelove-or-how-i-learned-to-stop-worrying.json");
    films.push_back(film("Gone to Earth", 1950, 12, {6, 8, 4}));
    films.push_back(film("I Know Where I'm Going!", 1945, 22, {10, 17, 8}));
    films.back().problems = {
        "going.json, line 9: There is no explanation to show after the answer."};
    films.push_back(film("Peeping Tom", 1960, 18, {9, 14, 7}));
    films.push_back(film("The Life and Death of Colonel Blimp", 1943, 35, {17, 28, 15}));
    films.push_back(film("The Red Shoes", 1948, 61, {32, 50, 25}));
    films.push_back(film("The Small Back Room", 1949, 15, {7, 12, 5}));
    films.push_back(film("The Tales of Hoffmann", 1951, 26, {13, 20, 10}));
    FilmOverview broken;
    broken.title = "half-written.json";
    broken.files = {"~/.local/share/red-shoes/questions/half-written.json"};
    broken.problems = {"half-written.json, line 3: The comma before the closing bracket is one too "
                       "many. Take it away."};
    broken.errors = 1;
    films.push_back(std::move(broken));
    return films;
}

} // namespace quiz

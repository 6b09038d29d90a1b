// What tempts beside a theatre, a book and a prize: of the town, the genre and the kind that the
// question tells.
#include "bench.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

PoolPlace theatre(const char* name, const char* city) {
    PoolPlace place;
    place.name = name;
    place.folded = fold(name);
    place.level = "theatre";
    place.in = {city, "Norway"};
    return place;
}

PoolPlace city(const char* name) {
    PoolPlace place;
    place.name = name;
    place.folded = fold(name);
    place.level = "city";
    place.in = {"Norway"};
    return place;
}

PoolName book(const char* name, const char* field) {
    PoolName made;
    made.name = name;
    made.folded = fold(name);
    made.type = AnswerType::Book;
    made.field = field;
    made.year = 1950;
    return made;
}

PoolFilm film(const char* title, int year, const char* genre) {
    PoolFilm made;
    made.title = title;
    made.folded = fold(title);
    made.year = year;
    made.country = "British";
    made.genres = {genre};
    return made;
}

} // namespace

TEST_CASE("Where a stem names the city, only its theatres tempt", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.pools.places = {city("Bergen"), city("Oslo"), theatre("Key House", "Bergen"),
                              theatre("Salt House", "Bergen"), theatre("Mill House", "Oslo")};
    Draft draft;
    draft.id = "where";
    draft.key = "Key House";
    draft.type = AnswerType::Theatre;
    draft.stem = "At which theatre did \"The Glass Harbour\" open in Bergen?";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Salt House"});
    draft.stem = "At which theatre did \"The Glass Harbour\" open?";
    CHECK(found_for(catalogue, draft).size() == 2);
}

TEST_CASE("A book of a genre is no source of a film of another", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.pools.names = {book("Bright Penny", "children"), book("Dark Alley", "crime"),
                             book("Broad Valley", "")};
    Draft draft;
    draft.id = "which";
    draft.key = "Unheard Of";
    draft.type = AnswerType::Book;
    draft.stem = "On which book is \"The Glass Harbour\" based?";
    const auto found = [&](const char* genre) {
        catalogue.films[0].genres = {genre};
        auto names = found_for(catalogue, draft);
        std::sort(names.begin(), names.end());
        return names;
    };
    using Names = std::vector<std::string>;
    CHECK(found("Drama") == Names{"Broad Valley"});
    CHECK(found("Crime") == Names{"Broad Valley", "Dark Alley"});
    CHECK(found("Family") == Names{"Bright Penny", "Broad Valley"});
}

TEST_CASE("A remake is younger than what it is made from", "[generator]") {
    Catalogue catalogue = small_catalogue();
    const int year = catalogue.films[0].year;
    catalogue.pools.films = {film("Key Film", year + 5, "Drama"),
                             film("Older Still", year - 1, "Drama"),
                             film("Younger", year + 4, "Drama")};
    Draft draft;
    draft.id = "which";
    draft.key = "Key Film";
    draft.type = AnswerType::Film;
    draft.stem = "Which film is a remake of \"The Glass Harbour\"?";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Younger"});
    draft.key = "Never Heard Of";
    CHECK(found_for(catalogue, draft).empty());
}

TEST_CASE("No farce wins Best Picture", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.pools.films = {film("Key Film", 1951, "Drama"), film("Grave Matter", 1951, "Drama"),
                             film("Custard", 1951, "Comedy")};
    Draft draft;
    draft.id = "which";
    draft.key = "Key Film";
    draft.type = AnswerType::Film;
    draft.stem = "Which film beat \"The Glass Harbour\" to Best Picture?";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Grave Matter"});
    draft.stem = "Which film did Ada Marlow direct after \"The Glass Harbour\"?";
    CHECK(found_for(catalogue, draft).size() == 2);
}

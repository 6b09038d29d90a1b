// Who tempts beside whom: of the same trade and field, at work by then, known for as much.
#include "bench.h"
#include "generator/milieu.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

Draft who_directed(std::string key) {
    Draft draft;
    draft.id = "who";
    draft.stem = "Who directed the film \"The Glass Harbour\"?";
    draft.key = std::move(key);
    draft.type = AnswerType::Director;
    return draft;
}

PoolPerson director(const char* name, int from, int to) {
    return person(name, {AnswerType::Director}, Gender::Male, from, to);
}

/// The people alone, and the small film of 1951 without its own.
Catalogue people_alone(std::vector<PoolPerson> people) {
    Catalogue catalogue = small_catalogue();
    catalogue.films[0].cast.clear();
    catalogue.films[0].crew.clear();
    catalogue.films[0].directors.clear();
    catalogue.pools.people = std::move(people);
    return catalogue;
}

PoolPerson with_field(PoolPerson person, const char* field) {
    person.field = field;
    return person;
}

} // namespace

TEST_CASE("Who had not begun by then is no wrong answer, nor who had long stopped", "[generator]") {
    const Catalogue catalogue =
        people_alone({director("Key Name", 1940, 1970), director("Early Bird", 1930, 1960),
                      director("Same Year", 1951, 1980), director("Too Young", 1952, 1990),
                      director("Long Gone", 1905, 1940)});
    auto found = found_for(catalogue, who_directed("Key Name"));
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"Early Bird", "Same Year"});
}

TEST_CASE("Players of one age and writers of one kind, as well known as each other",
          "[generator]") {
    const auto born = [](PoolPerson person, int year, int fame = 2, const char* genre = "") {
        person.born = year;
        person.fame = fame;
        person.genre = genre;
        return person;
    };
    const auto actor = [&](const char* name, int year, int fame = 2) {
        return born(person(name, {AnswerType::Actor}, Gender::Male, 1935, 1970), year, fame);
    };
    Draft draft;
    draft.id = "who";
    draft.stem = "Which actor left \"The Glass Harbour\" for a week to sing in a circus?";
    draft.key = "Key Name";
    draft.type = AnswerType::Actor;
    const auto found_among = [&](std::vector<PoolPerson> people) {
        auto found = found_for(people_alone(std::move(people)), draft);
        std::sort(found.begin(), found.end());
        return found;
    };
    using Names = std::vector<std::string>;
    // The film is of 1951.
    CHECK(found_among({actor("Key Name", 1910), actor("Much Older", 1880),
                       actor("About Alike", 1920), actor("Long After", 1931),
                       actor("Un Known", 0)}) == Names{"About Alike", "Un Known"});
    CHECK(found_among({actor("Key Name", 1928), actor("A Boy", 1937), actor("Grown Up", 1932)}) ==
          Names{"Grown Up"});
    CHECK(found_among({actor("Key Name", 1910, 3), actor("Bit Player", 1910, 1),
                       actor("Film Lover", 1910, 2)}) == Names{"Film Lover"});

    draft.stem = "Which writer gave \"The Glass Harbour\" the name of its lamp in a letter?";
    draft.type = AnswerType::Writer;
    const auto writer = [&](const char* name, int year, const char* genre) {
        return born(person(name, {AnswerType::Writer}, Gender::Male, 1930, 1970), year, 2, genre);
    };
    CHECK(found_among({writer("Key Name", 1905, "crime"), writer("Too Young", 1930, "crime"),
                       writer("Old Hand", 1900, "crime")}) == Names{"Old Hand"});
    const auto catalogue =
        people_alone({writer("Key Name", 1905, "crime"), writer("Al Star", 1905, "sf"),
                      writer("Bo Sleuth", 1905, "crime")});
    CHECK(found_for(catalogue, draft).front() == "Bo Sleuth");
}

TEST_CASE("Directors whose films of those years are known tempt before others", "[generator]") {
    Catalogue catalogue = people_alone({director("Key Name", 1940, 1970)});
    auto& pools = catalogue.pools;
    for (const char* name : {"Al Some", "Bo Some", "Cy Some", "Di Known", "Ed Other"})
        pools.people.push_back(director(name, 1940, 1970));
    for (int year : {1948, 1950, 1953}) {
        pools.films.push_back(
            {"Film of " + std::to_string(year), year, "British", {}, {"Di Known"}});
        pools.films.push_back({"Far of " + std::to_string(year), year, "French", {}, {"Ed Other"}});
    }
    Draft draft = who_directed("Key Name");
    for (const char* id : {"one", "two", "three", "four", "five"}) {
        draft.id = id;
        CHECK(found_for(catalogue, draft).front() == "Di Known");
    }
}

TEST_CASE("Who draws films stands among their like", "[generator]") {
    Catalogue catalogue = people_alone({director("Key Name", 1940, 1970),
                                        with_field(director("Ink Well", 1940, 1970), "animation"),
                                        with_field(director("Pen Cap", 1940, 1970), "animation"),
                                        director("Live Man", 1940, 1970)});
    // The others only where there are too few.
    CHECK(found_for(catalogue, who_directed("Key Name")).front() == "Live Man");
    CHECK(found_for(catalogue, who_directed("Ink Well")).front() == "Pen Cap");
    auto& people = catalogue.pools.people;
    for (const char* name : {"Al One", "Bo One", "Cy One", "Di One", "Ed One", "Flo One"})
        people.push_back(director(name, 1940, 1970));
    CHECK_FALSE(holds(found_for(catalogue, who_directed("Key Name")), "Pen Cap"));
}

TEST_CASE("Who directed a drawn film is asked for among those who draw, if these are enough",
          "[generator]") {
    Catalogue catalogue = people_alone({director("Key Name", 1940, 1970)});
    catalogue.films[0].genres = {"Animation"};
    auto& people = catalogue.pools.people;
    for (const char* name : {"Al One", "Bo One", "Cy One", "Di One"})
        people.push_back(director(name, 1940, 1970));
    for (const char* name : {"Ink Well", "Pen Cap"})
        people.push_back(with_field(director(name, 1940, 1970), "animation"));
    const auto few = found_for(catalogue, who_directed("Key Name"));
    CHECK(holds(few, "Al One"));
    CHECK((few.front() == "Ink Well" || few.front() == "Pen Cap")); // the nearest
    for (const char* name : {"Nib Holt", "Cel Low", "Ray Dot", "Fay Line"})
        people.push_back(with_field(director(name, 1940, 1970), "animation"));
    const auto enough = found_for(catalogue, who_directed("Key Name"));
    CHECK_FALSE(holds(enough, "Al One"));
    CHECK(holds(enough, "Fay Line"));
}

TEST_CASE("The film's own people are no answer to what somebody else did", "[generator]") {
    Catalogue catalogue =
        people_alone({director("Key Name", 1940, 1970), director("Own Man", 1940, 1970),
                      director("Other Man", 1940, 1970)});
    catalogue.films[0].directors = {"Own Man"};
    Draft draft = who_directed("Key Name");
    draft.stem = "Which director made \"The Glass Harbour\" again for television?";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Other Man"});
    draft.hand_written = true; // an author may want them
    CHECK(holds(found_for(catalogue, draft), "Own Man"));
}

TEST_CASE("Couturiers, conductors and composers of no films stand among their own", "[generator]") {
    struct Case {
        AnswerType trade;
        const char* field;
        const char* stem;
        bool in_field;
    };
    for (const auto& [trade, field, stem, in_field] :
         {Case{AnswerType::Designer, "fashion", "Which designer dressed the dancers?", false},
          Case{AnswerType::Designer, "fashion", "Which fashion designer was asked?", true},
          Case{AnswerType::Designer, "title", "Which designer drew the opening titles?", true},
          Case{AnswerType::Designer, "title", "Which designer built the title village?", false},
          Case{AnswerType::Musician, "conductor", "Which musician plays the zither?", false},
          Case{AnswerType::Musician, "conductor", "Which musician conducted it?", true},
          Case{AnswerType::Composer, "screen", "Which composer wrote the score?", true},
          Case{AnswerType::Composer, "screen", "Which composer wrote the opera?", false}}) {
        CAPTURE(stem);
        Draft draft;
        draft.id = "who";
        draft.stem = stem;
        draft.key = "Unheard Ofhim";
        draft.type = trade;
        const Catalogue catalogue =
            people_alone({person("Plain One", {trade}, Gender::Male),
                          with_field(person("Special One", {trade}, Gender::Male), field)});
        CHECK(found_for(catalogue, draft) ==
              std::vector<std::string>{in_field ? "Special One" : "Plain One"});
    }
}

TEST_CASE("A tiny country is no answer among grown ones", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.pools.places.clear();
    for (const char* name : {"Malta", "Monaco", "Vatican City", "Luxembourg"})
        catalogue.pools.places.push_back({name, "country", {}});
    Draft draft;
    draft.id = "where";
    draft.stem = "In which country was \"The Glass Harbour\" restored?";
    draft.key = "Malta";
    draft.type = AnswerType::Country;
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Luxembourg"});
    draft.key = "Monaco";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Vatican City"});
}

TEST_CASE("A great city is guessed among great ones", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& places = catalogue.pools.places;
    places.clear();
    const auto city = [&](const char* name, const char* country, int streets) {
        places.push_back({name, "city", {country}});
        for (int i = 0; i < streets; ++i)
            places.push_back({name + (" Street " + std::to_string(i)), "street", {name, country}});
    };
    city("Paris", "France", 4);
    city("Dijon", "France", 0);
    city("Metz", "France", 0);
    city("Tours", "France", 0);
    city("Rome", "Italy", 3);
    city("Berlin", "Germany", 3);
    city("Madrid", "Spain", 3);
    city("Bonn", "Germany", 1);
    Draft draft;
    draft.id = "where";
    draft.stem = "In which city do the lovers of \"The Glass Harbour\" meet?";
    draft.key = "Paris";
    draft.type = AnswerType::City;
    auto found = found_for(catalogue, draft);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"Berlin", "Madrid", "Rome"});
    draft.key = "Dijon";
    found = found_for(catalogue, draft);
    CHECK_FALSE(holds(found, "Rome"));
}

TEST_CASE("A name with a courtesy may be that of somebody else in the four", "[generator]") {
    const Bench bench;
    CHECK_FALSE(distinct_options(bench.lore, "Mrs. Vane", "Edith Vane"));
    CHECK(distinct_options(bench.lore, "Mrs. Vane", "Mr. Vane"));
    CHECK(distinct_options(bench.lore, "Tobias Vane", "Edith Vane"));
    CHECK(distinct_options(bench.lore, "Mrs. Vane", "Edith Crewe"));
}

TEST_CASE("Who writes songs, plays or for children is no answer where a novel is asked for",
          "[generator]") {
    std::vector<PoolPerson> writers;
    for (const char* field : {"", "screen", "stage", "song", "poetry", "children"})
        writers.push_back(with_field(person(std::string("Al ") + (*field == 0 ? "prose" : field),
                                            {AnswerType::Writer}, Gender::Male),
                                     field));
    const Catalogue catalogue = people_alone(writers);
    Draft draft;
    draft.id = "who";
    draft.key = "Unheard Ofhim";
    draft.type = AnswerType::Writer;
    const auto asked = [&](const char* stem) {
        draft.stem = stem;
        auto found = found_for(catalogue, draft);
        std::sort(found.begin(), found.end());
        return found;
    };
    using Names = std::vector<std::string>;
    CHECK(asked("\"The Glass Harbour\" is based on the novel by which writer?") ==
          Names{"Al prose"});
    CHECK(asked("\"The Glass Harbour\": which writer wrote the lyrics?") == Names{"Al song"});
    CHECK(asked("\"The Glass Harbour\" is based on the play by which writer?") ==
          Names{"Al stage"});
    CHECK(asked("Al Prose and which other writer are the credited writers of \"Harbour\"?") ==
          Names{"Al screen"});
    // the title before the colon is no writing
    CHECK(asked("\"The Glass Harbour\": which writer came to the harbour?") ==
          Names{"Al prose", "Al screen", "Al stage"});
}

TEST_CASE("Who was known as a child is no answer among grown ones", "[generator]") {
    const auto actor = [](const char* name) {
        return person(name, {AnswerType::Actor}, Gender::Male);
    };
    const Catalogue catalogue =
        people_alone({actor("Key Name"), actor("Old Hand"), with_field(actor("Wee One"), "child"),
                      with_field(actor("Wee Two"), "child")});
    Draft draft;
    draft.id = "who";
    draft.stem = "Which actor turned \"The Glass Harbour\" down?";
    draft.key = "Key Name";
    draft.type = AnswerType::Actor;
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Old Hand"});
    draft.key = "Wee One";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Wee Two"});
}

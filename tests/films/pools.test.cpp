#include "films/pools.h"

#include "films/folder.h"
#include "support/catch.h"

using namespace quiz;

namespace {

class PoolFolder : public Folder {
public:
    PoolFolder() {
        for (const std::string pool : {"people", "films", "prizes", "places", "names"})
            fill(pool, "");
    }
    void fill(const std::string& pool, const std::string& entries) const {
        write(pool + ".json", "{\"" + pool + "\": [" + entries + "]}");
    }
    [[nodiscard]] Problems problems() const {
        Problems found;
        static_cast<void>(load_pools(path(), found));
        return found;
    }
};

} // namespace

TEST_CASE("The pools come out as they were written", "[films]") {
    const PoolFolder folder;
    folder.fill("people", R"({"name": "Jack Cardiff", "jobs": ["cinematographer", "director"],
        "from": 1935, "to": 2007, "gender": "m", "country": "British", "also": ["J. Cardiff"],
        "born": 1914, "fame": 2})");
    folder.fill("films", R"({"title": "Black Narcissus", "year": 1947, "country": "British",
        "genres": ["Drama"], "directors": ["Michael Powell", "Emeric Pressburger"],
        "cast": ["Deborah Kerr", "David Farrar"]})");
    folder.fill("prizes", R"({"prize": "Academy Award for Best Cinematography",
        "winner": "Jack Cardiff", "film": "Black Narcissus", "year": 1947})");
    folder.fill("places", R"({"name": "London", "level": "city", "in": ["England"]})");
    folder.fill("names", R"({"name": "Giselle", "type": "ballet", "year": 1841},
                            {"name": "Oscar", "type": "award", "also": ["Academy Award"]})");
    Problems problems;
    const Pools pools = load_pools(folder.path(), problems);
    CHECK(problems.empty());
    REQUIRE(pools.people.size() == 1);
    CHECK(pools.people[0].jobs ==
          std::vector<AnswerType>{AnswerType::Cinematographer, AnswerType::Director});
    CHECK(pools.people[0].from == 1935);
    CHECK(pools.people[0].to == 2007);
    CHECK(pools.people[0].born == 1914);
    CHECK(pools.people[0].fame == 2);
    CHECK(pools.people[0].gender == Gender::Male);
    REQUIRE(pools.films.size() == 1);
    CHECK(pools.films[0].directors.size() == 2);
    REQUIRE(pools.films.size() == 1);
    CHECK(pools.films[0].cast == std::vector<std::string>{"Deborah Kerr", "David Farrar"});
    REQUIRE(pools.prizes.size() == 1);
    CHECK(pools.prizes[0].prize == "Academy Award for Best Cinematography");
    CHECK(pools.prizes[0].winner == "Jack Cardiff");
    CHECK(pools.prizes[0].film == "Black Narcissus");
    CHECK(pools.prizes[0].year == 1947);
    REQUIRE(pools.places.size() == 1);
    CHECK(pools.places[0].in == std::vector<std::string>{"England"});
    REQUIRE(pools.names.size() == 2);
    CHECK(pools.names[0].year == 1841);
    CHECK(pools.names[1].type == AnswerType::Award);
    CHECK(pools.names[1].year == 0);
}

TEST_CASE("A missing pool is a problem and takes no other", "[films]") {
    const PoolFolder folder;
    folder.fill("places", R"({"name": "London", "level": "city"})");
    std::filesystem::remove(folder.path() / "people.json");
    Problems problems;
    CHECK(load_pools(folder.path(), problems).places.size() == 1);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == (folder.path() / "people.json").string());
}

TEST_CASE("A broken entry of a pool is left out with its place", "[films]") {
    struct Case {
        std::string pool;
        std::string entry;
        std::string where;
    };
    const std::string person = R"({"name": "A", "from": 1940, "to": 1950, "gender": "f",
                                   "country": "British", "jobs": )";
    const std::vector<Case> cases{
        {"people", person + R"([]})", "/people/0/jobs"},
        {"people", person + R"(["actress"]})", "/people/0/jobs/0"},
        {"people", person + R"(["actor"], "born": 1})", "/people/0/born"},
        {"people", person + R"(["actor"], "fame": 4})", "/people/0/fame"},
        {"people", R"({"name": "A", "jobs": ["actor"], "from": 1950, "to": 1940, "gender": "f",
                       "country": "British"})",
         "/people/0"},
        {"films", R"({"title": "A", "year": "1947", "country": "British"})", "/films/0/year"},
        {"prizes", R"({"prize": "A", "winner": "B", "film": "C"})", "/prizes/0"},
        {"prizes", R"({"prize": "A", "winner": "B", "film": "C", "year": 9})", "/prizes/0/year"},
        {"places", R"({"name": "A", "level": "town"})", "/places/0/level"},
        {"names", R"({"name": "A", "type": "thing"})", "/names/0/type"},
        {"names", R"({"name": "A", "type": "ballet"}, {"name": "a", "type": "ballet"})",
         "/names/1"},
    };
    for (const auto& [pool, entry, where] : cases) {
        CAPTURE(pool, entry);
        const PoolFolder folder;
        folder.fill(pool, entry);
        const auto problems = folder.problems();
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].where == where);
    }
}

TEST_CASE("A place may have more kinds than a city, and a name its field", "[films]") {
    const PoolFolder folder;
    folder.fill("places", R"({"name": "Skye", "level": "island", "in": ["Scotland"],
                              "also": ["Isle of Skye"]})");
    folder.fill("names",
                R"({"name": "Variety", "type": "publication", "field": "newspaper"},
                            {"name": "zither", "type": "instrument"})");
    folder.fill("films", R"({"title": "M", "year": 1931, "country": "German",
        "directors": ["Fritz Lang"], "also": ["M – Eine Stadt sucht einen Mörder"]})");
    Problems problems;
    const Pools pools = load_pools(folder.path(), problems);
    CHECK(problems.empty());
    REQUIRE(pools.places.size() == 1);
    CHECK(pools.places[0].also == std::vector<std::string>{"Isle of Skye"});
    REQUIRE(pools.names.size() == 2);
    CHECK(pools.names[0].field == "newspaper");
    CHECK(pools.names[1].type == AnswerType::Instrument);
    REQUIRE(pools.films.size() == 1);
    CHECK(pools.films[0].also.size() == 1);
}

// Wrong answers are of the key's own world: country, time, trade, and the look of the name.
#include "generator/milieu.h"

#include "bench.h"
#include "films/given_names.h"
#include "generator/complete.h"
#include "generator/generator.h"
#include "generator/record_people.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

PoolPerson actress(std::string name, std::string country, int from = 1935, int to = 1965) {
    PoolPerson made = person(std::move(name), {AnswerType::Actor}, Gender::Female, from, to);
    made.country = std::move(country);
    return made;
}

} // namespace

TEST_CASE("Where names sound alike", "[generator]") {
    const auto alike = [](const char* a, const char* b) {
        return names_sound_alike(*find_nation(a), *find_nation(b));
    };
    CHECK(alike("Spanish", "Mexican"));
    CHECK(alike("Brazilian", "Portuguese"));
    CHECK(alike("American", "British"));
    CHECK(alike("Swedish", "Danish"));
    CHECK(alike("Czech", "Slovak"));
    CHECK_FALSE(alike("Brazilian", "Spanish"));
    CHECK_FALSE(alike("Polish", "Hungarian"));
    CHECK_FALSE(alike("Swedish", "Finnish"));
    CHECK_FALSE(alike("French", "Spanish"));
}

TEST_CASE("Who is of another part of the world is no wrong answer", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.films[0].cast.clear();
    catalogue.pools.people = {actress("Key Name", "Japanese"), actress("Hana Ito", "Japanese"),
                              actress("Mary Smith", "American"), actress("Lea Roux", "French")};
    Draft draft;
    draft.id = "who";
    draft.stem = "Which actress plays the queen in \"The Glass Harbour\"?";
    draft.key = "Key Name";
    draft.type = AnswerType::Actress;
    draft.at = 1951;
    const auto found = found_for(catalogue, draft);
    CHECK(holds(found, "Hana Ito"));
    CHECK_FALSE(holds(found, "Mary Smith"));
    CHECK_FALSE(holds(found, "Lea Roux"));
}

TEST_CASE("Novelists are no answer where a screenplay is asked for", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.pools.people.clear();
    for (const char* name : {"Nell Page", "Vic Screen"}) {
        PoolPerson writer = person(name, {AnswerType::Writer}, Gender::Male);
        if (std::string(name) == "Vic Screen") writer.field = "screen";
        catalogue.pools.people.push_back(writer);
    }
    Draft draft;
    draft.id = "who";
    draft.key = "Unheard Ofhim";
    draft.type = AnswerType::Writer;
    draft.stem = "\"The Glass Harbour\" is made from a screenplay by which writer?";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Vic Screen"});
    draft.stem = "\"The Glass Harbour\" is based on the novel by which writer?";
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Nell Page"});
}

TEST_CASE("Of whom nothing is known the sentence or the film says the country", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.films[0].cast.clear();
    catalogue.pools.people = {actress("Mary Smith", "American"), actress("Lea Roux", "French")};
    Draft draft;
    draft.id = "who";
    draft.stem = "Which actress turned \"The Glass Harbour\" down?";
    draft.key = "Unheard Ofher";
    draft.type = AnswerType::Actress;
    draft.at = 1951;
    const auto by_film = found_for(catalogue, draft); // a British one
    CHECK(holds(by_film, "Mary Smith"));
    CHECK_FALSE(holds(by_film, "Lea Roux"));
    draft.sentence = "The French actress Unheard Ofher turned it down.";
    const auto by_sentence = found_for(catalogue, draft);
    CHECK(holds(by_sentence, "Lea Roux"));
    CHECK_FALSE(holds(by_sentence, "Mary Smith"));
}

TEST_CASE("A studio is offered only where and when it made films", "[generator]") {
    Catalogue catalogue = small_catalogue();
    const auto studio = [&](const char* name, int from, int to, const char* country) {
        PoolName made{name, AnswerType::Studio, from, Gender::Unknown, {}};
        made.to = to;
        made.country = country;
        catalogue.pools.names.push_back(made);
    };
    studio("Key Films", 1930, 1960, "British");
    studio("Old Films", 1910, 1949, "British");
    studio("New Films", 1990, 0, "British");
    studio("Far Films", 1930, 0, "Japanese");
    studio("Lasting Films", 1920, 0, "British");
    Draft draft;
    draft.id = "which";
    draft.stem = "Which studio made \"The Glass Harbour\"?";
    draft.key = "Key Films";
    draft.type = AnswerType::Studio;
    CHECK(found_for(catalogue, draft) == std::vector<std::string>{"Lasting Films"});
}

TEST_CASE("A town is guessed among those of its country", "[generator]") {
    Catalogue catalogue = small_catalogue();
    for (const char* name : {"Osaka", "Kobe", "Nara", "Kyoto", "Tokyo"})
        catalogue.pools.places.push_back({name, "city", {"Japan"}});
    for (const char* name : {"Reno", "Boise"})
        catalogue.pools.places.push_back({name, "city", {"United States"}});
    Draft draft;
    draft.id = "where";
    draft.stem = "In which city was \"The Glass Harbour\" restored?";
    draft.key = "Tokyo";
    draft.type = AnswerType::City;
    auto found = found_for(catalogue, draft);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"Kobe", "Kyoto", "Nara", "Osaka"});
}

TEST_CASE("Nations that make films together are not told apart", "[generator]") {
    const auto tempts = [](const char* key, const char* other) {
        return tempts_beside(*find_nation(key), *find_nation(other));
    };
    CHECK(tempts("American", "Australian"));
    CHECK(tempts("Japanese", "South Korean"));
    CHECK(tempts("Brazilian", "Argentine"));
    CHECK_FALSE(tempts("American", "British"));
    CHECK_FALSE(tempts("French", "Italian"));
    CHECK_FALSE(tempts("Hong Kong", "Chinese"));
    CHECK_FALSE(tempts("American", "Lebanese"));
    CHECK_FALSE(tempts("Japanese", "Peruvian"));
    CHECK(find_nation("France") == find_nation("French"));
    CHECK(find_nation("Atlantis") == nullptr);
    CHECK(nation_of_folded("brazilian") == find_nation("Brazil"));
}

TEST_CASE("A first name tells the gender where only one of them bears it", "[generator]") {
    CHECK(gender_of_given_name("agnese") == Gender::Female);
    CHECK(gender_of_given_name("phellipe") == Gender::Male);
    CHECK(gender_of_given_name("rebekah") == Gender::Female);
    CHECK(gender_of_given_name("leslie") == Gender::Unknown);
    for (const char* both : {"sean", "evan", "sydney", "mischa", "tracey"}) {
        CAPTURE(both);
        CHECK(gender_of_given_name(both) == Gender::Unknown);
    }
    CHECK(gender_of_given_name("nostromo") == Gender::Unknown);
    // Of what women bear here and men there, the country tells.
    CHECK(gender_of_given_name("andrea") == Gender::Unknown);
    CHECK(gender_of_given_name("andrea", Sphere::Italian) == Gender::Male);
    CHECK(gender_of_given_name("jean", Sphere::French) == Gender::Male);
    CHECK(gender_of_given_name("jean", Sphere::English) == Gender::Unknown);
    CHECK(gender_of_given_name("yuri", Sphere::Eastern) == Gender::Male);
    CHECK(home_of_given_name("karuna") == Sphere::Indian);
    CHECK(home_of_given_name("maria") == Sphere::Unknown);
}

TEST_CASE("Unlisted names go by their ending where it is certain", "[generator]") {
    CHECK(gender_of_given_name("natsuhiko", Sphere::Japanese) == Gender::Male);
    CHECK(gender_of_given_name("natsuko", Sphere::Japanese) == Gender::Female);
    CHECK(gender_of_given_name("natsuko") == Gender::Unknown);
    CHECK(gender_of_given_name("mako", Sphere::Japanese) == Gender::Unknown);
    CHECK(gender_of_given_name("teodolinda", Sphere::Italian) == Gender::Female);
    CHECK(gender_of_given_name("isaia", Sphere::Italian) == Gender::Unknown);
    CHECK(gender_of_given_name("zosk", Sphere::Eastern) == Gender::Unknown);
    CHECK(gender_of_given_name("vladislava", Sphere::Eastern) == Gender::Female);
}

TEST_CASE("Whole names: family names first, and those that only women bear", "[generator]") {
    CHECK(gender_of_name("Song Kang-ho") == Gender::Male);
    CHECK(gender_of_name("Kim Hye-ja", Sphere::Korean) == Gender::Female);
    CHECK(gender_of_name("Lee Van Cleef") == Gender::Unknown);
    CHECK(gender_of_name("Cheng Pei-pei", Sphere::Chinese) == Gender::Female);
    CHECK(gender_of_name("Mifune Toshiro", Sphere::Japanese) == Gender::Male);
    CHECK(gender_of_name("Chunibala Devi", Sphere::Indian) == Gender::Female);
    CHECK(gender_of_name("Devi Chaudhuri", Sphere::English) == Gender::Unknown);
    CHECK(gender_of_name("Tatyana") == Gender::Unknown);
}

TEST_CASE("Others whom the records name are known, but not the cast", "[generator]") {
    Catalogue catalogue = small_catalogue();
    Record record;
    record.id = "others";
    record.text = "Barbara Gips and H. R. Giger met Nora Whitcombe in Martin Street; \"Anna "
                  "Karenina\" was read aloud, and Paul Verrier's score was late.";
    catalogue.films[0].records.push_back(record);
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    std::vector<std::string> names;
    for (const auto& somebody : people_of_records(lore)) names.push_back(somebody.name);
    CHECK(names == std::vector<std::string>{"Barbara Gips", "H. R. Giger", "Paul Verrier"});
}

TEST_CASE("A prize for a film is younger than the film", "[generator]") {
    Bench bench;
    bench.draft.stem = "In which year did \"The Glass Harbour\" win a prize?";
    bench.draft.type = AnswerType::Year;
    bench.draft.key = "1957";
    const int film = bench.catalogue.films[0].year;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto done = complete(bench.draft, bench.lore, Random(seed));
        REQUIRE(done.question);
        for (const auto& option : done.question->options) CHECK(std::stoi(option) >= film);
    }
    bench.draft.key = "1952"; // nothing but the key is left below it
    CHECK_FALSE(complete(bench.draft, bench.lore, Random(1)).question);
    bench.draft.key = "1946";
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto done = complete(bench.draft, bench.lore, Random(seed));
        REQUIRE(done.question);
        for (const auto& option : done.question->options) CHECK(std::stoi(option) <= film);
    }
}

TEST_CASE("A first name that is at home elsewhere is not Japanese by its syllables",
          "[generator]") {
    Pools pools;
    for (const char* name : {"Robin Hale", "Robin Lund", "Robin West"})
        pools.people.push_back(actress(name, "British"));
    const PoolLore lore(pools);
    CHECK(lore.sphere_of("Robin Moore") == Sphere::English);
    CHECK(lore.sphere_of("Hideo Oguni") == Sphere::Japanese);
}

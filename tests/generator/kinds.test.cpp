// Who and what is of one kind: stars, trades within a trade, songs, studios, films that nobody
// knows.
#include "bench.h"
#include "generator/drafts.h"
#include "support/catch.h"

#include <set>

using namespace quiz;
using namespace quiz::testing;

namespace {

using Names = std::vector<std::string>;

PoolPerson one_of_field(const char* name, AnswerType trade, const char* field,
                        const char* country = "British") {
    PoolPerson made = person(name, {trade}, Gender::Male);
    made.field = field;
    made.country = country;
    return made;
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

Names found(const Catalogue& catalogue, const char* key, AnswerType type,
            const char* stem = "Who or what came to \"The Glass Harbour\"?") {
    Draft draft;
    draft.id = "what";
    draft.stem = stem;
    draft.key = key;
    draft.type = type;
    if (info(type).family == AnswerFamily::People) draft.gender = Gender::Male;
    auto names = found_for(catalogue, draft);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("Stars stand among stars", "[generator]") {
    Catalogue catalogue = people_alone({one_of_field("Key Star", AnswerType::Actor, "lead"),
                                        one_of_field("Big Name", AnswerType::Actor, "lead"),
                                        one_of_field("Bit Part", AnswerType::Actor, ""),
                                        one_of_field("Small Part", AnswerType::Actor, "")});
    CHECK(found(catalogue, "Key Star", AnswerType::Actor) == Names{"Big Name"});
    // Others stand among others first, and a star is not ruled out.
    Draft draft;
    draft.id = "who";
    draft.stem = "Which actor turned \"The Glass Harbour\" down?";
    draft.key = "Bit Part";
    draft.type = AnswerType::Actor;
    CHECK(found_for(catalogue, draft).front() == "Small Part");
    // Of other countries the pools mark none.
    for (auto& player : catalogue.pools.people) {
        player.country = "Italian";
        player.field.clear();
    }
    CHECK(found(catalogue, "Key Star", AnswerType::Actor).size() == 3);
}

TEST_CASE("Where the stem names a milieu, all are of it", "[generator]") {
    Catalogue catalogue = people_alone({one_of_field("Key Player", AnswerType::Actor, ""),
                                        one_of_field("Al Player", AnswerType::Actor, ""),
                                        one_of_field("Bo Player", AnswerType::Actor, "")});
    for (std::size_t i : {0U, 1U}) catalogue.pools.people[i].milieu = "African American";
    CHECK(found(catalogue, "Key Player", AnswerType::Actor,
                "Which actor was the first African American to see \"The Glass Harbour\"?") ==
          Names{"Al Player"});
    CHECK(found(catalogue, "Key Player", AnswerType::Actor,
                "Which actor was the first to see \"The Glass Harbour\"?")
              .size() == 2);
}

TEST_CASE("A star born elsewhere stands among those of Hollywood", "[generator]") {
    Catalogue catalogue =
        people_alone({one_of_field("Key Star", AnswerType::Actor, "lead"),
                      one_of_field("London Star", AnswerType::Actor, "lead"),
                      one_of_field("Coast Star", AnswerType::Actor, "lead", "American")});
    Draft draft;
    draft.id = "who";
    draft.stem = "Which actor turned \"The Glass Harbour\" down?";
    draft.key = "Key Star";
    draft.type = AnswerType::Actor;
    CHECK(found_for(catalogue, draft).front() == "London Star");
    catalogue.films[0].countries = {"American"};
    CHECK(found_for(catalogue, draft).front() == "Coast Star");
}

TEST_CASE("A screenwriter stands among screenwriters, whatever the stem says of a story",
          "[generator]") {
    const Catalogue catalogue =
        people_alone({one_of_field("Key Draftman", AnswerType::Writer, "screen"),
                      one_of_field("Al Draftman", AnswerType::Writer, "screen"),
                      one_of_field("Key Proser", AnswerType::Writer, ""),
                      one_of_field("Al Proser", AnswerType::Writer, "")});
    const char* story = "Which writer left \"The Glass Harbour\", as the story was dull?";
    CHECK(found(catalogue, "Key Draftman", AnswerType::Writer, story) == Names{"Al Draftman"});
    CHECK(found(catalogue, "Key Proser", AnswerType::Writer,
                "Which writer wrote a script for \"The Glass Harbour\"?") == Names{"Al Proser"});
    // What the stem calls it, everybody must be.
    CHECK(found(catalogue, "Key Proser", AnswerType::Writer,
                "Which screenwriter rewrote the script of \"The Glass Harbour\"?") ==
          Names{"Al Draftman", "Key Draftman"});
}

TEST_CASE("Who builds sets is no answer where costumes are asked for", "[generator]") {
    const Catalogue catalogue =
        people_alone({one_of_field("Al Flats", AnswerType::Designer, ""),
                      one_of_field("Al Seams", AnswerType::Designer, "costume")});
    CHECK(found(catalogue, "Unheard Ofhim", AnswerType::Designer,
                "Which designer made the costumes of \"The Glass Harbour\"?") == Names{"Al Seams"});
    CHECK(found(catalogue, "Unheard Ofhim", AnswerType::Designer,
                "Which designer built the sets of \"The Glass Harbour\"?") == Names{"Al Flats"});
}

TEST_CASE("Who designed in England stands among those who did", "[generator]") {
    Catalogue catalogue =
        people_alone({one_of_field("Key Exile", AnswerType::Designer, "", "German"),
                      one_of_field("Home Body", AnswerType::Designer, "", "German"),
                      one_of_field("Local Man", AnswerType::Designer, "", "British")});
    const char* stem = "Which designer built the sets of \"The Glass Harbour\"?";
    CHECK(found(catalogue, "Key Exile", AnswerType::Designer, stem) == Names{"Local Man"});
    catalogue.films[0].countries = {"German"};
    CHECK(found(catalogue, "Key Exile", AnswerType::Designer, stem) == Names{"Home Body"});
}

TEST_CASE("Heads of studios, jazz and songs of musicals stand among their like", "[generator]") {
    const Catalogue people =
        people_alone({one_of_field("Key Maker", AnswerType::Producer, ""),
                      one_of_field("Al Maker", AnswerType::Producer, ""),
                      one_of_field("Al Mogul", AnswerType::Producer, "studio head"),
                      one_of_field("Key Piano", AnswerType::Musician, ""),
                      one_of_field("Al Piano", AnswerType::Musician, ""),
                      one_of_field("Al Jazz", AnswerType::Musician, "jazz")});
    CHECK(found(people, "Key Maker", AnswerType::Producer) == Names{"Al Maker"});
    CHECK(found(people, "Key Piano", AnswerType::Musician) == Names{"Al Piano"});
    Catalogue catalogue = small_catalogue();
    const auto add = [&](const char* name, AnswerType type, const char* field, int year) {
        PoolName made;
        made.name = name;
        made.type = type;
        made.field = field;
        made.year = year;
        if (type == AnswerType::Studio) made.country = "British";
        catalogue.pools.names.push_back(made);
    };
    add("Key Waltz", AnswerType::Song, "musical", 1950);
    add("Show Waltz", AnswerType::Song, "musical", 1951);
    add("Radio Waltz", AnswerType::Song, "", 1951);
    add("Stream Films", AnswerType::Studio, "streaming", 1940);
    add("Halcyon Films", AnswerType::Studio, "", 1940);
    add("Orrery Films", AnswerType::Studio, "", 1940);
    CHECK(found(catalogue, "Key Waltz", AnswerType::Song) == Names{"Show Waltz"});
    CHECK(found(catalogue, "Stream Films", AnswerType::Studio).empty());
    CHECK(found(catalogue, "Halcyon Films", AnswerType::Studio) == Names{"Orrery Films"});
}

TEST_CASE("A short nobody knows is not asked for among features", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& films = catalogue.pools.films;
    films.push_back({"Ink and Pen", 1950, "British", {"Animation"}, {"Ada Marlow"}});
    films.push_back({"Low Water", 1950, "British", {"Drama"}, {"Ada Marlow"}});
    const char* plain = "Out of which film did \"The Glass Harbour\" grow?";
    const auto features = found(catalogue, "The Tin Whale", AnswerType::Film, plain);
    CHECK(holds(features, "Low Water"));
    CHECK(found(catalogue, "The Tin Whale", AnswerType::Film,
                "Out of which short film did \"The Glass Harbour\" grow?")
              .empty());
    // Known ones stand among their kind.
    CHECK_FALSE(holds(found(catalogue, "Low Water", AnswerType::Film, plain), "Ink and Pen"));
    catalogue.films[0].genres = {"Animation"};
    CHECK(found(catalogue, "The Tin Whale", AnswerType::Film, plain).empty());
}

TEST_CASE("A prize goes to a film of its season", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& films = catalogue.pools.films;
    films.clear();
    for (const auto& [title, year] :
         {std::pair("Key Film", 1951), std::pair("Same Year", 1951), std::pair("Year Before", 1950),
          std::pair("Long After", 1955)})
        films.push_back({title, year, "British", {"Drama"}, {"Ada Marlow"}});
    CHECK(found(catalogue, "Key Film", AnswerType::Film,
                "\"The Glass Harbour\" competed, but the Golden Lion went to which film?") ==
          Names{"Same Year", "Year Before"});
    CHECK(found(catalogue, "Key Film", AnswerType::Film,
                "To which film does \"The Glass Harbour\" allude?")
              .size() == 3);
}

TEST_CASE("A book that became a film of its own is not what another film is based on",
          "[generator]") {
    Catalogue catalogue = small_catalogue();
    for (const char* title : {"Low Water", "The Lamp", "The Herrings"}) {
        PoolName book;
        book.name = title;
        book.type = AnswerType::Book;
        book.year = 1949;
        catalogue.pools.names.push_back(book);
    }
    catalogue.pools.films.push_back({"The Lamp", 1955, "British", {}, {"Ada Marlow"}});
    CHECK(found(catalogue, "Low Water", AnswerType::Book,
                "On which book is \"The Glass Harbour\" based?") == Names{"The Herrings"});
    CHECK(found(catalogue, "Low Water", AnswerType::Book,
                "Which book is read in \"The Glass Harbour\"?")
              .size() == 2);
}

TEST_CASE("A book that came out after the film is not what it was adapted from", "[generator]") {
    Catalogue catalogue = small_catalogue(); // a film of 1951
    for (const auto& [title, year] : {std::pair("Low Water", 1949), std::pair("The Lamp", 1953),
                                      std::pair("The Herrings", 1951)}) {
        PoolName book;
        book.name = title;
        book.type = AnswerType::Book;
        book.year = year;
        catalogue.pools.names.push_back(book);
    }
    for (const char* stem : {"From which book was \"The Glass Harbour\" adapted?",
                             "Which book is the source of \"The Glass Harbour\"?"})
        CHECK(found(catalogue, "Low Water", AnswerType::Book, stem) == Names{"The Herrings"});
    CHECK(found(catalogue, "Low Water", AnswerType::Book,
                "Which book was published with a still from \"The Glass Harbour\"?")
              .size() == 2);
}

TEST_CASE("No work is an answer that came out after the year that is told", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& films = catalogue.pools.films;
    films.clear();
    for (const auto& [title, year] : {std::pair("Key Film", 1948), std::pair("Year Before", 1947),
                                      std::pair("Same Year", 1949), std::pair("Year After", 1950)})
        films.push_back({title, year, "British", {"Drama"}, {"Ada Marlow"}});
    Draft draft;
    draft.id = "what";
    draft.stem = "To which film did Nora Whitcombe of \"The Glass Harbour\" owe her name in 1949?";
    draft.key = "Key Film";
    draft.type = AnswerType::Film;
    const auto offered = [&](int told) {
        draft.told = told;
        auto names = found_for(catalogue, draft);
        std::sort(names.begin(), names.end());
        return names;
    };
    CHECK(offered(0) == Names{"Same Year", "Year After", "Year Before"});
    CHECK(offered(1949) == Names{"Same Year", "Year Before"});
}

TEST_CASE("What a sentence tells of a work is the year of the draft", "[generator]") {
    Catalogue catalogue = small_catalogue(); // a film of 1951
    catalogue.pools.films.push_back({"Low Water", 1931, "British", {"Drama"}, {"Leo Vance"}});
    catalogue.pools.films.push_back({"Long Tide", 1954, "British", {"Drama"}, {"Leo Vance"}});
    const auto told_of = [&](const char* key, const char* text) {
        Record record;
        record.text = text;
        catalogue.films[0].records = {record};
        const PoolLore pool(catalogue.pools);
        const FilmLore lore(catalogue.films[0], pool);
        std::set<int> told;
        for (const Draft& draft : draft_sentences(lore).drafts)
            if (draft.key == key) told.insert(draft.told);
        return told;
    };
    // By the stem; else what came before the film stands among what did, and only that.
    CHECK(told_of("Pearls", "A musical version, \"Pearls,\" opened on Broadway in April 1972.") ==
          std::set{1972});
    CHECK(told_of("Low Water", "The idea came from \"Low Water,\" a British comedy.") ==
          std::set{1951});
    CHECK(told_of("Long Tide", "Nora Whitcombe borrowed one of the boats for \"Long Tide.\"") ==
          std::set{0});
}

TEST_CASE("Old masters need not be of one decade", "[generator]") {
    Catalogue catalogue = small_catalogue(); // a film of 1951
    for (const auto& [name, year] :
         {std::pair("The Blind Ferry", 1571), std::pair("Two Herons", 1601),
          std::pair("A Low Field", 1661), std::pair("Grey Harbour", 1921),
          std::pair("Red Harbour", 1931)})
        catalogue.pools.names.push_back(
            {name, AnswerType::Painting, year, Gender::Unknown, {}, {}});
    const char* stem = "On which painting does \"The Glass Harbour\" dwell?";
    CHECK(found(catalogue, "The Blind Ferry", AnswerType::Painting, stem) == Names{"Two Herons"});
    CHECK(found(catalogue, "Grey Harbour", AnswerType::Painting, stem).empty());
}

TEST_CASE("Compatriots stand among themselves where there are enough of them", "[generator]") {
    std::vector<PoolPerson> people{
        one_of_field("Abel Reef", AnswerType::Composer, "", "Australian")};
    const auto offers_the_australian = [&] {
        const auto names = found(people_alone(people), "Unheard Ofhim", AnswerType::Composer);
        return std::count(names.begin(), names.end(), "Abel Reef") > 0;
    };
    for (const char* name : {"Ivo Sandor", "Hugh Fenner", "Cyril Moat", "Alec Dunning",
                             "Rex Tarrant", "Leo Vance", "Eric Standish"})
        people.push_back(one_of_field(name, AnswerType::Composer, ""));
    for (auto& one : people)
        if (one.country == "British") one.from = 1921; // further from the film than he is
    CHECK(offers_the_australian());
    people.push_back(one_of_field("Paul Verrier", AnswerType::Composer, ""));
    CHECK_FALSE(offers_the_australian());
}

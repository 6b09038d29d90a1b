#include "films/catalogue.h"

#include "core/text.h"
#include "films/folder.h"
#include "support/catch.h"

using namespace quiz;

namespace {

/// A folder with empty pools, so that only the films matter.
class Questions : public Folder {
public:
    Questions() {
        for (const std::string pool : {"people", "films", "prizes", "places", "names"})
            write("pools/" + pool + ".json", "{\"" + pool + "\": []}");
        std::filesystem::create_directories(path() / "films");
    }
};

std::vector<std::string> slugs(const Catalogue& catalogue) {
    std::vector<std::string> found;
    for (const auto& film : catalogue.films) found.push_back(film.slug);
    return found;
}

std::vector<std::string> texts(const Film& film) {
    std::vector<std::string> found;
    for (const auto& record : film.records) found.push_back(record.text);
    return found;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("The catalogue holds the films of the folder, sorted by slug", "[films]") {
    const Questions shipped;
    shipped.write("films/a.json", R"({"title": "Gone", "year": 1939})");
    shipped.write("films/b.json", R"({"title": "Alien", "year": 1979})");
    shipped.write("films/notes.txt", "no film");
    const auto catalogue = load_catalogue(shipped.path(), shipped.path() / "nowhere");
    CHECK(catalogue.problems.empty());
    CHECK(slugs(catalogue) == Texts{"alien", "gone"});
}

TEST_CASE("A file with broken syntax is left out whole and takes no other", "[films]") {
    const Questions shipped;
    shipped.write("films/a.json", R"({"title": "Gone", "year": 1939,})");
    shipped.write("films/b.json", R"({"title": "Alien", "year": 1979, "trivia": ["", "Good."]})");
    const auto catalogue = load_catalogue(shipped.path(), {});
    REQUIRE(catalogue.problems.size() == 2);
    CHECK(catalogue.problems[0].file == (shipped.path() / "films/a.json").string());
    CHECK(catalogue.problems[1].where == "/trivia/0");
    CHECK(slugs(catalogue) == Texts{"alien"});
}

TEST_CASE("The player's record replaces the shipped one of the same id", "[films]") {
    const Questions shipped;
    shipped.write("films/a.json", R"({"title": "Alien", "year": 1979, "genres": ["Horror"],
        "ratings": {"IMDb": 8.5},
        "cast": [{"actor": "John Hurt", "role": "Kane"}],
        "storyline": ["A ship hears a signal."],
        "trivia": [{"id": "cat", "text": "The cat is Jones."}, "Nobody hears you."],
        "questions": [{"id": "q", "question": "Who is the cat?", "answer": "Jones",
                       "wrong": ["Tom", "Felix", "Salem"], "explanation": "Shipped."}]})");
    const Folder own;
    own.write("mine.json", R"({"title": "ALIEN", "year": 1979, "genres": ["horror", "Sci-Fi"],
        "ratings": {"IMDb": 8.4},
        "cast": [{"actor": "John Hurt", "role": "Kane", "gender": "m"},
                 {"actor": "Ian Holm", "role": "Ash"}],
        "storyline": ["Mine to tell."],
        "trivia": [{"id": "cat", "text": "The cat is mine."}]})");
    const auto catalogue = load_catalogue(shipped.path(), own.path());
    CHECK(catalogue.problems.empty());
    REQUIRE(catalogue.films.size() == 1);
    const Film& film = catalogue.films[0];
    CHECK(film.title == "Alien");
    CHECK(film.files.size() == 2);
    CHECK(film.genres == Texts{"horror", "Sci-Fi"});
    REQUIRE(film.ratings.size() == 1);
    CHECK(film.ratings[0].value == 8.4);
    REQUIRE(film.cast.size() == 2);
    CHECK(film.cast[0].gender == Gender::Male);
    CHECK(texts(film) == Texts{"A ship hears a signal.", "Mine to tell.", "The cat is mine.",
                               "Nobody hears you.", "Shipped."});
}

TEST_CASE("Records that only begin alike stay, in whichever files they stand", "[films]") {
    const Folder own;
    const auto first = own.write("a.json", R"({"title": "Gone", "year": 1939, "trivia": [
        "The last reel was shot in Lisbon by night.", {"id": "fog", "text": "There is fog."}]})");
    const auto second = own.write("b.json", R"({"title": "Gone", "year": 1939, "trivia": [
        "The last reel was shot in fog, as the log has it.", "Fog."]})");
    const auto catalogue = load_files({first, second}, own.path());
    REQUIRE(catalogue.films.size() == 1);
    const auto& records = catalogue.films[0].records;
    REQUIRE(records.size() == 4);
    CHECK(records[0].id == "the-last-reel-was-shot-in"); // as before there was another file
    CHECK(records[2].id == "the-last-reel-was-shot-in-fog");
    CHECK(records[2].text == "The last reel was shot in fog, as the log has it.");
    CHECK(records[3].id == "fog-2");
}

TEST_CASE("The same sentence in two files is one record, and the later one stands", "[films]") {
    const Folder own;
    const auto first = own.write("a.json", R"({"title": "Gone", "year": 1939, "trivia": [
        {"id": "reel", "text": "The reel burned."}, "The cat is mine."]})");
    const auto second = own.write("b.json", R"({"title": "Gone", "year": 1939, "trivia": [
        {"text": "The reel burned!", "source": "The log"},
        {"id": "the-cat-is-mine", "text": "The reel is new."},
        {"id": "mine", "text": "The cat is mine."}]})");
    const auto catalogue = load_files({first, second}, own.path());
    REQUIRE(catalogue.films.size() == 1);
    const auto& records = catalogue.films[0].records;
    REQUIRE(records.size() == 3);
    CHECK(records[0].id == "reel");
    CHECK(records[0].source == "The log");
    CHECK(records[1].text == "The reel is new."); // named, so it goes before the words
    CHECK(records[2].id == "mine");
}

TEST_CASE("Two films of one title and different years have the year in their slugs", "[films]") {
    const Questions shipped;
    shipped.write("films/a.json", R"({"title": "Cat People", "year": 1982})");
    shipped.write("films/b.json", R"({"title": "Cat People", "year": 1942})");
    shipped.write("films/c.json", R"({"title": "Cat", "year": 1942})");
    CHECK(slugs(load_catalogue(shipped.path(), {})) ==
          Texts{"cat", "cat-people-1942", "cat-people-1982"});
}

TEST_CASE("Only the named files are read, with the pools of the shipped folder", "[films]") {
    const Questions shipped;
    shipped.write("films/a.json", R"({"title": "Gone", "year": 1939})");
    shipped.write("pools/places.json", R"({"places": [{"name": "London", "level": "city"}]})");
    const auto own = shipped.write("else/mine.json", R"({"title": "Alien", "year": 1979})");
    const auto catalogue = load_files({own, shipped.path() / "missing.json"}, shipped.path());
    CHECK(slugs(catalogue) == Texts{"alien"});
    CHECK(catalogue.pools.places.size() == 1);
    REQUIRE(catalogue.problems.size() == 1);
    CHECK(catalogue.problems[0].file == (shipped.path() / "missing.json").string());
}

TEST_CASE("A missing folder of films is a problem; a missing folder of one's own is none",
          "[films]") {
    const Folder empty;
    const auto catalogue = load_catalogue(empty.path(), empty.path() / "own");
    REQUIRE(catalogue.problems.size() == 6); // films and five pools
    CHECK(catalogue.problems[0].file == (empty.path() / "films").string());
}

TEST_CASE("A collection stands beside a film of its title, and two of one title are one",
          "[films]") {
    const Questions shipped;
    const auto questions = [](const std::string& licence, const std::string& about) {
        return R"({"title": "Cat People", "licence": ")" + licence +
               R"(", "questions": [{"question": "Who is )" + about +
               R"(?", "answer": "A", "wrong": ["B", "C", "D"]}]})";
    };
    shipped.write("films/a.json", R"({"title": "Cat People", "year": 1942})");
    shipped.write("films/b.json", questions("CC0", "Irena"));
    shipped.write("films/c.json", questions("CC BY-SA 4.0", "Oliver"));
    const auto catalogue = load_catalogue(shipped.path(), {});
    CHECK(slugs(catalogue) == Texts{"cat-people-1942", "cat-people-questions"});
    REQUIRE(catalogue.films.size() == 2);
    CHECK_FALSE(catalogue.films[0].is_collection());
    CHECK(catalogue.films[1].licence == "CC BY-SA 4.0");
    CHECK(catalogue.films[1].records.size() == 2);
}

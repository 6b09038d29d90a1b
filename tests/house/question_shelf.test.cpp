#include "house/question_shelf.h"

#include "house/house.h"
#include "house/overview.h"
#include "support/catch.h"
#include "support/theatre.h"

#include <algorithm>

using namespace quiz;
using quiz::test::put;
using quiz::test::TestTheatre;

namespace {

/// A whole film file with one question that is asked when all is well.
std::string film_file(const std::string& title, const std::string& animal) {
    return "{\"title\": \"" + title +
           "\", \"year\": 1951, \"questions\": [{\"id\": \"pet\", \"question\": \"Which animal "
           "sleeps on the bridge in \\\"" +
           title + "\\\"?\", \"answer\": \"The " + animal +
           "\", \"wrong\": [\"The weasel\", \"The otter\", \"The badger\"], \"explanation\": \"It "
           "sleeps there.\", \"source\": \"Seen\"}]}";
}

/// A house whose own questions are written by the test, and looked at as the loop does.
struct Desk {
    TestTheatre theatre;
    std::filesystem::path own = theatre.folder / "own";
    std::filesystem::path mine = own / "mine.json";
    Desk() { put(mine, film_file("Ferry", "beaver")); }
    /// A look with the files as they lie there; a second one sees that nobody is writing.
    std::optional<std::string> look_twice(House& house) {
        const auto listing = fresh();
        CHECK_FALSE(house.look_again(listing));
        return house.look_again(listing);
    }
    /// What lies there, with times that differ from all before: a test is faster than a disk's
    /// clock.
    Listing fresh() {
        auto listing = list_question_files(theatre.setup().shipped, own);
        for (auto& stamp : listing)
            if (stamp.path == mine && writes > 0) stamp.changed = writes;
        return listing;
    }
    /// What an editor does.
    void save(const std::string& text) {
        put(mine, text);
        ++writes;
    }
    std::int64_t writes = 0;
};

const Film* find_film(const House& house, const std::string& slug) {
    for (const auto& film : house.catalogue().films)
        if (film.slug == slug) return &film;
    return nullptr;
}

std::string answer_in(const House& house) {
    const Film* film = find_film(house, "ferry");
    return film == nullptr || film->records.empty() ? "" : film->records[0].asks.at(0).answer;
}

bool has(const std::optional<std::string>& text, const std::string& part) {
    return text && text->find(part) != std::string::npos;
}

} // namespace

TEST_CASE("As long as nothing is saved nothing is read", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    const int edition = house.edition();
    for (int i = 0; i < 3; ++i) CHECK_FALSE(house.look_again());
    CHECK(house.edition() == edition);
}

TEST_CASE("A file saved while the game runs is read anew, and the next round asks it", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    const int edition = house.edition();
    desk.save(film_file("Ferry", "marten"));
    CHECK(has(desk.look_twice(house), "mine.json was read anew"));
    CHECK(house.edition() != edition);
    CHECK(answer_in(house) == "The marten");
    MatchWish wish;
    wish.films = {"ferry"};
    wish.questions = 1;
    const auto opened = house.open(wish);
    REQUIRE(opened);
    CHECK(opened->match.match().programme().acts.at(1).questions.at(0).key() == "The marten");
}

TEST_CASE("An open match keeps its questions when a file is saved", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    MatchWish wish;
    wish.films = {"ferry"};
    wish.questions = 1;
    const auto opened = house.open(wish);
    REQUIRE(opened);
    const auto before = opened->match.match().programme();
    desk.save(film_file("Ferry", "marten"));
    CHECK(desk.look_twice(house));
    CHECK(opened->match.match().programme() == before);
}

TEST_CASE("A mistake is said with file and line, and the last good version stays", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    desk.save("{\"title\": \"Ferry\",\n \"year\": 1951,\n}");
    const auto news = desk.look_twice(house);
    CHECK(has(news, "mine.json, line 2: "));
    CHECK(has(news, "The last good version stays in use."));
    CHECK(answer_in(house) == "The beaver");
    CHECK(has_error(house.catalogue().problems));
    // A second mistake of another kind takes nothing either, and the mended file takes its place.
    desk.save("{\"title\": \"Ferry\", \"year\": 1951, \"trivia\": [{\"txt\": \"A line.\"}]}");
    CHECK(has(desk.look_twice(house), "mine.json, line 1: "));
    CHECK(answer_in(house) == "The beaver");
    desk.save(film_file("Ferry", "marten"));
    CHECK(has(desk.look_twice(house), "was read anew"));
    CHECK(answer_in(house) == "The marten");
    CHECK_FALSE(has_error(house.catalogue().problems));
}

TEST_CASE("A file that an editor is still writing is left alone", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    const std::string whole = film_file("Ferry", "marten");
    for (const std::size_t part : {std::size_t{0}, whole.size() / 3, whole.size() / 2}) {
        desk.save(whole.substr(0, part));
        CHECK_FALSE(house.look_again(desk.fresh()));
        CHECK(answer_in(house) == "The beaver");
        CHECK_FALSE(has_error(house.catalogue().problems));
    }
    desk.save(whole);
    CHECK(desk.look_twice(house));
    CHECK(answer_in(house) == "The marten");
}

TEST_CASE("A file that is gone for a moment, as when an editor renames, is not missed", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    std::filesystem::remove(desk.mine);
    CHECK_FALSE(house.look_again(desk.fresh()));
    CHECK(answer_in(house) == "The beaver");
    desk.save(film_file("Ferry", "marten"));
    CHECK(has(desk.look_twice(house), "was read anew"));
    CHECK(answer_in(house) == "The marten");
}

TEST_CASE("New files appear and deleted ones vanish", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    CHECK(house.catalogue().films.size() == 2);
    put(desk.own / "second.json", film_file("Tug", "mole"));
    CHECK(has(desk.look_twice(house), "second.json was read anew"));
    CHECK(find_film(house, "tug") != nullptr);
    std::filesystem::remove(desk.own / "second.json");
    CHECK(has(desk.look_twice(house), "second.json is gone"));
    CHECK(find_film(house, "tug") == nullptr);
    std::filesystem::remove(desk.mine);
    CHECK(desk.look_twice(house));
    CHECK(house.catalogue().films.size() == 1);
}

TEST_CASE("A file that never was good gives what can be used of it", "[house]") {
    Desk desk;
    House house(desk.theatre.setup());
    std::string half = film_file("Tug", "mole");
    half.insert(half.rfind(']'), ", {\"question\": \"Who?\"}");
    put(desk.own / "second.json", half);
    CHECK(has(desk.look_twice(house), "What is wrong is left out."));
    const Film* tug = find_film(house, "tug");
    REQUIRE(tug != nullptr);
    CHECK(tug->records.size() == 1);
    // Even then a later, worse state takes nothing away.
    put(desk.own / "second.json", "{");
    CHECK(desk.look_twice(house));
    CHECK(find_film(house, "tug") != nullptr);
    put(desk.own / "third.json", "{");
    CHECK(has(desk.look_twice(house), "third.json, line 1: "));
}

TEST_CASE("A house with a broken file reads as the catalogue does", "[house]") {
    Desk desk;
    put(desk.own / "broken.json", "{\"title\": }");
    const auto setup = desk.theatre.setup();
    const QuestionShelf shelf(setup.shipped, setup.own_questions);
    const Catalogue loaded = load_catalogue(setup.shipped, setup.own_questions);
    CHECK(shelf.catalogue().problems == loaded.problems);
    REQUIRE(shelf.catalogue().films.size() == loaded.films.size());
    for (std::size_t i = 0; i < loaded.films.size(); ++i)
        CHECK(shelf.catalogue().films[i].slug == loaded.films[i].slug);
}

TEST_CASE("The overview counts what each film has, and says what is wrong where", "[house]") {
    Desk desk;
    put(desk.own / "broken.json", "{\"title\": }");
    put(desk.own / "tug.json",
        "{\"title\": \"Tug\", \"year\": 1960,\n \"trivia\": [\n  {\"txt\": \"x\"}]}");
    House house(desk.theatre.setup());
    const auto films = overview(house.catalogue(), house.words());
    REQUIRE(films.size() == 4);
    CHECK(films[0].title == "Ferry");
    CHECK(films[0].records == 1);
    CHECK(films[0].questions[1] >= 1);
    CHECK(films[0].problems.empty());
    CHECK(films[0].files == std::vector<std::string>{desk.mine.string()});
    CHECK(films[1].slug == "the-glass-harbour");
    CHECK(films[1].all_questions() > 10);
    CHECK(films[2].title == "Tug");
    CHECK(films[2].errors >= 1);
    CHECK(has(films[2].problems.at(0), "tug.json, line 3: "));
    CHECK(films[3].slug.empty());
    CHECK(films[3].title == "broken.json");
    CHECK(films[3].errors == 1);
}

TEST_CASE("A round is made of the films chosen in the settings", "[house]") {
    Desk desk;
    put(desk.own / "tug.json", film_file("Tug", "mole"));
    House house(desk.theatre.setup());
    using Slugs = std::vector<std::string>;
    CHECK(house.chosen_films() == Slugs{"ferry", "the-glass-harbour", "tug"});
    auto settings = house.settings();
    settings.films = {"tug", "not-there", "ferry"};
    CHECK_FALSE(house.change_settings(settings));
    CHECK(house.chosen_films() == Slugs{"ferry", "tug"});
    CHECK(House(desk.theatre.setup()).chosen_films() == Slugs{"ferry", "tug"});
    auto opened = house.open({});
    REQUIRE(opened);
    CHECK(opened->table.films == Slugs{"ferry", "tug"});
    CHECK(opened->match.match().programme().size() == 2);
    // A wish comes before the settings, and a seed means the same for everybody.
    MatchWish wish;
    wish.films = {"tug"};
    opened = house.open(wish);
    REQUIRE(opened);
    CHECK(opened->table.films == Slugs{"tug"});
    MatchWish seed;
    seed.seed = 1948;
    MatchWish day;
    day.daily = true;
    MatchWish challenge;
    challenge.challenge = true;
    for (const auto& given : {seed, day, challenge}) {
        opened = house.open(given);
        REQUIRE(opened);
        CHECK(opened->table.films == Slugs{"ferry", "the-glass-harbour", "tug"});
        CHECK_FALSE(opened->code.empty());
    }
    // Films that are no longer there mean all of them, not none.
    settings.films = {"not-there"};
    CHECK_FALSE(house.change_settings(settings));
    CHECK(house.chosen_films().size() == 3);
}

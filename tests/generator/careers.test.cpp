// What the players of a film made elsewhere, and the prizes of its people.
#include "bench.h"
#include "made.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

void knows_person(Catalogue& catalogue, const std::string& name, AnswerType job, Gender gender) {
    PoolPerson person;
    person.name = name;
    person.folded = fold(person.name);
    person.jobs = {job};
    person.gender = gender;
    person.country = "British";
    catalogue.pools.people.push_back(person);
}

void knows(Catalogue& catalogue, const char* title, int year, const char* director,
           const std::vector<std::string>& cast) {
    PoolFilm film;
    film.title = title;
    film.folded = fold(film.title);
    film.year = year;
    film.country = "British";
    film.genres = {"Drama"};
    film.directors = {director};
    film.cast = cast;
    catalogue.pools.films.push_back(film);
}

/// The small film of 1951; the pools know Nora Whitcombe and Miles Ashdown, who play in it.
Catalogue with_careers() {
    Catalogue catalogue = small_catalogue();
    knows_person(catalogue, "Nora Whitcombe", AnswerType::Actor, Gender::Female);
    knows_person(catalogue, "Miles Ashdown", AnswerType::Actor, Gender::Male);
    for (const char* director : {"Cyril Moat", "Hugh Ferrier", "Lotte Brenner", "Ivor Pask"})
        if (std::none_of(catalogue.pools.people.begin(), catalogue.pools.people.end(),
                         [&](const PoolPerson& person) { return person.name == director; }))
            knows_person(catalogue, director, AnswerType::Director, Gender::Male);
    knows(catalogue, "Salt", 1949, "Cyril Moat", {"Nora Whitcombe"});
    knows(catalogue, "The Long Tide", 1955, "Hugh Ferrier", {"Nora Whitcombe", "Alma Reeve"});
    knows(catalogue, "Paper Kites", 1957, "Lotte Brenner", {"Nora Whitcombe"});
    knows(catalogue, "Ebb", 1959, "Ivor Pask", {"Nora Whitcombe"});
    knows(catalogue, "Ballast", 1930, "Ivor Pask", {"Nora Whitcombe"});
    return catalogue;
}

void wins(Catalogue& catalogue, const char* winner, const char* film, int year) {
    catalogue.pools.prizes.push_back({"Golden Gull for Best Acting", winner, film, year});
}

bool asks(const Generation& made, std::string_view prompt) {
    return std::any_of(made.questions.begin(), made.questions.end(),
                       [&](const Question& question) { return question.prompt == prompt; });
}

constexpr const char* prize =
    "For which film did Nora Whitcombe of \"The Glass Harbour\" win the Golden Gull for Best "
    "Acting?";

} // namespace

TEST_CASE("A film that a player made for somebody else is asked among the player's others",
          "[careers]") {
    Catalogue catalogue = with_careers();
    for (const char* other : {"Lydia Crane", "Celia Marsh", "Maud Fell"}) {
        knows_person(catalogue, other, AnswerType::Actor, Gender::Female);
        catalogue.pools.people.back().fame = 3;
    }
    const auto made = generate(catalogue, 1);
    const Question* question = asked(made, "players/which-film/nora-whitcombe/salt");
    REQUIRE(question != nullptr);
    CHECK(question->prompt ==
          "Which film did Nora Whitcombe of \"The Glass Harbour\" make with Cyril Moat in 1949?");
    CHECK(offers(*question, "The Long Tide"));
    CHECK(offers(*question, "Paper Kites"));
    CHECK_FALSE(offers(*question, "Ballast")); // whoever reads the year sees that it is too old
    CHECK(question->explanation == "Cyril Moat directed Nora Whitcombe in \"Salt\" in 1949.");
    const Question* player = asked(made, "players/which-player/nora-whitcombe/nora-whitcombe");
    REQUIRE(player != nullptr);
    CHECK(player->prompt == "Which actress of \"The Glass Harbour\" also stars in \"The Long "
                            "Tide\", Hugh Ferrier's film of 1955?");
    CHECK(offers(*player, "Lydia Crane"));
}

TEST_CASE("Who is no star may be in the film as well: then the director is asked for",
          "[careers]") {
    Catalogue catalogue = with_careers();
    for (const char* other : {"Lydia Crane", "Celia Marsh", "Maud Fell"})
        knows_person(catalogue, other, AnswerType::Actor, Gender::Female);
    const auto made = generate(catalogue, 1);
    const Question* director = asked(made, "players/which-director/nora-whitcombe/hugh-ferrier");
    REQUIRE(director != nullptr);
    CHECK(director->prompt == "For which director did Nora Whitcombe of \"The Glass Harbour\" "
                              "make \"The Long Tide\" in 1955?");
}

TEST_CASE("No film of the same director stands beside the one that is asked for", "[careers]") {
    Catalogue catalogue = with_careers();
    knows(catalogue, "Sea Room", 1950, "Cyril Moat", {"Nora Whitcombe"});
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        const auto made = generate(catalogue, seed);
        const Question* question = asked(made, "players/which-film/nora-whitcombe/sea-room");
        REQUIRE(question != nullptr);
        CHECK_FALSE(offers(*question, "Salt"));
    }
}

TEST_CASE("Two films of one year and director, and films long before, are not asked for",
          "[careers]") {
    Catalogue catalogue = with_careers();
    knows(catalogue, "Sea Room", 1949, "Cyril Moat", {});
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "players/which-film/nora-whitcombe/salt") == nullptr);
    for (const auto& question : made.questions)
        CHECK(question.prompt.find("1930") == std::string::npos);
}

TEST_CASE("A prize that somebody won once is asked among the winner's other films", "[careers]") {
    Catalogue catalogue = with_careers();
    wins(catalogue, "Nora Whitcombe", "Paper Kites", 1957);
    const auto made = generate(catalogue, 1);
    REQUIRE(asks(made, prize));
    const Question* question =
        asked(made, "prizes/golden-gull-for-best-acting/nora-whitcombe/paper-kites");
    REQUIRE(question != nullptr);
    CHECK(question->options.at(static_cast<std::size_t>(question->answer)) == "Paper Kites");
    // Twice, also for a film that the pools do not know, it has no one answer.
    wins(catalogue, "Nora Whitcombe", "Unheard Of", 1962);
    CHECK_FALSE(asks(generate(catalogue, 1), prize));
}

TEST_CASE("Who of the cast won a prize for this film is asked where no record tells of prizes",
          "[careers]") {
    Catalogue catalogue = with_careers();
    knows(catalogue, "The Glass Harbour", 1951, "Ada Marlow", {"Nora Whitcombe"});
    wins(catalogue, "Miles Ashdown", "The Glass Harbour", 1951);
    constexpr const char* stem =
        "Which actor won the Golden Gull for Best Acting for \"The Glass Harbour\"?";
    CHECK(asks(generate(catalogue, 1), stem));
    catalogue.films[0].records[0].text += " It won two Academy Awards.";
    CHECK_FALSE(asks(generate(catalogue, 1), stem));
}

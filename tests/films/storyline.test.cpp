#include "films/storyline.h"

#include "support/catch.h"

using namespace quiz;

using Texts = std::vector<std::string>;

TEST_CASE("The title is the phrase that the storyline introduces", "[films]") {
    struct Case {
        std::string text;
        std::string title;
        std::optional<int> year;
        Texts countries;
        Texts also;
    };
    const std::vector<Case> cases{
        {R"("The Red Shoes" is a 1948 British drama film.)",
         "The Red Shoes",
         1948,
         {"British"},
         {}},
        {R"(Set in Morocco in December 1941, "Casablanca" is a 1942 American romantic drama.)",
         "Casablanca",
         1942,
         {"American"},
         {}},
        {"“Amélie” (Le Fabuleux Destin d’Amélie Poulain) is a 2001 French comedy.",
         "Amélie",
         2001,
         {"French"},
         {"Le Fabuleux Destin d’Amélie Poulain"}},
        {R"("Children of Paradise" is a French romantic drama first shown in 1945.)",
         "Children of Paradise",
         std::nullopt,
         {"French"},
         {}},
        {R"(Based on "The Widow," a novel, "The Wife" was a 1950 Franco-Italian film.)",
         "The Wife",
         1950,
         {},
         {}},
        {R"("The Wages of Fear" is a 1953 French-Italian thriller.)",
         "The Wages of Fear",
         1953,
         {"French", "Italian"},
         {}},
        {R"("Airplane!" is an American comedy.)", "Airplane!", std::nullopt, {"American"}, {}},
        {R"("Rebecca," tells of a second wife.)", "Rebecca", std::nullopt, {}, {}},
        {"«Roma» is a 1972 Italian film.", "Roma", 1972, {"Italian"}, {}},
        {"'M' is a 1931 German film.", "M", 1931, {"German"}, {}},
        {"\"Alien\" (1979) is a horror film.", "Alien", 1979, {}, {}},
        {"\"Alien\" is an American 1979 film.", "Alien", 1979, {"American"}, {}},
        {"The Third Man is a 1949 British film noir.", "The Third Man", 1949, {"British"}, {}},
    };
    for (const auto& one : cases) {
        CAPTURE(one.text);
        const auto found = introduction_of(one.text);
        REQUIRE(found);
        CHECK(found->title == one.title);
        CHECK(found->year == one.year);
        CHECK(found->countries == one.countries);
        CHECK(found->also == one.also);
    }
}

TEST_CASE("A paragraph that introduces nothing gives no title", "[films]") {
    for (const char* text :
         {"", "A ballerina dances.", "She dances in \"The Red Shoes\" and is happy.",
          "The heroine is a dancer.", "\"\" is a 1948 film.", "\"Unclosed is a 1948 film."}) {
        CAPTURE(text);
        CHECK_FALSE(introduction_of(text));
    }
}

TEST_CASE("Directors are all that the storyline names", "[films]") {
    const std::vector<std::pair<std::string, Texts>> cases{
        {"is a film directed by Michael Powell and Emeric Pressburger. The movie tells",
         {"Michael Powell", "Emeric Pressburger"}},
        {"directed by Ridley Scott from a screenplay by Dan O'Bannon.", {"Ridley Scott"}},
        {"directed by Jean-Pierre Jeunet and narrated by a voice", {"Jean-Pierre Jeunet"}},
        {"directed by A. Edward Sutherland, Tom Browne and Erich von Stroheim in 1930",
         {"A. Edward Sutherland", "Tom Browne", "Erich von Stroheim"}},
        {"directed by Carol Reed, Britain's best", {"Carol Reed"}},
        {"directed by Joel and Ethan Coen.", {"Joel Coen", "Ethan Coen"}},
        {"directed by Powell & Pressburger", {"Powell", "Pressburger"}},
        {"directed by nobody known", {}},
        {"misdirected by", {}},
        {"", {}},
    };
    for (const auto& [text, directors] : cases) {
        CAPTURE(text);
        CHECK(directors_in(text) == directors);
    }
}

TEST_CASE("Who plays whom is read from the storyline's brackets", "[films]") {
    struct Case {
        std::string text;
        std::string role;
        std::string actor;
    };
    const std::vector<Case> cases{
        {"a ballerina named Victoria Page (played by Moira Shearer) and", "Victoria Page",
         "Moira Shearer"},
        {"Then Ilsa Lund (played by Ingrid Bergman) walks in.", "Ilsa Lund", "Ingrid Bergman"},
        {"He left. But when Nino (played by Mathieu Kassovitz) comes", "Nino", "Mathieu Kassovitz"},
        {"the science officer, Ash (played by Ian Holm), opens", "Ash", "Ian Holm"},
        {"Warrant officer Ripley (played by Sigourney Weaver) refuses", "Ripley",
         "Sigourney Weaver"},
        {"from old Mrs. Wilberforce (played by Katie Johnson), telling", "Mrs. Wilberforce",
         "Katie Johnson"},
        {"its computer, Mother (voiced by Helen Horton), wakes", "Mother", "Helen Horton"},
        {"Anna Schmidt (played by Valli), does", "Anna Schmidt", "Valli"},
        {"The Narrator (played by Max von Sydow) speaks", "the Narrator", "Max von Sydow"},
        {"and the porter (played by Paul Hörbiger) knows", "the porter", "Paul Hörbiger"},
        {"the young Amélie (played by Flora Guiet as a child)", "Amélie", "Flora Guiet"},
    };
    for (const auto& [text, role, actor] : cases) {
        CAPTURE(text);
        const auto found = played_roles_in(text);
        REQUIRE(found.roles.size() == 1);
        CHECK(found.roles[0].role == role);
        CHECK(found.roles[0].actor == actor);
        CHECK(found.unclear.empty());
    }
}

TEST_CASE("Brackets that do not say clearly who plays whom give no role", "[films]") {
    for (const char* text :
         {"the twins Ana and Eva (played by Joan Fontaine and Olivia de Havilland)",
          "somebody (played by Joan Fontaine)", "Eva (played by an unknown)", "(played by )",
          "Eva (played by Joan, Olivia)"}) {
        CAPTURE(text);
        const auto found = played_roles_in(text);
        CHECK(found.roles.empty());
        CHECK(found.unclear.size() == 1);
    }
    CHECK(played_roles_in("Victoria (a dancer) and Julian (played").unclear.empty());
}

TEST_CASE("The narrator of the film is read, a narrator in the story is not", "[films]") {
    CHECK(narrator_in("directed by X and narrated by an all-knowing voice (André Dussollier).") ==
          "André Dussollier");
    CHECK(narrator_in("It is a film narrated by Orson Welles.") == "Orson Welles");
    CHECK(narrator_in("It is a film narrated by Walter (Fred MacMurray).").empty());
    CHECK(narrator_in("It is a film narrated by a voice.").empty());
    CHECK(is_about_film("\"Amélie\" is a comedy.", "Amélie"));
    CHECK(is_about_film("The film was directed by her.", "Amélie"));
    CHECK_FALSE(is_about_film("They act in a play directed by Boris Lermontov.", "Amélie"));
}

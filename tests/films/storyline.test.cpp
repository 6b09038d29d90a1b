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
        {R"("The Paper Crown" is a 1951 British drama film.)",
         "The Paper Crown",
         1951,
         {"British"},
         {}},
        {R"(Set in Norway in October 1938, "Longyear" is a 1939 American romantic drama.)",
         "Longyear",
         1939,
         {"American"},
         {}},
        {"“Aurélie” (La Merveilleuse Année d’Aurélie Garnier) is a 2004 French comedy.",
         "Aurélie",
         2004,
         {"French"},
         {"La Merveilleuse Année d’Aurélie Garnier"}},
        {R"("Sons of the Harbour" is a French romantic drama first shown in 1947.)",
         "Sons of the Harbour",
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
        {"\"Undertow\" (1974) is a horror film.", "Undertow", 1974, {}, {}},
        {"\"Undertow\" is an American 1974 film.", "Undertow", 1974, {"American"}, {}},
        {"The preview of \"The Dark Duel\" is a disaster. \"Undertow\" is a musical about actors.",
         "Undertow",
         std::nullopt,
         {},
         {}},
        {"Adapted from a play, \"Undertow\" follows a diver.", "Undertow", std::nullopt, {}, {}},
        {"The Last Tram is a 1950 British film noir.", "The Last Tram", 1950, {"British"}, {}},
        {R"(The preview of "The Black Duke" is a disaster. "Singing Lamps" is a Hollywood musical.)",
         "Singing Lamps",
         std::nullopt,
         {},
         {}},
        {R"("I always wanted to dive," says Elsa at the beginning of "Salt," a 1990 crime film.)",
         "Salt",
         1990,
         {},
         {}},
        {R"(The preview of "The Black Duke" is a disaster.)",
         "The Black Duke",
         std::nullopt,
         {},
         {}},
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
        {"is a film directed by Edmund Pardoe and Lazlo Prinzhofer. The plot follows",
         {"Edmund Pardoe", "Lazlo Prinzhofer"}},
        {"directed by Sidney Stroud from a screenplay by Ned O'Callan.", {"Sidney Stroud"}},
        {"directed by Jean-Marc Jaunay and narrated by a voice", {"Jean-Marc Jaunay"}},
        {"directed by A. Edward Sutherland, Tom Browne and Erich von Stroheim in 1930",
         {"A. Edward Sutherland", "Tom Browne", "Erich von Stroheim"}},
        {"directed by Carol Reed, Britain's best", {"Carol Reed"}},
        {"directed by Joel and Ethan Coen.", {"Joel Coen", "Ethan Coen"}},
        {"directed by Powell & Pressburger", {"Powell", "Pressburger"}},
        {"directed by the married couple Maud Sheridan and Lazlo Prinzhofer.",
         {"Maud Sheridan", "Lazlo Prinzhofer"}},
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
        {"a violinist named Dorothea Quill (played by Maud Sheridan) and", "Dorothea Quill",
         "Maud Sheridan"},
        {"Then Elsa Brandt (played by Sigrid Holm) turns up.", "Elsa Brandt", "Sigrid Holm"},
        {"He fell. But when Tino (played by Matthieu Kessler) comes", "Tino", "Matthieu Kessler"},
        {"the chief engineer, Elm (played by Ian Holt), opens", "Elm", "Ian Holt"},
        {"Signal officer Rudge (played by Seraphina Weber) refuses", "Rudge", "Seraphina Weber"},
        {"from old Mrs. Wetherby (played by Kitty Johnston), telling", "Mrs. Wetherby",
         "Kitty Johnston"},
        {"its computer, Sentinel (voiced by Harriet Norwell), wakes", "Sentinel",
         "Harriet Norwell"},
        {"Greta Schiller (played by Zilla), does", "Greta Schiller", "Zilla"},
        {"The Narrator (played by Nils von Rosten) speaks", "the Narrator", "Nils von Rosten"},
        {"and the lodger (played by Karl Hölzinger) knows", "the lodger", "Karl Hölzinger"},
        {"the young Aurélie (played by Flora Guyon as a child)", "Aurélie", "Flora Guyon"},
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
    CHECK(played_roles_in("There are eight of them, and all have the same face (played by Hugh "
                          "Fenner).")
              .roles.empty());
}

TEST_CASE("A name in brackets that the line of the cast has is a player's", "[films]") {
    const char* cast = "Nora Whitcombe as Sister Elsa Zilla as the prince Hugh Fenner as Rudge";
    const auto found = played_roles_in(
        "Sister Elsa (Nora Whitcombe) hides a prince (Zilla) in Lisbon (Portugal).", cast);
    REQUIRE(found.roles.size() == 1);
    CHECK(found.roles[0].role == "Sister Elsa");
    CHECK(found.roles[0].actor == "Nora Whitcombe");
    CHECK(found.players == std::vector<std::string>{"Zilla"});
    CHECK(found.unclear.empty());
    // A role is no player, nor is part of a name, and without the line nobody is.
    CHECK(played_roles_in("Elsie (Sister Elsa) and Hugh (Fenner, they say) sail.", cast)
              .roles.empty());
    CHECK(played_roles_in("Sister Elsa (Nora Whitcombe) sails.").roles.empty());
}

TEST_CASE("The narrator of the film is read, a narrator in the story is not", "[films]") {
    CHECK(narrator_in("directed by X and narrated by an unhurried voice (René Dussart).") ==
          "René Dussart");
    CHECK(narrator_in("It is a film narrated by Orson Welles.") == "Orson Welles");
    CHECK(narrator_in("It is a film narrated by Walter (Fred MacMurray).").empty());
    CHECK(narrator_in("It is a film narrated by a voice.").empty());
    CHECK(is_about_film("\"Aurélie\" is a comedy.", "Aurélie"));
    CHECK(is_about_film("The film was directed by her.", "Aurélie"));
    CHECK_FALSE(is_about_film("They act in a play directed by Ivan Sorokin.", "Aurélie"));
}

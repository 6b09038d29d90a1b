// What is said of the film in few words: labels, credits, whose last film it was, where it is set.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("A label says of what part of the film it is", "[english]") {
    check_asked({
        {"Budget: about $1.2 million.",
         {R"(About how much was the budget of "The Salt Mirror"? $1.2 million)"}},
        {"Worldwide gross: $12.7 million.",
         {R"(How much was the worldwide gross of "The Salt Mirror"? $12.7 million)"}},
        {"Music: Clement Arkwright.",
         {R"(Who composed the music of "The Salt Mirror"? Clement Arkwright)"}},
        {"Running time: 97 minutes.", {R"(How many minutes does "The Salt Mirror" run? 97)"}},
    });
    check_silent({
        "Budget: unknown.",
        "Music: see below.",
        "Nobody wrote: Clement Arkwright.",
        "Running gags: 97 doors.",
        "Music: Clement Arkwright and Bertram Yule.",
    });
}

TEST_CASE("Whose work something of the film is, its noun says", "[english]") {
    check_asked({
        {"The screenplay was by Dora Kestrel.",
         {R"(Who wrote the screenplay of "The Salt Mirror"? Dora Kestrel)"}},
        {"The photography is by Ivo Sandor.",
         {R"(Who photographed "The Salt Mirror"? Ivo Sandor)"}},
        {"The title comes from a poem by Bertram Yule.",
         {R"(The title of "The Salt Mirror" comes from a poem by which writer? Bertram Yule)"}},
    });
    check_silent({
        "The lamp was by Dora Kestrel.",
        "The screenplay was not by Dora Kestrel.",
        "The title comes from nowhere.",
    });
}

TEST_CASE("Whose last film it was is asked", "[english]") {
    check_asked({
        {"It was Hugh Fenner's last film.",
         {R"(Whose last film was "The Salt Mirror"? Hugh Fenner)"}},
        {"This was the last film of Rex Tarrant.",
         {R"("The Salt Mirror" was the last film of which actor? Rex Tarrant)"}},
        {"It was Hugh Fenner's idea from the start.",
         {R"(Whose idea was "The Salt Mirror" from the start? Hugh Fenner)"}},
    });
    check_silent({
        "It was Hugh Fenner's favourite film.",
        "It was not Hugh Fenner's last film.",
        "This was the first film shot in Lisbon.",
        "This was the last film to be shown there.",
        "It was Elsa's first film.",
    });
}

TEST_CASE("Where and when the film is set is asked", "[english]") {
    check_asked({
        {"The film is set in 1910.", {R"(In which year is "The Salt Mirror" set? 1910)"}},
        {"Set in Lisbon, \"The Salt Mirror\" was banned in Portugal.",
         {R"(In which city is "The Salt Mirror" set? Lisbon)",
          R"(In which country was "The Salt Mirror" banned? Portugal)"}},
    });
    check_silent({
        "The table was set in 1910.",
        "The film is not set in 1910.",
        "The film is said to be set in 1910.",
    });
}

TEST_CASE("A story may begin with its place and year", "[english]") {
    check_asked_of_story({
        {"Lisbon, 1910, and Elsa has lost the lamp.",
         {R"(In which year does the story of "The Salt Mirror" begin? 1910)",
          R"(In which city does the story of "The Salt Mirror" begin? Lisbon)"}},
        {"In the Lisbon of November 1910, where it rains, Elsa has lost the lamp.",
         {R"(In which year does the story of "The Salt Mirror" begin? 1910)"}},
        {"It is 1910, and Elsa has lost the lamp.",
         {R"(In which year does the story of "The Salt Mirror" begin? 1910)"}},
        {"1910, in the middle of a storm.",
         {R"(In which year does the story of "The Salt Mirror" begin? 1910)"}},
    });
    check_silent_of_story({"Lisbon, and nobody is there.", "Elsa, 1910 miles from home, waits."});
    // Out of the story it is no setting.
    check_silent({"Lisbon, 1910, and nobody is there."});
    CHECK(asked_after({"Elsa waits."}, "Lisbon, 1910.").empty());
    CHECK(asked_after({"Elsa waits."}, "In the spring of 1910, nobody came.").empty());
    CHECK(asked_after({"\"The Salt Mirror\" is a 1953 drama directed by Ada Marlow."},
                      "In the spring of 1910, nobody came.")
              .size() == 1);
}

TEST_CASE("What lacks the film as its subject gets it", "[english]") {
    check_asked({
        {"Overtook \"Paper Lanterns\" as the highest-grossing film in Portugal.",
         {R"(Which film did "The Salt Mirror" overtake as the highest-grossing film in Portugal? Paper Lanterns)",
          R"(In which country did "The Salt Mirror" overtake "Paper Lanterns" as the highest-grossing film? Portugal)"}},
        {"The whole film was shot in Portugal.",
         {R"(In which country was "The Salt Mirror" shot? Portugal)"}},
        {"In 1997 there was a TV pilot with Rex Tarrant as Rudge.",
         {R"(In which year was a TV pilot based on "The Salt Mirror" made with Rex Tarrant as Captain Rudge? 1997)",
          R"(A TV pilot based on "The Salt Mirror" was made with which actor as Captain Rudge in 1997? Rex Tarrant)"}},
    });
    check_silent({
        "Overtook nobody.",
        "In 1997 there was a storm with Rex Tarrant as Rudge.",
        "In 1997 there was talk of a pilot.",
    });
}

TEST_CASE("How long a cut or a shot lasts, and how much shorter it is, is asked", "[english]") {
    check_asked({
        {"The original cut ran 210 minutes.",
         {R"(How many minutes did the original cut of "The Salt Mirror" run? 210)"}},
        {"The opening shot lasts 94 seconds.",
         {R"(How many seconds does the opening shot of "The Salt Mirror" last? 94)"}},
        {"The American version is eleven minutes shorter.",
         {R"(How many minutes shorter is the American version of "The Salt Mirror"? eleven)"}},
        {"The film was Hugh Fenner's debut.",
         {R"(Whose debut was "The Salt Mirror"? Hugh Fenner)"}},
    });
    check_silent({
        "The American version is not eleven minutes shorter.",
        "The American version is shorter.",
        "The film was nobody's debut.",
    });
}

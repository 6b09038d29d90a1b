// Facts that were passed over: what somebody wanted, and what stands before the subject.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("Whose first choice somebody was is asked", "[english]") {
    check_asked({
        {"Rex Tarrant was Ada Marlow's first choice for Rudge.",
         {R"(Which actor was Ada Marlow's first choice for Captain Rudge in "The Salt Mirror"? Rex Tarrant)",
          R"(For which character in "The Salt Mirror" was Rex Tarrant the first choice? Captain Rudge)"}},
    });
    check_silent({
        "Rex Tarrant was not Ada Marlow's first choice for Rudge.",
        "Rex Tarrant was one of Ada Marlow's first choices for Rudge.",
        "Rex Tarrant was Ada Marlow's first choice.",
        "Rex Tarrant was Ada Marlow's choice for Rudge.",
        "Rex Tarrant and Ivo Sandor were Ada Marlow's first choices for Rudge.",
        "Rex Tarrant was reportedly Ada Marlow's first choice for Rudge.",
    });
}

TEST_CASE("The film is named once, and is no \"it that\"", "[english]") {
    check_asked({
        {"Ada Marlow has often named it as the film that made Rex Tarrant famous.",
         {R"(Which director has often named "The Salt Mirror" as the film that made Rex Tarrant famous? Ada Marlow)"}},
    });
}

TEST_CASE("A man is not a woman named just before him", "[english]") {
    for (const auto& question :
         asked("When his brother gives up the throne for Elsa, the man who wants it least becomes "
               "king.",
               true)) {
        INFO(question);
        CHECK(question.find("Elsa Brandt") == std::string::npos);
    }
}

TEST_CASE("Nobody is a coat, or another's namesake", "[english]") {
    for (const auto& question : asked("A man in a dark coat named Rudge drives into town.", true)) {
        INFO(question);
        CHECK(question.find(" is a dark coat") == std::string::npos);
    }
    for (const auto& question :
         asked("President Tarrant was shot two weeks before the film opened.")) {
        INFO(question);
        CHECK(question.find("Rex Tarrant") == std::string::npos);
    }
}

TEST_CASE("Somebody wanted as a part was wanted for it", "[english]") {
    check_asked({
        {"Ada Marlow wanted Rex Tarrant as Rudge.",
         {R"(Which director wanted Rex Tarrant as Captain Rudge in "The Salt Mirror"? Ada Marlow)",
          R"(Which actor did Ada Marlow want as Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Halcyon Films wanted Rex Tarrant to play Rudge.",
         {R"(Which studio wanted Rex Tarrant to play Captain Rudge in "The Salt Mirror"? Halcyon Films)",
          R"(Which actor did Halcyon Films want to play Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
    });
    check_silent({
        "The studio wanted it as Rudge had wanted it.",
    });
}

TEST_CASE("Just so many are so many", "[english]") {
    check_asked({
        {"The film runs for just 81 minutes.",
         {R"(For how many minutes does "The Salt Mirror" run? 81)"}},
        {"The film cost just $1.2 million.",
         {R"(How much did "The Salt Mirror" cost? $1.2 million)"}},
    });
    check_silent({
        "The film runs for just under 81 minutes.",
        "The film runs for just over 81 minutes.",
        "The film runs for just as many as 81 minutes.",
    });
}

TEST_CASE("What something came to is asked for as a sum", "[english]") {
    check_asked({
        {"The budget came to $1.2 million.",
         {R"(To how much did the budget of "The Salt Mirror" come? $1.2 million)"}},
        {"The budget came to about $1.2 million.",
         {R"(To about how much did the budget of "The Salt Mirror" come? $1.2 million)"}},
    });
    check_silent({
        "The budget came to nothing.",
        "The budget came to more than $1.2 million.",
        "The budget would have come to $1.2 million.",
    });
}

TEST_CASE("Early in the shoot somebody did what is told", "[english]") {
    check_asked({
        {"Early in the shoot Nora Whitcombe tore a ligament in her knee.",
         {R"(Early in the shoot of "The Salt Mirror", which actress tore a ligament in her knee? Nora Whitcombe)"}},
    });
    check_silent({
        "Early in the day Nora Whitcombe was ill.",
        "Early on Nora Whitcombe may have torn a ligament in her knee.",
    });
}

TEST_CASE("Who is named behind the subject is not 'his' before it", "[english]") {
    check_asked({
        {"For his speech, Hugh Fenner did an imitation of Rex Tarrant.",
         {R"(Which actor in "The Salt Mirror" did an imitation of Rex Tarrant for his speech? Hugh Fenner)",
          R"("The Salt Mirror": Hugh Fenner did an imitation of which actor for his speech? Rex Tarrant)"}},
    });
    check_silent({
        "For her speech, Hugh Fenner did an imitation of Rex Tarrant.",
    });
    // Two men were named before: it may be the speech of either.
    CHECK(asked("Rex Tarrant asked Ivo Sandor to help. For his speech, Hugh Fenner borrowed a lamp "
                "from Clement Arkwright.")
              .size() == asked("Rex Tarrant asked Ivo Sandor to help.").size());
}

TEST_CASE("What looks like a place is not that place", "[english]") {
    check_silent({
        "What looks like Lisbon is a street in Bergen.",
        "What purports to be the Grand Canyon is a place in Portugal.",
        "Whoever hired Ada Marlow is a mystery in Lisbon.",
    });
}

TEST_CASE("What somebody does instead of another thing is not said to be of it", "[english]") {
    check_silent_of_story({"Elsa plants flowers instead of vegetables."});
    check_asked_of_story({
        {"Elsa plants flowers of silver.",
         {R"(In the film "The Salt Mirror", which character plants flowers of silver? Elsa Brandt)"}},
    });
}

TEST_CASE("\"In the year 1955\" asks in which year", "[english]") {
    check_asked_of_story({
        {"Elsa finds herself in the year 1955.",
         {R"(In the film "The Salt Mirror", which character finds herself in the year 1955? Elsa Brandt)",
          R"(In the film "The Salt Mirror", Elsa Brandt finds herself in which year? 1955)"}},
    });
}

TEST_CASE("In the novel somebody does something", "[english]") {
    check_asked({
        {"In the novel Elsa hides the lamp in Bergen.",
         {R"(In the novel behind "The Salt Mirror", which character hides the lamp in Bergen? Elsa Brandt)",
          R"(In the novel behind "The Salt Mirror", in which city does Elsa Brandt hide the lamp? Bergen)"}},
    });
}

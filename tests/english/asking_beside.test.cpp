// What is told beside the main statement, and what is asked in its place.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("The last name is asked in its place where no question can be turned", "[english]") {
    check_asked({
        {"Ada Marlow shot gulls off the coast of Portugal.",
         {R"(Which director shot gulls off the coast of Portugal for "The Salt Mirror"? Ada Marlow)",
          R"(For "The Salt Mirror", Ada Marlow shot gulls off the coast of which country? Portugal)"}},
        {"The whale came from timber lent by the rock band The Herrings.",
         {R"("The Salt Mirror": the whale came from timber lent by which band? The Herrings)"}},
        {"Ada Marlow moved to London's Bergen Palace.",
         {R"("The Salt Mirror": which director moved to London's Bergen Palace? Ada Marlow)"}},
        {"Ada Marlow came to admire the songs of Stella Corrigan.",
         {R"("The Salt Mirror": which director came to admire the songs of Stella Corrigan? Ada Marlow)"}},
    });
    check_silent({
        "A lighthouse burned down in Lisbon in 1971.",
    });
}

TEST_CASE("With somebody in mind is one phrase", "[english]") {
    check_asked({
        {"Ada Marlow wrote the script with Nora Whitcombe in mind.",
         {R"(Which director wrote the script of "The Salt Mirror" with Nora Whitcombe in mind? Ada Marlow)",
          R"(With which actress in mind did Ada Marlow write the script of "The Salt Mirror"? Nora Whitcombe)"}},
    });
}

TEST_CASE("A bare number counts what was counted before", "[english]") {
    check_asked({
        {"The film was nominated for nine Silver Lanterns and won seven.",
         {R"(For how many Silver Lanterns was "The Salt Mirror" nominated? nine)",
          R"(How many Silver Lanterns did "The Salt Mirror" win? seven)"}},
        {"The shoot was meant to take 55 days and took 159.",
         {R"(How many days did the shoot of "The Salt Mirror" take? 159)"}},
        {"The film competed for the Bergen Awards. It was nominated for five and won two.",
         {R"(For how many Bergen Awards was "The Salt Mirror" nominated? five)",
          R"(How many Bergen Awards did "The Salt Mirror" win? two)"}},
        {"The film ran for 55 days and won seven of them.",
         {R"(For how many days did "The Salt Mirror" run? 55)"}},
    });
    check_silent({
        "The film was nominated for five and won two.",
    });
}

TEST_CASE("A statement joined by \"so\" or \"where\" is asked on its own", "[english]") {
    check_asked({
        {"The waves were small, so a stuntman, Carl Holm, rocked the boat in Bergen.",
         {R"("The Salt Mirror": who rocked the boat in Bergen? Carl Holm)",
          R"("The Salt Mirror": in which city did Carl Holm rock the boat? Bergen)"}},
        {"The film was shown in Lisbon in 1953, where the Silver Lantern went to Stella Corrigan.",
         {R"(In which city was "The Salt Mirror" shown in 1953? Lisbon)",
          R"(In which year was "The Salt Mirror" shown in Lisbon? 1953)",
          R"(In Lisbon in 1953, to which actress did the Silver Lantern go? Stella Corrigan)"}},
    });
    check_silent({
        "The boat was too small, so it was sold.",
    });
}

TEST_CASE("What is told in a clause of time is true as well, if nothing is only said",
          "[english]") {
    check_asked({
        {"The whale was built after Greta Holm moved to Bergen in 1951.",
         {R"("The Salt Mirror": the whale was built after Greta Holm moved to Bergen in which year? 1951)",
          R"("The Salt Mirror": the whale was built after Greta Holm moved to which city in 1951? Bergen)"}},
    });
    check_silent({
        "Ada Marlow said that the whale was built after Greta Holm moved to Bergen in 1951.",
        "The whale was built before she moved to Bergen in 1951.",
    });
}

TEST_CASE("A name behind what it is said to be takes its place", "[english]") {
    check_asked({
        {R"(Ada Marlow made a short film about gulls, "Feathers.")",
         {R"("The Salt Mirror": which director made a short film about gulls, "Feathers"? Ada Marlow)",
          R"("The Salt Mirror": which film did Ada Marlow make? Feathers)"}},
        {"The whale was called Bruno, after Ada Marlow's lawyer, Bruno Holt.",
         {R"("The Salt Mirror": who was Ada Marlow's lawyer? Bruno Holt)",
          R"("The Salt Mirror": the whale was called Bruno, after which director's lawyer, Bruno Holt? Ada Marlow)"}},
    });
    check_silent({
        R"(Ada Marlow made the short film about gulls, "Feathers.")",
    });
}

TEST_CASE("A relative clause counts in a sentence that is not understood otherwise", "[english]") {
    check_asked({
        {"What became of the lamp is not known, but it was Greta Holm, who drew the storyboards, "
         "who kept it.",
         {R"(Which artist drew the storyboards of "The Salt Mirror"? Greta Holm)"}},
    });
    check_silent({
        "What became of the lamp is not known, but it was a friend of Greta Holm, who drew the "
        "storyboards, who kept it.",
    });
}

TEST_CASE("A language is one where no noun stands behind it", "[english]") {
    check_asked({
        {"Nora Whitcombe sang the aria in Portuguese.",
         {R"(Which actress in "The Salt Mirror" sang the aria in Portuguese? Nora Whitcombe)",
          R"("The Salt Mirror": Nora Whitcombe sang the aria in which language? Portuguese)"}},
        {"Nora Whitcombe sang in Portuguese schools.",
         {R"(Which actress in "The Salt Mirror" sang in Portuguese schools? Nora Whitcombe)"}},
    });
}

TEST_CASE("What was made of the film says so", "[english]") {
    check_asked({
        {"A musical opened in London in 1971.",
         {R"(In which city did a musical based on "The Salt Mirror" open in 1971? London)",
          R"(In which year did a musical based on "The Salt Mirror" open in London? 1971)"}},
        {"Greta Holm's version, which opened in Bergen in 1971, cost £900.",
         {R"(How much did Greta Holm's version of "The Salt Mirror" cost? £900)",
          R"(In which city did Greta Holm's version of "The Salt Mirror" open in 1971? Bergen)",
          R"(In which year did Greta Holm's version of "The Salt Mirror" open in Bergen? 1971)"}},
        {"A pilot, directed by Hugh Fenner, was shot in Bergen.",
         {R"(Which actor directed a pilot based on "The Salt Mirror"? Hugh Fenner)",
          R"(In which city was a pilot based on "The Salt Mirror" shot? Bergen)"}},
        {"Rex Tarrant saw a musical in London in 1971.",
         {R"("The Salt Mirror": in which city did Rex Tarrant see a musical in 1971? London)",
          R"("The Salt Mirror": in which year did Rex Tarrant see a musical in London? 1971)"}},
    });
}

TEST_CASE("A second verb behind \"that\" is asked with the first", "[english]") {
    check_asked({
        {"Nora Whitcombe shouted so loudly that Ada Marlow laughed, and spent £900.",
         {R"(Which actress in "The Salt Mirror" shouted so loudly that Ada Marlow laughed, and spent £900? Nora Whitcombe)"}},
    });
}

TEST_CASE("What stands before the subject and says \"her\" goes to the end", "[english]") {
    check_asked({
        {"On her last day of shooting, Nora Whitcombe fell into the harbour in Lisbon.",
         {R"(Which actress in "The Salt Mirror" fell into the harbour in Lisbon? Nora Whitcombe)",
          R"("The Salt Mirror": in which city did Nora Whitcombe fall into the harbour? Lisbon)"}},
    });
}

TEST_CASE("Shooting is that of the film", "[english]") {
    check_asked({
        {"Shooting began in Lisbon on 12 May 1951.",
         {R"(In which city did shooting of "The Salt Mirror" begin on 12 May 1951? Lisbon)",
          R"(In which year did shooting of "The Salt Mirror" begin in Lisbon? 1951)",
          R"(On which date did shooting of "The Salt Mirror" begin in Lisbon? 12 May 1951)"}},
    });
    check_silent({
        "Shooting gulls in Lisbon was forbidden in 1951.",
    });
}

TEST_CASE("What the first sentence takes for granted is of the film, what it brings in is not",
          "[english]") {
    check_asked({
        {"The lens was sold to Halcyon Films.",
         {R"(During the making of "The Salt Mirror", to which studio was the lens sold? Halcyon Films)"}},
    });
    check_silent({
        "Ada Marlow bought a lens. The lens was sold to Halcyon Films.",
        "Ada Marlow bought a lens, and the lens was sold to Halcyon Films.",
    });
}

TEST_CASE("A part is no rival of the player who was spoken of", "[english]") {
    check_asked({
        {"Rex Tarrant read for Captain Rudge. He jumped into the harbour in Lisbon.",
         {R"(For which character in "The Salt Mirror" did Rex Tarrant read? Captain Rudge)",
          R"("The Salt Mirror": which actor jumped into the harbour in Lisbon? Rex Tarrant)",
          R"("The Salt Mirror": Rex Tarrant jumped into the harbour in which city? Lisbon)"}},
        {"Rex Tarrant met Hugh Fenner. He jumped into the harbour in Lisbon.",
         {R"(Which actor in "The Salt Mirror" did Rex Tarrant meet? Hugh Fenner)"}},
    });
}

TEST_CASE("A title in passing is not what \"it\" is", "[english]") {
    check_silent({
        R"(John Caird, best known for "Paper Lanterns," adapted it for the stage.)",
        "Stella Corrigan, so the story goes, sang in Lisbon.",
    });
}

TEST_CASE("\"He\" that stays unclear makes nobody named later clear", "[english]") {
    check_asked({
        {"Rex Tarrant slept in Lisbon, and he sang in Bergen.",
         {R"("The Salt Mirror": in which city did Rex Tarrant sleep? Lisbon)",
          R"("The Salt Mirror": in which city did Rex Tarrant sing? Bergen)"}},
    });
    check_silent({
        R"(He slept in Lisbon, and in Rex Tarrant's "Paper Lanterns" he sang in Bergen.)",
    });
}

TEST_CASE("Behind a clause that is not understood \", while\" and \", but\" begin anew",
          "[english]") {
    check_asked({
        {R"(That prize it had to share, while the Silver Lantern went to Stella Corrigan for "Paper Lanterns.")",
         {R"("The Salt Mirror": the Silver Lantern went to Stella Corrigan for which film? Paper Lanterns)"}},
        {"What she sold was the lens, but Greta Holm carved the whale in Bergen.",
         {R"(Who carved the whale for "The Salt Mirror" in Bergen? Greta Holm)",
          R"(In which city did Greta Holm carve the whale for "The Salt Mirror"? Bergen)"}},
    });
    check_silent({
        "What she sold was the lens, and Greta Holm too.",
    });
}

TEST_CASE("What the film was turned into is told on", "[english]") {
    check_asked({
        {"Ada Marlow turned it into a London play, which opened in January 1959 with Rex Tarrant "
         "as the keeper and Stella Corrigan as the wife.",
         {R"(Which director turned "The Salt Mirror" into a London play? Ada Marlow)",
          R"(In which year did a London play based on "The Salt Mirror" open with Rex Tarrant as the keeper? 1959)",
          R"(A London play based on "The Salt Mirror" opened in January 1959 with which actor as the keeper? Rex Tarrant)"}},
        {"Ada Marlow turned the lens into a play, which opened in 1959.",
         {R"(During the making of "The Salt Mirror", which director turned the lens into a play, which opened in 1959? Ada Marlow)"}},
    });
}

TEST_CASE("Who made what the statement is about is asked in its place", "[english]") {
    check_asked({
        {"Two stories by Bertram Yule went into the script.",
         {R"(How many stories by Bertram Yule went into the script of "The Salt Mirror"? Two)",
          R"(Two stories by which writer went into the script of "The Salt Mirror"? Bertram Yule)"}},
        {"Two letters by Bertram Yule went into the script.",
         {R"(How many letters by Bertram Yule went into the script of "The Salt Mirror"? Two)"}},
    });
    check_silent({
        "Two stories by Bertram Yule and Dora Kestrel went into the script.",
    });
}

TEST_CASE("A title between commas is what \"it\" is", "[english]") {
    check_asked({
        {R"(A television series, "Low Water," grew out of the film. It was followed by a book in 1971.)",
         {R"(Which television series grew out of "The Salt Mirror"? Low Water)",
          R"("The Salt Mirror": in which year was the television series "Low Water" followed by a book? 1971)"}},
    });
    check_silent({
        "A television series grew out of the novel. It was followed by a book in 1971.",
    });
}

TEST_CASE("A further verb behind a list is no noun", "[english]") {
    check_asked({
        {"Greta Holm's version, which began in Bergen in 1971, tells new stories and leaves out "
         "Elsa.",
         {R"(In which city did Greta Holm's version of "The Salt Mirror" begin in 1971? Bergen)",
          R"(In which year did Greta Holm's version of "The Salt Mirror" begin in Bergen? 1971)"}},
    });
}

TEST_CASE("Whose it is in a clause of time is said where one person is named", "[english]") {
    check_asked({
        {"Hugh Fenner got no credit until the Writers Guild restored his name in 1995.",
         {R"(Which actor in "The Salt Mirror" got no credit until the Writers Guild restored his name in 1995? Hugh Fenner)"}},
    });
    check_silent({
        "Hugh Fenner got no credit from Rex Tarrant until the Writers Guild restored his name in "
        "1995.",
    });
}

TEST_CASE("A prize is told by its name and a title", "[english]") {
    check_asked({
        {R"(The prize for Best Actress went to Stella Corrigan for "Paper Lanterns.")",
         {R"("The Salt Mirror": the prize for Best Actress went to Stella Corrigan for which film? Paper Lanterns)"}},
    });
    check_silent({
        "The prize for Best Actress went to Stella Corrigan.",
        R"(The prize went to Stella Corrigan for "Paper Lanterns.")",
    });
}

TEST_CASE("\"Their\" may be of many named within the statement", "[english]") {
    check_asked({
        {"Ivo Sandor slowed the camera to hold the dancers in the air during their leaps.",
         {R"(During the making of "The Salt Mirror", which cinematographer slowed the camera to hold the dancers in the air during their leaps? Ivo Sandor)"}},
    });
    check_silent({
        "Ivo Sandor slowed the camera during their leaps.",
    });
}

TEST_CASE("A version that is spoken of first is kept", "[english]") {
    check_asked({
        {"In the English version, directed by Rex Tarrant, Elsa speaks with the voice of Stella "
         "Corrigan.",
         {R"(In the English version of "The Salt Mirror", which character speaks with the voice of Stella Corrigan? Elsa Brandt)",
          R"(In the English version of "The Salt Mirror", directed by Rex Tarrant, Elsa Brandt speaks with the voice of which actress? Stella Corrigan)"}},
    });
}

TEST_CASE("A title keeps who wrote it", "[english]") {
    check_asked({
        {R"(The script is based on the novel "The Tide Table" by Dora Kestrel.)",
         {R"(On which book by Dora Kestrel is the script of "The Salt Mirror" based? The Tide Table)",
          R"(The script of "The Salt Mirror" is based on the novel "The Tide Table" by which writer? Dora Kestrel)"}},
        {"The title came from a poem by Bertram Yule.",
         {R"(The title of "The Salt Mirror" came from a poem by which writer? Bertram Yule)"}},
    });
    check_silent({
        "The title came from a boat by Bertram Yule.",
    });
}

TEST_CASE("A spouse is his or hers", "[english]") {
    check_asked_of_story({
        {"Rudge sells his own wife to the sailors of Lisbon.",
         {R"(In the film "The Salt Mirror", which character sells his own wife to the sailors of Lisbon? Captain Rudge)",
          R"(In the film "The Salt Mirror", Captain Rudge sells his own wife to the sailors of which city? Lisbon)"}},
    });
}

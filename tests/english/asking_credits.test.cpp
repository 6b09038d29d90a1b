// Who won what, who had which job, on what it is based; what stands beside a hedge.
#include "english/tables.h"

#include <algorithm>

using namespace quiz::testing;

TEST_CASE("Who won a prize is read from a list of prizes", "[english]") {
    check_asked({
        {"Two nominations, two Oscars: Ivo Sandor for colour cinematography, Moira Dell for art "
         "direction.",
         {R"(Who won an Oscar for colour cinematography for "The Salt Mirror"? Ivo Sandor)",
          R"(Who won an Oscar for art direction for "The Salt Mirror"? Moira Dell)"}},
        {"11 Academy Award nominations, 1 win: Dora Kestrel, for Best Original Screenplay.",
         {R"(How many Academy Award nominations did "The Salt Mirror" receive? 11)",
          R"(Who won an Academy Award for Best Original Screenplay for "The Salt Mirror"? Dora Kestrel)"}},
        {"Eight Oscar nominations; two wins, for Hugh Fenner (Best Actor) and for Tobias Crane "
         "(Best Film Editing).",
         {R"(How many Oscar nominations did "The Salt Mirror" receive? eight)",
          R"(Who won an Oscar for Best Actor for "The Salt Mirror"? Hugh Fenner)",
          R"(Who won an Oscar for Best Film Editing for "The Salt Mirror"? Tobias Crane)"}},
        {"Prizes: an Academy Award for black-and-white cinematography (Ivo Sandor).",
         {R"(Who won an Academy Award for black-and-white cinematography for "The Salt Mirror"? Ivo Sandor)"}},
    });
    check_asked({
        {"An Oscar: Ivo Sandor for cinematography; a Bergen Award: Bertram Yule for music.",
         {R"(Who won an Oscar for cinematography for "The Salt Mirror"? Ivo Sandor)"}},
        {"One Oscar win: Ivo Sandor for cinematography, and nominated: Bertram Yule for music.",
         {R"(Who won an Oscar for cinematography for "The Salt Mirror"? Ivo Sandor)"}},
    });
    check_silent({
        "Nominations, but no Oscars: see below.",
        "Oscar nominees were Ivo Sandor for cinematography, Moira Dell for art direction.",
        "Prizes: Oscars for cinematography and for sound.",
        "Prizes: an Oscar for art direction (Ivo Sandor and Moira Dell).",
        "Two Lanterns: Ivo Sandor for cinematography.",
        "Silver Lantern, one win: Oscar Lane, for editing.",
        "Elsa plays.",
        "Ada Marlow finished.",
    });
}

TEST_CASE("A job on the film is asked for whatever else is told", "[english]") {
    const auto all =
        asked("Ivo Sandor, the film's cinematographer, changed the speed in the dance.");
    CHECK(std::find(all.begin(), all.end(),
                    R"(Who was the cinematographer of "The Salt Mirror"? Ivo Sandor)") !=
          all.end());
}

TEST_CASE("Somebody named behind a prize did not win it, where it is no list", "[english]") {
    for (const auto& question : asked("Ada Marlow, who had won two Oscars, was paid less than "
                                      "Bertram Yule for the music."))
        CHECK_FALSE(question.ends_with("Yule"));
    for (const auto& question : asked(
             "Out of eight Oscar nominations came three wins: for Rex Tarrant, for Dora Kestrel's "
             "screenplay and for the art direction."))
        CHECK_FALSE(question.starts_with("Who won"));
}

TEST_CASE("Who had a job is asked from either end", "[english]") {
    check_asked({
        {"Tobias Crane was the editor.",
         {R"(Who was the editor of "The Salt Mirror"? Tobias Crane)"}},
        {"The script is credited to Dora Kestrel and Bertram Yule.",
         {R"(The script of "The Salt Mirror" is credited to Dora Kestrel and which other writer? Bertram Yule)"}},
        {"The music over the titles is the waltz from \"Low Water,\" by Bertram Yule.",
         {R"(The music over the titles of "The Salt Mirror" is the waltz from "Low Water" by which composer? Bertram Yule)"}},
        {"It was the film debut of Hugh Fenner.",
         {R"("The Salt Mirror" was the film debut of which actor? Hugh Fenner)"}},
    });
    check_silent({
        "Tobias Crane was an editor.",
        "Tobias Crane was the owner.",
        "Tobias Crane was not the editor.",
        "The lamp is credited to Dora Kestrel and Bertram Yule.",
    });
}

TEST_CASE("On what it is based stands behind a comma, too", "[english]") {
    check_asked_of_story({
        {"\"The Salt Mirror\" is a thriller directed by Ada Marlow, based on a novel by Dora "
         "Kestrel.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Dora Kestrel)"}},
    });
    check_asked_of_story({
        {"\"The Salt Mirror\" is a thriller of 1953, directed by Ada Marlow, based on Dora "
         "Kestrel's novel \"The Tide Table,\" and shot in Lisbon by Ivo Sandor.",
         {R"(Which cinematographer shot "The Salt Mirror" in Lisbon? Ivo Sandor)",
          R"(In which city was "The Salt Mirror" shot by Ivo Sandor? Lisbon)",
          R"("The Salt Mirror" is based on which writer's novel "The Tide Table"? Dora Kestrel)"}},
    });
    check_silent_of_story({"Elsa is a diver hired by Rudge, based on a novel by Dora Kestrel."});
}

TEST_CASE("What stands before a hedge is told as a fact", "[english]") {
    check_asked({
        {"Rex Tarrant sold the lens to Halcyon Films; according to Ivo Sandor, it was found in a "
         "yard.",
         {R"(During the making of "The Salt Mirror", which actor sold the lens to Halcyon Films? Rex Tarrant)",
          R"(During the making of "The Salt Mirror", to which studio did Rex Tarrant sell the lens? Halcyon Films)"}},
    });
    check_silent({
        "According to Ivo Sandor, Rex Tarrant sold the lens to Halcyon Films.",
        "Rex Tarrant sold the lens to Halcyon Films, according to Ivo Sandor.",
        "Rudge is the surname of a sailor.",
    });
}

TEST_CASE("How many it took is asked", "[english]") {
    check_asked({
        {"It took 27 takes to get the scene with the lamp right.",
         {R"(During the making of "The Salt Mirror", how many takes did it take to get the scene with the lamp right? 27)"}},
        {"Hugh Fenner was 47 during the shooting and Nora Whitcombe 24.",
         {R"(How old was Hugh Fenner during the shooting of "The Salt Mirror"? 47)",
          R"(How old was Nora Whitcombe during the shooting of "The Salt Mirror"? 24)"}},
        {"In the poll of critics conducted by a magazine in 2012 it obtained 191 votes.",
         {R"(In the poll of critics conducted by a magazine in 2012, how many votes did "The Salt Mirror" obtain? 191)"}},
    });
    check_silent({
        "It took nobody by surprise.",
        "It took three people to carry the whale.",
        "Hugh Fenner was ill during the shooting and Nora Whitcombe 24.",
    });
}

TEST_CASE("Who was what behind a name is asked, and who shared a job", "[english]") {
    check_asked({
        {"Ivo Sandor, the cinematographer, did it anyway.",
         {R"(Who was the cinematographer of "The Salt Mirror"? Ivo Sandor)"}},
        {"Dora Kestrel and Bertram Yule are the credited writers.",
         {R"(Dora Kestrel and which other writer are the credited writers of "The Salt Mirror"? Bertram Yule)"}},
        {"Two stories by Bertram Yule went into it.",
         {R"(How many stories by Bertram Yule went into "The Salt Mirror"? Two)",
          R"(Two stories by which writer went into "The Salt Mirror"? Bertram Yule)"}},
        {"A restoration by Dora Kestrel and Bertram Yule followed in 1996.",
         {R"(In which year did a restoration of "The Salt Mirror" by Dora Kestrel and Bertram Yule follow? 1996)"}},
        {"Ivo Sandor began the film.",
         {R"(Which cinematographer began "The Salt Mirror"? Ivo Sandor)"}},
    });
    check_silent({
        "Dora Kestrel and Bertram Yule are among the writers.",
        "Dora Kestrel and Bertram Yule are not the writers.",
        "Ivo Sandor began to laugh.",
    });
}

TEST_CASE("What it earned stands behind a comma, too", "[english]") {
    check_asked({
        {"The film opened in June 1953, earning $14 million in its first month.",
         {R"(How much did "The Salt Mirror" earn in its first month? $14 million)",
          R"(In which year did "The Salt Mirror" open? 1953)"}},
        {"The production was slow, spanning six weeks of rehearsals.",
         {R"(How many weeks of rehearsals did the production of "The Salt Mirror" span? six)"}},
    });
    check_silent({
        "The production is slow, spanning six weeks of rehearsals.",
        "The production was slow, frightening six people.",
        "The whale was moved, annoying Rex Tarrant.",
        "The production was not slow, spanning six weeks of rehearsals.",
    });
}

TEST_CASE("Who earned it is unclear behind 'by somebody'", "[english]") {
    check_asked({
        {"The whale was trained by Stella Corrigan, earning $50 a day.",
         {R"(Which actress trained the whale for "The Salt Mirror"? Stella Corrigan)"}},
    });
}

TEST_CASE("Whose face it was, the one other name tells", "[english]") {
    check_asked({
        {"Ivo Sandor chose Nora Whitcombe after seeing her face on a poster.",
         {R"(Which cinematographer chose Nora Whitcombe for "The Salt Mirror" after seeing her face on a poster? Ivo Sandor)"}},
    });
}

TEST_CASE("By whom is asked behind words that only say how", "[english]") {
    check_asked({
        {"The film was photographed in black and white by Ivo Sandor.",
         {R"(Which cinematographer photographed "The Salt Mirror" in black and white? Ivo Sandor)"}},
        {"A total of 112 masks were used in the film.",
         {R"(How many masks were used in "The Salt Mirror"? 112)"}},
        {"The film was released in Portugal as \"Low Water.\"",
         {R"(In which country was "The Salt Mirror" released as "Low Water"? Portugal)"}},
    });
    check_silent({
        "The film was released in Portugal.",
        "A total of many masks were used in the film.",
    });
}

TEST_CASE("A namesake of an actress has her own trade, and a list of places goes on", "[english]") {
    check_asked({
        {"The costumes were designed by Stella Corrigan.",
         {R"(Who designed the costumes of "The Salt Mirror"? Stella Corrigan)"}},
        {"The novel's author, Dora Kestrel, plays a bartender.",
         {R"(In the film "The Salt Mirror", which writer plays a bartender? Dora Kestrel)"}},
    });
    check_silent({"The film was shot in Bergen, Lisbon and on the Isle of Gulls."});
}

TEST_CASE("A job before a name says who had it, and who somebody is may come first", "[english]") {
    check_asked({
        {"Marlow and the editor, Tobias Crane, had to be content with praise.",
         {R"(Who was the editor of "The Salt Mirror"? Tobias Crane)"}},
        {"The little thief who takes the lamp from Rudge is Hugh Fenner himself.",
         {R"(In the film "The Salt Mirror", which actor is the little thief who takes the lamp from Captain Rudge? Hugh Fenner)",
          R"(In the film "The Salt Mirror", Hugh Fenner is the little thief who takes the lamp from which character? Captain Rudge)"}},
    });
    check_silent({
        "The crew thanked the editor, Tobias Crane, and Dora Kestrel.",
        "The crew had met the editor, Tobias Crane, at work on \"Low Water.\"",
        "The thief who takes the lamp is Rex Tarrant.",
        "The thief who takes the lamp is Hugh Fenner's brother.",
    });
}

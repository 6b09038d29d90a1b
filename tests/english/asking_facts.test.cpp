// What may be asked: numbers, dates, hedges, denials.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("Several numbers in one sentence are each asked for", "[english]") {
    check_asked({
        {"The shooting lasted 14 weeks and used 60,000 feet of film.",
         {R"(How many weeks did the shooting of "The Salt Mirror" last? 14)",
          R"(How many feet of film did the shooting of "The Salt Mirror" use? 60,000)"}},
        {"Moira Dell painted 300 sketches in nine weeks for £900.",
         {R"(Which designer painted 300 sketches for "The Salt Mirror" in nine weeks for £900? Moira Dell)",
          R"(For how much did Moira Dell paint 300 sketches for "The Salt Mirror" in nine weeks? £900)",
          R"(How many sketches did Moira Dell paint for "The Salt Mirror" in nine weeks for £900? 300)",
          R"(In how many weeks did Moira Dell paint 300 sketches for "The Salt Mirror" for £900? nine)"}},
        {"Over 200 girls auditioned for the part of Elsa.",
         {R"(Over 200 girls auditioned for the part of which character in "The Salt Mirror"? Elsa Brandt)"}},
        {"The film has 1,204 shots.", {R"(How many shots does "The Salt Mirror" have? 1,204)"}},
        {"The film cost $1.2 million.", {R"(How much did "The Salt Mirror" cost? $1.2 million)"}},
        {"Clement Arkwright composed the score in nine days.",
         {R"(Who composed the score of "The Salt Mirror" in nine days? Clement Arkwright)",
          R"(In how many days did Clement Arkwright compose the score of "The Salt Mirror"? nine)"}},
        {"Moira Dell painted 300 sketches and 12 masks.",
         {R"(Which designer painted 300 sketches and 12 masks for "The Salt Mirror"? Moira Dell)"}},
        {"Moira Dell painted between 200 and 300 sketches.",
         {R"(Which designer painted between 200 and 300 sketches for "The Salt Mirror"? Moira Dell)"}},
        {"Moira Dell painted 300 of the 400 sketches.",
         {R"(Which designer painted 300 of the 400 sketches for "The Salt Mirror"? Moira Dell)"}},
        {"Nora Whitcombe sang in Lisbon from 1950 to 1953.",
         {R"(Which actress in "The Salt Mirror" sang in Lisbon from 1950 to 1953? Nora Whitcombe)",
          R"("The Salt Mirror": in which city did Nora Whitcombe sing from 1950 to 1953? Lisbon)"}},
    });
    check_silent({
        "A crew of 60 spent 11 weeks in Lisbon in 1952.",
        "Twelve of the 40 extras were sailors.",
        "Of the 40 extras, 12 were sailors.",
        "Seven of the twelve sailors were real.",
        "Twelve cameras were used.",
    });
}

TEST_CASE("A hedge before a number goes into the question", "[english]") {
    check_asked({
        {"Moira Dell painted more than 300 sketches for the film.",
         {R"(Which designer painted more than 300 sketches for "The Salt Mirror"? Moira Dell)"}},
        {"The film made roughly £900,000 in its first year.",
         {R"(About how much did "The Salt Mirror" make in its first year? £900,000)"}},
        {"About 40 sailors sang in the film.",
         {R"(About how many sailors sang in "The Salt Mirror"? 40)"}},
        {"Moira Dell painted only three sketches.",
         {R"(Which designer painted only three sketches for "The Salt Mirror"? Moira Dell)"}},
    });
    check_silent({
        "Nora Whitcombe was paid less than £900.",
    });
}

TEST_CASE("A guess, a source or a report is no fact", "[english]") {
    check_silent({
        "Reportedly, Nora Whitcombe fainted on the set in Lisbon.",
        "Nora Whitcombe reportedly fainted in Lisbon in 1952.",
        "Allegedly, the negative was burned by Halcyon Films in 1971.",
        "Perhaps Ada Marlow wrote the letter in 1952.",
        "Nora Whitcombe was supposedly paid £900.",
        "According to Ada Marlow, the ending was shot in Lisbon.",
        "The ending was shot in Lisbon, according to Ada Marlow.",
        "The ending was shot in Lisbon, Ada Marlow said.",
        "Legend has it that Fenner slept in Lisbon.",
        "It is said that Ada Marlow burned the script in 1954.",
        "It was rumoured that the film was shot in Lisbon.",
        "Ada Marlow is said to have shot the film in Lisbon.",
        "Nora Whitcombe is thought to have been paid £900.",
        "Ada Marlow claimed to have shot the film in Lisbon.",
        "Ada Marlow said Ivo Sandor shot the ending in Lisbon.",
        "Ada Marlow believed that Ivo Sandor shot the ending in Lisbon.",
        "Ada Marlow wished she had shot the film in Bergen.",
        "Halcyon Films denied that it had burned the negative.",
        "Some people think Ada Marlow shot the film in Lisbon.",
        "Ada Marlow remembered the storm in Lisbon.",
    });
}

TEST_CASE("What is not so, or only might have been, is not asked as if it were", "[english]") {
    check_asked({
        {"Ada Marlow never forgave Halcyon Films.",
         {R"("The Salt Mirror": which studio did Ada Marlow never forgive? Halcyon Films)"}},
        {"Stella Corrigan turned down the part of Elsa.",
         {R"(Which actress turned down the part of Elsa Brandt in "The Salt Mirror"? Stella Corrigan)",
          R"(Stella Corrigan turned down the part of which character in "The Salt Mirror"? Elsa Brandt)",
          R"(Which character's part in "The Salt Mirror" was turned down by Stella Corrigan? Elsa Brandt)"}},
        {"Ada Marlow refused to shoot in Lisbon.",
         {R"(During the making of "The Salt Mirror", which director refused to shoot in Lisbon? Ada Marlow)",
          R"(During the making of "The Salt Mirror", Ada Marlow refused to shoot in which city? Lisbon)"}},
        {"Ada Marlow nearly drowned in Lisbon in 1952.",
         {R"("The Salt Mirror": which director nearly drowned in Lisbon in 1952? Ada Marlow)",
          R"("The Salt Mirror": in which city did Ada Marlow nearly drown in 1952? Lisbon)",
          R"("The Salt Mirror": in which year did Ada Marlow nearly drown in Lisbon? 1952)"}},
    });
    check_silent({
        "Hugh Fenner did not attend the premiere in London.",
        "Nora Whitcombe had never swum before 1951.",
        "Neither Hugh Fenner nor Nora Whitcombe attended the premiere in London.",
        "No other actress auditioned for Ada Marlow.",
        "Nora Whitcombe sang not in Lisbon but in Bergen.",
        "Ada Marlow shot the film without Stella Corrigan.",
        "Ada Marlow almost cast Stella Corrigan.",
        "Rex Tarrant was considered for the part of Captain Rudge.",
        "Hugh Fenner was offered the part of Captain Rudge in 1951.",
        "Ada Marlow planned to shoot the film in Bergen.",
        "Ada Marlow hoped that Stella Corrigan would sing in Lisbon.",
        "Nora Whitcombe was going to sing in Lisbon.",
        "Nora Whitcombe may have sung in Lisbon.",
        "Nora Whitcombe would sing in Lisbon in 1954.",
        "Had the money not run out, Ada Marlow would have shot the ending in Bergen.",
        "If Fenner had refused, Rex Tarrant would have played Rudge.",
        "Without Ivo Sandor, Ada Marlow would have left Lisbon.",
        "Were it not for Sandor, the film would have failed in 1953.",
    });
}

TEST_CASE("A comparison is not asked", "[english]") {
    check_silent({
        "Nora Whitcombe was older than Hugh Fenner.",
        "Nora Whitcombe sang more songs than Stella Corrigan.",
        "Nora Whitcombe sang as many songs as Stella Corrigan.",
        "Nora Whitcombe was paid twice as much as Hugh Fenner.",
        "The film ran longer than any other film of Halcyon Films.",
        R"("The Salt Mirror" is as long as "Paper Lanterns".)",
    });
}

TEST_CASE("Time that needs an anchor is left out, or the sentence is", "[english]") {
    check_asked({
        {"Two years later, Ivo Sandor sold the lens to Halcyon Films.",
         {R"(During the making of "The Salt Mirror", which cinematographer sold the lens to Halcyon Films? Ivo Sandor)",
          R"(During the making of "The Salt Mirror", to which studio did Ivo Sandor sell the lens? Halcyon Films)"}},
        {"Then Ada Marlow shot the film in Lisbon.",
         {R"(Which director shot "The Salt Mirror" in Lisbon? Ada Marlow)",
          R"(In which city did Ada Marlow shoot "The Salt Mirror"? Lisbon)"}},
    });
    check_silent({
        "Two years later, Halcyon Films closed.",
        "The next year, Ada Marlow moved to Portugal.",
        "In the same year, Ada Marlow moved to Portugal.",
        "In those days, Ada Marlow lived in Portugal.",
        "Later that year, Ada Marlow moved to Portugal.",
        "At the time, Ada Marlow lived in Portugal.",
        "Ten years ago the film was restored in London.",
        "Recently the negative was restored by the British Film Institute.",
        "Today the film belongs to Meridian Pictures.",
        "The film is now owned by Halcyon Films.",
        "Ivo Sandor lives in Lisbon.",
        "Ivo Sandor is married to Greta Holm.",
        "A year after the premiere, Halcyon Films sold the lighthouse.",
    });
}

TEST_CASE("A date is asked as year and as day", "[english]") {
    check_asked({
        {"The film premiered at the Odeon Theatre in London on 12 May 1953.",
         {R"(At which theatre did "The Salt Mirror" premiere on 12 May 1953? Odeon Theatre)",
          R"(In which city did "The Salt Mirror" premiere at the Odeon Theatre on 12 May 1953? London)",
          R"(In which year did "The Salt Mirror" premiere at the Odeon Theatre in London? 1953)",
          R"(On which date did "The Salt Mirror" premiere at the Odeon Theatre in London? 12 May 1953)"}},
        {"On May 12, 1953, the film opened in London.",
         {R"(In which city did "The Salt Mirror" open on May 12, 1953? London)",
          R"(In which year did "The Salt Mirror" open in London? 1953)",
          R"(On which date did "The Salt Mirror" open in London? May 12, 1953)"}},
        {"Nora Whitcombe became a nun in 1961.",
         {R"("The Salt Mirror": in which year did Nora Whitcombe become a nun? 1961)"}},
    });
    check_silent({
        "Ada Marlow died.",
        "Ada Marlow died in Lisbon in 1970.", // no matter of the film
        "The film opened in May.",
    });
}

TEST_CASE("What stands in brackets is left out", "[english]") {
    check_asked({
        {"The score (nine songs) was written by Clement Arkwright.",
         {R"(Which composer wrote the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"The film (1953) was shot in Lisbon (Portugal).",
         {R"(In which city was "The Salt Mirror" shot? Lisbon)"}},
        {"The British Board (BBFC) cut four minutes from the film.",
         {R"(How many minutes did the British Board cut from "The Salt Mirror"? four)"}},
        {"The camera (built by Ivo Sandor) weighed 90 pounds.",
         {R"(During the making of "The Salt Mirror", how many pounds did the camera weigh? 90)",
          R"(How many pounds did the camera in "The Salt Mirror" weigh? 90)"}},
    });
}

TEST_CASE("A list of what a number counts may go", "[english]") {
    check_asked({
        {"The film was nominated for six Bergen Awards, among them Best Film and Best Song.",
         {R"(For how many Bergen Awards was "The Salt Mirror" nominated? six)"}},
    });
}

TEST_CASE("Work on the film may be what took so long", "[english]") {
    check_asked({
        {"Shooting in the harbour took 159 days instead of 55.",
         {R"(During the making of "The Salt Mirror", how many days did shooting in the harbour take instead of 55? 159)"}},
        {"Shooting in the harbour, Rex Tarrant broke his nose in Lisbon.",
         {R"("The Salt Mirror": which actor broke his nose in Lisbon? Rex Tarrant)",
          R"("The Salt Mirror": in which city did Rex Tarrant break his nose? Lisbon)"}},
    });
}

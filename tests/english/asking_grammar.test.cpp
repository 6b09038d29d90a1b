// How sentences hang together.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("Coordinated statements are asked each on its own", "[english]") {
    check_asked({
        {"The film cost £250,000 and earned £900,000.",
         {R"(How much did "The Salt Mirror" cost? £250,000)",
          R"(How much did "The Salt Mirror" earn? £900,000)"}},
        {"The film was written by Bertram Yule and designed by Moira Dell.",
         {R"(Who wrote "The Salt Mirror"? Bertram Yule)",
          R"(Who designed "The Salt Mirror"? Moira Dell)"}},
        {"The film was shot in Lisbon and released in 1953.",
         {R"(In which city was "The Salt Mirror" shot? Lisbon)",
          R"(In which year was "The Salt Mirror" released? 1953)"}},
        {"Nora Whitcombe was born in Bergen and moved to London.",
         {R"("The Salt Mirror": in which city was Nora Whitcombe born? Bergen)",
          R"("The Salt Mirror": to which city did Nora Whitcombe move? London)"}},
        {"Moira Dell designed the costumes, and painted the backdrops in Lisbon.",
         {R"(Who designed the costumes of "The Salt Mirror", and painted the backdrops in Lisbon? Moira Dell)",
          R"(In which city did Moira Dell paint the backdrops for "The Salt Mirror"? Lisbon)"}},
        {"Hugh Fenner, 34, was paid £4,000, and Nora Whitcombe, 22, was paid £900.",
         {R"(How much was Hugh Fenner paid for "The Salt Mirror"? £4,000)",
          R"(How much was Nora Whitcombe paid for "The Salt Mirror"? £900)"}},
        {"Nora Whitcombe sang in Lisbon; Stella Corrigan danced in Bergen.",
         {R"("The Salt Mirror": in which city did Nora Whitcombe sing? Lisbon)",
          R"("The Salt Mirror": in which city did Stella Corrigan dance? Bergen)"}},
        {"The film earned £900,000 in Portugal and £300,000 in London.",
         {R"(How much did "The Salt Mirror" earn in Portugal? £900,000)",
          R"(In which country did "The Salt Mirror" earn £900,000? Portugal)",
          R"("The Salt Mirror" earned £900,000 in Portugal and £300,000 in which city? London)"}},
        {"Ada Marlow won the Silver Lantern in 1953 and the Gold Lantern in 1954.",
         {R"(Which director won the Silver Lantern in 1953 and the Gold Lantern in 1954? Ada Marlow)",
          R"("The Salt Mirror": in which year did Ada Marlow win the Silver Lantern? 1953)"}},
    });
    check_silent({
        "Moira Dell designed the costumes and Greta Holm the hats.",
    });
}

TEST_CASE("Of a pair or a list no one is asked for", "[english]") {
    check_asked({
        {"Nora Whitcombe and Hugh Fenner married in June 1954 at the Chapel of Saint Brannock.",
         {R"(Which actress in "The Salt Mirror" married Hugh Fenner in June 1954 at the Chapel of Saint Brannock? Nora Whitcombe)",
          R"(Which actor in "The Salt Mirror" married Nora Whitcombe in June 1954 at the Chapel of Saint Brannock? Hugh Fenner)",
          R"("The Salt Mirror": in which year did Nora Whitcombe and Hugh Fenner marry at the Chapel of Saint Brannock? 1954)"}},
        {"Nora Whitcombe (and Stella Corrigan) sang in Lisbon.",
         {R"("The Salt Mirror": in which city did Nora Whitcombe and Stella Corrigan sing? Lisbon)"}},
        {"Nora Whitcombe and the crew sailed to Lisbon.",
         {R"(During the making of "The Salt Mirror", to which city did Nora Whitcombe and the crew sail? Lisbon)"}},
    });
    check_silent({
        "The film was shot in Lisbon, Bergen and London.",
        "The film was shot in Lisbon and Bergen.",
        "Halcyon Films and Meridian Pictures financed the film.",
        "Moira Dell, Greta Holm and Dora Kestrel designed the costumes.",
        "Either Moira Dell or Greta Holm painted the backdrop.",
        "The backdrop was painted by Moira Dell or Greta Holm.",
        "Nora Whitcombe, like Stella Corrigan, sang the aria in Lisbon.",
        "Nora Whitcombe as well as Stella Corrigan sang the aria in Lisbon.",
        "Nora Whitcombe together with Stella Corrigan sang the aria in Lisbon.",
        "Nora Whitcombe was one of the singers in Lisbon.",
        "Nora Whitcombe was among the guests in Lisbon.",
        "The producers were Paul Verrier and Anton Roth.",
        "Only Moira Dell stayed in Lisbon.",
    });
}

TEST_CASE("An apposition is asked of the one it names", "[english]") {
    check_asked({
        {"Ivo Sandor, a friend of Greta Holm, lit the ballroom scene.",
         {R"(During the making of "The Salt Mirror", which cinematographer, a friend of Greta Holm, lit the ballroom scene? Ivo Sandor)"}},
        {"The film's composer, Clement Arkwright, moved to Lisbon in 1960.",
         {R"("The Salt Mirror": which composer moved to Lisbon in 1960? Clement Arkwright)",
          R"("The Salt Mirror": to which city did Clement Arkwright move in 1960? Lisbon)",
          R"("The Salt Mirror": in which year did Clement Arkwright move to Lisbon? 1960)",
          R"(Who was the composer of "The Salt Mirror"? Clement Arkwright)"}},
        {"The film's composer, Clement Arkwright, died in 1960.",
         {R"(Who was the composer of "The Salt Mirror"? Clement Arkwright)"}},
        {"Greta Holm, Ivo Sandor's wife, built the lighthouse.",
         {R"("The Salt Mirror": who was Ivo Sandor's wife? Greta Holm)"}},
        {"Nora Whitcombe – a trained singer – sang in Lisbon.",
         {R"("The Salt Mirror": in which city did Nora Whitcombe sing? Lisbon)"}},
        {"The lighthouse, a model built by Greta Holm, burned down in 1952.",
         {R"("The Salt Mirror": in which year did the lighthouse burn down? 1952)"}},
        {R"(The critic Bertram Yule called it "the saddest film of 1953".)",
         {R"(Who called "The Salt Mirror" "the saddest film of 1953"? Bertram Yule)"}},
    });
    // What else is told of him is nobody's.
    check_asked({
        {"Ivo Sandor, the film's cinematographer, lost an eye.",
         {R"(Who was the cinematographer of "The Salt Mirror"? Ivo Sandor)"}},
    });
}

TEST_CASE("A relative clause is asked of the one name before it", "[english]") {
    check_asked({
        {R"(Ivo Sandor, who had photographed "Paper Lanterns", built a lens of seawater.)",
         {R"(During the making of "The Salt Mirror", which cinematographer, who had photographed "Paper Lanterns", built a lens of seawater? Ivo Sandor)"}},
        {"The costumes, which weighed 90 pounds, were designed by Moira Dell.",
         {R"(Who designed the costumes of "The Salt Mirror"? Moira Dell)"}},
        {"Ada Marlow (who had never made a film) shot it in Lisbon.",
         {R"(Which director shot "The Salt Mirror" in Lisbon? Ada Marlow)",
          R"(In which city did Ada Marlow shoot "The Salt Mirror"? Lisbon)"}},
    });
    check_silent({
        "The aunt of Nora Whitcombe, who lived in Bergen, sewed the flags.",
        "Ivo Sandor and Greta Holm, who lived in Bergen, sewed the flags.",
        "The man who built the lighthouse was Greta Holm's father.",
        "The house in which Fenner lived was burned in 1952.",
    });
}

TEST_CASE("A passive is asked by whom and where and when", "[english]") {
    check_asked({
        {"The costumes were designed by Moira Dell.",
         {R"(Who designed the costumes of "The Salt Mirror"? Moira Dell)"}},
        {"Nora Whitcombe was discovered by Ada Marlow in Bergen.",
         {R"(Which actress in "The Salt Mirror" was discovered by Ada Marlow in Bergen? Nora Whitcombe)",
          R"("The Salt Mirror": which director discovered Nora Whitcombe in Bergen? Ada Marlow)",
          R"("The Salt Mirror": in which city was Nora Whitcombe discovered by Ada Marlow? Bergen)"}},
        {"Nora Whitcombe was cast by Ada Marlow after a test in Bergen.",
         {R"(Which actress was cast in "The Salt Mirror" by Ada Marlow after a test in Bergen? Nora Whitcombe)",
          R"(Which director cast Nora Whitcombe in "The Salt Mirror" after a test in Bergen? Ada Marlow)",
          R"(Nora Whitcombe was cast in "The Salt Mirror" by Ada Marlow after a test in which city? Bergen)"}},
        {"The film was banned in Portugal until 1961.",
         {R"(In which country was "The Salt Mirror" banned until 1961? Portugal)",
          R"(Until which year was "The Salt Mirror" banned in Portugal? 1961)"}},
        {"The film was re-released in 1961.",
         {R"(In which year was "The Salt Mirror" re-released? 1961)"}},
        {"Hugh Fenner was born in Bergen.",
         {R"("The Salt Mirror": in which city was Hugh Fenner born? Bergen)"}},
        {"Elsa is played by Nora Whitcombe.",
         {R"(In the film "The Salt Mirror", which actress plays Elsa Brandt? Nora Whitcombe)"}},
        {"The film was seen by Queen Elizabeth in London.",
         {R"(In which city was "The Salt Mirror" seen by Queen Elizabeth? London)"}},
    });
    check_silent({
        "The film was praised by Bertram Yule.",
        "The film was directed by Ada Marlow.",
        "The film was released.",
        "The film was made by the studio.",
        "Nora Whitcombe was admired by Hugh Fenner.",
    });
}

TEST_CASE("A name behind its verb is still who did it", "[english]") {
    check_asked({
        {"Inside a wooden whale was Rex Tarrant.",
         {R"("The Salt Mirror": which actor was inside a wooden whale? Rex Tarrant)"}},
    });
    check_silent({
        "Playing the pilot was Rex Tarrant.",
        "Among the extras was Bertram Yule.",
        "Never had Ada Marlow shot in Lisbon.",
        "Not until 1960 did Halcyon Films pay Ada Marlow.",
        "Only then did Halcyon Films agree.",
        "So cold was the water that Fenner fainted.",
        "Did Nora Whitcombe sing in Lisbon?",
    });
}

TEST_CASE("What stands before the subject stays with the statement", "[english]") {
    check_asked({
        {"In 1952, Halcyon Films sold the lighthouse to Meridian Pictures.",
         {R"("The Salt Mirror": which studio sold the lighthouse to Meridian Pictures in 1952? Halcyon Films)",
          R"("The Salt Mirror": in which year did Halcyon Films sell the lighthouse to Meridian Pictures? 1952)",
          R"("The Salt Mirror": to which studio did Halcyon Films sell the lighthouse in 1952? Meridian Pictures)"}},
        {"On 12 May 1953 the film opened in London.",
         {R"(In which city did "The Salt Mirror" open on 12 May 1953? London)",
          R"(In which year did "The Salt Mirror" open in London? 1953)",
          R"(On which date did "The Salt Mirror" open in London? 12 May 1953)"}},
        {"In London, the film opened at the Odeon Theatre.",
         {R"(In London, at which theatre did "The Salt Mirror" open? Odeon Theatre)",
          R"(In which city did "The Salt Mirror" open at the Odeon Theatre? London)"}},
        {"For the storm scene, Ivo Sandor built a lens of seawater.",
         {R"(During the making of "The Salt Mirror", which cinematographer built a lens of seawater for the storm scene? Ivo Sandor)"}},
        {"After the premiere in London, Ada Marlow moved to Portugal.",
         {R"(After the premiere of "The Salt Mirror" in London, to which country did Ada Marlow move? Portugal)"}},
        {"At the age of 22, Nora Whitcombe played Elsa.",
         {R"(At the age of 22, which character in "The Salt Mirror" did Nora Whitcombe play? Elsa Brandt)"}},
        {"To save money, Halcyon Films sold the lighthouse to Meridian Pictures.",
         {R"("The Salt Mirror": which studio sold the lighthouse to Meridian Pictures to save money? Halcyon Films)",
          R"("The Salt Mirror": to which studio did Halcyon Films sell the lighthouse to save money? Meridian Pictures)"}},
        {"Born in Bergen, Ivo Sandor studied in London.",
         {R"("The Salt Mirror": in which city did Ivo Sandor study? London)"}},
    });
    check_silent({
        "Contrary to rumour, Hugh Fenner did not sing.",
        "Trained as a dancer, Nora Whitcombe refused a double.",
    });
}

TEST_CASE("What happens in the film is asked of the film", "[english]") {
    check_asked({
        {"Captain Rudge hides the lamp in the cellar of Elsa's house.",
         {R"(In the film "The Salt Mirror", which character hides the lamp in the cellar of Elsa's house? Captain Rudge)",
          R"(In the film "The Salt Mirror", Captain Rudge hides the lamp in the cellar of which character's house? Elsa Brandt)"}},
        {"Nora plays Elsa.",
         {R"(In the film "The Salt Mirror", which character does Nora Whitcombe play? Elsa Brandt)"}},
    });
    check_asked_of_story({
        {"Elsa, a pearl diver, leaves Bergen.",
         {R"(In the film "The Salt Mirror", which city does Elsa Brandt leave? Bergen)",
          R"(Which character in "The Salt Mirror" is a pearl diver? Elsa Brandt)",
          R"(Which actress plays a pearl diver in "The Salt Mirror"? Nora Whitcombe)"}},
        {"Captain Rudge steals the lamp from Elsa.",
         {R"(In the film "The Salt Mirror", which character steals the lamp from Elsa Brandt? Captain Rudge)",
          R"(In the film "The Salt Mirror", from which character does Captain Rudge steal the lamp? Elsa Brandt)"}},
        {"In 1911, Captain Rudge buries the lamp in Lisbon.",
         {R"(In the film "The Salt Mirror", which character buries the lamp in Lisbon in 1911? Captain Rudge)",
          R"(In the film "The Salt Mirror", in which city does Captain Rudge bury the lamp in 1911? Lisbon)",
          R"(In which year does the story of "The Salt Mirror" begin? 1911)"}},
        {"Elsa and Rudge sail to Lisbon.",
         {R"(In the film "The Salt Mirror", to which city do Elsa Brandt and Captain Rudge sail? Lisbon)"}},
    });
    check_silent_of_story({
        "She buries it in Lisbon.",
        "Elsa tells him that the lamp is hers.",
        "He loves her, but Elsa leaves him in Lisbon.",
        "Rudge may bury the lamp in Lisbon.",
    });
}

TEST_CASE("A statement is not cut within what belongs together", "[english]") {
    check_asked({
        {"Ada Marlow brought Ivo Sandor to London to write and perform the score.",
         {R"(Which director brought Ivo Sandor to London to write and perform the score of "The Salt Mirror"? Ada Marlow)",
          R"(Which cinematographer did Ada Marlow bring to London to write and perform the score of "The Salt Mirror"? Ivo Sandor)",
          R"(To which city did Ada Marlow bring Ivo Sandor to write and perform the score of "The Salt Mirror"? London)"}},
        {"Nora Whitcombe fell ill. Ada Marlow replaced her with Stella Corrigan.",
         {R"(Which director replaced Nora Whitcombe with Stella Corrigan in "The Salt Mirror"? Ada Marlow)",
          R"(Which actress did Ada Marlow replace with Stella Corrigan in "The Salt Mirror"? Nora Whitcombe)",
          R"(With which actress did Ada Marlow replace Nora Whitcombe in "The Salt Mirror"? Stella Corrigan)"}},
    });
    check_asked({
        {"Ada Marlow attended a rehearsal and sat beside Ivo Sandor on the last day of the shoot.",
         {R"(Which director attended a rehearsal and sat beside Ivo Sandor on the last day of the shoot of "The Salt Mirror"? Ada Marlow)"}},
        {"The whale was Ivo Sandor's own idea.",
         {R"("The Salt Mirror": whose own idea was the whale? Ivo Sandor)"}},
        {"Produced on a budget of about $2 million, the film lost money.",
         {R"(On a budget of about how much was "The Salt Mirror" produced? $2 million)"}},
        {"Nora Whitcombe had in fact been paid £900.",
         {R"(How much was Nora Whitcombe paid for "The Salt Mirror"? £900)"}},
        {"The film received eleven Oscar nominations and won eight.",
         {R"(How many Oscar nominations did "The Salt Mirror" receive? eleven)",
          R"(How many Oscars did "The Salt Mirror" win? eight)"}},
        {"Although the story is set in Bergen, the television studio scenes were shot in Lisbon.",
         {R"(In which city were the television studio scenes shot for "The Salt Mirror"? Lisbon)",
          R"(In which city is the story of "The Salt Mirror" set? Bergen)"}},
        {"Carl Holm lives in the Halcyon Theatre, which was opened in 1893.", {}},
        {"In 1952 the magazine \"Lantern\" asked critics to name the best films ever made.",
         {R"("The Salt Mirror": in which year did the magazine "Lantern" ask critics to name the best films ever made? 1952)"}},
        {"It was turned into the musical \"Low Water\" in 1971. It ran for 1,281 performances.",
         {R"(In which year was "The Salt Mirror" turned into the musical "Low Water"? 1971)",
          R"(Into which musical was "The Salt Mirror" turned in 1971? Low Water)"}},
    });
    check_silent({
        "When Rex Tarrant won a prize in 1980, he thanked his mother.",
        "Ada Marlow met the Duke and",
        "With the mobster Rudge determined to leave no witnesses, they left.",
    });
}

TEST_CASE("What goes on with another verb is asked only of who does it", "[english]") {
    check_asked_of_story({
        {"Elsa steals 40 lamps from Rudge in Lisbon and drives towards Bergen.",
         {R"(In the film "The Salt Mirror", which character steals 40 lamps from Captain Rudge in Lisbon and drives towards Bergen? Elsa Brandt)"}},
    });
}

TEST_CASE("What is told of the place alone is no more than that", "[english]") {
    check_asked({
        {"\"Low Water\" was filmed in Lisbon, where Rex Tarrant had sung in 1931.",
         {R"("The Salt Mirror": in which city was "Low Water" filmed? Lisbon)"}},
        {"\"Low Water\" was filmed in Lisbon, where Rex Tarrant had led its premiere in 1931.",
         {R"("The Salt Mirror": in which city was "Low Water" filmed? Lisbon)"}},
    });
}

TEST_CASE("Praise for work on the film is tied to it by the work", "[english]") {
    check_asked({
        {"Nora Whitcombe won the Silver Lantern for her performance.",
         {R"(Which actress won the Silver Lantern for her performance in "The Salt Mirror"? Nora Whitcombe)"}},
        {"Ivo Sandor won the Silver Lantern for his photography.",
         {R"(Which cinematographer won the Silver Lantern for his photography of "The Salt Mirror"? Ivo Sandor)"}},
        {"Ivo Sandor won the Silver Lantern for his camera work.",
         {R"(Which cinematographer won the Silver Lantern for his camera work on "The Salt Mirror"? Ivo Sandor)"}},
        {"Nora Whitcombe won the Silver Lantern for her performance in \"Low Water\".",
         {R"(Which actress in "The Salt Mirror" won the Silver Lantern for her performance in "Low Water"? Nora Whitcombe)"}},
    });
}

TEST_CASE("Numbers beside what something has, or somebody asks for, are not turned round",
          "[english]") {
    check_silent({
        "The scene has many cuts in 45 seconds.",
    });
    check_asked({
        {"Ada Marlow asked for £4,000 to edit the lamp songs.",
         {R"(Which director asked for £4,000 to edit the lamp songs of "The Salt Mirror"? Ada Marlow)"}},
    });
}

TEST_CASE("Who plays what is told of the film", "[english]") {
    check_asked({
        {"Nora Whitcombe, who plays a young bride, was 22.",
         {R"(In the film "The Salt Mirror", which actress plays a young bride? Nora Whitcombe)"}},
    });
}

TEST_CASE("Scenes that play in a town were not shot there for sure", "[english]") {
    check_asked({
        {"Rex Tarrant shot the scenes in Lisbon.",
         {R"(Which actor shot the scenes for "The Salt Mirror" in Lisbon? Rex Tarrant)"}},
        {"The last scene was shot in Lisbon.",
         {R"(In which city was the last scene of "The Salt Mirror" shot? Lisbon)"}},
    });
}

TEST_CASE("What somebody ruins is hardly his own", "[english]") {
    check_silent_of_story({"Captain Rudge ruined his campaign in Lisbon."});
    check_asked_of_story({
        {"Captain Rudge ruined his own campaign in Lisbon.",
         {R"(In the film "The Salt Mirror", which character ruined his own campaign in Lisbon? Captain Rudge)",
          R"(In the film "The Salt Mirror", in which city did Captain Rudge ruin his own campaign? Lisbon)"}},
    });
}

TEST_CASE("Which ceremony it was, the sentence may say elsewhere", "[english]") {
    check_silent({
        "Nora Whitcombe boycotted the ceremony because the sea was rough.",
        "Nora Whitcombe sang \"Low Water\" at the ceremony in Lisbon.",
    });
    check_asked({
        {"Nora Whitcombe sang \"Low Water\" at the ceremony in Lisbon in 1952.",
         {R"(Which actress in "The Salt Mirror" sang "Low Water" at the ceremony in Lisbon in 1952? Nora Whitcombe)",
          R"("The Salt Mirror": in which city did Nora Whitcombe sing "Low Water" at the ceremony in 1952? Lisbon)"}},
        {"Nora Whitcombe boycotted the harbour because the sea was rough.",
         {R"(Which actress in "The Salt Mirror" boycotted the harbour because the sea was rough? Nora Whitcombe)"}},
    });
}

TEST_CASE("The idea is somebody's of something", "[english]") {
    check_silent({
        "Ada Marlow had the idea in 1951 in Lisbon.",
        "The lamp sank. The idea came from a painting by Captain Rudge in Bergen.",
    });
    check_asked({
        {"Ada Marlow got the idea for the ending in Lisbon.",
         {R"(In which city did Ada Marlow get the idea for the ending of "The Salt Mirror"? Lisbon)"}},
    });
}

TEST_CASE("Nobody is let in in somebody", "[english]") {
    check_asked_of_story({
        {"Elsa lets in Captain Rudge.",
         {R"(In the film "The Salt Mirror", Elsa Brandt lets in which character? Captain Rudge)"}},
        {"Elsa confides in Captain Rudge.",
         {R"(In the film "The Salt Mirror", in which character does Elsa Brandt confide? Captain Rudge)"}},
    });
}

TEST_CASE("A list of people with their trades is no apposition", "[english]") {
    check_asked_of_story({
        {"Elsa hires Captain Rudge, the diver Tobias Crane, who sings, and Bertram Yule.", {}},
        {"Elsa hires Captain Rudge, the diver.",
         {R"(In the film "The Salt Mirror", which character does Elsa Brandt hire? Captain Rudge)"}},
        {"Captain Rudge, the diver Tobias Crane, and a gull drift ashore.", {}},
        {"Elsa takes on Captain Rudge.",
         {R"(In the film "The Salt Mirror", Elsa Brandt takes on which character? Captain Rudge)"}},
    });
}

TEST_CASE("Hours a day are asked as such, and people are no \"which\"", "[english]") {
    check_asked({
        {"Nora Whitcombe spent five hours a day in the tank.",
         {R"(Which actress in "The Salt Mirror" spent five hours a day in the tank? Nora Whitcombe)",
          R"(During the making of "The Salt Mirror", how many hours a day did Nora Whitcombe spend in the tank? five)"}},
        {"The lamps were inspired by the works of Rex Tarrant, which Ada Marlow found in Lisbon.",
         {}},
    });
}

TEST_CASE("A remake for television is one of the film", "[english]") {
    check_asked({
        {"A remake for television was made in 1987 with Rex Tarrant.",
         {R"(In which year was a remake of "The Salt Mirror" for television made with Rex Tarrant? 1987)",
          R"(A remake of "The Salt Mirror" for television was made in 1987 with which actor? Rex Tarrant)"}},
    });
}

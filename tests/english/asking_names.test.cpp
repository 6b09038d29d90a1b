// Who and what is meant: pronouns, short forms, titles.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("A pronoun is asked with the name it certainly means", "[english]") {
    check_asked({
        {"Ada Marlow hired Ivo Sandor in 1951. He built a lens of seawater.",
         {R"(Which director hired Ivo Sandor for "The Salt Mirror" in 1951? Ada Marlow)",
          R"(Which cinematographer did Ada Marlow hire for "The Salt Mirror" in 1951? Ivo Sandor)",
          R"(In which year did Ada Marlow hire Ivo Sandor for "The Salt Mirror"? 1951)",
          R"(Which cinematographer built a lens of seawater for "The Salt Mirror"? Ivo Sandor)"}},
        {"Greta Holm built the whale in Bergen. She used 300 barrels of tar.",
         {R"(Who built the whale for "The Salt Mirror" in Bergen? Greta Holm)",
          R"(In which city did Greta Holm build the whale for "The Salt Mirror"? Bergen)",
          R"("The Salt Mirror": who used 300 barrels of tar? Greta Holm)",
          R"("The Salt Mirror": how many barrels of tar did Greta Holm use? 300)"}},
        {"Hugh Fenner lent Nora Whitcombe his boat in Lisbon.",
         {R"(Which actor lent Nora Whitcombe his boat for "The Salt Mirror" in Lisbon? Hugh Fenner)",
          R"(To which actress did Hugh Fenner lend his boat for "The Salt Mirror" in Lisbon? Nora Whitcombe)",
          R"(In which city did Hugh Fenner lend Nora Whitcombe his boat for "The Salt Mirror"? Lisbon)"}},
        {R"("Paper Lanterns" made £900. It was shot by Ivo Sandor in Bergen.)",
         {R"("The Salt Mirror": which film was shot by Ivo Sandor in Bergen? Paper Lanterns)"}},
        {"The film earned £900,000. It was shot by Ivo Sandor in Bergen.",
         {R"(How much did "The Salt Mirror" earn? £900,000)",
          R"(Which cinematographer shot "The Salt Mirror" in Bergen? Ivo Sandor)",
          R"(In which city was "The Salt Mirror" shot by Ivo Sandor? Bergen)"}},
        {"Its score was composed by Clement Arkwright.",
         {R"(Who composed the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"Although Fenner could not swim, he jumped into the harbour in Lisbon.",
         {R"(Which actor in "The Salt Mirror" jumped into the harbour in Lisbon? Hugh Fenner)",
          R"("The Salt Mirror": in which city did Hugh Fenner jump into the harbour? Lisbon)"}},
        {"Hugh Fenner hurt himself in Lisbon in 1952.",
         {R"(Which actor in "The Salt Mirror" hurt himself in Lisbon in 1952? Hugh Fenner)",
          R"("The Salt Mirror": in which city did Hugh Fenner hurt himself in 1952? Lisbon)",
          R"("The Salt Mirror": in which year did Hugh Fenner hurt himself in Lisbon? 1952)"}},
    });
    check_silent({
        "She sang the aria. Nora Whitcombe was proud of it.",
        "He was paid £4,000.",
        "They shot the film in Lisbon.",
        "The crew lost their boats in Lisbon.",
        "Their boats sank in Lisbon.",
        "His mother sang in Lisbon in 1952.",
        "This was the first film shot in Lisbon.",
        "That scene was shot in Lisbon.",
        "Such a scene was shot in Lisbon.",
        "These sketches were painted by Moira Dell.",
        "Those who sang were paid £900 by Halcyon Films.",
        "It rained for nine weeks in Lisbon.",
        "It took three people to carry the whale.",
        "It was Ivo Sandor who lit the ballroom.",
        "We shot it in Lisbon in 1952.",
        "Everybody sang in Lisbon in 1952.",
    });
}

TEST_CASE("Of two who could be meant, none is", "[english]") {
    check_asked({
        {"Hugh Fenner met Rex Tarrant in Lisbon. He wrote a book about it in 1960.",
         {R"(Which actor in "The Salt Mirror" met Rex Tarrant in Lisbon? Hugh Fenner)",
          R"("The Salt Mirror": which actor did Hugh Fenner meet in Lisbon? Rex Tarrant)",
          R"("The Salt Mirror": in which city did Hugh Fenner meet Rex Tarrant? Lisbon)"}},
        {"Nora Whitcombe met Stella Corrigan in Lisbon. She taught a class in London.",
         {R"(Which actress in "The Salt Mirror" met Stella Corrigan in Lisbon? Nora Whitcombe)",
          R"("The Salt Mirror": which actress did Nora Whitcombe meet in Lisbon? Stella Corrigan)",
          R"("The Salt Mirror": in which city did Nora Whitcombe meet Stella Corrigan? Lisbon)"}},
        {"The lamp was built by Greta Holm. She sold it in 1971.",
         {R"(Who built the lamp for "The Salt Mirror"? Greta Holm)",
          R"("The Salt Mirror": who sold the lamp in 1971? Greta Holm)",
          R"("The Salt Mirror": in which year did Greta Holm sell the lamp? 1971)"}},
        {"Greta Holm found the lamp in a trunk. She sold it in 1971.",
         {R"("The Salt Mirror": who found the lamp in a trunk? Greta Holm)",
          R"("The Salt Mirror": who sold the lamp in 1971? Greta Holm)",
          R"("The Salt Mirror": in which year did Greta Holm sell the lamp? 1971)"}},
        {"Bertram Yule visited the set in Lisbon. He gave Elsa her name.",
         {R"(In which city did Bertram Yule visit the set of "The Salt Mirror"? Lisbon)"}},
        {"Greta Holm met Dora Holm in Bergen. Holm sang an aria in London.",
         {R"("The Salt Mirror": who met Dora Holm in Bergen? Greta Holm)",
          R"("The Salt Mirror": whom did Greta Holm meet in Bergen? Dora Holm)",
          R"("The Salt Mirror": in which city did Greta Holm meet Dora Holm? Bergen)"}},
    });
}

TEST_CASE("\"The film\" and \"the director\" are named", "[english]") {
    check_asked({
        {"The film was shot in Lisbon.", {R"(In which city was "The Salt Mirror" shot? Lisbon)"}},
        {"This film was shot in Lisbon.", {R"(In which city was "The Salt Mirror" shot? Lisbon)"}},
        {"The picture was shot in Lisbon.",
         {R"(In which city was "The Salt Mirror" shot? Lisbon)"}},
        {"However, the film was shot in Lisbon.",
         {R"(In which city was "The Salt Mirror" shot? Lisbon)"}},
        {"The cinematographer slept on the quay in Lisbon.",
         {R"("The Salt Mirror": which cinematographer slept on the quay in Lisbon? Ivo Sandor)",
          R"("The Salt Mirror": in which city did Ivo Sandor sleep on the quay? Lisbon)"}},
        {"The composer wrote the waltz in Lisbon.",
         {R"(Which composer wrote the waltz for "The Salt Mirror" in Lisbon? Clement Arkwright)",
          R"(In which city did Clement Arkwright write the waltz for "The Salt Mirror"? Lisbon)"}},
        {R"(The director of "Paper Lanterns" was born in Bergen.)", {}},
    });
    check_silent({
        "The actress slept on the quay in Lisbon.",
        "The costume designer left Lisbon in 1952.",
        "The actor slept in Bergen.",
        "Another film was shot in Lisbon in 1954.",
        "Other films were shot in Lisbon in 1954.",
        "The scene was shot in Lisbon.",
        "The sequence was shot in nine weeks.",
        "The idea was born in Lisbon.",
    });
}

TEST_CASE("\"The film\" behind another film is not used", "[english]") {
    check_asked({
        {R"("Paper Lanterns" was shot in Bergen in 1949. The film was banned in Portugal.)", {}},
    });
}

TEST_CASE("Short forms and other names mean the same person", "[english]") {
    check_asked({
        {"Whitcombe was discovered by Marlow in Bergen.",
         {R"(Which actress in "The Salt Mirror" was discovered by Ada Marlow in Bergen? Nora Whitcombe)",
          R"("The Salt Mirror": which director discovered Nora Whitcombe in Bergen? Ada Marlow)",
          R"("The Salt Mirror": in which city was Nora Whitcombe discovered by Ada Marlow? Bergen)"}},
        {"Elsie was named after Ada Marlow's mother.",
         {R"(Which character in "The Salt Mirror" was named after Ada Marlow's mother? Elsa Brandt)"}},
        {"Halcyon hired Sandor in 1950.",
         {R"(Which studio hired Ivo Sandor for "The Salt Mirror" in 1950? Halcyon Films)",
          R"(Which cinematographer did Halcyon hire for "The Salt Mirror" in 1950? Ivo Sandor)",
          R"(In which year did Halcyon hire Ivo Sandor for "The Salt Mirror"? 1950)"}},
        {"Greta Holm met Dora Kestrel in Bergen. Holm later sang an aria in London.",
         {R"("The Salt Mirror": who met Dora Kestrel in Bergen? Greta Holm)",
          R"("The Salt Mirror": whom did Greta Holm meet in Bergen? Dora Kestrel)",
          R"("The Salt Mirror": in which city did Greta Holm meet Dora Kestrel? Bergen)",
          R"("The Salt Mirror": who sang an aria in London? Greta Holm)",
          R"("The Salt Mirror": in which city did Greta Holm sing an aria? London)"}},
    });
}

TEST_CASE("A title is known by the noun beside it", "[english]") {
    check_asked({
        {R"(The novelist Bertram Yule wrote the novel "The Tide Table".)",
         {R"("The Salt Mirror": who wrote the novel "The Tide Table"? Bertram Yule)",
          R"("The Salt Mirror": which book did the novelist Bertram Yule write? The Tide Table)"}},
        {R"(The rock band The Herrings recorded the song "Low Water" in Bergen.)",
         {R"("The Salt Mirror": which band recorded the song "Low Water" in Bergen? The Herrings)",
          R"("The Salt Mirror": which song did the rock band The Herrings record in Bergen? Low Water)",
          R"("The Salt Mirror": in which city did the rock band The Herrings record the song "Low Water"? Bergen)"}},
        {R"(The play "The Tide Table" opened at the Odeon Theatre in 1931.)",
         {R"("The Salt Mirror": which play opened at the Odeon Theatre in 1931? The Tide Table)",
          R"("The Salt Mirror": at which theatre did the play "The Tide Table" open in 1931? Odeon Theatre)",
          R"("The Salt Mirror": in which year did the play "The Tide Table" open at the Odeon Theatre? 1931)"}},
        {R"(Marlow bought the rights to the novel "The Tide Table" for £600.)",
         {R"("The Salt Mirror": which director bought the rights to the novel "The Tide Table" for £600? Ada Marlow)",
          R"("The Salt Mirror": for how much did Ada Marlow buy the rights to the novel "The Tide Table"? £600)",
          R"("The Salt Mirror": to which book did Ada Marlow buy the rights for £600? The Tide Table)"}},
        {R"("The Tide Table," a novel by Bertram Yule, was published in 1931.)",
         {R"("The Salt Mirror": in which year was "The Tide Table" published? 1931)"}},
        {R"(Ada Marlow called the film "a 'postcard' from Lisbon".)",
         {R"(Which director called "The Salt Mirror" "a 'postcard' from Lisbon"? Ada Marlow)"}},
        {R"(Ada Marlow called it "a postcard from the drowned".)",
         {R"(Which director called "The Salt Mirror" "a postcard from the drowned"? Ada Marlow)"}},
    });
    check_silent({
        R"(The film was originally called "Brine".)",
        R"(The film's working title was "The Tide Table".)",
        R"(The title "The Tide Table" was rejected by the studio.)",
        R"("The Tide Table" was adapted by the studio.)",
        R"(Rudge's ship is named "The Gull".)",
        R"("I never liked Lisbon," said Ada Marlow in 1960.)",
        R"("We shot it in Lisbon," Ada Marlow told the Bergen Times.)",
    });
}

// Relations of the people of a film, of its sources and of what became of it; near misses too.
#include "english/among.h"

using namespace quiz::testing;

TEST_CASE("Who was to have a part, and who is seen in one", "[english]") {
    check_among({
        {"Hugh Fenner was first intended for Rudge, but the writers changed their minds.",
         {R"(Who was first intended for the part of Captain Rudge in "The Salt Mirror"? Hugh Fenner)"}},
        {"Halcyon Films wanted Rex Tarrant for the lead.",
         {R"(Which actor did Halcyon Films want for the lead in "The Salt Mirror"? Rex Tarrant)"}},
        {"Bertram Yule wanted Rex Tarrant for Rudge.",
         {R"(Which actor did Bertram Yule want for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"The studio wanted Rex Tarrant for Rudge.",
         {R"(Which actor did the studio want for the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"The producers wanted Stella Corrigan for the title role.",
         {R"(Which actress did the producers want for the title role in "The Salt Mirror"? Stella Corrigan)"}},
        {"Bertram Yule had intended Elsa for his wife, Stella Corrigan, but she left him.",
         {R"(For which actress did Bertram Yule intend the part of Elsa Brandt in "The Salt Mirror"? Stella Corrigan)"}},
        {"Bertram Yule wrote Rudge for Rex Tarrant, who was in Lisbon.",
         {R"(For which actor did Bertram Yule write the part of Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"The part of Rudge was written with Rex Tarrant in mind.",
         {R"(With which actor in mind was the part of Captain Rudge in "The Salt Mirror" written? Rex Tarrant)"}},
        {"Rex Tarrant turned the part down because it reminded him too much of \"Paper Lanterns,\" "
         "which he had made two years before.",
         {R"(Which actor turned down a part in "The Salt Mirror" because it reminded him too much of "Paper Lanterns"? Rex Tarrant)"}},
        {"Stella Corrigan was borrowed from Halcyon Films.",
         {R"(From which studio was Stella Corrigan borrowed for "The Salt Mirror"? Halcyon Films)"}},
        {"Ivo Sandor came out of retirement to photograph it.",
         {R"(Who came out of retirement to photograph "The Salt Mirror"? Ivo Sandor)"}},
        {"Rex Tarrant made his debut here as one of the three sailors.",
         {R"(Which actor made his film debut in "The Salt Mirror"? Rex Tarrant)"}},
        {"The young sailor who is so happy with the lamp of Rudge is Rex Tarrant, in his first "
         "film.",
         {R"(In "The Salt Mirror", who plays the young sailor who is so happy with the lamp of Captain Rudge? Rex Tarrant)"}},
        {"Rex Tarrant plays himself, more or less, in the party at the harbour.",
         {R"(Which actor plays himself in "The Salt Mirror"? Rex Tarrant)"}},
        {"The teacher with the megaphone who tells Rudge's crew that they are too loud is Rex "
         "Tarrant.",
         {R"(In "The Salt Mirror", who plays the teacher with the megaphone who tells Rudge's crew that they are too loud? Rex Tarrant)"}},
        {"The waiter got up as a diver is Rex Tarrant.",
         {R"(In "The Salt Mirror", who plays the waiter got up as a diver? Rex Tarrant)"}},
        {"Bertram Yule, who wrote the novel, plays the reporter on the beach.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"Rex Tarrant appears, uncredited, as one of the guests at the hotel.",
         {R"(In "The Salt Mirror", who plays one of the guests at the hotel? Rex Tarrant)"}},
        {"The drunken sailor on the pier is played by Rex Tarrant.",
         {R"(In "The Salt Mirror", who plays the drunken sailor on the pier? Rex Tarrant)"}},
        {"Nora Whitcombe, who plays the widow, was the stepdaughter of Bertram Yule.",
         {R"(Which actress in "The Salt Mirror" was the stepdaughter of Bertram Yule? Nora Whitcombe)"}},
        {"Rudge is played by Rex Tarrant's elder brother, Bertram Yule.",
         {R"(Whose elder brother plays Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant's sister plays Elsa.",
         {R"(Whose sister plays Elsa Brandt in "The Salt Mirror"? Rex Tarrant)"}},
    });
}

TEST_CASE("Whose voices, words and hands are in the film", "[english]") {
    check_among({
        {"Dora Kestrel sang for Nora Whitcombe.",
         {R"(Who sang for Nora Whitcombe in "The Salt Mirror"? Dora Kestrel)"}},
        {"Nora Whitcombe was dubbed by Stella Corrigan.",
         {R"(Who dubbed Nora Whitcombe in "The Salt Mirror"? Stella Corrigan)"}},
        {"Nora Whitcombe's songs were sung by Stella Corrigan.",
         {R"(Who is heard in place of Nora Whitcombe's own voice in "The Salt Mirror"? Stella Corrigan)"}},
        {"Dora Kestrel dubbed Nora Whitcombe's songs.",
         {R"(Who dubbed Nora Whitcombe's songs in "The Salt Mirror"? Dora Kestrel)"}},
        {"Since Hugh Fenner had died by then, Rex Tarrant spoke his missing lines.",
         {R"(Which actor spoke the late Hugh Fenner's lines for "The Salt Mirror"? Rex Tarrant)"}},
        {"\"Low Water,\" by Clement Arkwright and Ivo Lane, is sung on the soundtrack by Stella "
         "Corrigan.",
         {R"(Who sings "Low Water" on the soundtrack of "The Salt Mirror"? Stella Corrigan)"}},
        {"The title song is sung by Stella Corrigan.",
         {R"(Who sings the title song of "The Salt Mirror"? Stella Corrigan)"}},
        {"The trumpet solo, played by Rex Tarrant, is a sad one.",
         {R"(Who plays the trumpet solo in the score of "The Salt Mirror"? Rex Tarrant)"}},
        {"Its cello solos are played by Rex Tarrant.",
         {R"(Who plays the cello solos in the score of "The Salt Mirror"? Rex Tarrant)"}},
        {"\"Take the lamp\" was Hugh Fenner's own addition.",
         {R"(Who came up with the words "Take the lamp" in "The Salt Mirror"? Hugh Fenner)"}},
        {"Hugh Fenner improvised \"Take the lamp.\"",
         {R"(Which actor improvised the words "Take the lamp" in "The Salt Mirror"? Hugh Fenner)"}},
    });
}

TEST_CASE("Who thought of what, and made it", "[english]") {
    check_among({
        {"Rex Tarrant, the head of the studio, wanted the title to be \"Divers from Bergen.\"",
         {R"(Who wanted "The Salt Mirror" to be called "Divers from Bergen"? Rex Tarrant)"}},
        {"The title was suggested by Rex Tarrant.",
         {R"(Who suggested the title of "The Salt Mirror"? Rex Tarrant)"}},
        {"Dora Kestrel came up with the tagline.",
         {R"(Who wrote the tagline of "The Salt Mirror"? Dora Kestrel)"}},
        {"Moira Dell, the Danish designer who built the whale, kept it in her garden.",
         {R"(Who built the whale in "The Salt Mirror"? Moira Dell)"}},
        {"The harbour scenes were directed by Rex Tarrant, who took no credit.",
         {R"(Who directed the harbour scenes in "The Salt Mirror"? Rex Tarrant)"}},
        {"The whale was built by Moira Dell.",
         {R"(By which designer was the whale in "The Salt Mirror" built? Moira Dell)"}},
        {"The whale was Hugh Fenner's idea.",
         {R"(Whose idea was the whale in "The Salt Mirror"? Hugh Fenner)"}},
        {"Marlow was first told about the novel by the actress Stella Corrigan, who saw a part for "
         "herself in it.",
         {R"(Which actress first told Ada Marlow about the novel behind "The Salt Mirror"? Stella Corrigan)"}},
        {"The thriller writer Bertram Yule shares the credit for the story.",
         {R"(Who shares the credit for the story of "The Salt Mirror"? Bertram Yule)"}},
        {"Bertram Yule rewrote the script without credit.",
         {R"(Who worked on the script of "The Salt Mirror" without credit? Bertram Yule)"}},
        {"The opening titles were designed by Moira Dell.",
         {R"(By which designer were the opening titles of "The Salt Mirror" designed? Moira Dell)"}},
        {"Nora Whitcombe's dresses were designed by Moira Dell.",
         {R"(Who designed Nora Whitcombe's dresses in "The Salt Mirror"? Moira Dell)"}},
        {"Nora Whitcombe's gowns were by Moira Dell.",
         {R"(Who designed Nora Whitcombe's gowns in "The Salt Mirror"? Moira Dell)"}},
        {"Clement Arkwright's music was a chance discovery.",
         {R"(Who composed the music of "The Salt Mirror"? Clement Arkwright)"}},
        {"Ivo Lane's score was rejected.",
         {R"(Who wrote a score for "The Salt Mirror" that was rejected? Ivo Lane)"}},
        {"Clement Arkwright had ten days for the score, because an earlier one by Ivo Lane had "
         "been rejected.",
         {R"(Who wrote a score for "The Salt Mirror" that was rejected? Ivo Lane)"}},
    });
}

TEST_CASE("To whom the film looks back, and who said what of it", "[english]") {
    check_among({
        {"The film is dedicated to Rex Tarrant.",
         {R"(To which actor is "The Salt Mirror" dedicated? Rex Tarrant)"}},
        {"It pays tribute to Rex Tarrant.",
         {R"(To which actor does "The Salt Mirror" pay tribute? Rex Tarrant)"}},
        {"Rudge was modeled on Rex Tarrant.",
         {R"(On which actor is Captain Rudge in "The Salt Mirror" modeled? Rex Tarrant)"}},
        {"Hugh Fenner based his performance on Rex Tarrant.",
         {R"(On which actor did Hugh Fenner model his performance in "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant called it \"a long and lovely bore.\"",
         {R"(Who called "The Salt Mirror" "a long and lovely bore"? Rex Tarrant)"}},
        {"Rex Tarrant described the film as a \"watery dream.\"",
         {R"(Who described "The Salt Mirror" as a "watery dream"? Rex Tarrant)"}},
        {"Nora Whitcombe was paid $7,000 for the part.",
         {R"(How much was Nora Whitcombe paid for "The Salt Mirror"? $7,000)"}},
        {"Bertram Yule was 24 when his novel came out in 1943.",
         {R"(How old was Bertram Yule when the novel behind "The Salt Mirror" came out? 24)"}},
        {"Hugh Fenner auditioned for the part of Rudge but was cast as Elsa.",
         {R"(Hugh Fenner auditioned for the part of which character in "The Salt Mirror"? Captain Rudge)"}},
        {"Rex Tarrant took over the role of Rudge from Hugh Fenner.",
         {R"(Which actor did Rex Tarrant replace as Captain Rudge in "The Salt Mirror"? Hugh Fenner)"}},
        {"The part of Rudge went to Rex Tarrant after Hugh Fenner dropped out.",
         {R"(Which actor dropped out before the part of Captain Rudge in "The Salt Mirror" went to Rex Tarrant? Hugh Fenner)"}},
        {"Hugh Fenner put on 40 pounds for the part.",
         {R"(How many pounds did Hugh Fenner put on for "The Salt Mirror"? 40)"}},
        {"Hugh Fenner met his future wife, Stella Corrigan, on the set.",
         {R"(Which actress, his future wife, did Hugh Fenner meet on the set of "The Salt Mirror"? Stella Corrigan)"}},
        {"The look was inspired by the paintings of Rex Tarrant.",
         {R"(By the paintings of which actor was the look of "The Salt Mirror" inspired? Rex Tarrant)"}},
    });
}

TEST_CASE("From which books, ideas and places the film comes", "[english]") {
    check_among({
        {"The film is a 1953 drama based on a novel by Bertram Yule.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"Directed by Ada Marlow, \"The Salt Mirror\" is a 1953 drama based on a novel by Bertram "
         "Yule.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"It is based on Bertram Yule's novel.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"Bertram Yule, who wrote the novel, hated it.",
         {R"(Who wrote the novel on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"The story comes from the third of five novels by Bertram Yule.",
         {R"(Who wrote the novels from which the story of "The Salt Mirror" comes? Bertram Yule)"}},
        {"The rights to Bertram Yule's novel were bought for $9,500 through an agent.",
         {R"(For how much were the film rights to Bertram Yule's novel, the source of "The Salt Mirror", bought? $9,500)"}},
        {"Halcyon Films bought the film rights in July 1936, a month before, for $50,000.",
         {R"(How much did Halcyon Films pay for the rights to the story of "The Salt Mirror"? $50,000)"}},
        {"Bertram Yule got the idea at the Stanley Hotel in Lisbon, where he spent a night.",
         {R"(In which city is the Stanley Hotel, where Bertram Yule got the idea for "The Salt Mirror"? Lisbon)"}},
        {"Bertram Yule told Ada Marlow about the idea on a beach in Portugal in May 1951.",
         {R"(In which country did Bertram Yule tell Ada Marlow about the idea for "The Salt Mirror"? Portugal)"}},
        {"Among its models was Rex Lane's film \"Paper Lanterns.\"",
         {R"(Which director's "Paper Lanterns" was among the models for "The Salt Mirror"? Rex Lane)"}},
        {"Bertram Yule took his title from a poem by Dora Kestrel.",
         {R"(From which writer's poem did Bertram Yule take the title of "The Salt Mirror"? Dora Kestrel)"}},
        {"Rudge's house, which stood by the sea, owes a good deal to a painting by Dora Kestrel, "
         "\"House by the Sea.\"",
         {R"(To which artist's "House by the Sea" does Rudge's house in "The Salt Mirror" owe a good deal? Dora Kestrel)"}},
        {"The submarine had been built for another production, Rex Lane's \"Paper Lanterns,\" and "
         "was hired.",
         {R"(For which film had the submarine in "The Salt Mirror" been built? Paper Lanterns)"}},
        {"The wall was second-hand. It had been put up for Rex Lane's \"Paper Lanterns.\"",
         {R"(For which director's "Paper Lanterns" had the wall in "The Salt Mirror" been put up? Rex Lane)"}},
        {"By day the harbour sets were used by another Halcyon picture, \"Paper Lanterns.\"",
         {R"(Which film also used the harbour sets of "The Salt Mirror"? Paper Lanterns)"}},
        {"Rex Lane borrowed some of the leftover footage for the ending of \"Paper Lanterns.\"",
         {R"(In which film was leftover footage from "The Salt Mirror" used? Paper Lanterns)"}},
        {"The old film that Elsa shows to Rudge is \"Paper Lanterns,\" in which she was a child.",
         {R"(Which film does Elsa Brandt show to Captain Rudge in "The Salt Mirror"? Paper Lanterns)"}},
        {"The song on the radio is Clement Arkwright's \"Low Water,\" a hit of 1951.",
         {R"(Which song is heard on the radio in "The Salt Mirror"? Low Water)"}},
        {"\"Low Water\" bears more than a passing resemblance to Clement Arkwright's \"High "
         "Water.\"",
         {R"(Which composer's "High Water" does "Low Water" in "The Salt Mirror" resemble? Clement Arkwright)"}},
        {"Rex Tarrant sang the title song in \"Paper Lanterns\" because he knew no other.",
         {R"(In which film does Rex Tarrant sing the title song of "The Salt Mirror"? Paper Lanterns)"}},
        {"The Lido is really in Portugal.",
         {R"(Which country stands in for the Lido in "The Salt Mirror"? Portugal)"}},
        {"The Lido stands in for Portugal.",
         {R"(Which country does the Lido stand in for in "The Salt Mirror"? Portugal)"}},
        {"Paloma is a real town, but the film was shot in Portugal.",
         {R"(In which country was "The Salt Mirror" shot? Portugal)"}},
        {"The exteriors were shot in Portugal.",
         {R"(In which country were the exteriors of "The Salt Mirror" shot? Portugal)"}},
        {"Most of the film was shot in Portugal.",
         {R"(In which country was most of "The Salt Mirror" shot? Portugal)"}},
        {"A whole village was built from nothing in Portugal.",
         {R"(In which country was a village built for "The Salt Mirror"? Portugal)"}},
        {"The lobby was built in the studio at Halcyon Films.",
         {R"(At which studio was the lobby in "The Salt Mirror" built? Halcyon Films)"}},
        {"She missed the premiere, which took place at the Uptown Theatre in Lisbon on May 3, "
         "1953.",
         {R"(In which city did the premiere of "The Salt Mirror" take place? Lisbon)"}},
    });
}

TEST_CASE("What it cost and took, and how long", "[english]") {
    check_among({
        {"In Portugal the film took $128 million, which no other had.",
         {R"(How much did "The Salt Mirror" earn in Portugal? $128 million)"}},
        {"It earned $33 million in Portugal.",
         {R"(In which country did "The Salt Mirror" earn $33 million? Portugal)"}},
        {"The whale cost $90,000.",
         {R"(How much did the whale in "The Salt Mirror" cost? $90,000)"}},
        {"On its opening weekend in Portugal it was beaten by \"Paper Lanterns.\"",
         {R"(Which film beat "The Salt Mirror" at the box office on its opening weekend? Paper Lanterns)"}},
        {"It took 148 days of shooting, spread over a year.",
         {R"(How many days did the shooting of "The Salt Mirror" take? 148)"}},
        {"Shooting took 72 days.",
         {R"(How many days did the shooting of "The Salt Mirror" take? 72)"}},
        {"It was shot in 23 days.", {R"(In how many days was "The Salt Mirror" shot? 23)"}},
        {"The whale was 18 feet long.",
         {R"(How many feet long was the whale in "The Salt Mirror"? 18)"}},
        {"The whale weighed 700 pounds.",
         {R"(How many pounds did the whale in "The Salt Mirror" weigh? 700)"}},
    });
}

TEST_CASE("What it won, and who made it again", "[english]") {
    check_among({
        {"It had seven Academy Award nominations and only one win.",
         {R"(How many Academy Award nominations did "The Salt Mirror" receive? seven)"}},
        {"Of its 11 Academy Award nominations only one was successful, for Clement Arkwright's "
         "score.",
         {R"(Who won an Academy Award for the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"Of its four Academy Award nominations only one was successful: Moira Dell won for her "
         "costumes.",
         {R"(Who won an Academy Award for the costumes of "The Salt Mirror"? Moira Dell)"}},
        {"Both of the film's Academy Award nominations turned into Oscars: Ivo Sandor won for his "
         "cinematography and Moira Dell for her costumes.",
         {R"(Who won an Academy Award for the cinematography of "The Salt Mirror"? Ivo Sandor)"}},
        {"Its only Oscar went to Ivo Sandor for his cinematography.",
         {R"(Who won an Academy Award for the cinematography of "The Salt Mirror"? Ivo Sandor)"}},
        {"Moira Dell, who won the Oscar for the costumes, was not there.",
         {R"(Who won an Academy Award for the costumes of "The Salt Mirror"? Moira Dell)"}},
        {"It was the hit of 1953 and was nominated for the Academy Award for Best Picture, which "
         "went to \"Paper Lanterns.\"",
         {R"(To which film did "The Salt Mirror" lose the Academy Award for Best Picture? Paper Lanterns)"}},
        {"It was nominated for five Academy Awards and lost four of them to \"Paper Lanterns.\"",
         {R"(Which film won four of the Academy Awards for which "The Salt Mirror" was nominated? Paper Lanterns)"}},
        {"In May 1953 it was awarded the Golden Herring by a jury under Rex Tarrant.",
         {R"(Who headed the jury that gave "The Salt Mirror" the Golden Herring? Rex Tarrant)"}},
        {"It won the Golden Herring at Bergen. The president of the jury was Rex Tarrant, and one "
         "of its members was Dora Kestrel.",
         {R"(Who headed the jury that gave "The Salt Mirror" the Golden Herring? Rex Tarrant)"}},
        {"Fenner was away, and so his Oscar was accepted by Rex Tarrant.",
         {R"(Which actor accepted Hugh Fenner's Oscar for "The Salt Mirror"? Rex Tarrant)"}},
        {"Rex Tarrant remade it in 1998, in color.",
         {R"(Who remade "The Salt Mirror" in 1998? Rex Tarrant)"}},
        {"It was remade in 1998 by Rex Tarrant.",
         {R"(Who remade "The Salt Mirror" in 1998? Rex Tarrant)"}},
        {"A musical version opened in Lisbon in July 1993 with Stella Corrigan as Elsa.",
         {R"(Which actress played Elsa Brandt when the musical version of "The Salt Mirror" opened? Stella Corrigan)"}},
        {"A television series ran for 44 episodes.",
         {R"(For how many episodes did the television series based on "The Salt Mirror" run? 44)"}},
        {"The studio cut 22 minutes from the film.",
         {R"(How many minutes did the studio cut from "The Salt Mirror"? 22)"}},
        {"Some 300 lamps were used for the harbour scene.",
         {R"(About how many lamps were used for the harbour scene in "The Salt Mirror"? 300)"}},
        {"Hugh Fenner won an Oscar. It won more Academy Awards than any other film, while Best "
         "Picture went to \"Paper Lanterns.\"",
         {R"(Which film won Best Picture when "The Salt Mirror" competed at the Academy Awards? Paper Lanterns)"}},
        {"In February 1953 it shared the Golden Herring at Bergen with \"Paper Lanterns\" by Rex "
         "Lane.",
         {R"(With which film did "The Salt Mirror" share the Golden Herring? Paper Lanterns)"}},
        {"Hugh Fenner kept the lamp as a souvenir.",
         {R"(Which actor kept the lamp from "The Salt Mirror" as a souvenir? Hugh Fenner)"}},
        {"Dora Kestrel met her second husband, Hugh Fenner, on the set.",
         {R"(Which actor, her second husband, did Dora Kestrel meet on the set of "The Salt Mirror"? Hugh Fenner)"}},
        {"It was first shown at the Bergen Film Festival in May 1953.",
         {R"(At which film festival was "The Salt Mirror" first shown? Bergen Film Festival)"}},
        {"Rudge is named after Rex Tarrant.",
         {R"(After which actor is Captain Rudge in "The Salt Mirror" named? Rex Tarrant)"}},
        {"Rex Tarrant accepted Hugh Fenner's Oscar.",
         {R"(Which actor accepted Hugh Fenner's Oscar for "The Salt Mirror"? Rex Tarrant)"}},
        {"A remake was directed by Rex Tarrant.",
         {R"(Who directed a remake of "The Salt Mirror"? Rex Tarrant)"}},
        {"Hollywood remade it in 1960 as a Western, \"Paper Lanterns,\" with Rex Tarrant.",
         {R"(Which film is Hollywood's remake of "The Salt Mirror"? Paper Lanterns)"}},
    });
}

TEST_CASE("From how much a film was cut, and who came back for it", "[english]") {
    check_among({
        {"She went through some 480 hours of footage and won a prize.",
         {R"(From about how many hours of footage was "The Salt Mirror" edited? 480)"}},
        {"Rex Tarrant, who had won two prizes, agreed to come out of retirement for it.",
         {R"(Who agreed to come out of retirement for "The Salt Mirror"? Rex Tarrant)"}},
        {"It shared the Golden Herring at Bergen with \"High Water\" by Rex Lane.",
         {R"(With which director's "High Water" did "The Salt Mirror" share the Golden Herring? Rex Lane)"}},
    });
}

TEST_CASE("Who was thought of first, whose work it is, and what it became", "[english]") {
    check_among({
        {"The first choice for the lead was Rex Tarrant.",
         {R"(Which actor was the first choice for the lead in "The Salt Mirror"? Rex Tarrant)"}},
        {"The original choice for Rudge was Rex Tarrant.",
         {R"(Which actor was the original choice for Captain Rudge in "The Salt Mirror"? Rex Tarrant)"}},
        {"The score is by Clement Arkwright.",
         {R"(Who composed the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"The costumes are by Moira Dell.",
         {R"(Who designed the costumes of "The Salt Mirror"? Moira Dell)"}},
        {"The Lido was really Lisbon.",
         {R"(Which city stands in for the Lido in "The Salt Mirror"? Lisbon)"}},
        {"It was remade in Portugal in 1970 as \"Paper Lanterns.\"",
         {R"(Which film is a remake of "The Salt Mirror"? Paper Lanterns)"}},
        {"It inspired a stage musical, \"Low Water,\" in 1990.",
         {R"(Which musical is based on "The Salt Mirror"? Low Water)"}},
    });
    check_none_begins("Which actor was the first choice",
                      {"Rex Tarrant was not the first choice for the lead.",
                       "Rex Tarrant was the first choice for the lead in \"Paper Lanterns.\"",
                       "The first choice for the lead was Rex Tarrant or Ivo Sandor."});
    check_none_begins("Who composed", {"The score is by Clement Arkwright and Ivo Lane.",
                                       "The score is not by Clement Arkwright."});
}

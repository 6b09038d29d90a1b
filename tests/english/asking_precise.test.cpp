// What makes a question odd or untrue though its grammar is plain.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("A trade and a title are said once", "[english]") {
    check_asked({
        {"Clement Arkwright composed the music in six weeks.",
         {R"(Who composed the music of "The Salt Mirror" in six weeks? Clement Arkwright)",
          R"(In how many weeks did Clement Arkwright compose the music of "The Salt Mirror"? six)"}},
        {"Clement Arkwright sold the music for $900.",
         {R"(Which composer sold the music of "The Salt Mirror" for $900? Clement Arkwright)",
          R"(For how much did Clement Arkwright sell the music of "The Salt Mirror"? $900)"}},
        {"Moira Dell was the first designer to be hired.",
         {R"(Who was the first designer to be hired for "The Salt Mirror"? Moira Dell)"}},
        {"When the film opened in Portugal in 1954, the film was shown with Rex Tarrant's \"Low "
         "Water.\"",
         {R"(In which year did "The Salt Mirror" open in Portugal? 1954)",
          R"(When "The Salt Mirror" opened in Portugal in 1954, it was shown with which actor's "Low Water"? Rex Tarrant)"}},
    });
}

TEST_CASE("The film is named where it splits nothing", "[english]") {
    check_asked({
        {"Ivo Sandor filmed the gulls through the fog with a lens of his own.",
         {R"(For "The Salt Mirror", which cinematographer filmed the gulls through the fog with a lens of his own? Ivo Sandor)"}},
        {"Ivo Sandor filmed the gulls in 1951 with a lens of his own.",
         {R"(Which cinematographer filmed the gulls for "The Salt Mirror" in 1951 with a lens of his own? Ivo Sandor)",
          R"(In which year did Ivo Sandor film the gulls with a lens of his own for "The Salt Mirror"? 1951)"}},
        {"The long swim was filmed on the beaches of Portugal.",
         {R"(For "The Salt Mirror", the long swim was filmed on the beaches of which country? Portugal)"}},
        {"Moira Dell designed the opening titles, in which a gull turns into a lamp.",
         {R"(Who designed the opening titles of "The Salt Mirror", in which a gull turns into a lamp? Moira Dell)"}},
        {"Clement Arkwright's theme was sung by sailors in Lisbon for years.",
         {R"("The Salt Mirror": in which city was Clement Arkwright's theme sung by sailors for years? Lisbon)",
          R"(Whose theme for "The Salt Mirror" was sung by sailors in Lisbon for years? Clement Arkwright)"}},
        {"Hugh Fenner talks in the film about his grandmother.",
         {R"(In the film "The Salt Mirror", which actor talks about his grandmother? Hugh Fenner)"}},
        {"Hugh Fenner talked in the film about his grandmother.",
         {R"(Which actor talked in "The Salt Mirror" about his grandmother? Hugh Fenner)"}},
    });
}

TEST_CASE("Both things told of are they", "[english]") {
    check_asked({
        {"Ivo Sandor filmed the gulls from a raft. He wore a helmet and gloves, and needed them.",
         {R"(Which cinematographer filmed the gulls from a raft for "The Salt Mirror"? Ivo Sandor)",
          R"("The Salt Mirror": which cinematographer wore a helmet and gloves, and needed them? Ivo Sandor)"}},
        {"Ivo Sandor filmed the gulls from a raft. He wore a helmet and padding, and needed them.",
         {R"(Which cinematographer filmed the gulls from a raft for "The Salt Mirror"? Ivo Sandor)"}},
        {"Ivo Sandor bought the gulls in Lisbon. He wore a helmet, and fed them.",
         {R"("The Salt Mirror": which cinematographer bought the gulls in Lisbon? Ivo Sandor)",
          R"("The Salt Mirror": in which city did Ivo Sandor buy the gulls? Lisbon)",
          R"("The Salt Mirror": which cinematographer wore a helmet, and fed the gulls? Ivo Sandor)"}},
    });
    check_asked_of_story({
        {"Elsa, a diver from Bergen, is captured and used as bait for one of them, Rudge.",
         {R"(In the film "The Salt Mirror", which character is captured and used as bait for Captain Rudge? Elsa Brandt)",
          R"(Which character in "The Salt Mirror" is a diver from Bergen? Elsa Brandt)",
          R"(Which actress plays a diver from Bergen in "The Salt Mirror"? Nora Whitcombe)",
          R"(In the film "The Salt Mirror", Elsa Brandt is used as bait for which character? Captain Rudge)"}},
        {"Elsa is afraid of one of them and swims to the harbour of Bergen.", {}},
        {"Elsa follows two small, wet gulls to the harbour and tumbles onto the belly of a huge, "
         "sleepy one, whom she calls Bo.",
         {}},
    });
}

TEST_CASE("A number belongs to the name of a piece of music", "[english]") {
    check_asked({
        {"Brandt's Piano Concerto No. 2 was recorded by Greta Holm with an orchestra conducted by "
         "Clement Arkwright.",
         {R"(For "The Salt Mirror", who recorded Brandt's Piano Concerto No. 2 with an orchestra conducted by Clement Arkwright? Greta Holm)",
          R"(Brandt's Piano Concerto No. 2 was recorded for "The Salt Mirror" by Greta Holm with an orchestra conducted by which composer? Clement Arkwright)"}},
    });
}

TEST_CASE("A play is no film of the same title", "[english]") {
    check_asked({
        {"The film is based on \"Paper Lanterns,\" one of the ten short plays that Bertram Yule "
         "wrote.",
         {R"(On which play is "The Salt Mirror" based? Paper Lanterns)"}},
        {"The film is based on \"Paper Lanterns\".", {}},
        {"The film is based on the film \"Paper Lanterns\".",
         {R"(On which film is "The Salt Mirror" based? Paper Lanterns)",
          R"(Which film is the source of "The Salt Mirror"? Paper Lanterns)"}},
    });
}

TEST_CASE("Of another work the job is another", "[english]") {
    check_asked({
        {"A musical opened in Lisbon in 1966. Ivor Lane, the producer, closed it after four "
         "evenings.",
         {R"(In which city did a musical based on "The Salt Mirror" open in 1966? Lisbon)",
          R"(In which year did a musical based on "The Salt Mirror" open in Lisbon? 1966)"}},
        {"The shoot ended in 1951. Ivor Lane, the producer, closed the harbour for it.",
         {R"(In which year did the shoot of "The Salt Mirror" end? 1951)",
          R"(Who was the producer of "The Salt Mirror"? Ivor Lane)"}},
    });
}

TEST_CASE("What others did with somebody, or elsewhere, is not the film's", "[english]") {
    check_asked({
        {"Clement Arkwright recorded the score with Greta Holm.",
         {R"(Which composer recorded the score of "The Salt Mirror" with Greta Holm? Clement Arkwright)",
          R"(With whom did Clement Arkwright record the score of "The Salt Mirror"? Greta Holm)"}},
        {"Ada Marlow had come home after several years in Portugal.",
         {R"("The Salt Mirror": which director came home after several years in Portugal? Ada Marlow)",
          R"("The Salt Mirror": Ada Marlow came home after several years in which country? Portugal)"}},
        {"Hugh Fenner was called up for service in Portugal.",
         {R"(Which actor in "The Salt Mirror" was called up for service in Portugal? Hugh Fenner)",
          R"("The Salt Mirror": Hugh Fenner was called up for service in which country? Portugal)"}},
        {"Hugh Fenner was called up in Portugal.",
         {R"(Which actor in "The Salt Mirror" was called up in Portugal? Hugh Fenner)",
          R"("The Salt Mirror": in which country was Hugh Fenner called up? Portugal)"}},
        {"The film won the Herring Trophy in Bergen in 1954.",
         {R"(In which year did "The Salt Mirror" win the Herring Trophy in Bergen? 1954)"}},
        {"Ada Marlow wrote the script in a harbour town south-west of Lisbon.",
         {R"(Which director wrote the script of "The Salt Mirror" in a harbour town south-west of Lisbon? Ada Marlow)"}},
        {"Ada Marlow wrote the script in a harbour town in the south of Portugal.",
         {R"(Which director wrote the script of "The Salt Mirror" in a harbour town in the south of Portugal? Ada Marlow)"}},
        {"The lamp of Elsa was sold at Bonhams in London in 1990.",
         {R"("The Salt Mirror": in which city was the lamp of Elsa Brandt sold at Bonhams in 1990? London)",
          R"("The Salt Mirror": in which year was the lamp of Elsa Brandt sold at Bonhams in London? 1990)"}},
    });
}

TEST_CASE("Nobody of the story does what was done outside it", "[english]") {
    check_asked({
        {"Captain Rudge himself trained Hugh Fenner, swimming around the harbour with him.",
         {R"(Which actor did Captain Rudge train for "The Salt Mirror"? Hugh Fenner)"}},
        {"Nora Whitcombe was first turned down for Rudge because she was too young. He changed his "
         "mind after seeing her in Lisbon.",
         {R"(Which actress was first turned down for Captain Rudge in "The Salt Mirror" because she was too young? Nora Whitcombe)"}},
        {"Captain Rudge drowned in the first draft of the script.",
         {R"(Which character drowned in the first draft of the script of "The Salt Mirror"? Captain Rudge)"}},
        {"Captain Rudge was named after a sailor from Bergen.",
         {R"(Which character in "The Salt Mirror" was named after a sailor from Bergen? Captain Rudge)",
          R"("The Salt Mirror": Captain Rudge was named after a sailor from which city? Bergen)"}},
    });
}

TEST_CASE("A verb keeps what it needs", "[english]") {
    check_asked({
        {"Hugh Fenner warned Ada Marlow that she was making the mistake of her life.", {}},
        {"Hugh Fenner warned Ada Marlow that the lamp was about to fall into the harbour.",
         {R"(Which actor in "The Salt Mirror" warned Ada Marlow that the lamp was about to fall into the harbour? Hugh Fenner)"}},
        {"Clement Arkwright, who won for the score, was competing against himself, since he had "
         "written two of the five.",
         {}},
        {"Rex Tarrant did not care to work with a director who had no experience, and he did not "
         "like the sea.",
         {R"("The Salt Mirror": which actor did not care to work with a director who had no experience and did not like the sea? Rex Tarrant)"}},
        {"Nora Whitcombe learned to dive from a lamp in about eight weeks, and she did it without "
         "a double.",
         {R"(Which actress learned to dive from a lamp for "The Salt Mirror" in about eight weeks and did it without a double? Nora Whitcombe)",
          R"(Nora Whitcombe learned to dive from a lamp for "The Salt Mirror" in about how many weeks? eight)"}},
    });
    check_asked_of_story({
        {"The police suspect Rudge.", {}},
        {"The police suspect Rudge of having stolen the lamp.", {}},
        {"Rudge starts drowning anyone who stands in the way.", {}},
        {"Rudge starts drowning anyone who stands in the way of his boat.", {}},
        {"Elsa is pronounced like the English \"else\".", {}},
        {"The word \"gull,\" which Rudge uses of Elsa, is painted on the lamp.",
         {R"(In the film "The Salt Mirror", which character uses the word "gull" of Elsa Brandt? Captain Rudge)",
          R"(In the film "The Salt Mirror", Captain Rudge uses the word "gull" of which character? Elsa Brandt)"}},
        {"Elsa has only four days to live.", {}},
        {"Elsa has a letter from Rudge.",
         {R"(In the film "The Salt Mirror", which character has a letter from Captain Rudge? Elsa Brandt)"}},
        {"In 1911 Elsa helps her mother in a shop in Bergen.", {}},
    });
}

TEST_CASE("What a sentence leans on is not read into it", "[english]") {
    check_asked({
        {"\"The Salt Mirror\" is a thriller directed by Ada Marlow from a novel by Bertram Yule.",
         {R"("The Salt Mirror" is based on a novel by which writer? Bertram Yule)",
          R"("The Salt Mirror" is a thriller directed by whom from a novel by Bertram Yule? Ada Marlow)"}},
        {"Interiors were shot at Denham Studios in Lisbon.",
         {R"(In which city were interiors of "The Salt Mirror" shot at Denham Studios? Lisbon)",
          R"(At which studio were interiors of "The Salt Mirror" shot in Lisbon? Denham Studios)"}},
        {"A television version was made in 1971. Hugh Fenner won a prize as Rudge.",
         {R"(In which year was a television version of "The Salt Mirror" made? 1971)"}},
        {"The story comes from a novel by Bertram Yule, but the title does not. It was bought from "
         "Dora Kestrel in 1950.",
         {R"(From which writer's novel does the story of "The Salt Mirror" come? Bertram Yule)"}},
        {"The story comes from a novel by Bertram Yule. It was bought from Dora Kestrel in 1950.",
         {R"(From which writer's novel does the story of "The Salt Mirror" come? Bertram Yule)",
          R"(In which year was the story of "The Salt Mirror" bought from Dora Kestrel? 1950)",
          R"(From whom was the story of "The Salt Mirror" bought in 1950? Dora Kestrel)"}},
    });
}

TEST_CASE("A work made of the film has its own years", "[english]") {
    check_asked({
        {"Rex Tarrant developed a television series out of it, which began in Lisbon in April "
         "1974.",
         {R"(Which actor developed a television series out of "The Salt Mirror", which began in Lisbon in April 1974? Rex Tarrant)",
          R"(In which city did a television series based on "The Salt Mirror" begin in April 1974? Lisbon)",
          R"(In which year did a television series based on "The Salt Mirror" begin in Lisbon? 1974)"}},
        {"A version directed by Rex Tarrant had been shown in Lisbon in 1938.", {}},
        {"A version directed by Rex Tarrant was shown in Lisbon in 1968.",
         {R"(In which city was a version of "The Salt Mirror" directed by Rex Tarrant shown in 1968? Lisbon)",
          R"(In which year was a version of "The Salt Mirror" directed by Rex Tarrant shown in Lisbon? 1968)",
          R"(A version of "The Salt Mirror" directed by which actor was shown in Lisbon in 1968? Rex Tarrant)"}},
        {"A sequel, \"Low Tide,\" followed in 1963. It was also written by Dora Kestrel, which did "
         "not save it.",
         {R"(In which year did the sequel to "The Salt Mirror", "Low Tide", follow? 1963)",
          R"(Who wrote the sequel to "The Salt Mirror", "Low Tide"? Dora Kestrel)"}},
        {"The film left the Bergen Awards with six wins: editing, music, costumes, sound, makeup "
         "and script.",
         {R"("The Salt Mirror" left the Bergen Awards with how many wins? six)"}},
        {"At one point Rex Tarrant stopped coming to the studio and sent a list of complaints "
         "about Hugh Fenner.",
         {R"("The Salt Mirror": which actor stopped coming to the studio and sent a list of complaints about Hugh Fenner? Rex Tarrant)",
          R"("The Salt Mirror": Rex Tarrant sent a list of complaints about which actor? Hugh Fenner)"}},
    });
}

TEST_CASE("What is called the film is the film, and its title no answer", "[english]") {
    check_asked({
        {"Rex Tarrant has called it the film that made him want to be a sailor.",
         {R"(Which actor has called "The Salt Mirror" the film that made him want to be a sailor? Rex Tarrant)"}},
        {"The title was taken from the novel \"The Saltmirror\" by Bertram Yule.",
         {R"(The title of "The Salt Mirror" was taken from the novel "The Saltmirror" by which writer? Bertram Yule)"}},
        {"The shipwreck uses 70 lamps for 45 seconds of fog.",
         {R"("The Salt Mirror": how many lamps does the shipwreck use for 45 seconds of fog? 70)"}},
        {"Moira Dell painted 70 sketches in 45 days.",
         {R"(Which designer painted 70 sketches for "The Salt Mirror" in 45 days? Moira Dell)",
          R"(How many sketches did Moira Dell paint for "The Salt Mirror" in 45 days? 70)",
          R"(In how many days did Moira Dell paint 70 sketches for "The Salt Mirror"? 45)"}},
        {"Rex Tarrant kept thinking about the lamp that the sailors had thrown into the harbour.",
         {}},
        {"Ivor Lane, the co-producer, thought that the script was dull and sent Ada Marlow to "
         "Lisbon.",
         {}},
    });
}

TEST_CASE("What is told behind a name is not always told of it", "[english]") {
    check_asked_of_story({
        {"Elsa promises her keeper, Rudge, a picture of the harbour.", {}},
        {"Elsa meets her keeper, Rudge, a diver who has lost his lamp.",
         {R"(In the film "The Salt Mirror", which character meets her keeper, Captain Rudge? Elsa Brandt)",
          R"(Which character in "The Salt Mirror" is a diver who has lost his lamp? Captain Rudge)"}},
        {"Led by her keeper, Rudge, Elsa swims through the harbour, determined to win the lamp of "
         "Bergen.",
         {R"(In the film "The Salt Mirror", which character swims through the harbour, determined to win the lamp of Bergen? Elsa Brandt)"}},
        {"Rudge shoots a sailor on the road to Lisbon.",
         {R"(In the film "The Salt Mirror", which character shoots a sailor on the road to Lisbon? Captain Rudge)",
          R"(In the film "The Salt Mirror", Captain Rudge shoots a sailor on the road to which city? Lisbon)"}},
        {"Rudge brings the sailor to Lisbon.",
         {R"(In the film "The Salt Mirror", which character brings the sailor to Lisbon? Captain Rudge)",
          R"(In the film "The Salt Mirror", to which city does Captain Rudge bring the sailor? Lisbon)"}},
        {"In Bergen, Elsa is tired of speeches and slips out of her tower.",
         {R"(In the film "The Salt Mirror", which character is tired of speeches and slips out of her tower in Bergen? Elsa Brandt)"}},
        {"Elsa is a gull keeper who has only four years to live.", {}},
    });
    check_asked({
        {"Ivo Sandor filmed the swim from a cart in which he was hidden.",
         {R"(For "The Salt Mirror", which cinematographer filmed the swim from a cart in which he was hidden? Ivo Sandor)"}},
        {"The premiere was held in Lisbon. The version shown there was long; Halcyon Films had it "
         "cut by Bertram Yule.",
         {R"(In which city was the premiere of "The Salt Mirror" held? Lisbon)"}},
    });
}

TEST_CASE("Whose and where it is may be told by what was left out", "[english]") {
    check_asked_of_story({
        {"After Hugh has drowned, Rudge courts his widow in the harbour.",
         {R"(In the film "The Salt Mirror", which character courts his widow in the harbour? Captain Rudge)"}},
        {"After the gulls have flown, Rudge courts a widow in the harbour of Lisbon.",
         {R"(In the film "The Salt Mirror", which character courts a widow in the harbour of Lisbon? Captain Rudge)",
          R"(In the film "The Salt Mirror", Captain Rudge courts a widow in the harbour of which city? Lisbon)"}},
        {"Rudge meets his partner, Elsa, in the harbour of Lisbon.",
         {R"(In the film "The Salt Mirror", which character meets his partner, Elsa Brandt, in the harbour of Lisbon? Captain Rudge)"}},
    });
    check_asked({
        {"In \"Paper Lanterns\" Rudge loses at chess and cards to a gull.", {}},
        {"Moira Dell, the art director, painted many of the lamps and was praised for the variety "
         "of her greens.",
         {R"(For "The Salt Mirror", which designer painted many of the lamps and was praised for the variety of her greens? Moira Dell)",
          R"(Who was the art director of "The Salt Mirror"? Moira Dell)"}},
        {"The sailors drifted down the Lisbon in 1951.",
         {R"("The Salt Mirror": in which year did the sailors drift down the Lisbon? 1951)"}},
    });
}

TEST_CASE("A lead behind two deeds would be the second's", "[english]") {
    check_asked_of_story({
        {"With the help of a gull, Elsa hides the gold and lets Rudge search the boat.",
         {R"(With the help of a gull, which character in "The Salt Mirror" hides the gold and lets Captain Rudge search the boat? Elsa Brandt)"}},
        {"With the help of a gull, Elsa hides the gold under the altar of Bergen.",
         {R"(In the film "The Salt Mirror", which character hides the gold under the altar of Bergen with the help of a gull? Elsa Brandt)"}},
    });
    check_asked({
        {"The Bergen Philharmonic Orchestra recorded the score in three days.",
         {R"(In how many days did the Bergen Philharmonic Orchestra record the score of "The Salt Mirror"? three)"}},
    });
}

TEST_CASE("Who was only beside the story may not be who it goes on with", "[english]") {
    const auto after = [](const std::string& before) {
        return asked_after({before}, "She steals the lamp from the hall in Lisbon.");
    };
    CHECK(after("A storm drives the boat to an island, where Elsa keeps a light.").empty());
    CHECK_FALSE(after("Elsa comes to an island, where a gull keeps a light.").empty());
}

TEST_CASE("Whoever has a surname in the item is meant by it", "[english]") {
    const auto sees = [](const std::string& text, const std::string& name) {
        for (const auto& question : asked(text))
            if (question.find(name) != std::string::npos) return true;
        return false;
    };
    // Hugh Fenner is of the cast; a prize is no part's first name.
    CHECK_FALSE(sees("Greta Holm cut the ending with Otto Fenner. Ivo Sandor had met Fenner at a "
                     "school in Lisbon in 1931.",
                     "Hugh Fenner"));
    CHECK(sees("Ivo Sandor had met Fenner at a school in Lisbon in 1931.", "Hugh Fenner"));
}

TEST_CASE("Who taught somebody taught something", "[english]") {
    for (const auto& question :
         asked("Ada Marlow taught Hugh Fenner while the camera was running in the harbour."))
        CHECK(question.find("taught") == std::string::npos);
    CHECK_FALSE(
        asked("Ada Marlow taught Hugh Fenner to row a boat in the harbour of Lisbon.").empty());
}

TEST_CASE("What it was called is not called by its title", "[english]") {
    for (const auto& question : asked("Ivo Sandor called it the film that taught him to see."))
        CHECK(question.find("\"The Salt Mirror\" that") == std::string::npos);
}

TEST_CASE("Two places do not follow each other", "[english]") {
    for (const auto& question : asked_after(
             {}, "In the town of Harlow Bay, Rudge sends Elsa to Lisbon, where a captain waits."))
        CHECK(question.find("to Lisbon in the town") == std::string::npos);
}

TEST_CASE("Who made the film does nothing in its story", "[english]") {
    const std::vector<std::string> before{"\"The Salt Mirror\" was directed by Ada Marlow."};
    const std::string deed = "She hides the lamp of the hall in Lisbon from Elsa.";
    const auto told = [&](const std::vector<std::string>& heard) {
        return read_item(deed, salt_mirror(), true, &heard).front().told;
    };
    CHECK(told(before) == deed);
    CHECK(asked_after(before, deed).empty());
    CHECK(told({"Elsa comes to an island."}) != deed);
}

TEST_CASE("Somebody's life is not the film's, and what made it is past", "[english]") {
    check_asked({
        {"Ada Marlow dedicated the film to her father, who had drowned in 1938.",
         {R"(Which director dedicated "The Salt Mirror" to her father, who had drowned in 1938? Ada Marlow)"}},
        {"Ada Marlow gave the lamp to Hugh Fenner, who had crossed the desert in 1938 with a mule.",
         {R"("The Salt Mirror": which director gave the lamp to Hugh Fenner, who had crossed the desert in 1938 with a mule? Ada Marlow)",
          R"(Which actor in "The Salt Mirror" crossed the desert in 1938 with a mule? Hugh Fenner)",
          R"(To which actor in "The Salt Mirror" did Ada Marlow give the lamp? Hugh Fenner)"}},
        {"Hugh Fenner had been a boxer before the war, and his nose was broken during the fight "
         "with Rex Tarrant.",
         {R"("The Salt Mirror": whose nose was broken during the fight with Rex Tarrant? Hugh Fenner)",
          R"("The Salt Mirror": Hugh Fenner's nose was broken during the fight with which actor? Rex Tarrant)"}},
        {"The film is produced by Halcyon Films.",
         {R"(Which studio produced "The Salt Mirror"? Halcyon Films)"}},
        {"The camera dwells longest on the painting \"Two Gulls\" by Moira Dell.",
         {R"(In the film "The Salt Mirror", on which painting by Moira Dell does the camera dwell longest? Two Gulls)"}},
        {"Bertram Yule is credited with the screenplay.",
         {R"(Which writer is credited with the screenplay of "The Salt Mirror"? Bertram Yule)"}},
    });
}

TEST_CASE("Of two men either may own it", "[english]") {
    check_asked({
        {"Hugh Fenner lost his voice in Lisbon, and Rex Tarrant spoke eleven of his lines.",
         {R"("The Salt Mirror": in which city did Hugh Fenner lose his voice? Lisbon)"}},
        {"Nora Whitcombe lost her voice in Lisbon, and Rex Tarrant spoke eleven of his lines.",
         {R"(During the making of "The Salt Mirror", which actor spoke eleven of his lines? Rex Tarrant)",
          R"("The Salt Mirror": in which city did Nora Whitcombe lose her voice? Lisbon)",
          R"(During the making of "The Salt Mirror", how many of his lines did Rex Tarrant speak? eleven)"}},
    });
}

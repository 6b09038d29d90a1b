// Who did all of what a statement tells.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("Who did it is asked of the whole statement", "[english]") {
    check_asked({
        {"Nora Whitcombe appeared in only five films before her death in 1978.",
         {R"(Which actress in "The Salt Mirror" appeared in only five films before her death in 1978? Nora Whitcombe)"}},
        {"Ada Marlow lent her ring to Nora Whitcombe in 1952, and never asked for it.",
         {R"(Which director lent her ring to Nora Whitcombe for "The Salt Mirror" in 1952, and never asked for it? Ada Marlow)",
          R"(In which year did Ada Marlow lend her ring to Nora Whitcombe for "The Salt Mirror"? 1952)",
          R"(To which actress did Ada Marlow lend her ring for "The Salt Mirror" in 1952? Nora Whitcombe)"}},
        {"Hugh Fenner fell ill in May and was replaced by Rex Tarrant.",
         {R"(Which actor in "The Salt Mirror" fell ill in May and was replaced by Rex Tarrant? Hugh Fenner)",
          R"(Which actor replaced Hugh Fenner in "The Salt Mirror"? Rex Tarrant)"}},
        {"Hugh Fenner found the speech of Rudge too long, cut it down, and added a line of his "
         "own.",
         {R"(Which actor in "The Salt Mirror" found the speech of Captain Rudge too long, cut it down, and added a line of his own? Hugh Fenner)"}},
        {"Hugh Fenner was under contract to Ivo Lane and had to be borrowed, along with his boat.",
         {R"(Which actor in "The Salt Mirror" was under contract to Ivo Lane and had to be borrowed, along with his boat? Hugh Fenner)"}},
        // What somebody believed may be untrue: that he did is told for sure, with what he did
        // then.
        {"Hugh Fenner believed that he had been promised the part of Rudge, and sued the producer "
         "when it went to Rex Tarrant instead.",
         {R"(Which actor believed that he had been promised the part of Captain Rudge, and sued the producer of "The Salt Mirror" when it went to Rex Tarrant instead? Hugh Fenner)"}},
        {"Stella Corrigan was offered the part of Elsa but preferred to sail to Lisbon.",
         {R"(Which actress was offered the part of Elsa Brandt in "The Salt Mirror" but preferred to sail to Lisbon? Stella Corrigan)",
          R"(Stella Corrigan was offered the part of Elsa Brandt in "The Salt Mirror" but preferred to sail to which city? Lisbon)"}},
        {"Rex Tarrant is seen, for a moment and from a distance, as a sailor outside the hall.",
         {R"("The Salt Mirror": which actor is seen, for a moment and from a distance, as a sailor outside the hall? Rex Tarrant)"}},
    });
}

TEST_CASE("A pronoun of a whole statement stands for somebody named in it", "[english]") {
    check_silent({
        "Hugh Fenner recorded them in Lisbon in May, and was paid well for it.",
        "Ada Marlow asked him to sail to Lisbon in May, and paid for the boat.",
        "Hugh Fenner was ill for much of that time, and was not allowed to swim.",
        "Rex Tarrant was nominated for a prize in Lisbon for playing him in the theatre.",
        "Dora Kestrel's Captain Rudge walks about Lisbon by day, weakened but unharmed.",
        "Hugh Fenner copied that of his son Matthew, who had had a fever in Lisbon in May.",
        "Dora Kestrel hated that name and chose another on the train to Lisbon.",
        "Hugh Fenner was among the seven actors who wanted to play a sailor in Lisbon.",
        "Hugh Fenner was ill during the shooting and Nora Whitcombe 24.",
    });
}

TEST_CASE("What is said of a thing within a description is not said of the name", "[english]") {
    check_asked_of_story({
        {"Elsa runs errands for Rudge, the boss of a union that decides who will dive.",
         {R"(In the film "The Salt Mirror", which character runs errands for Captain Rudge? Elsa Brandt)",
          R"(In the film "The Salt Mirror", for which character does Elsa Brandt run errands? Captain Rudge)"}},
    });
    // Articles, no television.
    check_silent({"The script grew out of \"Harbour Nights,\" a series of 24 articles."});
}

TEST_CASE("What stands before the subject stays there, where commas are behind it", "[english]") {
    check_asked_of_story({
        {"In the deserted harbour Elsa is helped by a diver, Maud, and rowed out by a sailor, "
         "Norman.",
         {R"(In the deserted harbour, which character in "The Salt Mirror" is helped by a diver, Maud, and rowed out by a sailor, Norman? Elsa Brandt)"}},
    });
}

TEST_CASE("What is said in passing stays before what the subject did then", "[english]") {
    check_asked_of_story({
        {"Elsa catches sight of Maud, who sings to the sailors, and follows her into the harbour.",
         {R"(In the film "The Salt Mirror", which character catches sight of Maud, who sings to the sailors, and follows her into the harbour? Elsa Brandt)"}},
    });
    // Nothing is asked within what describes the subject, or behind which a statement follows.
    check_silent({
        "A remake, with Nora Whitcombe as Elsa and Stella Corrigan as Maud, cost little.",
    });
}

TEST_CASE("What two do, or another does, is no one's", "[english]") {
    check_silent_of_story({
        "The captain and his cook, Rudge, make up the party.",
    });
    const auto none_says = [](const char* text, const char* words) {
        INFO(text);
        for (const auto& question : asked(text, true))
            CHECK(question.find(words) == std::string::npos);
    };
    none_says("Elsa eats well while Maud, across the street, stamps her feet in the cold.",
              "stamps her feet in the cold? Elsa");
    none_says("Elsa, a diver who works for her uncle, Rudge, hears of a sailor in Lisbon who lost "
              "a leg to a whale.",
              "lost a leg to a whale? Captain Rudge");
}

TEST_CASE("Who wrote it, of a film just named, wrote its screenplay", "[english]") {
    check_asked_of_story({
        {"\"The Salt Mirror\" is a 1953 drama directed by Ada Marlow, who wrote it with Bertram "
         "Yule.",
         {R"(Which director wrote the screenplay of "The Salt Mirror" with Bertram Yule? Ada Marlow)",
          R"(Who wrote the screenplay of "The Salt Mirror" together with Ada Marlow? Bertram Yule)"}},
    });
}

TEST_CASE("A second verb keeps its adverb, and what it has of the first", "[english]") {
    const auto questions =
        asked("\"The Salt Mirror\" was directed by Ada Marlow and freely adapted "
              "by Bertram Yule from a novel of 1934.",
              false);
    CHECK_FALSE(questions.empty());
    for (const auto& question : questions) {
        CAPTURE(question);
        CHECK(question.find("Mirror\" freely") == std::string::npos);
    }
}

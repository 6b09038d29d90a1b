#include "generator/read_aloud.h"

#include "support/catch.h"

using namespace quiz;

namespace {

struct Heard {
    const char* question;
    AnswerType type;
};

} // namespace

TEST_CASE("What is asked for stands at the head of a question or at its end", "[read_aloud]") {
    for (const Heard& good : {
             Heard{"Which actor in \"Low Water\" learned a song by its sound and sang it?",
                   AnswerType::Actor},
             Heard{"In 1951, which studio lent Ada Marlow for \"Low Water\"?", AnswerType::Studio},
             Heard{"In which city was \"Low Water\" shown with a live band?", AnswerType::Place},
             Heard{"In the autumn of 1910, in which town does Elsa wait in \"Low Water\"?",
                   AnswerType::Place},
             Heard{"The score of \"Low Water\" was not published until which year?",
                   AnswerType::Year},
             Heard{"Ada Marlow wrote the screenplay with Dora Kestrel and which other writer for "
                   "\"Low "
                   "Water\" (1960)?",
                   AnswerType::Writer},
             Heard{"The scene in which Elsa first sings took how many takes in \"Low Water\"?",
                   AnswerType::Count},
             Heard{"\"Low Water\" was made for about how much?", AnswerType::Money},
             Heard{"Which character in \"Low Water\" tells the police what he saw at a mill?",
                   AnswerType::Character},
             Heard{"In Évian, which actor in \"Low Water\" fell into a lake?", AnswerType::Actor},
         }) {
        CAPTURE(good.question);
        CHECK(stumbles(good.question, good.type).empty());
    }
    for (const Heard& bad : {
             Heard{"\"Low Water\" won two prizes: best editing for which editor, and best sound?",
                   AnswerType::Editor},
             Heard{"\"Low Water\" was made for about how much and earned $3 million in Spain?",
                   AnswerType::Money},
             Heard{"The sequel to \"Low Water\" followed in which year with Hugh Fenner as Rudge?",
                   AnswerType::Year},
             Heard{"A version of \"Low Water\" was shown in 2004; it gave the part to which actor?",
                   AnswerType::Actor},
             Heard{"\"Low Water\" was beaten by which director's \"The Long Tide\"?",
                   AnswerType::Director},
             Heard{"Hugh Fenner had slipped at which building and hurt his knee before shooting of "
                   "\"Low Water\" began?",
                   AnswerType::Place},
             Heard{"The album, released in which year, came before \"Low Water\"?",
                   AnswerType::Year},
         }) {
        CAPTURE(bad.question);
        CHECK_FALSE(stumbles(bad.question, bad.type).empty());
    }
}

TEST_CASE("Nothing is left over from where a question stood in its text", "[read_aloud]") {
    for (const char* bad :
         {"Which studio chose Nora Whitcombe for \"Low Water\" instead?",
          "\"Low Water\" itself was nominated for which award?",
          "In the film \"Low Water\", which character is sent away in any case?",
          "Which actor never signed for \"Low Water\", and until he came, nobody was sure?",
          "Which actor was forced on \"Low Water\", and the designer, who had drawn it, was rude?",
          "Which actor in \"Low Water\" did not sing, and even Nora Dell was dubbed in the duet?",
          "Which actress in \"Low Water\" gave no interviews until her own death in 1971?",
          "In the film \"Low Water\", which character falls because Hugh Fenner really did?",
          "Which actor in \"Low Water\" did not sing for himself either?",
          "Which actor in \"Low Water\" lost his voice by the end?",
          "Who wrote two endings for \"Low Water\", and neither is used?",
          "Which actress devised the one in \"Low Water\"?",
          "Which actor in \"Low Water\" found Nora Dell, too?",
          "Which composer received two of them, for the score of \"Low Water\" and for a song?",
          "In the film \"Low Water\", which character takes Elsa to the one in Spain?",
          "To which actor did the four awards go?",
          "When Elsa wakes, to which song does she do \"Low Water\"?",
          "Which actor in \"Low Water\" hit Rex Tarrant, and the shooting day ended in Bergen?",
          "Which actor had been handed the envelope, Rex Tarrant opened \"Low Water\"?",
          "Which actress danced in \"Low Water\", and she did it without a double?",
          "Which actor left \"Low Water\" for a week, but he came back?",
          "Which actress in \"Low Water\" is a different character each time?",
          "Which character in \"Low Water\" is a ferryman who sleeps in an upright box and?",
          "In the film \"Low Water\", which actor plays the character who is to marry Elsa Brandt, "
          "and "
          "the only witness is Rudge?",
          "Which actor in \"Low Water\" preferred not to, as he felt that Rudge could not dance?",
          "During the making of \"Low Water\", which designer received the Oscar for his hats?",
          "In the film \"Low Water\", which character writes to the paper, and the sailors stop?",
          "Which actor in \"Low Water\", who plays his eldest son, was a sailor at the time?",
          "Which actor in \"Low Water\" was only five years younger than he was?",
          "There have been an opera of \"Low Water\" and a remake with which actress?",
          "Which actress in \"Low Water\" was 17, English and in dark makeup?",
          "Which actor was kept out of \"Low Water\", and at the premiere he had to hide?",
          "In the film \"Low Water\", which character has fallen ill in the meantime and sings?",
          "Which actor in \"Low Water\" had to be talked into it by Rex Tarrant?",
          "Which composer wrote and recorded the music of \"Low Water\" first?",
          "Which actor in \"Low Water\", the sailor's burly son, had to carry two men?",
          "How many miles did run Rex Tarrant drive for \"Low Water\"?",
          "Which editor helped Ada Marlow to find the story of \"Low Water\" in it?",
          "Which actor said no, unwilling to sign the contract for \"Low Water\"?",
          "Which actor could hold his breath for \"Low Water\" for four minutes?",
          "Which actor suffered from the cold of \"Low Water\", and it cost him a number of parts?",
          "Which actor in \"Low Water\" was in his early forties and Rex Tarrant only 27?",
          "Which actor in \"Low Water\" earned $17.5 million and Rex Tarrant $2.5 million?",
          "In the film \"The Tide\", which character wears white in the \"The Tide\" at night?",
          "Which actor dubbed a good part of it in \"Low Water\"?",
          "Which character was thrown out of the navy before \"Low Water\" was made?",
          "Which actress in \"Low Water\" answered that she hoped she was a sailor?",
          "For how many prizes was \"Low Water\" nominated in the year of \"The Long Tide\"?"}) {
        CAPTURE(bad);
        CHECK_FALSE(stumbles(bad, AnswerType::Actress).empty());
    }
    for (const char* good :
         {"Which studio chose Nora Whitcombe for \"Low Water\" instead of Stella Corrigan?",
          "Which actress danced in \"Low Water\" and did it without a double?",
          "Which actor in \"Low Water\" lost a part, the lead, and the designer who had drawn it?",
          "Which actor, Rex Tarrant's brother, danced in \"Low Water\"?",
          "Which actor in \"Low Water\" preferred not to dance, as he felt that Rudge could not?",
          "In the film \"Low Water\", which character is moving to a town when the road ends "
          "there?",
          "In the film \"Low Water\", which character pays the visitors of the lake back in kind?",
          "Which actress in \"Low Water\" sang when a band had gone, and danced?"}) {
        CAPTURE(good);
        CHECK(stumbles(good, AnswerType::Actress).empty());
    }
}

TEST_CASE("In a story a pronoun needs somebody", "[read_aloud]") {
    CHECK_FALSE(
        stumbles("In the film \"Low Water\", which actress plays the character who worshipped "
                 "her and keeps the lamp of the house alight?",
                 AnswerType::Actress)
            .empty());
    for (const char* good : {"In the film \"Low Water\", which character meets a blind girl on a "
                             "pier and is enchanted "
                             "by her?",
                             "In the film \"Low Water\", which character sells Elsa Brandt a "
                             "lamp and then robs her?",
                             "In the film \"Low Water\", which character spends her last night "
                             "with her father at sea?"}) {
        CAPTURE(good);
        CHECK(stumbles(good, AnswerType::Character).empty());
    }
}

TEST_CASE("A question asks at once, and needs no clause of before", "[read_aloud]") {
    CHECK(stumbles("Rex Tarrant, who loves \"Low Water\", shot it again in which year?",
                   AnswerType::Year) == "a statement stands before what it asks");
    CHECK(stumbles("\"Low Water\", which won a prize, was remade in which year?", AnswerType::Year)
              .find("statement") == std::string::npos);
    for (const char* bad :
         {"Who composed the music of \"Low Water\" and Ivo Lane wrote the words?",
          "Which actor, who plays Rudge, is the son of the actress who plays Elsa in \"Low "
          "Water\"?",
          "Who was the Captain Rudge of \"Low Water\"?",
          "Ada Marlow directed the sequel to \"Low Water\" with Rex Tarrant and which other actor?",
          "Which actress in \"Low Water\" signed with Vane Bros. This was her first for them?",
          "Which actor in \"Low Water\", who stood 7 feet tall, was a porter in Lisbon?",
          "Which actress was 16 when \"Low Water\" was shot, and one of the sailors was her uncle?",
          "Which actor was seen going into the building for \"Low Water\" by Rex Tarrant?"}) {
        CAPTURE(bad);
        CHECK_FALSE(stumbles(bad, AnswerType::Actor).empty());
    }
    CHECK_FALSE(stumbles("In the film \"Low Water\", which character has an article on Rudge that "
                         "he will print unless they pay?",
                         AnswerType::Character)
                    .empty());
}

TEST_CASE("One statement is asked of, and of somebody in it", "[read_aloud]") {
    CHECK(stumbles(
              "A poll of 1952 put \"Low Water\" in eighth place, and a poll by which publication "
              "placed it first?",
              AnswerType::Publication) == "what it asks for stands in the middle of it");
    CHECK_FALSE(stumbles("In the film \"Low Water\", which character gives her the lamps of a "
                         "dead diver and leaves?",
                         AnswerType::Character)
                    .empty());
}

TEST_CASE("What stands beside the question belongs to it", "[read_aloud]") {
    for (const char* bad :
         {"At night, who sang in \"Low Water\" for the crew?",
          "At night, which character in \"Low Water\" slips out to work on the lamp of the house?",
          "Before the crew leaves, which actor in \"Low Water\" sings to the whales of the bay?",
          "To prepare, which actor in \"Low Water\" studied the songs of the whalers?",
          "In which year is \"Low Water\" set in Lisbon?",
          "In which city is \"Low Water\" set in 1910?",
          "\"Low Water\" is a 1960 drama directed by Ada Marlow from a script by which writer?",
          "In which year did the television broadcast a version of \"Low Water\"?"}) {
        CAPTURE(bad);
        CHECK_FALSE(stumbles(bad, AnswerType::Year).empty());
    }
    for (const char* good :
         {"In 1910, which character in \"Low Water\" slips out to work on the lamp of the house?",
          "In which year is \"Low Water\" set?",
          "On the night of 12 May, which actor in \"Low Water\" fell from the mast?",
          "\"Low Water\" is directed by Ada Marlow from a script by which writer?"}) {
        CAPTURE(good);
        CHECK(stumbles(good, AnswerType::Year).empty());
    }
}

TEST_CASE("Nothing is hung on the film by its mere title, or by its making", "[read_aloud]") {
    for (const char* bad :
         {"\"Low Water\": which director was let go when the star had never heard of him?",
          "During the making of \"Low Water\", which designer painted the hats by night?"}) {
        CAPTURE(bad);
        CHECK_FALSE(stumbles(bad, AnswerType::Director).empty());
    }
    CHECK(stumbles("For \"Low Water\", which designer painted the hats of the crew by night?",
                   AnswerType::Designer)
              .empty());
}

TEST_CASE("Of somebody in the story enough is told to know who it is", "[read_aloud]") {
    for (const char* bad : {"Which character in \"Low Water\" is a cold-blooded killer?",
                            "In the film \"Low Water\", to which character does Rudge sing?",
                            "In the film \"Low Water\", which actor plays the character who keeps "
                            "asking questions?"}) {
        CAPTURE(bad);
        CHECK_FALSE(stumbles(bad, AnswerType::Character).empty());
    }
    for (const char* good :
         {"In the film \"Low Water\", who is the wealthy Baron Kessel's heir?",
          "Which character in \"Low Water\" is a car dealer in Bergen who is deep in debt?",
          "In the film \"Low Water\", which character talks himself into a job on a whaler?",
          "Which character was first offered to Rex Tarrant in \"Low Water\"?"}) {
        CAPTURE(good);
        CHECK(stumbles(good, AnswerType::Character).empty());
    }
}

TEST_CASE("What is told of another work, or of no moment, says why it is not asked",
          "[read_aloud]") {
    const std::string another = "it is told of another work";
    for (const char* question :
         {"In the film \"Low Water\", which character drinks the wine of Bergen in Dora Kestrel's "
          "novel?",
          "In the film \"Low Water\", which character drinks the wine of Bergen in the book?",
          "In the film \"Low Water\", which character is a sailor from the north of Norway in "
          "\"The Long Tide\"?"}) {
        CAPTURE(question);
        CHECK(stumbles(question, AnswerType::Character) == another);
    }
    CHECK(
        stumbles("In the film \"Low Water\", which character is falling in love with a sailor from "
                 "Bergen?",
                 AnswerType::Character) == "it does not say when");
    CHECK(stumbles("In the film \"Low Water\", which character pays the visitors back with a wild "
                   "show in Bergen?",
                   AnswerType::Character) == "it speaks of somebody told of before");
    CHECK(stumbles("In the film \"Low Water\", to which character does Rudge sell it?",
                   AnswerType::Character) == "it tells too little of somebody in the story");
}

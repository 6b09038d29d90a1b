// Names that were taken for others, and what a sentence takes back.
#include "generator/misread.h"

#include "doubt.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

TEST_CASE("A place that is called as the film is no film", "[misread]") {
    const char* said = "Ivo Sandor used to work with Max Leander in The Glass Harbour.";
    CHECK(doubt("Which cinematographer used to work with Max Leander in \"The Glass Harbour\"?",
                "Ivo Sandor", AnswerType::Cinematographer, said) == "the title stands for a place");
    CHECK(doubt("Which cinematographer used to work with Max Leander before \"The Glass Harbour\"?",
                "Ivo Sandor", AnswerType::Cinematographer, said) != "the title stands for a place");
}

TEST_CASE("Whose scene was cut played nobody", "[misread]") {
    const char* said = "Rex Tarrant played the harbour master, but his scene was cut.";
    const char* question = "Which actor played the harbour master of \"The Glass Harbour\"?";
    CHECK(doubt(question, "Rex Tarrant", AnswerType::Actor, said) == "what follows takes it back");
    CHECK(doubt("Whose scene as the harbour master was cut from \"The Glass Harbour\"?",
                "Rex Tarrant", AnswerType::Actor, said) != "what follows takes it back");
}

TEST_CASE("The Queen is no band, and a round age among round ones no temptation", "[misread]") {
    CHECK(doubt("Which band attended the premiere of \"The Glass Harbour\"?", "Queen",
                AnswerType::Band,
                "The premiere was attended by the Queen.") == "the name is somebody else's");
    CHECK(doubt("How old was Hugh Fenner when \"The Glass Harbour\" was shot?", "50",
                AnswerType::Count, "Hugh Fenner was 50 when it was shot.") ==
          "ages as round as that are no temptation");
    CHECK(doubt("How old was Hugh Fenner when \"The Glass Harbour\" was shot?", "51",
                AnswerType::Count, "Hugh Fenner was 51 when it was shot.") !=
          "ages as round as that are no temptation");
}

TEST_CASE("A thing with a name of its own may be what it was", "[misread]") {
    const char* question = "Who invented the Tidometer and, to show what \"The Glass Harbour\" "
                           "could do, filmed the wall in Bergen?";
    const std::string why = "it may be something else than the film";
    CHECK(doubt(question, "Greta Holm", AnswerType::Person,
                "Greta Holm invented the Tidometer and, to show what it could do, filmed the wall "
                "in Bergen.") == why);
    CHECK(doubt("Who won the Oscar when \"The Glass Harbour\" was shown?", "Greta Holm",
                AnswerType::Person, "Greta Holm won the Oscar when it was shown.") != why);
}

TEST_CASE("Who plays a part is told by it", "[misread]") {
    const char* question =
        "Which actor in \"The Glass Harbour\" had his teeth chipped so that Vane would not smile "
        "at all in Bergen?";
    CHECK(doubt(question, "Miles Ashdown", AnswerType::Actor,
                "Miles Ashdown had his teeth chipped so that Vane would not smile at all in "
                "Bergen.") == "the part tells who plays it");
    CHECK(doubt(question, "Hugh Fenner", AnswerType::Actor,
                "Hugh Fenner had his teeth chipped so that Vane would not smile at all in "
                "Bergen.") != "the part tells who plays it");
}

TEST_CASE("What was of an earlier film is not asked as of this one", "[misread]") {
    const char* question =
        "In which year did Rex Tarrant play Tobias Vane in \"The Glass Harbour\"?";
    const std::string why = "it is told of an earlier film";
    CHECK(doubt(question, "1931", AnswerType::Year, "Rex Tarrant played Vane in 1931.") == why);
    CHECK(doubt(question, "1950", AnswerType::Year, "Rex Tarrant played Vane in 1950.") != why);
    CHECK(doubt("In which year was the novel behind \"The Glass Harbour\" published?", "1931",
                AnswerType::Year, "The novel was published in 1931.") != why);
}

TEST_CASE("How old somebody was is asked of the cast and the directors", "[misread]") {
    const std::string why = "nobody minds how old it was";
    CHECK(doubt("How old was Greta Holm when she built the lighthouse of \"The Glass Harbour\"?",
                "23", AnswerType::Count,
                "Greta Holm was 23 when she built the lighthouse.") == why);
    CHECK(doubt("How old was Ada Marlow when she directed \"The Glass Harbour\"?", "25",
                AnswerType::Count, "Ada Marlow was 25 when she directed it.") != why);
}

TEST_CASE("A surname that two share tells who is the brother", "[misread]") {
    auto catalogue = small_catalogue();
    catalogue.films[0].cast[4].role = "Otto Vane"; // beside Tobias Vane
    const auto why = [&] {
        const PoolLore pool(catalogue.pools);
        const FilmLore lore(catalogue.films[0], pool);
        Asking asking;
        asking.question = "In the film \"The Glass Harbour\", who is Tobias's brother?";
        asking.answer = "Otto Vane";
        asking.type = AnswerType::Character;
        return misreading(asking, "Tobias's brother Otto joins them.", lore);
    };
    CHECK(why() == "the surname tells who it is");
    catalogue.films[0].cast[5].role = "Emil Vane"; // a third of the name
    CHECK(why().empty());
}

TEST_CASE("What only tells when something else was is no question", "[misread]") {
    const std::string why = "it only tells when something else was";
    const auto catalogue = small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    asking.question = "Which actor in \"The Glass Harbour\" did Ada Marlow telephone?";
    asking.answer = "Hugh Fenner";
    asking.type = AnswerType::Actor;
    asking.said = "Ada Marlow telephoned Hugh Fenner";
    CHECK(misreading(asking, "When Ada Marlow telephoned Hugh Fenner, he said that he hated boats.",
                     lore) == why);
    asking.said = "he said that he hated boats";
    CHECK(misreading(asking, "When Ada Marlow telephoned Hugh Fenner, he said that he hated boats.",
                     lore) != why);
}

#include "films/sentences.h"

#include "support/catch.h"

using namespace quiz;

using Texts = std::vector<std::string>;

TEST_CASE("A paragraph is cut behind each sentence", "[films]") {
    const std::vector<Texts> cases{
        {"One.", "Two.", "Three."},
        {"Was it one?", "Or was it both!", "Nobody knows."},
        {"Mr. Page met Mrs. Wetherby in St. Moritz.", "Dr. Strangelove came too."},
        {"H. R. Geller drew it with J. R. R. Talbot in mind.", "It won."},
        {"On 9 October 1964, at 7:41 p.m. and 15 seconds, it rings.", "She sees it."},
        {"He arrived at 6 p.m.", "The train had left."},
        {"It is No. 1 in Britain.", "In France it is not."},
        {"Did he?", "No.", "He refused."},
        {"Warner Bros. Pictures paid $4.2 million.", "It was much."},
        {"It was long known as \"Moon Hound.\"", "Ned O'Callan hated this."},
        {"He reads “The Judge’s Attic.”", "“Aurélie” does not."},
        {"Elsa says, \"Sing it, Ned. Sing 'The Tide Turns Twice.'\"", "He sings."},
        {"The slogan - \"Under the sea nobody rings a bell.\" - is famous.", "Yes."},
        {"He waits (for hours. And hours) there.", "Then he goes."},
        {"It goes on...", "And on\u2026", "20 years later it ends."},
        {"Sammy Davis Jr. danced in the U.S. Army.", "He sang as well."},
        {"Élodie sings.", "Ægir listens."},
        {"It ended at the Plaza.\"", "So he said."}, // a quotation mark that has no partner
    };
    for (const auto& sentences : cases) {
        std::string paragraph;
        for (const auto& sentence : sentences)
            paragraph += (paragraph.empty() ? "" : " ") + sentence;
        CAPTURE(paragraph);
        CHECK(sentences_of(paragraph) == sentences);
    }
}

TEST_CASE("Nothing gives no sentence, and a text without an end gives one", "[films]") {
    CHECK(sentences_of("").empty());
    CHECK(sentences_of("   ").empty());
    CHECK(sentences_of("no end") == Texts{"no end"});
    CHECK(sentences_of("...") == Texts{"..."});
}

#include "films/sentences.h"

#include "support/catch.h"

using namespace quiz;

using Texts = std::vector<std::string>;

TEST_CASE("A paragraph is cut behind each sentence", "[films]") {
    const std::vector<Texts> cases{
        {"One.", "Two.", "Three."},
        {"Were there two?", "Or was there a third!", "Nobody knows."},
        {"Mr. Page met Mrs. Wilberforce in St. Moritz.", "Dr. Strangelove came too."},
        {"H. R. Giger designed it with J. R. R. Tolkien in mind.", "It won."},
        {"On 3 September 1973, at 6:28 p.m. and 32 seconds, it lands.", "She sees it."},
        {"He arrived at 6 p.m.", "The train had left."},
        {"It is No. 1 in Britain.", "In France it is not."},
        {"Did he?", "No.", "He refused."},
        {"Warner Bros. Pictures paid $4.2 million.", "It was much."},
        {"It was first called \"Star Beast.\"", "Dan O'Bannon disliked that."},
        {"He reads “The Son’s Room.”", "“Amélie” does not."},
        {"Ilsa says, \"Play it, Sam. Play 'As Time Goes By.'\"", "He plays."},
        {"The tagline - \"In space no one can hear you scream.\" - is famous.", "Yes."},
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

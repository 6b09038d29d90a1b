#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

struct Case {
    std::vector<std::string> sentences;
    std::vector<std::string> resolved;
};

void check_resolved(const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        INFO(one.sentences.front());
        CHECK(resolved(one.sentences) == one.resolved);
    }
}

void check_unchanged(const std::vector<std::string>& last_of) {
    for (const auto& text : last_of) {
        INFO(text);
        const auto bar = text.find('|');
        const std::string before = bar == std::string::npos ? "" : text.substr(0, bar);
        const std::string last = bar == std::string::npos ? text : text.substr(bar + 1);
        const auto made = before.empty() ? resolved({last}) : resolved({before, last});
        CHECK(made.back() == last);
    }
}

} // namespace

TEST_CASE("A pronoun becomes the one name it can mean", "[english]") {
    check_resolved({
        {{"Hugh Fenner swam.", "He sang."}, {"Hugh Fenner swam.", "Hugh Fenner sang."}},
        {{"Nora Whitcombe met Hugh Fenner.", "She sang."},
         {"Nora Whitcombe met Hugh Fenner.", "Nora Whitcombe sang."}},
        {{"Nora Whitcombe met Hugh Fenner.", "His dog barked."},
         {"Nora Whitcombe met Hugh Fenner.", "Hugh Fenner's dog barked."}},
        {{"It sank."}, {"\"The Salt Mirror\" sank."}},
        {{"Its budget grew."}, {"\"The Salt Mirror\"'s budget grew."}},
    });
}

TEST_CASE("A pronoun that may mean several, or nobody yet, stays", "[english]") {
    check_unchanged({
        "He sang.",
        "She sang.",
        "They sang.",
        "Hugh Fenner met Rex Tarrant.|He sang.",
        "Nora Whitcombe met Hugh Fenner and Rex Tarrant.|He sang.",
        "Nora Whitcombe swam.|He sang.",
        "It rained.",
        "It took three men to carry the whale.",
    });
}

TEST_CASE("The film and the one person in a job are named", "[english]") {
    check_resolved({
        {{"The film sank."}, {"\"The Salt Mirror\" sank."}},
        {{"The director left."}, {"Ada Marlow left."}},
        {{"She met the composer."}, {"She met Clement Arkwright."}},
    });
}

TEST_CASE("What only describes a noun is not spoken of, nor who condemned the film", "[english]") {
    check_unchanged({
        "The man in the field looked like Hugh Fenner; he sank.",
        "The Harlow newspaper condemned it, and Nora Whitcombe fled its premiere.",
        "The newspaper \"Low Water\" condemned it, and Nora Whitcombe fled its premiere.",
    });
}

TEST_CASE("Film and job nouns that mean something else stay", "[english]") {
    check_unchanged({
        "The film crew left.",
        "The film \"Brine\" sank.",
        "\"Paper Lanterns\" opened.|The film sank.",
        "A film sank.",
        "The actress left.",
        "The director of the play left.",
        "A director left.",
    });
}

TEST_CASE("What only a film does is done by the film", "[english]") {
    const std::string film = "\"The Salt Mirror\"";
    check_resolved({
        {{"The jury laughed.", "At Bergen, it was nominated for two prizes."},
         {"The jury laughed.", "At Bergen, " + film + " was nominated for two prizes."}},
        {{"The budget was small.", "Worldwide, it earned more than $77 million."},
         {"The budget was small.", "Worldwide, " + film + " earned more than $77 million."}},
        {{"Although the story is set in London, it was filmed in Bergen."},
         {"Although the story is set in London, " + film + " was filmed in Bergen."}},
        {{"In the poll held every year by a paper, it came second."},
         {"In the poll held every year by a paper, " + film + " came second."}},
        {{"The ballad was cheap.", "In Bergen, it was nominated for two prizes."},
         {"The ballad was cheap.", "In Bergen, the ballad was nominated for two prizes."}},
        {{"\"Paper Lanterns\" lost.", "In Bergen, it was nominated for two prizes."},
         {"\"Paper Lanterns\" lost.",
          "In Bergen, \"Paper Lanterns\" was nominated for two prizes."}},
    });
    check_unchanged({
        "A scene was cut.|In Bergen, they knew, it was filmed anew.",
        "Nobody laughed.|In Bergen, it was repaired.",
    });
}

TEST_CASE("\"It\" and \"them\" are the one thing told of", "[english]") {
    check_resolved({
        {{"The staircase was noisy.", "Engineers took three months to build it; it had 106 steps."},
         {"The staircase was noisy.",
          "Engineers took three months to build the staircase; the staircase had 106 steps."}},
        {{"Hugh Fenner found the dying speech too long.",
          "He cut it down the night before it was shot."},
         {"Hugh Fenner found the dying speech too long.",
          "Hugh Fenner cut the dying speech down the night before it was shot."}},
        {{"The floor that slides open over a pool was no invention: it belonged to a school."},
         {"The floor that slides open over a pool was no invention: the floor that slides open "
          "over a pool belonged to a school."}},
        {{"Rex Tarrant spoke Rudge's lines.", "Hugh Fenner recorded them in Lisbon."},
         {"Rex Tarrant spoke Rudge's lines.", "Hugh Fenner recorded Rudge's lines in Lisbon."}},
    });
    check_unchanged({
        // the lamp, or the boat?
        "The lamp was heavy.|The sailors took the boat and sank it.",
        // plurals are no "it"
        "Hugh Fenner bought the rights.|Rex Tarrant had burned it.",
    });
}

TEST_CASE("Whoever a sentence was about is meant by the next one", "[english]") {
    check_resolved({
        {{"Hugh Fenner meant to sing, with Rex Tarrant and Ivo Sandor.", "He gave up."},
         {"Hugh Fenner meant to sing, with Rex Tarrant and Ivo Sandor.", "Hugh Fenner gave up."}},
        {{"Rex Tarrant wanted the part.", "Hugh Fenner swam.", "He sang."},
         {"Rex Tarrant wanted the part.", "Hugh Fenner swam.", "Hugh Fenner sang."}},
        {{"Hugh Fenner had never swum.", "She taught a class."},
         {"Hugh Fenner had never swum.", "Ada Marlow taught a class."}},
        {{"She cast two sailors."}, {"Ada Marlow cast two sailors."}},
    });
    check_unchanged({
        "Hugh Fenner sang for Rex Tarrant.|He left.",
        "She painted her hair.",
        "A nurse had never swum.|She taught a class.",
    });
}

TEST_CASE("Who did it and what it was done to may both be meant", "[english]") {
    check_resolved({
        // the orchestra, not the film, of which nobody spoke
        {{"The orchestra played.", "In Bergen, it won the Bergen Prize."},
         {"The orchestra played.", "In Bergen, the orchestra won the Bergen Prize."}},
        {{"The money was Rex Tarrant's.", "For Bergen, it was the most expensive film."},
         {"The money was Rex Tarrant's.",
          "For Bergen, \"The Salt Mirror\" was the most expensive film."}},
    });
    check_unchanged({
        "The storm destroyed a ship.|Ivo Sandor rebuilt it.",
        "The sailors loved the songs.|Hugh Fenner taught them.",
    });
}

TEST_CASE("Who a sentence was about is clear beside others in passing", "[english]") {
    check_resolved({
        {{"Hugh Fenner had shot Rex Tarrant's \"Paper Lanterns\".", "He used a stocking."},
         {"Hugh Fenner had shot Rex Tarrant's \"Paper Lanterns\".",
          "Hugh Fenner used a stocking."}},
        {{"Hugh Fenner was asleep when he met Ivo Sandor in Lisbon.", "He had never acted."},
         {"Hugh Fenner was asleep when Hugh Fenner met Ivo Sandor in Lisbon.",
          "Hugh Fenner had never acted."}},
        // told in the past: nobody of the story
        {{"Rex Tarrant was eager to kill Captain Rudge.", "He was joking."},
         {"Rex Tarrant was eager to kill Captain Rudge.", "Rex Tarrant was joking."}},
        {{"The sailor who staggers into Captain Rudge's cabin is Rex Tarrant.",
          "He did it for luck."},
         {"The sailor who staggers into Captain Rudge's cabin is Rex Tarrant.",
          "Rex Tarrant did it for luck."}},
        {{"Hugh Fenner and Rex Tarrant were nominated.", "They lost to Ivo Sandor."},
         {"Hugh Fenner and Rex Tarrant were nominated.",
          "Hugh Fenner and Rex Tarrant lost to Ivo Sandor."}},
    });
    check_unchanged({
        "Captain Rudge trained Hugh Fenner in Lisbon.|He considered the pupil good.",
        "Hugh Fenner was asleep when Rex Tarrant met Ivo Sandor.|He had never acted.",
        "Rex Tarrant is a friend of Captain Rudge.|He kills a whale.",
        "The sailor is Rex Tarrant or Hugh Fenner.|He did it for luck.",
        "Hugh Fenner and the sailors were nominated.|They lost.",
    });
}

TEST_CASE("Time and place are those told right before", "[english]") {
    check_resolved({
        {{"It opened in Bergen in October 1952.", "It won two prizes the following spring."},
         {"\"The Salt Mirror\" opened in Bergen in October 1952.",
          "\"The Salt Mirror\" won two prizes in the spring of 1953."}},
        {{"It opened in Bergen in January 1952.", "It won two prizes the following summer."},
         {"\"The Salt Mirror\" opened in Bergen in January 1952.",
          "\"The Salt Mirror\" won two prizes in the summer of 1952."}},
        {{"It opened in 1952.", "Hugh Fenner had sung a year earlier with Rex Tarrant."},
         {"\"The Salt Mirror\" opened in 1952.", "Hugh Fenner had sung in 1951 with Rex Tarrant."}},
        {{"Hugh Fenner sailed to Bergen in Portugal.", "The hall was built there, in a shop."},
         {"Hugh Fenner sailed to Bergen in Portugal.", "The hall was built there, in a shop."}},
        {{"It was shot in Bergen.", "The hall was built inside a shop there, a splendid one."},
         {"\"The Salt Mirror\" was shot in Bergen.",
          "The hall was built inside a shop in Bergen, a splendid one."}},
    });
    check_unchanged({
        // of which year?
        "The Herrings sang in 1952.|The Gulls sang the following spring.",
        "The Herrings sang in 1952.|The Gulls sang a year before the Herrings met.",
        "The Herrings sang in Bergen.|On the hill there was a storm.",
    });
}

TEST_CASE("What may be another is not taken for who or what was named", "[english]") {
    check_resolved({
        {{"Rex Tarrant was to have played Rudge.",
          "When he hesitated to jump, Hugh Fenner dismissed him and left."},
         {"Rex Tarrant was to have played Rudge.",
          "When Rex Tarrant hesitated to jump, Hugh Fenner dismissed Rex Tarrant and left."}},
        {{"Though Hugh Fenner wrote the music, the theme is by Ivo Sandor, who sued him and won."},
         {"Though Hugh Fenner wrote the music, the theme is by Ivo Sandor, who sued Hugh Fenner "
          "and "
          "won."}},
        {{"It opened in 1952.", "Hugh Fenner competed for that year's prizes."},
         {"\"The Salt Mirror\" opened in 1952.", "Hugh Fenner competed for the 1952 prizes."}},
        {{"Nora Whitcombe sang \"Low Water\".", "It won a prize."},
         {"Nora Whitcombe sang \"Low Water\".", "\"Low Water\" won a prize."}},
    });
    check_unchanged({
        "A short was made about a woman and her letters to the sculptor Moritz Krahe.|She sang.",
        "In the hall at Mount Harrow, a boy sitting in a corner puts his fingers in his ears.",
        "The captain who staggers into Hugh Fenner's cabin with a parcel under his arm sings.",
        "Rex Tarrant was old.|Hugh Fenner and Ivo Sandor had made a short about him.",
        "The angels see the world in grey, and human beings see it in color.",
        // the part, or the film in which he had another
        "Hugh Fenner sang in \"Paper Lanterns\".|Rex Tarrant sang too, and it won him a prize.",
        "It is often said that the trip is long.",
        "Hugh Fenner admired Rex Tarrant's \"Paper Lanterns\".|He had painted in Bergen.",
        "Rex Tarrant was to have played Captain Rudge.|He was a cruel man who hated the sea.",
        "A fire destroyed the tower.|It had to be rebuilt.",
        "Ivo Sandor's brother sang.|He was 30.",
        "Hugh Fenner was nervous when Rex Tarrant met Ivo Sandor, a diver.|He lit the lamps.",
        "The script was long.|Hugh Fenner disliked that title and replaced it.",
        "Rex Tarrant reached the stage.|Ivo Sandor wept; it was his film, and he should have had "
        "it.",
        "It was from these that Bergen was built.",
        "A scene was cut.|Hugh Fenner paid for a pool and filmed it there.",
    });
}

TEST_CASE("The production of a play is told apart from that of the film", "[english]") {
    check_resolved({
        {{"The Herrings brought the story to the stage.", "The production won two prizes."},
         {"The Herrings brought the story to the stage.",
          "The stage production of \"The Salt Mirror\" won two prizes."}},
    });
    check_unchanged({
        "The Herrings sang.|The production won two prizes.",
    });
}

TEST_CASE("\"It\" that stands for nothing stays", "[english]") {
    check_unchanged({
        "It was not possible to film in Bergen.",
        "Hugh Fenner sang.|It was the only song that Bergen loved.",
        "Legend has it that Bergen sank.",
    });
    check_resolved({
        {{"A version in black and white was shown.", "It had its premiere in Bergen."},
         {"A version in black and white was shown.",
          "The version in black and white had its premiere in Bergen."}},
        {{"The Library selected it for the National Film Registry."},
         {"The Library selected \"The Salt Mirror\" for the National Film Registry."}},
    });
}

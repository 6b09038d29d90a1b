// What a sentence states plainly of a work, a thing, a place or a sum, in the question's own words.
#include "english/among.h"
#include "english/relation_table.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace quiz::testing;

TEST_CASE("Who made the film is asked in few words, whatever is told of it", "[english]") {
    check_among({
        {"\"The Salt Mirror\" is a comedy directed by Ada Marlow and written by Bertram Yule.",
         {R"(Who wrote the screenplay of "The Salt Mirror"? Bertram Yule)"}},
        {"\"The Salt Mirror\" is a comedy directed by Ada Marlow and adapted by Dora Kestrel from "
         "the "
         "play by Bertram Yule.",
         {R"(Who wrote the play on which "The Salt Mirror" is based? Bertram Yule)"}},
        {"\"The Salt Mirror\" is a comedy written and directed by Ada Marlow, with music by "
         "Clement "
         "Arkwright.",
         {R"(Who composed the music of "The Salt Mirror"? Clement Arkwright)"}},
        {"It features an original score composed by Clement Arkwright.",
         {R"(Who composed the score of "The Salt Mirror"? Clement Arkwright)"}},
        {"\"The Salt Mirror\" is a drama directed by Ada Marlow, who adapted it with Bertram Yule.",
         {R"(Who wrote the screenplay of "The Salt Mirror" together with Ada Marlow? Bertram Yule)"}},
        {"\"The Salt Mirror\" is a drama directed by Ada Marlow from a screenplay by Dora Kestrel "
         "and "
         "Bertram Yule.",
         {R"(Who wrote the screenplay of "The Salt Mirror" together with Bertram Yule? Dora Kestrel)"}},
    });
    // Of the story as well, where it tells of the film.
    CHECK(asked("\"The Salt Mirror\" has a score composed by Clement Arkwright.", true) ==
          std::vector<std::string>{
              R"(Who composed the score of "The Salt Mirror"? Clement Arkwright)"});
    const std::string film = "\"The Salt Mirror\"";
    for (const auto& [said, question] :
         {std::pair{"is a drama directed by Ada Marlow and photographed by Ivo Sandor.",
                    "Who photographed "},
          std::pair{"has cinematography by Ivo Sandor.", "Who photographed "},
          std::pair{"is a drama directed by Ada Marlow and edited by Tobias Crane.", "Who edited "},
          std::pair{"is a drama directed by Ada Marlow and produced by Ivor Lane.",
                    "Who produced "},
          std::pair{"features sequences choreographed by Leo Vance.",
                    "Who choreographed the dances in "},
          std::pair{"has costumes designed by Moira Dell.", "Who designed the costumes of "}}) {
        CAPTURE(said);
        const auto all = asked(film + " " + said, true);
        CHECK(std::any_of(all.begin(), all.end(),
                          [&, begins = std::string(question) + film](const std::string& made) {
                              return made.starts_with(begins);
                          }));
    }
    // Of letters, a play, songs and another film it is told, not of the film.
    check_none_begins(
        "Who", {"The film was adapted from a collection of letters edited by Dora Kestrel.",
                "It is a drama directed by Ada Marlow and based on a stage play produced by Ivor "
                "Lane.",
                "It is a drama directed by Ada Marlow, who wrote the songs with Bertram Yule.",
                "The film opens with a montage edited by Tobias Crane."});
    check_none_begins("Who composed",
                      {"It was shown with \"Low Water\", which has a score composed "
                       "by Clement Arkwright."});
}

TEST_CASE("From which work the film comes is asked", "[english]") {
    check_among({
        {"The idea came from \"Low Water,\" a Norwegian comedy of 1931 in which two divers swap "
         "hats.",
         {R"(From which film did the idea for "The Salt Mirror" come? Low Water)"}},
        {"The plot comes from Bertram Yule's novel \"The Herring Road.\"",
         {R"(From which book does the plot of "The Salt Mirror" come? The Herring Road)"}},
        {"The source is \"The Herring Road,\" a novella that Bertram Yule published in 1938.",
         {R"(Which writer's novella "The Herring Road" is the source of "The Salt Mirror"? Bertram Yule)"}},
        {"Nora Whitcombe got the idea from Ada Marlow's \"Paper Lanterns,\" in which two divers "
         "meet.",
         {R"(From which film did Nora Whitcombe get the idea for "The Salt Mirror"? Paper Lanterns)"}},
        {"The idea came from a magazine article by the sailor Bertram Yule.",
         {R"(From which writer's article did the idea for "The Salt Mirror" come? Bertram Yule)"}},
        {"Halcyon Films paid $21,000 for the rights to \"The Herring Road,\" a play by Bertram "
         "Yule and "
         "Dora Kestrel.",
         {R"(How much did Halcyon Films pay for the rights to the play "The Herring Road", the source of "The Salt Mirror"? $21,000)"}},
        {"Bertram Yule sold the film rights to his novel for about $9,000 without knowing the "
         "buyer.",
         {R"(For about how much did Bertram Yule sell the film rights to the novel behind "The Salt Mirror"? $9,000)"}},
    });
    check_none_begins(
        "From which",
        {
            "The idea did not come from \"Low Water,\" a comedy of 1931.",
            "The idea may have come from \"Low Water,\" a comedy of 1931.",
            "Perhaps the idea came from \"Low Water,\" a comedy of 1931.",
            "The idea came from \"Low Water\" and \"High Water,\" two comedies of 1931.",
            "In the novel, the idea came from \"Low Water,\" a comedy.",
            "The sailor's idea came from \"Low Water,\" a comedy.",
            "The story comes from Bertram Yule's \"The Herring Road\", published in 1938, but the "
            "title does not.",
            "According to Rex Tarrant, the idea came from \"Low Water,\" a comedy of 1931.",
        });
}

TEST_CASE("Where a thing of the film comes from is asked", "[english]") {
    check_among({
        {"The house behind the harbour owes its look to a painting of 1925, Bertram Yule's \"House "
         "by "
         "the Sea.\"",
         {R"(To which artist's "House by the Sea" does the house behind the harbour in "The Salt Mirror" owe its look? Bertram Yule)",
          R"(To which painting does the house behind the harbour in "The Salt Mirror" owe its look? House by the Sea)"}},
        {"The ship takes its name from \"Low Water,\" a novel by Bertram Yule.",
         {R"(From which book does the ship in "The Salt Mirror" take its name? Low Water)"}},
        {"Elsa's song was first heard on screen in \"The Herring Revue.\"",
         {R"(In which film was Elsa's song in "The Salt Mirror" first heard on screen? The Herring Revue)"}},
        {"The film that Elsa watches on television is Ada Marlow's \"Paper Lanterns.\"",
         {R"(Which film does Elsa Brandt watch on television in "The Salt Mirror"? Paper Lanterns)"}},
        {"The opening shot, of Elsa on a bed with her back to us, is modeled on a painting by "
         "Bertram "
         "Yule.",
         {R"(On which artist's painting is the opening shot in "The Salt Mirror" modeled? Bertram Yule)"}},
        {"Nora Whitcombe borrowed one of the boats for \"Paper Lanterns.\"",
         {R"(For which film did Nora Whitcombe borrow one of the boats from "The Salt Mirror"? Paper Lanterns)"}},
        {"The harbour had been built for \"Paper Lanterns.\"",
         {R"(For which film had the harbour in "The Salt Mirror" been built? Paper Lanterns)"}},
    });
    check_none_begins(
        "To which",
        {
            "A house in Lisbon owes its look to a painting of 1925, Bertram Yule's \"House by the "
            "Sea.\"",
            "The house owes nothing to a painting of 1925, Bertram Yule's \"House by the Sea.\"",
            "It owes its look to a painting of 1925, Bertram Yule's \"House by the Sea.\"",
        });
    check_none_begins(
        "From which artist",
        {
            "The last shot is taken from a painting by Bertram Yule and Dora Kestrel.",
            "The last shot is taken from her painting by Bertram Yule.",
        });
}

TEST_CASE("Where a thing of the film was made and shown is asked", "[english]") {
    check_among({
        {"The lobby was built in an empty department store in Bergen, near the border.",
         {R"(In which city was the lobby in "The Salt Mirror" built? Bergen)"}},
        {"The oil field was built on a ranch outside Little Stewart, Portugal, where others had "
         "been "
         "built in 1955.",
         {R"(In which country was the oil field in "The Salt Mirror" built? Portugal)"}},
        {"The camp was built near Little Stewart, in Portugal, during the summer.",
         {R"(In which country was the camp in "The Salt Mirror" built? Portugal)"}},
        {"The Lido was built from scratch in southern Portugal, on a river bed near Bergen.",
         {R"(In which country was the Lido built for "The Salt Mirror"? Portugal)"}},
        {"The Lido was really the Coronado House in Lisbon.",
         {R"(In which city is the Coronado House, the Lido in "The Salt Mirror"? Lisbon)"}},
        {"Bergen stood in for Aqabar, as it had for other towns.",
         {R"(Which city stood in for Aqabar in "The Salt Mirror"? Bergen)"}},
        {"The hotel is the Coronado House, in Lisbon.",
         {R"(In which city is the Coronado House, the hotel in "The Salt Mirror"? Lisbon)"}},
        {"The first public showing was at Herring Music Hall in Bergen on March 27, 1952.",
         {R"(In which city was "The Salt Mirror" first shown to the public? Bergen)"}},
        {"It opened on June 25, 1953, the same day as Rex Lane's \"Paper Lanterns.\"",
         {R"(Which film opened on the same day as "The Salt Mirror"? Paper Lanterns)"}},
    });
    check_none_begins("In which", {
                                      "The lobby was built in Bergen in 1893.",
                                      "The lobby was not built in Bergen.",
                                      "The lobby was to be built near Bergen.",
                                      "The camp was built near Bergen.",
                                      "In the novel the camp was built in Portugal.",
                                  });
}

TEST_CASE("What became of the film and its things is asked", "[english]") {
    check_among({
        {"A musical version, \"Pearls,\" opened on Broadway in April 1972 and ran for 505 "
         "performances.",
         {R"(In which year did "Pearls", the musical version of "The Salt Mirror", open on Broadway? 1972)",
          R"(For how many performances did "Pearls", the musical version of "The Salt Mirror", run on Broadway? 505)"}},
        {"\"Pearls,\" the Broadway musical based on the story, opened in 1970 with Nora Whitcombe "
         "as Elsa.",
         {R"(In which year did "Pearls", the musical version of "The Salt Mirror", open? 1970)"}},
        {"Clement Arkwright's musical version opened in Bergen on July 12, 1993, with Nora "
         "Whitcombe as "
         "Elsa.",
         {R"(In which city did Clement Arkwright's musical version of "The Salt Mirror" open in 1993? Bergen)"}},
        {"Rudge's lamp sold for $1.7 million at Sotheby's in Bergen in May 1998.",
         {R"(For how much did Rudge's lamp from "The Salt Mirror" sell at Sotheby's in 1998? $1.7 million)"}},
        {"Elsa's compass from Rudge's sold for $41,300 at Sotheby's in Lisbon in May 1998.",
         {R"(For how much did Elsa's compass from "The Salt Mirror" sell at Sotheby's in 1998? $41,300)"}},
        {"A pair of the lamps was stolen in 1985 from the Herring Museum in Lisbon.",
         {R"(In which year was a pair of the lamps from "The Salt Mirror" stolen from the Herring Museum? 1985)"}},
        {"Bertram Yule wrote the songs for a stage musical that opened in Bergen in 2016.",
         {R"(Who wrote the songs for the stage musical version of "The Salt Mirror"? Bertram Yule)"}},
    });
    check_none_begins("In which year did the play version",
                      {"The play opened on Broadway in March 1966."});
    check_none_begins(
        "For how",
        {
            "A lamp sold for $1.7 million at Sotheby's in Bergen in May 1998.",
            "A musical, \"Pearls,\" opened in Bergen and ran for 505 performances elsewhere.",
        });
}

TEST_CASE("What took so many days or takes is asked", "[english]") {
    check_among({
        {"Getting Elsa to say \"It's me, Pearl\" required 47 takes.",
         {R"(How many takes were needed to get Elsa Brandt to say "It's me, Pearl" in "The Salt Mirror"? 47)"}},
        {"The budget was about $1.2 million and the schedule 28 days.",
         {R"(How many days long was the shooting schedule of "The Salt Mirror"? 28)"}},
        {"The applause when it was shown at Bergen in May 2006 went on for 22 minutes.",
         {R"(For how many minutes did the applause for "The Salt Mirror" go on at Bergen? 22)"}},
    });
    check_none_begins("How many",
                      {
                          "Getting her to say \"It's me, Pearl\" required 47 takes.",
                          "Getting Elsa to say \"It's me, Pearl\" never required 47 takes.",
                          "Getting Elsa to say \"It's me, Pearl\" required more than 47 takes.",
                      });
}

TEST_CASE("To which film a prize went instead is asked", "[english]") {
    check_among({
        {"Hugh Fenner won an Oscar. It was nominated in two other categories: Best Picture, which "
         "went to \"Paper "
         "Lanterns,\" "
         "and Best Actress.",
         {R"(To which film did "The Salt Mirror" lose the Academy Award for Best Picture? Paper Lanterns)"}},
        {"At Bergen in February 2002 it shared the Golden Herring with \"Paper Lanterns.\"",
         {R"(With which film did "The Salt Mirror" share the Golden Herring? Paper Lanterns)"}},
    });
    check_among({
        {"It was shown at Bergen in May 1979 as a work in progress and shared the Palme d'Or with "
         "Rex "
         "Lane's \"Paper Lanterns.\"",
         {R"(With which film did "The Salt Mirror" share the Palme d'Or? Paper Lanterns)"}},
        {"It won one of three Academy Awards. \"Paper Lanterns\" beat it to Best Picture.",
         {R"(Which film beat "The Salt Mirror" to Best Picture? Paper Lanterns)"}},
        {"It was nominated for ten Academy Awards. Best Picture went to \"Paper Lanterns.\"",
         {R"(Which film won Best Picture when "The Salt Mirror" competed at the Academy Awards? Paper Lanterns)"}},
    });
    check_none_begins(
        "Which film won",
        {
            "It was nominated for ten Bergen Awards. Best Picture went to \"Paper Lanterns.\"",
            "Best Picture went to \"Paper Lanterns.\"",
        });
    // It need not have been in the running, or for another prize.
    check_none_begins(
        "To which film",
        {
            "Best Picture went to \"Paper Lanterns.\"",
            "It was nominated for a Bergen Award: Best Picture, which went to \"Paper Lanterns.\"",
        });
}

TEST_CASE("Rows of the table that ask of one relation stand together", "[english]") {
    std::set<std::string_view> before;
    std::string_view last;
    for (const auto& relation : quiz::relations()) {
        INFO(relation.said);
        CHECK((relation.said == last || before.insert(relation.said).second));
        CHECK(relation.asked.ends_with('?'));
        last = relation.said;
    }
}

TEST_CASE("Who made a work is asked only where the work cannot be", "[english]") {
    const auto read = quiz::read_item(
        "The idea came from \"Low Water,\" a comedy of 1931 by Rex Lane.", salt_mirror(), false);
    REQUIRE(read.size() == 1);
    const auto find = [&](const std::string& answer) {
        return std::find_if(read[0].askings.begin(), read[0].askings.end(),
                            [&](const quiz::Asking& one) { return one.answer == answer; });
    };
    const auto work = find("Low Water");
    const auto maker = find("Rex Lane");
    REQUIRE(work != read[0].askings.end());
    REQUIRE(maker != read[0].askings.end());
    CHECK(work->instead_of.empty());
    CHECK(work->year == 1931);
    CHECK(maker->question ==
          R"(From which director's "Low Water" did the idea for "The Salt Mirror" come?)");
    CHECK(maker->instead_of == "Low Water");
}

// What is told of one of the cast: "Which actor in <film>" ties it, whatever it tells.
#include "english/tables.h"

using namespace quiz::testing;

TEST_CASE("What is told of a player is asked of the cast", "[english]") {
    check_asked({
        {"Nora Whitcombe, who was five, could not swim.",
         {R"(Which actress in "The Salt Mirror", who was five, could not swim? Nora Whitcombe)"}},
        {"Hugh Fenner was 36 and had to pass for 50; his boat was older than he was.",
         {R"(Which actor in "The Salt Mirror" was 36 and had to pass for 50? Hugh Fenner)"}},
        {"Nora Whitcombe was 19 when she came to Lisbon, and she had never acted.",
         {R"("The Salt Mirror": how old was Nora Whitcombe when she came to Lisbon? 19)",
          R"("The Salt Mirror": Nora Whitcombe was 19 when she came to which city? Lisbon)",
          R"(Which actress in "The Salt Mirror" was 19 when she came to Lisbon and had never acted? Nora Whitcombe)"}},
        {"Hugh Fenner was asked to read for a smaller part.",
         {R"(Which actor in "The Salt Mirror" was asked to read for a smaller part? Hugh Fenner)"}},
        {"Having gone hungry in the war, Nora Whitcombe tired very quickly.",
         {R"(Which actress in "The Salt Mirror", having gone hungry in the war, tired very quickly? Nora Whitcombe)"}},
        {"The day after it rained, Nora Whitcombe, who is married to a diver, wore heavy shoes of "
         "lead.",
         {R"(Which actress in "The Salt Mirror" wore heavy shoes of lead? Nora Whitcombe)"}},
        {"Hugh Fenner would later play Robin Hood, in 1961 and 1963.",
         {R"(Which actor in "The Salt Mirror" later played Robin Hood, in 1961 and 1963? Hugh Fenner)"}},
        {"Hugh Fenner was known in Bergen mostly for sad songs.",
         {R"(Which actor in "The Salt Mirror" was known in Bergen mostly for sad songs? Hugh Fenner)"}},
        {"Hugh Fenner had been a friend of Rex Tarrant's.",
         {R"(Which actor in "The Salt Mirror" had been a friend of Rex Tarrant's? Hugh Fenner)"}},
        {"Hugh Fenner does not appear until the film is half over.",
         {R"(Which actor does not appear until "The Salt Mirror" is half over? Hugh Fenner)"}},
    });
    check_silent({
        "Rex Tarrant, who was five, could not swim.", // plays no part here
        "Nora Whitcombe could not swim.",
        "Hugh Fenner was 36.",
        "Hugh Fenner would have played Robin Hood.",
        "Hugh Fenner was known for his temper.",
        "Hugh Fenner died in a bar in Bergen.",
        "Hugh Fenner lost to Rex Tarrant in a vote.",
        "Hugh Fenner was one of the tallest sailors in Bergen.",
        "Hugh Fenner had been a friend.",
        "Hugh Fenner was tall, like most of the sailors.",
    });
}

TEST_CASE("What a player said on the screen, or lost, is told with what it was", "[english]") {
    check_asked({
        {"\"Take the lamp\" was not in the script: Hugh Fenner improvised it.",
         {R"(Which actor in "The Salt Mirror" improvised "Take the lamp"? Hugh Fenner)"}},
        {"Nora Whitcombe does not have a single word to say.",
         {R"(Which actress in "The Salt Mirror" does not have a single word to say? Nora Whitcombe)"}},
        {"The night before it was shot, Hugh Fenner cut most of his speech and added a line about "
         "gulls.",
         {R"(Which actor in "The Salt Mirror" cut most of his speech and added a line about gulls? Hugh Fenner)"}},
    });
    const auto lost = asked("It won two Bergen Awards. Hugh Fenner lost to Rex Tarrant in \"Low "
                            "Water,\" the first of his five defeats.");
    REQUIRE(lost.size() > 1);
    CHECK(
        lost.back() ==
        R"(Which actor in "The Salt Mirror" lost the Bergen Award to Rex Tarrant in "Low Water"? Hugh Fenner)");
    const auto of_nominations = asked(
        "It had six Bergen Award nominations in all. Hugh Fenner lost to Rex Tarrant by a vote.");
    REQUIRE_FALSE(of_nominations.empty());
    CHECK(of_nominations.back().find("lost the Bergen Award to Rex Tarrant") != std::string::npos);
    // Of which awards, nothing says.
    for (const auto* text : {"It sank. Hugh Fenner lost to Rex Tarrant in a long vote.",
                             "It won two Bergen Awards and a few Oscars. Hugh Fenner lost to Rex "
                             "Tarrant in a vote."})
        for (const auto& one : asked(text)) CHECK(one.find("lost") == std::string::npos);
    check_silent({
        "Nora Whitcombe does not have a single lamp to sell.",
        "\"Take the lamp\" was not in the script: Hugh Fenner liked it.",
    });
}

TEST_CASE("Who declined a role, and who had it first, is asked of the film", "[english]") {
    check_asked({
        {"Rex Tarrant declined the role of the preacher, fearing that it would harm his career.",
         {R"(Which actor declined the role of the preacher in "The Salt Mirror", fearing that it would harm his career? Rex Tarrant)"}},
        {"Rex Tarrant was the first Lamp Man.",
         {R"(Which actor was first cast as the Lamp Man in "The Salt Mirror"? Rex Tarrant)"}},
    });
    check_silent({
        "Rex Tarrant declined the role of the preacher on stage.",
        "Rex Tarrant declined the role.",
        "Rex Tarrant declined.",
    });
}

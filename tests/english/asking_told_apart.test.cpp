// Who was married to whom, who is introduced by a name, and what is only called so.
#include "english/tables.h"

#include <algorithm>

using namespace quiz::testing;

TEST_CASE("Of two who married each is asked for", "[english]") {
    check_asked({
        {"Stella Corrigan and Rex Tarrant tied the knot in June 1954.",
         {R"("The Salt Mirror": which actress married Rex Tarrant in June 1954? Stella Corrigan)",
          R"("The Salt Mirror": which actor married Stella Corrigan in June 1954? Rex Tarrant)",
          R"("The Salt Mirror": in which year did Stella Corrigan and Rex Tarrant tie the knot? 1954)"}},
    });
    // Whom they married, and that they did not, is another thing.
    for (const char* text : {"Stella Corrigan and Rex Tarrant married sailors in June 1954.",
                             "Stella Corrigan and Rex Tarrant never married."})
        for (const auto& question : asked(text, false)) {
            INFO(question);
            CHECK(question.find("which actress married") == std::string::npos);
        }
}

TEST_CASE("Somebody of the story is introduced as something", "[english]") {
    check_asked_of_story({
        {"At night a loan shark named Rudge sings.",
         {R"(Which character in "The Salt Mirror" is a loan shark? Captain Rudge)"}},
        {"The town has to hire Rudge, a whale hunter with a leaky boat and a private grudge.",
         {R"(Which character in "The Salt Mirror" is a whale hunter with a leaky boat and a private grudge? Captain Rudge)"}},
        {"He is sold to Rudge, a retired diver who trains men to drown in small harbours and who "
         "teaches him.",
         {R"(Which character in "The Salt Mirror" is a retired diver who trains men to drown in small harbours? Captain Rudge)"}},
        {"Elsa loves Rudge, a collector of folk dances who makes a noise.",
         {R"(Which character in "The Salt Mirror" is a collector of folk dances who makes a noise? Captain Rudge)"}},
    });
    // "the director Elsa" of the story has not directed the film.
    for (const auto& question : asked("The blacklisted director Elsa sings in Lisbon.", true)) {
        INFO(question);
        CHECK(question.find("is the blacklisted") == std::string::npos);
    }
}

TEST_CASE("A short word goes with what follows it", "[english]") {
    const auto all = asked("Elsa wants Rudge out of the way because she fears the lamp.", true);
    CHECK(std::any_of(all.begin(), all.end(), [](const std::string& question) {
        return question.find("wants Captain Rudge out of the way") != std::string::npos;
    }));
}

TEST_CASE("What is called so, or based on somebody, is not asked as if it were that", "[english]") {
    check_silent({
        "Rudge's mother became Elsa.",
        "Bertram Yule had based Nora Whitcombe on a sailor's wife.",
    });
    check_asked({
        {"In Portugal the distributors renamed it \"Paper Lanterns.\"",
         {R"(In which country did the distributors rename "The Salt Mirror" "Paper Lanterns"? Portugal)"}},
    });
}

TEST_CASE("What is told of a musical is not told of the story it was made of", "[english]") {
    for (const auto& question : asked("Dora Kestrel and Bertram Yule turned the story into a "
                                      "musical, \"Pearls.\" It opened in "
                                      "Lisbon in 1968 and ran for 1,281 performances.",
                                      false)) {
        INFO(question);
        CHECK(question.find("performances") == std::string::npos);
    }
}

#include "generator/cut_short.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A question says what somebody was asked or told to do", "[cut_short]") {
    const auto cut = [](const char* question) { return is_cut_short(heard_words(question)); };
    CHECK(cut("In the film \"Low Water\", which character persuades his friend Tobias?"));
    CHECK(cut("In the film \"Low Water\", which actor plays the character who wishes to give up "
              "diving and asks Elsa Brandt?"));
    CHECK(
        cut("In the film \"Low Water\", which character learns from his old friend Tobias Vane?"));
    CHECK_FALSE(cut("In the film \"Low Water\", which character persuades Tobias to dive?"));
    CHECK_FALSE(cut("In the film \"Low Water\", which character asks Elsa Brandt about the lamp?"));
    CHECK_FALSE(cut("Which actor was asked on the very last day of \"Low Water\"?"));
}

TEST_CASE("No word stands for one that was said before", "[cut_short]") {
    const auto cut = [](const char* question) { return is_cut_short(heard_words(question)); };
    for (const char* bad :
         {"In the film \"Low Water\", which character takes the red one and wakes up in a vat?",
          "Which designer accepted hers for \"Low Water\" in a diving suit?",
          "Which director, an old friend of his, oversaw the English version of \"Low Water\"?",
          "In the film \"Low Water\", which character brings up a drawing of a girl wearing it?",
          "In the film \"Low Water\", which character stays at her side as she lies and cheats?",
          "In the film \"Low Water\", which character hopes that he can find the lamp in Bergen?",
          "In the film \"Low Water\", which character is sent to make sure that he keeps quiet?",
          "In the film \"Low Water\", which actor plays the character who sinks, selling his boat?",
          "In the film \"Low Water\", which character laughs and puts his money into a boat?",
          "In \"Low Water\", which character works in a mill with his uncle Uncle Anton?",
          "Which actress won as Best Actress, and Ivo Lane for his score of \"Low Water\"?",
          "Who was working on \"Low Water\" with Ada Marlow when she fell ill?",
          "How many nominations did \"Low Water\" receive?"}) {
        CAPTURE(bad);
        CHECK(cut(bad));
    }
    for (const char* good :
         {"In the film \"Low Water\", who is the one son of Baron Kessel?",
          "Which actor in \"Low Water\" was one of the first to dive?",
          "Which director, a friend of his own uncle, made \"Low Water\"?",
          "How old was Orson Vane when he directed \"Low Water\"?",
          "Who composed \"Low Water\" with Ivo Lane, and sang in Bergen?",
          "How many Oscar nominations did \"Low Water\" receive?",
          "In the film \"Low Water\", which character stands at the side of the mill in Bergen?"}) {
        CAPTURE(good);
        CHECK_FALSE(cut(good));
    }
}

TEST_CASE("What is asked for last is a part of what was said", "[cut_short]") {
    const auto cut = [](const char* question) { return is_cut_short(heard_words(question)); };
    for (const char* bad :
         {"\"Low Water\" opened in Bergen on March 31, 1959, cost how much?",
          "Which writer was \"Low Water\" given a prize, by a jury whose president?",
          "The tank was built in the studio for \"Low Water\" at which studio?",
          "Which actress was the first choice for Elsa, but the violence of \"Low Water\" put her "
          "off?"}) {
        CAPTURE(bad);
        CHECK(cut(bad));
    }
    for (const char* good : {"\"Low Water\" is based on a novel by which writer?",
                             "The score of \"Low Water\" was not published until which year?",
                             "\"Low Water\" was made for about how much?",
                             "Which actor fell ill, but went on with \"Low Water\"?"}) {
        CAPTURE(good);
        CHECK_FALSE(cut(good));
    }
}

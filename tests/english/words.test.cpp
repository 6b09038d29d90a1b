#include "english/words.h"

#include "english/nouns.h"
#include "english/word_list.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("The small words are known by the work they do", "[english]") {
    CHECK(word_class("the") == WordClass::Determiner);
    CHECK(word_class("his") == WordClass::Possessive);
    CHECK(word_class("she") == WordClass::Pronoun);
    CHECK(word_class("those") == WordClass::Pointer);
    CHECK(word_class("under") == WordClass::Preposition);
    CHECK(word_class("to") == WordClass::To);
    CHECK(word_class("had") == WordClass::Auxiliary);
    CHECK(word_class("or") == WordClass::And);
    CHECK(word_class("although") == WordClass::Subordinator);
    CHECK(word_class("whose") == WordClass::Relative);
    CHECK(word_class("that") == WordClass::That);
    CHECK(word_class("never") == WordClass::Not);
    CHECK(word_class("lighthouse") == WordClass::Other);
    CHECK(word_class("") == WordClass::Other);
}

TEST_CASE("A word in -ly is an adverb, but for those that are none", "[english]") {
    CHECK(word_class("slowly") == WordClass::Adverb);
    for (const char* noun : {"family", "assembly", "early", "butterfly", "fly"}) {
        INFO(noun);
        CHECK(word_class(noun) == WordClass::Other);
    }
}

TEST_CASE("Numbers in words are known, ordinals are not", "[english]") {
    for (const char* number : {"one", "eleven", "twenty-two", "hundred", "million"}) {
        INFO(number);
        CHECK(is_number_word(number));
    }
    for (const char* other : {"first", "once", "two-faced", "one-", "tenth", ""}) {
        INFO(other);
        CHECK_FALSE(is_number_word(other));
    }
}

TEST_CASE("Months are numbered, other words are not", "[english]") {
    CHECK(month_number("january") == 1);
    CHECK(month_number("december") == 12);
    CHECK(month_number("monday") == 0);
    CHECK(month_number("") == 0);
}

TEST_CASE("Plurals are known by their looks", "[english]") {
    for (const char* plural : {"masks", "children", "feet", "stories"}) CHECK(looks_plural(plural));
    for (const char* one : {"mask", "dress", "chorus", "gas", "iris", ""})
        CHECK_FALSE(looks_plural(one));
}

TEST_CASE("A noun says what the name beside it is", "[english]") {
    CHECK(noun_type("novelist") == AnswerType::Writer);
    CHECK(noun_type("actress") == AnswerType::Actress);
    CHECK(noun_type("hymn") == AnswerType::Song);
    CHECK(noun_type("town") == AnswerType::City);
    CHECK_FALSE(noun_type("lighthouse"));
    CHECK_FALSE(noun_type("Novelist"));
}

TEST_CASE("The last word of a name says what it names", "[english]") {
    CHECK(head_type("theatre")->type == AnswerType::Theatre);
    CHECK(head_type("street")->level == "street");
    CHECK(head_type("studios")->type == AnswerType::Studio);
    CHECK(head_type("institute")->type == AnswerType::Thing);
    CHECK_FALSE(head_type("marlow"));
}

TEST_CASE("A word is in a list only as a whole", "[english]") {
    CHECK(in_list("tide salt mirror", "salt"));
    CHECK(in_list("tide", "tide"));
    CHECK_FALSE(in_list("tide salt", "sal"));
    CHECK_FALSE(in_list("tide salt", "tide salt"));
    CHECK_FALSE(in_list("tide  salt", ""));
    CHECK_FALSE(in_list("", "tide"));
    CHECK(in_list("lowtide tides tide", "tide")); // behind two words that hold it
    CHECK_FALSE(in_list("lowtide tides tidetide", "tide"));
}

TEST_CASE("The filter of a list lets all its words through", "[english]") {
    static constexpr std::string_view words =
        "a i at salt tide mirror r\u00F4le caf\u00E9 \u00EEle spin-off p.m. lighthouse-keeper";
    constexpr WordList list = words;
    each_word(words, [&](std::string_view word) {
        INFO(word);
        CHECK(list.has(word));
        CHECK_FALSE(list.has(std::string(word) + "s"));
    });
}

TEST_CASE("A hedge says before a number that it is about so, and no more", "[english]") {
    for (const char* word : {"about", "some", "around", "nearly", "almost"}) {
        INFO(word);
        CHECK(is_hedge(word));
    }
    for (const char* word : {"over", "under", "only", "exactly", ""}) {
        INFO(word);
        CHECK_FALSE(is_hedge(word));
    }
}

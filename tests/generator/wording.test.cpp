#include "generator/wording.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("Two names of one person are recognised by their shape", "[generator]") {
    CHECK(could_be_same("Moira Shearer", "Shearer"));
    CHECK(could_be_same("The Red Shoes", "Red Shoes"));
    CHECK(could_be_same("H. R. Giger", "Giger"));
    CHECK(could_be_same("Amélie", "amelie"));
    CHECK(could_be_same("Victoria Page", "Victoria"));
    CHECK_FALSE(could_be_same("Moira Shearer", "Norma Shearer"));
    CHECK_FALSE(could_be_same("Michael Powell", "Dick Powell"));
    CHECK_FALSE(could_be_same("Moira", "Shearer"));
}

TEST_CASE("A name is told from a description", "[generator]") {
    CHECK(is_name("Boris Lermontov"));
    CHECK(is_name("Romola de Pulszky"));
    CHECK(is_name("Élodie"));
    CHECK_FALSE(is_name("Audience member"));
    CHECK_FALSE(is_name("the pickpocket"));
}

TEST_CASE("Inflected words compare as one", "[generator]") {
    CHECK(word_stem("painted") == word_stem("paintings"));
    CHECK(word_stem("dance") == word_stem("dancing"));
    CHECK(word_stem("studio") != word_stem("student"));
}

TEST_CASE("A stem's pattern is its question word with the noun", "[generator]") {
    CHECK(question_pattern("Who painted it?") == "who");
    CHECK(question_pattern("In which year was it shown?") == "which-year");
    CHECK(question_pattern("For \"The Red Shoes\", how many pictures were made?") == "how-many");
}

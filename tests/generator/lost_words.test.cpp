#include "generator/lost_words.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("What had been so before is not said to have been so then", "[lost_words]") {
    CHECK(loses_had("max leander had learned to row from a sailor",
                    "which actor learned to row for quoted"));
    CHECK(loses_had("he had already been given one chance",
                    "which actor in quoted was given one chance already"));
    CHECK_FALSE(loses_had("max leander had learned to row", "which actor had learned to row"));
    CHECK_FALSE(loses_had("max leander had to row and learned to swim",
                          "which actor learned to swim for quoted"));
    CHECK_FALSE(loses_had("the designer who had rowed built the mill", "who built the mill"));
}

TEST_CASE("Small words of a statement count", "[lost_words]") {
    CHECK(loses_a_word("she almost left", "which actress left quoted"));
    CHECK_FALSE(loses_a_word("she almost left", "which actress almost left quoted"));
}

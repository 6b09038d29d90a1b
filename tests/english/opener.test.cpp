#include "english/opener.h"

#include "support/catch.h"

using namespace quiz;

TEST_CASE("A question that says nothing of its film begins with it") {
    CHECK(opening(Opener::InFilm, "Brine") == "In the film \"Brine\", ");
    for (const Opener opener : {Opener::InFilm, Opener::For, Opener::Making, Opener::Label}) {
        const std::string question = opening(opener, "Brine, Salt") + "who built the whale?";
        const auto read = opened(question);
        REQUIRE(read);
        CHECK(read->opener == opener);
        CHECK(read->rest == "who built the whale?");
    }
    // Told apart by its year
    CHECK(opened("For \"Brine\" (1953), who built the whale?")->rest == "who built the whale?");
    CHECK(opened("\"Brine\" (1953): who built the whale?")->rest == "who built the whale?");
    CHECK(opened("\"Brine: Salt\": who built \"Low: Tide\"?")->rest == "who built \"Low: Tide\"?");
}

TEST_CASE("Other questions begin with no opener") {
    CHECK_FALSE(opened("For how many prizes was \"Brine\" nominated?"));
    CHECK_FALSE(opened("Who built the whale of \"Brine\"?"));
    CHECK_FALSE(opened("In the film \"Brine\" who built the whale?"));
    CHECK_FALSE(opened("\"Brine\" was shot at which studio?"));
    CHECK_FALSE(opened("\"Brine\" (1953) was shot where: here?"));
    CHECK_FALSE(opened("\"Brine\""));
    CHECK_FALSE(opened("\""));
    CHECK_FALSE(opened(""));
}

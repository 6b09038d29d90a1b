#include "english/awards.h"

#include "support/catch.h"

#include <string>

using namespace quiz;

TEST_CASE("One of the only awards that were named is known, and none where there are several",
          "[english]") {
    CHECK(only_award("Bergen Awards") == "Bergen Award");
    CHECK(only_award("Oscars") == "Oscar");
    CHECK(only_award("several").empty());
    CHECK(only_award("").empty());
    std::string awards;
    for (const char* told :
         {"It competed for the Bergen Awards.", "Six Bergen Award nominations"}) {
        Tokens tokens = tokens_of(told);
        for (auto& token : tokens)
            if (token.capital && token.text == "Bergen") token = award_token("Bergen Awards");
        name_awards(tokens, awards);
    }
    CHECK(only_award(awards) == "Bergen Award");
    Tokens others{award_token("Oscars")};
    name_awards(others, awards);
    CHECK(only_award(awards).empty());
}

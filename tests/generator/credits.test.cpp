// Which parts of the cast can be asked for by name.
#include "bench.h"
#include "generator/generator.h"
#include "generator/vague_role.h"
#include "made.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

TEST_CASE("A credit that many may have is not asked", "[generator]") {
    for (const char* role :
         {"the girl", "a passenger", "the dancer", "the pretty girl", "girl", "a harbour pilot",
          "a Union general", "the old woman", "Restaurant guest", "Dancer", "\"Man at table\"",
          "Woman in the bar"}) {
        CAPTURE(role);
        CHECK(picks_out_nobody(role));
    }
    for (const char* role : {"the Narrator", "the priest", "the Master of Ceremonies", "the Girl",
                             "an Angel", "the girl in the garden", "Elsa's mother", "Elsa Brandt",
                             "the thief", "himself", "Tank", "Man of Iron"}) {
        CAPTURE(role);
        CHECK_FALSE(picks_out_nobody(role));
    }
}

TEST_CASE("A part that tells where its player is from is not asked", "[generator]") {
    for (const char* role : {"Swedish lady at court", "the French ambassador", "the Frenchman"})
        CHECK(tells_nation(role));
    for (const char* role : {"the ambassador", "Bobby French", "Norman Bell", "the ploughman"})
        CHECK_FALSE(tells_nation(role));
    Catalogue catalogue = small_catalogue();
    auto& part = catalogue.films[0].cast[3];
    CHECK(asked(generate(catalogue, 1), "cast/tobias-vane/who-plays/miles-ashdown") != nullptr);
    part.role = "Polish gentleman at court";
    CHECK(asked(generate(catalogue, 1), "cast/polish-gentleman-at-court/who-plays/miles-ashdown") ==
          nullptr);
}

TEST_CASE("Whose part and name are from elsewhere is not asked for", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.films[0].cast.push_back(
        {"Akiko Takeda", "Ms. Kawamura", Gender::Female, {}, {}, {}, false, {}});
    constexpr const char* id = "cast/ms-kawamura/who-plays/akiko-takeda";
    CHECK(asked(generate(catalogue, 1), id) == nullptr);
    CHECK(asked(generate(catalogue, 1), "cast/elsa-brandt/which-role/elsa-brandt") != nullptr);
    catalogue.films[0].cast.back().role = "Ms. Brannick"; // the part tells nothing of her
    CHECK(asked(generate(catalogue, 1), "cast/ms-brannick/who-plays/akiko-takeda") != nullptr);
}

TEST_CASE("A part that the title gives away is not asked for", "[generator]") {
    CHECK(given_by_title("Judah Lo-Wat", "Lo-Wat") == "lo wat");
    CHECK(given_by_title("Elsa Brandt", "The Last Days of Elsa") == "elsa");
    CHECK(given_by_title("Ada Lo-Wat", "The Wat and the Lo").empty());
    CHECK(given_by_title("Ada of the Low", "The Song of the Sea").empty());
}

TEST_CASE("Who appears as himself is not asked: others may as well", "[generator]") {
    for (const char* self : {"himself", "Himself", "Herself", "Self"}) {
        Catalogue catalogue = small_catalogue();
        catalogue.films[0].cast.push_back(
            {"Robin Tarn", self, Gender::Male, {}, {}, {}, false, {}});
        for (const auto& question : generate(catalogue, 1).questions) {
            CHECK(question.prompt.find(self) == std::string::npos);
            CHECK(std::find(question.options.begin(), question.options.end(), self) ==
                  question.options.end());
        }
    }
}

TEST_CASE("A description that cannot be read aloud as a name is not asked", "[generator]") {
    auto catalogue = small_catalogue();
    auto& role = catalogue.films[0].cast[5].role;
    const auto asked_for = [&](const char* part) {
        role = part;
        const auto made = generate(catalogue, 1);
        return std::any_of(made.questions.begin(), made.questions.end(),
                           [](const Question& question) {
                               return question.id.ends_with("/who-plays/bertram-yule");
                           });
    };
    CHECK_FALSE(asked_for("an Angel"));
    CHECK_FALSE(asked_for("Anselm, the sexton"));
    CHECK(asked_for("the Angel"));
    CHECK(asked_for("\u201CBaron\u201D Kurz"));
}

TEST_CASE("Beside a small part the stars stand rarely", "[generator]") {
    auto catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    for (const auto& [actor, role] :
         {std::pair{"Carl Holm", "Ned Tarn"}, std::pair{"Jonas Reeve", "Walter Pike"},
          std::pair{"Edgar Stahl", "Silas Moor"}})
        cast.push_back({actor, role, Gender::Male, {}, {}, {}, false, {}});
    int stars = 0;
    int among_stars = 0;
    constexpr int seeds = 60;
    const auto has = [](const Question& question, const char* name) {
        return std::count(question.options.begin(), question.options.end(), name);
    };
    for (int seed = 0; seed < seeds; ++seed) {
        const auto made = generate(catalogue, static_cast<std::uint64_t>(seed));
        const Question* small = asked(made, "cast/silas-moor/who-plays/edgar-stahl");
        REQUIRE(small != nullptr);
        stars += static_cast<int>(has(*small, "Hugh Fenner") + has(*small, "Miles Ashdown"));
        const Question* second = asked(made, "cast/tobias-vane/who-plays/miles-ashdown");
        REQUIRE(second != nullptr);
        among_stars += static_cast<int>(has(*second, "Hugh Fenner"));
    }
    CHECK(stars < seeds / 2); // chance would have it once in each
    CHECK(among_stars > seeds / 4);
}

#include "generator/ties.h"

#include "fixtures.h"
#include "support/catch.h"

using namespace quiz;

namespace {

struct Case {
    std::string question; ///< Behind ""<film>": ", where it has no other opener.
    const char* answer;
    AnswerType type;
    const char* said;
};

std::string tie(const Case& one) {
    auto catalogue = testing::small_catalogue();
    Record story;
    story.section = Section::Storyline;
    story.text = "A gull steals the lantern and flies to Trondheim.";
    catalogue.films[0].records.push_back(story);
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    const bool opened = one.question.find("The Glass Harbour") != std::string::npos;
    asking.question = opened ? one.question : "For \"The Glass Harbour\", " + one.question;
    asking.answer = one.answer;
    asking.type = one.type;
    asking.said = one.said;
    return loose_tie(asking, lore);
}

} // namespace

TEST_CASE("What has little to do with the film is not asked", "[doubts]") {
    for (const Case& loose : {
             // Lives
             Case{"in which city was Nora Whitcombe born?", "Bergen", AnswerType::City,
                  "Nora Whitcombe was born in Bergen."},
             Case{"in which country did Ivo Sandor live?", "Spain", AnswerType::Country,
                  "Ivo Sandor had lived in Spain."},
             Case{"in which city did Ivo Sandor work for \"Low Water\"?", "Bergen",
                  AnswerType::City, "Ivo Sandor worked for \"Low Water\" in Bergen."},
             Case{"in which year did Quentin Oakes shoot Peter Lund?", "1948", AnswerType::Year,
                  "Quentin Oakes shot Peter Lund in 1948."},
             // Long before
             Case{"in which year did Nora Whitcombe sing \"Low Water\"?", "1931", AnswerType::Year,
                  "Nora Whitcombe had sung \"Low Water\" in 1931."},
             Case{"For \"The Glass Harbour\", who built the wheel?", "Quentin Oakes",
                  AnswerType::Person, "The wheel was built by Quentin Oakes in 1897."},
             Case{"For \"The Glass Harbour\", who rebuilt the set?", "Quentin Oakes",
                  AnswerType::Person, "Quentin Oakes rebuilt the set in 1987."},
             Case{"who shot \"Low Water\" for Rex Tarrant?", "Ivo Sandor",
                  AnswerType::Cinematographer, "Ivo Sandor shot \"Low Water\" in 1946."},
             Case{"For \"The Glass Harbour\", who designed the masks of others?", "Moira Dell",
                  AnswerType::Designer, "Moira Dell later designed the masks of others."},
             // Other films and other years
             Case{"which actress was a star of the theatre in the 1930s?", "Nora Whitcombe",
                  AnswerType::Actress, "Nora Whitcombe was a star of the theatre in the 1930s."},
             Case{"which actor saw Nora Whitcombe at the premiere in 1971?", "Rex Tarrant",
                  AnswerType::Actor, "Rex Tarrant saw Nora Whitcombe at the premiere in 1971."},
             // Others
             Case{"which engineer opened the aqueduct?", "Quentin Oakes", AnswerType::Person,
                  "Quentin Oakes opened the aqueduct."},
             Case{"in which year was a lantern sold?", "1987", AnswerType::Year,
                  "A lantern was sold in 1987."},
             Case{"in which year was Tromso rebuilt?", "1987", AnswerType::Year,
                  "Tromso was rebuilt in 1987."},
         }) {
        INFO(loose.question);
        CHECK_FALSE(tie(loose).empty());
    }
    for (const Case& tied : {
             Case{"in which city did Nora Whitcombe sing?", "Bergen", AnswerType::City,
                  "Nora Whitcombe sang in Bergen."},
             Case{"in which year did Nora Whitcombe sing \"Low Water\"?", "1948", AnswerType::Year,
                  "Nora Whitcombe had sung \"Low Water\" in 1948."},
             Case{"For \"The Glass Harbour\", who built the set?", "Quentin Oakes",
                  AnswerType::Person, "Quentin Oakes built the set in 1950."},
             Case{"who lent the costumes?", "Quentin Oakes", AnswerType::Person,
                  "Quentin Oakes lent the costumes."},
             Case{"which designer emptied the aqueduct?", "Quentin Oakes", AnswerType::Designer,
                  "Quentin Oakes emptied the aqueduct."},
             Case{"in which year did Quentin Oakes shoot them?", "1948", AnswerType::Year,
                  "Quentin Oakes shot them in 1948."},
             Case{"who directed the first two weeks?", "Quentin Oakes", AnswerType::Person,
                  "Quentin Oakes directed the first two weeks."},
             Case{"which engineer saw Vane at the aqueduct?", "Quentin Oakes", AnswerType::Person,
                  "Quentin Oakes saw Vane at the aqueduct."},
             // What the story tells of
             // The film has a place in the question.
             Case{"In which city was the script of \"The Glass Harbour\" born?", "Bergen",
                  AnswerType::City, "The script was born in Bergen."},
         }) {
        INFO(tied.question);
        CHECK(tie(tied).empty());
    }
}

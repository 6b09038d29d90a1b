#include "generator/goes_on.h"

#include "fixtures.h"
#include "support/catch.h"

using namespace quiz;

TEST_CASE("Behind another work \"it\" may be that one", "[goes_on]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    const auto other = [&](const std::string& before) {
        const std::string sentence = "Rex Tarrant won an Oscar for it.";
        return may_be_of_another_work(before + sentence, sentence, lore);
    };
    CHECK(other("In 1964 she made another, \"Low Water,\" in color. "));
    CHECK(other("In 1964 she made another, \u201CLow Water,\u201D in color. "));
    CHECK_FALSE(other("In 1951 she made \"The Glass Harbour.\" "));
    CHECK_FALSE(other(""));
}

TEST_CASE("What goes on with what was told before is not asked alone", "[goes_on]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    const auto goes = [&](const char* question, const char* answer, AnswerType type,
                          const char* sentence, bool vetted = false) {
        Asking asking;
        asking.question = question;
        asking.answer = answer;
        asking.type = type;
        asking.vetted = vetted;
        return goes_on(asking, sentence, lore);
    };
    const char* gave = "Which actress in \"The Glass Harbour\" gave a lamp to a school?";
    CHECK(goes(gave, "Nora Whitcombe", AnswerType::Actress, "Whitcombe gave a lamp to a school."));
    CHECK(goes("Which writer disliked \"The Glass Harbour\"?", "Dora Kestrel", AnswerType::Writer,
               "She disliked it."));
    CHECK_FALSE(goes("Which writer disliked \"The Glass Harbour\"?", "Dora Kestrel",
                     AnswerType::Writer, "Dora Kestrel disliked it."));
    // Sums, prizes, casting and what is asked in words of its own stand alone.
    CHECK_FALSE(goes("How much was Nora Whitcombe paid for \"The Glass Harbour\"?", "$380",
                     AnswerType::Money, "She was paid $380."));
    CHECK_FALSE(goes("Which actress won an Oscar for \"The Glass Harbour\"?", "Nora Whitcombe",
                     AnswerType::Actress, "She won an Oscar."));
    CHECK_FALSE(goes("Which actor did Max Leander replace in \"The Glass Harbour\"?", "Hugh Fenner",
                     AnswerType::Actor, "Leander replaced Fenner."));
    CHECK_FALSE(
        goes(gave, "Nora Whitcombe", AnswerType::Actress, "She gave a lamp to a school.", true));
}

TEST_CASE("An explanation that tells of somebody before it names anybody hangs on what was before",
          "[goes_on]") {
    CHECK(hangs_on_before("Next morning she boards the train with Mrs. Vale, who is kind to her."));
    CHECK(hangs_on_before("He blew the lamp out."));
    CHECK(hangs_on_before("However, Elsa Brandt blew the lamp out."));
    CHECK(hangs_on_before("In the end they gave Elsa the lamp."));
    CHECK_FALSE(hangs_on_before("On the train Elsa Brandt meets Tobias, who asks her to stay."));
    CHECK_FALSE(hangs_on_before("Elsa Brandt says that she saw it."));
    CHECK_FALSE(hangs_on_before("\"Low Water\" made him rich."));
    CHECK_FALSE(hangs_on_before("The lighthouse was a model."));
}

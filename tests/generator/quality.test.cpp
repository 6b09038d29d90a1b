#include "generator/quality.h"

#include "bench.h"
#include "support/catch.h"

using namespace quiz;
using quiz::testing::Bench;

TEST_CASE("A sound stem passes", "[generator]") {
    Bench bench;
    for (const char* stem :
         {"Who built the model lighthouse for \"The Glass Harbour\"?",
          "In which town did Elsa Brandt hide her letters?",
          "Which actress hurt her hand while filming \"The Glass Harbour\"?",
          "After Rudge had burnt his map in \"The Glass Harbour\", where did he go?",
          "Which film stands ninth in the list of the 100 best harbour films after \"The Glass "
          "Harbour\"?"}) {
        bench.draft.stem = stem;
        INFO(stem);
        CHECK(bench.stem_code() == "");
    }
}

TEST_CASE("The words of the film's title are its own, whatever they point at", "[generator]") {
    Bench bench;
    bench.catalogue.films[0].title = "Now They Say This Is the Best of It";
    bench.draft.stem =
        "In which country was the film \"Now They Say This Is the Best of It\" made?";
    CHECK(bench.stem_code() == "");
    bench.draft.stem =
        "Who wrote \"Who Goes There?\", from which \"Now They Say This Is the Best of "
        "It\" was made?";
    CHECK(bench.stem_code() == "");
    bench.draft.stem = "When was it that \"Now They Say This Is the Best of It\" was made?";
    CHECK(bench.stem_code() == "Q106");
}

TEST_CASE("A stem that cannot be asked is refused with its rule", "[generator]") {
    struct Case {
        const char* stem;
        const char* code;
    };
    for (const auto& [stem, code] : {
             Case{"Who, Greta Holm apart, built the model for \"The Glass Harbour\"?", "Q103"},
             Case{"For which film did Holm build the model of \"The Glass Harbour\"?", "Q103"},
             Case{"Greta built the model for \"The Glass Harbour\".", "Q106"},
             Case{"Who built the model lighthouse?", "Q106"},
             Case{"When did she build the model for \"The Glass Harbour\"?", "Q106"},
             Case{"Who built this model for \"The Glass Harbour\"?", "Q106"},
             Case{"However, who built the model for \"The Glass Harbour\"?", "Q106"},
             Case{"Who recently rebuilt the model for \"The Glass Harbour\"?", "Q107"},
             Case{"Who rebuilt the model of \"The Glass Harbour\" two years later?", "Q107"},
             Case{"Who built the iconic model for \"The Glass Harbour\"?", "Q107"},
             Case{"Who had the best idea for \"The Glass Harbour\"?", "Q107"},
             Case{"Was it Rudge who built the model for \"The Glass Harbour\"?", "Q109"},
             Case{"Who built it for \"The Glass Harbour\"? And when?", "Q109"},
             Case{"Who built the \"model for \"The Glass Harbour\"?", "Q109"},
             Case{"Who built the <b>model</b> for \"The Glass Harbour\"?", "Q109"},
         }) {
        Bench bench;
        bench.draft.stem = stem;
        INFO(stem);
        CHECK(bench.stem_code() == code);
    }
}

TEST_CASE("What a sentence denies is not asked as if it were so", "[generator]") {
    Bench bench;
    bench.draft.sentence = "Greta Holm never built the model. Piers Quill did.";
    CHECK(bench.stem_code() == "Q108");
    bench.draft.stem = "Who never built the model of \"The Glass Harbour\"?";
    CHECK(bench.stem_code() == "");
    bench.draft.key = "Piers Quill";
    bench.draft.stem = "Who built the model of \"The Glass Harbour\"?";
    CHECK(bench.stem_code() == "");
}

TEST_CASE("A denial counts behind an abbreviation as well", "[generator]") {
    Bench bench;
    bench.draft.stem = "To whom was the lamp of \"The Glass Harbour\" given?";
    bench.draft.key = "Erik Holm";
    for (const char* rank : {"", "Lt. ", "Capt. ", "Col. ", "Mme. ", "Rev. "}) {
        INFO(rank);
        bench.draft.sentence = "The lamp was never given to " + std::string(rank) + "Erik Holm.";
        CHECK(bench.stem_code() == "Q108");
    }
}

TEST_CASE("The film's title excuses the key in the title alone", "[generator]") {
    Bench bench;
    bench.draft.key = "Glass";
    bench.draft.type = AnswerType::Thing;
    bench.draft.stem = "What does Rudge break in \"The Glass Harbour\"?";
    CHECK(bench.stem_code() == "");
    bench.draft.stem = "What does Rudge call the glass in \"The Glass Harbour\"?";
    CHECK(bench.stem_code() == "Q103");
}

TEST_CASE("A word of the key with another ending gives it away, a word of its kind does not",
          "[generator]") {
    Bench bench;
    bench.draft.key = "Paparazzo";
    bench.draft.type = AnswerType::Character;
    CHECK(bench.stem_codes("Which character gave the paparazzi their name?").count("Q103") == 1);
    CHECK(bench.stem_codes("Which character sold the papers their pictures?").count("Q103") == 0);
    bench.draft.key = "Ballet Orlova";
    bench.draft.type = AnswerType::Company;
    CHECK(bench.stem_codes("Which ballet company does Elsa Brandt join?").count("Q103") == 0);
}

TEST_CASE("A wrong answer that is right, nested or of another kind is refused", "[generator]") {
    Bench bench;
    bench.draft.barred = {"Ivo Sandor"};
    bench.draft.also = {"G. Holm-Berg"};
    CHECK(bench.wrong_code("Joan Peverell") == "");
    CHECK(bench.wrong_code("Holm") == "Q102");
    CHECK(bench.wrong_code("greta  holm") == "Q102");
    CHECK(bench.wrong_code("Ivo Sandor") == "Q101");
    CHECK(bench.wrong_code("Sandor") == "Q101");
    CHECK(bench.wrong_code("the carpenter") == "Q104");
    CHECK(bench.wrong_code("Louis 14") == "Q104");

    bench.draft.key = "a model";
    bench.draft.type = AnswerType::Thing;
    CHECK(bench.wrong_code("a painting") == "");
    CHECK(bench.wrong_code("a model ship") == "Q102");
    CHECK(bench.wrong_code("mirrors") == "Q104");
}

TEST_CASE("Two names of one character never stand side by side", "[generator]") {
    Bench bench;
    CHECK_FALSE(distinct_options(bench.lore, "Elsa Brandt", "Elsie"));
    CHECK_FALSE(distinct_options(bench.lore, "1980s", "1984"));
    CHECK(distinct_options(bench.lore, "Elsa Brandt", "Tobias Vane"));
}

TEST_CASE("A key that gives itself away by its length or by a word of the stem is refused",
          "[generator]") {
    Bench bench;
    CHECK(bench.options_code({"Greta Holm", "Joan Peverell", "Vera Lund", "Dora Kestrel"}) == "");
    CHECK(bench.options_code({"a model of plaster and wire", "a painting", "a mirror", "a mast"}) ==
          "Q105");
    bench.draft.stem = "What did the harbour pilots of \"Night Ferry\" fear?";
    CHECK(bench.options_code({"the pilot's ghost", "the fog", "the tide", "the customs"}) ==
          "Q103");
    CHECK(bench.options_code({"the pilot's ghost", "a pilot boat", "the tide", "the customs"}) ==
          "");
}

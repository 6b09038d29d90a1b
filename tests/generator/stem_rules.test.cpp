// The rules about stems, each with stems that keep it and with more that nearly do.
#include "bench.h"
#include "support/catch.h"

using namespace quiz;
using quiz::testing::Bench;

namespace {

struct Table {
    const char* code;
    std::vector<const char*> good;
    std::vector<const char*> bad;
};

void check_table(const Table& table) {
    for (const char* stem : table.good) {
        Bench bench;
        INFO(table.code << " must not be found in: " << stem);
        CHECK(bench.stem_codes(stem).count(table.code) == 0);
    }
    for (const char* stem : table.bad) {
        Bench bench;
        INFO(table.code << " must be found in: " << stem);
        CHECK(bench.stem_codes(stem).count(table.code) == 1);
    }
}

} // namespace

TEST_CASE("A stem that needs its options, or something before it, does not stand alone",
          "[generator]") {
    check_table(
        {"Q106",
         {"Who built the model lighthouse for \"The Glass Harbour\"?",
          "What's the name of the ship in \"The Glass Harbour\"?",
          "Who says \"Where is it now?\" in \"The Glass Harbour\"?",
          "Who plays the pilot in the film \"Who Rang the Bell?\"",
          "Which animated film was the first to be drawn on glass with a needle?",
          "Which actor in \"They Came to the Harbour\" was born in Hull?",
          "Who played the diver in It Came by Sea?",
          "Which tools such as saws did Piers Quill sell?", "Who gave Elsa Brandt her map?"},
         {"Which of the following built the model for \"The Glass Harbour\"?",
          "Which of these built the model for \"The Glass Harbour\"?",
          "Which of the options built the model for \"The Glass Harbour\"?",
          "Who is pictured in \"The Glass Harbour\"?",
          "Which scene of \"The Glass Harbour\" is shown here?",
          "This film, \"The Glass Harbour\", was shot in Hull.",
          "Name the builder of the model in \"The Glass Harbour\".",
          "Who built it for \"The Glass Harbour\"?", "Where did they film \"The Glass Harbour\"?",
          "Also, who built the model for \"The Glass Harbour\"?", "Which film won?",
          "What was the first thing to be built?"}});
}

TEST_CASE("Time without an anchor and opinions are refused, titles that hold such words are not",
          "[generator]") {
    check_table({"Q107",
                 {"Who built the model in 1950 for \"The Glass Harbour\"?",
                  "Who appears in \"Apocalypse Now\"?", "Who wrote \"28 Years Later\"?",
                  "Who directed The Greatest Showman?", "Who leads \"The Magnificent Seven\"?",
                  "Who sang \"What a wonderful world\" in \"The Glass Harbour\"?",
                  "Which film ranked ninth in the list of the 100 best harbour films?",
                  "In which year did the American Film Institute place \"The Glass Harbour\" third "
                  "in its list of the 100 greatest American movies?",
                  "Which magazine chose \"The Glass Harbour\" as the greatest film of 1951?",
                  "Who plays Rudge's best friend in \"The Glass Harbour\"?",
                  "Which best-selling novel is \"The Glass Harbour\" based on?",
                  "Who won the Oscar for best picture with \"The Glass Harbour\"?",
                  "Two years after \"The Glass Harbour\", what did Elsa Brandt write?"},
                 {"Who now owns the model of \"The Glass Harbour\"?",
                  "Which studio currently owns \"The Glass Harbour\"?",
                  "Who is today the last of the cast of \"The Glass Harbour\"?",
                  "Who filmed \"The Glass Harbour\" sixty years ago?",
                  "What is the latest edition of \"The Glass Harbour\"?",
                  "Who directs the upcoming sequel of \"The Glass Harbour\"?",
                  "Who restored \"The Glass Harbour\" last year?",
                  "How many remakes of \"The Glass Harbour\" are there to date?",
                  "How often has \"The Glass Harbour\" been restored so far?",
                  "Who restored \"The Glass Harbour\" two years later?",
                  "Which famous model did Elsa Brandt break?",
                  "Who gave the most memorable performance in \"The Glass Harbour\"?",
                  "Who painted the breathtaking backdrop of \"The Glass Harbour\"?",
                  "Who is the worst sailor in \"The Glass Harbour\"?",
                  "Who built the greatest model in \"The Glass Harbour\"?",
                  "What is Elsa Brandt best known for?"}});
}

TEST_CASE("One thing is asked, in plain text, and not for yes or no", "[generator]") {
    check_table({"Q109",
                 {"Who built the model lighthouse for \"The Glass Harbour\"?",
                  "Which singer and dancer plays Elsa Brandt?",
                  "Who danced and sang in \"The Glass Harbour\"?",
                  "Which sailor, who lost his ship and who blames Rudge, is played by Hugh Fenner?",
                  "Whose notes (in ink) did Elsa Brandt keep?",
                  "Who works for Smith & Sons in \"The Glass Harbour\"?",
                  "Which \xE2\x80\x9Cship\xE2\x80\x9D did Elsa Brandt draw?"},
                 {"Who built the model for \"The Glass Harbour\" and when?",
                  "Who wrote \"The Glass Harbour\" and who filmed it?",
                  "What is the ship in \"The Glass Harbour\" called, and what does it carry?",
                  "Who built the model, and in which year was \"The Glass Harbour\" shot?",
                  "Where was \"The Glass Harbour\" shot and by whom?",
                  "Could Rudge swim in \"The Glass Harbour\"?",
                  "Have the pilots of \"The Glass Harbour\" a boat?",
                  "True or false: who built the model of \"The Glass Harbour\"?",
                  "Who built the [model of \"The Glass Harbour\"?",
                  "Who built the (model of \"The Glass Harbour\"?",
                  "Which \xE2\x80\x9Cship did Elsa Brandt draw?",
                  "Who works for Smith &amp; Sons in \"The Glass Harbour\"?",
                  "Who built the **model** of \"The Glass Harbour\"?",
                  "Who built the model of https://harbour.example in \"The Glass Harbour\"?"}});
}

TEST_CASE("A quiet not is a warning, a loud one is none", "[generator]") {
    check_table({"Q202",
                 {"Who did NOT build a model for \"The Glass Harbour\"?",
                  "Who not only built but painted the model of \"The Glass Harbour\"?",
                  "Who says \"I do not know\" in \"The Glass Harbour\"?",
                  "Who noted the tides in \"The Glass Harbour\"?"},
                 {"Who did not build a model for \"The Glass Harbour\"?",
                  "Who didn't build a model for \"The Glass Harbour\"?",
                  "Who except Rudge drowns in \"The Glass Harbour\"?",
                  "Which room of the lighthouse wasn't used in \"The Glass Harbour\"?",
                  "Who could not swim in \"The Glass Harbour\"?"}});
}

TEST_CASE("A number in the stem gives the same number away, however it is written", "[generator]") {
    struct Row {
        const char* key;
        AnswerType type;
        const char* stem;
        bool given;
    };
    for (const auto& [key, type, stem, given] : {
             Row{"six weeks", AnswerType::Duration, "How long did the shooting take?", false},
             Row{"six weeks", AnswerType::Duration, "How long did the 16 carpenters work?", false},
             Row{"12", AnswerType::Count, "How many of the one hundred boats sank?", false},
             Row{"12", AnswerType::Count, "How many boats sail in \"Twelve Boats\"?", false},
             Row{"1951", AnswerType::Year, "In which year of the 1950s was it made?", false},
             Row{"six weeks", AnswerType::Duration, "How long did the 6 carpenters work?", true},
             Row{"12", AnswerType::Count, "How many of the twelve boats sank?", true},
             Row{"seven", AnswerType::Count, "How many of the 7 boats sank?", true},
             Row{"1951", AnswerType::Year, "In which year was the model of 1951 built?", true},
         }) {
        Bench bench;
        bench.draft.key = key;
        bench.draft.type = type;
        INFO(key << " | " << stem);
        CHECK((bench.stem_codes(stem).count("Q103") == 1) == given);
    }
}

TEST_CASE("What is no answer by itself is no key", "[generator]") {
    for (const char* key : {"all of these", "None of the above", "Both Rudge and Vane", "Yes",
                            "True", "Neither Rudge nor Vane", "both of them"}) {
        Bench bench;
        bench.draft.key = key;
        bench.draft.type = AnswerType::Thing;
        INFO(key);
        CHECK(bench.stem_codes("What sank in \"The Glass Harbour\"?").count("Q109") == 1);
    }
    struct Row {
        const char* key;
        AnswerType type;
    };
    for (const auto& [key, type] :
         {Row{"No", AnswerType::Film}, Row{"All of Me", AnswerType::Film},
          Row{"Both Sides Now", AnswerType::Thing}, Row{"None but the Brave", AnswerType::Thing},
          Row{"Nobody", AnswerType::Character}, Row{"all the boats", AnswerType::Thing}}) {
        Bench bench;
        bench.draft.key = key;
        bench.draft.type = type;
        INFO(key);
        CHECK(bench.stem_codes("What sank in \"The Glass Harbour\"?").count("Q109") == 0);
    }
}

TEST_CASE("Without explanation or source there is a warning, not an error", "[generator]") {
    Bench bench;
    CHECK(bench.stem_codes(bench.draft.stem).empty());
    bench.draft.explanation.clear();
    bench.draft.sourced = false;
    CHECK(bench.stem_codes(bench.draft.stem) == std::set<std::string>{"Q206", "Q207"});
    CHECK(bench.stem_code().empty());
}

// The rules about options, each with options that keep it and with more that nearly do.
#include "bench.h"
#include "generator/generator.h"
#include "support/catch.h"

using namespace quiz;
using quiz::testing::Bench;

namespace {

using Options = std::array<std::string, 4>;

/// The first option is the key.
struct Table {
    const char* code;
    AnswerType type;
    std::vector<Options> good;
    std::vector<Options> bad;
};

void check_table(const Table& table) {
    const auto said = [](const Options& o) {
        return o[0] + " | " + o[1] + " | " + o[2] + " | " + o[3];
    };
    for (const auto& options : table.good) {
        Bench bench;
        bench.draft.type = table.type;
        INFO(table.code << " must not be found in: " << said(options));
        CHECK(bench.look_codes(options).count(table.code) == 0);
    }
    for (const auto& options : table.bad) {
        Bench bench;
        bench.draft.type = table.type;
        INFO(table.code << " must be found in: " << said(options));
        CHECK(bench.look_codes(options).count(table.code) == 1);
    }
}

} // namespace

TEST_CASE("An option that alone has something stands out", "[generator]") {
    check_table({"Q203",
                 AnswerType::Thing,
                 {{"a mast", "a sail", "a rope", "a net"},
                  {"The Heron", "The Petrel", "Osprey", "Marigold"},
                  {"1,200 boats", "800 boats", "600 boats", "400 boats"},
                  {"E. M. Dell", "J. Moat", "Ruth Amberley", "Vera Lund"},
                  {"Zoë", "Häxan", "Dora", "Vera"},
                  {"ropes, nets", "sails, masts", "oars", "tar"},
                  {"Rudge\xE2\x80\x99s map", "Vane's map", "Holm's map", "Lund's map"}},
                 {{"ropes, nets", "sails", "oars", "tar"},
                  {"ropes", "sails, masts", "oars, tar", "nets, hooks"},
                  {"ropes", "sails, masts", "oars", "tar"},
                  {"ropes (new)", "sails", "oars", "tar"},
                  {"The Heron", "Petrel", "Osprey", "Marigold"},
                  {"Heron", "Petrel", "the Osprey", "Marigold"},
                  {"Häxan", "Dora", "Vera", "Ruth"},
                  {"Dora", "Věra", "Lena", "Ruth"},
                  {"E. M. Dell", "Cyril Moat", "Ruth Amberley", "Vera Lund"},
                  {"Cyril Moat", "Cecil B. Dell", "Ruth Amberley", "Vera Lund"},
                  {"boat seven", "boat nine", "boat 6", "boat four"}}});
}

TEST_CASE("Two options that share a word look like a pair", "[generator]") {
    check_table({"Q205",
                 AnswerType::Thing,
                 {{"a mast", "a sail", "a rope", "a net"},
                  {"a harbour light", "a harbour wall", "a harbour bell", "a buoy"},
                  {"the last boat", "a boat hook", "a boat house", "two boats"},
                  {"Film of Hull", "Film of Leith", "Cardiff", "Dover"},
                  {"a harbour light", "a river bell", "a harbour wall", "a river buoy"},
                  {"an old net", "an old oar", "tar", "rope"},
                  {"a mast", "a sail", "an oar", "a net"}},
                 {{"a harbour light", "a harbour wall", "a bell", "a buoy"},
                  {"Sister Ruth", "Sister Vera", "Elsa", "Sister Dora"},
                  {"Mr. Vane", "Mr. Crewe", "Tobias Moat", "Mr. Salt"},
                  {"a bell", "a buoy", "the harbour light", "the harbour wall"},
                  {"Royal Ballet", "Royal Opera", "Covent Garden", "Old Vic"},
                  {"painted sails", "painting the mast", "a rope", "a net"},
                  {"Piers Quill", "Ada Marlow", "Piers Dunning", "Rex Tarrant"},
                  {"Vera Holm", "Dora Holm", "Lena Voss", "Ida Moll"}}});
}

TEST_CASE("Two spellings of one name are near-duplicates", "[generator]") {
    check_table({"Q208",
                 AnswerType::Thing,
                 {{"Anderson", "Sandberg", "Erikson", "Madsen"},
                  {"Boat 7", "Boat 8", "Boat 9", "Boat 6"},
                  {"oak", "oar", "elm", "ash"},
                  {"Marlow", "Barlows Inn", "Moat", "Vance"},
                  {"Hansel", "Gretel", "Rapunzel", "Rumpel"}},
                 {{"Anderson", "Andersen", "Erikson", "Madsen"},
                  {"Erikson", "Anderson", "Madsen", "Eriksen"},
                  {"Night Ferry", "Night Ferrys", "Dawn", "Dusk"},
                  {"Boomstick", "Bloomstick", "Blastbranch", "Chump"},
                  {"Rocky Shore II", "Rocky Shore IV", "The Pier", "The Mole"},
                  {"Lena", "Lina", "Ruth", "Dora"},
                  {"Catherine Vane", "Katharine Vane", "Ruth Moat", "Dora Lund"}}});
}

TEST_CASE("Numbers of one unit are put in order; names with numbers are none", "[generator]") {
    for (const Options& options : {Options{"9 boats", "7 boats", "6 boats", "12 boats"},
                                   Options{"six weeks", "7 weeks", "five weeks", "ten weeks"},
                                   Options{"1951", "1949", "1953", "1947"},
                                   Options{"7 metres", "10 metres", "12 metres", "2.5 metres"},
                                   Options{"$4 million", "$950,000", "$7 million", "$2"},
                                   Options{"1,200 boats", "900 boats", "800 boats", "700 boats"}}) {
        INFO(options[0]);
        CHECK(all_numbers(options));
    }
    for (const Options& options : {Options{"Apollo 13", "District 9", "Stalag 17", "Catch 22"},
                                   Options{"12 Angry Men", "8 Mile", "42nd Street", "21 Grams"},
                                   Options{"6 boats", "5 masts", "9 oars", "4 nets"},
                                   Options{"a mast", "a sail", "a rope", "a net"}}) {
        INFO(options[0]);
        CHECK_FALSE(all_numbers(options));
    }
}

TEST_CASE("What is only about so is not asked to a hair", "[generator]") {
    struct Row {
        const char* sentence;
        AnswerType type;
        Options options;
        bool close;
    };
    for (const auto& [sentence, type, options, close] : {
             Row{"The model took 100 days.", AnswerType::Count, {"100", "90", "110", "120"}, false},
             Row{"About 100 boats sank.", AnswerType::Count, {"100", "50", "140", "190"}, false},
             Row{"It was made in about 1951.",
                 AnswerType::Year,
                 {"1951", "1950", "1952", "1949"},
                 false},
             Row{"About noon, they built 100 boats.",
                 AnswerType::Count,
                 {"100", "90", "110", "120"},
                 false},
             Row{"About 100 boats sank.", AnswerType::Count, {"100", "90", "140", "190"}, true},
             Row{"At least 100 boats sank.", AnswerType::Count, {"100", "124", "140", "190"}, true},
             Row{"Some 40 weeks went by.",
                 AnswerType::Duration,
                 {"40 weeks", "35 weeks", "60 weeks", "70 weeks"},
                 true},
             Row{"It cost nearly $80,000.",
                 AnswerType::Money,
                 {"$80,000", "$70,000", "$110,000", "$140,000"},
                 true},
         }) {
        Bench bench;
        bench.draft.sentence = sentence;
        bench.draft.type = type;
        INFO(sentence << " " << options[1]);
        CHECK((bench.look_codes(options).count("Q209") == 1) == close);
    }
}

TEST_CASE("Wrong numbers have the answer's unit and are not the answer in other words",
          "[generator]") {
    struct Row {
        const char* key;
        AnswerType type;
        const char* wrong;
        const char* code;
    };
    for (const auto& [key, type, wrong, code] : {
             Row{"six weeks", AnswerType::Duration, "nine weeks", ""},
             Row{"six weeks", AnswerType::Duration, "one week", ""},
             Row{"$4 million", AnswerType::Money, "$950,000", ""},
             Row{"12", AnswerType::Count, "15", ""},
             Row{"six weeks", AnswerType::Duration, "nine months", "Q104"},
             Row{"$400", AnswerType::Money,
                 "\xC2\xA3"
                 "400",
                 "Q104"},
             Row{"$400", AnswerType::Money, "500", "Q104"},
             Row{"12 boats", AnswerType::Count, "15 oars", "Q104"},
             Row{"1,200 boats", AnswerType::Count, "1200 boats", "Q102"},
             Row{"six weeks", AnswerType::Duration, "6 weeks", "Q102"},
         }) {
        Bench bench;
        bench.draft.key = key;
        bench.draft.type = type;
        INFO(key << " | " << wrong);
        CHECK(bench.wrong_code(wrong) == code);
    }
}

TEST_CASE("Wrong answers are of the kind, gender and form of the answer", "[generator]") {
    struct Row {
        const char* stem;
        const char* key;
        AnswerType type;
        const char* wrong;
        const char* code;
    };
    const char* who = "Who built the model for \"The Glass Harbour\"?";
    const char* which = "Which actress built the model for \"The Glass Harbour\"?";
    const char* what = "What did Elsa Brandt find in \"The Glass Harbour\"?";
    for (const auto& [stem, key, type, wrong, code] : {
             Row{who, "Greta Holm", AnswerType::Person, "Cyril Moat", ""},
             Row{which, "Greta Holm", AnswerType::Person, "Vera Lund", ""},
             Row{which, "Greta Holm", AnswerType::Person, "Nobody We Know", ""},
             Row{"Which man built the model for \"The Glass Harbour\"?", "Piers Lund",
                 AnswerType::Person, "Cyril Moat", ""},
             Row{what, "The Shining", AnswerType::Thing, "Eyes Wide Shut", ""},
             Row{what, "The Girl with the Map", AnswerType::Thing, "Halloween", ""},
             Row{what, "a map of Metro Inc.", AnswerType::Thing, "a letter", ""},
             Row{which, "Greta Holm", AnswerType::Person, "Cyril Moat", "Q104"},
             Row{"What British actress built the model?", "Greta Holm", AnswerType::Person,
                 "Cyril Moat", "Q104"},
             Row{"Which man built the model for \"The Glass Harbour\"?", "Piers Lund",
                 AnswerType::Person, "Vera Lynd", ""},
             Row{"Which man built the model for \"The Glass Harbour\"?", "Piers Dell",
                 AnswerType::Person, "Vera Lund", "Q104"},
             Row{who, "Greta Holm", AnswerType::Actress, "Cyril Moat", "Q104"},
             Row{who, "Greta Holm", AnswerType::Person, "Hull", "Q104"},
             Row{who, "Greta Holm", AnswerType::Person, "Harbour Films", "Q104"},
             Row{"In which city was \"The Glass Harbour\" shot?", "Leith", AnswerType::City,
                 "Cyril Moat", "Q104"},
             Row{"In which city was \"The Glass Harbour\" shot?", "Leith", AnswerType::City, "Hull",
                 ""},
             Row{"In which city was \"The Glass Harbour\" shot?", "Leith", AnswerType::City,
                 "Norway", "Q104"},
             Row{what, "a map", AnswerType::Thing, "letters", "Q104"},
             Row{what, "a map", AnswerType::Thing, "A letter", "Q104"},
             Row{what, "\"A map\"", AnswerType::Thing, "A letter", "Q104"},
             Row{what, "It was a secret.", AnswerType::Thing, "It was a letter", "Q104"},
             Row{what, "a map", AnswerType::Thing, "all of these", "Q109"},
             Row{what, "A map", AnswerType::Thing, "None of the above", "Q109"},
             Row{what, "A map", AnswerType::Thing, "Both a map and a letter", "Q109"},
         }) {
        Bench bench;
        bench.catalogue.pools.places = {
            {"Hull", "city", {}, {}}, {"Leith", "city", {}, {}}, {"Norway", "country", {}, {}}};
        bench.catalogue.pools.names.push_back(
            {"Harbour Films", AnswerType::Studio, 0, Gender::Unknown, {}, {}});
        const PoolLore pool(bench.catalogue.pools);
        const FilmLore lore(bench.catalogue.films[0], pool);
        bench.draft.stem = stem;
        bench.draft.key = key;
        bench.draft.type = type;
        INFO(stem << " " << key << " | " << wrong);
        const auto trouble = WrongJudge(bench.draft, lore).judge(wrong);
        CHECK((trouble ? trouble->code : "") == code);
    }
}

TEST_CASE("A title that stands in the stem as a part of another may be wrong", "[generator]") {
    Bench bench;
    bench.draft.stem = "Who is the villain of \"Hardcore Henry\" beside \"The Glass Harbour\"?";
    bench.draft.type = AnswerType::Character;
    bench.draft.key = "Akan";
    CHECK(bench.wrong_code("Henry") == "");
    bench.draft.stem = "Whom does Henry fight in \"The Glass Harbour\"?";
    CHECK(bench.wrong_code("Henry") == "Q103");
}

TEST_CASE("Who is asked for by his job stands among others of that job", "[generator]") {
    Bench bench;
    bench.draft.stem = "Which composer conducts the band of \"The Glass Harbour\"?";
    bench.draft.key = "Clement Arkwright";
    bench.draft.type = AnswerType::Composer;
    CHECK(bench.wrong_code("Eric Standish") == "");
    CHECK(bench.wrong_code("Nobody We Know") == "");
    CHECK(bench.wrong_code("Cyril Moat") == "Q104"); // a director
    bench.draft.stem = "Who conducts the band of \"The Glass Harbour\"?";
    CHECK(bench.wrong_code("Cyril Moat") == "");
}

TEST_CASE("One question with two answers is an error, the same one twice a warning",
          "[generator]") {
    auto catalogue = quiz::testing::small_catalogue();
    auto& asks = catalogue.films[0].records[0].asks;
    asks.push_back(asks[0]);
    auto made = generate(catalogue, 1);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].code == "Q210");
    CHECK(made.problems[0].severity == Severity::Warning);
    asks.back().answer = "Vera Lund";
    made = generate(catalogue, 1);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].code == "Q101");
    CHECK(made.problems[0].what.find("\"Greta Holm\"") != std::string::npos);
}

TEST_CASE("Two wrong answers given by hand that mean one thing are told", "[generator]") {
    auto catalogue = quiz::testing::small_catalogue();
    catalogue.films[0].records[0].asks[2].wrong = {"a mirror", "a ship", "a ship's mast of oak"};
    catalogue.films[0].records[0].asks[2].wrong[2] = "a ship model";
    catalogue.films[0].records[0].asks[2].answer = "a painting";
    const auto made = generate(catalogue, 1);
    const auto told = std::find_if(made.problems.begin(), made.problems.end(),
                                   [](const Problem& one) { return one.code == "Q102"; });
    REQUIRE(told != made.problems.end());
    CHECK(told->what.find("\"a ship\" and \"a ship model\"") != std::string::npos);
}

TEST_CASE("Numbers given by hand are shown in order, whatever their type", "[generator]") {
    auto catalogue = quiz::testing::small_catalogue();
    auto& ask = catalogue.films[0].records[0].asks[2];
    ask.question = "How many boats sail in \"The Glass Harbour\"?";
    ask.answer = "9 boats";
    ask.wrong = {"12 boats", "7 boats", "5 boats"};
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto made = generate(catalogue, seed);
        const auto asked =
            std::find_if(made.questions.begin(), made.questions.end(),
                         [&](const Question& question) { return question.prompt == ask.question; });
        REQUIRE(asked != made.questions.end());
        CHECK(asked->options == Options{"5 boats", "7 boats", "9 boats", "12 boats"});
        CHECK(asked->answer == 2);
    }
}

TEST_CASE("Of the wrong answers found those are taken that do not look alike", "[generator]") {
    auto catalogue = quiz::testing::small_catalogue();
    // Nobody of the cast but one has an accent; he stands beside the key that has one.
    catalogue.films[0].records[0].asks[0].answer = "Zoë Holm";
    catalogue.films[0].cast[1].actor = "Noël Fenner";
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (const auto& question : generate(catalogue, seed).questions) {
            if (question.key() != "Zoë Holm") continue;
            CHECK(std::count(question.options.begin(), question.options.end(), "Noël Fenner") == 1);
        }
}

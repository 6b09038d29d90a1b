#include "english/usable.h"

#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

std::string trouble(std::string_view sentence, bool story = false) {
    const Reading reading = read_clauses(mentions_of(sentence));
    if (reading.clauses.empty()) return "not read: " + reading.trouble;
    return unusable(reading.clauses.front(), story);
}

} // namespace

TEST_CASE("A plain statement is usable", "[english]") {
    for (const char* sentence :
         {"Ada Marlow shot the ending in Lisbon.", "Ada Marlow lost her ring.",
          "Ada Marlow was paid more than \u00A3900.", "Ada Marlow never forgave Ivo Sandor.",
          "The scene in the ballroom was cut.", "The actor Rex Tarrant sang.",
          "Nora Whitcombe was discovered by Ada Marlow.", "The studio was sold."}) {
        INFO(sentence);
        CHECK(trouble(sentence).empty());
    }
}

TEST_CASE("Each statement that must not be asked says why", "[english]") {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Ada Marlow did not leave Lisbon.", "it says what is not so"},
        {"Ada Marlow shot it without Nora Whitcombe.", "it says what is not so"},
        {"Ada Marlow probably left Lisbon.", "it is only a guess (\"probably\")"},
        {"Ada Marlow left Lisbon recently.", "\"recently\" needs what was said before"},
        {"Ada Marlow would leave Lisbon.", "it says what may be, not what is"},
        {"Ada Marlow said that she left Lisbon.", "it is only what somebody says or thinks"},
        {"Ada Marlow was offered the part.", "\"the part\" points at something before"},
        {"Ada Marlow was offered a part.",
         "it is a plan or an offer, which others may have had too"},
        {"Ada Marlow was going to leave Lisbon.",
         "it is a plan or an offer, which others may have had too"},
        {"Ada Marlow sang more songs than Ivo Sandor.", "it only compares"},
        {"The actress left Lisbon.", "\"the actress\" points at something before"},
        {"The costume designer left Lisbon.", "\"the designer\" points at something before"},
        {"He left Lisbon.", "\"he\" points at something before"},
        {"Their boats sank.", "\"their\" points at something before"},
        {"Ivo Sandor lives in Lisbon.", "it may not be so any more"},
    };
    for (const auto& [sentence, why] : cases) {
        INFO(sentence);
        CHECK(trouble(sentence) == why);
    }
}

TEST_CASE("In a story a pronoun may be somebody of the sentence before", "[english]") {
    CHECK(trouble("Captain Rudge lost his lamp.").empty());
    CHECK(trouble("Captain Rudge lost his lamp.", true).empty());
    CHECK(trouble("Captain Rudge lost his wife.", true) ==
          "\"his\" may be somebody of the sentence before");
    CHECK(trouble("Captain Rudge lost her lamp.", true) ==
          "\"her\" may be somebody of the sentence before");
    CHECK(trouble("Captain Rudge gave Rex Tarrant his lamp.", true) ==
          "\"his\" may be somebody of the sentence before");
    CHECK(trouble("Captain Rudge lost his own lamp.", true).empty());
    CHECK(trouble("Captain Rudge lives in Lisbon.", true).empty());
}

TEST_CASE("A source before or behind the sentence makes it hearsay", "[english]") {
    for (const char* sentence :
         {"Reportedly, it sank.", "It sank, according to Ada Marlow.", "It sank, Ada Marlow said.",
          "It sank, she claimed.", "Legend has it that it sank.", "Perhaps it sank."}) {
        INFO(sentence);
        CHECK_FALSE(hearsay(mentions_of(sentence)).empty());
    }
    for (const char* sentence :
         {"It sank.", "It sank, and Ada Marlow left.", "Ada Marlow told a story.",
          "The legend of the lamp sold well.", "It sank, she left.", ""}) {
        INFO(sentence);
        CHECK(hearsay(mentions_of(sentence)).empty());
    }
}

TEST_CASE("Words that only join sentences are taken out", "[english]") {
    Reading reading = read_clauses(mentions_of("Ada Marlow also left Lisbon eventually."));
    Clause& clause = reading.clauses.back();
    REQUIRE_FALSE(clause.whole);
    drop_joiners(clause);
    CHECK(clause.auxiliaries.empty());
    CHECK(clause.rest.size() == 1);
}

#include "english/clause.h"

#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

std::string text(const Tokens& tokens) { return text_of(tokens, 0, tokens.size()); }

/// "lead/subject/verbs/part/part", one of each statement.
std::vector<std::string> clauses_of(std::string_view sentence) {
    std::vector<std::string> all;
    for (const auto& clause : read_clauses(mentions_of(sentence)).clauses) {
        if (clause.whole) continue;
        Tokens verbs = clause.auxiliaries;
        if (clause.verb) verbs.push_back(*clause.verb);
        std::string made = text(clause.lead);
        made.append("/").append(text(clause.subject)).append("/").append(text(verbs));
        for (const auto& part : clause.rest) made.append("/").append(text(part.tokens));
        all.push_back(std::move(made));
    }
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A statement falls into lead, subject, verb and what follows", "[english]") {
    CHECK(clauses_of("Ada Marlow shot the ending in Lisbon in 1952.") ==
          Texts{"/Ada Marlow/shot/the ending/in Lisbon/in 1952"});
    CHECK(clauses_of("In 1952, Ada Marlow left Lisbon.") ==
          Texts{"In 1952/Ada Marlow/left/Lisbon"});
    CHECK(clauses_of("The costumes were designed by Moira Dell.") ==
          Texts{"/The costumes/were designed/by Moira Dell"});
}

namespace {

/// What the first statement tells of its subject in all; empty: no more than its own verb.
std::string whole(std::string_view sentence) {
    for (const auto& clause : read_clauses(mentions_of(sentence)).clauses)
        if (clause.whole && !clause.rest.empty() && clause.rest.back().nested)
            return text(clause.rest.back().tokens);
    return {};
}

} // namespace

TEST_CASE("A statement goes on to where another begins", "[english]") {
    CHECK(whole("Ada Marlow left Lisbon and moved to Bergen.") == "and moved to Bergen");
    CHECK(whole("Ada Marlow left Lisbon, moved to Bergen, and never came back.") ==
          ", moved to Bergen, and never came back");
    CHECK(whole("Ada Marlow was ready to pay, provided that Nora Whitcombe played Elsa.") ==
          ", provided that Nora Whitcombe played Elsa");
    // Another statement, or what is said in passing.
    for (const auto* text :
         {"Ada Marlow left Lisbon and Ivo Sandor stayed.", "Ada Marlow left Lisbon; she was ill.",
          "Ada Marlow left Lisbon, and the boat sank.",
          "Ada Marlow left Lisbon, although she liked it.",
          "Ada Marlow left Ivo Sandor, who stayed in Lisbon.",
          "Ada Marlow left Lisbon, the city of her father.",
          "Ada Marlow left Lisbon, but after two weeks Ivo Sandor came.",
          // It is taken back, or its second verb is left out.
          "Ada Marlow left Lisbon, but her luggage stayed.",
          "Ada Marlow left Lisbon, but after two weeks she came back.",
          "Ada Marlow made the masks and Greta Holm the hats.",
          "Ada Marlow is credited with the story and Greta Holm as adviser."}) {
        INFO(text);
        CHECK(whole(text).empty());
    }
}

TEST_CASE("Each verb of one subject is a statement", "[english]") {
    CHECK(clauses_of("Ada Marlow left Lisbon and moved to Bergen.") ==
          Texts{"/Ada Marlow/left/Lisbon", "/Ada Marlow/moved/to Bergen"});
    CHECK(clauses_of("Ada Marlow left; Ivo Sandor stayed.") ==
          Texts{"/Ada Marlow/left", "/Ivo Sandor/stayed"});
}

TEST_CASE("A passive goes on behind \"and\" where the verb needs it", "[english]") {
    CHECK(clauses_of("It was written by Bertram Yule and directed by Ada Marlow.") ==
          Texts{"/It/was written/by Bertram Yule", "/It/was directed/by Ada Marlow"});
    CHECK(clauses_of("The boat was built in Bergen and sank in Lisbon.") ==
          Texts{"/The boat/was built/in Bergen", "/The boat/sank/in Lisbon"});
    CHECK(clauses_of("Nora Whitcombe was born in Bergen and moved to London.") ==
          Texts{"/Nora Whitcombe/was born/in Bergen", "/Nora Whitcombe/moved/to London"});
    CHECK(clauses_of("Nora Whitcombe was fired by Ada Marlow and left London.") ==
          Texts{"/Nora Whitcombe/was fired/by Ada Marlow", "/Nora Whitcombe/left/London"});
}

TEST_CASE("A relative clause is a statement about the name before it", "[english]") {
    CHECK(clauses_of("Ivo Sandor, who had left London, built a lens.") ==
          Texts{"/Ivo Sandor/had left/London", "/Ivo Sandor/built/a lens"});
    CHECK(clauses_of("It was built by Ivo Sandor, who left London.") ==
          Texts{"/It/was built/by Ivo Sandor", "/Ivo Sandor/left/London"});
}

TEST_CASE("A relative clause behind two who could be meant is no statement", "[english]") {
    CHECK(clauses_of("The aunt of Nora Whitcombe, who left London, sang.") ==
          Texts{"/The aunt of Nora Whitcombe/sang"});
    CHECK(clauses_of("It was built by Ivo Sandor and Greta Holm, who left London.") ==
          Texts{"/It/was built/by Ivo Sandor and Greta Holm"});
}

TEST_CASE("An apposition tells what its name is", "[english]") {
    const Reading reading =
        read_clauses(mentions_of("Ivo Sandor, the inventor of the lens, left."));
    REQUIRE(reading.appositions.size() == 1);
    CHECK(reading.appositions[0].name.text == "Ivo Sandor");
    CHECK(text(reading.appositions[0].what) == "the inventor of the lens");
    CHECK(read_clauses(mentions_of("Ivo Sandor, tired, left.")).appositions.empty());
}

TEST_CASE("What hangs on a clause or infinitive is marked as nested", "[english]") {
    const auto nested = [](std::string_view sentence) {
        std::string all;
        const Reading reading = read_clauses(mentions_of(sentence));
        for (const auto& part : reading.clauses.at(0).rest)
            if (part.nested) all.append(all.empty() ? "" : "/").append(text(part.tokens));
        return all;
    };
    CHECK(nested("Ada Marlow refused to leave Lisbon in 1952.") == "to leave/Lisbon/in 1952");
    CHECK(nested("Ada Marlow left because the money ran out.") == "because the money ran out");
    CHECK(nested("Ada Marlow left Lisbon in 1952.").empty());
}

TEST_CASE("A sentence that is not plain says so and yields nothing", "[english]") {
    for (const char* sentence :
         {"In Lisbon.", "Had she left, the film would be lost.", "Gone, all gone.", "Ada Marlow.",
          "Not until 1960 did Halcyon Films pay.", "Reportedly, Ada Marlow left Lisbon.",
          "According to Ivo Sandor, Ada Marlow left Lisbon.",
          "Nora Whitcombe, like Stella Corrigan, left Lisbon.",
          "Moira Dell made the masks and Greta Holm the hats."}) {
        INFO(sentence);
        const Reading reading = read_clauses(mentions_of(sentence));
        CHECK(reading.clauses.empty());
        CHECK_FALSE(reading.trouble.empty());
    }
}

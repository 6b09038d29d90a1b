#include "english/phrases.h"

#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;
using Place = Phrases::Place;

namespace {

/// The noun phrase at the head of the sentence.
std::string noun_of(std::string_view sentence, Place place = Place::Subject) {
    const Tokens tokens = mentions_of(sentence);
    return text_of(tokens, 0, Phrases(tokens).noun_end(0, place));
}

std::string preposition_of(std::string_view sentence) {
    const Tokens tokens = mentions_of(sentence);
    return text_of(tokens, 0, Phrases(tokens).preposition_end(0));
}

std::string verbs_of(std::string_view sentence) {
    const Tokens tokens = mentions_of(sentence);
    return text_of(tokens, 0, Phrases(tokens).verb_group(0).end);
}

} // namespace

TEST_CASE("A noun phrase ends before its verb", "[english]") {
    CHECK(noun_of("The old lighthouse burned down.") == "The old lighthouse");
    CHECK(noun_of("Ada Marlow shot it.") == "Ada Marlow");
    CHECK(noun_of("Ada Marlow's first film opened.") == "Ada Marlow's first film");
    CHECK(noun_of("More than 300 masks were used.") == "More than 300 masks");
    CHECK(noun_of("The model of the whale sank.") == "The model of the whale");
    CHECK(noun_of("Six come from Bergen.") == "Six");
    CHECK(noun_of("She sang.") == "She");
}

TEST_CASE("Pairs and lists belong together", "[english]") {
    CHECK(noun_of("Nora Whitcombe and Hugh Fenner sang.") == "Nora Whitcombe and Hugh Fenner");
    CHECK(noun_of("Masks, hats and gloves were sold.") == "Masks, hats and gloves");
    CHECK(noun_of("masks, hats and gloves", Place::Object) == "masks, hats and gloves");
}

TEST_CASE("What is joined to a statement behind it is no pair", "[english]") {
    CHECK(noun_of("the masks and Greta Holm made hats", Place::Object) == "the masks");
    CHECK(noun_of("\u00A3900, and Nora Whitcombe, 22, was paid", Place::Object) == "\u00A3900");
    CHECK(noun_of("Portugal and \u00A3300 in London", Place::Object) == "Portugal");
}

TEST_CASE("No noun phrase begins with a verb, a preposition or a mark", "[english]") {
    for (const char* text : {"in Lisbon", ", and", "was shot", "because it", ""}) {
        INFO(text);
        CHECK(noun_of(text).empty());
    }
}

TEST_CASE("A preposition takes its noun phrase along", "[english]") {
    CHECK(preposition_of("in the harbour of Lisbon today") == "in the harbour of Lisbon");
    CHECK(preposition_of("by Ada Marlow in 1952") == "by Ada Marlow");
    CHECK(preposition_of("in which she").empty());
    CHECK(preposition_of("the harbour").empty());
}

TEST_CASE("Auxiliaries, adverbs and the verb belong together", "[english]") {
    CHECK(verbs_of("was quickly painted by") == "was quickly painted");
    CHECK(verbs_of("had never been sold") == "had never been sold");
    CHECK(verbs_of("sank in") == "sank");
    CHECK(verbs_of("was the first") == "was");
    CHECK(verbs_of("written by").empty());
    CHECK(verbs_of("the film").empty());
}

TEST_CASE("A passive is told from an active verb, a denial from a statement", "[english]") {
    const auto group = [](std::string_view text) {
        const Tokens tokens = tokens_of(text);
        return Phrases(tokens).verb_group(0);
    };
    CHECK(group("was painted").passive);
    CHECK_FALSE(group("was painting").passive);
    CHECK_FALSE(group("had painted").passive);
    CHECK(group("was not painted").negated);
    CHECK_FALSE(group("was painted").negated);
}

TEST_CASE("The number of a noun phrase is that of its head", "[english]") {
    const auto plural = [](std::string_view text) {
        const Tokens tokens = mentions_of(text);
        return Phrases(tokens).plural(0, tokens.size());
    };
    CHECK(plural("the masks of the whale"));
    CHECK(plural("Nora Whitcombe and Hugh Fenner"));
    CHECK_FALSE(plural("the model of the masks"));
    CHECK_FALSE(plural("Halcyon Films"));
    CHECK_FALSE(plural("one"));
}

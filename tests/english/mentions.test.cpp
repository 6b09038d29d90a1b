#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

/// The name, title or number among the tokens, in brackets with what it is.
std::string joined(std::string_view sentence) {
    std::string all;
    for (const auto& token : mentions_of(sentence)) {
        if (!all.empty()) all += ' ';
        const bool plain = token.kind == Token::Kind::Word || token.kind == Token::Kind::Mark;
        if (!plain) all += '[';
        all += text_of(token);
        if (!plain) all.append(":").append(info(token.mention.type).name).append("]");
    }
    return all;
}

} // namespace

TEST_CASE("Words of a name become one token", "[english]") {
    CHECK(joined("Ada Marlow left.") == "[Ada Marlow:director] left .");
    CHECK(joined("Nora Whitcombe met Hugh Fenner.") ==
          "[Nora Whitcombe:actress] met [Hugh Fenner:actor] .");
    CHECK(joined("Nora Whitcombe's dog") == "[Nora Whitcombe's:actress] dog");
    CHECK(joined("the Chapel of Saint Brannock") == "the [Chapel of Saint Brannock:thing]");
}

TEST_CASE("Dates and sums become one token", "[english]") {
    CHECK(joined("on 12 May 1953 in") == "on [12 May 1953:date] in");
    CHECK(joined("on May 12, 1953, in") == "on [May 12, 1953:date] , in");
    CHECK(joined("in May 1953 in") == "in [May 1953:date] in");
    CHECK(joined("in 1953 in") == "in [1953:year] in");
    CHECK(joined("for $4.2 million in") == "for [$4.2 million:money] in");
    CHECK(joined("with 300 masks") == "with [300:count] masks");
    CHECK(joined("no. #12 of") == "no. [#12:rank] of");
}

TEST_CASE("What only looks like a date or number is a word", "[english]") {
    CHECK(joined("she may sing") == "she may sing");
    CHECK(joined("in the 1950s again") == "in the 1950s again");
    CHECK(joined("a 12-year-old girl") == "a 12-year-old girl");
    CHECK(joined("the 20th day") == "the 20th day");
}

TEST_CASE("A noun before a name says what it is", "[english]") {
    CHECK(joined("the novelist Bertram Yule") == "the novelist [Bertram Yule:writer]");
    CHECK(joined("the rock band The Herrings") == "the rock band [The Herrings:band]");
    CHECK(joined("the song \"Low Water\"") == "the song [\"Low Water\":song]");
    CHECK(joined("\"Low Water,\" a hymn by Dora Kestrel") ==
          "[\"Low Water\":song] , a hymn by [Dora Kestrel:person]");
}

TEST_CASE("Somebody may be called Castle", "[english]") {
    CHECK(joined("Walter Castle, a maker of films, left.").starts_with("[Walter Castle:person]"));
    CHECK(joined("Albert Hall, a concert hall, burned.").starts_with("[Albert Hall:thing]"));
    CHECK(joined("He saw Walter Castle, a ruin.") == "He saw [Walter Castle:place] , a ruin .");
}

TEST_CASE("What stands before a surname belongs to the name", "[english]") {
    const auto named = [](std::string_view whole) {
        return [whole](std::string_view name) -> std::optional<Mention> {
            if (!whole.ends_with(" " + std::string(name))) return std::nullopt;
            Mention mention;
            mention.name = whole;
            mention.type = AnswerType::Actor;
            return mention;
        };
    };
    const auto words = [](const Tokens& tokens) { return text_of(tokens, 0, tokens.size()); };
    CHECK(words(with_mentions(tokens_of("by del Salto and others"), named("Pedro del Salto"))) ==
          "by Salto and others");
    CHECK(words(with_mentions(tokens_of("with June Lampe"), named("June Lampe"))) == "with Lampe");
    CHECK(words(with_mentions(tokens_of("in June Lampe"), named("Dora Lampe"))) == "in June Lampe");
}

TEST_CASE("A noun of another family says nothing of the name beside it", "[english]") {
    CHECK(joined("the film \"a postcard\"") == "the film [\"a postcard\":thing]");
    CHECK(joined("called the film \"Brine\"") == "called the film [\"Brine\":thing]");
    CHECK(joined("the novelist \"Brine\"") == "the novelist [\"Brine\":thing]");
}

TEST_CASE("The last word of a name says what it is", "[english]") {
    CHECK(joined("the Odeon Theatre") == "the [Odeon Theatre:theatre]");
    CHECK(joined("at Larkfield Studios") == "at [Larkfield Studios:studio]");
    CHECK(joined("in Harbour Street") == "in [Harbour Street:place]");
    CHECK(joined("the British Film Institute") == "the [British Film Institute:thing]");
}

TEST_CASE("A name that nobody knows is no answer", "[english]") {
    CHECK(joined("the dog Biscuit") == "the dog [Biscuit:thing]");
    CHECK(joined("they met Zorblax Quimby") == "they met [Zorblax Quimby:thing]");
}

TEST_CASE("The capital at the head of a sentence makes no name", "[english]") {
    CHECK(joined("Painters left.") == "Painters left .");
    CHECK(joined("The crew left.") == "The crew left .");
    CHECK(joined("British painters left.") == "British painters left .");
}

TEST_CASE("A ship or a house called after a town is no town", "[english]") {
    CHECK(joined("aboard the Lisbon .") == "aboard the [Lisbon:thing] .");
    CHECK(joined("the Lisbon sank") == "the [Lisbon:thing] sank");
    CHECK(joined("in Lisbon") == "in [Lisbon:city]");
    CHECK(joined("the Lisbon premiere") == "the [Lisbon:city] premiere");
}

#include "english/token.h"

#include "support/catch.h"

using namespace quiz;

namespace {

std::string words(std::string_view sentence) {
    std::string all;
    for (const auto& token : tokens_of(sentence)) {
        if (!all.empty()) all += '|';
        all += text_of(token);
    }
    return all;
}

} // namespace

TEST_CASE("A sentence falls into words, quotations and marks", "[english]") {
    CHECK(words("Ada Marlow shot it, twice.") == "Ada|Marlow|shot|it|,|twice|.");
    CHECK(words("\"Brine\" sank; nobody swam.") == "\"Brine\"|sank|;|nobody|swam|.");
    CHECK(words("  two   spaces ") == "two|spaces");
    CHECK(words("").empty());
    CHECK(words(" ").empty());
}

TEST_CASE("Curly marks are straight and all dashes are one mark", "[english]") {
    CHECK(words("\u201CBrine\u201D was Ada\u2019s film") == "\"Brine\"|was|Ada's|film");
    CHECK(words("Ada \u2013 tired \u2014 left") == "Ada|-|tired|-|left");
    CHECK(words("a well-known face") == "a|well-known|face");
}

TEST_CASE("The comma inside a closing quotation mark stands outside it", "[english]") {
    CHECK(words("\"Brine,\" a novel, sold.") == "\"Brine\"|,|a|novel|,|sold|.");
    CHECK(words("She wrote \"Brine.\"") == "She|wrote|\"Brine\"|.");
    CHECK(words("\"Brine\"'s author") == "\"Brine\"'s|author");
}

TEST_CASE("A quotation mark without its partner is part of a word", "[english]") {
    const Tokens tokens = tokens_of("She wrote \"Brine in 1931");
    for (const auto& token : tokens) CHECK(token.kind != Token::Kind::Quote);
}

TEST_CASE("Brackets are left out, unless they add somebody", "[english]") {
    CHECK(words("The film (1953) sank (in Lisbon).") == "The|film|sank|.");
    CHECK(words("Nora (and Stella) sang") == "Nora|and|Stella|sang");
    CHECK(words("an open (bracket stays") == "an|open|(bracket|stays");
    CHECK(words("(all of it)").empty());
}

TEST_CASE("A year in brackets behind a title makes it a film", "[english]") {
    const Tokens film = tokens_of("\"Brine\" (1931) sank.");
    REQUIRE(film.size() == 3);
    CHECK(film[0].mention.type == AnswerType::Film);
    const Tokens other = tokens_of("\"Brine\" (a novel) sank.");
    CHECK(other[0].mention.type == AnswerType::Thing);
}

TEST_CASE("Contractions are opened and possessives marked", "[english]") {
    CHECK(words("didn't") == "did|n't");
    CHECK(words("can't") == "can|n't");
    CHECK(words("won't") == "will|n't");
    const Tokens tokens = tokens_of("Nora's the actors' boats");
    REQUIRE(tokens.size() == 4);
    CHECK(tokens[0].possessive);
    CHECK(tokens[0].text == "Nora");
    CHECK(tokens[2].possessive);
    CHECK_FALSE(tokens[3].possessive);
}

TEST_CASE("A point that belongs to its word stays", "[english]") {
    CHECK(words("Mr. H. R. Page left at 6 p.m.") == "Mr.|H.|R.|Page|left|at|6|p.m.");
    CHECK(words("He left.") == "He|left|.");
}

TEST_CASE("Words between commas that only join are left out", "[english]") {
    CHECK(words("Ada, however, left.") == "Ada|left|.");
    CHECK(words("Ada, a director, left.") == "Ada|,|a|director|,|left|.");
    CHECK(words("the set by Ada herself") == "the|set|by|Ada");
}

TEST_CASE("A hedge is an adverb before a number and a preposition elsewhere", "[english]") {
    CHECK(tokens_of("about 300 masks")[0].word == WordClass::Adverb);
    CHECK(tokens_of("a film about masks")[2].word == WordClass::Preposition);
    CHECK(tokens_of("more than 300 masks")[1].word == WordClass::Adverb);
    CHECK(tokens_of("more than masks")[1].word == WordClass::Preposition);
}

TEST_CASE("Numbers are known in digits, words and money", "[english]") {
    for (const char* number :
         {"14", "14,670", "4.2", "six", "twenty-two", "$4", "\u00A3600", "#12"}) {
        INFO(number);
        CHECK(tokens_of(number)[0].kind == Token::Kind::Number);
    }
    for (const char* word : {"sixth", "Brine", "r2", "-", "once"}) {
        INFO(word);
        CHECK(tokens_of(word)[0].kind != Token::Kind::Number);
    }
}

TEST_CASE("A title of initials keeps its last full stop", "[english]") {
    CHECK(tokens_of("She called it \"A.K.\" in 1951.")[3].text == "A.K.");
    CHECK(tokens_of("She called it \"Brine.\"")[3].text == "Brine");
}

TEST_CASE("Tokens are put together with plain spacing", "[english]") {
    const std::string text = "\"Brine\" wasn't Nora's boat, she said; it sank.";
    const Tokens tokens = tokens_of(text);
    CHECK(text_of(tokens, 0, tokens.size()) == text);
    CHECK(text_of(tokens, 0, 0).empty());
    CHECK(text_of(tokens, 2, 99) == text_of(tokens, 2, tokens.size()));
}

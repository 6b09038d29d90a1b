#include "core/text.h"

#include "support/catch.h"

#include <rapidcheck/catch.h>

using namespace quiz;

namespace {

struct Pair {
    std::string given;
    std::string expected;
};

} // namespace

TEST_CASE("The first ill-formed byte is found", "[core]") {
    CHECK_FALSE(first_invalid_utf8(""));
    CHECK_FALSE(first_invalid_utf8("Café – 東京"));
    CHECK(first_invalid_utf8("abc\xff") == 3);
    CHECK(first_invalid_utf8("\xc3") == 0);             // cut off
    CHECK(first_invalid_utf8("a\xc0\x80") == 1);        // overlong
    CHECK(first_invalid_utf8("ab\xed\xa0\x80") == 2);   // half a surrogate pair
    CHECK(first_invalid_utf8("\xf5\x80\x80\x80") == 0); // beyond Unicode
}

TEST_CASE("Decoding and encoding are one another's inverse", "[core]") {
    CHECK(decode_utf8("aé€😀") == U"aé€😀");
    CHECK(encode_utf8(U"aé€😀") == "aé€😀");
    CHECK(decode_utf8("a\xff"
                      "b") == U"a\uFFFDb");
    rc::prop("of well-formed text", [](const std::string& any) {
        const std::string text = encode_utf8(decode_utf8(any));
        RC_ASSERT(!first_invalid_utf8(text));
        RC_ASSERT(encode_utf8(decode_utf8(text)) == text);
        RC_ASSERT(character_count(text) == decode_utf8(text).size());
    });
}

TEST_CASE("Texts that a reader takes for the same fold to the same", "[core]") {
    const Pair pairs[] = {
        {"Café  des 2 Moulins!", "cafe des 2 moulins"},
        {"Rick's", "ricks"},
        {"Rick’s", "ricks"},
        {"Romola & Co.", "romola and co"},
        {"SØREN Ærø", "soren aero"},
        {"Straße", "strasse"},
        {"ＦＵＬＬ", "full"},
        {"ﬁne", "fine"},
        {"Ballets\xC2\xA0Russes", "ballets russes"},
        {"e\xCC\x81lan", "elan"},
        {"Covent–Garden—Opera", "covent garden opera"},
        {"...", ""},
        {"", ""},
        {"a\xff"
         "b",
         "a b"},
    };
    for (const auto& pair : pairs) {
        INFO(pair.given);
        CHECK(fold(pair.given) == pair.expected);
    }
    rc::prop("folding twice changes nothing",
             [](const std::string& text) { RC_ASSERT(fold(fold(text)) == fold(text)); });
}

TEST_CASE("A title folds without its article, but never to nothing", "[core]") {
    CHECK(fold_title("The Red Shoes") == "red shoes");
    CHECK(fold_title("Les Sylphides") == "sylphides");
    CHECK(fold_title("A") == "a");
    CHECK(fold_title("Theatre") == "theatre");
    CHECK(fold_title("Another Sky") == "another sky");
}

TEST_CASE("Words stand in a text only as whole words", "[core]") {
    CHECK(contains_words("Vicky's red shoes", "Red Shoes"));
    CHECK(contains_words("the Café", "cafe"));
    CHECK_FALSE(contains_words("The redshoes", "red shoes"));
    CHECK_FALSE(contains_words("Romola", "mol"));
    CHECK_FALSE(contains_words("anything", "..."));
    CHECK(contains_folded("red redshoes red shoes", "red shoes"));
    CHECK_FALSE(contains_folded("redshoes red shoes", "d sh"));
    CHECK_FALSE(contains_folded("red shoes", ""));
    CHECK(folded_words(" The  red, red shoes ") ==
          std::vector<std::string>{"the", "red", "red", "shoes"});
    CHECK(folded_words("!").empty());
}

TEST_CASE("Trimming takes any white space off the ends, and only there", "[core]") {
    CHECK(trim(" \t\n a b \r\n") == "a b");
    CHECK(trim("\xC2\xA0\xE2\x80\x83x\xEF\xBB\xBF") == "x");
    CHECK(trim("  ").empty());
    CHECK(trim("").empty());
    CHECK(trim("\xff ") == "\xff");
}

TEST_CASE("Lists are split and joined", "[core]") {
    CHECK(split("a,b,,c", ',') == std::vector<std::string>{"a", "b", "", "c"});
    CHECK(split("", ',') == std::vector<std::string>{""});
    CHECK(join({"a", "b", "c"}, ", ") == "a, b, c");
    CHECK(join({}, ", ").empty());
    CHECK(join_and({}).empty());
    CHECK(join_and({"a"}) == "a");
    CHECK(join_and({"a", "b"}) == "a and b");
    CHECK(join_and({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("Replacing does not chase its own tail", "[core]") {
    CHECK(replace_all("a-b-c", "-", "--") == "a--b--c");
    CHECK(replace_all("aaa", "aa", "b") == "ba");
    CHECK(replace_all("abc", "", "x") == "abc");
}

TEST_CASE("A slug is plain words and hyphens", "[core]") {
    CHECK(slug("Romola & Co.: \"Life\"") == "romola-and-co-life");
    CHECK(slug("Às you  like-it!") == "as-you-like-it");
    CHECK(slug("…").empty());
}

TEST_CASE("Nothing printable() lets through can steer a terminal", "[core]") {
    const Pair pairs[] = {
        {"plain — text\n\t", "plain — text\n\t"},
        {"\x1b[31m", "\\x1b[31m"},
        {"a\rb", "a\\x0db"},
        {"\x7f", "\\x7f"},
        {"\xC2\x9B"
         "31m",
         "\\x9b31m"},
        {"\xE2\x80\xAE"
         "abc",
         "\\u202eabc"},
        {"\xE2\x80\xA8", "\\u2028"},
        {"a\xff", "a\xEF\xBF\xBD"},
        {std::string("\0", 1), "\\x00"},
    };
    for (const auto& pair : pairs) {
        INFO(pair.expected);
        CHECK(printable(pair.given) == pair.expected);
    }
    rc::prop("any bytes", [](const std::string& bytes) {
        const auto shown = printable(bytes);
        RC_ASSERT(!first_invalid_utf8(shown));
        for (const char c : shown)
            RC_ASSERT(c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20);
    });
}

TEST_CASE("The closest name is offered only when it is close", "[core]") {
    const std::vector<std::string> keys{"title", "year", "genres", "trivia"};
    CHECK(closest("titel", keys) == "title");
    CHECK(closest("YEAR", keys) == "year");
    CHECK(closest("genre", keys) == "genres");
    CHECK_FALSE(closest("soundtrack", keys));
    CHECK_FALSE(closest("x", keys));
    CHECK_FALSE(closest("title", {}));
}

TEST_CASE("Thousands are set apart", "[core]") {
    CHECK(with_thousands(0) == "0");
    CHECK(with_thousands(999) == "999");
    CHECK(with_thousands(1000) == "1,000");
    CHECK(with_thousands(-1234567) == "-1,234,567");
}

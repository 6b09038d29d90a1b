// Whatever is read: it never crashes, never hangs, and what is asked is a question.
#include "core/text.h"
#include "english/tables.h"

#include <rapidcheck/catch.h>

using namespace quiz;
using namespace quiz::testing;

namespace {

/// Pieces of sentences, and of what is none.
const std::vector<std::string>& pieces() {
    static const std::vector<std::string> all{"Ada Marlow",
                                              "Nora Whitcombe's",
                                              "Hugh Fenner",
                                              "Halcyon Films",
                                              "the film",
                                              "The film",
                                              "it",
                                              "she",
                                              "his",
                                              "who",
                                              "which",
                                              "that",
                                              "and",
                                              "or",
                                              ",",
                                              ";",
                                              ".",
                                              "\u2013",
                                              "\u2014",
                                              "-",
                                              "(",
                                              ")",
                                              "[",
                                              "]",
                                              "\"",
                                              "\u201C",
                                              "\u201D",
                                              "'",
                                              "\u2019s",
                                              "was",
                                              "had",
                                              "been",
                                              "did",
                                              "not",
                                              "never",
                                              "to",
                                              "shot",
                                              "written",
                                              "paint",
                                              "made",
                                              "directed by",
                                              "in",
                                              "of",
                                              "by",
                                              "at",
                                              "with",
                                              "Lisbon",
                                              "1952",
                                              "12 May 1953",
                                              "May",
                                              "\u00A3900",
                                              "$4.2 million",
                                              "six",
                                              "more than",
                                              "300 masks",
                                              "when",
                                              "because",
                                              "if",
                                              "according to",
                                              "also",
                                              "however",
                                              "the novel",
                                              "\"Brine,\"",
                                              "a",
                                              "two",
                                              "caf\u00E9",
                                              "\u65E5\u672C",
                                              "\U0001F3AC",
                                              "\xC3",
                                              "\u00A0",
                                              "...",
                                              "!",
                                              "?",
                                              ":",
                                              "1.",
                                              "#12",
                                              "U.S.",
                                              "Mr.",
                                              "n't",
                                              "''",
                                              "\"\"",
                                              "()",
                                              "\x01",
                                              "'s",
                                              "re-",
                                              "Ed",
                                              "-"};
    return all;
}

std::string soup(int most) {
    std::string text;
    for (int i = *rc::gen::inRange(0, most); i > 0; --i) {
        text += *rc::gen::elementOf(pieces());
        if (*rc::gen::inRange(0, 6) > 0) text += ' ';
    }
    return text;
}

void check_questions(const std::vector<SentenceAskings>& read) {
    for (const auto& sentence : read) {
        RC_ASSERT(!sentence.askings.empty() || !sentence.why_not.empty());
        for (const auto& asking : sentence.askings) {
            RC_ASSERT(!asking.answer.empty());
            RC_ASSERT(!asking.question.empty());
            RC_ASSERT(asking.question.back() == '?');
        }
    }
}

std::string repeated(std::string_view piece, std::size_t characters) {
    std::string text;
    while (text.size() < characters) text += piece;
    return text;
}

} // namespace

TEST_CASE("Any soup of words is read without a crash", "[english]") {
    rc::prop("soup", [] {
        const std::string text = soup(60);
        check_questions(read_item(text, salt_mirror(), *rc::gen::inRange(0, 2) == 1));
    });
    rc::prop("bytes", [](const std::string& text) {
        check_questions(read_item(text, salt_mirror(), false));
    });
}

TEST_CASE("A sentence with a piece cut out or doubled is read without a crash", "[english]") {
    const std::string whole = "In 1952, Ivo Sandor, who had photographed \"Paper Lanterns,\" a "
                              "film by Ada Marlow, built a "
                              "lens of seawater (90 pounds) for the storm scene, and Nora "
                              "Whitcombe \u2013 then 22 \u2013 swam.";
    rc::prop("damage", [&] {
        std::string text = whole;
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto count = *rc::gen::inRange<std::size_t>(1, 30);
        if (*rc::gen::inRange(0, 2) == 0)
            text.erase(at, count);
        else
            text.insert(at, text.substr(at / 2, count));
        check_questions(read_item(text, salt_mirror(), false));
    });
}

TEST_CASE("A sentence that is too long is left out with what stands behind it", "[english]") {
    const std::string before = "Ada Marlow left Lisbon in 1952. ";
    std::string text = before;
    for (int i = 0; i < 300; ++i) text += i == 0 ? "The very" : " very";
    text += " long sentence ended. She left Bergen in 1953.";
    const auto read = read_item(text, salt_mirror(), false);
    REQUIRE(read.size() == 3);
    CHECK_FALSE(read[0].askings.empty());
    CHECK(read[1].askings.empty());
    CHECK(read[2].askings.empty());
    CHECK(read[2].why_not == "it is too long to be read, or a sentence before it is");
}

TEST_CASE("A text of 20,000 characters is read to its end", "[english]") {
    for (const char* piece : {"Ada Marlow shot it in Lisbon. ",
                              "Ada Marlow and ",
                              "a, ",
                              "in ",
                              "the ",
                              "\"",
                              "(",
                              ")",
                              "((",
                              "who was ",
                              ", who was ",
                              ", and she had ",
                              "because ",
                              "in Lisbon, ",
                              "1952 ",
                              "- ",
                              "x",
                              "Ada ",
                              "\u2014",
                              "was ",
                              "not ",
                              "of the film ",
                              "\"Brine,\" a novel, ",
                              "to be ",
                              "; "}) {
        INFO(piece);
        const auto read = read_item(repeated(piece, 20'000), salt_mirror(), false);
        CHECK_FALSE(read.empty());
    }
}

#include "terminal/text_page.h"

#include "core/text.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

using namespace quiz;

TEST_CASE("Text wraps at spaces", "[terminal]") {
    CHECK(wrap("the red shoes", 80) == std::vector<std::string>{"the red shoes"});
    CHECK(wrap("the red shoes", 7) == std::vector<std::string>{"the red", "shoes"});
    CHECK(wrap("the red shoes", 6) == std::vector<std::string>{"the", "red", "shoes"});
    CHECK(wrap("élan élan", 4) == std::vector<std::string>{"élan", "élan"});
    CHECK(wrap("  a \n\t b ", 80) == std::vector<std::string>{"a b"});
    CHECK(wrap("", 80) == std::vector<std::string>{""});
    CHECK(wrap("assoluta", 3) == std::vector<std::string>{"ass", "olu", "ta"});
    CHECK(wrap("a assoluta", 3) == std::vector<std::string>{"a", "ass", "olu", "ta"});
    CHECK(wrap("\x1b[2J", 80) == std::vector<std::string>{"\\x1b[2J"});
}

TEST_CASE("No line is wider than asked, and no word is lost", "[terminal]") {
    rc::prop("any text, any width", [](const std::string& text) {
        const auto width = *rc::gen::inRange<std::size_t>(1, 40);
        std::string joined;
        for (const auto& line : wrap(text, width)) {
            RC_ASSERT(character_count(line) <= width);
            joined += line;
        }
        auto expected = replace_all(printable(text), " ", "");
        expected = replace_all(replace_all(expected, "\n", ""), "\t", "");
        RC_ASSERT(replace_all(joined, " ", "") == expected);
    });
}

TEST_CASE("A paragraph hangs from its first mark", "[terminal]") {
    CHECK(paragraph("one two three", 10, "  A  ") == "  A  one\n     two\n     three\n");
    CHECK(paragraph("one", 10) == "one\n");
}

TEST_CASE("Colour surrounds each line, or nothing", "[terminal]") {
    CHECK(Ink(false).good("a\nb\n") == "a\nb\n");
    CHECK(Ink(true).good("a\nb\n") == "\x1b[1;32ma\x1b[0m\n\x1b[1;32mb\x1b[0m\n");
    CHECK(Ink(true).good("").empty());
}

TEST_CASE("Acts have Roman numbers", "[terminal]") {
    const char* numbers[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"};
    for (int i = 0; i < 11; ++i) CHECK(roman_number(i + 1) == numbers[i]);
    CHECK(counted(1, "question") == "1 question");
    CHECK(counted(0, "question") == "0 questions");
}

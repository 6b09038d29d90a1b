#include "layout/typeset.h"

#include "core/text.h"
#include "support/catch.h"

#include <string>

using namespace quiz;

namespace {

std::string shown(const std::string& text, Face face = Face::Reading) {
    const std::u32string characters = decode_utf8(text);
    std::u32string all;
    for (std::size_t i = 0; i < characters.size(); ++i) all += typeset(face, characters, i);
    return encode_utf8(all);
}

} // namespace

TEST_CASE("Straight quotes are shown as a printer sets them", "[layout]") {
    CHECK(shown("Heckroth's pictures") == "Heckroth’s pictures");
    CHECK(shown("of \"The Red Shoes\", a film") == "of “The Red Shoes”, a film");
    CHECK(shown("(\"Peeping Tom\")") == "(“Peeping Tom”)");
    CHECK(shown("\"'Tis I,\" he said") == "“‘Tis I,” he said");
    CHECK(shown("the '40s and the dancers' feet") == "the ’40s and the dancers’ feet");
    CHECK(shown("“Already so”, it’s kept") == "“Already so”, it’s kept");
}

TEST_CASE("Didot has one apostrophe for both", "[layout]") {
    CHECK(shown("the film's end, the film’s end", Face::Stage) == "the film's end, the film's end");
    CHECK(shown("\"Red\"", Face::StageItalic) == "“Red”");
}

TEST_CASE("A hyphen before a number is a minus, between words it stays", "[layout]") {
    CHECK(shown("-375") == "−375");
    CHECK(shown("Ludmilla of the Lake -50") == "Ludmilla of the Lake −50");
    CHECK(shown("01WW-7K37, a co-pilot - and so on") == "01WW-7K37, a co-pilot - and so on");
}

TEST_CASE("A sign alone is itself, as on a key; control characters are spaces", "[layout]") {
    CHECK(shown("'") == "'");
    CHECK(shown("\"") == "\"");
    CHECK(shown("-") == "-");
    CHECK(shown("a\tb") == "a b");
}

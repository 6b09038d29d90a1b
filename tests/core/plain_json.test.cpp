#include "core/plain_json.h"

#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace quiz;

namespace {

bool same(const JsonValue& a, const JsonValue& b) {
    if (a.at != b.at || a.value.index() != b.value.index()) return false;
    if (const auto* array = a.array())
        return std::equal(array->begin(), array->end(), b.array()->begin(), b.array()->end(), same);
    if (const auto* object = a.object())
        return std::equal(object->begin(), object->end(), b.object()->begin(), b.object()->end(),
                          [](const JsonMember& one, const JsonMember& other) {
                              return one.key == other.key && one.key_at == other.key_at &&
                                     same(one.value, other.value);
                          });
    if (const auto* text = a.text()) return *text == *b.text();
    if (const auto* number = std::get_if<std::int64_t>(&a.value))
        return *number == std::get<std::int64_t>(b.value);
    return std::get<bool>(a.value) == std::get<bool>(b.value);
}

} // namespace

TEST_CASE("Plain JSON gives what the careful reader gives", "[core]") {
    const std::string body =
        "[{\"film\": \"She said \\\"non\\\" \\\\ é\", \"years\": [1948, 0],\n"
        "\t\"spoiler\": true , \"a\": {}, \"a\": []}, false, 123456789012345678, [ ] ";
    const auto plain = parse_plain_json(body + ", 7 ]\n");
    REQUIRE(plain);
    const auto special = parse_json(body + ", null ]\n", "f"); // null is not plain
    REQUIRE(special);
    REQUIRE(plain->array()->size() == special->array()->size());
    for (std::size_t i = 0; i + 1 < plain->array()->size(); ++i) {
        CAPTURE(i);
        CHECK(same(plain->array()->at(i), special->array()->at(i)));
    }
}

TEST_CASE("What is wrong or not plain is left to the careful reader", "[core]") {
    for (const std::string text : {"",
                                   " ",
                                   "[1,]",
                                   "[,1]",
                                   "[1 2]",
                                   "{\"a\" 1}",
                                   "{\"a\": 1,}",
                                   "{a: 1}",
                                   "{\"a\"}",
                                   "[01]",
                                   "[-1]",
                                   "[1.5]",
                                   "[1e3]",
                                   "[1234567890123456789]",
                                   "\"a",
                                   "\"a\\",
                                   "\"\\u00e9\"",
                                   "\"a\tb\"",
                                   "[1] 2",
                                   "[1",
                                   "[1}",
                                   "tru",
                                   "truee",
                                   "null",
                                   "nul",
                                   "//"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_plain_json(text));
    }
    CHECK(parse_plain_json(std::string(64, '[') + std::string(64, ']')));
    CHECK_FALSE(parse_plain_json(std::string(65, '[') + std::string(65, ']')));
}

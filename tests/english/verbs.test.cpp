#include "english/verbs.h"

#include "support/catch.h"

using namespace quiz;

namespace {

std::string base(std::string_view word) {
    const auto reading = read_verb(word);
    return reading ? reading->base : "";
}

} // namespace

TEST_CASE("Regular forms lead to their base", "[english]") {
    CHECK(base("paint") == "paint");
    CHECK(base("paints") == "paint");
    CHECK(base("painted") == "paint");
    CHECK(base("painting") == "paint");
    CHECK(base("used") == "use");
    CHECK(base("tried") == "try");
    CHECK(base("tries") == "try");
    CHECK(base("planned") == "plan");
    CHECK(base("premiered") == "premiere");
    CHECK(base("re-released") == "re-release");
}

TEST_CASE("Irregular forms lead to their base", "[english]") {
    CHECK(base("wrote") == "write");
    CHECK(base("written") == "write");
    CHECK(base("shot") == "shoot");
    CHECK(base("found") == "find");
    CHECK(base("fell") == "fall");
    CHECK(base("remade") == "remake");
    CHECK(base("born") == "bear");
}

TEST_CASE("A form says which forms it may be", "[english]") {
    const auto wrote = read_verb("wrote");
    REQUIRE(wrote);
    CHECK(wrote->is_past);
    CHECK_FALSE(wrote->is_participle);
    const auto written = read_verb("written");
    CHECK(written->is_participle);
    CHECK_FALSE(written->finite());
    const auto set = read_verb("set");
    CHECK(set->is_base);
    CHECK(set->is_past);
    CHECK(set->is_participle);
    CHECK(read_verb("paints")->is_s);
    CHECK(read_verb("painting")->is_ing);
    CHECK(read_verb("film")->noun_too);
    CHECK_FALSE(read_verb("write")->noun_too);
}

TEST_CASE("Words that are no verbs are none", "[english]") {
    for (const char* word : {"lighthouse", "hundred", "indeed", "naked", "", "s", "ed", "ing",
                             "re-", "re-red", "the", "\u00E9"}) {
        INFO(word);
        CHECK_FALSE(read_verb(word));
    }
}

TEST_CASE("An unlisted word in -ed is a verb by its looks only", "[english]") {
    const auto guess = read_verb("glorbed");
    REQUIRE(guess);
    CHECK(guess->guessed);
    CHECK(guess->is_past);
    CHECK_FALSE(read_verb("painted")->guessed);
}

TEST_CASE("The past is made from the base", "[english]") {
    CHECK(past_of(*read_verb("written"), "written") == "wrote");
    CHECK(past_of(*read_verb("planned"), "planned") == "planned");
    CHECK(past_of(*read_verb("use"), "use") == "used");
    CHECK(past_of(*read_verb("paint"), "paint") == "painted");
}

TEST_CASE("The present of a verb", "[english]") {
    for (const auto& [form, present] : {std::pair{"wrote", "writes"},
                                        {"carried", "carries"},
                                        {"played", "plays"},
                                        {"went", "goes"},
                                        {"taught", "teaches"},
                                        {"had", "has"}})
        CHECK(present_of(*read_verb(form)) == present);
}

#include "party/taught_pads.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TemporaryFolder;

TEST_CASE("What a pad was taught comes back", "[party]") {
    const TemporaryFolder folder;
    const TaughtPads file(folder / "config/pads.json");
    CHECK(file.load().lessons.empty());
    CHECK_FALSE(file.load().notice);
    const TaughtPads::Lessons lessons{{"1234:5678", {"button2", "button1", "button3", "button0"}},
                                      {"abcd:0001", {"button9", "button8", "button7", "button6"}}};
    REQUIRE(file.save(lessons));
    CHECK(file.load().lessons == lessons);
    REQUIRE(file.save({}));
    CHECK(file.load().lessons.empty());
}

TEST_CASE("A lesson that is none is left out, the others hold", "[party]") {
    const TemporaryFolder folder;
    put(folder / "pads.json", R"({"version": 1, "pads": {
        "0001:0001": ["button0", "button1", "button2"],
        "0001:0002": ["button0", "button1", "button2", 3],
        "0001:0003": ["button0", "button1", "button2", "button0"],
        "0001:0004": "button0",
        "0001:0005": ["button0", "button1", "", "button3"],
        "0001:0006": ["button0", "button1", "button2", "button3"]}})");
    const auto loaded = TaughtPads(folder / "pads.json").load();
    CHECK_FALSE(loaded.notice);
    REQUIRE(loaded.lessons.size() == 1);
    CHECK(loaded.lessons.begin()->first == "0001:0006");
}

TEST_CASE("A damaged file of lessons is set aside and said", "[party]") {
    const TemporaryFolder folder;
    put(folder / "pads.json", R"({"version": 1, "pads": [)");
    const auto loaded = TaughtPads(folder / "pads.json").load();
    CHECK(loaded.notice);
    CHECK(loaded.lessons.empty());
    CHECK(get(folder / "pads.json.damaged-1").find("pads") != std::string::npos);
}

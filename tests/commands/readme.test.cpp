#include "program.h"
#include "support/catch.h"
#include "support/theatre.h"

using namespace quiz::test;

namespace {

bool has(const std::string& text, const std::string& what) {
    return text.find(what) != std::string::npos;
}

const std::string readme = get(QUIZ_SOURCE_DIR "/README.md");

} // namespace

TEST_CASE("The README's example file has no fault, and its question is asked", "[commands]") {
    const std::string fence = "```json\n";
    const auto from = readme.find(fence);
    REQUIRE(from != std::string::npos);
    const auto to = readme.find("```", from + fence.size());
    REQUIRE(to != std::string::npos);
    const Program program;
    put(program.data() / "questions/mine.json",
        readme.substr(from + fence.size(), to - from - fence.size()));
    const auto checked = program.run({"check"});
    INFO(checked.out);
    CHECK(checked.exit_code == 0);
    CHECK(has(checked.out, "0 errors"));
    CHECK(has(program.run({"questions"}).out,
              "Who painted more than 120 pictures for the ballet of"));
}

TEST_CASE("Every command line of the README is one that the program takes", "[commands]") {
    const Program program;
    for (const char* written :
         {"`red-shoes play --seed 1948`", "`--daily`", "`red-shoes check`",
          "`red-shoes check\n--flagged`", "`--unflag ID`", "`red-shoes play --code\n01WW-7K37`",
          "./game/play play\n--terminal"}) {
        INFO(written);
        CHECK(has(readme, written));
    }
    CHECK(program.run({"play", "--seed", "1948"}).exit_code == 0);
    CHECK(program.run({"play", "--terminal", "--daily"}).exit_code == 0);
    CHECK(program.run({"check"}).exit_code == 0);
    CHECK(program.run({"check", "--flagged"}).exit_code == 0);
    // The code stands for some other bank, but it is one.
    CHECK(program.run({"play", "--terminal", "--code", "01WW-7K37"}).exit_code == 1);
    CHECK(program.run({"--help"}).exit_code == 0);
}

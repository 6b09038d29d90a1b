#include "app/graphics.h"

#include "support/catch.h"

using namespace quiz;

namespace {

/// The pass chosen when the first frames take that long and the later ones so long.
Pass chosen(double first, double later) {
    PassChoice choice;
    for (int frame = 0; frame < 100; ++frame)
        if (const auto pass = choice.note(PassChoice::Duration{frame < 3 ? first : later}))
            return *pass;
    FAIL("no pass was chosen");
    return Pass::Simple;
}

} // namespace

TEST_CASE("A quick machine draws the full pass, a slow one the simple one", "[app]") {
    CHECK(chosen(2, 2) == Pass::Full);
    CHECK(chosen(25, 25) == Pass::Simple);
    CHECK(chosen(90, 3) == Pass::Full); // what the first frames load does not count
}

TEST_CASE("A hitch among the measured frames changes nothing, and the choice is made once",
          "[app]") {
    PassChoice choice;
    int chosen = 0;
    for (int frame = 0; frame < 40; ++frame) {
        const auto pass = choice.note(PassChoice::Duration{frame == 5 ? 300.0 : 2.0});
        if (!pass) continue;
        ++chosen;
        CHECK(*pass == Pass::Full);
    }
    CHECK(chosen == 1);
    CHECK(choice.chosen());
    CHECK(choice.middle().count() == Approx(2));
}

TEST_CASE("What is known need not be measured", "[app]") {
    PassChoice choice;
    CHECK_FALSE(choice.chosen());
    choice.know();
    CHECK(choice.chosen());
    for (int frame = 0; frame < 40; ++frame) CHECK_FALSE(choice.note(PassChoice::Duration{2.0}));
}

TEST_CASE("OpenGL in software is known by its name", "[app]") {
    CHECK(in_software("llvmpipe (LLVM 15.0.6, 256 bits)"));
    CHECK_FALSE(in_software("Mesa Intel(R) UHD Graphics 620 (KBL GT2)"));
    CHECK_FALSE(in_software(""));
}

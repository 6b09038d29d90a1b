#include "app/display.h"

#include "support/catch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/wait.h>

using namespace quiz;

namespace {

struct Outcome {
    int code = -1;
    std::string output;
};

Outcome run(const std::string& command) {
    Outcome outcome;
    FILE* pipe = ::popen(("{ " + command + "; } 2>&1 </dev/null").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 512> part{};
    while (std::fgets(part.data(), static_cast<int>(part.size()), pipe) != nullptr)
        outcome.output += part.data();
    const int status = ::pclose(pipe);
    outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

} // namespace

TEST_CASE("A display that is not there is told in a sentence", "[app]") {
    REQUIRE(::unsetenv("DISPLAY") == 0);
    CHECK(display_problem() == "No display is set (DISPLAY is empty).");
    REQUIRE(::setenv("DISPLAY", ":9753", 1) == 0);
    CHECK(display_problem() == "The display :9753 does not answer.");
    REQUIRE(::unsetenv("DISPLAY") == 0);
    // Asked of nobody who is there: nothing happens, nothing fails.
    set_minimum_size(1, 10, 10);
    set_full_screen(1, true);
}

TEST_CASE("Pictures without a display end in one clear sentence, not in an abort", "[app]") {
    for (const char* display : {"-u DISPLAY", "DISPLAY=", "DISPLAY=:9753"}) {
        INFO(display);
        const Outcome outcome =
            run("env " + std::string(display) + " " QUIZ_PROGRAM " shots /nowhere/at/all");
        CHECK(outcome.code == 3);
        CHECK(outcome.output.find("red-shoes: ") == 0);
        CHECK(outcome.output.find("isplay") != std::string::npos);
        CHECK(outcome.output.find('\n') == outcome.output.size() - 1);
    }
}

TEST_CASE("A size that is none is told before anything is drawn", "[app]") {
    for (const char* size : {"big", "1280", "1280x", "x720", "1280x720x3", "100x100", "9999x9999",
                             "-1280x720", "1280X720"}) {
        INFO(size);
        const Outcome outcome =
            run("env -u DISPLAY " QUIZ_PROGRAM " shots /nowhere --size=" + std::string(size));
        CHECK(outcome.code == 2);
        CHECK(outcome.output.find("WIDTHxHEIGHT") != std::string::npos);
    }
}

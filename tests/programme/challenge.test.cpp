#include "programme/challenge.h"

#include "core/random.h"
#include "programme/sample.h"
#include "support/catch.h"
#include "support/spoken.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <set>

using namespace quiz;
using namespace quiz::sample;

namespace {

Challenge any_challenge() {
    return {*rc::gen::element(ChallengeMode::Performance, ChallengeMode::Daily),
            *rc::gen::inRange<std::uint32_t>(1, 1U << 17U),
            *rc::gen::inRange<std::uint32_t>(0, 1U << 15U)};
}

std::string without_hyphen(std::string code) {
    code.erase(std::remove(code.begin(), code.end(), '-'), code.end());
    return code;
}

bool says(const tl::expected<Challenge, Sentence>& read, const std::string& words) {
    return !read && spoken(read.error()).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("A code is read back as what it was made from", "[programme]") {
    rc::prop("whatever mode, seed and digest", [] {
        const Challenge challenge = any_challenge();
        const std::string code = to_code(challenge);
        RC_ASSERT(code.size() == 9U);
        RC_ASSERT(code[4] == '-');
        RC_ASSERT(without_hyphen(code).find_first_not_of(code_alphabet) == std::string::npos);
        const auto read = read_code(code);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == challenge);
    });
}

TEST_CASE("Case, hyphens, spaces, O, I and L are forgiven", "[programme]") {
    rc::prop("in any mixture", [] {
        const Challenge challenge = any_challenge();
        std::string written;
        for (char c : without_hyphen(to_code(challenge))) {
            if (c == '0') c = *rc::gen::element('0', 'o', 'O');
            if (c == '1') c = *rc::gen::element('1', 'i', 'I', 'l', 'L');
            if (c >= 'A' && c <= 'Z' && *rc::gen::arbitrary<bool>())
                c = static_cast<char>(c - 'A' + 'a');
            written += *rc::gen::element(std::string(), std::string("-"), std::string(" "),
                                         std::string("\u2013"));
            written += c;
        }
        const auto read = read_code(written);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == challenge);
    });
}

TEST_CASE("Every single slip and every swap of two characters is found", "[programme]") {
    rc::prop("in every place", [] {
        const std::string code = without_hyphen(to_code(any_challenge()));
        for (std::size_t i = 0; i < code.size(); ++i) {
            for (const char other : code_alphabet) {
                std::string slipped = code;
                slipped[i] = other;
                RC_ASSERT(other == code[i] || says(read_code(slipped), "slip"));
            }
            for (std::size_t j = i + 1; j < code.size(); ++j) {
                std::string swapped = code;
                std::swap(swapped[i], swapped[j]);
                RC_ASSERT(code[i] == code[j] || says(read_code(swapped), "slip"));
            }
        }
    });
}

TEST_CASE("No text whatever breaks the reading of a code", "[programme]") {
    rc::prop("it is a challenge or one sentence", [](const std::string& text) {
        const auto read = read_code(text);
        RC_ASSERT(read.has_value() || !spoken(read.error()).empty());
    });
    CHECK(says(read_code(""), "has 0"));
    CHECK(says(read_code("0C4T-9KX"), "has 7"));
    CHECK(says(read_code("0C4T-9KXEE"), "has 9"));
    CHECK(says(read_code("UUUU-UUUU"), "no \"U\""));
    CHECK(says(read_code("0C4T\x1b[31m"), "no \"\\x1b\""));
}

TEST_CASE("A code's characters are pinned: they are written on paper", "[programme]") {
    CHECK(to_code({ChallengeMode::Performance, 1948, 0}) == "01WW-000T");
    CHECK(to_code({ChallengeMode::Daily, 2519, 12345}) == "42EQ-C1SK");
    CHECK(to_code({ChallengeMode::Performance, 131071, 32767}) == "3ZZZ-ZZZ0");
}

TEST_CASE("A code of a mode that is not known is not guessed at", "[programme]") {
    Challenge later;
    later.mode = static_cast<ChallengeMode>(5);
    later.number = 7;
    CHECK(says(read_code(to_code(later)), "this version"));
    CHECK(says(read_code(to_code({ChallengeMode::Performance, 0, 1})), "this version"));
}

TEST_CASE("Seeds and days have codes, and come back from them", "[programme]") {
    for (const std::uint64_t seed :
         {1ULL, 1948ULL, 131071ULL, 20200101ULL, 20240229ULL, 20261124ULL, 20991231ULL}) {
        const auto challenge = challenge_of(seed, 77);
        INFO(seed);
        REQUIRE(challenge);
        CHECK(seed_of(*challenge) == seed);
        CHECK(challenge->digest == 77);
        CHECK((challenge->mode == ChallengeMode::Daily) == (seed > challenge_seed_most));
    }
    for (const std::uint64_t seed : {0ULL, 131072ULL, 20191231ULL, 20260230ULL, 20261301ULL, ~0ULL})
        CHECK_FALSE(challenge_of(seed, 77));
}

TEST_CASE("The day of a time is its UTC date, to the second", "[programme]") {
    CHECK(daily_seed("2026-11-23T23:59:59Z") == 20261123U);
    CHECK(daily_seed("2026-11-24T00:00:00Z") == 20261124U);
    CHECK(daily_seed("2026-12-31T23:59:59Z") == 20261231U);
    CHECK(daily_seed("2027-01-01T00:00:00Z") == 20270101U);
    CHECK(daily_seed("2028-02-29T12:00:00Z") == 20280229U);
    for (const char* no_date : {"", "2026", "2026-13-01T00:00:00Z", "2027-02-29T00:00:00Z",
                                "23.11.2026 12:00", "2026-1a-01T00:00:00Z"})
        CHECK_FALSE(daily_seed(no_date));
}

TEST_CASE("The digest changes with everything that is drawn or shown, and with nothing else",
          "[programme]") {
    const auto all = bank(5);
    const auto digest = challenge_digest(all);
    auto shuffled = all;
    Random random = stream(1, "digest");
    shuffle(random, shuffled);
    CHECK(challenge_digest(shuffled) == digest);

    std::vector<std::vector<Question>> others(11, all);
    others[0].pop_back();
    others[1][3].prompt += "?";
    others[2][3].options[2] = "another";
    others[3][3].answer = 1;
    others[4][3].difficulty = Difficulty::Hard;
    others[5][3].hardness += 0.1;
    others[6][3].explanation += " Indeed.";
    others[7][3].spoiler = true;
    others[8][3].fact = "another";
    others[9][3].kind = AnswerType::Song;
    others[10].push_back(question("one-more"));
    std::set<std::uint32_t> digests{digest};
    for (const auto& other : others) digests.insert(challenge_digest(other));
    CHECK(digests.size() == others.size() + 1);
    for (const auto one : digests) CHECK(one < (1U << 15U));
}

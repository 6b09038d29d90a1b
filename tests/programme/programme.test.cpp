#include "programme/programme.h"

#include "core/random.h"
#include "programme/sample.h"
#include "support/catch.h"
#include "support/spoken.h"

#include <algorithm>
#include <map>

using namespace quiz;
using namespace quiz::sample;

namespace {

ProgrammePlan plan_of(int questions) { return {performance_plan(questions), true, nullptr}; }

std::vector<int> sizes(const Programme& programme) {
    std::vector<int> result;
    for (const Act& act : programme.acts) result.push_back(static_cast<int>(act.questions.size()));
    return result;
}

bool rises(const Programme& programme) {
    const std::vector<Question> all = asked(programme);
    return std::is_sorted(all.begin(), all.end(), [](const Question& a, const Question& b) {
        return a.difficulty < b.difficulty;
    });
}

int longest_run_of_a_kind(const Programme& programme) {
    int longest = 0;
    int run = 0;
    std::optional<AnswerType> before;
    for (const Question& one : asked(programme)) {
        run = one.kind == before ? run + 1 : 1;
        before = one.kind;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

TEST_CASE("A performance of ten has three easy, four medium and three hard", "[programme]") {
    struct Row {
        int questions;
        std::vector<int> acts;
    };
    const Row row =
        GENERATE(Row{10, {3, 4, 3}}, Row{5, {1, 3, 1}}, Row{7, {2, 3, 2}}, Row{20, {6, 8, 6}},
                 Row{1, {0, 1, 0}}, Row{0, {0, 0, 0}}, Row{-3, {0, 0, 0}});
    std::vector<int> acts;
    for (const ActPlan& act : performance_plan(row.questions)) {
        acts.push_back(act.questions);
        CHECK(act.understudies == 1);
    }
    CHECK(acts == row.acts);
}

TEST_CASE("A match is drawn as planned: every act its size, its band and its understudy",
          "[programme]") {
    const std::vector<Question> all = bank(40);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Drawn drawn = draw_programme(all, plan_of(10), seed);
        CAPTURE(seed);
        CHECK_FALSE(drawn.notice);
        CHECK(sizes(drawn.programme) == std::vector<int>{3, 4, 3});
        CHECK(drawn.programme.size() == 10);
        CHECK(faults(drawn.programme).empty());
        CHECK(longest_run_of_a_kind(drawn.programme) <= 2);
        for (std::size_t act = 0; act < 3; ++act) {
            const Act& drawn_act = drawn.programme.acts.at(act);
            REQUIRE(drawn_act.understudies.size() == 1);
            CHECK(drawn_act.understudies[0].difficulty == static_cast<Difficulty>(act));
            for (const Question& one : drawn_act.questions)
                CHECK(one.difficulty == static_cast<Difficulty>(act));
        }
    }
}

TEST_CASE("The same bank and seed give the same programme, in whatever order the bank is",
          "[programme]") {
    std::vector<Question> all = bank(40);
    const Drawn first = draw_programme(all, plan_of(10), 1948);
    CHECK(draw_programme(all, plan_of(10), 1948).programme == first.programme);
    CHECK_FALSE(draw_programme(all, plan_of(10), 1949).programme == first.programme);
    Random random(7);
    for (int round = 0; round < 20; ++round) {
        shuffle(random, all);
        CHECK(draw_programme(all, plan_of(10), 1948).programme == first.programme);
    }
}

TEST_CASE("Over many seeds every question gets its turn", "[programme]") {
    std::map<std::string, int> times;
    for (std::uint64_t seed = 0; seed < 400; ++seed)
        for (const Question& one : asked(draw_programme(bank(12), plan_of(10), seed).programme))
            ++times[one.id];
    CHECK(times.size() == 36);
    for (const auto& [id, count] : times) {
        CAPTURE(id);
        CHECK(count > 40); // 100 or 133 on the average
    }
}

TEST_CASE("No fact comes twice, even as an understudy", "[programme]") {
    std::vector<Question> all = bank(12);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].fact = "the-red-shoes/fact-" + std::to_string(i % 13);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Drawn drawn = draw_programme(all, plan_of(10), seed);
        CHECK_FALSE(drawn.notice);
        CHECK(faults(drawn.programme).empty());
    }
}

TEST_CASE("Two questions of one record meet only where the bank is too small", "[programme]") {
    std::vector<Question> all = bank(12);
    const int records = GENERATE(13, 10, 9, 5);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].source = "trivia/" + std::to_string(i % static_cast<std::size_t>(records));
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Drawn drawn = draw_programme(all, plan_of(10), seed);
        std::set<std::string> seen;
        for (const Question& one : asked(drawn.programme)) seen.insert(one.source);
        CAPTURE(records, seed);
        CHECK_FALSE(drawn.notice);
        CHECK(seen.size() == static_cast<std::size_t>(std::min(records, 10)));
    }
}

TEST_CASE("A question that another gives away is not in its match", "[programme]") {
    std::vector<Question> all = bank(8);
    // Every other question tells the key of the one before it, with its fact.
    for (std::size_t i = 1; i < all.size(); i += 2) {
        all[i - 1].prompt = "Which thing of wonder " + std::to_string(i) + " shines?";
        all[i].explanation = "The " + all[i - 1].key() + " is a wonder that shines.";
    }
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Drawn drawn = draw_programme(all, plan_of(10), seed);
        CHECK_FALSE(drawn.notice);
        CHECK(faults(drawn.programme).empty());
    }
}

TEST_CASE("At most 15 % of a match are numbers and years", "[programme]") {
    struct Row {
        int questions, numbers;
    };
    const Row row = GENERATE(Row{5, 0}, Row{6, 0}, Row{7, 1}, Row{10, 1}, Row{13, 1}, Row{14, 2},
                             Row{20, 3}, Row{30, 4});
    std::vector<Question> all = bank(60);
    const std::vector<AnswerType> kinds{AnswerType::Year, AnswerType::Count, AnswerType::Money};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % 4 != 0) all[i].kind = kinds.at(i % 3);
    int most = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Drawn drawn = draw_programme(all, plan_of(row.questions), seed);
        CAPTURE(row.questions, seed);
        CHECK_FALSE(drawn.notice);
        CHECK(faults(drawn.programme).empty());
        int numbers = 0;
        for (const Question& one : asked(drawn.programme)) numbers += is_number(one) ? 1 : 0;
        CHECK(numbers <= row.numbers);
        most = std::max(most, numbers);
    }
    CHECK(most == row.numbers);
}

TEST_CASE("A match cut short by its bank keeps the share of numbers too", "[programme]") {
    std::vector<Question> all = bank(3);
    for (std::size_t i = 0; i < 4; ++i) all[2 * i].kind = AnswerType::Year;
    const Drawn drawn = draw_programme(all, plan_of(20), 1);
    CHECK(faults(drawn.programme).empty());
    CHECK(drawn.programme.size() == 5); // six would allow no number either
    CHECK(spoken(drawn.notice) ==
          "Only 5 questions fit this match; there are not enough that can stand together.");
}

TEST_CASE("A bank with one kind in plenty is mixed as far as it goes", "[programme]") {
    std::vector<Question> all = bank(30);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % 10 < 7) all[i].kind = AnswerType::Person;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CAPTURE(seed);
        CHECK(longest_run_of_a_kind(draw_programme(all, plan_of(10), seed).programme) <= 2);
    }
    for (Question& one : all) one.kind = AnswerType::Person;
    CHECK(draw_programme(all, plan_of(10), 1).programme.size() == 10);
}

TEST_CASE("What a band lacks is taken from its neighbours, and the match still rises",
          "[programme]") {
    struct Row {
        int easy, medium, hard;
    };
    const Row row =
        GENERATE(Row{1, 20, 20}, Row{0, 20, 20}, Row{20, 1, 20}, Row{20, 0, 20}, Row{20, 20, 2},
                 Row{20, 20, 0}, Row{13, 0, 0}, Row{0, 0, 13}, Row{0, 13, 0}, Row{6, 0, 7});
    std::vector<Question> all;
    for (const Question& one : bank(20)) {
        const int number = std::stoi(one.id.substr(one.id.find('-') + 1));
        const int most = one.difficulty == Difficulty::Easy     ? row.easy
                         : one.difficulty == Difficulty::Medium ? row.medium
                                                                : row.hard;
        if (number < most) all.push_back(one);
    }
    const Drawn drawn = draw_programme(all, plan_of(10), 3);
    CAPTURE(row.easy, row.medium, row.hard);
    CHECK_FALSE(drawn.notice);
    CHECK(sizes(drawn.programme) == std::vector<int>{3, 4, 3});
    CHECK(rises(drawn.programme));
    for (const Act& act : drawn.programme.acts) CHECK(act.understudies.size() == 1);
}

TEST_CASE("Borrowed questions are the nearest ones", "[programme]") {
    std::vector<Question> all = bank(20);
    all.erase(all.begin(), all.begin() + 20); // no easy ones
    const Drawn drawn = draw_programme(all, plan_of(10), 3);
    for (const Question& one : drawn.programme.acts[0].questions) {
        CHECK(one.difficulty == Difficulty::Medium);
        CHECK(one.hardness < 0.06);
    }
}

TEST_CASE("A bank that is too small gives a shorter match and says so", "[programme]") {
    struct Row {
        int questions;
        std::vector<int> acts;
        std::string notice;
    };
    const std::string why = " this match; there are not enough that can stand together.";
    const Row row = GENERATE_COPY(Row{9, {3, 3, 3}, "Only 9 questions fit" + why},
                                  Row{6, {2, 2, 2}, "Only 6 questions fit" + why},
                                  Row{1, {0, 1, 0}, "Only 1 question fits" + why},
                                  Row{0, {0, 0, 0}, "There are no questions for this match."});
    std::vector<Question> all = bank(4);
    all.resize(static_cast<std::size_t>(row.questions));
    const Drawn drawn = draw_programme(all, plan_of(10), 1);
    CHECK(sizes(drawn.programme) == row.acts);
    CHECK(spoken(drawn.notice) == row.notice);
    for (const Act& act : drawn.programme.acts) CHECK(act.understudies.empty());
}

TEST_CASE("Within an act the harder questions come later", "[programme]") {
    std::vector<Question> all = bank(40);
    for (std::size_t i = 0; i < all.size(); ++i) // no kind twice: nothing else bends the order
        all[i].kind = static_cast<AnswerType>(i % 20);
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Programme programme = draw_programme(all, plan_of(10), seed).programme;
        for (const Act& act : programme.acts)
            for (std::size_t i = 1; i < act.questions.size(); ++i)
                CHECK(act.questions[i - 1].hardness <= act.questions[i].hardness);
    }
}

TEST_CASE("Spoilers stay out when they are not wanted", "[programme]") {
    std::vector<Question> all = bank(20);
    for (std::size_t i = 0; i < all.size(); i += 2) all[i].spoiler = true;
    ProgrammePlan plan = plan_of(10);
    int spoilers = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        plan.spoilers = true;
        for (const Question& one : asked(draw_programme(all, plan, seed).programme))
            spoilers += one.spoiler ? 1 : 0;
        plan.spoilers = false;
        const Drawn drawn = draw_programme(all, plan, seed);
        for (const Act& act : drawn.programme.acts) {
            for (const Question& one : act.questions) CHECK_FALSE(one.spoiler);
            for (const Question& one : act.understudies) CHECK_FALSE(one.spoiler);
        }
    }
    CHECK(spoilers > 50);
}

TEST_CASE("Several films share a match evenly", "[programme]") {
    std::vector<Question> all = bank(100);
    const std::size_t small = GENERATE(2U, 3U, 10U);
    for (std::size_t i = 0; i < all.size(); ++i) {
        // One large film and two small ones.
        const std::string film = i % 100 < small ? "a" : i % 100 < 2 * small ? "b" : "c";
        all[i].film_slug = film;
        all[i].film = "Film " + film;
    }
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        std::map<std::string, int> films;
        for (const Question& one : asked(draw_programme(all, plan_of(9), seed).programme))
            ++films[one.film_slug];
        CAPTURE(seed, small);
        CHECK(films["a"] >= 2);
        CHECK(films["b"] >= 2);
        CHECK(films["c"] <= 5);
    }
}

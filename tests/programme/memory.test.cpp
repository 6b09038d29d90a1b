// How the memory of what was asked shapes the next match.
#include "programme/sample.h"
#include "programme/solo_modes.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace quiz;
using namespace quiz::sample;

namespace {

Drawn draw(const std::vector<Question>& all, const Memory& memory, std::uint64_t seed) {
    return draw_programme(all, {performance_plan(10), true, &memory}, seed);
}

void play(Memory& memory, const Programme& programme, const std::set<std::string>& missed = {}) {
    ++memory.matches;
    for (const Question& one : asked(programme))
        remember(memory, one.id, one.hardness, missed.count(one.id) == 0, memory.matches);
}

bool has(const Programme& programme, const std::string& id) {
    const std::vector<Question> all = asked(programme);
    return std::any_of(all.begin(), all.end(), [&](const Question& one) { return one.id == id; });
}

} // namespace

TEST_CASE("Nothing repeats until everything has been asked", "[programme]") {
    const std::vector<Question> all = bank(20);
    Memory memory;
    for (int match = 1; match <= 6; ++match) {
        const Drawn drawn = draw(all, memory, static_cast<std::uint64_t>(match));
        CHECK_FALSE(drawn.notice);
        for (const Question& one : asked(drawn.programme)) CHECK(memory.asked.count(one.id) == 0);
        play(memory, drawn.programme);
    }
    CHECK(memory.asked.size() == 60);
    // Then the longest unasked come first: each once more before any comes a third time.
    for (int match = 7; match <= 10; ++match)
        play(memory, draw(all, memory, static_cast<std::uint64_t>(match)).programme);
    for (const auto& [id, asked] : memory.asked) CHECK(asked.times <= 2);
}

TEST_CASE("New questions are asked first", "[programme]") {
    std::vector<Question> all = bank(10);
    Memory memory;
    for (const Question& one : all) remember(memory, one.id, one.hardness, true, 1);
    memory.matches = 1;
    all.push_back(question("fresh", Difficulty::Medium, AnswerType::Book));
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        CHECK(has(draw(all, memory, seed).programme, "fresh"));
}

TEST_CASE("What was missed comes back after a match, two of ten at most", "[programme]") {
    const std::vector<Question> all = bank(40);
    Memory memory;
    const Programme first = draw(all, memory, 1).programme;
    std::set<std::string> missed;
    for (const Act& act : first.acts) missed.insert(act.questions.front().id);
    play(memory, first, missed);

    const Programme second = draw(all, memory, 2).programme;
    for (const std::string& id : missed) CHECK_FALSE(has(second, id));
    play(memory, second);

    const Programme third = draw(all, memory, 3).programme;
    int back = 0;
    for (const std::string& id : missed) back += has(third, id) ? 1 : 0;
    CHECK(back == 2);
    CHECK(faults(third).empty());
    play(memory, third);

    const Programme fourth = draw(all, memory, 4).programme;
    back = 0;
    for (const std::string& id : missed) back += has(fourth, id) ? 1 : 0;
    CHECK(back == 1); // the third one; the other two were asked only just now
}

TEST_CASE("A missed question leaves after two right answers", "[programme]") {
    const std::vector<Question> all = bank(60);
    Memory memory;
    const Programme first = draw(all, memory, 1).programme;
    const std::string id = first.acts[1].questions[0].id;
    play(memory, first, {id});
    int times = 0;
    for (std::uint64_t match = 2; match <= 12; ++match) {
        const Programme next = draw(all, memory, match).programme;
        times += has(next, id) ? 1 : 0;
        play(memory, next);
    }
    CHECK(times == 2);
}

TEST_CASE("A flagged question is never asked, not even as an understudy", "[programme]") {
    const std::vector<Question> all = bank(6);
    Memory memory;
    for (const char* id : {"easy-0", "medium-1", "hard-2"}) memory.asked[id].flagged = true;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Programme programme = draw(all, memory, seed).programme;
        for (const Act& act : programme.acts) {
            for (const Question& one : act.questions) CHECK(memory.asked.count(one.id) == 0);
            for (const Question& one : act.understudies) CHECK(memory.asked.count(one.id) == 0);
        }
    }
}

TEST_CASE("Nor is it danced through, unless everybody dances alike", "[programme]") {
    const std::vector<Question> all = bank(6);
    Memory memory;
    memory.asked["easy-0"].flagged = true;
    memory.asked["hard-2"].times = 3;
    const auto danced = [&](const Drawn& drawn, const std::string& id) {
        const auto& questions = drawn.programme.acts.front().questions;
        return std::any_of(questions.begin(), questions.end(),
                           [&](const Question& one) { return one.id == id; });
    };
    const Drawn own = draw_dance(all, true, 3, &memory);
    CHECK_FALSE(danced(own, "easy-0"));
    CHECK(danced(own, "hard-2"));
    CHECK(danced(draw_dance(all, true, 3), "easy-0"));
}

TEST_CASE("The level chooses within a band what leaves a chance of about 0.65", "[programme]") {
    std::vector<Question> all = bank(200);
    for (std::size_t i = 0; i < all.size(); ++i) // every band from -1 to +1 around its middle
        all[i].hardness = 1.3 * (static_cast<double>(all[i].difficulty) - 1) +
                          (static_cast<double>(i % 200) - 100) / 100;
    const auto mean_of_medium = [&](double level) {
        Memory memory;
        memory.level = level;
        double sum = 0;
        int count = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Programme programme = draw(all, memory, seed).programme;
            for (const Question& one : programme.acts[1].questions) {
                CHECK(one.difficulty == Difficulty::Medium);
                sum += one.hardness;
                ++count;
            }
        }
        return sum / count;
    };
    CHECK(mean_of_medium(-2) < -0.7);
    CHECK(std::abs(mean_of_medium(0)) < 0.3);
    CHECK(mean_of_medium(2) > 0.7);
}

TEST_CASE("With a given seed the memory is not read", "[programme]") {
    const std::vector<Question> all = bank(20);
    const ProgrammePlan plan{performance_plan(10), true, nullptr};
    const Programme before = draw_programme(all, plan, 7).programme;
    Memory memory;
    play(memory, before);
    CHECK(draw_programme(all, plan, 7).programme == before);
    CHECK_FALSE(draw(all, memory, 7).programme == before);
}

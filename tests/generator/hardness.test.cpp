#include "generator/hardness.h"

#include "fixtures.h"
#include "generator/drafts.h"
#include "generator/generator.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace quiz;

namespace {

HardnessFeatures plain() {
    HardnessFeatures features;
    features.kind = AnswerType::Person;
    features.fame = Fame::Known;
    features.closeness = 3;
    features.section = "trivia";
    features.words = 10;
    return features;
}

const Question& asked(const Generation& made, const std::string& id) {
    const auto found = std::find_if(made.questions.begin(), made.questions.end(),
                                    [&](const Question& one) { return one.id == id; });
    if (found == made.questions.end()) FAIL("not asked: " + id);
    return *found;
}

const std::string who_built = "the-glass-harbour/lighthouse-model/who/greta-holm";

} // namespace

TEST_CASE("A better known answer makes an easier question", "[generator]") {
    auto features = plain();
    int before = -100;
    for (const Fame fame : {Fame::Lead, Fame::Known, Fame::Obscure}) {
        features.fame = fame;
        CHECK(hardness_points(features) > before);
        before = hardness_points(features);
    }
}

TEST_CASE("Closer wrong answers make a harder question, but not for numbers", "[generator]") {
    auto near = plain();
    near.closeness = 6;
    auto far = plain();
    far.closeness = 0;
    CHECK(hardness_points(near) == hardness_points(far) + 6);
    near.choice = far.choice = false;
    CHECK(hardness_points(near) == hardness_points(far));
}

TEST_CASE("What is seen in the film is easier than what is told of it, and a detail is harder",
          "[generator]") {
    auto seen = plain();
    seen.section = "storyline";
    CHECK(hardness_points(seen) < hardness_points(plain()));
    auto detail = plain();
    detail.numbers = 1;
    CHECK(hardness_points(detail) > hardness_points(plain()));
    detail.numbers = 9; // a list of numbers is one detail, not nine
    CHECK(hardness_points(detail) == hardness_points(plain()) + 2);
    auto lengthy = plain();
    lengthy.words = 25;
    CHECK(hardness_points(lengthy) > hardness_points(plain()));
}

TEST_CASE("Numbers are harder than names, nationalities easier", "[generator]") {
    const auto of = [](AnswerType kind) {
        HardnessFeatures features = plain();
        features.kind = kind;
        features.fame = Fame::None;
        features.choice = false;
        return hardness_points(features);
    };
    CHECK(of(AnswerType::Nationality) < of(AnswerType::Character));
    CHECK(of(AnswerType::Character) < of(AnswerType::Person));
    CHECK(of(AnswerType::Person) < of(AnswerType::Year));
    CHECK(of(AnswerType::Year) < of(AnswerType::Money));
}

TEST_CASE("The points stay within the scale, and the bands share it out", "[generator]") {
    auto worst = plain();
    worst.kind = AnswerType::Money;
    worst.fame = Fame::Obscure;
    worst.closeness = 6;
    worst.numbers = 5;
    worst.words = 30;
    CHECK(hardness_points(worst) <= 20);
    CHECK(band_of(hardness_points(worst)) == Difficulty::Hard);
    CHECK(band_of(-20) == Difficulty::Easy);
    CHECK(band_of(-5) == Difficulty::Easy);
    CHECK(band_of(-4) == Difficulty::Medium);
    CHECK(band_of(4) == Difficulty::Medium);
    CHECK(band_of(5) == Difficulty::Hard);
}

TEST_CASE("An author's band stands, and the hardness moves into it", "[generator]") {
    for (int points = -20; points <= 20; ++points) {
        Question free;
        grade(free, std::nullopt, points);
        CHECK(free.difficulty == band_of(points));
        CHECK(free.hardness == points / 10.0);
        for (const Difficulty given : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard}) {
            Question held;
            grade(held, given, points);
            CHECK(held.difficulty == given);
            CHECK((given != Difficulty::Easy || held.hardness <= -0.5));
            CHECK((given != Difficulty::Medium || std::abs(held.hardness) <= 0.4));
            CHECK((given != Difficulty::Hard || held.hardness >= 0.5));
        }
    }
}

TEST_CASE("The lead is asked before the pilot", "[generator]") {
    const auto made = generate(testing::small_catalogue(), 1);
    const auto& lead = asked(made, "the-glass-harbour/cast/elsa-brandt/who-plays/nora-whitcombe");
    const auto& role = asked(made, "the-glass-harbour/cast/elsa-brandt/which-role/elsa-brandt");
    const auto& pilot =
        asked(made, "the-glass-harbour/cast/the-harbour-pilot/who-plays/bertram-yule");
    CHECK(lead.difficulty == Difficulty::Easy);
    CHECK(role.difficulty == Difficulty::Easy);
    CHECK(pilot.difficulty != Difficulty::Easy);
    CHECK(lead.hardness < pilot.hardness);
    CHECK(asked(made, "the-glass-harbour/lighthouse-model/how-long/six-weeks").difficulty ==
          Difficulty::Hard);
}

TEST_CASE("Difficulty in the file overrides the model, on ask, record, part and credit",
          "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& film = catalogue.films[0];
    film.cast[0].difficulty = Difficulty::Hard;
    film.crew[0].difficulty = Difficulty::Easy;
    film.records[0].difficulty = Difficulty::Easy;
    film.records[0].asks[1].difficulty = Difficulty::Medium;
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "the-glass-harbour/cast/elsa-brandt/who-plays/nora-whitcombe").difficulty ==
          Difficulty::Hard);
    CHECK(asked(made, "the-glass-harbour/crew/clement-arkwright-composer/who/clement-arkwright")
              .difficulty == Difficulty::Easy);
    CHECK(asked(made, who_built).difficulty == Difficulty::Easy);
    CHECK(asked(made, "the-glass-harbour/lighthouse-model/how-long/six-weeks").difficulty ==
          Difficulty::Medium);
}

TEST_CASE("Band and hardness do not hang on the seed", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    std::map<std::string, double> first;
    for (const auto& question : generate(catalogue, 1).questions)
        first[question.id] = question.hardness;
    for (std::uint64_t seed = 2; seed < 30; ++seed)
        for (const auto& question : generate(catalogue, seed).questions)
            CHECK(question.hardness == first.at(question.id));
}

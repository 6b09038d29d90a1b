// Who plays a part, where the film's own are too few; and whether they are women or men.
#include "fixtures.h"
#include "generator/generator.h"
#include "generator/lore.h"
#include "generator/milieu.h"
#include "generator/persona.h"
#include "made.h"
#include "support/catch.h"

using namespace quiz;
using testing::find;

TEST_CASE("Players from outside fill up a small cast", "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& cast = catalogue.films[0].cast;
    auto& people = catalogue.pools.people;
    const char* nora = "the-glass-harbour/cast/elsa-brandt/who-plays/nora-whitcombe";
    const auto leaves = [&](const char* actor) {
        cast.erase(std::remove_if(cast.begin(), cast.end(),
                                  [&](const Part& part) { return part.actor == actor; }),
                   cast.end());
    };
    // Nobody knows Nora Whitcombe: one outsider at most stands beside her.
    leaves("Lydia Crane");
    CHECK(find(generate(catalogue, 1), nora) != nullptr);
    leaves("Celia Marsh");
    CHECK(find(generate(catalogue, 1), nora) == nullptr);
    // Who is known stands even alone among those who are like her,
    leaves("Maud Fell");
    people.push_back(testing::person("Nora Whitcombe", {AnswerType::Actor}, Gender::Female));
    CHECK(find(generate(catalogue, 1), nora) != nullptr);
    // of the film's country, where she came from elsewhere; known for acting, whatever she is,
    people.back().country = "Canadian";
    CHECK(find(generate(catalogue, 1), nora) != nullptr);
    people.back().jobs = {AnswerType::Dancer, AnswerType::Actor};
    CHECK(find(generate(catalogue, 1), nora) != nullptr);
    // among players, not dancers,
    auto dancing = catalogue;
    for (auto& one : dancing.pools.people) one.jobs = {AnswerType::Dancer, AnswerType::Actor};
    dancing.pools.people.back().jobs = {AnswerType::Actor};
    CHECK(find(generate(dancing, 1), nora) == nullptr);
    // and of her generation.
    people.back() = testing::person("Nora Whitcombe", {AnswerType::Actor}, Gender::Female, 1900);
    CHECK(find(generate(catalogue, 1), nora) == nullptr);
}

TEST_CASE("A name that both bear goes by the part", "[generator]") {
    const Pools none;
    const PoolLore pool(none);
    const auto of = [&](const char* actor, const char* role, const char* film) {
        return genders_of({actor, role, Gender::Unknown, {}, {}, {}, false, {}}, find_nation(film),
                          pool);
    };
    CHECK(of("Sean Oram", "Rosalind Vane", "American").actor == Gender::Female);
    CHECK(of("Sean Oram", "the ferry", "American").actor == Gender::Unknown);
    // A man who plays a woman, perhaps.
    CHECK(of("Robert Oram", "Rosalind Vane", "American").actor == Gender::Unknown);
    CHECK(of("Jean Oram", "Rosalind Vane", "French").actor == Gender::Unknown);
    // Hari is a man's name in India.
    CHECK(of("Natalya Orlova", "Hari", "Russian").actor == Gender::Female);
    CHECK(of("Natalya Orlova", "Boris", "Russian").actor == Gender::Unknown);
}

TEST_CASE("A state that is no more is one with its greatest part", "[generator]") {
    const auto one = [](const char* a, const char* b) {
        return of_one_country(find_nation(a), find_nation(b));
    };
    CHECK(one("Soviet", "Russian"));
    CHECK(one("Czech", "Czechoslovak"));
    CHECK(one("French", "French"));
    CHECK_FALSE(one("Soviet", "Polish"));
    CHECK_FALSE(of_one_country(nullptr, nullptr));
}

TEST_CASE("Whoever is asked for among the cast stands among the cast alone", "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& film = catalogue.films[0];
    film.cast.push_back({"Agnes Dale", "Mina Strand", Gender::Female, {}, {}, {}, false, {}});
    Record record;
    record.id = "trumpet";
    record.section = Section::Trivia;
    record.text = "Nora Whitcombe broke two ribs in Bergen when she fell off the trumpet player's "
                  "horse in 1951.";
    film.records.push_back(record);
    const auto of_trumpet = [&]() -> std::optional<Question> {
        for (auto& question : generate(catalogue, 1).questions)
            if (question.prompt.starts_with("Which actress in \"")) return question;
        return std::nullopt;
    };
    const auto made = of_trumpet();
    REQUIRE(made);
    INFO(made->prompt);
    for (const auto& option : made->options) {
        CAPTURE(option);
        CHECK(std::any_of(film.cast.begin(), film.cast.end(),
                          [&](const Part& part) { return part.actor == option; }));
    }
    // Too few of them, and nobody from outside stands beside her.
    film.cast.erase(std::remove_if(film.cast.begin(), film.cast.end(),
                                   [](const Part& part) {
                                       return part.actor == "Celia Marsh" ||
                                              part.actor == "Agnes Dale";
                                   }),
                    film.cast.end());
    CHECK_FALSE(of_trumpet());
}

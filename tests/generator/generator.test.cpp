#include "generator/generator.h"

#include "core/text.h"
#include "fixtures.h"
#include "generator/lore.h"
#include "generator/wording.h"
#include "made.h"
#include "support/catch.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <map>
#include <set>

using namespace quiz;
using testing::find;

namespace {

/// How often somebody stands among the options over sixty seeds, of one source or of all.
int times_offered(const Catalogue& catalogue, const std::string& name,
                  const std::string& source = {}) {
    int times = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed)
        for (const auto& question : generate(catalogue, seed).questions)
            if (source.empty() || question.source == source)
                times += static_cast<int>(
                    std::count(question.options.begin(), question.options.end(), name));
    return times;
}

} // namespace

TEST_CASE("Every field of a record is asked", "[generator]") {
    const auto made = generate(testing::small_catalogue(), 1);
    for (const auto& outcome : made.outcomes)
        if (!outcome.reason.empty()) UNSCOPED_INFO(outcome.source << ": " << outcome.reason);
    for (const char* id :
         {"the-glass-harbour/year/in-which-year/1951",
          "the-glass-harbour/directors/with-whom/ada-marlow",
          "the-glass-harbour/directors/with-whom/piers-quill",
          "the-glass-harbour/cast/elsa-brandt/who-plays/nora-whitcombe",
          "the-glass-harbour/cast/elsa-brandt/which-role/elsa-brandt",
          "the-glass-harbour/cast/the-harbour-pilot/who-plays/bertram-yule",
          "the-glass-harbour/crew/clement-arkwright-composer/who/clement-arkwright",
          "the-glass-harbour/crew/ivo-sandor-cinematographer/which-job/cinematographer",
          "the-glass-harbour/lighthouse-model/who/greta-holm",
          "the-glass-harbour/lighthouse-model/how-long/six-weeks",
          "the-glass-harbour/lighthouse-model/what-stood/a-model"}) {
        INFO(id);
        CHECK(find(made, id) != nullptr);
    }
    CHECK(made.problems.empty());
}

TEST_CASE("Questions from any seed keep the rules", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    std::vector<std::string> ids;
    for (const auto& question : generate(catalogue, 0).questions) ids.push_back(question.id);
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    rc::prop("four different options, key not in the stem, the same questions whatever the seed",
             [&](std::uint64_t seed) {
                 const auto made = generate(catalogue, seed);
                 RC_ASSERT(made.questions.size() == ids.size());
                 for (std::size_t i = 0; i < ids.size(); ++i) {
                     const Question& question = made.questions[i];
                     RC_ASSERT(question.id == ids[i]);
                     std::set<std::string> folded;
                     for (const auto& option : question.options) folded.insert(fold_title(option));
                     RC_ASSERT(folded.size() == 4U);
                     RC_ASSERT(!contains_words(question.prompt, question.key()));
                     RC_ASSERT(!question.explanation.empty());
                 }
             });
    rc::prop("the same seed gives the same questions", [&](std::uint64_t seed) {
        RC_ASSERT(generate(catalogue, seed).questions == generate(catalogue, seed).questions);
    });
}

TEST_CASE("Nobody who shares the credit is offered as wrong", "[generator]") {
    auto catalogue = testing::small_catalogue();
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        for (const auto& question : generate(catalogue, seed).questions) {
            if (question.source != "directors") continue;
            int directors = 0;
            for (const auto& option : question.options)
                directors += option == "Ada Marlow" || option == "Piers Quill" ? 1 : 0;
            CHECK(directors == 1);
        }
    catalogue.films[0].crew.push_back(
        {"Eric Standish", "composer", "", Gender::Male, {}, {}, false, {}});
    const auto made = generate(catalogue, 1);
    CHECK(find(made, "the-glass-harbour/crew/clement-arkwright-composer/who/clement-arkwright") ==
          nullptr);
}

TEST_CASE("A role that two play, or an actor of two roles, is not asked", "[generator]") {
    auto catalogue = testing::small_catalogue();
    catalogue.films[0].cast.push_back(
        {"Hugh Fenner", "A Sailor", Gender::Male, {}, {}, {}, false, {}});
    for (const auto& question : generate(catalogue, 3).questions)
        CHECK(question.id.find("hugh-fenner") == std::string::npos);
}

TEST_CASE("Options share the gender that the stem tells", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const std::set<std::string> women{"Nora Whitcombe", "Joan Peverell", "Dora Kestrel",
                                      "Ruth Amberley",  "Vera Lund",     "Greta Holm",
                                      "Lydia Crane",    "Celia Marsh",   "Maud Fell"};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto made = generate(catalogue, seed);
        const auto* question =
            find(made, "the-glass-harbour/cast/elsa-brandt/who-plays/nora-whitcombe");
        REQUIRE(question != nullptr);
        CHECK(question->prompt.find("Which actress") == 0);
        for (const auto& option : question->options) CHECK(women.count(option) == 1);
    }
}

TEST_CASE("Every position and every length rank of the key is as likely as another",
          "[generator]") {
    const auto catalogue = testing::small_catalogue();
    std::array<int, 4> positions{};
    for (std::uint64_t seed = 0; seed < 400; ++seed)
        for (const auto& question : generate(catalogue, seed).questions)
            if (info(question.kind).family != AnswerFamily::Numbers)
                ++positions.at(static_cast<std::size_t>(question.answer));
    const int all = positions[0] + positions[1] + positions[2] + positions[3];
    for (const int count : positions) CHECK(std::abs(count - all / 4) < all / 40);
}

TEST_CASE("A broken hand-written question is reported with its rule and the rest is asked",
          "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& ask = catalogue.films[0].records[0].asks[2];
    ask.origin = {"harbour.json", {7, 5}, "/trivia/0/ask/2"};
    ask.question = "What did he use as a lighthouse in \"The Glass Harbour\"?";
    const auto made = generate(catalogue, 1);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].code == "Q106");
    CHECK(made.problems[0].where == "/trivia/0/ask/2/question");
    CHECK(made.problems[0].at.line == 7);
    CHECK(find(made, "the-glass-harbour/lighthouse-model/who/greta-holm") != nullptr);
}

TEST_CASE("Names in a not list never stand as wrong answers", "[generator]") {
    auto catalogue = testing::small_catalogue();
    const std::string model = "trivia/lighthouse-model";
    CHECK(times_offered(catalogue, "Cyril Moat") > 0);
    CHECK(times_offered(catalogue, "Nora Whitcombe", model) > 0);
    catalogue.films[0].barred = {"Cyril Moat"};
    catalogue.films[0].records[0].asks[0].barred = {"Nora Whitcombe"};
    CHECK(times_offered(catalogue, "Cyril Moat") == 0);
    CHECK(times_offered(catalogue, "Nora Whitcombe", model) == 0);
}

TEST_CASE("A part stands among parts of its player's gender alone", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const std::set<std::string> men{"Captain Rudge", "Tobias Vane", "Father Anselm", "Mister Crow"};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto made = generate(catalogue, seed);
        const auto* question =
            find(made, "the-glass-harbour/cast/elsa-brandt/which-role/elsa-brandt");
        REQUIRE(question != nullptr);
        // The name of the actress must not tell hers among men's.
        CHECK(std::none_of(question->options.begin(), question->options.end(),
                           [&](const auto& option) { return men.count(option) > 0; }));
    }
}

TEST_CASE("A part is not asked where nothing tells its player's gender", "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& lead = catalogue.films[0].cast.front();
    lead.actor = "Xu Whitcombe";
    lead.role = "Zed Brandt";
    lead.gender = Gender::Unknown;
    lead.also.clear();
    const auto made = generate(catalogue, 1);
    CHECK(find(made, "the-glass-harbour/cast/zed-brandt/who-plays/xu-whitcombe") == nullptr);
    CHECK(find(made, "the-glass-harbour/cast/zed-brandt/which-role/zed-brandt") == nullptr);
}

TEST_CASE("One person under two names stands once among the options", "[generator]") {
    auto catalogue = testing::small_catalogue();
    for (const char* name : {"Rowan Pike", "Caspar Dell"})
        catalogue.films[0].cast.push_back(
            {name, "Old " + std::string(name), Gender::Male, {}, {}, {}, false, {}});
    const auto offered = [&](const std::string& actor) {
        int times = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto made = generate(catalogue, seed);
            const auto* who =
                find(made, "the-glass-harbour/cast/tobias-vane/who-plays/miles-ashdown");
            REQUIRE(who != nullptr);
            times += static_cast<int>(std::count(who->options.begin(), who->options.end(), actor));
        }
        return times;
    };
    CHECK(offered("Oscar Lindqvist") > 0);
    catalogue.films[0].cast[4].role = "Tobias as a schoolboy"; // beside Tobias Vane
    CHECK(offered("Oscar Lindqvist") == 0);
}

TEST_CASE("How a film is filed is not asked", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    REQUIRE(catalogue.films[0].genres.size() > 1);
    for (const auto& question : generate(catalogue, 3).questions)
        CHECK(question.kind != AnswerType::Genre);
}

TEST_CASE("A part that its gender alone would tell is not asked", "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& cast = catalogue.films[0].cast;
    cast.erase(std::remove_if(cast.begin(), cast.end(),
                              [](const Part& part) { return part.actor == "Lydia Crane"; }),
               cast.end());
    const auto made = generate(catalogue, 1);
    CHECK(find(made, "the-glass-harbour/cast/elsa-brandt/which-role/elsa-brandt") == nullptr);
}

TEST_CASE("People who were not active at the time are not offered for the film's own credits",
          "[generator]") {
    auto catalogue = testing::small_catalogue();
    CHECK(times_offered(catalogue, "Cyril Moat") > 0);
    for (auto& person : catalogue.pools.people)
        if (person.name == "Cyril Moat") person.from = person.to = 1999;
    CHECK(times_offered(catalogue, "Cyril Moat") == 0);
}

TEST_CASE("Every broken wrong answer of a question is reported, and the sound ones are asked",
          "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& ask = catalogue.films[0].records[0].asks[2];
    ask.wrong = {"a painting", "a mirror", "a water tower", "rope", "the model"};
    const auto made = generate(catalogue, 1);
    REQUIRE(made.problems.size() == 2);
    CHECK(made.problems[0].code == "Q104");
    CHECK(made.problems[1].code == "Q102");
    CHECK(find(made, "the-glass-harbour/lighthouse-model/what-stood/a-model") != nullptr);
}

TEST_CASE("A film by itself gives the questions that its catalogue gives", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    for (const std::uint64_t seed : {1U, 7U, 1948U}) {
        const auto alone = generate(catalogue.films[0], pool, seed);
        CHECK(alone.questions == generate(catalogue, seed).questions);
        CHECK(alone.questions == generate(catalogue.films[0], pool, seed).questions);
    }
}

TEST_CASE("The index by type holds exactly those of the type, in order", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    for (const auto& known : answer_types()) {
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < pool.entities().size(); ++i)
            if (pool.entities()[i].is(known.type)) expected.push_back(i);
        CAPTURE(known.name);
        CHECK(pool.of_type(known.type) == expected);
    }
    CHECK(pool.of_type(AnswerType::Person).size() == catalogue.pools.people.size());
}

TEST_CASE("A collection is asked, and its title excuses nothing", "[generator]") {
    auto catalogue = testing::small_catalogue();
    Film collection;
    collection.title = "Famous Harbour Questions";
    collection.slug = "famous-harbour-questions";
    collection.licence = "CC0";
    const auto add = [&](const std::string& id, const std::string& question) {
        Record record;
        record.id = id;
        record.section = Section::Questions;
        record.whole = record.asks_given = true;
        Ask ask;
        ask.question = question;
        ask.answer = "A lamp";
        ask.wrong = {"A rope", "A bell", "A wheel"};
        record.asks.push_back(ask);
        collection.records.push_back(record);
    };
    add("lamp", "What hangs over the door of Captain Rudge?");
    add("famous", "Which famous thing hangs over the gate of Captain Rudge?");
    catalogue.films = {collection};
    const auto made = generate(catalogue, 1);
    REQUIRE(made.questions.size() == 1);
    CHECK(made.questions[0].id == "famous-harbour-questions/lamp/what-hangs/a-lamp");
    CHECK(made.questions[0].film == "Famous Harbour Questions");
    CHECK(std::any_of(made.problems.begin(), made.problems.end(),
                      [](const Problem& problem) { return problem.code == "Q107"; }));
}

TEST_CASE("Of two films of one title every question says which", "[generator]") {
    auto catalogue = testing::small_catalogue();
    Film later = catalogue.films[0];
    catalogue.films[0].slug += "-1951";
    later.slug += "-1989";
    later.year = 1989;
    later.directors = {"Cyril Moat"};
    catalogue.films[0].title_shared = later.title_shared = true;
    for (auto& film : catalogue.films) film.records.clear();
    later.records.clear();
    catalogue.films.push_back(later);
    const auto made = generate(catalogue, 1);
    CHECK(find(made, "the-glass-harbour-1951/year/in-which-year/1951") == nullptr);
    std::map<std::string, int> of_film;
    for (const auto& question : made.questions) {
        const std::string year = question.film_slug.substr(question.film_slug.size() - 4);
        INFO(question.prompt);
        CHECK(question.prompt.find("\"The Glass Harbour\" (" + year + ")") != std::string::npos);
        ++of_film[year];
    }
    // The second film is asked as fully as the first.
    CHECK(of_film["1951"] > 10);
    CHECK(of_film["1989"] > 10);
}

TEST_CASE("A film whose title another of the pool has is told apart by its year", "[generator]") {
    auto catalogue = testing::small_catalogue();
    PoolFilm other;
    other.title = "The Glass Harbour";
    const auto composer = [&](int year) {
        catalogue.pools.films.resize(testing::small_catalogue().pools.films.size());
        other.year = year;
        catalogue.pools.films.push_back(other);
        const auto made = generate(catalogue, 1);
        const auto* question =
            find(made, "the-glass-harbour/crew/clement-arkwright-composer/who/clement-arkwright");
        return question == nullptr ? std::string() : question->prompt;
    };
    CHECK(composer(1952) == "Who composed the original score of the film \"The Glass Harbour\"?");
    CHECK(composer(1930) ==
          "Who composed the original score of the film \"The Glass Harbour\" (1951)?");
}

TEST_CASE("A version of the film has its own year, and needs no other", "[generator]") {
    auto catalogue = testing::small_catalogue();
    catalogue.films[0].title_shared = true;
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    CHECK(lore.told_apart(R"(Who directed a version of "The Glass Harbour", released in 2002?)") ==
          R"(Who directed a version of "The Glass Harbour", released in 2002?)");
    CHECK(lore.told_apart(R"(Who sang in "The Glass Harbour"?)") ==
          R"(Who sang in "The Glass Harbour" (1951)?)");
}

TEST_CASE("Nobody is asked for by one job who had a hand in the film otherwise", "[generator]") {
    const std::string id = "the-glass-harbour/crew/ivo-sandor-cinematographer/which-job/"
                           "cinematographer";
    auto catalogue = testing::small_catalogue();
    CHECK(find(generate(catalogue, 1), id) != nullptr);
    catalogue.films[0].cast.push_back(
        {"Ivo Sandor", "A Ferryman", Gender::Male, {}, {}, {}, false, {}});
    CHECK(find(generate(catalogue, 1), id) == nullptr);
    catalogue = testing::small_catalogue();
    catalogue.films[0].directors[1] = "Ivo Sandor";
    CHECK(find(generate(catalogue, 1), id) == nullptr);
    catalogue = testing::small_catalogue();
    auto& ask = catalogue.films[0].records[0].asks[0];
    ask.answer = "Ivo Sandor";
    ask.type = AnswerType::Designer;
    CHECK(find(generate(catalogue, 1), id) == nullptr);
}

TEST_CASE("Whose voice is heard does not hang on the order of the records", "[generator]") {
    auto catalogue = testing::small_catalogue();
    Film& film = catalogue.films[0];
    Record played;
    played.id = "played";
    played.text = "Captain Rudge (played by Hugh Fenner) keeps the light.";
    Record voiced;
    voiced.id = "voiced";
    voiced.text = "Tobias Vane (voiced by Miles Ashdown) is only heard.";
    const auto stems = [&] {
        std::string both;
        const auto made = generate(catalogue, 1);
        for (const char* id : {"the-glass-harbour/cast/captain-rudge/who-plays/hugh-fenner",
                               "the-glass-harbour/cast/tobias-vane/who-plays/miles-ashdown"}) {
            const auto* question = find(made, id);
            both += question == nullptr ? "-" : question->prompt.substr(0, 24) + "; ";
        }
        return both;
    };
    film.records = {played, voiced};
    const std::string one_way = stems();
    CHECK(one_way == "Which actor plays Captai; Which actor is the voice; ");
    film.records = {voiced, played};
    CHECK(stems() == one_way);
}

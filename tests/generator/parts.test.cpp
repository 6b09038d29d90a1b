// Parts and their players: who may stand beside them.
#include "bench.h"
#include "generator/children.h"
#include "generator/complete.h"
#include "generator/generator.h"
#include "generator/milieu.h"
#include "generator/one_self.h"
#include "generator/vague_role.h"
#include "made.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

/// The small film with three women's parts instead of four.
Catalogue three_women() {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    cast.erase(std::remove_if(cast.begin(), cast.end(),
                              [](const Part& part) { return part.actor == "Lydia Crane"; }),
               cast.end());
    return catalogue;
}

constexpr const char* elsa = "cast/elsa-brandt/which-role/elsa-brandt";

} // namespace

TEST_CASE("A part of another film never stands beside those of this one", "[generator]") {
    Catalogue catalogue = three_women();
    PoolName stray;
    stray.name = "Rhoda Penn";
    stray.type = AnswerType::Character;
    stray.gender = Gender::Female;
    stray.year = 1951;
    stray.country = "British";
    catalogue.pools.names.push_back(stray);
    CHECK(asked(generate(catalogue, 1), elsa) == nullptr);
    CHECK(asked(generate(small_catalogue(), 1), elsa) != nullptr); // with a fourth of its own
}

TEST_CASE("Whom a record names in passing is no part of the film", "[generator]") {
    Catalogue catalogue = three_women();
    Ask ask;
    ask.question = "Which heroine of another film resembles the one of \"The Glass Harbour\"?";
    ask.answer = "Rhoda Penn";
    ask.type = AnswerType::Character;
    auto& asks = catalogue.films[0].records[0].asks;
    asks.push_back(ask);
    CHECK(asked(generate(catalogue, 1), elsa) == nullptr);
    // Nor who is told of as a person, and known to the pools as a part.
    asks.back().type = AnswerType::Person;
    PoolName part;
    part.name = "Rhoda Penn";
    part.type = AnswerType::Character;
    part.gender = Gender::Female;
    part.year = 1951;
    part.country = "British";
    catalogue.pools.names.push_back(part);
    CHECK(asked(generate(catalogue, 1), elsa) == nullptr);
}

TEST_CASE("Bare surnames stand side by side whoever bears them", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    cast = {{"Greta Holm", "Brannick", Gender::Female, {}, {}, {}, false, {}},
            {"Giles Tarn", "Storrow", Gender::Male, {}, {}, {}, false, {}},
            {"Edgar Blount", "Quilling", Gender::Male, {}, {}, {}, false, {}},
            {"Simon Oram", "Mr. Thrupp", Gender::Male, {}, {}, {}, false, {}}};
    constexpr const char* id = "cast/brannick/which-role/brannick";
    cast.back().role = "Thrupp";
    // Where the stem names a player, the part is a woman's.
    CHECK(asked(generate(catalogue, 1), id) == nullptr);
    const auto found = [&] {
        Draft draft;
        draft.id = "who";
        draft.stem = "In the film \"The Glass Harbour\", which character hides the lamp?";
        draft.key = "Brannick";
        draft.type = AnswerType::Character;
        draft.most_outsiders = 0;
        return found_for(catalogue, draft).size();
    };
    CHECK(found() == 3);
    cast.back().role = "Mr. Thrupp"; // "Mr." is a man
    CHECK(found() == 2);
    cast.back().role = "Thrupp";
    catalogue.films[0].countries = {"Japan"}; // there it would be a first name
    CHECK(found() < 3);
}

TEST_CASE("A key that its look gives away is not asked for", "[generator]") {
    const auto made_with = [](const char* actor) {
        Catalogue catalogue = small_catalogue();
        catalogue.films[0].cast.push_back(
            {actor, "Anton Grice", Gender::Male, {}, {}, {}, false, {}});
        catalogue.films[0].records[0].text += " Anton Grice lit it."; // no small part
        return generate(catalogue, 1);
    };
    CHECK(asked(made_with("Robin Tarn"), "cast/anton-grice/who-plays/robin-tarn") != nullptr);
    const auto made = made_with("Robin Tárn");
    CHECK(asked(made, "cast/anton-grice/who-plays/robin-tarn") == nullptr);
    CHECK(asked(made, "cast/anton-grice/which-role/anton-grice") != nullptr);
}

TEST_CASE("One name may be written in two ways", "[generator]") {
    CHECK(is_spelt_otherwise("Peyman Moaadi", "Payman Maadi"));
    CHECK(is_spelt_otherwise("Sergei Eisenstein", "Sergey Eisenstein"));
    CHECK_FALSE(is_spelt_otherwise("Nora Lane", "Nera Lune")); // too short to tell
    CHECK_FALSE(is_spelt_otherwise("Ernst Lubitsch", "Ernst Lothar"));
}

TEST_CASE("Described parts are asked among described parts", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    const auto man = [&](const char* actor, const char* role) {
        cast.push_back({actor, role, Gender::Male, {}, {}, {}, false, {}});
    };
    man("Giles Tarn", "the ferryman");
    man("Edgar Blount", "the bookseller");
    man("Simon Oram", "the coroner");
    CHECK(asked(generate(catalogue, 1), "cast/the-ferryman/which-role/the-ferryman") == nullptr);
    man("Walter Grice", "the organist");
    // Of a small part it is enough to ask who plays it.
    CHECK(asked(generate(catalogue, 1), "cast/the-ferryman/which-role/the-ferryman") == nullptr);
    catalogue.films[0].records[0].text += " The ferryman lit it.";
    const auto made = generate(catalogue, 1);
    const Question* question = asked(made, "cast/the-ferryman/which-role/the-ferryman");
    REQUIRE(question != nullptr);
    CHECK(offers(*question, "the organist"));
    const Question* player = asked(made, "cast/the-ferryman/who-plays/giles-tarn");
    REQUIRE(player != nullptr);
    CHECK(player->prompt == "Which actor plays the ferryman in the film \"The Glass Harbour\"?");
}

TEST_CASE("Whose first name and part tell two genders is asked of nobody", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    cast.push_back({"Robert Marlowe", "Rachael Stroud", Gender::Unknown, {}, {}, {}, false, {}});
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "cast/rachael-stroud/which-role/rachael-stroud") == nullptr);
    for (const auto& question : made.questions) {
        CHECK_FALSE(offers(question, "Rachael Stroud"));
        if (question.kind == AnswerType::Actor) CHECK_FALSE(offers(question, "Robert Marlowe"));
    }
}

TEST_CASE("Who has the short form of another's name may be the same in the story", "[generator]") {
    Catalogue catalogue = small_catalogue();
    catalogue.films[0].cast.push_back(
        {"Robin Tarn", "Tob Vane", Gender::Male, {}, {}, {}, false, {}});
    const auto made = generate(catalogue, 1);
    CHECK(asked(made, "cast/tob-vane/who-plays/robin-tarn") == nullptr);
    CHECK(asked(made, "cast/tobias-vane/who-plays/miles-ashdown") == nullptr);
    catalogue.films[0].cast.back().role = "Edith Vane"; // a wife or sister
    CHECK(asked(generate(catalogue, 1), "cast/tobias-vane/who-plays/miles-ashdown") != nullptr);
}

TEST_CASE("Two names of one sound confuse those who hear them", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    cast.push_back({"Robin Tarn", "Dorotea Lund", Gender::Female, {}, {}, {}, false, {}});
    cast.push_back({"Greta Holm", "Dorot\u00e9 Lund", Gender::Female, {}, {}, {}, false, {}});
    CHECK(asked(generate(catalogue, 1), "cast/dorotea-lund/who-plays/robin-tarn") == nullptr);
    cast.back().role = "Margot Lund";
    CHECK(asked(generate(catalogue, 1), "cast/dorotea-lund/who-plays/robin-tarn") != nullptr);
}

TEST_CASE("Of a deed in the story, who is in the story tempts before walk-ons", "[generator]") {
    Catalogue catalogue = small_catalogue();
    Film& film = catalogue.films[0];
    const std::array walk_ons{"Uno Pell", "Otto Grice", "Karl Moat", "Emil Sand", "Max Roper"};
    for (const char* walk_on : walk_ons)
        film.cast.push_back(
            {std::string(walk_on) + " Junior", walk_on, Gender::Male, {}, {}, {}, false, {}});
    for (const char* told :
         {"Captain Rudge loses his boat in the great storm and sells his house.",
          "Tobias Vane waits with Father Anselm in the rain, and Elsa Brandt sings."}) {
        Record story;
        story.id = told;
        story.section = Section::Storyline;
        story.text = told;
        film.records.push_back(story);
    }
    const auto made = generate(catalogue, 1);
    const auto loses =
        std::find_if(made.questions.begin(), made.questions.end(), [](const Question& question) {
            return question.prompt.find("which character loses") != std::string::npos;
        });
    REQUIRE(loses != made.questions.end());
    CHECK(std::count_if(walk_ons.begin(), walk_ons.end(),
                        [&](const char* walk_on) { return offers(*loses, walk_on); }) <= 1);
}

TEST_CASE("Two parts of one player never stand together", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    cast.push_back({"Celia Marsh", "Mrs. Thrupp", Gender::Female, {}, {}, {}, false, {}});
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U})
        for (const auto& question : generate(catalogue, seed).questions)
            CHECK_FALSE((offers(question, "Alma Reeve") && offers(question, "Mrs. Thrupp")));
}

TEST_CASE("Who is marked as a voice is asked for as one", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& film = catalogue.films[0];
    film.cast[7].voice = true;
    constexpr const char* id = "cast/ida-crewe/who-plays/maud-fell";
    const auto made = generate(catalogue, 1);
    const Question* question = asked(made, id);
    REQUIRE(question != nullptr);
    CHECK(question->prompt ==
          "Which actress is the voice of Ida Crewe in the film \"The Glass Harbour\"?");
    CHECK(asked(made, "cast/ida-crewe/which-role/ida-crewe") == nullptr);
    REQUIRE(asked(made, elsa) != nullptr);
    // Elsa may be seen where Ida is heard.
    Record story;
    story.section = Section::Storyline;
    story.text = "Elsa Brandt begins to speak in the voice of Ida Crewe.";
    film.records.push_back(story);
    for (const std::uint64_t seed : {1U, 2U, 3U})
        for (const auto& made_of : generate(catalogue, seed).questions) {
            if (made_of.key() == "Nora Whitcombe") CHECK_FALSE(offers(made_of, "Maud Fell"));
            if (made_of.key() == "Maud Fell") CHECK_FALSE(offers(made_of, "Nora Whitcombe"));
        }
}

TEST_CASE("All of the film's own stand beside a player, and few from outside", "[generator]") {
    Catalogue catalogue = three_women();
    auto& people = catalogue.pools.people;
    people.push_back(person("Nora Whitcombe", {AnswerType::Actor}, Gender::Female, 1940, 1970));
    constexpr const char* nora = "cast/elsa-brandt/who-plays/nora-whitcombe";
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const auto made = generate(catalogue, seed);
        const Question* question = asked(made, nora);
        REQUIRE(question != nullptr);
        CHECK(offers(*question, "Celia Marsh"));
        CHECK(offers(*question, "Maud Fell"));
    }
    // Not where all others are from elsewhere, or began in another time.
    for (auto& other : people)
        if (other.name != "Nora Whitcombe") other.country = "American";
    CHECK(asked(generate(catalogue, 1), nora) == nullptr);
    for (auto& other : people) {
        other.country = "British";
        if (other.name != "Nora Whitcombe") other.from = 1920;
    }
    CHECK(asked(generate(catalogue, 1), nora) == nullptr);
    // Two from outside would be known, where nothing is known of the key.
    for (const bool known : {false, true}) {
        catalogue = small_catalogue();
        catalogue.films[0].cast.resize(2);
        if (known)
            catalogue.pools.people.push_back(
                person("Nora Whitcombe", {AnswerType::Actor}, Gender::Female));
        CHECK((asked(generate(catalogue, 1), nora) != nullptr) == known);
    }
}

TEST_CASE("The cast of a film from abroad is no answer beside people of another country",
          "[generator]") {
    Bench bench;
    Film& film = bench.catalogue.films[0];
    film.countries = {"Japanese"};
    film.cast = {{"Takeshi Oda", "Goro", Gender::Male, {}, {}, {}, false, {}},
                 {"Kenji Mori", "Saburo", Gender::Male, {}, {}, {}, false, {}}};
    auto player = person("Rod Sterling", {AnswerType::Actor}, Gender::Male);
    player.country = "American";
    bench.catalogue.pools.people.push_back(player);
    const PoolLore pool(bench.catalogue.pools);
    const FilmLore lore(film, pool);
    Draft draft = bench.draft;
    draft.film = &film;
    draft.stem = "Which actor played the bandit of \"The Glass Harbour\" on Broadway?";
    draft.type = AnswerType::Actor;
    draft.key = "Rod Sterling";
    CHECK(find_wrong(draft, lore, WrongJudge(draft, lore), 32).own == 0);
    draft.key = "Kenji Mori";
    CHECK(find_wrong(draft, lore, WrongJudge(draft, lore), 32).own == 1);
}

TEST_CASE("Who is called after a husband may be whom he marries in the story", "[generator]") {
    Catalogue catalogue = small_catalogue();
    auto& cast = catalogue.films[0].cast;
    const auto man = std::find_if(cast.begin(), cast.end(),
                                  [](const Part& part) { return part.role == "Tobias Vane"; });
    REQUIRE(man != cast.end());
    const auto asks = [&](const char* hers, const char* his) {
        cast[0].role = hers;
        man->role = his;
        const auto made = generate(catalogue, 1);
        return std::any_of(made.questions.begin(), made.questions.end(), [](const Question& one) {
            return one.key() == "Nora Whitcombe" && one.source.starts_with("cast/");
        });
    };
    CHECK_FALSE(asks("Mrs. Bailey", "George Bailey"));
    CHECK(asks("Mrs. Bailey", "Mr. Bailey"));
    CHECK(asks("Mrs. Bailey", "Tobias Vane"));
    CHECK_FALSE(asks("His Aunt", "Tobias Vane"));
    CHECK_FALSE(asks("Nora", "Tobias Vane")); // Nora Whitcombe plays her
}

TEST_CASE("A state stands among those around it, or alone", "[generator]") {
    Catalogue catalogue = quiz::testing::small_catalogue();
    for (const char* name : {"Florida", "Georgia", "Iowa", "Louisiana", "Hawaii"}) {
        PoolPlace state;
        state.name = name;
        state.folded = fold(name);
        state.level = "state";
        state.in = {"United States"};
        catalogue.pools.places.push_back(std::move(state));
    }
    Draft draft;
    draft.id = "where";
    draft.key = "Florida";
    draft.type = AnswerType::Place;
    draft.level = "state";
    draft.stem = "In which state was \"The Glass Harbour\" shot?";
    auto found = quiz::testing::found_for(catalogue, draft);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"Georgia", "Louisiana"});
}

TEST_CASE("American towns stand among those of their region", "[generator]") {
    CHECK(region_of_state("minnesota") == region_of_state("ohio"));
    CHECK(region_of_state("minnesota") != region_of_state("california"));
    CHECK(region_of_state("bavaria").empty());
}

// How much of one sentence is asked.
#include "fixtures.h"
#include "generator/generator.h"
#include "generator/misnamed.h"
#include "generator/name_book.h"
#include "made.h"
#include "support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace quiz;

TEST_CASE("Of one statement two things are asked at most", "[generator]") {
    auto catalogue = testing::small_catalogue();
    Record record;
    record.id = "score";
    record.text = "Rex Tarrant hired Max Leander for the score in 1954.";
    catalogue.films[0].records.push_back(record);
    const auto made = generate(catalogue, 1);
    std::vector<std::string> keys;
    for (const auto& question : made.questions)
        if (question.source == "trivia/score") keys.push_back(question.key());
    // Not the year as well
    CHECK(keys == std::vector<std::string>{"Rex Tarrant", "Max Leander"});
}

namespace {

/// The questions made of one sentence about the film.
std::vector<Question> made_of(Catalogue catalogue, const char* text) {
    Record record;
    record.id = "told";
    record.text = text;
    catalogue.films[0].records.push_back(record);
    std::vector<Question> made;
    for (auto& question : generate(catalogue, 1).questions)
        if (question.source == "trivia/told") made.push_back(std::move(question));
    return made;
}

bool asks_for(const std::vector<Question>& made, const std::string& key) {
    return std::any_of(made.begin(), made.end(),
                       [&](const Question& question) { return question.key() == key; });
}

} // namespace

TEST_CASE("Who directed the film is no key, plays he in it or not", "[generator]") {
    auto catalogue = testing::small_catalogue();
    constexpr const char* told = "Hugh Fenner wrote the script of the film in Lisbon in 1949.";
    CHECK(asks_for(made_of(catalogue, told), "Hugh Fenner"));
    catalogue.films[0].directors = {"Hugh Fenner"};
    CHECK_FALSE(asks_for(made_of(catalogue, told), "Hugh Fenner"));
}

TEST_CASE("Who is said to be no actress is not asked for as one", "[generator]") {
    auto catalogue = testing::small_catalogue();
    CHECK(asks_for(made_of(catalogue, "Nora Whitcombe, an actress, painted the masks of the film."),
                   "Nora Whitcombe"));
    CHECK_FALSE(asks_for(
        made_of(catalogue, "Nora Whitcombe painted the masks of the film. She was not an actress."),
        "Nora Whitcombe"));
}

TEST_CASE("A title is nobody, and a part was not at the shooting", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Record record;
    record.text = "A sequel, \"Low Water,\" was directed by Leo Vance.";
    Asking asking;
    asking.question = "Who was directed by Leo Vance?";
    asking.answer = "Low Water";
    asking.type = AnswerType::Director;
    CHECK_FALSE(misnamed(lore, record, asking).empty());
    asking.type = AnswerType::Film;
    CHECK(misnamed(lore, record, asking).empty());
    asking.type = AnswerType::Director;
    asking.answer = "Leo Vance";
    CHECK(misnamed(lore, record, asking).empty());
    asking.type = AnswerType::Character;
    asking.question = "Which character was unhappy during the shooting of \"The Glass Harbour\"?";
    CHECK_FALSE(misnamed(lore, record, asking).empty());
    asking.question = "In the film \"The Glass Harbour\", which character hides during the storm?";
    CHECK(misnamed(lore, record, asking).empty());
}

TEST_CASE("What is told of the one who lived is not asked of the part", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    asking.question = "In the film \"The Glass Harbour\", which character mends his own nets?";
    asking.answer = "Captain Rudge";
    asking.type = AnswerType::Character;
    const auto is_misnamed = [&](const char* told) {
        Record record;
        record.text = told;
        return !misnamed(lore, record, asking).empty();
    };
    for (const char* told :
         {"There was a real Captain Rudge, who mended his own nets.",
          "The real Rudge mended his own nets.", "The real-life Rudge mended his own nets.",
          "The historical Captain Rudge mended his own nets."}) {
        CAPTURE(told);
        CHECK(is_misnamed(told));
    }
    CHECK_FALSE(is_misnamed("Captain Rudge mends his own nets, which are real."));
    CHECK_FALSE(is_misnamed("Captain Rudge mends his own nets beside a real Elsa Brandt."));
    // A player is somebody real.
    asking.answer = "Hugh Fenner";
    asking.type = AnswerType::Actor;
    CHECK_FALSE(is_misnamed("The real Hugh Fenner mended his own nets."));
}

TEST_CASE("A part of a hyphenated name is nobody", "[generator]") {
    auto catalogue = testing::small_catalogue();
    auto& cast = catalogue.films[0].cast;
    const PoolLore pool(catalogue.pools);
    cast[2].role = "Moon-Watcher";
    cast[3].role = "Moon Tarn";
    const FilmLore lore(catalogue.films[0], pool);
    const NameBook names(lore);
    CHECK(names.find("Tarn"));
    CHECK_FALSE(names.find("Watcher"));
    REQUIRE(names.find("Moon"));
    CHECK(names.find("Moon")->name == "Moon Tarn");
    REQUIRE(names.find("Moon-Watcher"));
}

TEST_CASE("The short title is the film itself, unless another film has it", "[generator]") {
    auto catalogue = testing::small_catalogue();
    catalogue.films[0].title = "Low Water: A Tale of the Tides";
    constexpr const char* told = "In Lisbon \"Low Water\" won the Bergen Prize in 1953.";
    const auto short_of = [&] {
        const PoolLore pool(catalogue.pools);
        return FilmLore(catalogue.films[0], pool).is_short_title("Low Water");
    };
    CHECK(short_of());
    CHECK_FALSE(asks_for(made_of(catalogue, told), "Low Water"));
    catalogue.pools.films.push_back({"Low Water", 1951, "British", {}, {"Ada Marlow"}});
    CHECK(short_of()); // the same film, under its short title
    catalogue.pools.films.back().year = 1938;
    CHECK_FALSE(short_of());
    catalogue.films[0].title = "1984 or: The Lamp";
    catalogue.pools.films.pop_back();
    const PoolLore pool(catalogue.pools);
    CHECK_FALSE(FilmLore(catalogue.films[0], pool).is_short_title("1984"));
}

TEST_CASE("Of a film in English no nationality is asked", "[generator]") {
    auto catalogue = testing::small_catalogue();
    const char* british = "the-glass-harbour/countries/which-nationality/british";
    CHECK(testing::find(generate(catalogue, 1), british) ==
          nullptr); // who would take it for Swedish?
    catalogue.pools.names.push_back(
        {"Danish", AnswerType::Nationality, 0, Gender::Unknown, {}, {}});
    catalogue.films[0].countries = {"Swedish"}; // of one with an English title, it is
    CHECK(testing::find(generate(catalogue, 1),
                        "the-glass-harbour/countries/which-nationality/swedish") != nullptr);
    catalogue.films[0].title = "The Lamps of Uppsala";
    const auto asks_swedish = [&] {
        const auto made = generate(catalogue, 1);
        return std::any_of(made.questions.begin(), made.questions.end(),
                           [](const Question& question) {
                               return question.id.ends_with("/countries/which-nationality/swedish");
                           });
    };
    CHECK(asks_swedish());
    catalogue.pools.places.push_back({"Uppsala", "city", {"Sweden"}});
    CHECK_FALSE(asks_swedish()); // its town tells
}

TEST_CASE("Who plays a part and may be a man or a woman is not asked for", "[generator]") {
    const auto catalogue = testing::small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Record record;
    record.text = "Quorl Brannick is heard as the ferryman; he also caught the herrings.";
    Asking asking;
    asking.type = AnswerType::Singer;
    asking.answer = "Quorl Brannick";
    asking.question = "Which singer plays the ferryman in \"The Glass Harbour\"?";
    CHECK_FALSE(misnamed(lore, record, asking).empty());
    asking.gender = Gender::Male; // as the sentence tells
    CHECK(misnamed(lore, record, asking).empty());
    asking.gender = Gender::Unknown;
    asking.question = "Which singer caught the herrings for \"The Glass Harbour\"?";
    CHECK(misnamed(lore, record, asking).empty());
    asking.question = "Which singer plays the ferryman in \"The Glass Harbour\"?";
    asking.answer = "Max Leander"; // the pools know him
    CHECK(misnamed(lore, record, asking).empty());
}

TEST_CASE("When a story begins is explained by no film that is a year", "[generator]") {
    auto catalogue = testing::small_catalogue();
    Record record;
    record.id = "begins";
    record.section = Section::Storyline;
    record.text = "It is 1913, and the harbour has been closed for two winters.";
    catalogue.films[0].records.push_back(record);
    const auto made = generate(catalogue, 1).questions;
    const auto question = std::find_if(made.begin(), made.end(), [](const Question& one) {
        return one.prompt == "In which year does the story of \"The Glass Harbour\" begin?";
    });
    REQUIRE(question != made.end());
    CHECK(question->explanation == "In \"The Glass Harbour\" it is 1913, and the harbour has been "
                                   "closed for two winters.");
}

#include "fixtures.h"
#include "made.h"
#include "support/catch.h"

#include <set>

using namespace quiz;
using testing::find;

namespace {

/// The small catalogue with one more ask of its record, which nothing else is known of.
Catalogue with_ask(const std::string& question, const std::string& answer, AnswerType type,
                   std::vector<std::string> wrong) {
    auto catalogue = testing::small_catalogue();
    Ask ask;
    ask.question = question;
    ask.answer = answer;
    ask.type = type;
    ask.wrong = std::move(wrong);
    ask.origin = {"harbour.json", {9, 5}, "/trivia/0/ask/3"};
    catalogue.films[0].records[0].asks.push_back(std::move(ask));
    return catalogue;
}

} // namespace

TEST_CASE("What could not be asked keeps no author from asking it", "[generator]") {
    auto catalogue = with_ask("What nationality is the film \"The Glass Harbour\"?", "New Zealand",
                              AnswerType::Nationality, {"British", "Canadian", "American"});
    catalogue.films[0].countries = {"New Zealand"};
    const auto made = generate(catalogue, 1);
    CHECK(made.problems.empty());
    CHECK(find(made, "the-glass-harbour/countries/which-nationality/new-zealand") == nullptr);
    CHECK(find(made, "the-glass-harbour/lighthouse-model/what-nationality/new-zealand") != nullptr);
}

TEST_CASE("An author's question is asked in the place of the same one made by itself",
          "[generator]") {
    const auto catalogue = with_ask("In which year was the film \"The Glass Harbour\" first shown?",
                                    "1951", AnswerType::Year, {"1947", "1949", "1954"});
    const auto made = generate(catalogue, 1);
    CHECK(made.problems.empty());
    CHECK(find(made, "the-glass-harbour/year/in-which-year/1951") == nullptr);
    const auto* question = find(made, "the-glass-harbour/lighthouse-model/which-year/1951");
    REQUIRE(question != nullptr);
    CHECK(question->options == std::array<std::string, 4>{"1947", "1949", "1951", "1954"});
}

TEST_CASE("An author's question that the film's fields answer otherwise is an error",
          "[generator]") {
    const auto catalogue = with_ask("In which year was the film \"The Glass Harbour\" first shown?",
                                    "1952", AnswerType::Year, {"1947", "1949", "1954"});
    const auto made = generate(catalogue, 1);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].code == "Q101");
    CHECK(made.problems[0].where == "/trivia/0/ask/3/question");
    CHECK(find(made, "the-glass-harbour/lighthouse-model/which-year/1952") == nullptr);
    CHECK(find(made, "the-glass-harbour/year/in-which-year/1951") != nullptr);
}

TEST_CASE("An author's question that is asked elsewhere is told", "[generator]") {
    auto catalogue = with_ask("Who built the model of the lighthouse for \"The Glass Harbour\"?",
                              "Greta Holm", AnswerType::Person, {});
    const auto made = generate(catalogue, 1);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].severity == Severity::Warning);
    CHECK(made.problems[0].code == "Q210");
    CHECK(made.problems[0].where == "/trivia/0/ask/3/question");
}

TEST_CASE("Ids of one record that would be equal are told apart whichever ask comes first",
          "[generator]") {
    auto catalogue = with_ask("Who carved the little lighthouse for \"The Glass Harbour\"?",
                              "Greta Holm", AnswerType::Person, {});
    const auto ids = [](const Catalogue& of) {
        std::set<std::string> found;
        for (const auto& question : generate(of, 1).questions) found.insert(question.id);
        return found;
    };
    const auto before = ids(catalogue);
    CHECK(before.count("the-glass-harbour/lighthouse-model/who/greta-holm") == 0);
    CHECK(std::count_if(before.begin(), before.end(), [](const std::string& id) {
              return id.find("/who/greta-holm-") != std::string::npos;
          }) == 2);
    auto& asks = catalogue.films[0].records[0].asks;
    std::swap(asks.front(), asks.back());
    CHECK(ids(catalogue) == before);
}

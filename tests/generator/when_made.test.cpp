#include "generator/when_made.h"

#include "bench.h"
#include "support/catch.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

std::string told(const std::string& question, const std::string& said,
                 AnswerType type = AnswerType::Actor, const std::string& answer = "Rex Tarrant") {
    const auto catalogue = small_catalogue();
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Asking asking;
    asking.question = question;
    asking.said = said;
    asking.answer = answer;
    asking.type = type;
    return when_made(asking, lore).value_or("");
}

} // namespace

TEST_CASE("What somebody of the film did is put into the days when it was made", "[when_made]") {
    CHECK(told("\"The Glass Harbour\": which actor was so nervous about acting with Hugh Fenner "
               "that he forgot his lines?",
               "Rex Tarrant was so nervous about acting with Hugh Fenner that he forgot his "
               "lines.") == "When \"The Glass Harbour\" was made, which actor was so nervous about "
                            "acting with Hugh Fenner that he forgot his lines?");
    CHECK(told("\"The Glass Harbour\": which cinematographer hid in a postal cart on the harbour "
               "wall?",
               "Cyril Moat hid in a postal cart on the harbour wall.", AnswerType::Cinematographer)
              .starts_with("When "));
}

TEST_CASE("What is of other days, of nobody of the film or of a life is not", "[when_made]") {
    const char* nervous = "\"The Glass Harbour\": which actor was so nervous about acting with "
                          "Hugh Fenner that he forgot his lines?";
    CHECK(
        told(nervous, "In 1960 Rex Tarrant was so nervous about acting with Hugh Fenner.").empty());
    // A year of its own clashes with those days, whichever it is.
    CHECK(
        told(nervous, "In 1951 Rex Tarrant was so nervous about acting with Hugh Fenner.").empty());
    CHECK(told("\"The Glass Harbour\": which actor was so nervous about acting with Max Roper that "
               "he forgot his lines?",
               "Rex Tarrant was so nervous about acting with Max Roper.")
              .empty());
    CHECK(told("\"The Glass Harbour\": which building dimmed its lights for a while in Hugh "
               "Fenner's memory?",
               "The building dimmed its lights for a while in Hugh Fenner's memory.",
               AnswerType::Theatre)
              .empty());
    CHECK(told("\"The Glass Harbour\": which writer took the title of the book from Hugh Fenner's "
               "old poem?",
               "Rex Tarrant took the title of the book from Hugh Fenner's old poem.",
               AnswerType::Writer)
              .empty());
    CHECK(told("In the film \"The Glass Harbour\", which actor was so nervous about Hugh Fenner "
               "that he forgot?",
               "Rex Tarrant was so nervous about Hugh Fenner that he forgot.")
              .empty());
}

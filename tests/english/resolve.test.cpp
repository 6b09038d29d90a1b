#include "english/tables.h"

using namespace quiz;
using namespace quiz::testing;

namespace {

struct Case {
    std::vector<std::string> sentences;
    std::vector<std::string> resolved;
};

void check_resolved(const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        INFO(one.sentences.front());
        CHECK(resolved(one.sentences) == one.resolved);
    }
}

void check_unchanged(const std::vector<std::string>& last_of) {
    for (const auto& text : last_of) {
        INFO(text);
        const auto bar = text.find('|');
        const std::string before = bar == std::string::npos ? "" : text.substr(0, bar);
        const std::string last = bar == std::string::npos ? text : text.substr(bar + 1);
        const auto made = before.empty() ? resolved({last}) : resolved({before, last});
        CHECK(made.back() == last);
    }
}

} // namespace

TEST_CASE("A pronoun becomes the one name it can mean", "[english]") {
    check_resolved({
        {{"Hugh Fenner swam.", "He sang."}, {"Hugh Fenner swam.", "Hugh Fenner sang."}},
        {{"Nora Whitcombe met Hugh Fenner.", "She sang."},
         {"Nora Whitcombe met Hugh Fenner.", "Nora Whitcombe sang."}},
        {{"Nora Whitcombe met Hugh Fenner.", "His dog barked."},
         {"Nora Whitcombe met Hugh Fenner.", "Hugh Fenner's dog barked."}},
        {{"It sank."}, {"\"The Salt Mirror\" sank."}},
        {{"Its budget grew."}, {"\"The Salt Mirror\"'s budget grew."}},
    });
}

TEST_CASE("A pronoun that may mean several, or nobody yet, stays", "[english]") {
    check_unchanged({
        "He sang.",
        "She sang.",
        "They sang.",
        "Hugh Fenner met Rex Tarrant.|He sang.",
        "Nora Whitcombe met Hugh Fenner and Rex Tarrant.|He sang.",
        "Nora Whitcombe swam.|He sang.",
        "It rained.",
        "It took three men to carry the whale.",
    });
}

TEST_CASE("The film and the one person in a job are named", "[english]") {
    check_resolved({
        {{"The film sank."}, {"\"The Salt Mirror\" sank."}},
        {{"The director left."}, {"Ada Marlow left."}},
        {{"She met the composer."}, {"She met Clement Arkwright."}},
    });
}

TEST_CASE("What only describes a noun is not spoken of, nor who condemned the film", "[english]") {
    check_unchanged({
        "The man in the field looked like Hugh Fenner; he sank.",
        "The Harlow newspaper condemned it, and Nora Whitcombe fled its premiere.",
        "The newspaper \"Low Water\" condemned it, and Nora Whitcombe fled its premiere.",
    });
}

TEST_CASE("Film and job nouns that mean something else stay", "[english]") {
    check_unchanged({
        "The film crew left.",
        "The film \"Brine\" sank.",
        "\"Paper Lanterns\" opened.|The film sank.",
        "A film sank.",
        "The actress left.",
        "The director of the play left.",
        "A director left.",
    });
}

#include "generator/fitting.h"

#include "films/catalogue.h"
#include "generator/drafts.h"
#include "support/catch.h"

#include <filesystem>

using namespace quiz;

TEST_CASE("Whom the sieve holds back does not fit", "[generator]") {
    const std::filesystem::path source(QUIZ_SOURCE_DIR);
    const Catalogue catalogue = load_catalogue(source / "questions", "");
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films.at(0), pool);
    std::size_t held_back = 0;
    std::size_t passed = 0;
    std::size_t unfit = 0;
    for (const Drafts& made : {draft_credits(lore), draft_records(lore), draft_sentences(lore)}) {
        for (const Draft& draft : made.drafts) {
            if (info(draft.type).family != AnswerFamily::People) continue;
            CAPTURE(draft.id);
            const KeyFacts key = facts_of(draft, lore);
            const Sieve sieve(draft, key);
            const auto& people = pool.people_of(draft.type);
            REQUIRE(people.size() == pool.of_type(draft.type).size());
            for (const auto& one : people) {
                const bool fit = fits(draft, key, pool.entities()[one.at], false);
                const bool passes = sieve.lets_pass(one);
                ++(passes ? passed : held_back);
                unfit += fit && !passes ? 1 : 0;
            }
        }
    }
    CHECK(unfit == 0);
    // Most are held back: that is what it is for.
    CHECK(passed > 0);
    CHECK(held_back > 5 * passed);
}

#include "house/house.h"

#include "core/random.h"
#include "rules/scoring.h"
#include "support/catch.h"
#include "support/theatre.h"

#include <set>

using namespace quiz;
using quiz::test::get;
using quiz::test::put;
using quiz::test::TestTheatre;

namespace {

/// Answers the next `count` questions, right or wrong, each after one second, and goes on. With
/// fewer than all the match is not over then.
void answer(Performance& performance, int count, bool right) {
    auto& match = performance.match;
    for (int i = 0; i < count && !match.match().over(); ++i) {
        (void)match.apply({0, GoOn{}});
        (void)match.advance(Milliseconds{1000});
        const int key = match.match().question().answer;
        (void)match.apply({0, Choose{right ? key : (key + 1) % 4}});
        (void)match.apply({0, GoOn{}}); // leaves the reveal
        if (std::holds_alternative<Interval>(match.match().phase())) (void)match.apply({0, GoOn{}});
    }
}

Performance open(House& house, const MatchWish& wish = {}) {
    auto opened = house.open(wish);
    if (!opened) FAIL(opened.error());
    (void)opened->match.start();
    return std::move(*opened);
}

std::vector<std::string> ids_of(const Programme& programme) {
    std::vector<std::string> ids;
    for (const auto& act : programme.acts)
        for (const auto& question : act.questions) ids.push_back(question.id);
    return ids;
}

} // namespace

TEST_CASE("A path at home is shown from there on, and any other whole", "[house]") {
    TestTheatre theatre;
    HouseSetup setup = theatre.setup();
    setup.home = "/home/ada";
    const House house(setup);
    CHECK(house.shown("/home/ada/questions/mine.json") == "~/questions/mine.json");
    CHECK(house.shown("/home/adam/mine.json") == "/home/adam/mine.json");
    CHECK(house.shown("/usr/share/red-shoes") == "/usr/share/red-shoes");
    CHECK(House(theatre.setup()).shown("/home/ada") == "/home/ada");
}

TEST_CASE("A finished match is ranked, remembered and recorded", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    CHECK(house.notices().empty());
    auto performance = open(house);
    CHECK(performance.match.match().size() == 10);
    CHECK(performance.seed == 100);
    CHECK(performance.table.films == std::vector<std::string>{"the-glass-harbour"});
    CHECK(performance.table.questions == 10);
    CHECK(performance.table.scoring == "speed");
    CHECK(performance.table.seed == 0);
    answer(performance, 10, true);
    REQUIRE(performance.match.match().over());

    const auto result = house.close(performance, " Vicky\t");
    CHECK(result.troubles.empty());
    CHECK(result.right == 10);
    CHECK(result.asked == 10);
    CHECK(result.points == result.most);
    CHECK(result.rank == rank_count - 1);
    CHECK(result.place == 1);
    CHECK(result.record);
    const auto* table = result.scores.find(performance.table);
    REQUIRE(table != nullptr);
    CHECK(table->entries.at(0).name == "Vicky");
    CHECK(table->entries.at(0).date == "2026-11-23T19:30:00Z");
    CHECK(table->entries.at(0).seed == 100);
    std::string ids;
    for (const auto& id : ids_of(performance.match.match().programme())) ids += id + "\n";
    CHECK(table->entries.at(0).digest == to_hex(digest(ids)));

    CHECK(house.memory().matches == 1);
    CHECK(house.memory().asked.size() == 10);

    const House later(theatre.setup());
    CHECK(later.scores() == result.scores);
    CHECK(later.memory() == house.memory());

    const auto recorded =
        read_recording(get(theatre.folder / "state/matches/2026-11-23T193000Z-100.match"), "m");
    REQUIRE(recorded);
    CHECK(replay(*recorded).seat(0).points == result.points);
}

TEST_CASE("A match that was left keeps the score so far, but only once something was judged",
          "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());

    auto untouched = open(house);
    (void)untouched.match.apply({0, Leave{}});
    const auto nothing = house.close(untouched, "Vicky");
    CHECK(nothing.asked == 0);
    CHECK_FALSE(nothing.place);
    CHECK(nothing.scores.tables.empty());
    CHECK_FALSE(std::filesystem::exists(theatre.folder / "data"));
    CHECK_FALSE(std::filesystem::exists(theatre.folder / "state"));
    CHECK(house.memory().matches == 0);

    auto left = open(house);
    answer(left, 2, true);
    (void)left.match.apply({0, Leave{}});
    const auto some = house.close(left, "Vicky");
    CHECK(some.asked == 2);
    CHECK(some.place == 1);
    CHECK(house.memory().asked.size() == 2); // the third was shown, not judged
    CHECK(house.memory().matches == 1);
}

TEST_CASE("No points make no record, though they make a first place", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    auto performance = open(house);
    answer(performance, 10, false);
    const auto result = house.close(performance, "");
    CHECK(result.points == 0);
    CHECK(result.rank == 0);
    CHECK(result.place == 1);
    CHECK_FALSE(result.record);
}

TEST_CASE("A seed gives the same questions whatever was asked before, and a table of its own",
          "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    MatchWish wish;
    wish.seed = 1948;
    const auto first = open(house, wish);
    auto between = open(house);
    answer(between, 10, false);
    (void)house.close(between, "Boris");
    const auto second = open(house, wish);
    CHECK(first.match.match().programme() == second.match.match().programme());
    CHECK(second.table.seed == 1948);
    CHECK(second.seed == 1948);
}

TEST_CASE("A seed gives the same questions whether or not the player wants spoilers", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    auto careful = house.settings();
    careful.spoilers = false;
    bool spoiled = false;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        MatchWish wish;
        wish.seed = seed;
        CHECK_FALSE(house.change_settings(Settings{}));
        const auto all = ids_of(open(house, wish).match.match().programme());
        CHECK_FALSE(house.change_settings(careful));
        CHECK(ids_of(open(house, wish).match.match().programme()) == all);
        wish.seed.reset();
        const auto without = open(house, wish);
        for (const auto& act : without.match.match().programme().acts)
            for (const auto& question : act.questions) CHECK_FALSE(question.spoiler);
        for (const auto& id : all) spoiled = spoiled || id.find("/dog/") != std::string::npos;
    }
    CHECK(spoiled);
}

TEST_CASE("Without a seed the next match asks something else first", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    MatchWish wish;
    wish.questions = 5;
    auto first = open(house, wish);
    answer(first, 5, true);
    (void)house.close(first, "Vicky");
    auto second = open(house, wish);
    const auto before = ids_of(first.match.match().programme());
    const std::set<std::string> asked(before.begin(), before.end());
    for (const auto& id : ids_of(second.match.match().programme())) CHECK(asked.count(id) == 0);
}

TEST_CASE("A question added by the player is met", "[house]") {
    TestTheatre theatre;
    {
        House house(theatre.setup());
        auto performance = open(house);
        answer(performance, 10, true);
        (void)house.close(performance, "Vicky");
    }
    put(theatre.folder / "own/mine.json", R"({"title": "The Glass Harbour", "year": 1951,
        "questions": [{"id": "cat", "question": "What colour is the cat in \"The Glass Harbour\"?",
                       "answer": "ginger", "wrong": ["black", "white", "tabby"],
                       "difficulty": "easy", "explanation": "The cat is ginger and unnamed."}]})");
    House house(theatre.setup());
    CHECK(house.notices().empty());
    const auto ids = ids_of(open(house).match.match().programme());
    CHECK(std::any_of(ids.begin(), ids.end(), [](const std::string& id) {
        return id.find("the-glass-harbour/cat/") == 0;
    }));
}

TEST_CASE("What cannot be played is refused in one sentence", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    struct Case {
        MatchWish wish;
        const char* says;
    };
    std::vector<Case> cases(6);
    cases[0].wish.mode = "duel";
    cases[0].says = "no mode \"duel\"";
    cases[1].wish.films = {"the-glas-harbour"};
    cases[1].says = "Did you mean \"the-glass-harbour\"?";
    cases[2].wish.films = {"casablanca"};
    cases[2].says = "There is: the-glass-harbour.";
    cases[3].wish.questions = 0;
    cases[3].says = "from 1 to 50";
    cases[4].wish.questions = 51;
    cases[4].says = "from 1 to 50";
    cases[5].wish.seed = 0;
    cases[5].says = "from 1 on";
    for (const auto& one : cases) {
        INFO(one.says);
        const auto opened = house.open(one.wish);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().find(one.says) != std::string::npos);
    }
}

TEST_CASE("A house without questions says so when a match is wanted", "[house]") {
    TestTheatre theatre;
    auto setup = theatre.setup();
    setup.shipped = theatre.folder / "nothing";
    House house(setup);
    CHECK_FALSE(house.notices().empty());
    const auto opened = house.open({});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().find("no question to ask") != std::string::npos);
}

TEST_CASE("More questions than there are make a shorter match, and it is said", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    MatchWish wish;
    wish.questions = 50;
    const auto performance = open(house, wish);
    CHECK(performance.match.match().size() < 50);
    CHECK_FALSE(performance.notice.empty());
    CHECK(performance.table.questions == performance.match.match().size());
}

TEST_CASE("Films named twice or out of order are one table", "[house]") {
    TestTheatre theatre;
    put(theatre.folder / "own/a.json", R"({"title": "A Far Shore", "year": 1950})");
    House house(theatre.setup());
    MatchWish wish;
    wish.films = {"the-glass-harbour", "a-far-shore", "the-glass-harbour"};
    CHECK(open(house, wish).table.films ==
          std::vector<std::string>{"a-far-shore", "the-glass-harbour"});
    CHECK(open(house).table.films == std::vector<std::string>{"a-far-shore", "the-glass-harbour"});
    wish.films = {"the-glass-harbour"};
    const auto one = open(house, wish);
    for (const auto& act : one.match.match().programme().acts)
        for (const auto& question : act.questions) CHECK(question.film_slug == "the-glass-harbour");
}

TEST_CASE("A performance can open with the programme note, from which its first act asks",
          "[house]") {
    TestTheatre theatre;
    auto setup = theatre.setup();
    setup.shipped = QUIZ_SOURCE_DIR "/questions"; // whose records have enough to tell
    House house(setup);
    MatchWish wish;
    for (int i = 0; i < 3; ++i) {
        wish.opening_note = false;
        CHECK(open(house, wish).match.match().programme().note.empty());
        wish.opening_note = true;
        const auto opened = open(house, wish);
        const Match& match = opened.match.match();
        CAPTURE(opened.seed);
        CHECK(match.programme().note.size() == 4);
        CHECK(match.size() == 10);
        REQUIRE(match.programme().acts.size() == 3);
        CHECK(match.programme().acts.back().understudies.size() == 1);
        CHECK(opened.code.empty()); // no code gives these questions again
        CHECK(std::holds_alternative<Reading>(match.phase())); // the page shows the note
        std::set<std::string> films;
        for (const auto& question : match.programme().acts.front().questions)
            films.insert(question.film_slug);
        CHECK(films.size() == 1); // the note is of one film
    }
}

TEST_CASE("The dance has one table, whatever the settings' time and the size of the bank",
          "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    Settings settings;
    settings.answer_seconds = 0;
    CHECK_FALSE(house.change_settings(settings));
    MatchWish wish;
    wish.mode = "dance";
    const auto slow = open(house, wish);
    CHECK_FALSE(house.change_settings({}));
    const auto quick = open(house, wish);
    CHECK(slow.table == quick.table);
    CHECK(slow.table.mode == "dance");
    wish.mode = "party";
    CHECK_FALSE(house.change_settings(settings));
    CHECK(open(house, wish).table.answer_seconds == 20); // a party always has a clock
    wish.mode = "performance";
    CHECK(open(house, wish).table.answer_seconds == 0);
    CHECK(open(house, wish).match.match().settings().answer_time == Milliseconds{0});
}

TEST_CASE("The first start is the one before any settings were kept", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    CHECK(house.first_start());
    CHECK(House(theatre.setup()).first_start());
    CHECK_FALSE(house.change_settings({}));
    CHECK_FALSE(house.first_start());
    CHECK_FALSE(House(theatre.setup()).first_start());
}

TEST_CASE("Settings change the next match and its table, and are kept", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    Settings settings;
    settings.name = " Julian ";
    settings.flat_scoring = true;
    settings.answer_seconds = 40;
    CHECK_FALSE(house.change_settings(settings));
    const auto performance = open(house);
    CHECK(performance.table.scoring == "flat");
    CHECK(performance.table.answer_seconds == 40);
    CHECK(performance.match.match().settings().answer_time == Milliseconds{40000});
    CHECK(performance.match.match().settings().scoring == Scoring::Flat);
    const House later(theatre.setup());
    CHECK(later.settings().name == "Julian");
    CHECK(later.settings().flat_scoring);
}

TEST_CASE("Where nothing can be kept the match is played, its score shown, and each reason said",
          "[house]") {
    TestTheatre theatre;
    auto setup = theatre.setup();
    put(theatre.folder / "file", "no folder");
    setup.scores = theatre.folder / "file/scores.json";
    setup.memory = theatre.folder / "file/memory.json";
    setup.settings = theatre.folder / "file/settings.json";
    setup.recordings = theatre.folder / "file/matches";
    House house(setup);
    CHECK(house.change_settings({}));
    auto performance = open(house);
    answer(performance, 10, true);
    const auto result = house.close(performance, "Vicky");
    CHECK(result.points > 0);
    CHECK(result.place == 1);
    CHECK(result.troubles.size() == 3);
    CHECK(house.memory().asked.size() == 10); // holds for this evening
    CHECK(house.scores().find(performance.table) != nullptr);
    CHECK(house.flag("some/question", true));
    CHECK(house.memory().asked.at("some/question").flagged);
}

TEST_CASE("Everything damaged is said at the start, and the game goes on", "[house]") {
    TestTheatre theatre;
    put(theatre.folder / "data/scores.json", "{");
    put(theatre.folder / "data/memory.json", "[]");
    put(theatre.folder / "config/settings.json", "");
    put(theatre.folder / "own/mine.json", "{\"title\": \"X\",}");
    House house(theatre.setup());
    CHECK(house.notices().size() == 4);
    CHECK(house.notices().back().find("red-shoes check") != std::string::npos);
    auto performance = open(house);
    answer(performance, 10, true);
    CHECK(house.close(performance, "Vicky").troubles.empty());
}

TEST_CASE("A flagged question is not asked again, until the flag is taken away", "[house]") {
    TestTheatre theatre;
    House house(theatre.setup());
    const auto ids = ids_of(open(house).match.match().programme());
    for (const auto& id : ids) CHECK_FALSE(house.flag(id, true));
    const auto others = ids_of(open(house).match.match().programme());
    for (const auto& id : others) CHECK(std::find(ids.begin(), ids.end(), id) == ids.end());
    CHECK_FALSE(house.flag(ids[0], false));
    CHECK_FALSE(House(theatre.setup()).memory().asked.at(ids[0]).flagged);
}

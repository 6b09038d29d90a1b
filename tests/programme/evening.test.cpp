#include "programme/evening.h"

#include "films/catalogue.h"
#include "generator/generator.h"
#include "programme/note.h"
#include "programme/sample.h"
#include "programme/solo_modes.h"
#include "support/catch.h"
#include "support/spoken.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace quiz;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue =
        load_catalogue(std::filesystem::path(QUIZ_SOURCE_DIR) / "questions", "");
    return catalogue;
}
const std::vector<Question>& shipped_bank() {
    static const std::vector<Question> bank = generate(shipped(), 1).questions;
    return bank;
}

std::vector<std::string> told_sources(const Note& note) { return note.sources; }

} // namespace

TEST_CASE("The evening's acts rise and end in a finale, unless points are straight",
          "[programme]") {
    for (const auto length : {EveningLength::Short, EveningLength::Evening, EveningLength::Long}) {
        const auto acts = evening_acts(length, false);
        CHECK(acts.front().round == "ensemble");
        CHECK(acts.back() == EveningAct{"finale", Difficulty::Hard, 1});
        for (const EveningAct& act : evening_acts(length, true)) {
            CHECK(act.round != "finale");
            CHECK(act.round != "shoes");
        }
    }
    CHECK(evening_acts(EveningLength::Short, false).size() <
          evening_acts(EveningLength::Long, false).size());
}

TEST_CASE("The programme note tells what act I asks, and nothing else asks it", "[programme]") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        const Note note = draw_note(shipped().films, shipped_bank(), true, random);
        REQUIRE(note.cards.size() == 4);
        CHECK(note.cards.at(0).heading == "note.story");
        CHECK(note.cards.at(1).heading == "note.cast");
        std::set<std::string> texts;
        for (const NoteCard& card : note.cards) {
            std::size_t characters = 0;
            CHECK((card.lines.size() >= 2 || card.lines.front().size() >= note_card_most / 2));
            for (const std::string& line : card.lines) {
                characters += line.size();
                CHECK(texts.insert(line).second);
            }
            CHECK(characters <= note_card_most + 20); // bytes; accents have two
        }
        const auto told = told_sources(note);
        for (const std::string& source : told)
            CHECK(std::any_of(shipped_bank().begin(), shipped_bank().end(),
                              [&](const Question& one) { return record_of(one) == source; }));
    }
}

TEST_CASE("A drawn evening opens with its note, and act I asks from it alone", "[programme]") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        const Drawn drawn = draw_evening(shipped_bank(), shipped().films, {}, seed);
        REQUIRE(drawn.programme.note.size() == 4);
        std::string told;
        for (const NoteCard& card : drawn.programme.note)
            for (const std::string& line : card.lines) told += line + "\n";
        const auto& acts = drawn.programme.acts;
        CHECK(acts.front().round == "ensemble");
        CHECK(acts.front().questions.size() >= 6);
        // A record that is told is asked in act I only: its sentence stands on a card.
        for (std::size_t act = 0; act < acts.size(); ++act)
            for (const Question& question : acts[act].questions) {
                if (question.source.substr(0, 6) != "trivia") continue;
                const auto& records = shipped().films.front().records;
                const auto record =
                    std::find_if(records.begin(), records.end(), [&](const Record& one) {
                        return "trivia/" + one.id == question.source;
                    });
                REQUIRE(record != records.end());
                CHECK((told.find(record->text) != std::string::npos) == (act == 0));
            }
        CHECK(acts.back().round == "finale");
        CHECK(acts.back().questions.size() == 1);
        CHECK(sample::faults(Programme{acts, {}}).empty());
        CHECK(draw_evening(shipped_bank(), shipped().films, {}, seed).programme == drawn.programme);
    }
}

TEST_CASE("An evening without note or spoilers has none", "[programme]") {
    EveningPlan plan;
    plan.note = false;
    plan.spoilers = false;
    std::vector<Question> bank = sample::bank(40);
    for (std::size_t i = 0; i < bank.size(); i += 3) bank[i].spoiler = true;
    const Drawn drawn = draw_evening(bank, shipped().films, plan, 7);
    CHECK(drawn.programme.note.empty());
    CHECK_FALSE(drawn.notice);
    CHECK(drawn.programme.size() == 58);
    for (const Question& one : sample::asked(drawn.programme)) CHECK_FALSE(one.spoiler);
}

TEST_CASE("A small bank shortens acts and leaves the finale", "[programme]") {
    const Drawn drawn = draw_evening(sample::bank(4), {}, {}, 7);
    REQUIRE_FALSE(drawn.programme.acts.empty());
    CHECK(drawn.programme.acts.back().round == "finale");
    CHECK(drawn.programme.size() == 12);
    CHECK(spoken(drawn.notice).find("only 12") != std::string::npos);
    CHECK(draw_evening({}, {}, {}, 7).programme.acts.empty());
}

TEST_CASE("The dance goes through all facts of the bank, easy ones first", "[programme]") {
    std::vector<Question> bank = sample::bank(20);
    bank.push_back(bank.front());
    bank.back().id = "again"; // of a fact that is there already
    const Drawn drawn = draw_dance(bank, true, 3);
    REQUIRE(drawn.programme.acts.size() == 1);
    const auto& questions = drawn.programme.acts.front().questions;
    CHECK(questions.size() == 60);
    CHECK(std::is_sorted(
        questions.begin(), questions.end(),
        [](const Question& a, const Question& b) { return a.difficulty < b.difficulty; }));
    CHECK(draw_dance(bank, true, 3).programme == drawn.programme);
    CHECK_FALSE(draw_dance(bank, true, 4).programme == drawn.programme);
    CHECK(draw_dance({}, true, 3).programme.acts.empty());
}

TEST_CASE("A rehearsal asks first what was missed", "[programme]") {
    const std::vector<Question> bank = sample::bank(20);
    Memory memory;
    memory.matches = 3;
    for (const char* id : {"hard-3", "easy-7", "medium-1"}) {
        memory.asked[id].missed = true;
        memory.asked[id].last = 3;
    }
    memory.asked["hard-4"].missed = true;
    memory.asked["hard-4"].flagged = true;
    ProgrammePlan plan;
    plan.memory = &memory;
    const Drawn drawn = draw_rehearsal(bank, plan, 10, 3);
    const auto questions = sample::asked(drawn.programme);
    REQUIRE(questions.size() == 10);
    std::set<std::string> first;
    for (std::size_t i = 0; i < 3; ++i) first.insert(questions.at(i).id);
    CHECK(first == std::set<std::string>{"easy-7", "hard-3", "medium-1"});
    for (const Question& one : questions) CHECK(one.id != "hard-4");
}

TEST_CASE("An easier or harder evening shifts every act by a step, where there is one",
          "[programme]") {
    const auto length = GENERATE(EveningLength::Short, EveningLength::Evening, EveningLength::Long);
    const auto mixed = evening_acts(length, false);
    const auto easier = evening_acts(length, false, EveningDifficulty::Easier);
    const auto harder = evening_acts(length, false, EveningDifficulty::Harder);
    REQUIRE(easier.size() == mixed.size());
    REQUIRE(harder.size() == mixed.size());
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        CHECK(easier[i].round == mixed[i].round);
        CHECK(easier[i].questions == mixed[i].questions);
        const int band = static_cast<int>(mixed[i].difficulty);
        CHECK(static_cast<int>(easier[i].difficulty) == std::max(0, band - 1));
        CHECK(static_cast<int>(harder[i].difficulty) == std::min(2, band + 1));
    }
    CHECK(evening_acts(length, false, EveningDifficulty::Mixed) == mixed);
}

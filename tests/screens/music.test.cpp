#include "screens/music.h"

#include "evening.h"
#include "screens/performance.h"
#include "support/catch.h"

#include <algorithm>

using namespace quiz;

namespace {

bool heard(const Evening& evening, Cue cue) {
    const auto& cues = evening.stage->cues;
    return std::find(cues.begin(), cues.end(), cue) != cues.end();
}

Settings named() {
    Settings settings;
    settings.name = "Julian";
    return settings;
}

} // namespace

TEST_CASE("The title has its overture, also when it shows again", "[screens]") {
    Evening evening;
    evening.begin();
    CHECK(evening.stage->music == MusicWish{Music::Overture, Mood::Plain});
    evening.press(Button::Back); // the question whether to leave
    evening.wait(100);
    CHECK(evening.stage->music.piece == Music::Overture);
}

TEST_CASE("A performance begins with the curtain and somebody's steps", "[screens]") {
    Evening evening(named());
    evening.begin();
    evening.stage->cues.clear();
    REQUIRE(begin_performance(*evening.stage));
    CHECK(heard(evening, Cue::CurtainUp));
    CHECK(heard(evening, Cue::Footsteps));
}

TEST_CASE("The waltz runs under the questions and tightens in the last five seconds", "[screens]") {
    Evening evening(named());
    evening.perform();
    evening.wait(10);
    CHECK(evening.stage->music == MusicWish{Music::Waltz, Mood::Plain});
    evening.press(Button::Confirm); // shows the answers
    evening.wait(14'900);
    CHECK(evening.stage->music == MusicWish{Music::Waltz, Mood::Plain});
    evening.wait(200);
    CHECK(evening.stage->music == MusicWish{Music::Waltz, Mood::Urgent});
    evening.wait(5'000);
    REQUIRE(evening.name() == "reveal");
    CHECK(evening.stage->music == MusicWish{Music::Waltz, Mood::Hushed});
}

TEST_CASE("A pause is silent, and the waltz comes back after it", "[screens]") {
    Evening evening(named());
    evening.perform();
    evening.wait(10);
    evening.press(Button::Menu);
    evening.wait(10);
    REQUIRE(evening.name() == "pause");
    CHECK(evening.stage->music == MusicWish{});
    evening.press(Button::Back);
    evening.wait(10);
    CHECK(evening.stage->music.piece == Music::Waltz);
}

TEST_CASE("The house applauds what was danced well and gasps when a streak breaks", "[screens]") {
    Evening evening(named());
    evening.perform();
    for (int i = 0; i < 3; ++i) {
        evening.answer(true);
        evening.press(Button::Confirm);
    }
    while (evening.name() == std::string("interval")) evening.press(Button::Confirm);
    CHECK_FALSE(heard(evening, Cue::Gasp));
    evening.answer(false);
    CHECK(heard(evening, Cue::Gasp));

    Evening best(named());
    best.perform();
    best.play_on();
    if (best.name() == "name") best.press(Button::Confirm); // it was a record
    REQUIRE(best.name() == "result");
    CHECK(heard(best, Cue::ApplauseBig));
    CHECK(best.stage->music.piece == Music::Overture);
}

TEST_CASE("Every sound that carries meaning has words for those who do not hear", "[screens]") {
    Evening evening;
    int captioned = 0;
    for (std::size_t i = 0; i < cue_count; ++i) {
        const std::string id(caption_id(static_cast<Cue>(i)));
        INFO(cue_name(static_cast<Cue>(i)) << " " << id);
        if (id.empty()) continue;
        ++captioned;
        CHECK(evening.stage->strings.has(id));
    }
    CHECK(captioned == 16); // all but the clicks, the question and its cards
    for (const Music piece : {Music::Overture, Music::Waltz, Music::Shoes})
        for (const Mood mood : {Mood::Plain, Mood::Urgent})
            CHECK(evening.stage->strings.has(std::string(caption_id({piece, mood}))));
    CHECK(caption_id(MusicWish{}).empty());
}

TEST_CASE("The music of a match never tells what is hidden, and falls silent in a pause",
          "[screens]") {
    // An act of the shoes, at a table of three: their motif runs on through questions, choices and
    // reveals, and stops with the one reveal in which somebody pays.
    Programme programme;
    Act act;
    act.round = "shoes";
    for (int i = 0; i < 40; ++i) {
        Question question;
        question.id = "q" + std::to_string(i);
        question.prompt = "Who?";
        question.options = {"A", "B", "C", "D"};
        act.questions.push_back(question);
    }
    programme.acts.push_back(act);
    MatchSettings settings;
    settings.mode = party_mode;
    settings.seats = 3;
    Match match(programme, settings);
    static_cast<void>(match.start());
    int with_music = 0;
    bool stopped = false;
    for (int step = 0; step < 4000 && !match.over() && !stopped; ++step) {
        static_cast<void>(match.advance(Milliseconds{100}));
        const auto* reveal = std::get_if<Reveal>(&match.phase());
        stopped = reveal != nullptr && reveal->paid.has_value();
        if (std::holds_alternative<Interval>(match.phase()) || match.over()) break;
        CHECK(music_for(match) == (stopped ? MusicWish{} : MusicWish{Music::Shoes, Mood::Plain}));
        if (!stopped) ++with_music;
    }
    CHECK(stopped);
    CHECK(with_music > 300); // half a minute at least
}

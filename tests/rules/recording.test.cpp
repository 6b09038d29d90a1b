#include "rules/recording.h"

#include "core/random.h"
#include "core/text.h"
#include "rules/question_line.h"
#include "rules/sample.h"
#include "support/catch.h"

#include <string>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// A player who does anything at any time, but often enough what makes sense.
Action random_action(Random& random, const Match& match) {
    switch (below(random, 13)) {
    case 0: return Choose{static_cast<int>(below(random, 6)) - 1};
    case 1:
    case 12: return UseLifeline{static_cast<Lifeline>(below(random, 3))};
    case 2: return Pause{};
    case 3: return below(random, 12) == 0 ? Action{Leave{}} : Action{Resume{}};
    case 4:
    case 5: return Resume{};
    case 6:
    case 7:
    case 8: return Choose{match.programme().size() > 0 ? match.question().answer : 0};
    default: return GoOn{};
    }
}

RecordedMatch random_match(std::uint64_t seed) {
    Random random(seed);
    std::vector<int> acts;
    for (std::uint64_t act = below(random, 4); act > 0; --act)
        acts.push_back(static_cast<int>(below(random, 5)));
    MatchSettings settings;
    settings.scoring = below(random, 4) == 0 ? Scoring::Flat : Scoring::Speed;
    settings.answer_time = Milliseconds{static_cast<std::int64_t>(below(random, 4)) * 10000};
    RecordedMatch match(programme(acts), settings, seed);
    (void)match.start();
    for (int step = 0; step < 200 && !match.match().over(); ++step) {
        const std::uint64_t longest = below(random, 10) == 0 ? 40000 : 3000;
        (void)match.advance(Milliseconds{static_cast<std::int64_t>(below(random, longest))});
        (void)match.apply({below(random, 20) == 0 ? 1 : 0, random_action(random, match.match())});
    }
    (void)match.advance(Milliseconds{static_cast<std::int64_t>(below(random, 50000))});
    return match;
}

void check_same(const Match& a, const Match& b) {
    CHECK(a.seat(0).points == b.seat(0).points);
    CHECK(a.seat(0).right == b.seat(0).right);
    CHECK(a.seat(0).streak == b.seat(0).streak);
    CHECK(a.seat(0).longest_streak == b.seat(0).longest_streak);
    CHECK(a.seat(0).lifelines == b.seat(0).lifelines);
    CHECK(a.phase().index() == b.phase().index());
    CHECK(a.paused() == b.paused());
    REQUIRE(a.played().size() == b.played().size());
    for (std::size_t i = 0; i < a.played().size(); ++i) {
        CHECK(a.played()[i].question == b.played()[i].question);
        CHECK(a.played()[i].answers == b.played()[i].answers);
    }
}

std::string sample_text() {
    RecordedMatch match(programme({1, 1}), {}, 1948);
    (void)match.apply({0, GoOn{}});
    (void)match.advance(Milliseconds{2500});
    (void)match.apply({0, UseLifeline{Lifeline::Halve}});
    (void)match.advance(Milliseconds{700});
    (void)match.apply({0, Choose{0}});
    (void)match.advance(Milliseconds{100});
    (void)match.apply({0, Leave{}});
    return to_text(match.recording());
}

int line_of(const std::string& text, const std::string& words) {
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    return 1 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
}

} // namespace

TEST_CASE("Two hundred random matches replay to the same score", "[rules]") {
    int points = 0;
    int lifelines = 0;
    int ends = 0;
    int pauses = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const RecordedMatch played = random_match(seed);
        check_same(replay(played.recording()), played.match());
        const auto read = read_recording(to_text(played.recording()), "some.match");
        REQUIRE(read);
        CHECK(*read == played.recording());
        check_same(replay(*read), played.match());
        points += played.match().seat(0).points;
        ends += played.match().over() ? 1 : 0;
        for (const bool left : played.match().seat(0).lifelines) lifelines += left ? 0 : 1;
        for (const Recording::Step& step : played.recording().steps)
            pauses += std::holds_alternative<Pause>(step.input.action) ? 1 : 0;
    }
    // The matches are worth replaying: something happens in them.
    CHECK(points > 50000);
    CHECK(lifelines > 100);
    CHECK(pauses > 100);
    CHECK(ends > 100);
}

TEST_CASE("Time in pieces is the same as time in one go", "[rules]") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Recording recording = random_match(seed).recording();
        Random random(seed);
        Match match(recording.programme, recording.settings);
        MatchEvents events;
        std::int64_t now = 0;
        const auto advance_to = [&](Milliseconds moment) {
            while (now < moment.count()) {
                const auto most = static_cast<std::uint64_t>(moment.count() - now);
                const auto piece = static_cast<std::int64_t>(
                    below(random, std::min<std::uint64_t>(most, 700)) + 1);
                (void)match.advance(Milliseconds{piece});
                (void)match.advance(Milliseconds{0});
                now += piece;
            }
        };
        for (const Recording::Step& step : recording.steps) {
            advance_to(step.at);
            (void)match.apply(step.input);
        }
        advance_to(recording.length);
        check_same(match, replay(recording));
    }
}

TEST_CASE("A recording is text that a person can read", "[rules]") {
    const std::string text = sample_text();
    const std::vector<std::string> lines = split(text, '\n');
    CHECK(lines.at(0) == "red-shoes match 1");
    CHECK(lines.at(1) == "seed 1948");
    CHECK(lines.at(2) == "mode \"performance\"");
    CHECK(lines.at(3) == "answer-time 20000");
    CHECK(lines.at(4) == "scoring speed");
    CHECK(lines.at(5) == "seats 1");
    CHECK(lines.at(6) == "act");
    CHECK(lines.at(7) ==
          R"(question {"id":"q0","film":"The Red Shoes","film_slug":"the-red-shoes",)"
          R"("prompt":"Who danced in q0?","options":["Moira","Léonide","Robert","Ludmilla"],)"
          R"("answer":0,"kind":"dancer","difficulty":"easy","hardness":-1.0,)"
          R"("source":"trivia/q0","fact":"fact/q0",)"
          R"("explanation":"So says the record of q0.","spoiler":false})");
    const std::size_t play = text.find("\nplay\n");
    REQUIRE(play != std::string::npos);
    CHECK(text.substr(play) == "\nplay\n0 seat 0 go-on\n2500 seat 0 use halve\n"
                               "3200 seat 0 choose 0\n3300 seat 0 leave\nend 3300\n");
}

TEST_CASE("A half-written recording loses only its tail", "[rules]") {
    const std::string text = sample_text();
    const Recording whole = *read_recording(text, "some.match");
    const std::size_t play = text.find("\nplay\n") + 6;
    for (std::size_t cut = 0; cut < text.size(); ++cut) {
        CAPTURE(cut);
        const auto read = read_recording(std::string_view(text).substr(0, cut), "some.match");
        REQUIRE(read.has_value() == (cut >= play));
        if (!read) {
            CHECK_FALSE(read.error().what.empty());
            continue;
        }
        CHECK(read->programme == whole.programme);
        REQUIRE(read->steps.size() <= whole.steps.size());
        CHECK(std::equal(read->steps.begin(), read->steps.end(), whole.steps.begin()));
        CHECK(read->steps.size() + 1 >=
              static_cast<std::size_t>(std::count(text.begin() + static_cast<long>(play),
                                                  text.begin() + static_cast<long>(cut), '\n')));
        (void)replay(*read);
    }
}

TEST_CASE("A fault in a recording is named with its line", "[rules]") {
    struct Row {
        std::string from, to;
        std::string at; ///< Words of the line that is named.
        std::string what;
    };
    const Row row = GENERATE(
        Row{"red-shoes match 1", "red-shoes match 2", "red-shoes match", "version 2"},
        Row{"red-shoes match 1", "red-shoes match one", "red-shoes match", "no recorded match"},
        Row{"red-shoes match 1", "hello", "hello", "no recorded match"},
        Row{"seed 1948", "seed -1", "seed", "whole number"},
        Row{"seed 1948", "seed 1948 ", "seed", "whole number"},
        Row{"seed 1948", "sead 1948", "sead", "\"seed ...\""},
        Row{"seed 1948", "seed 99999999999999999999", "seed", "whole number"},
        Row{"\"performance\"", "performance", "mode", "quotation marks"},
        Row{"answer-time 20000", "answer-time 3600001", "answer-time", "3600000"},
        Row{"scoring speed", "scoring fast", "scoring", "flat"},
        Row{"seats 1", "seats 17", "seats", "16"},
        Row{"act\nquestion", "question", "question", "before the first"},
        Row{"\"answer\":0", "\"answer\":4", "question {\"id\":\"q0\"", "0 to 3"},
        Row{"\"kind\":\"dancer\"", "\"kind\":\"cat\"", "question {\"id\":\"q0\"", "cat"},
        Row{"\"Moira\",", "", "question {\"id\":\"q0\"", "four options"},
        Row{"\"Moira\"", "7", "question {\"id\":\"q0\"", "text was expected"},
        Row{"\"fact\":\"fact/q0\",", "", "question {\"id\":\"q0\"", "fact"},
        Row{"understudy {", "understudy [", "understudy [", ""},
        Row{"2500 seat 0 use halve", "2500 seat 0 use everything", "2500 seat", "action"},
        Row{"2500 seat 0", "2500 chair 0", "2500 chair", "seat"},
        Row{"2500 seat 0", "2500 seat x", "2500 seat", "seat"},
        Row{"2500 seat 0", "-1 seat 0", "-1 seat", "running time"},
        Row{"3200 seat", "2499 seat", "2499 seat", "earlier"},
        Row{"choose 0", "choose", "3200 seat", "action"},
        Row{"choose 0", "choose 0x", "3200 seat", "action"},
        Row{"leave", "leave now", "3300 seat", "action"},
        Row{"end 3300", "end 1", "end 1", "earlier"},
        Row{"end 3300\n", "end 3300\nmore\n", "more", "follow"});
    std::string text = sample_text();
    const std::size_t at = text.find(row.from);
    CAPTURE(row.from, row.to);
    REQUIRE(at != std::string::npos);
    text.replace(at, row.from.size(), row.to);
    const auto read = read_recording(text, "some.match");
    REQUIRE_FALSE(read);
    CHECK(read.error().file == "some.match");
    CHECK(read.error().at.line == line_of(text, row.at));
    CHECK(read.error().at.column >= 1);
    CHECK(read.error().what.find(row.what) != std::string::npos);
    CHECK_FALSE(to_text(read.error()).empty());
}

TEST_CASE("A column in a question's line counts from the line's beginning", "[rules]") {
    std::string text = sample_text();
    text = replace_all(text, "\"answer\":0", "\"answer\":9");
    const auto read = read_recording(text, "some.match");
    REQUIRE_FALSE(read);
    const std::string line = split(text, '\n').at(7);
    CHECK(read.error().where == "/answer");
    // "Léonide" has one byte more than characters.
    CHECK(read.error().at.column == static_cast<int>(line.find("\"answer\":9") + 9));
}

TEST_CASE("Windows line ends and blank lines behind the end do no harm", "[rules]") {
    const std::string text = sample_text();
    const auto read = read_recording(replace_all(text, "\n", "\r\n") + "\r\n", "some.match");
    REQUIRE(read);
    CHECK(*read == *read_recording(text, "some.match"));
}

TEST_CASE("Any bytes are survived", "[rules]") {
    const std::string text = sample_text();
    Random random(1948);
    for (int round = 0; round < 2000; ++round) {
        std::string broken = text;
        for (std::uint64_t slips = below(random, 4) + 1; slips > 0; --slips)
            broken[below(random, broken.size())] = static_cast<char>(below(random, 256));
        const auto read = read_recording(broken, "some.match");
        if (read) (void)replay(*read);
    }
    std::string noise(5000, '\0');
    for (char& byte : noise) byte = static_cast<char>(below(random, 256));
    CHECK_FALSE(read_recording(noise, "some.match"));
    CHECK_FALSE(read_recording("", "some.match"));
    CHECK_FALSE(read_recording(std::string(100, '\n'), "some.match"));
}

TEST_CASE("A question of any text comes back as it was", "[rules]") {
    Question odd = question("odd", Difficulty::Hard, 3);
    odd.prompt = " \"Quoted\",\n\ttwo lines \\ and \xE2\x80\xA8 such ";
    odd.explanation = "";
    odd.hardness = 0.1 + 0.2;
    odd.spoiler = true;
    const std::string line = to_line(odd);
    CHECK(line.find('\n') == std::string::npos);
    const auto read = read_question_line(line, "line");
    REQUIRE(read);
    CHECK(*read == odd);
}

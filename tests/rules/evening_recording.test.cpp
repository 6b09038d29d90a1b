#include "rules/evening.h"
#include "support/catch.h"

#include <sstream>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// What of two evenings must be the same.
std::string account(const Match& match) {
    std::ostringstream out;
    out << match.phase().index() << " " << match.paused() << " " << match.number() << "/"
        << match.act() << " music " << match.wearer().value_or(-9) << "\n";
    for (const SeatState& seat : match.seats())
        out << seat.player.name << "," << seat.player.mark << "," << seat.player.team << " "
            << seat.points << " " << seat.right << " " << seat.streak << " " << seat.longest_streak
            << " " << seat.present << seat.removed << seat.connected << seat.in_question << " "
            << seat.passes << " " << seat.stake.value_or(-1) << "\n";
    for (const Played& one : match.played()) {
        out << one.number << one.question.id;
        for (const Answer& answer : one.answers)
            out << " " << answer.asked << answer.undone << answer.option.value_or(-1) << "@"
                << answer.at.count() << "=" << answer.award.total();
        out << "\n";
    }
    for (const auto& act : match.act_points())
        for (const int score : act) out << score << " ";
    return out.str();
}

std::vector<std::size_t> line_starts(const std::string& text) {
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n') starts.push_back(i + 1);
    return starts;
}

RecordedMatch random_evening(std::uint64_t seed, int steps) {
    Random random(seed);
    Programme programme = evening_programme(random_rounds(random));
    if (below(random, 2) == 0) programme.note = {{"The story", {"A \"girl\"", "dances."}}};
    MatchSettings settings = random_party(random, seed);
    settings.players.push_back({"Victoria \"Vicky\" Page", 3, -1});
    RecordedMatch match(programme, settings, seed);
    play_at_random(match, match.match(), random, steps);
    return match;
}

} // namespace

TEST_CASE("Five hundred random evenings replay to the same scores", "[rules]") {
    int questions = 0;
    int ends = 0;
    int scores = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        const RecordedMatch played = random_evening(seed, 250);
        const std::string expected = account(played.match());
        CHECK(account(replay(played.recording())) == expected);
        const auto read = read_recording(to_text(played.recording()), "some.match");
        REQUIRE(read);
        CHECK(*read == played.recording());
        CHECK(account(replay(*read)) == expected);
        questions += static_cast<int>(played.match().played().size());
        ends += played.match().over() ? 1 : 0;
        for (const SeatState& seat : played.match().seats()) scores += seat.points != 0 ? 1 : 0;
    }
    // They are worth replaying: something happens in them.
    CHECK(questions > 1000);
    CHECK(ends > 100);
    CHECK(scores > 500);
}

TEST_CASE("What is written while it is played is the recording", "[rules]") {
    Random random(3);
    RecordedMatch match(evening_programme({{"ensemble", 2}, {"finale", 1}}), party(2, 3), 3);
    std::string text;
    for (int i = 0; i < 200 && !match.match().over(); ++i) {
        play_at_random(match, match.match(), random, 1);
        text += match.take_text();
        CHECK(match.take_text().empty());
    }
    const auto read = read_recording(text, "some.match");
    REQUIRE(read);
    CHECK(read->steps == match.recording().steps);
    CHECK(read->programme == match.recording().programme);
    CHECK(read->settings == match.recording().settings);
}

TEST_CASE("An evening cut anywhere is taken up with all that was revealed", "[rules]") {
    int cuts = 0;
    int open = 0;
    for (std::uint64_t seed = 1; cuts < 500; ++seed) {
        CAPTURE(seed);
        Random random = stream(seed, "cuts");
        // The evening, with the file as it grew and the scores after the last reveal, step by step.
        RecordedMatch match(evening_programme(random_rounds(random)), random_party(random, seed),
                            seed);
        std::string file = match.take_text();
        struct Moment {
            std::size_t written;
            std::vector<int> scores;
            std::size_t played;
        };
        std::vector<int> revealed = points(match.match());
        std::vector<Moment> moments{{file.size(), revealed, 0}};
        for (int step = 0; step < 150 && !match.match().over(); ++step) {
            Random move(below(random, 1000000));
            play_at_random(match, match.match(), move, 1);
            file += match.take_text();
            const bool question_open = is<Buzzing>(match.match()) || is<Answering>(match.match());
            // What an open curtain call has cost so far does not stand yet.
            if (!question_open) revealed = points(match.match());
            if (question_open) {
                const RecordedMatch taken = RecordedMatch::take_up(match.recording());
                revealed = points(taken.match());
            }
            moments.push_back({file.size(), revealed, match.match().played().size()});
        }
        for (int i = 0; i < 10 && cuts < 500; ++i, ++cuts) {
            const Moment& moment = pick(random, moments);
            const auto read =
                read_recording(std::string_view(file).substr(0, moment.written), "some.match");
            REQUIRE(read);
            RecordedMatch taken = RecordedMatch::take_up(*read);
            CHECK(points(taken.match()) == moment.scores);
            CHECK(taken.match().played().size() == moment.played);
            CHECK_FALSE(taken.match().paused());
            open += taken.match().over() ? 0 : 1;
            // It goes on, and what was played after it replays too.
            play_at_random(taken, taken.match(), random, 20);
            CHECK(account(replay(taken.recording())) == account(taken.match()));
            (void)taken.apply({no_seat, Resume{}});
            (void)taken.advance(ms(7200000));
            CHECK(taken.match().over());
        }
    }
    CHECK(open > 200);
}

TEST_CASE("An evening cut at any byte can be read, and at any line taken up", "[rules]") {
    Random random(11);
    RecordedMatch match(evening_programme({{"curtain-call", 2}, {"shoes", 5}, {"finale", 1}}),
                        party(3, 11), 11);
    play_at_random(match, match.match(), random, 200);
    const std::string file = match.take_text();
    const std::size_t play = file.find("\nplay\n") + 6;
    for (const std::size_t cut : line_starts(file)) {
        const auto read = read_recording(std::string_view(file).substr(0, cut), "some.match");
        REQUIRE(read.has_value() == (cut >= play));
        if (read) (void)RecordedMatch::take_up(*read);
    }
    for (std::size_t cut = play; cut < file.size(); ++cut)
        REQUIRE(read_recording(std::string_view(file).substr(0, cut), "some.match"));
}

TEST_CASE("A question cut off by a crash is put once more, with the full clock", "[rules]") {
    RecordedMatch match(evening_programme({{"ensemble", 2}}), party(2), 1);
    (void)match.advance(ms(20000));
    (void)match.apply({0, Choose{0}});
    RecordedMatch taken = RecordedMatch::take_up(match.recording());
    REQUIRE(is<Reading>(taken.match()));
    CHECK(taken.match().number() == 1);
    (void)taken.advance(in<Reading>(taken.match()).left);
    (void)taken.advance(ms(300));
    (void)taken.apply({0, Choose{key(taken.match())}});
    (void)taken.apply({1, Choose{key(taken.match())}});
    CHECK(points(taken.match()) == std::vector<int>{500, 500});
}

TEST_CASE("A fault in an evening's recording is named with its line", "[rules]") {
    struct Row {
        std::string from, to, what;
    };
    const Row row = GENERATE(
        Row{"teams 2", "teams 5", "teams"}, Row{"\"mark\":3", "\"mark\":99", "player"},
        Row{"player {", "player [", "player"}, Row{"note {", "note x{", ""},
        Row{"act ensemble", "act tango", "kind of round"}, Row{"skip\n", "skip it\n", "action"},
        Row{"remove 1", "remove", "action"}, Row{"join {", "join [", "action"},
        Row{"rename \"", "rename [\"", "action"}, Row{"play\n", "teams 2\nplay\n", "before"});
    Programme programme = evening_programme({{"ensemble", 1}});
    programme.note = {{"The story", {"She dances."}}};
    MatchSettings settings = party(2);
    settings.teams = 2;
    settings.players = {{"Vicky", 3, 0}};
    RecordedMatch match(programme, settings, 1);
    (void)match.apply({no_seat, Skip{}});
    (void)match.apply({2, Join{{"Julian", 1, 1}}});
    (void)match.apply({2, Rename{"Boris"}});
    (void)match.apply({0, Remove{1}});
    std::string text = to_text(match.recording());
    REQUIRE(read_recording(text, "some.match"));
    const std::size_t at = text.find(row.from);
    CAPTURE(row.from, row.to);
    REQUIRE(at != std::string::npos);
    text.replace(at, row.from.size(), row.to);
    const auto read = read_recording(text, "some.match");
    REQUIRE_FALSE(read);
    CHECK(read.error().what.find(row.what) != std::string::npos);
    CHECK(read.error().at.line > 1);
}

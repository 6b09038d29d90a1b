// Prints two figures: milliseconds for a full evening of 60 questions and eight seats, played and
// recorded, the middle one of many; and how many minutes each length of evening takes, with players
// who need six seconds for an answer.

#include "programme/evening.h"

#include "films/catalogue.h"
#include "generator/generator.h"
#include "rules/recording.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

using namespace quiz;

namespace {

constexpr int seats = 8;

Question made_question(int number) {
    Question made;
    made.id = "q" + std::to_string(number);
    made.film_slug = "the-red-shoes";
    made.prompt = "Which of these four is the key of question " + std::to_string(number) + "?";
    made.options = {"one", "two", "three", "four"};
    made.answer = number % 4;
    made.explanation = "So it says in the record of this question, in a sentence of usual length.";
    return made;
}

Programme sixty_questions() {
    Programme made;
    int number = 0;
    const std::vector<std::pair<std::string, int>> acts{{"ensemble", 13},     {"curtain-call", 12},
                                                        {"ensemble", 12},     {"shoes", 10},
                                                        {"curtain-call", 12}, {"finale", 1}};
    for (const auto& [round, count] : acts) {
        Act& act = made.acts.emplace_back();
        act.round = round;
        for (int i = 0; i < count; ++i) act.questions.push_back(made_question(number++));
    }
    return made;
}

/// Advances in steps as the window does while buzzing is open; everybody presses after so long.
RecordedMatch play(const Programme& programme, Milliseconds step, Milliseconds thinking) {
    MatchSettings settings;
    settings.mode = party_mode;
    settings.seats = seats;
    RecordedMatch match(programme, settings, 1948);
    Milliseconds phase_since{0};
    std::size_t phase = 0;
    int number = 0;
    while (!match.match().over()) {
        (void)match.advance(step);
        const Match& seen = match.match();
        if (seen.phase().index() != phase || seen.number() != number) {
            phase = seen.phase().index();
            number = seen.number();
            phase_since = seen.now();
        }
        const auto* answering = std::get_if<Answering>(&seen.phase());
        const bool alone = answering != nullptr && answering->only.has_value();
        if (seen.now() - phase_since < (alone ? thinking / 3 : thinking)) continue;
        if (!std::holds_alternative<Answering>(seen.phase()) &&
            !std::holds_alternative<Buzzing>(seen.phase()) &&
            !std::holds_alternative<Staking>(seen.phase()))
            continue;
        for (Seat seat = 0; seat < seats && !match.match().over(); ++seat)
            (void)match.apply(
                {seat, Choose{(seat + number) % 3 == 0 ? seen.question().answer : 1}});
    }
    return match;
}

} // namespace

int main(int argc, char** argv) {
    using Clock = std::chrono::steady_clock;
    const Programme programme = sixty_questions();
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const auto before = Clock::now();
        const RecordedMatch match = play(programme, Milliseconds{2}, Milliseconds{4000});
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - before).count());
        if (match.match().played().size() < 50) return 1; // it was no full evening
    }
    std::sort(times.begin(), times.end());
    std::printf("%.1f", times[times.size() / 2]);
    if (argc > 1) {
        const Catalogue catalogue =
            load_catalogue(std::filesystem::path(argv[1]) / "questions", {});
        const std::vector<Question> bank = generate(catalogue, 1).questions;
        for (const auto length :
             {EveningLength::Short, EveningLength::Evening, EveningLength::Long}) {
            EveningPlan plan;
            plan.acts = evening_acts(length, false);
            const Drawn drawn = draw_evening(bank, catalogue.films, plan, 1948);
            const RecordedMatch match = play(drawn.programme, Milliseconds{16}, Milliseconds{6000});
            std::printf(" %.1f",
                        std::chrono::duration<double, std::ratio<60>>(match.match().now()).count());
        }
    }
    std::printf("\n");
    return 0;
}

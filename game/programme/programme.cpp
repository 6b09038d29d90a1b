#include "programme/programme.h"

#include "programme/arrange.h"
#include "programme/draw.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr int number_percent = 15;
constexpr int missed_percent = 20;
/// A draw that comes out short is repeated with other chances: an early choice may stand in the way
/// of two later ones.
constexpr int most_attempts = 8;

int numbers_in(int questions) { return questions * number_percent / 100; }

std::optional<Sentence> notice_of(int questions, int wanted) {
    if (questions == wanted) return std::nullopt;
    if (questions == 0) return Sentence{"short.none"};
    return Sentence{"short.match", {{"n", questions}}};
}

/// What one draw chose, not yet in order.
struct Selection {
    std::vector<const Question*> questions;
    std::vector<std::vector<const Question*>> spares; ///< By act.
    int numbers = 0;
};

Selection select(const std::vector<Question>& bank, const ProgrammePlan& plan, int wanted,
                 int numbers, Random& random) {
    const std::vector<Candidate> pool = candidates(bank, plan, random);
    Draw draw(pool, plan.acts, numbers);
    draw.bring_back(std::max(1, wanted * missed_percent / 100));
    draw.fill();
    Selection selection{draw.questions(), {}, draw.numbers()};
    for (const ActPlan& act : plan.acts) {
        auto& spares = selection.spares.emplace_back();
        for (int i = 0; i < act.understudies; ++i)
            if (const Candidate* spare = draw.spare(act.difficulty))
                spares.push_back(spare->question);
    }
    return selection;
}

/// The fullest of several draws; the first one that is as long as wanted.
Selection fullest(const std::vector<Question>& bank, const ProgrammePlan& plan, int wanted,
                  int numbers, Random& random) {
    Selection best = select(bank, plan, wanted, numbers, random);
    for (int i = 1; i < most_attempts && static_cast<int>(best.questions.size()) < wanted; ++i) {
        Selection next = select(bank, plan, wanted, numbers, random);
        if (next.questions.size() > best.questions.size()) best = std::move(next);
    }
    return best;
}

} // namespace

int Programme::size() const {
    std::size_t questions = 0;
    for (const Act& act : acts) questions += act.questions.size();
    return static_cast<int>(questions);
}

std::vector<ActPlan> performance_plan(int questions) {
    // Easy and hard get three tenths each, rounded down; medium takes the rest.
    const int whole = std::max(questions, 0);
    const int outer = whole * 3 / 10;
    return {{Difficulty::Easy, outer, 1},
            {Difficulty::Medium, whole - 2 * outer, 1},
            {Difficulty::Hard, outer, 1}};
}

Drawn draw_programme(const std::vector<Question>& bank, const ProgrammePlan& plan,
                     std::uint64_t seed) {
    Random random = stream(seed, "programme");
    int wanted = 0;
    for (const ActPlan& act : plan.acts) wanted += act.questions;

    int numbers = numbers_in(wanted);
    Selection selection = fullest(bank, plan, wanted, numbers, random);
    // A match that came out shorter may hold fewer numbers: draw again, until that is kept too.
    for (int size = static_cast<int>(selection.questions.size());
         selection.numbers > numbers_in(size);
         size = static_cast<int>(selection.questions.size())) {
        numbers = numbers_in(size);
        selection = fullest(bank, plan, wanted, numbers, random);
    }

    Drawn drawn;
    drawn.notice = notice_of(static_cast<int>(selection.questions.size()), wanted);
    for (const auto& questions : arrange(selection.questions, plan.acts)) {
        const auto& spares = selection.spares.at(drawn.programme.acts.size());
        Act& act = drawn.programme.acts.emplace_back();
        for (const Question* question : questions) act.questions.push_back(*question);
        if (questions.empty()) continue;
        for (const Question* spare : spares) act.understudies.push_back(*spare);
    }
    return drawn;
}

} // namespace quiz

#include "programme/programme.h"

namespace quiz {

int Programme::size() const {
    std::size_t questions = 0;
    for (const Act& act : acts) questions += act.questions.size();
    return static_cast<int>(questions);
}

std::vector<ActPlan> performance_plan(int questions) {
    // Hard and easy get three tenths each, rounded down; medium takes the rest.
    const int outer = questions * 3 / 10;
    return {{Difficulty::Easy, outer, 1},
            {Difficulty::Medium, questions - 2 * outer, 1},
            {Difficulty::Hard, outer, 1}};
}

} // namespace quiz

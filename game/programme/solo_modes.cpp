#include "programme/solo_modes.h"

#include "core/random.h"
#include "programme/leaks.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace quiz {

namespace {

/// So many questions later a hint is forgotten.
constexpr std::size_t remembered = 40;

} // namespace

Drawn draw_dance(const std::vector<Question>& bank, bool spoilers, std::uint64_t seed,
                 const Memory* memory) {
    const auto flagged = [memory](const Question& question) {
        if (memory == nullptr) return false;
        const auto found = memory->asked.find(question.id);
        return found != memory->asked.end() && found->second.flagged;
    };
    std::vector<const Question*> order;
    for (const Question& question : bank)
        if ((spoilers || !question.spoiler) && !flagged(question)) order.push_back(&question);
    std::sort(order.begin(), order.end(),
              [](const Question* a, const Question* b) { return a->id < b->id; });
    Random random = stream(seed, "dance");
    shuffle(random, order);
    std::stable_sort(order.begin(), order.end(), [](const Question* a, const Question* b) {
        return a->difficulty < b->difficulty;
    });
    std::set<std::string> facts;
    std::vector<LeakWords> shown;
    Act act;
    for (const Question* question : order) {
        if (!question->fact.empty() && facts.count(question->fact) != 0) continue;
        LeakWords words(*question);
        const auto recent =
            shown.end() - static_cast<std::ptrdiff_t>(std::min(remembered, shown.size()));
        if (std::any_of(recent, shown.end(),
                        [&](const LeakWords& before) { return leaks(before, words); }))
            continue;
        facts.insert(question->fact);
        shown.push_back(std::move(words));
        act.questions.push_back(*question);
    }
    Drawn drawn;
    if (act.questions.empty())
        drawn.notice = Sentence{"short.none"};
    else
        drawn.programme.acts.push_back(std::move(act));
    return drawn;
}

Drawn draw_rehearsal(const std::vector<Question>& bank, const ProgrammePlan& plan, int questions,
                     std::uint64_t seed) {
    assert(plan.memory != nullptr);
    std::vector<Question> missed;
    for (const Question& question : bank) {
        const auto found = plan.memory->asked.find(question.id);
        if (found != plan.memory->asked.end() && found->second.missed && !found->second.flagged)
            missed.push_back(question);
    }
    ProgrammePlan first;
    first.spoilers = plan.spoilers;
    first.acts = {{Difficulty::Easy, questions, 0}};
    Drawn drawn;
    Act act;
    if (!missed.empty())
        act.questions = draw_programme(missed, first, seed).programme.acts.front().questions;
    const int left = questions - static_cast<int>(act.questions.size());
    if (left > 0) {
        std::vector<LeakWords> shown;
        std::set<std::string> facts;
        for (const Question& question : act.questions) {
            shown.emplace_back(question);
            facts.insert(question.fact);
        }
        std::vector<Question> rest;
        for (const Question& question : bank) {
            if (!question.fact.empty() && facts.count(question.fact) != 0) continue;
            const LeakWords words(question);
            if (std::none_of(shown.begin(), shown.end(),
                             [&](const LeakWords& before) { return leaks(before, words); }))
                rest.push_back(question);
        }
        ProgrammePlan more = plan;
        more.acts = {{Difficulty::Medium, left, 1}};
        Act added = draw_programme(rest, more, seed).programme.acts.front();
        act.questions.insert(act.questions.end(), added.questions.begin(), added.questions.end());
        act.understudies = std::move(added.understudies);
    }
    const int found = static_cast<int>(act.questions.size());
    if (found < questions) drawn.notice = Sentence{"short.rehearsal", {{"n", found}}};
    if (found > 0) drawn.programme.acts.push_back(std::move(act));
    return drawn;
}

} // namespace quiz

#include "programme/evening.h"

#include "core/random.h"
#include "programme/leaks.h"
#include "programme/note.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

namespace quiz {

namespace {

constexpr std::string_view finale = "finale";

/// A question that can still be asked, with what it gives away (made once: folding is slow).
struct Rest {
    const Question* question = nullptr;
    LeakWords words;
};

bool can_stand_together(const Rest& a, const Rest& b) {
    const bool one_fact = !a.question->fact.empty() && a.question->fact == b.question->fact;
    return !one_fact && a.question->id != b.question->id && !leaks(a.words, b.words) &&
           !leaks(b.words, a.words);
}

/// Draws one act from what is left, and takes away what can no longer be asked.
Act draw_act(std::vector<Rest>& rest, const EveningAct& wanted, const EveningPlan& plan,
             const std::set<std::string>* only, std::uint64_t seed) {
    std::vector<Question> bank;
    for (const Rest& one : rest)
        if (only == nullptr || only->count(record_of(*one.question)) != 0)
            bank.push_back(*one.question);
    ProgrammePlan act;
    act.acts = {{wanted.difficulty, wanted.questions, wanted.understudies}};
    act.spoilers = plan.spoilers;
    act.memory = plan.memory;
    Act drawn = std::move(draw_programme(bank, act, seed).programme.acts.front());
    drawn.round = wanted.round;
    for (const auto& list : {std::cref(drawn.questions), std::cref(drawn.understudies)})
        for (const Question& question : list.get()) {
            const Rest taken{&question, LeakWords(question)};
            rest.erase(
                std::remove_if(rest.begin(), rest.end(),
                               [&](const Rest& one) { return !can_stand_together(one, taken); }),
                rest.end());
        }
    return drawn;
}

/// A question or two less are nobody's concern.
std::optional<Sentence> short_notice(int questions, int wanted) {
    constexpr int worth_saying = 90; // percent
    if (questions * 100 >= wanted * worth_saying) return std::nullopt;
    return Sentence{"short.evening", {{"n", questions}}};
}

} // namespace

Difficulty shifted(Difficulty difficulty, EveningDifficulty by) {
    const int steps = static_cast<int>(by) - static_cast<int>(EveningDifficulty::Mixed);
    return static_cast<Difficulty>(std::clamp(static_cast<int>(difficulty) + steps,
                                              static_cast<int>(Difficulty::Easy),
                                              static_cast<int>(Difficulty::Hard)));
}

std::vector<EveningAct> evening_acts(EveningLength length, bool straight_points,
                                     EveningDifficulty difficulty) {
    using enum Difficulty;
    std::vector<EveningAct> acts;
    switch (length) {
    case EveningLength::Short:
        acts = {{"ensemble", Easy, 6},
                {"curtain-call", Medium, 6},
                {"shoes", Easy, 12},
                {std::string(finale), Hard, 1}};
        break;
    case EveningLength::Evening:
        acts = {{"ensemble", Easy, 11},     {"curtain-call", Medium, 10},
                {"ensemble", Medium, 11},   {"shoes", Easy, 15},
                {"curtain-call", Hard, 10}, {std::string(finale), Hard, 1}};
        break;
    case EveningLength::Long:
        acts = {
            {"ensemble", Easy, 12}, {"curtain-call", Medium, 12}, {"ensemble", Medium, 12},
            {"shoes", Easy, 18},    {"curtain-call", Hard, 10},   {"ensemble", Hard, 10},
            {"shoes", Medium, 18},  {"curtain-call", Hard, 10},   {std::string(finale), Hard, 1}};
        break;
    }
    if (straight_points)
        acts.erase(std::remove_if(acts.begin(), acts.end(),
                                  [](const EveningAct& act) {
                                      return act.round == finale || act.round == "shoes";
                                  }),
                   acts.end());
    for (EveningAct& act : acts) act.difficulty = shifted(act.difficulty, difficulty);
    return acts;
}

Drawn draw_evening(const std::vector<Question>& bank, const std::vector<Film>& films,
                   const EveningPlan& plan, std::uint64_t seed) {
    Random random = stream(seed, "evening");
    // Drawn even if it is not shown, so that it changes nothing else.
    const Note note = draw_note(films, bank, plan.spoilers, random);
    const std::set<std::string> told(note.sources.begin(), note.sources.end());
    const bool opens = plan.note && !note.cards.empty();

    std::vector<Rest> rest;
    rest.reserve(bank.size());
    for (const Question& question : bank) rest.push_back({&question, LeakWords(question)});
    std::vector<std::size_t> order(plan.acts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::uint64_t> seeds;
    for (std::size_t i = 0; i < plan.acts.size(); ++i) seeds.push_back(random());
    // What the note tells is for the first act alone; then the finales, then as they come.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto turn = [&](std::size_t act) {
            return act == 0 && opens ? 0 : plan.acts[act].round == finale ? 1 : 2;
        };
        return turn(a) < turn(b);
    });

    Drawn drawn;
    std::vector<Act> acts(plan.acts.size());
    int wanted = 0;
    for (const std::size_t act : order) {
        const bool from_note = act == 0 && opens;
        wanted += plan.acts[act].questions;
        acts[act] = draw_act(rest, plan.acts[act], plan, from_note ? &told : nullptr, seeds[act]);
        if (from_note)
            rest.erase(std::remove_if(rest.begin(), rest.end(),
                                      [&](const Rest& one) {
                                          return told.count(record_of(*one.question)) != 0;
                                      }),
                       rest.end());
    }
    for (Act& act : acts)
        if (!act.questions.empty()) drawn.programme.acts.push_back(std::move(act));
    if (opens) drawn.programme.note = note.cards;
    drawn.notice = short_notice(drawn.programme.size(), wanted);
    return drawn;
}

} // namespace quiz

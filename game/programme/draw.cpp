#include "programme/draw.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace quiz {

namespace {

/// How much chance may outweigh nearness to the player's level, as a difference of chances.
constexpr double level_play = 0.1;
/// Where each band lies on the scale of Question::hardness, for borrowing from another band.
constexpr std::array<double, 3> band_centres{-1.5, 0, 1.5};
/// More of one kind than this in an act, or this share of a match, is crowded.
constexpr int kind_in_act = 2;
constexpr int kind_percent = 40;

/// Numbers for names, counted from 0 in order of first use.
class Numbering {
public:
    int operator()(std::string name) {
        return numbers_.emplace(std::move(name), static_cast<int>(numbers_.size())).first->second;
    }

private:
    std::unordered_map<std::string, int> numbers_;
};

int band_distance(const Question& question, Difficulty difficulty) {
    return std::abs(static_cast<int>(question.difficulty) - static_cast<int>(difficulty));
}

} // namespace

std::vector<Candidate> candidates(const std::vector<Question>& bank, const ProgrammePlan& plan,
                                  Random& random) {
    std::vector<const Question*> sorted;
    sorted.reserve(bank.size());
    for (const Question& question : bank) sorted.push_back(&question);
    std::sort(sorted.begin(), sorted.end(), [](const Question* a, const Question* b) {
        return std::tie(a->id, a->prompt, a->options) < std::tie(b->id, b->prompt, b->options);
    });
    Numbering facts;
    Numbering records;
    Numbering films;
    std::vector<Candidate> all;
    all.reserve(sorted.size());
    const std::string* previous = nullptr;
    for (const Question* question : sorted) {
        if (previous != nullptr && *previous == question->id) continue;
        previous = &question->id;
        Candidate made;
        made.question = question;
        made.fit = unit(random); // drawn for everyone, so that a flag or filter moves nobody else's
        if (question->spoiler && !plan.spoilers) continue;
        // Without a fact or source a question shares none.
        made.fact = facts(question->fact.empty() ? "\n" + question->id : question->fact);
        made.record =
            records(question->source.empty() ? "\n" + question->id
                                             : question->film_slug + "\n" + question->source);
        made.film = films(question->film_slug);
        made.number = info(question->kind).family == AnswerFamily::Numbers;
        if (plan.memory != nullptr) {
            const Memory& memory = *plan.memory;
            const double chance_now = chance(memory.level, question->hardness);
            made.fit = level_play * made.fit + std::abs(chance_now - target_chance);
            const auto known = memory.asked.find(question->id);
            if (known != memory.asked.end()) {
                const Memory::Asked& asked = known->second;
                if (asked.flagged) continue;
                made.asked = asked.times > 0;
                made.last = asked.last;
                made.due = is_due(memory, asked);
            }
        }
        all.push_back(made);
    }
    return all;
}

struct Draw::Found {
    /// Compared from left to right, smaller is better. In words: no record twice; what was never
    /// asked; the act's own difficulty; a kind that is not crowded; the film with the fewest
    /// questions; the longest unasked; what fits best. A spare one keeps to its act first.
    std::tuple<bool, int, bool, int, int, int, std::int64_t, double> cost;
    std::size_t candidate = 0;
};

Draw::Draw(const std::vector<Candidate>& candidates, std::vector<ActPlan> acts, int numbers)
    : candidates_(candidates), acts_(std::move(acts)), numbers_left_(numbers),
      words_(candidates.size()), facts_(candidates.size()), records_(candidates.size()),
      films_(candidates.size()) {}

int Draw::count(std::size_t act) const {
    return static_cast<int>(std::count_if(chosen_.begin(), chosen_.end(),
                                          [&](const Chosen& one) { return one.act == act; }));
}

int Draw::crowding(const Candidate& candidate, std::size_t act) const {
    int in_act = 0;
    int in_match = 0;
    for (const Chosen& one : chosen_) {
        if (one.candidate->question->kind != candidate.question->kind) continue;
        ++in_match;
        if (one.act == act) ++in_act;
    }
    int wanted = 0;
    for (const ActPlan& plan : acts_) wanted += plan.questions;
    return (in_act >= kind_in_act ? 1 : 0) +
           (in_match >= kind_in_act && in_match * 100 >= kind_percent * wanted ? 1 : 0);
}

const LeakWords& Draw::words(std::size_t candidate) {
    auto& made = words_[candidate];
    if (!made) made.emplace(*candidates_[candidate].question);
    return *made;
}

bool Draw::fits(std::size_t candidate) {
    return std::none_of(taken_.begin(), taken_.end(), [&](std::size_t other) {
        return leaks(words(other), words(candidate)) || leaks(words(candidate), words(other));
    });
}

std::optional<Draw::Found> Draw::best(std::size_t act, Difficulty difficulty, Among among) {
    std::optional<Found> found;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const Candidate& one = candidates_[i];
        if (facts_[static_cast<std::size_t>(one.fact)]) continue;
        if (one.number && numbers_left_ == 0) continue;
        if (among == Among::Due && !one.due) continue;
        const int distance = band_distance(*one.question, difficulty);
        const double fit = distance == 0
                               ? one.fit
                               : std::abs(one.question->hardness -
                                          band_centres.at(static_cast<std::size_t>(difficulty)));
        Found next{{records_[static_cast<std::size_t>(one.record)],
                    among == Among::Spare ? distance : 0, one.asked, distance, 0, 0, 0, 0},
                   i};
        // The dear parts of the cost and the leaks are looked at only where they can matter.
        if (found && next.cost > found->cost) continue;
        std::get<4>(next.cost) = crowding(one, act);
        std::get<5>(next.cost) = films_[static_cast<std::size_t>(one.film)];
        std::get<6>(next.cost) = one.last;
        std::get<7>(next.cost) = fit;
        if ((!found || next.cost < found->cost) && fits(i)) found = next;
    }
    return found;
}

void Draw::take(std::size_t candidate) {
    const Candidate& one = candidates_[candidate];
    taken_.push_back(candidate);
    facts_[static_cast<std::size_t>(one.fact)] = true;
    records_[static_cast<std::size_t>(one.record)] = true;
    ++films_[static_cast<std::size_t>(one.film)];
    if (one.number) --numbers_left_;
}

void Draw::bring_back(int questions) {
    for (; questions > 0; --questions) {
        std::optional<Found> nearest;
        std::size_t nearest_act = 0;
        for (std::size_t act = 0; act < acts_.size(); ++act) {
            if (count(act) >= acts_[act].questions) continue;
            const auto found = best(act, acts_[act].difficulty, Among::Due);
            if (!found || (nearest && nearest->cost <= found->cost)) continue;
            nearest = found;
            nearest_act = act;
        }
        if (!nearest) return;
        take(nearest->candidate);
        chosen_.push_back({&candidates_[nearest->candidate], nearest_act});
    }
}

void Draw::fill() {
    for (std::size_t act = 0; act < acts_.size(); ++act) {
        while (count(act) < acts_[act].questions) {
            const auto found = best(act, acts_[act].difficulty, Among::All);
            if (!found) return;
            take(found->candidate);
            chosen_.push_back({&candidates_[found->candidate], act});
        }
    }
}

const Candidate* Draw::spare(Difficulty difficulty) {
    const auto found = best(acts_.size(), difficulty, Among::Spare);
    if (!found) return nullptr;
    take(found->candidate);
    return &candidates_[found->candidate];
}

std::vector<const Question*> Draw::questions() const {
    std::vector<const Question*> questions;
    for (const Chosen& one : chosen_) questions.push_back(one.candidate->question);
    return questions;
}

int Draw::numbers() const {
    return static_cast<int>(std::count_if(chosen_.begin(), chosen_.end(),
                                          [](const Chosen& one) { return one.candidate->number; }));
}

} // namespace quiz

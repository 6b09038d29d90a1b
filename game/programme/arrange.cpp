#include "programme/arrange.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace quiz {

namespace {

using Acts = std::vector<std::vector<const Question*>>;

/// A third of the same kind in a row is worse than any disorder of hardness within an act.
constexpr double run_cost = 1000;

bool easier(const Question* a, const Question* b) {
    return std::tie(a->difficulty, a->hardness, a->id) <
           std::tie(b->difficulty, b->hardness, b->id);
}

/// The acts' sizes: as planned, or each its share of a shorter match.
std::vector<int> sizes(const std::vector<ActPlan>& plan, int chosen) {
    int wanted = 0;
    for (const ActPlan& act : plan) wanted += act.questions;
    std::vector<int> result;
    int planned = 0;
    int dealt = 0;
    for (const ActPlan& act : plan) {
        planned += act.questions;
        const int end = wanted == 0 ? 0 : (2 * chosen * planned + wanted) / (2 * wanted);
        result.push_back(end - dealt);
        dealt = end;
    }
    return result;
}

double cost(const Acts& acts) {
    double total = 0;
    const Question* last = nullptr;
    const Question* before_last = nullptr;
    for (const auto& act : acts) {
        for (std::size_t i = 0; i < act.size(); ++i) {
            if (last != nullptr && before_last != nullptr && act[i]->kind == last->kind &&
                act[i]->kind == before_last->kind)
                total += run_cost;
            before_last = last;
            last = act[i];
            for (std::size_t j = i + 1; j < act.size(); ++j)
                total += std::max(0.0, act[i]->hardness - act[j]->hardness);
        }
    }
    return total;
}

/// Swaps two questions of one act if that is better; true when something changed.
bool improve(Acts& acts) {
    const double before = cost(acts);
    for (auto& act : acts) {
        for (std::size_t i = 0; i < act.size(); ++i) {
            for (std::size_t j = i + 1; j < act.size(); ++j) {
                std::swap(act[i], act[j]);
                if (cost(acts) < before - 1e-9) return true;
                std::swap(act[i], act[j]);
            }
        }
    }
    return false;
}

} // namespace

Acts arrange(std::vector<const Question*> chosen, const std::vector<ActPlan>& plan) {
    std::sort(chosen.begin(), chosen.end(), easier);
    const std::vector<int> size = sizes(plan, static_cast<int>(chosen.size()));
    std::vector<std::size_t> order(plan.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return plan[a].difficulty < plan[b].difficulty;
    });
    Acts acts(plan.size());
    auto next = chosen.begin();
    for (const std::size_t act : order) {
        const auto end = next + size[act];
        acts[act].assign(next, end);
        next = end;
    }
    while (improve(acts)) {
    }
    return acts;
}

} // namespace quiz

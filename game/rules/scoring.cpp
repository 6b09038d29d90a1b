#include "rules/scoring.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace quiz {

namespace {

constexpr std::array<int, 3> bases{500, 750, 1000};
constexpr int streak_step = 50;
constexpr int longest_paid_streak = 5;
constexpr int point_step = 5;

constexpr Milliseconds reading_start{500};
constexpr Milliseconds reading_per_character{50};
constexpr Milliseconds reading_most{9000};

struct Rank {
    int percent;
    std::string_view id;
};
constexpr std::array<Rank, rank_count> ranks{{{0, "ranks.student"},
                                              {20, "ranks.corps"},
                                              {40, "ranks.coryphee"},
                                              {60, "ranks.soloist"},
                                              {75, "ranks.principal"},
                                              {90, "ranks.prima"}}};

} // namespace

int base_points(Difficulty difficulty) { return bases.at(static_cast<std::size_t>(difficulty)); }

Award award(int base, Milliseconds at, Milliseconds answer_time, int streak_before,
            Scoring scoring) {
    if (scoring == Scoring::Flat || answer_time <= Milliseconds{0}) return {base, base, 0};
    const std::int64_t whole = answer_time.count();
    const std::int64_t t = std::clamp<std::int64_t>(at.count(), 0, whole);
    std::int64_t time = base;
    // base - base (3t - T) / (4T) is base (5T - 3t) / (4T): one division, so one rounding.
    if (3 * t > whole) time = base * (5 * whole - 3 * t) / (4 * whole * point_step) * point_step;
    return {base, static_cast<int>(time),
            streak_step * std::clamp(streak_before, 0, longest_paid_streak)};
}

Milliseconds reading_time(std::string_view stem) {
    const auto characters = static_cast<std::int64_t>(character_count(stem));
    return std::min(reading_start + characters * reading_per_character, reading_most);
}

int stake_points(int points, int thirds) {
    const std::int64_t whole = std::max(points, stake_floor);
    return static_cast<int>(whole * std::clamp(thirds, 0, 3) / (std::int64_t{3} * point_step) *
                            point_step);
}

int rank(int points, int most) {
    int reached = 0;
    if (most <= 0) return reached;
    for (int i = 0; i < rank_count; ++i) {
        const std::int64_t percent = ranks.at(static_cast<std::size_t>(i)).percent;
        if (std::int64_t{points} * 100 >= percent * most) reached = i;
    }
    return reached;
}

int rank_percent(int rank) { return ranks.at(static_cast<std::size_t>(rank)).percent; }

std::string_view rank_id(int rank) {
    assert(rank >= 0 && rank < rank_count);
    return ranks.at(static_cast<std::size_t>(rank)).id;
}

} // namespace quiz

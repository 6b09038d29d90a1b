#pragma once

#include "core/random.h"
#include "programme/leaks.h"
#include "programme/programme.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quiz {

/// One question that could be asked, with what the draw must know of it.
struct Candidate {
    const Question* question = nullptr;
    int fact = 0; ///< Equal numbers mean the same fact; likewise for record and film.
    int record = 0;
    int film = 0;
    bool number = false;   ///< The answer is a number or a year.
    bool asked = false;    ///< In an earlier match.
    bool due = false;      ///< Missed, and long enough ago (memory.h).
    std::int64_t last = 0; ///< The match it was last asked in.
    double fit = 0;        ///< Smaller is better: chance, and nearness to the player's level.
};

/// The questions of the bank that may be asked, in an order that does not depend on the bank's.
/// `bank` must outlive them.
[[nodiscard]] std::vector<Candidate> candidates(const std::vector<Question>& bank,
                                                const ProgrammePlan& plan, Random& random);

/// Chooses which questions make up a match. Any two of them can stand together in any order: they
/// are of different facts, and neither gives the other away.
class Draw {
public:
    /// Holds at most `numbers` questions for numbers and years. `candidates` must outlive it.
    Draw(const std::vector<Candidate>& candidates, std::vector<ActPlan> acts, int numbers);

    /// Chooses up to `questions` due ones, each for the act nearest to its difficulty.
    void bring_back(int questions);
    /// Chooses what else the acts want, as far as the candidates reach.
    void fill();
    /// Chooses one spare question of about this difficulty; null when none fits.
    const Candidate* spare(Difficulty difficulty);

    [[nodiscard]] std::vector<const Question*> questions() const; ///< Spare ones not counted.
    [[nodiscard]] int numbers() const;                            ///< Likewise.

private:
    enum class Among { All, Due, Spare };
    struct Chosen {
        const Candidate* candidate = nullptr;
        std::size_t act = 0;
    };
    struct Found;

    [[nodiscard]] int count(std::size_t act) const;
    [[nodiscard]] int crowding(const Candidate& candidate, std::size_t act) const;
    [[nodiscard]] bool fits(std::size_t candidate);
    [[nodiscard]] std::optional<Found> best(std::size_t act, Difficulty difficulty, Among among);
    const LeakWords& words(std::size_t candidate);
    void take(std::size_t candidate);

    const std::vector<Candidate>& candidates_;
    std::vector<ActPlan> acts_;
    int numbers_left_;
    std::vector<std::optional<LeakWords>> words_; ///< Made when first needed: folding is slow.
    std::vector<std::size_t> taken_;              ///< Chosen and spare ones.
    std::vector<Chosen> chosen_;
    std::vector<bool> facts_;   ///< Taken ones.
    std::vector<bool> records_; ///< Taken ones.
    std::vector<int> films_;    ///< Questions chosen of each.
};

} // namespace quiz

#pragma once

#include "core/files.h"
#include "core/versioned_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace quiz {

/// What this player was asked, by question id. Level and boxes as in question-quality.md section 5.
struct Memory {
    struct Asked {
        int times = 0;
        std::int64_t last = 0; ///< Number of the match it was last asked in; 0 = never.
        int right_in_row = 0;
        bool missed = false;  ///< In the Leitner boxes: missed, and not yet twice right in a row.
        bool flagged = false; ///< Set aside by the player.
        bool operator==(const Asked&) const = default;
    };

    std::map<std::string, Asked> asked;
    std::int64_t matches = 0;   ///< Matches finished or left so far.
    std::string last_evening{}; ///< Of several players: the last one noted, so none is twice.
    double level = 0;           ///< The player's skill on the scale of Question::hardness.
    bool operator==(const Memory&) const = default;
};

/// Levels reach from -level_limit to level_limit; hardness lies within about -2 to 2.
inline constexpr double level_limit = 3;
/// The chance to be right that a question should leave the player: hard enough to be a pleasure.
inline constexpr double target_chance = 0.65;

/// Chance that a player of this level is right: 1/4 + 3/4 logistic(level - hardness); a quarter is
/// what blind guessing among four options gives.
[[nodiscard]] double chance(double level, double hardness);

/// May a missed question come back in the next match? From the first box, where a wrong answer puts
/// it, when one match has passed without it; from the second, after a right answer, when three
/// have.
[[nodiscard]] bool is_due(const Memory& memory, const Memory::Asked& asked);

/// Notes one answer: times, box and level. `match` is the number of the match, 1 for the first.
///
/// The boxes: a wrong answer puts the question into the first, a right one moves it to the second,
/// and another right one takes it out.
/// The level moves by K (outcome - chance(level, hardness)), outcome 1 or 0, within the limits,
/// with K = max(0.1, 1 / (1 + 0.05 n)) after n answers: quick at first, steady later. Source: R.
/// Pelánek, Applications of the Elo rating system in adaptive educational systems, Computers &
/// Education 98 (2016), uncertainty function with a = 1, b = 0.05; the floor 0.1 is ours, so that a
/// player who learns is still followed. Questions never change.
void remember(Memory& memory, const std::string& question_id, double hardness, bool right,
              std::int64_t match);

/// The memory on disk, written as safely as the scores (core/versioned_file.h).
class MemoryFile {
public:
    explicit MemoryFile(std::filesystem::path path);

    struct Loaded {
        Memory memory;
        std::optional<Sentence>
            notice; ///< What the player should be told: damage set aside, newer version ...
        bool writable = true; ///< False when a newer version's file is left alone.
    };
    /// Never fails: a damaged file is set aside under a new name and the last good one used.
    [[nodiscard]] Loaded load() const;
    /// Re-reads under a lock, lets `change` alter the memory, writes it whole. After an error
    /// the file is as it was.
    [[nodiscard]] tl::expected<Memory, Sentence> update(const std::function<void(Memory&)>& change,
                                                        const WriteGate& gate = {}) const;

private:
    VersionedFile file_;
};

} // namespace quiz

#pragma once

#include "films/film.h"
#include "programme/programme.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

enum class EveningLength { Short, Evening, Long };
inline constexpr std::array<std::string_view, 3> evening_length_names{"short", "evening", "long"};

/// Mixed: easier acts first. Easier and Harder: every act one step down or up, where there is one.
enum class EveningDifficulty { Easier, Mixed, Harder };
inline constexpr std::array<std::string_view, 3> evening_difficulty_names{"easier", "mixed",
                                                                          "harder"};

/// What is wanted of one act of an evening.
struct EveningAct {
    /// Name of a round kind of `rules/`: "ensemble", "curtain-call" ... Empty: what is played
    /// alone.
    std::string round;
    Difficulty difficulty = Difficulty::Easy;
    int questions = 0;
    int understudies = 0;
    bool operator==(const EveningAct&) const = default;
};

/// The acts of a good evening of that length. `straight_points`: no finale and no shoes, what is
/// earned is kept.
[[nodiscard]] std::vector<EveningAct>
evening_acts(EveningLength length, bool straight_points,
             EveningDifficulty difficulty = EveningDifficulty::Mixed);
/// One step up or down, where there is one.
[[nodiscard]] Difficulty shifted(Difficulty difficulty, EveningDifficulty by);

struct EveningPlan {
    std::vector<EveningAct> acts = evening_acts(EveningLength::Evening, false);
    bool note = true; ///< Open with the programme note.
    bool spoilers = true;
    /// As in ProgrammePlan.
    const Memory* memory = nullptr;
};

/// Draws an evening: the programme note, then acts of questions, no fact twice in the whole
/// evening, none that an earlier one gives away. With a note the first act asks from it, and no
/// other act does. The finale's question is drawn before the others, so that a small bank shortens
/// acts and never takes the end away. The same bank, films, plan and seed give the same programme.
[[nodiscard]] Drawn draw_evening(const std::vector<Question>& bank, const std::vector<Film>& films,
                                 const EveningPlan& plan, std::uint64_t seed);

} // namespace quiz

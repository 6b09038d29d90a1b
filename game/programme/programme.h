#pragma once

#include "core/strings.h"
#include "generator/question.h"
#include "memory/memory.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// One part of a match: its questions in order, and spare ones for the understudy.
struct Act {
    std::vector<Question> questions;
    std::vector<Question> understudies;
    std::string round; ///< Name of a round kind of `rules/`; empty: what the match's mode plays.
    bool operator==(const Act&) const = default;
};

/// A card of the programme note that opens an evening.
struct NoteCard {
    std::string heading;            ///< Names a sentence of the interface: "note.story".
    std::vector<std::string> lines; ///< Sentences.
    bool operator==(const NoteCard&) const = default;
};

/// All that will be asked in one match, drawn before it starts.
struct Programme {
    std::vector<Act> acts;
    std::vector<NoteCard> note; ///< Shown first; empty when there is none.
    bool operator==(const Programme&) const = default;
    [[nodiscard]] int size() const; ///< Questions, understudies not counted.
};

/// What is wanted of one act.
struct ActPlan {
    Difficulty difficulty = Difficulty::Easy;
    int questions = 0;
    int understudies = 0;
};

struct ProgrammePlan {
    std::vector<ActPlan> acts;
    bool spoilers = true;
    /// Null when seed, code or date were given: then memory is not read.
    const Memory* memory = nullptr;
};

struct Drawn {
    Programme programme;
    std::optional<Sentence> notice{}; ///< Such as "Only 7 questions fit this match."
};

/// The plan of a solo performance of `questions` questions: three acts, easy 3/10, medium 4/10,
/// hard 3/10.
[[nodiscard]] std::vector<ActPlan> performance_plan(int questions);

/// Draws a match: no fact twice, no leaks, at most 15 % numbers and years (and at most one of a
/// match of ten), kinds and records mixed, difficulty rising; with memory: unasked first, missed
/// ones again, then the longest unasked; the level chooses within a band. The same bank, plan and
/// seed give the same programme.
[[nodiscard]] Drawn draw_programme(const std::vector<Question>& bank, const ProgrammePlan& plan,
                                   std::uint64_t seed);

} // namespace quiz

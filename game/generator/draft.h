#pragma once

#include "films/film.h"
#include "generator/question.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// A question before it has wrong answers: stem and key, and all that says what a wrong answer may
/// not be. Every way of making questions ends in these; one place completes them.
struct Draft {
    const Film* film = nullptr;
    std::string id; ///< Complete, but for making it unique.
    /// Asked only where the sentence could not be asked for this answer.
    std::string instead_of{};
    std::string stem;
    std::string key;
    AnswerType type = AnswerType::Thing;
    /// What the question is said to ask for, where the wrong answers are of one trade that the key
    /// need not have; nothing: `type`.
    std::optional<AnswerType> kind;
    Gender gender = Gender::Unknown; ///< Of the key, where wrong answers must share it.
    /// So many wrong answers at most may come from outside the film, and only where it has too few;
    /// nothing: any.
    std::optional<int> most_outsiders;
    /// Asks who plays a part: all of the film's own of that gender stand among the options, before
    /// anybody else, and who is not of the film only where nothing tells that.
    bool of_cast = false;
    /// None but `tempting` fit: nothing is known of the key that others could share.
    bool only_figures = false;
    /// Of no trade that is known, for work on the film: others behind the camera tempt beside.
    bool behind_camera = false;
    bool gender_told = false; ///< The stem does, by more than a name: "is a farmer's daughter".
    std::string level;        ///< Of a place, where it is not known by name.
    int at = 0;               ///< Year of the deed: wrong people were active then. 0 = unknown.
    /// No work that came out later is an answer: the year that the stem tells, or else the film's,
    /// where the key came before it. 0 = none.
    int told = 0;
    std::vector<std::string> own_wrong; ///< Hand-made or known wrong answers, to use first.
    std::vector<std::string>
        tempting;                    ///< Others of the same film that may stand among those found.
    bool only_own = false;           ///< Take no others.
    std::vector<std::string> barred; ///< Never a wrong answer: also true, debatable, co-holders.
    std::vector<std::string> also;   ///< Other names of the key.
    std::string sentence;  ///< What the fact was read from; everybody named in it is barred.
    std::string read_from; ///< The sentence: asks once for each of its answers.
    std::string mentioned; ///< More text whose names are barred: the rest of the record.
    std::optional<Difficulty> difficulty; ///< As the author gave it; else hardness.h decides.
    std::string source;
    std::string fact;
    std::string explanation;
    bool spoiler = false;
    bool sourced = true;       ///< Somebody said where the fact comes from, or it is the credits.
    bool hand_written = false; ///< Then a broken rule is the author's to mend, and is reported.
    Origin origin;
};

} // namespace quiz

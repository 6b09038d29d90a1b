#pragma once

#include "core/problem.h"
#include "generator/draft.h"
#include "generator/lore.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A rule of question-quality.md that a question breaks. Q101 to Q109 are its nine blockers, Q201
/// and up its warnings.
struct Violation {
    Severity severity = Severity::Error;
    std::string code;
    std::string what;    ///< Full sentences: what is wrong, how to mend it.
    std::string field{}; ///< Where in the ask: "question", "answer", "wrong/1"; may be empty.
};

/// What is wrong with stem and key alone. Blockers first.
[[nodiscard]] std::vector<Violation> judge_stem(const Draft& draft, const FilmLore& lore);

/// Judges the wrong answers of one draft. What they are held against is read once.
class WrongJudge {
public:
    /// Both must outlive the judge.
    WrongJudge(const Draft& draft, const FilmLore& lore);
    /// Why this may not stand as a wrong answer beside the key: another name of it, also true,
    /// inside it, mixed kind.
    [[nodiscard]] std::optional<Violation> judge(const std::string& wrong) const {
        return judge(wrong, lore_.forms(wrong));
    }
    /// The same of a figure, or of one of the pool.
    [[nodiscard]] std::optional<Violation> judge(const Entity& wrong) const {
        return judge(wrong.name, lore_.forms(wrong));
    }

private:
    std::optional<Violation> judge(const std::string& wrong, const NameForms& forms) const;
    bool stands_in_stem(const NameForms& forms) const;
    std::string known_otherwise(const NameForms& forms) const;
    std::string person_known_otherwise(const Entity& known) const;

    const Draft& draft_;
    const FilmLore& lore_;
    AnswerFamily family_;
    const NameForms& key_;
    std::vector<const NameForms*> also_;
    std::vector<const NameForms*> barred_;
    std::string_view stem_; ///< Folded.
    Gender asked_;          ///< By the noun of the stem.
    bool job_told_;         ///< The stem says which job is asked for.
};

/// May the two stand side by side among the options? The shape of either does not matter here.
[[nodiscard]] bool distinct_options(const FilmLore& lore, const std::string& a,
                                    const std::string& b);

/// An option in the forms that the rules ask for, made once for all the fours it is tried in.
struct OptionReading {
    std::string text;
    std::string folded;
    std::vector<std::string> stems; ///< content_stems().
    std::size_t length = 0;         ///< In characters.
    std::uint8_t traits = 0;        ///< What Q203 looks for, a bit each.
};
[[nodiscard]] OptionReading read_option(const std::string& text);
/// The same of a text whose folded form is known.
[[nodiscard]] OptionReading read_option(const std::string& text, std::string_view folded);
using FourReadings = std::array<const OptionReading*, 4>;

/// What is wrong with four options together.
class OptionJudge {
public:
    /// Both must outlive the judge.
    OptionJudge(const Draft& draft, std::string_view folded_stem)
        : draft_(draft), folded_stem_(folded_stem) {}
    /// Blockers first.
    [[nodiscard]] std::vector<Violation> judge(const FourReadings& options, int answer) const;

private:
    const Draft& draft_;
    std::string_view folded_stem_;
};

/// Warnings about how the four look side by side: one stands out, two make a pair.
void judge_looks(const Draft& draft, const FourReadings& options, int answer,
                 std::vector<Violation>& found);
void judge_looks(const Draft& draft, const std::array<std::string, 4>& options, int answer,
                 std::vector<Violation>& found);

/// Are all four numbers of one unit and no names ("8 Fathom")?
[[nodiscard]] bool all_numbers(const std::array<std::string, 4>& options);

/// "All of these", "both A and B", "yes": no answer by itself. `title`: the option is the title of
/// a work, where "No" is a name.
[[nodiscard]] bool is_no_answer_folded(std::string_view folded, bool title);

/// The first blocker, or nothing.
[[nodiscard]] std::optional<Violation> first_blocker(const std::vector<Violation>& violations);

} // namespace quiz

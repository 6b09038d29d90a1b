#pragma once

#include "house/house.h"
#include "terminal/text_page.h"

#include <array>
#include <cstddef>
#include <string>

namespace quiz {

/// How the pages of one match are set.
struct PageStyle {
    const Strings& words;
    Ink ink{false};
    std::size_t width = 80;
};

inline constexpr std::array<char, 4> option_letters{'A', 'B', 'C', 'D'};

/// The question now posed, with its options.
[[nodiscard]] std::string question_page(const Match& match, const PageStyle& style);
/// The options; those in `gone` are left out.
[[nodiscard]] std::string options_page(const Question& question, const std::array<bool, 4>& gone,
                                       const PageStyle& style);
/// The right answer, the explanation, and the points with their parts.
[[nodiscard]] std::string reveal_page(const Match& match, const Judged& judged, bool ran_out,
                                      const PageStyle& style);
[[nodiscard]] std::string interval_page(const Match& match, int act, const PageStyle& style);
/// What can be typed, and how points are reckoned.
[[nodiscard]] std::string help_page(const Match& match, const PageStyle& style);
/// Points, rank, place, the challenge code if there is one, and the best five of the match's table.
[[nodiscard]] std::string result_page(const Result& result, const Performance& performance,
                                      const PageStyle& style);

} // namespace quiz

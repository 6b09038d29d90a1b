#pragma once

#include "house/overview.h"
#include "screens/screen_stack.h"
#include "screens/stage.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace quiz {

/// A page with sample content, for `shots` and tests.
struct Sample {
    std::string name; ///< Also a file name: "question-longest".
    /// Opens the pages and brings them to where they are to be looked at. Some samples change the
    /// scores or settings of the stage's house.
    std::function<std::unique_ptr<ScreenStack>()> open;
};

/// Every page of the game, the shortest and longest content included. Open and draw them in this
/// order. `stage` must outlive them, and its house must be one of which nothing is kept: a
/// temporary folder, no scores yet.
[[nodiscard]] std::vector<Sample> sample_screens(Stage& stage);

/// The pages of the lobby, by devices that join it; each begins with an empty table.
[[nodiscard]] std::vector<Sample> lobby_samples(Stage& stage);

/// The pages that show and change what keys and buttons do.
[[nodiscard]] std::vector<Sample> control_samples(Stage& stage);

/// A match of ten questions with sample content: one like a real evening's, the shortest texts that
/// can be asked, or the longest.
enum class SampleContent { Usual, Shortest, Longest };
[[nodiscard]] Performance sample_performance(SampleContent content, const Settings& settings);

/// Films as the page of questions lists them: more than fit, long titles, mistakes, a broken file.
[[nodiscard]] std::vector<FilmOverview> sample_overview();

} // namespace quiz

#pragma once

#include "layout/arrange.h"
#include "layout/hint_bar.h"
#include "layout/sheet.h"
#include "rules/phases.h"

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

// What stands in the same place on every page.

/// Draws the line of keys at the foot of the stage and returns the rest of the stage.
[[nodiscard]] Box with_hints(Sheet& sheet, const std::vector<Hint>& hints);

/// Draws a page's heading at the top of `room`, with an optional second line, and takes its place
/// away from it.
void heading(Sheet& sheet, Room& room, const std::string& title, const std::string& second = {});

/// How bright the footlights are, 0.35 to 1: they dim with the clock, in steps, as each is a new
/// picture of the scenery. Fully bright where there is no clock.
[[nodiscard]] float footlights(const Answering& answering);

/// A card for a page that has nothing to show yet: over its words the red shoes wait. It fills its
/// place; what it leaves free at its foot, `foot` high, is returned.
Box waiting_card(Sheet& sheet, const std::string& words, const Box& place, float foot = 0);

/// A sentence with *strong* parts as runs: what stands between asterisks looks like `strong`, the
/// rest like `plain`; the texts of both are left aside. The sentence must outlive the runs.
[[nodiscard]] std::vector<Run> emphasised(std::string_view sentence, const Run& plain,
                                          const Run& strong);

} // namespace quiz

#pragma once

#include "evening.h"
#include "screens/sample_evening.h"

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

// What tests look at while a sample evening is played.

[[nodiscard]] RecordingCanvas drawn(const SampleEvening& evening);
[[nodiscard]] bool shows(const SampleEvening& evening, std::string_view text);
/// All that a picture consists of: equal texts are equal pictures.
[[nodiscard]] std::string picture(const SampleEvening& evening);
/// By seat.
[[nodiscard]] std::vector<int> points(const Match& match);
/// Chooses the row of the evening's menu that bears that label, by the arrows. Fails when there is
/// none.
void choose_row(SampleEvening& evening, const std::string& label);

} // namespace quiz

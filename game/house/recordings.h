#pragma once

#include "core/files.h"
#include "rules/recording.h"

#include <filesystem>
#include <optional>
#include <string>

namespace quiz {

/// Only the newest are kept.
inline constexpr std::size_t recordings_most = 50;

/// Writes the recording into the folder as `<date>-<seed>.match`, unless the very same stands there
/// already, and takes the oldest away. Files that are named otherwise are never touched. The result
/// is why it could not be written.
[[nodiscard]] std::optional<std::string> keep_recording(const std::filesystem::path& folder,
                                                        const Recording& recording,
                                                        const std::string& date,
                                                        const WriteGate& gate = {});

} // namespace quiz

#pragma once

#include "core/versioned_file.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace quiz {

/// What unknown pads were taught, kept for the next evening: `pads.json` beside the player's
/// bindings, written as safely as the scores.
///
///     {"version": 1, "pads": {"1234:5678": ["button2", "button1", "button3", "button0"]}}
class TaughtPads {
public:
    /// By model: the buttons at the bottom, right, left and top.
    using Lessons = std::map<std::string, std::array<std::string, 4>>;

    explicit TaughtPads(std::filesystem::path path);
    struct Loaded {
        Lessons lessons;
        std::optional<Sentence> notice; ///< What was damaged.
    };
    /// Never fails; a lesson that is not four buttons is left out.
    [[nodiscard]] Loaded load() const;
    [[nodiscard]] tl::expected<void, Sentence> save(const Lessons& lessons) const;

private:
    VersionedFile file_;
};

} // namespace quiz

#pragma once

#include "core/versioned_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// What the player chose. One JSON file; unknown keys are kept out, wrong values fall back and are
/// said.
struct Settings {
    std::string name; ///< Empty until the player gave one.
    bool flat_scoring = false;
    int answer_seconds = 20; ///< T; 20, 30, 40; 0 = no clock (a party has one all the same).
    int text_percent = 100;  ///< 100, 125, 150.
    bool full_screen = false;
    bool sound = true;       ///< False: nothing is heard.
    int music_volume = 60;   ///< 0 to 100.
    int effects_volume = 80; ///< 0 to 100.
    bool reduced_motion = false;
    bool high_contrast = false;
    bool captions = false; ///< What is heard and means something is written, too.
    bool spoilers = true;
    std::string language = "en";    ///< Of the interface: a file of `strings` without its ending.
    std::vector<std::string> films; ///< Slugs of a round's films; empty = all there are.
    /// Who has played at a party here, the latest first; at most party_names_most.
    std::vector<std::string> party_names;
    bool operator==(const Settings&) const = default;
};
inline constexpr std::size_t party_names_most = 24;

/// The settings on disk, written as safely as the scores.
class SettingsFile {
public:
    explicit SettingsFile(std::filesystem::path path);
    struct Loaded {
        Settings settings;
        std::optional<std::string> notice; ///< Which values fell back, what was damaged.
    };
    /// Never fails. A value that is wrong falls back alone, the others hold.
    [[nodiscard]] Loaded load() const;
    [[nodiscard]] tl::expected<void, std::string> save(const Settings& settings) const;

private:
    VersionedFile file_;
};

} // namespace quiz

#pragma once

#include "core/strings.h"
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

/// A value of the settings file that is wrong, so that its default is used.
struct SettingsMistake {
    std::string key;
    std::string expected;   ///< The id of a sentence that says what it should be.
    std::string range{};    ///< In that sentence: "0", or "20, 30, 40, 0".
    std::string most{};     ///< In that sentence, where there is a greatest value.
    std::string used{};     ///< The default as it stands in the file.
    std::string in_words{}; ///< Instead of `used`, the id of its name.
};
/// All of them as a list: '"volume" should be ... (80 is used)'.
[[nodiscard]] std::string sentence_of(const std::vector<SettingsMistake>& mistakes,
                                      const Strings& words);

/// The settings on disk, written as safely as the scores.
class SettingsFile {
public:
    explicit SettingsFile(std::filesystem::path path);
    struct Loaded {
        Settings settings;
        std::optional<Sentence> notice; ///< What was damaged.
        std::vector<SettingsMistake> mistakes{};
    };
    /// Never fails. A value that is wrong falls back alone, the others hold.
    [[nodiscard]] Loaded load() const;
    /// The error is why they could not be kept.
    [[nodiscard]] tl::expected<void, Sentence> save(const Settings& settings) const;

private:
    VersionedFile file_;
};

} // namespace quiz

#pragma once

#include "core/append_file.h"
#include "rules/recording.h"
#include "scores/scores.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What an evening's file says beside its recording.
struct EveningAbout {
    std::string begun; ///< UTC, "2026-11-23T19:30:00Z".
    ScoreTable table;
    /// When it ended, once it has: what is still to be kept of it is kept under this date.
    std::string ended{};
    bool operator==(const EveningAbout&) const = default;
};

// clang-format off
/// An evening as it is played, on disk:
///
///     red-shoes evening 1
///     {"begun": "2026-11-23T19:30:00Z", "films": ["alien"], "questions": 58, ...}
///     red-shoes match 1
///     ...                            the rest of a recording (rules/recording.h)
///
/// It is held by the process that plays it; when that dies, the file stays.
// clang-format on
class EveningFile {
public:
    /// Nothing is written yet.
    EveningFile(std::filesystem::path path, EveningAbout about, WriteGate gate = {});

    /// Takes in what the recording has more to say. Pieces are kept from the end of the program,
    /// and from a power cut as soon as something was revealed. What cannot be written now waits for
    /// the next reveal. The result is why it cannot, the first time only.
    [[nodiscard]] std::optional<std::string> write(std::string_view more);
    /// Writes the whole recording anew, ended at that date.
    [[nodiscard]] tl::expected<void, std::string> end(const Recording& recording,
                                                      const std::string& date);
    void remove();
    [[nodiscard]] const EveningAbout& about() const { return about_; }

private:
    [[nodiscard]] tl::expected<void, std::string> write_out(AppendFile::Safety safety);

    std::filesystem::path path_;
    EveningAbout about_;
    WriteGate gate_;
    std::string waiting_; ///< Not written yet.
    std::optional<AppendFile> file_;
    bool failed_ = false;
};

/// An evening that nobody plays at the moment.
struct KeptEvening {
    std::filesystem::path path;
    EveningAbout about;
    Recording recording;
};

/// Where a new evening is written: `<date>-<seed>.evening` in that folder, a name not taken yet.
[[nodiscard]] std::filesystem::path evening_path(const std::filesystem::path& folder,
                                                 const std::string& date, std::uint64_t seed);

struct KeptEvenings {
    std::vector<KeptEvening> evenings; ///< The one begun last first.
    struct Damaged {
        std::filesystem::path path;
        std::filesystem::path aside; ///< Its new name; empty when it could not be set aside.
    };
    std::vector<Damaged> damaged;
};
/// All that nobody plays. A damaged tail is left out; a file that holds no evening at all is set
/// aside under a new name; one of a newer program is left alone.
[[nodiscard]] KeptEvenings kept_evenings(const std::filesystem::path& folder);

} // namespace quiz

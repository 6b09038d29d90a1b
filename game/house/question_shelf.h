#pragma once

#include "core/strings.h"
#include "films/catalogue.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// What tells, without reading a file, that it was written to.
struct FileStamp {
    std::filesystem::path path;
    std::uintmax_t size = 0;
    std::int64_t changed = 0; ///< Of the file system's clock, in its ticks.
    bool operator==(const FileStamp&) const = default;
};

/// The question files as they lie there at one moment, sorted by path.
using Listing = std::vector<FileStamp>;

/// The film files and pools of `shipped`, and the player's own film files.
[[nodiscard]] Listing list_question_files(const std::filesystem::path& shipped,
                                          const std::filesystem::path& own);

/// The question files, read, and read again when they are saved while the game runs. A file that
/// is broken now keeps its last good version.
class QuestionShelf {
public:
    /// Reads everything once.
    QuestionShelf(std::filesystem::path shipped, std::filesystem::path own);

    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }

    /// What was found is compared with what was read. Files are read only when two looks in a row
    /// find the same: an editor may be half through writing. The result is a sentence for the
    /// player when something was read anew, else nothing.
    [[nodiscard]] std::optional<std::string> look(const Listing& found, const Strings& words);

private:
    /// A file as it was read last.
    struct Shelved {
        std::optional<Film> in_use;
        std::optional<Film> good; ///< The last version without an error.
        Problems problems;        ///< Of the version that lies there now.
    };
    void read(const std::filesystem::path& path);
    void assemble();
    [[nodiscard]] std::string news_of(const std::vector<std::filesystem::path>& changed,
                                      const Strings& words) const;

    std::filesystem::path shipped_;
    std::filesystem::path own_;
    Listing read_; ///< As it was when everything was read.
    Listing seen_; ///< At the last look.
    std::map<std::filesystem::path, Shelved> shelf_;
    bool pools_were_good_ = false; ///< Then those of the catalogue are.
    Catalogue catalogue_;
};

} // namespace quiz

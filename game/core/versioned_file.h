#pragma once

#include "core/files.h"
#include "core/json.h"
#include "core/strings.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace quiz {

/// A JSON file of the player's own (scores, memory, settings) that must survive power cuts, full
/// disks, two games at once, hand edits and older programs. Its root is an object with the whole
/// number `version`. Beside it stand `<name>.last` (the last good version), `<name>.lock` and,
/// after damage, `<name>.damaged-1` and so on.
class VersionedFile {
public:
    /// Another game holds the lock while it writes one small file. A frame that comes late is
    /// better than a score that is lost.
    static constexpr std::chrono::milliseconds usual_patience{1000};

    /// `version` is the newest known one.
    /// update(), and load() of a damaged file, block for `patience` at most while another game
    /// holds the lock.
    VersionedFile(std::filesystem::path path, int version,
                  std::chrono::milliseconds patience = usual_patience);

    /// Takes the document in; false = damaged. It may be called twice (the file, then the last good
    /// version), so it starts afresh each time. An ObjectReader's close() wants `version` to have
    /// been asked for.
    using Read = std::function<bool(JsonReader& reader, const JsonValue& root)>;

    struct Loaded {
        bool found = false; ///< `read` took a sound document in. Else the caller begins empty.
        std::optional<Sentence> notice; ///< What the player should be told.
        bool writable =
            true; ///< False: left alone (newer version) or unreadable; update() refuses.
    };
    /// Never fails. A damaged file is set aside under a new name and the last good version put in
    /// its place; where the folder cannot be written or another game holds the lock, nothing is
    /// touched, and the last good version is at least used.
    Loaded load(const Read& read) const;

    /// Under the lock: loads anew, then writes what `make` returns, whole or not at all, and keeps
    /// the previous version. The value is load()'s notice, should the file have been damaged since.
    /// The error says why not; `make` is not called when the file may not be written.
    tl::expected<std::optional<Sentence>, Sentence> update(const Read& read,
                                                           const std::function<std::string()>& make,
                                                           const WriteGate& gate = {}) const;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    enum class State { Missing, Sound, Damaged, Newer, Unreadable };
    State read_one(const std::filesystem::path& path, const Read& read, std::string& why) const;
    /// `mend`: the lock is held.
    Loaded load(const Read& read, bool mend) const;
    [[nodiscard]] std::filesystem::path beside(std::string_view ending) const;
    [[nodiscard]] std::optional<std::string> set_aside() const;

    std::filesystem::path path_;
    int version_;
    std::chrono::milliseconds patience_;
};

} // namespace quiz

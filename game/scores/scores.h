#pragma once

#include "core/files.h"
#include "core/versioned_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A name as the tables take it: control and direction characters gone, spaces single, at most 24
/// characters. May come out empty.
[[nodiscard]] std::string clean_name(std::string_view name);
inline constexpr std::size_t name_most = 24;

/// What makes two scores comparable. Equal tables rank together.
struct ScoreTable {
    std::string mode = "performance";
    std::vector<std::string> films; ///< Slugs, sorted.
    int questions = 0;
    std::string scoring = "speed";
    int answer_seconds = 20; ///< 0 = no clock.
    std::uint64_t seed =
        0; ///< Not 0 only when the player gave seed or code: ranked under that alone.
    std::string difficulty{}; ///< Of a party: "easier" or "harder"; empty: as usual.
    auto operator<=>(const ScoreTable&) const = default;
};

struct ScoreEntry {
    std::string name;
    int points = 0;
    int right = 0;
    int longest_streak = 0;
    std::string date; ///< UTC, "2026-11-23T19:30:00Z".
    std::uint64_t seed = 0;
    std::string digest; ///< Of the questions asked, 16 hexadecimal digits.
    bool operator==(const ScoreEntry&) const = default;
};

struct Scores {
    struct Table {
        ScoreTable table;
        std::vector<ScoreEntry> entries; ///< Best first; at most 100.
        bool operator==(const Table&) const = default;
    };
    std::vector<Table> tables;
    bool operator==(const Scores&) const = default;

    [[nodiscard]] const Table* find(const ScoreTable& table) const;
};

/// Puts the entry in: higher points first, then more right, then the earlier date. Returns its
/// place, 1-based; nothing when it fell below the hundredth. Equal points and right answers share a
/// place.
std::optional<int> insert(Scores& scores, const ScoreTable& table, const ScoreEntry& entry);

/// The document as it stands in the file, for `scores --format json`.
[[nodiscard]] std::string to_json_text(const Scores& scores);

/// The high-score file, versioned JSON.
class ScoresFile {
public:
    explicit ScoresFile(std::filesystem::path path);

    struct Loaded {
        Scores scores;
        std::optional<Sentence> notice; ///< What the player should be told.
        bool writable = true;           ///< False when a newer version's file is left alone.
    };
    /// Never fails: a damaged file is set aside under a new name, the last good version used.
    [[nodiscard]] Loaded load() const;

    struct Added {
        Scores scores;                   ///< With the new entry, even when it could not be written.
        std::optional<int> place;        ///< 1-based.
        bool kept = true;                ///< False: it could not be written.
        std::optional<Sentence> trouble; ///< Why it was not kept, or what happened to the file.
    };
    /// Re-reads under a lock, inserts, writes whole.
    [[nodiscard]] Added add(const ScoreTable& table, const ScoreEntry& entry,
                            const WriteGate& gate = {}) const;

    /// Those of one evening, all in one write; the place is the first one's. When they are there
    /// already (same date, seed and questions), nothing changes: so it can be done again after a
    /// crash.
    [[nodiscard]] Added add_evening(const ScoreTable& table, std::vector<ScoreEntry> entries,
                                    const WriteGate& gate = {}) const;

    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }

private:
    using Insert = std::function<std::optional<int>(Scores&)>; ///< Returns the place.
    [[nodiscard]] Added change(const Insert& insert_all, const WriteGate& gate) const;
    VersionedFile file_;
};

} // namespace quiz

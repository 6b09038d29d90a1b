#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace quiz {

/// Nothing that the program reads comes near this, in bytes.
inline constexpr std::size_t largest_file = std::size_t{64} << 20U;

/// The whole file, or one sentence that says why not: also for a folder, a pipe or a device, which
/// might never end, and beyond largest_file.
[[nodiscard]] tl::expected<std::string, std::string> read_file(const std::filesystem::path& path);

/// The steps of a safe write, in order. A test passes a function that fails one of them.
enum class WriteStep {
    MakeFolder,
    CreateTemporary,
    WriteBytes,
    SyncFile,
    KeepPrevious,
    Rename,
    SyncFolder,
    TakeBack ///< Of a piece that could be appended only in part.
};
/// Returns false to make that step fail as a full disk or power cut would.
using WriteGate = std::function<bool(WriteStep)>;

/// Writes all or nothing: to a temporary file in the same folder, synced, renamed over `path`, the
/// folder synced. With `keep`, the file that stood there is kept as `keep` (also by rename, never
/// leaving a moment without one good file). The error is one sentence with the reason.
[[nodiscard]] tl::expected<void, std::string> write_file(const std::filesystem::path& path,
                                                         std::string_view bytes,
                                                         const std::filesystem::path& keep = {},
                                                         const WriteGate& gate = {});

/// A lock between processes on `path` (a file beside the data, never the data itself), held until
/// destroyed. The kernel drops it when the process dies.
class FileLock {
public:
    /// Blocks the calling thread while another holds it, for about `patience` at most; with 0 it
    /// never waits. The error is one sentence.
    [[nodiscard]] static tl::expected<FileLock, std::string>
    acquire(const std::filesystem::path& path, std::chrono::milliseconds patience);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_ = -1;
};

} // namespace quiz

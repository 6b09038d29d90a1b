#pragma once

#include "core/files.h"

namespace quiz {

/// A file that grows at its end while it is in use by this process alone: the kernel drops the hold
/// when the process dies. What could be written only in part is taken back, so that the file ends
/// with whole pieces unless the program or the power went in the middle of one.
class AppendFile {
public:
    /// Opens a file that is there. The error is one sentence; also when another holds it.
    [[nodiscard]] static tl::expected<AppendFile, std::string>
    open(const std::filesystem::path& path, WriteGate gate = {});

    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;
    ~AppendFile();

    enum class Safety { Program, Power }; ///< Survives the end of the program, or a power cut too.
    /// All or nothing. The error is one sentence.
    [[nodiscard]] tl::expected<void, std::string> append(std::string_view bytes, Safety safety);

private:
    AppendFile(int descriptor, std::filesystem::path path, WriteGate gate);
    int descriptor_ = -1;
    std::filesystem::path path_;
    WriteGate gate_;
};

} // namespace quiz

#include "core/append_file.h"

#include "core/write_all.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace quiz {

namespace {

std::string reason(std::string_view doing, const std::filesystem::path& path, int error) {
    return std::string(doing) + " " + path.string() + " failed: " + std::strerror(error) + ".";
}

} // namespace

tl::expected<AppendFile, std::string> AppendFile::open(const std::filesystem::path& path,
                                                       WriteGate gate) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor < 0) return tl::unexpected(reason("Opening", path, errno));
    AppendFile file(descriptor, path, std::move(gate));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) return tl::unexpected(path.string() + " is in use.");
        return tl::unexpected(reason("Locking", path, errno));
    }
    return file;
}

tl::expected<void, std::string> AppendFile::append(std::string_view bytes, Safety safety) {
    const auto allowed = [this](WriteStep step) { return !gate_ || gate_(step); };
    struct stat about {};
    if (::fstat(descriptor_, &about) != 0) return tl::unexpected(reason("Writing", path_, errno));
    int error = 0;
    if (allowed(WriteStep::WriteBytes)) {
        error = write_all(descriptor_, bytes);
    } else { // as a full disk does
        (void)write_all(descriptor_, bytes.substr(0, bytes.size() / 2));
        error = ENOSPC;
    }
    if (error != 0) {
        if (allowed(WriteStep::TakeBack) && ::ftruncate(descriptor_, about.st_size) != 0)
            return tl::unexpected(reason("Mending", path_, errno));
        return tl::unexpected(reason("Writing", path_, error));
    }
    // What could not be made safe is written all the same: not an error, since it stands there.
    if (safety == Safety::Power && allowed(WriteStep::SyncFile)) (void)::fdatasync(descriptor_);
    return {};
}

AppendFile::AppendFile(int descriptor, std::filesystem::path path, WriteGate gate)
    : descriptor_(descriptor), path_(std::move(path)), gate_(std::move(gate)) {}
AppendFile::AppendFile(AppendFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::move(other.path_)),
      gate_(std::move(other.gate_)) {}
AppendFile& AppendFile::operator=(AppendFile&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(path_, other.path_);
    std::swap(gate_, other.gate_);
    return *this;
}
AppendFile::~AppendFile() {
    if (descriptor_ >= 0) ::close(descriptor_); // closing drops the hold
}

} // namespace quiz

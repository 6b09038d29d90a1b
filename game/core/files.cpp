#include "core/files.h"

#include "core/write_all.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace quiz {

namespace fs = std::filesystem;

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor() {
        if (value_ >= 0) ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return value_; }
    [[nodiscard]] bool ok() const { return value_ >= 0; }

private:
    int value_;
};

std::string reason(std::string_view doing, const fs::path& path) {
    return std::string(doing) + " " + path.string() + " failed: " + std::strerror(errno) + ".";
}

bool sync_folder(const fs::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder; then the rename is as safe as it can be.
    return !opened.ok() || ::fsync(opened.get()) == 0 || errno == EINVAL || errno == EROFS;
}

} // namespace

int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        if (written == 0) return ENOSPC;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

tl::expected<std::string, std::string> read_file(const fs::path& path) {
    // A pipe without a writer would keep open() waiting for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.ok()) return tl::unexpected(reason("Opening", path));
    struct stat about {};
    if (::fstat(file.get(), &about) != 0) return tl::unexpected(reason("Reading", path));
    if (S_ISDIR(about.st_mode)) return tl::unexpected(path.string() + " is a folder, not a file.");
    if (!S_ISREG(about.st_mode))
        return tl::unexpected(path.string() + " is a pipe or a device, not a file.");
    const std::string too_large = path.string() + " is larger than " +
                                  std::to_string(largest_file >> 20U) +
                                  " MB, more than is ever read.";
    if (static_cast<std::size_t>(about.st_size) > largest_file) return tl::unexpected(too_large);
    std::string content;
    content.reserve(static_cast<std::size_t>(about.st_size));
    char buffer[1 << 16];
    while (true) {
        const auto got = ::read(file.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return tl::unexpected(reason("Reading", path));
        if (got == 0) return content;
        content.append(buffer, static_cast<std::size_t>(got));
        if (content.size() > largest_file) return tl::unexpected(too_large); // it grows
    }
}

tl::expected<void, std::string> write_file(const fs::path& path, std::string_view bytes,
                                           const fs::path& keep, const WriteGate& gate) {
    const auto allowed = [&](WriteStep step) {
        if (!gate || gate(step)) return true;
        errno = ENOSPC;
        return false;
    };
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::error_code failed;
    if (allowed(WriteStep::MakeFolder))
        fs::create_directories(folder, failed);
    else
        failed = std::error_code(ENOSPC, std::generic_category());
    if (failed)
        return tl::unexpected("Making the folder " + folder.string() +
                              " failed: " + failed.message() + ".");

    // The process id keeps two games apart; O_EXCL refuses links that somebody laid there.
    const fs::path temporary = path.string() + ".new." + std::to_string(::getpid());
    ::unlink(temporary.c_str());
    const auto give_up = [&](std::string why) {
        ::unlink(temporary.c_str());
        return tl::unexpected(std::move(why));
    };
    {
        const Descriptor file(
            allowed(WriteStep::CreateTemporary)
                ? ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644)
                : -1);
        if (!file.ok()) return give_up(reason("Writing", path));
        if (!allowed(WriteStep::WriteBytes)) {
            (void)write_all(file.get(), bytes.substr(0, bytes.size() / 2)); // as a full disk does
            errno = ENOSPC;
            return give_up(reason("Writing", path));
        }
        errno = write_all(file.get(), bytes);
        if (errno != 0) return give_up(reason("Writing", path));
        if (!allowed(WriteStep::SyncFile) || ::fsync(file.get()) != 0)
            return give_up(reason("Writing", path));
    }
    if (!keep.empty() && fs::exists(path, failed)) {
        // A hard link under a temporary name, renamed onto `keep`: neither name is ever without a
        // good file.
        const fs::path link = keep.string() + ".new." + std::to_string(::getpid());
        ::unlink(link.c_str());
        const bool kept = allowed(WriteStep::KeepPrevious) &&
                          ::link(path.c_str(), link.c_str()) == 0 &&
                          ::rename(link.c_str(), keep.c_str()) == 0;
        if (!kept) {
            ::unlink(link.c_str());
            // No hard links here (FAT, some shares): copy instead.
            if (!allowed(WriteStep::KeepPrevious) ||
                !fs::copy_file(path, keep, fs::copy_options::overwrite_existing, failed))
                return give_up(reason("Keeping the last version of", path));
        }
    }
    if (!allowed(WriteStep::Rename) || ::rename(temporary.c_str(), path.c_str()) != 0)
        return give_up(reason("Replacing", path));
    if (!allowed(WriteStep::SyncFolder) || !sync_folder(folder))
        return tl::unexpected(reason("Securing the folder of", path));
    return {};
}

tl::expected<FileLock, std::string> FileLock::acquire(const fs::path& path,
                                                      std::chrono::milliseconds patience) {
    std::error_code failed;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), failed);
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) return tl::unexpected(reason("Opening", path));
    constexpr std::chrono::milliseconds pause{5};
    // Counted in pauses: nothing here reads a clock.
    for (std::chrono::milliseconds waited{0}; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
         waited += pause) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || waited >= patience) {
            auto why = reason("Locking", path);
            ::close(descriptor);
            return tl::unexpected(std::move(why));
        }
        std::this_thread::sleep_for(pause);
    }
    return FileLock(descriptor);
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}
FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_); // closing drops the lock
}

} // namespace quiz

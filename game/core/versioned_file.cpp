#include "core/versioned_file.h"

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace quiz {

namespace fs = std::filesystem;

namespace {

/// More damaged copies than this are nobody's treasure: the last one is replaced then.
constexpr int most_set_aside = 99;

bool is_missing(const fs::path& path) {
    std::error_code failed;
    return fs::symlink_status(path, failed).type() == fs::file_type::not_found;
}

} // namespace

VersionedFile::VersionedFile(fs::path path, int version, std::chrono::milliseconds patience)
    : path_(std::move(path)), version_(version), patience_(patience) {}

fs::path VersionedFile::beside(std::string_view ending) const {
    fs::path path = path_;
    path += ending;
    return path;
}

VersionedFile::State VersionedFile::read_one(const fs::path& path, const Read& read,
                                             std::string& why) const {
    if (is_missing(path)) return State::Missing;
    const auto text = read_file(path);
    if (!text) {
        why = text.error();
        return State::Unreadable;
    }
    const auto root = parse_json(*text, path.string());
    if (!root) return State::Damaged;
    const JsonValue* version = root->find("version");
    const auto* number = version == nullptr ? nullptr : std::get_if<std::int64_t>(&version->value);
    if (number == nullptr || *number < 1) return State::Damaged;
    if (*number > version_) return State::Newer;
    Problems problems;
    JsonReader reader(*text, path.string(), problems);
    return read(reader, *root) ? State::Sound : State::Damaged;
}

std::optional<std::string> VersionedFile::set_aside() const {
    for (int number = 1; number <= most_set_aside; ++number) {
        const fs::path name = beside(".damaged-" + std::to_string(number));
        // link() never replaces, so an earlier damaged file is safe; the copy is for file systems
        // without hard links.
        if (::link(path_.c_str(), name.c_str()) == 0) return name.string();
        if (errno == EEXIST) continue;
        std::error_code failed;
        if (fs::copy_file(path_, name, fs::copy_options::none, failed) && !failed)
            return name.string();
        return std::nullopt;
    }
    const fs::path name = beside(".damaged-" + std::to_string(most_set_aside));
    if (::rename(path_.c_str(), name.c_str()) == 0) return name.string();
    return std::nullopt;
}

VersionedFile::Loaded VersionedFile::load(const Read& read, bool mend) const {
    std::string why;
    switch (read_one(path_, read, why)) {
    case State::Missing: return {};
    case State::Sound: return {true, std::nullopt, true};
    case State::Newer: return {false, Sentence{"file.newer", {{"file", path_.string()}}}, false};
    case State::Unreadable: return {false, Sentence{"file.unreadable", {{"why", why}}}, false};
    case State::Damaged: break;
    }

    const auto aside = mend ? set_aside() : std::nullopt;
    const fs::path last = beside(".last");
    std::string unread;
    const bool good = read_one(last, read, unread) == State::Sound;
    bool replaced = false;
    if (aside) {
        const auto bytes = good ? read_file(last) : tl::unexpected(std::string());
        replaced = bytes ? write_file(path_, *bytes).has_value()
                         : ::unlink(path_.c_str()) == 0 || errno == ENOENT;
    }
    Sentence notice{aside  ? good ? "file.set_aside_last_good" : "file.set_aside_empty"
                    : good ? "file.damaged_last_good"
                           : "file.damaged_empty",
                    {{"file", path_.string()}, {"aside", aside.value_or("")}}};
    return {good, std::move(notice), replaced};
}

VersionedFile::Loaded VersionedFile::load(const Read& read) const {
    std::string why;
    // The usual case needs no lock: the file is replaced whole, so a reader never sees half of one.
    switch (read_one(path_, read, why)) {
    case State::Missing: return {};
    case State::Sound: return {true, std::nullopt, true};
    default: break;
    }
    // Another game may be mending the same damage just now, or putting its scores in the place:
    // look again under the lock, and without it touch nothing.
    const auto lock = FileLock::acquire(beside(".lock"), patience_);
    return load(read, lock.has_value());
}

tl::expected<std::optional<Sentence>, Sentence>
VersionedFile::update(const Read& read, const std::function<std::string()>& make,
                      const WriteGate& gate) const {
    const auto lock = FileLock::acquire(beside(".lock"), patience_);
    if (!lock) return tl::unexpected(Sentence{"file.unwritable", {{"why", lock.error()}}});
    Loaded loaded = load(read, true);
    if (!loaded.writable)
        return tl::unexpected(
            loaded.notice.value_or(Sentence{"file.read_only", {{"file", path_.string()}}}));
    if (auto written = write_file(path_, make(), beside(".last"), gate); !written)
        return tl::unexpected(Sentence{"file.unwritable", {{"why", written.error()}}});
    return std::move(loaded.notice);
}

} // namespace quiz

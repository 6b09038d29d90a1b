#include "house/recordings.h"

#include "core/text.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace quiz {

namespace fs = std::filesystem;

namespace {

/// "2026-11-23T193000Z-1948.match" and "...-1948-2.match": those this program named. By name they
/// stand in the order of time.
bool is_ours(std::string_view name) {
    static constexpr std::string_view shape = "0000-00-00T000000Z-";
    static constexpr std::string_view ending = ".match";
    if (name.size() <= shape.size() + ending.size()) return false;
    if (name.substr(name.size() - ending.size()) != ending) return false;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '0' ? !is_digit(name[i]) : name[i] != shape[i]) return false;
    const auto rest = name.substr(shape.size(), name.size() - shape.size() - ending.size());
    return std::all_of(rest.begin(), rest.end(), [&](char c) { return is_digit(c) || c == '-'; });
}

void take_oldest_away(const fs::path& folder) {
    std::vector<fs::path> ours;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (is_ours(entry->path().filename().string())) ours.push_back(entry->path());
    if (ours.size() <= recordings_most) return;
    std::sort(ours.begin(), ours.end());
    ours.resize(ours.size() - recordings_most);
    for (const auto& path : ours) fs::remove(path, failed);
}

} // namespace

std::optional<std::string> keep_recording(const fs::path& folder, const Recording& recording,
                                          const std::string& date, const WriteGate& gate) {
    // Without colons, which some file systems refuse.
    const std::string stem = replace_all(date, ":", "") + "-" + std::to_string(recording.seed);
    fs::path path = folder / (stem + ".match");
    const std::string text = to_text(recording);
    std::error_code failed;
    for (int copy = 2; fs::exists(path, failed); ++copy) {
        if (read_file(path) == text) return std::nullopt;
        path = folder / (stem + "-" + std::to_string(copy) + ".match");
    }
    if (const auto written = write_file(path, text, {}, gate); !written) return written.error();
    take_oldest_away(folder);
    return std::nullopt;
}

} // namespace quiz

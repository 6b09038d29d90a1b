#include "house/evening_file.h"

#include "core/json.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace quiz {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view first_words = "red-shoes evening ";
constexpr int format_version = 1;
constexpr std::string_view ending = ".evening";
constexpr std::int64_t number_most = 1'000'000'000;

std::string head_of(const EveningAbout& about) {
    nlohmann::ordered_json json{{"begun", about.begun},
                                {"mode", about.table.mode},
                                {"films", about.table.films},
                                {"questions", about.table.questions},
                                {"scoring", about.table.scoring},
                                {"answer_seconds", about.table.answer_seconds},
                                {"seed", std::to_string(about.table.seed)}};
    if (!about.table.difficulty.empty()) json["difficulty"] = about.table.difficulty;
    if (!about.ended.empty()) json["ended"] = about.ended;
    return std::string(first_words) + std::to_string(format_version) + "\n" +
           json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::optional<EveningAbout> read_about(std::string_view line, std::string_view file) {
    const auto parsed = parse_json(line, file);
    if (!parsed) return std::nullopt;
    Problems problems;
    JsonReader reader(line, file, problems);
    ObjectReader object(reader, *parsed, "");
    EveningAbout about;
    about.begun = object.required_text("begun");
    about.table.mode = object.required_text("mode");
    about.table.films = object.optional_texts("films");
    about.table.questions = static_cast<int>(object.required_integer("questions", 0, number_most));
    about.table.scoring = object.required_text("scoring");
    about.table.answer_seconds =
        static_cast<int>(object.required_integer("answer_seconds", 0, number_most));
    about.table.difficulty = object.optional_text("difficulty").value_or("");
    const std::string seed = object.required_text("seed");
    const char* const end = seed.data() + seed.size();
    const auto read = std::from_chars(seed.data(), end, about.table.seed);
    about.ended = object.optional_text("ended").value_or("");
    if (reader.errors() > 0 || read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return about;
}

/// The recording up to its first broken line: what a power cut leaves at the end of a file.
std::optional<Recording> read_sound_part(std::string_view text, std::string_view file) {
    for (;;) {
        auto read = read_recording(text, file);
        if (read) return std::move(*read);
        std::size_t end = 0; // of the lines before the broken one
        for (int line = 1; line < read.error().at.line && end != std::string_view::npos; ++line) {
            end = text.find('\n', end);
            if (end != std::string_view::npos) ++end;
        }
        if (end == 0 || end >= text.size()) return std::nullopt; // broken before it began
        text = text.substr(0, end);
    }
}

enum class Sort { Evening, Damaged, Newer };

Sort read_evening(std::string_view text, KeptEvening& evening) {
    const std::size_t first = text.find('\n');
    if (first == std::string_view::npos || text.substr(0, first_words.size()) != first_words)
        return Sort::Damaged;
    int version = 0;
    const char* const begin = text.data() + first_words.size();
    const auto read = std::from_chars(begin, text.data() + first, version);
    if (read.ec != std::errc() || read.ptr != text.data() + first) return Sort::Damaged;
    if (version > format_version) return Sort::Newer;
    const std::size_t second = text.find('\n', first + 1);
    if (second == std::string_view::npos) return Sort::Damaged;
    const std::string name = evening.path.string();
    auto about = read_about(text.substr(first + 1, second - first - 1), name);
    auto recording = read_sound_part(text.substr(second + 1), name);
    if (!about || !recording) return Sort::Damaged;
    evening.about = std::move(*about);
    evening.recording = std::move(*recording);
    return Sort::Evening;
}

KeptEvenings::Damaged set_aside(const fs::path& path) {
    fs::path aside;
    std::error_code failed;
    int number = 1;
    do aside = path.string() + ".damaged-" + std::to_string(number++);
    while (fs::exists(aside, failed));
    fs::rename(path, aside, failed);
    return {path, failed ? fs::path() : aside};
}

} // namespace

EveningFile::EveningFile(fs::path path, EveningAbout about, WriteGate gate)
    : path_(std::move(path)), about_(std::move(about)), gate_(std::move(gate)) {}

std::optional<std::string> EveningFile::write(std::string_view more) {
    waiting_ += more;
    const bool revealed = more.find(" reached\n") != std::string_view::npos;
    if (waiting_.empty() || (failed_ && !revealed)) return std::nullopt;
    const auto written =
        write_out(revealed ? AppendFile::Safety::Power : AppendFile::Safety::Program);
    if (written) return std::nullopt;
    if (std::exchange(failed_, true)) return std::nullopt; // said already
    return written.error();
}

tl::expected<void, std::string> EveningFile::write_out(AppendFile::Safety safety) {
    if (!file_) {
        auto written = write_file(path_, head_of(about_) + waiting_, {}, gate_);
        if (!written) return written;
        auto opened = AppendFile::open(path_, gate_);
        if (!opened) return tl::unexpected(std::move(opened.error()));
        file_ = std::move(*opened);
    } else if (auto appended = file_->append(waiting_, safety); !appended) {
        return appended;
    }
    waiting_.clear();
    return {};
}

tl::expected<void, std::string> EveningFile::end(const Recording& recording,
                                                 const std::string& date) {
    about_.ended = date;
    return write_file(path_, head_of(about_) + to_text(recording), {}, gate_);
}

void EveningFile::remove() {
    std::error_code ignored; // then it is found again, and nothing is kept twice
    fs::remove(path_, ignored);
    file_.reset();
}

fs::path evening_path(const fs::path& folder, const std::string& date, std::uint64_t seed) {
    const std::string stem = replace_all(date, ":", "") + "-" + std::to_string(seed);
    fs::path path = folder / (stem + std::string(ending));
    std::error_code failed;
    for (int copy = 2; fs::exists(path, failed); ++copy)
        path = folder / (stem + "-" + std::to_string(copy) + std::string(ending));
    return path;
}

KeptEvenings kept_evenings(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ending) paths.push_back(entry->path());
    std::sort(paths.begin(), paths.end()); // the order of names, should two have begun at once

    KeptEvenings kept;
    for (const fs::path& path : paths) {
        if (!AppendFile::open(path)) continue; // it is being played, or is nothing of ours
        const auto text = read_file(path);
        if (!text) continue;
        KeptEvening evening;
        evening.path = path;
        switch (read_evening(*text, evening)) {
        case Sort::Evening: kept.evenings.push_back(std::move(evening)); break;
        case Sort::Damaged: kept.damaged.push_back(set_aside(path)); break;
        case Sort::Newer: break;
        }
    }
    std::stable_sort(
        kept.evenings.begin(), kept.evenings.end(),
        [](const KeptEvening& a, const KeptEvening& b) { return a.about.begun > b.about.begun; });
    return kept;
}

} // namespace quiz

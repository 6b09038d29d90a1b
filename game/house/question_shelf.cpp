#include "house/question_shelf.h"

#include "core/text.h"
#include "films/merge.h"
#include "house/overview.h"

#include <algorithm>
#include <utility>

namespace quiz {

namespace fs = std::filesystem;

namespace {

void list_folder(const fs::path& folder, Listing& listing) {
    std::error_code fault;
    fs::directory_iterator entry(folder, fault);
    for (; !fault && entry != fs::directory_iterator(); entry.increment(fault)) {
        if (entry->path().extension() != ".json") continue;
        // Between the look at the folder and the look at the file it may be gone.
        std::error_code gone;
        FileStamp stamp{entry->path(), fs::file_size(entry->path(), gone), 0};
        if (gone) continue;
        const auto changed = fs::last_write_time(entry->path(), gone);
        if (gone) continue;
        stamp.changed = static_cast<std::int64_t>(changed.time_since_epoch().count());
        listing.push_back(std::move(stamp));
    }
}

const FileStamp* find(const Listing& listing, const fs::path& path) {
    const auto found = std::find_if(listing.begin(), listing.end(),
                                    [&](const FileStamp& one) { return one.path == path; });
    return found == listing.end() ? nullptr : &*found;
}

/// Files that are new, written to, or gone.
std::vector<fs::path> differences(const Listing& before, const Listing& now) {
    std::vector<fs::path> paths;
    for (const auto& stamp : now) {
        const FileStamp* old = find(before, stamp.path);
        if (old == nullptr || !(*old == stamp)) paths.push_back(stamp.path);
    }
    for (const auto& stamp : before)
        if (find(now, stamp.path) == nullptr) paths.push_back(stamp.path);
    return paths;
}

const Problem* first_error(const Problems& problems) {
    const auto found = std::find_if(problems.begin(), problems.end(), [](const Problem& one) {
        return one.severity == Severity::Error;
    });
    return found == problems.end() ? nullptr : &*found;
}

std::string name_of(const fs::path& path) { return printable(path.filename().string()); }

} // namespace

Listing list_question_files(const fs::path& shipped, const fs::path& own) {
    Listing listing;
    list_folder(shipped / "films", listing);
    list_folder(shipped / "pools", listing);
    if (!own.empty()) list_folder(own, listing);
    std::sort(listing.begin(), listing.end(),
              [](const FileStamp& a, const FileStamp& b) { return a.path < b.path; });
    return listing;
}

QuestionShelf::QuestionShelf(fs::path shipped, fs::path own)
    : shipped_(std::move(shipped)), own_(std::move(own)),
      read_(list_question_files(shipped_, own_)), seen_(read_) {
    Problems ignored; // assemble() tells them
    for (const auto& path : film_files(shipped_, own_, ignored)) read(path);
    assemble();
}

void QuestionShelf::read(const fs::path& path) {
    Shelved& file = shelf_[path];
    file.problems.clear();
    auto film = load_film(path, file.problems);
    if (film && !has_error(file.problems)) {
        file.good = film;
        file.in_use = std::move(film);
    } else if (file.good) {
        file.in_use = file.good;
    } else if (film) {
        file.in_use = std::move(film); // never was sound: what can be used of it
    }
}

void QuestionShelf::assemble() {
    Catalogue made;
    std::vector<Film> films;
    for (const auto& path : film_files(shipped_, own_, made.problems)) {
        const auto file = shelf_.find(path);
        if (file == shelf_.end()) continue; // came just now: the next look sees it
        made.problems.insert(made.problems.end(), file->second.problems.begin(),
                             file->second.problems.end());
        if (file->second.in_use) films.push_back(*file->second.in_use);
    }
    made.films = merge_films(std::move(films));
    Problems of_pools;
    made.pools = load_pools(shipped_ / "pools", of_pools);
    if (!has_error(of_pools))
        pools_were_good_ = true;
    else if (pools_were_good_)
        made.pools = std::move(catalogue_.pools);
    made.problems.insert(made.problems.end(), of_pools.begin(), of_pools.end());
    catalogue_ = std::move(made);
}

std::optional<std::string> QuestionShelf::look(const Listing& found, const Strings& words) {
    const bool settled = found == seen_;
    seen_ = found;
    if (!settled || found == read_) return std::nullopt;
    const auto changed = differences(read_, found);
    for (const auto& path : changed) {
        if (find(found, path) == nullptr)
            shelf_.erase(path);
        else if (path.parent_path() != shipped_ / "pools")
            read(path);
    }
    read_ = found;
    assemble();
    return news_of(changed, words);
}

std::string QuestionShelf::news_of(const std::vector<fs::path>& changed,
                                   const Strings& words) const {
    for (const auto& path : changed) {
        const Problems all = catalogue_.problems;
        Problems of_file;
        std::copy_if(all.begin(), all.end(), std::back_inserter(of_file),
                     [&](const Problem& one) { return one.file == path.string(); });
        const Problem* error = first_error(of_file);
        if (error == nullptr) continue;
        const auto file = shelf_.find(path);
        const bool film = file != shelf_.end();
        const bool kept = film ? file->second.good.has_value() : pools_were_good_;
        const bool used = film && file->second.in_use.has_value();
        return words(kept   ? "house.file_stays"
                     : used ? "house.file_used_in_part"
                            : "house.file_left_out",
                     {{"problem", in_words(*error, words)}});
    }
    if (changed.size() > 1) return words("house.files_read", {{"all", changed.size()}});
    const std::string name = changed.empty() ? std::string() : name_of(changed.front());
    return words(find(read_, changed.front()) == nullptr ? "house.file_gone" : "house.file_read",
                 {{"file", name}});
}

} // namespace quiz

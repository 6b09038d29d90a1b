#include "films/merge.h"

#include "core/text.h"
#include "films/record_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace quiz {

namespace {

/// Puts each of `later` in the place of the one that has the same key, else at the end.
template <typename T, typename Key>
void replace_or_add(std::vector<T>& earlier, std::vector<T>& later, Key key) {
    std::map<decltype(key(earlier.front())), std::size_t> places;
    for (std::size_t i = 0; i < earlier.size(); ++i) places.emplace(key(earlier[i]), i);
    for (auto& one : later) {
        const auto [place, added] = places.emplace(key(one), earlier.size());
        if (added)
            earlier.push_back(std::move(one));
        else
            earlier[place->second] = std::move(one);
    }
}

void join_names(std::vector<std::string>& earlier, std::vector<std::string>& later) {
    replace_or_add(earlier, later, [](const std::string& name) { return name_key(name); });
}

/// Joins the records of two files. A record is another one's later version when it was given the
/// other's id, or when its own words are the same; ids that were made of the first words alone may
/// be equal by chance, and then the later one takes more of its words.
class RecordJoin {
public:
    RecordJoin(std::vector<Record>& earlier, const std::vector<Record>& later) : records_(earlier) {
        for (std::size_t i = 0; i < records_.size(); ++i) {
            by_id_.emplace(records_[i].id, i);
            by_words_.emplace(words_key(records_[i]), i);
            taken_.insert(records_[i].id);
        }
        for (const auto& record : later)
            if (record.id_given) taken_.insert(record.id);
    }

    /// Whoever names another record means it, so those go first.
    bool replace_named(Record& record) {
        const auto found = record.id_given ? by_id_.find(record.id) : by_id_.end();
        if (found == by_id_.end()) return false;
        replace(found->second, record);
        return true;
    }

    void add(Record& record) {
        const auto same = by_words_.find(words_key(record));
        // Who gave both their ids meant two.
        const bool later_version = same != by_words_.end() && replaced_.count(same->second) == 0 &&
                                   !(record.id_given && records_[same->second].id_given);
        if (later_version) return replace(same->second, record);
        if (!record.id_given) record.id = free_id(record, taken_);
        taken_.insert(record.id);
        records_.push_back(std::move(record));
    }

private:
    void replace(std::size_t place, Record& record) {
        Record& old = records_[place];
        if (!record.id_given) {
            record.id = old.id;
            record.id_given = old.id_given;
        }
        old = std::move(record);
        replaced_.insert(place);
    }

    std::vector<Record>& records_;
    std::map<std::string, std::size_t> by_id_;
    std::map<std::string, std::size_t> by_words_;
    std::set<std::string> taken_;
    std::set<std::size_t> replaced_;
};

void join_records(std::vector<Record>& earlier, std::vector<Record>& later) {
    RecordJoin join(earlier, later);
    std::vector<Record*> others;
    for (auto& record : later)
        if (!join.replace_named(record)) others.push_back(&record);
    for (Record* record : others) join.add(*record);
    std::stable_sort(earlier.begin(), earlier.end(),
                     [](const Record& a, const Record& b) { return a.section < b.section; });
}

void merge_into(Film& film, Film& later) {
    film.licence = later.licence;
    join_names(film.also, later.also);
    join_names(film.countries, later.countries);
    join_names(film.genres, later.genres);
    join_names(film.directors, later.directors);
    join_names(film.barred, later.barred);
    replace_or_add(film.ratings, later.ratings, [](const Rating& rating) { return rating.source; });
    replace_or_add(film.cast, later.cast, [](const Part& part) {
        return std::pair(name_key(part.actor), name_key(part.role));
    });
    replace_or_add(film.crew, later.crew, [](const Credit& credit) {
        return std::tuple(name_key(credit.name), credit.job, name_key(credit.what));
    });
    replace_or_add(film.aliases, later.aliases, [](const auto& group) { return group; });
    join_records(film.records, later.records);
    film.files.insert(film.files.end(), later.files.begin(), later.files.end());
}

} // namespace

std::vector<Film> merge_films(std::vector<Film> films) {
    std::vector<Film> merged;
    std::map<std::pair<int, std::string>, std::size_t> places;
    for (auto& film : films) {
        const auto [place, added] =
            places.emplace(std::pair(film.year, name_key(film.title)), merged.size());
        if (added)
            merged.push_back(std::move(film));
        else
            merge_into(merged[place->second], film);
    }
    std::map<std::string, int> films_of_title;
    for (const auto& film : merged)
        if (!film.is_collection()) ++films_of_title[name_key(film.title)];
    for (auto& film : merged)
        film.title_shared = !film.is_collection() && films_of_title[name_key(film.title)] > 1;
    std::map<std::string, int> uses;
    for (const auto& film : merged) ++uses[film.slug];
    for (auto& film : merged)
        if (uses[film.slug] > 1)
            film.slug += film.is_collection() ? "-questions" : "-" + std::to_string(film.year);
    std::stable_sort(merged.begin(), merged.end(),
                     [](const Film& a, const Film& b) { return a.slug < b.slug; });
    return merged;
}

} // namespace quiz

#include "films/pools.h"

#include "core/files.h"
#include "core/flat_json.h"
#include "core/json.h"
#include "core/random.h"
#include "core/text.h"
#include "films/limits.h"
#include "films/record_reader.h"

#include <algorithm>
#include <cstdint>
#include <future>
#include <iterator>
#include <unordered_map>

namespace quiz {

namespace {

/// Paintings and plays, and those who made them, are older than film.
constexpr int oldest_year = 1400;
constexpr int most_fame = 3;

const std::vector<std::string>& genders() {
    static const std::vector<std::string> names{"f", "m"};
    return names;
}

// An entry is read by one function from either kind of object: in a hurry (FlatObject), or, where a
// file has something out of the ordinary in it, with care and a word on everything that is wrong.

template <typename Object>
int read_year(Object& object, std::string_view key, int first) {
    return static_cast<int>(object.required_integer(key, first, limits::last_year));
}

/// 0 where it is left out.
template <typename Object>
int read_optional(Object& object, std::string_view key, int first, int last) {
    return static_cast<int>(object.optional_integer(key, first, last).value_or(0));
}

template <typename Object>
std::string read_optional(Object& object, std::string_view key) {
    return object.optional_text(key, {limits::option}).value_or("");
}

std::vector<std::string> read_names(FlatObject& object, std::string_view key) {
    auto names = object.texts(key, {limits::option});
    for (std::size_t i = 1; i < names.size(); ++i)
        for (std::size_t before = 0; before < i; ++before)
            if (same_name(names[i], names[before])) object.error("Two names read the same.");
    return names;
}

const std::vector<std::string>& jobs_known() {
    static const std::vector<std::string> names = job_names();
    return names;
}

std::vector<AnswerType> read_jobs(FlatObject& object) {
    static const std::vector<AnswerType> types = [] {
        std::vector<AnswerType> made;
        for (const auto& name : jobs_known()) made.push_back(*answer_type(name));
        return made;
    }();
    std::vector<AnswerType> jobs;
    for (const std::size_t job : object.choices("jobs", jobs_known()))
        if (job < types.size()) jobs.push_back(types[job]);
    if (jobs.empty()) object.error("The list is empty or missing.");
    return jobs;
}

std::vector<AnswerType> read_jobs(ObjectReader& object) {
    std::vector<AnswerType> jobs;
    const JsonValue* list = object.required("jobs");
    object.each("jobs", [&](const JsonValue& element, const std::string& where) {
        const std::string* name = element.text();
        const auto& known = jobs_known();
        if (name != nullptr && std::find(known.begin(), known.end(), *name) != known.end())
            jobs.push_back(*answer_type(*name));
        else
            object.reader().error(
                element, where,
                "One of these jobs was expected: " + join(known, ", ") + "; found " +
                    (name != nullptr ? "\"" + *name + "\"" : std::string(element.kind_name())) +
                    ".");
    });
    if (list != nullptr && list->array() != nullptr && list->array()->empty())
        object.reader().error(*list, object.pointer_to("jobs"),
                              "The list is empty. Name one job or more, the main one first.");
    return jobs;
}

template <typename Object>
void read(Object& object, PoolPerson& person) {
    person.name = object.required_text("name", {limits::option});
    person.jobs = read_jobs(object);
    person.from = read_year(object, "from", oldest_year);
    person.to = read_year(object, "to", oldest_year);
    if (person.to < person.from)
        object.error("The last active year stands before the first one. Swap \"from\" and "
                     "\"to\".");
    const auto gender = object.required_choice("gender", genders());
    person.gender = gender == 0U ? Gender::Female : Gender::Male;
    person.country = object.required_text("country", {limits::option});
    person.also = read_names(object, "also");
    person.field = read_optional(object, "field");
    person.milieu = read_optional(object, "milieu");
    person.genre = read_optional(object, "genre");
    person.born = read_optional(object, "born", oldest_year, limits::last_year);
    person.fame = read_optional(object, "fame", 1, most_fame);
    person.folded = fold(person.name);
}

template <typename Object>
void read(Object& object, PoolFilm& film) {
    film.title = object.required_text("title", {limits::title});
    film.year = read_year(object, "year", limits::first_year);
    film.country = object.required_text("country", {limits::option});
    film.genres = read_names(object, "genres");
    film.directors = read_names(object, "directors");
    film.also = read_names(object, "also");
    film.cast = read_names(object, "cast");
    film.folded = fold(film.title);
}

template <typename Object>
void read(Object& object, PoolPrize& prize) {
    prize.prize = object.required_text("prize", {limits::option});
    prize.winner = object.required_text("winner", {limits::option});
    prize.film = object.required_text("film", {limits::title});
    prize.year = read_year(object, "year", limits::first_year);
}

template <typename Object>
void read(Object& object, PoolPlace& place) {
    const std::vector<std::string>& levels = place_levels();
    place.name = object.required_text("name", {limits::option});
    if (const auto level = object.required_choice("level", levels)) place.level = levels[*level];
    place.in = read_names(object, "in");
    place.also = read_names(object, "also");
    place.folded = fold(place.name);
}

template <typename Object>
void read(Object& object, PoolName& name) {
    static const std::vector<std::string> types{
        "ballet",   "book",       "song", "play",     "musical",  "painting",    "series",
        "company",  "studio",     "band", "festival", "school",   "publication", "nationality",
        "language", "instrument", "job",  "award",    "character"};
    name.name = object.required_text("name", {limits::option});
    if (const auto type = object.required_choice("type", types))
        name.type = *answer_type(types[*type]);
    name.field = read_optional(object, "field");
    name.year = read_optional(object, "year", oldest_year, limits::last_year);
    name.to = read_optional(object, "to", oldest_year, limits::last_year);
    name.country = read_optional(object, "country");
    if (const auto gender = object.optional_choice("gender", genders()))
        name.gender = gender == 0U ? Gender::Female : Gender::Male;
    name.also = read_names(object, "also");
    name.folded = fold(name.name);
}

// What two entries of a pool must not share.
std::string identity(const PoolPerson& person) { return person.folded; }
std::string identity(const PoolFilm& film) { return film.folded + " " + std::to_string(film.year); }
std::string identity(const PoolPrize& prize) {
    return prize.prize + " " + prize.winner + " " + prize.film;
}
std::string identity(const PoolPlace& place) { return place.folded + " " + place.level; }
std::string identity(const PoolName& name) {
    return name.folded + " " + std::string(info(name.type).name);
}

/// May two entries be the same? Where no two digests are, no two are.
template <typename T>
bool may_repeat(const std::vector<T>& entries) {
    std::vector<std::uint64_t> digests;
    digests.reserve(entries.size());
    for (const T& entry : entries) digests.push_back(digest(identity(entry)));
    std::sort(digests.begin(), digests.end());
    return std::adjacent_find(digests.begin(), digests.end()) != digests.end();
}

/// The entries of a file without a fault. False where there may be one.
template <typename T>
bool read_quickly(std::string_view text, const std::string& key, std::vector<T>& entries) {
    entries.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '{')));
    const auto add = [&](FlatObject& object) { read(object, entries.emplace_back()); };
    return read_flat_list(text, key, add) && !may_repeat(entries);
}

template <typename T>
std::vector<T> read_with_care(std::string_view text, const std::string& file,
                              const std::string& key, Problems& problems) {
    std::vector<T> entries;
    const auto document = parse_json(text, file);
    if (!document) {
        problems.push_back(document.error());
        return entries;
    }
    JsonReader reader(text, file, problems);
    ObjectReader object(reader, *document, "");
    object.optional_text("$schema");
    object.required(key);
    std::unordered_map<std::string, std::size_t> seen; // where it stands in the list
    std::size_t at = 0;
    object.each(key, [&](const JsonValue& element, const std::string& pointer) {
        const int errors = reader.errors();
        const std::size_t here = at++;
        ObjectReader entry(reader, element, pointer);
        if (element.object() == nullptr) return;
        T made;
        read(entry, made);
        entry.close();
        if (reader.errors() != errors) return;
        if (const auto [same, is_new] = seen.emplace(identity(made), here); !is_new)
            reader.error(element, pointer,
                         "The same entry stands at /" + key + "/" + std::to_string(same->second) +
                             ". Take one away.");
        else
            entries.push_back(std::move(made));
    });
    object.close();
    return entries;
}

/// The entries of `folder`/`key`.json, which holds one list under that key.
template <typename T>
std::vector<T> load_pool(const std::filesystem::path& folder, const std::string& key,
                         Problems& problems) {
    const std::filesystem::path path = folder / (key + ".json");
    const auto text = read_file(path);
    std::vector<T> entries;
    if (!text) {
        Problem problem;
        problem.file = path.string();
        problem.what = text.error();
        problems.push_back(std::move(problem));
    } else if (!read_quickly(*text, key, entries)) {
        entries = read_with_care<T>(*text, path.string(), key, problems);
    }
    return entries;
}

} // namespace

const std::vector<std::string>& place_levels() {
    static const std::vector<std::string> levels{"city",   "country",  "state",  "region",
                                                 "island", "district", "street", "theatre",
                                                 "palace", "building", "museum"};
    return levels;
}

Pools load_pools(const std::filesystem::path& folder, Problems& problems) {
    Pools pools;
    // This is done at every start, and the people take as long as all the rest: side by side.
    Problems of_the_rest;
    auto the_rest = std::async(std::launch::async, [&] {
        pools.films = load_pool<PoolFilm>(folder, "films", of_the_rest);
        pools.prizes = load_pool<PoolPrize>(folder, "prizes", of_the_rest);
        pools.names = load_pool<PoolName>(folder, "names", of_the_rest);
        pools.places = load_pool<PoolPlace>(folder, "places", of_the_rest);
    });
    pools.people = load_pool<PoolPerson>(folder, "people", problems);
    the_rest.get();
    std::move(of_the_rest.begin(), of_the_rest.end(), std::back_inserter(problems));
    return pools;
}

} // namespace quiz

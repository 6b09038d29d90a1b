#include "films/pools.h"

#include "core/files.h"
#include "core/json.h"
#include "core/text.h"
#include "films/limits.h"
#include "films/record_reader.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <unordered_map>

namespace quiz {

namespace {

/// Paintings and plays, and those who made them, are older than film.
constexpr int oldest_year = 1400;

int read_year(ObjectReader& object, std::string_view key, int first) {
    return static_cast<int>(object.required_integer(key, first, limits::last_year));
}

constexpr int most_fame = 3;

/// 0 where it is left out.
int read_optional(ObjectReader& object, std::string_view key, int first, int last) {
    if (object.value().find(key) == nullptr) return 0;
    return static_cast<int>(object.required_integer(key, first, last));
}

PoolPerson read_person(ObjectReader& object, const std::string& pointer) {
    static const std::vector<std::string> jobs = job_names();
    PoolPerson person;
    person.name = object.required_text("name", {limits::option});
    object.required("jobs");
    object.each("jobs", [&](const JsonValue& element, const std::string& where) {
        const std::string* job = element.text();
        if (job == nullptr || std::find(jobs.begin(), jobs.end(), *job) == jobs.end())
            object.reader().error(
                element, where,
                "One of these jobs was expected: " + join(jobs, ", ") + "; found " +
                    (job != nullptr ? "\"" + *job + "\"" : std::string(element.kind_name())) + ".");
        else
            person.jobs.push_back(*answer_type(*job));
    });
    const JsonValue* list = object.value().find("jobs");
    if (list != nullptr && list->array() != nullptr && list->array()->empty())
        object.reader().error(*list, object.pointer_to("jobs"),
                              "The list is empty. Name one job or more, the main one first.");
    person.from = read_year(object, "from", oldest_year);
    person.to = read_year(object, "to", oldest_year);
    if (person.to < person.from)
        object.reader().error(object.value(), pointer,
                              "The last active year stands before the first one. Swap \"from\" and "
                              "\"to\".");
    const auto gender = object.required_choice("gender", {"f", "m"});
    person.gender = gender == 0U ? Gender::Female : Gender::Male;
    person.country = object.required_text("country", {limits::option});
    person.also = read_names(object, "also");
    person.field = object.optional_text("field", {limits::option}).value_or("");
    person.milieu = object.optional_text("milieu", {limits::option}).value_or("");
    person.genre = object.optional_text("genre", {limits::option}).value_or("");
    person.born = read_optional(object, "born", oldest_year, limits::last_year);
    person.fame = read_optional(object, "fame", 1, most_fame);
    return person;
}

PoolFilm read_pool_film(ObjectReader& object, const std::string&) {
    PoolFilm film;
    film.title = object.required_text("title", {limits::title});
    film.year = read_year(object, "year", limits::first_year);
    film.country = object.required_text("country", {limits::option});
    film.genres = read_names(object, "genres");
    film.directors = read_names(object, "directors");
    film.also = read_names(object, "also");
    return film;
}

PoolPlace read_place(ObjectReader& object, const std::string&) {
    const std::vector<std::string>& levels = place_levels();
    PoolPlace place;
    place.name = object.required_text("name", {limits::option});
    if (const auto level = object.required_choice("level", levels)) place.level = levels[*level];
    place.in = read_names(object, "in");
    place.also = read_names(object, "also");
    return place;
}

PoolName read_name(ObjectReader& object, const std::string&) {
    static const std::vector<std::string> types{
        "ballet",   "book",       "song", "play",     "musical",  "painting",    "series",
        "company",  "studio",     "band", "festival", "school",   "publication", "nationality",
        "language", "instrument", "job",  "award",    "character"};
    PoolName name;
    name.name = object.required_text("name", {limits::option});
    if (const auto type = object.required_choice("type", types))
        name.type = *answer_type(types[*type]);
    name.field = object.optional_text("field", {limits::option}).value_or("");
    name.year = static_cast<int>(
        object.optional_integer("year", oldest_year, limits::last_year).value_or(0));
    name.to =
        static_cast<int>(object.optional_integer("to", oldest_year, limits::last_year).value_or(0));
    name.country = object.optional_text("country", {limits::option}).value_or("");
    if (const auto gender = object.optional_choice("gender", {"f", "m"}))
        name.gender = gender == 0U ? Gender::Female : Gender::Male;
    name.also = read_names(object, "also");
    return name;
}

// What two entries of a pool must not share.
std::string identity(const PoolPerson& person) { return fold(person.name); }
std::string identity(const PoolFilm& film) {
    return fold(film.title) + " " + std::to_string(film.year);
}
std::string identity(const PoolPlace& place) { return fold(place.name) + " " + place.level; }
std::string identity(const PoolName& name) {
    return fold(name.name) + " " + std::string(info(name.type).name);
}

/// The entries of `folder`/`key`.json, which holds one list under that key.
template <typename T>
std::vector<T> load_pool(const std::filesystem::path& folder, const std::string& key,
                         T (*read)(ObjectReader&, const std::string&), Problems& problems) {
    std::vector<T> entries;
    const std::filesystem::path path = folder / (key + ".json");
    const auto text = read_file(path);
    if (!text) {
        Problem problem;
        problem.file = path.string();
        problem.what = text.error();
        problems.push_back(std::move(problem));
        return entries;
    }
    const auto document = parse_json(*text, path.string());
    if (!document) {
        problems.push_back(document.error());
        return entries;
    }
    JsonReader reader(*text, path.string(), problems);
    ObjectReader object(reader, *document, "");
    object.optional_text("$schema");
    object.required(key);
    std::unordered_map<std::string, std::size_t> seen; // where it stands in the list
    const JsonValue* list = document->find(key);
    if (list != nullptr && list->array() != nullptr) {
        seen.reserve(list->array()->size());
        entries.reserve(list->array()->size());
    }
    std::size_t at = 0;
    object.each(key, [&](const JsonValue& element, const std::string& pointer) {
        const int errors = reader.errors();
        const std::size_t here = at++;
        ObjectReader entry(reader, element, pointer);
        if (element.object() == nullptr) return;
        T made = read(entry, pointer);
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
        pools.films = load_pool<PoolFilm>(folder, "films", read_pool_film, of_the_rest);
        pools.names = load_pool<PoolName>(folder, "names", read_name, of_the_rest);
        pools.places = load_pool<PoolPlace>(folder, "places", read_place, of_the_rest);
    });
    pools.people = load_pool<PoolPerson>(folder, "people", read_person, problems);
    the_rest.get();
    std::move(of_the_rest.begin(), of_the_rest.end(), std::back_inserter(problems));
    return pools;
}

} // namespace quiz

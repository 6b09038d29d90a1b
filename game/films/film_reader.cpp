#include "films/film_reader.h"

#include "core/json.h"
#include "core/text.h"
#include "films/limits.h"
#include "films/record_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace quiz {

namespace {

Gender read_gender(ObjectReader& object) {
    const auto choice = object.optional_choice("gender", {"f", "m"});
    if (!choice) return Gender::Unknown;
    return *choice == 0 ? Gender::Female : Gender::Male;
}

/// Reads each object of a list; one with an error, or with the key of one before, is left out.
/// `what` names such a thing in the message: "This person".
template <typename T>
std::vector<T> read_objects(ObjectReader& film, std::string_view key, T (*read)(ObjectReader&),
                            std::string (*key_of)(const T&), std::string_view what) {
    std::vector<T> objects;
    std::map<std::string, std::string> before; // with their pointers
    film.each(key, [&](const JsonValue& element, const std::string& pointer) {
        JsonReader& reader = film.reader();
        const int errors = reader.errors();
        ObjectReader object(reader, element, pointer);
        T made = read(object);
        made.origin = {reader.file(), element.at, pointer};
        if (const auto same = before.find(key_of(made)); same != before.end())
            reader.error(element, pointer,
                         std::string(what) + " stands at " + same->second +
                             " already. Take one away.");
        object.close();
        if (reader.errors() != errors) return;
        before.emplace(key_of(made), pointer);
        objects.push_back(std::move(made));
    });
    return objects;
}

Part read_part(ObjectReader& object) {
    Part part;
    part.actor = object.required_text("actor", {limits::option});
    part.role = object.required_text("role", {limits::option});
    part.gender = read_gender(object);
    part.also = read_names(object, "also");
    part.barred = read_names(object, "not");
    part.difficulty = read_difficulty(object);
    part.spoiler = object.optional_bool("spoiler", false);
    part.voice = object.optional_bool("voice", false);
    return part;
}

std::string key_of_part(const Part& part) {
    return name_key(part.actor) + "\n" + name_key(part.role);
}

Credit read_credit(ObjectReader& object) {
    Credit credit;
    credit.name = object.required_text("name", {limits::option});
    const auto jobs = job_names();
    if (const auto job = object.required_choice("job", jobs)) credit.job = jobs[*job];
    credit.what = object.optional_text("for", {limits::option}).value_or("");
    credit.gender = read_gender(object);
    credit.barred = read_names(object, "not");
    credit.difficulty = read_difficulty(object);
    credit.spoiler = object.optional_bool("spoiler", false);
    return credit;
}

std::string key_of_credit(const Credit& credit) {
    return name_key(credit.name) + "\n" + credit.job + "\n" + credit.what;
}

std::vector<Rating> read_ratings(ObjectReader& film) {
    const JsonValue* value = film.optional("ratings");
    if (value == nullptr) return {};
    std::vector<Rating> ratings;
    ObjectReader object(film.reader(), *value, film.pointer_to("ratings"));
    if (value->object() == nullptr) return ratings;
    if (value->object()->size() > limits::ratings) {
        film.reader().error(*value, film.pointer_to("ratings"),
                            "At most " + std::to_string(limits::ratings) +
                                " ratings are taken; found " +
                                std::to_string(value->object()->size()) + ". Take some away.");
        return ratings;
    }
    for (const auto& member : *value->object()) {
        if (trim(member.key) != member.key || member.key.empty() ||
            printable(member.key) != member.key || character_count(member.key) > limits::option) {
            film.reader().report(Severity::Error, member.key_at, object.pointer_to(member.key),
                                 "The key must name who gives the rating, such as \"IMDb\", "
                                 "without spaces at its ends, in at most 80 characters.");
        }
        const bool first = value->find(member.key) == &member.value;
        const auto number = first ? object.optional_number(member.key, 0, 10) : std::nullopt;
        if (number) ratings.push_back({member.key, *number});
    }
    object.close();
    return ratings;
}

std::vector<std::vector<std::string>> read_aliases(ObjectReader& film) {
    std::vector<std::vector<std::string>> groups;
    film.each("aliases", [&](const JsonValue& element, const std::string& pointer) {
        const int errors = film.reader().errors();
        std::vector<std::string> group;
        std::set<std::string> before;
        if (element.array() == nullptr) {
            film.reader().error(
                element, pointer,
                "A list of names was expected, such as [\"MGM\", \"Metro\"]; found " +
                    std::string(element.kind_name()) + ".");
            return;
        }
        for (std::size_t i = 0; i < element.array()->size(); ++i) {
            const JsonValue& name = (*element.array())[i];
            const std::string where = pointer + "/" + std::to_string(i);
            auto text = read_text(film.reader(), name, where, {limits::option});
            if (!text) continue;
            if (!before.insert(*text).second)
                film.reader().error(name, where,
                                    "\"" + *text + "\" stands twice in this list. Take one away.");
            group.push_back(std::move(*text));
        }
        if (film.reader().errors() == errors && group.size() < 2)
            film.reader().error(element, pointer,
                                "A group of aliases needs two names or more; found " +
                                    std::to_string(group.size()) + ". Add one, or take it away.");
        if (film.reader().errors() == errors) groups.push_back(std::move(group));
    });
    return groups;
}

void read_facts(ObjectReader& object, Film& film) {
    film.also = object.optional_texts("also", {limits::title});
    film.countries = read_names(object, "countries");
    film.genres = read_names(object, "genres");
    film.ratings = read_ratings(object);
    film.directors = read_names(object, "directors");
    film.cast =
        read_objects<Part>(object, "cast", read_part, key_of_part, "This actor in this role");
    film.crew = read_objects<Credit>(object, "crew", read_credit, key_of_credit,
                                     "This person with this job");
    film.aliases = read_aliases(object);
    film.barred = read_names(object, "not");
}

/// A collection is about many films: what is said of one has no place in it.
void refuse_facts(ObjectReader& object) {
    for (const char* key : {"year", "also", "countries", "genres", "ratings", "directors", "cast",
                            "crew", "aliases", "not", "storyline", "trivia"}) {
        if (const JsonValue* value = object.optional(key))
            object.reader().error(*value, object.pointer_to(key),
                                  "The key \"" + std::string(key) +
                                      "\" belongs to one film. With \"licence\", this file is a "
                                      "collection of \"questions\" about many. Take one of the two "
                                      "away.");
    }
}

/// The film of a document, or nothing when title or year (of a collection: licence) is missing.
std::optional<Film> read_document(JsonReader& reader, const JsonValue& document) {
    ObjectReader object(reader, document, "");
    if (document.object() == nullptr) return std::nullopt;
    Film film;
    object.optional_text("$schema");
    const int errors = reader.errors();
    film.title = object.required_text("title", {limits::title});
    const bool collection = document.find("licence") != nullptr;
    if (collection)
        film.licence = object.required_text("licence", {limits::licence});
    else
        film.year = static_cast<int>(
            object.required_integer("year", limits::first_year, limits::last_year));
    const bool sound = reader.errors() == errors;
    if (collection)
        refuse_facts(object);
    else
        read_facts(object, film);
    RecordReader records(object, film.barred);
    if (!collection) {
        records.read(Section::Storyline);
        records.read(Section::Trivia);
    }
    records.read(Section::Questions);
    film.records = records.take();
    object.close();
    if (!sound) return std::nullopt;
    film.slug = slug(film.title);
    if (film.slug.empty()) film.slug = "film"; // a title of signs only
    film.files.push_back(reader.file());
    return film;
}

} // namespace

std::optional<Film> read_film(std::string_view text, std::string_view file, Problems& problems) {
    const auto document = parse_json(text, file);
    if (!document) {
        problems.push_back(document.error());
        return std::nullopt;
    }
    Problems found;
    JsonReader reader(text, file, found);
    auto film = read_document(reader, *document);
    std::stable_sort(found.begin(), found.end(), [](const Problem& a, const Problem& b) {
        return a.at.line != b.at.line ? a.at.line < b.at.line : a.at.column < b.at.column;
    });
    problems.insert(problems.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
    return film;
}

} // namespace quiz

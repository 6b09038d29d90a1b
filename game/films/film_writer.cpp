#include "films/film_writer.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

namespace quiz {

namespace {

using Json = nlohmann::ordered_json;

/// What fits stays on one line.
constexpr std::size_t line_width = 110;

std::string flat(const Json& value) {
    if (value.is_array() || value.is_object()) {
        std::vector<std::string> parts;
        for (const auto& [key, member] : value.items())
            parts.push_back((value.is_object() ? flat(key) + ": " : "") + flat(member));
        return (value.is_object() ? "{" : "[") + join(parts, ", ") +
               (value.is_object() ? "}" : "]");
    }
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string pretty(const Json& value, std::size_t indent, std::size_t before) {
    std::string line = flat(value);
    const bool short_enough = indent + before + character_count(line) < line_width;
    // The document itself never is one line.
    if (!value.is_structured() || value.empty() || (indent > 0 && short_enough)) return line;
    const std::string margin(indent + 2, ' ');
    std::vector<std::string> parts;
    for (const auto& [key, member] : value.items()) {
        const std::string label = value.is_object() ? flat(key) + ": " : "";
        parts.push_back(margin + label + pretty(member, indent + 2, character_count(label)));
    }
    return (value.is_object() ? "{\n" : "[\n") + join(parts, ",\n") + "\n" +
           std::string(indent, ' ') + (value.is_object() ? "}" : "]");
}

void add(Json& object, const char* key, const std::string& text) {
    if (!text.empty()) object[key] = text;
}
void add(Json& object, const char* key, const std::vector<std::string>& texts) {
    if (!texts.empty()) object[key] = texts;
}
void add(Json& object, const char* key, std::optional<Difficulty> difficulty) {
    if (difficulty) object[key] = difficulty_names.at(static_cast<std::size_t>(*difficulty));
}
void add(Json& object, const char* key, Gender gender) {
    if (gender != Gender::Unknown) object[key] = gender == Gender::Female ? "f" : "m";
}
void add(Json& object, const char* key, bool flag) {
    if (flag) object[key] = true;
}
void add_list(Json& object, const char* key, Json list) {
    if (!list.empty()) object[key] = std::move(list);
}

Json part_json(const Part& part) {
    Json object{{"actor", part.actor}, {"role", part.role}};
    add(object, "gender", part.gender);
    add(object, "voice", part.voice);
    add(object, "also", part.also);
    add(object, "not", part.barred);
    add(object, "difficulty", part.difficulty);
    add(object, "spoiler", part.spoiler);
    return object;
}

Json credit_json(const Credit& credit) {
    Json object{{"name", credit.name}, {"job", credit.job}};
    add(object, "for", credit.what);
    add(object, "gender", credit.gender);
    add(object, "not", credit.barred);
    add(object, "difficulty", credit.difficulty);
    add(object, "spoiler", credit.spoiler);
    return object;
}

/// What asks and whole questions have in common, in the order that reads best.
void add_question(Json& object, const Ask& ask) {
    object["question"] = ask.question;
    object["answer"] = ask.answer;
    object["type"] = info(ask.type).name;
    add(object, "wrong", ask.wrong);
    add(object, "not", ask.barred);
    add(object, "also", ask.also);
    add(object, "difficulty", ask.difficulty);
}

Json ask_json(const Ask& ask) {
    Json object = Json::object();
    add(object, "id", ask.id);
    add_question(object, ask);
    add(object, "explanation", ask.explanation);
    add(object, "spoiler", ask.spoiler);
    return object;
}

Json record_json(const Record& record) {
    Json object = Json::object();
    if (record.id_given) object["id"] = record.id;
    if (record.whole) {
        add_question(object, record.asks.at(0));
        add(object, "explanation", record.text);
        add(object, "source", record.source);
        add(object, "spoiler", record.spoiler);
        return object;
    }
    object["text"] = record.text;
    if (record.asks_given) {
        object["ask"] = Json::array();
        for (const auto& ask : record.asks) object["ask"].push_back(ask_json(ask));
    }
    add(object, "not", record.barred);
    add(object, "also", record.also);
    add(object, "difficulty", record.difficulty);
    add(object, "source", record.source);
    add(object, "spoiler", record.spoiler);
    return object.size() == 1 ? object["text"] : object;
}

} // namespace

std::string write_film(const Film& film) {
    Json document{{"$schema", "../schema/film.json"}, {"title", film.title}};
    if (film.is_collection())
        document["licence"] = film.licence;
    else
        document["year"] = film.year;
    add(document, "also", film.also);
    add(document, "countries", film.countries);
    add(document, "genres", film.genres);
    for (const auto& rating : film.ratings) document["ratings"][rating.source] = rating.value;
    add(document, "directors", film.directors);
    Json cast = Json::array();
    for (const auto& part : film.cast) cast.push_back(part_json(part));
    add_list(document, "cast", std::move(cast));
    Json crew = Json::array();
    for (const auto& credit : film.crew) crew.push_back(credit_json(credit));
    add_list(document, "crew", std::move(crew));
    if (!film.aliases.empty()) document["aliases"] = film.aliases;
    add(document, "not", film.barred);
    for (std::size_t i = 0; i < section_names.size(); ++i) {
        Json list = Json::array();
        for (const auto& record : film.records)
            if (static_cast<std::size_t>(record.section) == i) list.push_back(record_json(record));
        add_list(document, std::string(section_names.at(i)).c_str(), std::move(list));
    }
    return pretty(document, 0, 0) + "\n";
}

} // namespace quiz

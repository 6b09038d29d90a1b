#include "rules/question_line.h"

#include "core/json.h"
#include "core/text.h"

#include <nlohmann/json.hpp>

namespace quiz {

namespace {

constexpr double hardness_limit = 100;

/// The text as it stands, blanks and emptiness included: what was asked is kept, not judged.
std::string exact_text(ObjectReader& object, std::string_view key) {
    const JsonValue* value = object.required(key);
    if (value == nullptr) return {};
    if (const std::string* text = value->text()) return *text;
    object.reader().error(*value, object.pointer_to(key),
                          "A text was expected; found " + std::string(value->kind_name()) + ".");
    return {};
}

AnswerType read_kind(ObjectReader& object) {
    const std::string name = exact_text(object, "kind");
    const std::optional<AnswerType> kind = answer_type(name);
    const JsonValue* value = object.value().find("kind");
    if (!kind && value != nullptr && value->text() != nullptr)
        object.reader().error(*value, object.pointer_to("kind"),
                              "There is no kind of answer \"" + printable(name) + "\".");
    return kind.value_or(AnswerType::Thing);
}

void read_options(ObjectReader& object, Question& question) {
    std::size_t count = 0;
    object.each("options", [&](const JsonValue& element, const std::string& pointer) {
        if (element.text() == nullptr)
            object.reader().error(element, pointer,
                                  "A text was expected; found " + std::string(element.kind_name()) +
                                      ".");
        else if (count < question.options.size())
            question.options.at(count) = *element.text();
        ++count;
    });
    if (count != question.options.size())
        object.reader().error(object.value(), object.pointer_to("options"),
                              "A question has four options; found " + std::to_string(count) + ".");
}

void read_question(JsonReader&, ObjectReader& object, Question& question) {
    question.id = exact_text(object, "id");
    question.film = exact_text(object, "film");
    question.film_slug = exact_text(object, "film_slug");
    question.prompt = exact_text(object, "prompt");
    read_options(object, question);
    question.answer = static_cast<int>(object.required_integer("answer", 0, 3));
    question.kind = read_kind(object);
    const std::vector<std::string> names(difficulty_names.begin(), difficulty_names.end());
    question.difficulty =
        static_cast<Difficulty>(object.required_choice("difficulty", names).value_or(0));
    object.required("hardness");
    question.hardness =
        object.optional_number("hardness", -hardness_limit, hardness_limit).value_or(0);
    question.source = exact_text(object, "source");
    question.fact = exact_text(object, "fact");
    question.explanation = exact_text(object, "explanation");
    question.spoiler = object.optional_bool("spoiler", false);
}

void read_note(JsonReader& reader, ObjectReader& object, NoteCard& card) {
    card.heading = exact_text(object, "heading");
    object.each("lines", [&](const JsonValue& element, const std::string& pointer) {
        if (element.text() == nullptr)
            reader.error(element, pointer, "A text was expected.");
        else
            card.lines.push_back(*element.text());
    });
}

/// The object that one line holds; or the first thing that is wrong with it.
template <typename T, typename Read>
tl::expected<T, Problem> read_object(std::string_view line, std::string_view file, Read read) {
    const auto root = parse_json(line, file);
    if (!root) return tl::unexpected(root.error());
    Problems problems;
    JsonReader reader(line, file, problems);
    ObjectReader object(reader, *root, "");
    if (has_error(problems)) return tl::unexpected(problems.front());
    T made;
    read(reader, object, made);
    object.close();
    if (has_error(problems)) return tl::unexpected(problems.front());
    return made;
}

} // namespace

std::string to_line(const Question& question) {
    nlohmann::ordered_json json;
    json["id"] = question.id;
    json["film"] = question.film;
    json["film_slug"] = question.film_slug;
    json["prompt"] = question.prompt;
    json["options"] = question.options;
    json["answer"] = question.answer;
    json["kind"] = info(question.kind).name;
    json["difficulty"] = difficulty_names.at(static_cast<std::size_t>(question.difficulty));
    json["hardness"] = question.hardness;
    json["source"] = question.source;
    json["fact"] = question.fact;
    json["explanation"] = question.explanation;
    json["spoiler"] = question.spoiler;
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

tl::expected<Question, Problem> read_question_line(std::string_view line, std::string_view file) {
    return read_object<Question>(line, file, read_question);
}

tl::expected<NoteCard, Problem> read_note_line(std::string_view line, std::string_view file) {
    return read_object<NoteCard>(line, file, read_note);
}

std::string to_line(const NoteCard& card) {
    const nlohmann::ordered_json json{{"heading", card.heading}, {"lines", card.lines}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace quiz

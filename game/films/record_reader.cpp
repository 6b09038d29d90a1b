#include "films/record_reader.h"

#include "core/text.h"
#include "films/limits.h"

#include <algorithm>
#include <initializer_list>

namespace quiz {

namespace {

/// A text of a list, and where it stood.
struct Named {
    std::string text;
    const JsonValue* value;
    std::string pointer;
};

std::vector<Named> read_named(ObjectReader& object, std::string_view key) {
    std::vector<Named> names;
    std::map<std::string, std::string> known;
    object.each(key, [&](const JsonValue& element, const std::string& pointer) {
        auto text = read_text(object.reader(), element, pointer, {limits::option});
        if (!text) return;
        const auto [same, is_new] = known.emplace(name_key(*text), *text);
        if (is_new)
            names.push_back({std::move(*text), &element, pointer});
        else
            object.reader().error(element, pointer,
                                  "\"" + *text + "\" reads the same as \"" + same->second +
                                      "\" in this list. Replace one or take it away.");
    });
    return names;
}

std::vector<std::string> texts_of(const std::vector<Named>& names) {
    std::vector<std::string> texts;
    texts.reserve(names.size());
    for (const auto& name : names) texts.push_back(name.text);
    return texts;
}

using NameKeys = std::set<std::string>;

NameKeys keys_of(const std::vector<std::string>& names) {
    NameKeys keys;
    for (const auto& name : names) keys.insert(name_key(name));
    return keys;
}

bool is_id(std::string_view id) {
    const auto word_character = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    if (id.empty() || id.front() == '-' || id.back() == '-') return false;
    return id.find("--") == std::string_view::npos &&
           std::all_of(id.begin(), id.end(), [&](char c) { return c == '-' || word_character(c); });
}

std::string read_id(ObjectReader& object) {
    auto id = object.optional_text("id", {limits::id});
    if (!id) return {};
    // Spaces at the ends are no part of an id, so the text as written must be one.
    const std::string& written = *object.value().find("id")->text();
    if (is_id(written)) return *id;
    const std::string better = slug(*id);
    object.reader().error(
        *object.value().find("id"), object.pointer_to("id"),
        "An id is made of lower-case words and numbers joined by hyphens; found \"" + written +
            "\"." + (is_id(better) ? " Write \"" + better + "\"." : ""));
    return {};
}

/// Asks and whole questions have nearly everything in common.
class AskReader {
public:
    AskReader(ObjectReader& object, std::string pointer, const NameKeys& film_barred,
              const NameKeys& record_barred)
        : object_(object), pointer_(std::move(pointer)), film_barred_(film_barred),
          record_barred_(record_barred) {}

    Ask read(bool whole) {
        Ask ask;
        ask.origin = {object_.reader().file(), object_.value().at, pointer_};
        ask.question = object_.required_text("question", {limits::stem});
        ask.answer = object_.required_text("answer", {limits::option});
        const auto type = whole ? object_.optional_choice("type", answer_type_names())
                                : object_.required_choice("type", answer_type_names());
        if (type) ask.type = answer_types()[*type].type;
        ask.also = texts_of(read_named(object_, "also"));
        ask.barred = texts_of(read_named(object_, "not"));
        ask.difficulty = read_difficulty(object_);
        ask.spoiler = object_.optional_bool("spoiler", false);
        if (whole) object_.required("wrong");
        const int errors = object_.reader().errors();
        const auto wrong = read_named(object_, "wrong");
        if (wrong.size() > limits::wrong_given)
            object_.reader().error(*object_.value().find("wrong"), object_.pointer_to("wrong"),
                                   "At most " + std::to_string(limits::wrong_given) +
                                       " wrong answers are taken for a question; found " +
                                       std::to_string(wrong.size()) + ". Take some away.");
        else
            check_wrong(ask, wrong);
        if (object_.reader().errors() == errors && (whole || type))
            check_number(whole, ask.type, wrong.size());
        ask.wrong = texts_of(wrong);
        return ask;
    }

private:
    void check_wrong(const Ask& ask, const std::vector<Named>& wrong) {
        const NameKeys also = keys_of(ask.also);
        const NameKeys barred = keys_of(ask.barred);
        for (const auto& name : wrong) {
            const std::string key = name_key(name.text);
            const std::string quoted = "\"" + name.text + "\"";
            std::string what;
            if (same_name(name.text, ask.answer))
                what = quoted + " is the answer itself. Replace it by something wrong.";
            else if (also.count(key) > 0)
                what = quoted + " is another name of the answer (key \"also\"). Replace it by "
                                "something wrong.";
            else if (barred.count(key) > 0 || record_barred_.count(key) > 0 ||
                     film_barred_.count(key) > 0)
                what = quoted + " stands in \"not\" too, as something that is no wrong answer. "
                                "Take it out of one of the two lists.";
            if (!what.empty()) object_.reader().error(*name.value, name.pointer, what);
        }
    }

    void check_number(bool whole, AnswerType type, std::size_t found) {
        if (found >= limits::wrong_shown) return;
        const JsonValue* list = object_.value().find("wrong");
        if (whole && list != nullptr) {
            object_.reader().error(*list, object_.pointer_to("wrong"),
                                   "A whole question needs 3 wrong answers or more; found " +
                                       std::to_string(found) + ". Add some.");
        } else if (!whole && !info(type).has_source) {
            object_.reader().error(
                list != nullptr ? *list : object_.value(),
                list != nullptr ? object_.pointer_to("wrong") : pointer_,
                "Nothing is known from which wrong answers of the type \"" +
                    std::string(info(type).name) +
                    "\" could be drawn: 3 or more were expected in \"wrong\"; found " +
                    std::to_string(found) + ". Add some, or choose another type.");
        }
    }

    ObjectReader& object_;
    std::string pointer_;
    const NameKeys& film_barred_;
    const NameKeys& record_barred_;
};

/// The forms are mixed up easily: a key of the other one is told what it should be.
void refuse_keys(ObjectReader& object, std::initializer_list<std::string_view> keys,
                 const std::string& advice) {
    bool told = false;
    for (const auto key : keys) {
        const JsonValue* value = object.optional(key);
        if (value == nullptr || told) continue;
        object.reader().error(*value, object.pointer_to(key),
                              "The key \"" + std::string(key) + "\" has no place here. " + advice);
        told = true;
    }
}

} // namespace

RecordReader::RecordReader(ObjectReader& film, const std::vector<std::string>& film_barred)
    : film_(film), film_barred_(keys_of(film_barred)) {}

std::string words_key(const Record& record) {
    return record.whole ? "question " + fold(record.asks.front().question)
                        : "text " + fold(record.text);
}

std::string name_key(std::string_view name) {
    std::string folded = fold(name);
    return folded.empty() ? std::string(name) : folded;
}

bool same_name(std::string_view a, std::string_view b) { return name_key(a) == name_key(b); }

std::vector<std::string> read_names(ObjectReader& object, std::string_view key) {
    return texts_of(read_named(object, key));
}

std::optional<Difficulty> read_difficulty(ObjectReader& object) {
    static const std::vector<std::string> choices(difficulty_names.begin(), difficulty_names.end());
    const auto choice = object.optional_choice("difficulty", choices);
    return choice ? std::optional(static_cast<Difficulty>(*choice)) : std::nullopt;
}

Record RecordReader::read_whole(ObjectReader& object, const std::string& pointer) {
    Record record;
    record.whole = true;
    record.asks_given = true;
    record.id = read_id(object);
    Ask ask = AskReader(object, pointer, film_barred_, {}).read(true);
    record.text = object.optional_text("explanation", {limits::text}).value_or("");
    record.source = object.optional_text("source", {limits::text}).value_or("");
    record.spoiler = ask.spoiler;
    refuse_keys(object, {"text", "ask"},
                "In a whole question the sentence is called \"explanation\"; a sentence with asks "
                "stands in \"storyline\" or \"trivia\".");
    object.close();
    record.asks.push_back(std::move(ask));
    return record;
}

Record RecordReader::read_sentence(ObjectReader& object) {
    Record record;
    record.id = read_id(object);
    record.text = object.required_text("text", {limits::text});
    record.barred = read_names(object, "not");
    record.also = read_names(object, "also");
    record.difficulty = read_difficulty(object);
    record.source = object.optional_text("source", {limits::text}).value_or("");
    record.spoiler = object.optional_bool("spoiler", false);
    read_asks(object, record);
    refuse_keys(object, {"question", "answer", "type", "wrong", "explanation"},
                "Beside \"text\", questions stand in \"ask\": [{ ... }]; in a whole question the "
                "sentence is called \"explanation\" instead of \"text\".");
    object.close();
    return record;
}

void RecordReader::read_asks(ObjectReader& object, Record& record) {
    JsonReader& reader = object.reader();
    record.asks_given = object.value().find("ask") != nullptr;
    const NameKeys barred = keys_of(record.barred);
    std::set<std::string> ids;
    object.each("ask", [&](const JsonValue& element, const std::string& pointer) {
        ObjectReader ask_object(reader, element, pointer);
        if (element.object() == nullptr) return;
        std::string id = read_id(ask_object);
        Ask ask = AskReader(ask_object, pointer, film_barred_, barred).read(false);
        ask.id = std::move(id);
        ask.explanation = ask_object.optional_text("explanation", {limits::text}).value_or("");
        ask_object.close();
        if (!ask.id.empty() && !ids.insert(ask.id).second)
            reader.error(*element.find("id"), ask_object.pointer_to("id"),
                         "Another ask of this record has the id \"" + ask.id + "\". Change one.");
        record.asks.push_back(std::move(ask));
    });
}

std::optional<Record> RecordReader::read_record(const JsonValue& value, const std::string& pointer,
                                                Section section) {
    JsonReader& reader = film_.reader();
    const int errors = reader.errors();
    Record record;
    if (section != Section::Questions && value.text() != nullptr) {
        record.text = read_text(reader, value, pointer, {limits::text}).value_or("");
    } else if (value.object() == nullptr) {
        reader.error(value, pointer,
                     std::string(section == Section::Questions
                                     ? "A question { ... }"
                                     : "A sentence in quotation marks or an object { ... }") +
                         " was expected; found " + std::string(value.kind_name()) + ".");
    } else {
        ObjectReader object(reader, value, pointer);
        const bool whole = section == Section::Questions ||
                           (value.find("text") == nullptr && value.find("question") != nullptr);
        record = whole ? read_whole(object, pointer) : read_sentence(object);
    }
    if (reader.errors() == errors) refuse_repeated(record, value, pointer);
    if (reader.errors() != errors) return std::nullopt;
    record.section = section;
    record.id_given = !record.id.empty();
    record.origin = {reader.file(), value.at, pointer};
    return record;
}

void RecordReader::refuse_repeated(const Record& record, const JsonValue& value,
                                   const std::string& pointer) {
    const auto place = [&](std::string_view key) -> std::pair<const JsonValue&, std::string> {
        if (const JsonValue* member = value.find(key))
            return {*member, pointer + "/" + std::string(key)};
        return {value, pointer};
    };
    if (!record.id.empty()) {
        if (const auto [taken, is_new] = ids_.emplace(record.id, pointer); !is_new) {
            const auto [at, where] = place("id");
            film_.reader().error(at, where,
                                 "The id \"" + record.id + "\" is taken by " + taken->second +
                                     ". Choose another one.");
        }
    }
    const std::string_view kind = record.whole ? "question" : "text";
    if (const auto [taken, is_new] = texts_.emplace(words_key(record), pointer); !is_new) {
        const auto [at, where] = place(kind);
        film_.reader().error(at, where,
                             "The same " + std::string(kind) + " stands at " + taken->second +
                                 " already. Take one away.");
    }
}

void RecordReader::read(Section section) {
    const auto key = section_names.at(static_cast<std::size_t>(section));
    film_.each(key, [&](const JsonValue& element, const std::string& pointer) {
        if (auto record = read_record(element, pointer, section))
            records_.push_back(std::move(*record));
    });
}

std::vector<Record> RecordReader::take() {
    name_records(records_);
    return std::move(records_);
}

} // namespace quiz

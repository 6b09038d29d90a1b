#include "films/opentdb.h"

#include "core/json.h"
#include "core/text.h"
#include "films/html_entities.h"
#include "films/limits.h"
#include "films/record_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace quiz {

namespace {

constexpr std::string_view source_name = "Open Trivia Database";
constexpr std::string_view source_licence = "Open Trivia Database (opentdb.com), CC BY-SA 4.0";
constexpr std::size_t wrong_given = 3;

/// Why a question is not taken, as the end of a sentence.
using Reason = std::string;

/// White space of any kind as single spaces, without soft hyphens, which only tell where to break.
std::string tidy(std::string_view text) {
    std::string out;
    for (const char32_t code : decode_utf8(text)) {
        if (code == U'\u00AD') continue;
        const std::string character = encode_utf8(std::u32string(1, code));
        if (!trim(character).empty())
            out += character;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// A text of a question, decoded; or what is wrong with it.
tl::expected<std::string, Reason> read_field(const JsonValue& value, std::string_view what,
                                             std::size_t most) {
    const std::string the(what);
    if (value.text() == nullptr)
        return tl::unexpected(the + " is no text but " + std::string(value.kind_name()));
    const DecodedText decoded = decode_entities(*value.text());
    if (!decoded.unknown.empty())
        return tl::unexpected("the character reference \"" + decoded.unknown.front() + "\" in " +
                              the + " is not known");
    std::string text = tidy(decoded.text);
    if (text.empty()) return tl::unexpected(the + " is empty");
    if (printable(text) != text) return tl::unexpected(the + " has a control character in it");
    if (const auto length = character_count(text); length > most)
        return tl::unexpected(the + " has " + std::to_string(length) + " characters; at most " +
                              std::to_string(most) + " fit the screen");
    return text;
}

bool all_of_them(const Ask& ask, bool (*trait)(const std::string&)) {
    return trait(ask.answer) && std::all_of(ask.wrong.begin(), ask.wrong.end(), trait);
}

bool is_whole_number(const std::string& text) {
    return text.find_first_not_of("0123456789") == std::string::npos;
}

bool is_year(const std::string& text) {
    return text.size() == 4 && is_whole_number(text) &&
           text >= std::to_string(limits::first_year) && text <= std::to_string(limits::last_year);
}

/// "Which film ...", "In what Oscar winning movie ...": titles keep their articles as they are.
bool asks_for_film(std::string_view question) {
    static constexpr std::array<std::string_view, 10> kinds{
        "series",  "studio", "studios",   "franchise", "director",
        "company", "genre",  "character", "star",      "trilogy"};
    const auto words = folded_words(question);
    const auto is_film = [&](std::size_t i) {
        return i < words.size() && (words[i] == "film" || words[i] == "movie");
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != "which" && words[i] != "what") continue;
        std::size_t noun = i + 1;
        while (noun <= i + 3 && !is_film(noun)) ++noun;
        const bool own_word = noun + 1 >= words.size() ||
                              std::find(kinds.begin(), kinds.end(), words[noun + 1]) == kinds.end();
        const bool adjectives =
            std::none_of(words.begin() + static_cast<std::ptrdiff_t>(std::min(i + 1, words.size())),
                         words.begin() + static_cast<std::ptrdiff_t>(std::min(noun, words.size())),
                         [](const std::string& word) {
                             return word == "of" || word == "the" || word == "in" || word == "is" ||
                                    word == "a" || word == "was" || word == "did";
                         });
        if (is_film(noun) && own_word && adjectives) return true;
    }
    return false;
}

AnswerType type_of(const Ask& ask) {
    // Numbers are shown in order; what is not clear is just a thing.
    if (all_of_them(ask, is_year)) return AnswerType::Year;
    if (all_of_them(ask, is_whole_number)) return AnswerType::Count;
    return asks_for_film(ask.question) ? AnswerType::Film : AnswerType::Thing;
}

class Reader {
public:
    Reader(std::string_view text, std::string_view file, OpenTdbCollection& result)
        : reader_(text, file, result.problems), result_(result) {}

    void read(const JsonValue& document) {
        const JsonValue* list = find_list(document);
        if (list == nullptr) return;
        Film film;
        film.licence = source_licence;
        for (std::size_t i = 0; i < list->array()->size(); ++i)
            question((*list->array())[i], pointer_ + "/" + std::to_string(i), film.records);
        if (film.records.empty()) {
            const std::string why =
                result_.read == 0 ? "There is no question in it."
                : result_.true_or_false == result_.read
                    ? "All its questions are true or false, and those are left out."
                    : "None of its questions could be taken.";
            return reader_.error(*list, pointer_, why + " Nothing was written.");
        }
        film.title = title();
        film.slug = slug(film.title);
        film.files.push_back(reader_.file());
        name_records(film.records);
        result_.film = std::move(film);
    }

private:
    const JsonValue* find_list(const JsonValue& document) {
        if (document.array() != nullptr) return &document;
        if (document.find("title") != nullptr) {
            reader_.error(document, "",
                          "This is a film file already: there is nothing to import. `red-shoes "
                          "check` reads it as it is.");
            return nullptr;
        }
        if (const JsonValue* code = document.find("response_code")) {
            const auto* number = std::get_if<std::int64_t>(&code->value);
            if (number == nullptr || *number != 0) {
                reader_.error(*code, "/response_code",
                              "The service gave no questions" + meaning(number) +
                                  ". Ask it again.");
                return nullptr;
            }
        }
        const JsonValue* results = document.find("results");
        if (results != nullptr && results->array() != nullptr) {
            pointer_ = "/results";
            return results;
        }
        reader_.error(
            results != nullptr ? *results : document, results != nullptr ? "/results" : "",
            "Questions of the Open Trivia Database were expected: a list [ ... ], or an "
            "object with a list \"results\"; found " +
                std::string((results != nullptr ? *results : document).kind_name()) +
                (document.object() != nullptr && results == nullptr ? " without \"results\"."
                                                                    : "."));
        return nullptr;
    }

    /// Source of the codes: https://opentdb.com/api_config.php
    static std::string meaning(const std::int64_t* code) {
        if (code == nullptr) return {};
        std::string number = " but code " + std::to_string(*code);
        switch (*code) {
        case 1: return number + " (it has not so many questions)";
        case 2: return number + " (a parameter was not valid)";
        case 3: return number + " (the session token is not known)";
        case 4: return number + " (the session token has seen all questions)";
        case 5: return number + " (too many requests; wait five seconds)";
        default: return number;
        }
    }

    void question(const JsonValue& value, const std::string& pointer,
                  std::vector<Record>& records) {
        ++result_.read;
        if (const JsonValue* type = value.find("type");
            type != nullptr && type->text() != nullptr && *type->text() == "boolean") {
            ++result_.true_or_false;
            return;
        }
        auto record = read_question(value);
        if (record) {
            record->origin = record->asks.front().origin = {reader_.file(), value.at, pointer};
            records.push_back(std::move(*record));
            return;
        }
        ++result_.not_taken;
        reader_.report(Severity::Warning, value.at, pointer,
                       "This question was not taken: " + record.error() + ".");
    }

    tl::expected<Record, Reason> read_question(const JsonValue& value) {
        if (value.object() == nullptr)
            return tl::unexpected("it is no object but " + std::string(value.kind_name()));
        for (const char* key : {"type", "question", "correct_answer", "incorrect_answers"})
            if (value.find(key) == nullptr)
                return tl::unexpected(Reason("the key \"" + std::string(key) + "\" is missing"));
        const std::string* type = value.find("type")->text();
        if (type == nullptr || *type != "multiple")
            return tl::unexpected(Reason("its type is neither \"multiple\" nor \"boolean\""));
        Ask ask;
        const auto question = read_field(*value.find("question"), "the question", limits::stem);
        if (!question) return tl::unexpected(question.error());
        const auto answer = read_field(*value.find("correct_answer"), "the answer", limits::option);
        if (!answer) return tl::unexpected(answer.error());
        ask.question = *question;
        ask.answer = *answer;
        const auto* wrong = value.find("incorrect_answers")->array();
        if (wrong == nullptr || wrong->size() != wrong_given)
            return tl::unexpected(Reason("it has not three wrong answers"));
        for (const auto& element : *wrong) {
            const auto text = read_field(element, "a wrong answer", limits::option);
            if (!text) return tl::unexpected(text.error());
            const auto same = [&](const std::string& other) { return same_name(other, *text); };
            if (same(ask.answer) || std::any_of(ask.wrong.begin(), ask.wrong.end(), same))
                return tl::unexpected(Reason("two of its answers read as \"" + *text + "\""));
            ask.wrong.push_back(*text);
        }
        if (const auto [before, is_new] = lines_.emplace(fold(ask.question), value.at.line);
            !is_new)
            return tl::unexpected("the same question stands in line " +
                                  std::to_string(before->second) + " already");
        ask.type = type_of(ask);
        ask.difficulty = difficulty(value);
        if (const JsonValue* category = value.find("category");
            category != nullptr && category->text() != nullptr)
            categories_.insert(*category->text());
        Record record;
        record.section = Section::Questions;
        record.whole = record.asks_given = true;
        record.asks.push_back(std::move(ask));
        return record;
    }

    static std::optional<Difficulty> difficulty(const JsonValue& value) {
        const JsonValue* level = value.find("difficulty");
        if (level == nullptr || level->text() == nullptr) return std::nullopt;
        const auto found =
            std::find(difficulty_names.begin(), difficulty_names.end(), *level->text());
        if (found == difficulty_names.end()) return std::nullopt;
        return static_cast<Difficulty>(found - difficulty_names.begin());
    }

    /// "Entertainment: Film" for all of them gives "Open Trivia Database: Film".
    [[nodiscard]] std::string title() const {
        std::string plain(source_name);
        if (categories_.size() != 1) return plain;
        std::string category = tidy(decode_entities(*categories_.begin()).text);
        if (const auto colon = category.rfind(": "); colon != std::string::npos)
            category.erase(0, colon + 2);
        std::string title = plain + ": " + category;
        const bool sound = !category.empty() && printable(title) == title &&
                           character_count(title) <= limits::title;
        return sound ? title : plain;
    }

    JsonReader reader_;
    OpenTdbCollection& result_;
    std::string pointer_;
    std::map<std::string, int> lines_; ///< Of the questions taken, folded.
    std::set<std::string> categories_;
};

} // namespace

bool looks_like_json(std::string_view text) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '[' || text[first] == '{');
}

OpenTdbCollection read_opentdb(std::string_view text, std::string_view file) {
    OpenTdbCollection result;
    if (text.size() > largest_opentdb) {
        Problem problem;
        problem.file = file;
        problem.what = "The file is larger than 64 MB. Import it in parts.";
        result.problems.push_back(std::move(problem));
        return result;
    }
    const auto document = parse_json(text, file);
    if (!document)
        result.problems.push_back(document.error());
    else
        Reader(text, file, result).read(*document);
    return result;
}

} // namespace quiz

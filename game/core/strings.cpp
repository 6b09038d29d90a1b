#include "core/strings.h"

#include "core/files.h"
#include "core/json.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace quiz {

/// Walks a strings document.
class StringsReader {
public:
    StringsReader(JsonReader& reader, Strings& strings) : reader_(reader), strings_(strings) {}

    void read(const JsonValue& document) {
        if (document.object() == nullptr) {
            reader_.error(document, "", "Strings are an object of names and sentences.");
            return;
        }
        for (const JsonMember& member : *document.object()) {
            if (member.key == "language")
                language(member.value);
            else
                group(member.value, member.key);
        }
    }

private:
    void language(const JsonValue& value) {
        ObjectReader object(reader_, value, "/language");
        strings_.sentences_["language.name"]["other"] = object.required_text("name");
        const std::vector<std::string> rules{"none", "one", "zero-one", "one-few-many"};
        if (const auto rule = object.optional_choice("plural", rules))
            strings_.plural_ = static_cast<Strings::Plural>(*rule);
        if (const JsonValue* mark = object.optional("thousands")) {
            if (mark->text() == nullptr)
                reader_.error(*mark, "/language/thousands", "This is a text, such as \",\".");
            else
                strings_.thousands_ = *mark->text();
        }
        object.close();
    }

    void group(const JsonValue& value, const std::string& id) {
        const std::string pointer = "/" + dots_to_slashes(id);
        if (const std::string* text = value.text()) {
            add(value, id, {{"other", *text}});
        } else if (value.object() == nullptr) {
            reader_.error(value, pointer, "This is a sentence, or an object of them.");
        } else if (value.find("other") != nullptr) {
            Strings::Forms forms;
            for (const JsonMember& form : *value.object()) {
                const std::string* text = form.value.text();
                if (text == nullptr)
                    reader_.error(form.value, pointer + "/" + form.key, "This is a sentence.");
                else
                    forms[form.key] = *text;
            }
            add(value, id, std::move(forms));
        } else {
            for (const JsonMember& member : *value.object())
                group(member.value, id + "." + member.key);
        }
    }

    void add(const JsonValue& value, const std::string& id, Strings::Forms forms) {
        if (!strings_.sentences_.emplace(id, std::move(forms)).second)
            reader_.error(value, "/" + dots_to_slashes(id), "This name is there twice.");
    }

    static std::string dots_to_slashes(std::string id) {
        std::replace(id.begin(), id.end(), '.', '/');
        return id;
    }

    JsonReader& reader_;
    Strings& strings_;
};

Strings::Read Strings::read(std::string_view json, std::string_view file) {
    Read result;
    const auto document = parse_json(json, file);
    if (!document) {
        result.problems.push_back(document.error());
        return result;
    }
    JsonReader reader(json, file, result.problems);
    StringsReader(reader, result.strings).read(*document);
    return result;
}

Strings Strings::load(const std::filesystem::path& assets, std::string_view language) {
    const std::filesystem::path path = assets / "strings" / (std::string(language) + ".json");
    const auto text = read_file(path);
    if (!text) throw std::runtime_error("The words of the game could not be read: " + text.error());
    Read result = read(*text, path.string());
    for (const Problem& problem : result.problems)
        if (problem.severity == Severity::Error)
            throw std::runtime_error("The words of the game are broken, install it again. " +
                                     to_text(problem));
    return std::move(result.strings);
}

std::vector<std::string> Strings::ids() const {
    std::vector<std::string> all;
    for (const auto& [id, forms] : sentences_) all.push_back(id);
    return all;
}

std::string Strings::number(std::int64_t number) const {
    std::string digits = std::to_string(number);
    const std::ptrdiff_t first = number < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > first; at -= 3)
        digits.insert(static_cast<std::size_t>(at), thousands_);
    return digits;
}

std::string_view Strings::form(std::int64_t number) const {
    const std::int64_t n = number < 0 ? -number : number;
    switch (plural_) {
    case Plural::None: return "other";
    case Plural::One: return n == 1 ? "one" : "other";
    case Plural::ZeroOne: return n < 2 ? "one" : "other";
    case Plural::OneFewMany: {
        const std::int64_t tens = n % 100;
        const std::int64_t units = n % 10;
        if (units == 1 && tens != 11) return "one";
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? "few" : "other";
    }
    }
    return "other";
}

std::string Strings::operator()(std::string_view id, std::initializer_list<Word> words) const {
    const auto found = sentences_.find(id);
    if (found == sentences_.end()) return std::string(id);
    const auto word_of = [&](std::string_view name) {
        return std::find_if(words.begin(), words.end(),
                            [&](const Word& word) { return word.name == name; });
    };
    const Forms& forms = found->second;
    auto chosen = forms.find("other");
    if (const auto* const n = word_of("n"); n != words.end())
        if (const auto* number = std::get_if<std::int64_t>(&n->value))
            if (const auto other = forms.find(form(*number)); other != forms.end()) chosen = other;

    std::string_view rest = chosen->second;
    std::string text;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        const std::size_t close = rest.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        text += rest.substr(0, open);
        std::string_view name = rest.substr(open + 1, close - open - 1);
        const std::size_t colon = name.find(':');
        const bool plain = colon != std::string_view::npos && name.substr(colon + 1) == "plain";
        name = name.substr(0, colon);
        if (const auto* const word = word_of(name); word == words.end())
            text += rest.substr(open, close - open + 1);
        else if (const auto* number_ = std::get_if<std::int64_t>(&word->value))
            text += plain ? std::to_string(*number_) : number(*number_);
        else
            text += std::get<std::string>(word->value);
        rest.remove_prefix(close + 1);
    }
    return text.append(rest);
}

} // namespace quiz

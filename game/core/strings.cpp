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
        LanguageRules& rules = strings_.rules_;
        if (std::string name = object.required_text("name"); !name.empty())
            strings_.sentences_["language.name"]["other"] = std::move(name);
        const std::vector<std::string> plurals{"none", "one", "zero-one", "one-few-many"};
        if (const auto rule = object.optional_choice("plural", plurals))
            rules.plural = static_cast<LanguageRules::Plural>(*rule);
        const std::vector<std::string> ordinals{"none", "one", "one-two-few"};
        if (const auto rule = object.optional_choice("ordinal", ordinals))
            rules.ordinal = static_cast<LanguageRules::Ordinal>(*rule);
        mark(object, "thousands", rules.thousands);
        mark(object, "decimal", rules.decimal);
        mark(object, "comma", rules.comma);
        mark(object, "last_comma", rules.last_comma);
        mark(object, "date", rules.date);
        rules.months = object.optional_texts("months");
        if (!rules.months.empty() && rules.months.size() != months_of_a_year) {
            reader_.error(*value.find("months"), "/language/months", "A year has twelve months.");
            rules.months.clear();
        }
        if (const JsonValue* forms = object.optional("ordinals"))
            rules.ordinals = forms_of(*forms, "/language/ordinals");
        object.close();
    }

    /// A text of which blanks are a part.
    void mark(ObjectReader& object, std::string_view key, std::string& text) {
        const JsonValue* value = object.optional(key);
        if (value == nullptr) return;
        if (value->text() == nullptr)
            reader_.error(*value, "/language/" + std::string(key), "This is a text.");
        else
            text = *value->text();
    }

    NumberForms forms_of(const JsonValue& value, const std::string& pointer) {
        NumberForms forms;
        if (value.object() == nullptr || value.find("other") == nullptr) {
            reader_.error(value, pointer, R"(This is an object with a sentence for "other".)");
            return forms;
        }
        const std::vector<std::string> known{"one", "two", "few", "other"};
        for (const JsonMember& form : *value.object()) {
            const std::string* text = form.value.text();
            if (text == nullptr)
                reader_.error(form.value, pointer + "/" + form.key, "This is a sentence.");
            else if (std::find(known.begin(), known.end(), form.key) == known.end())
                reader_.error(form.value, pointer + "/" + form.key,
                              "The forms of a sentence are one, two, few and other.");
            else
                forms[form.key] = *text;
        }
        return forms;
    }

    void group(const JsonValue& value, const std::string& id) {
        const std::string pointer = "/" + dots_to_slashes(id);
        if (const std::string* text = value.text()) {
            add(value, id, {{"other", *text}});
        } else if (value.object() == nullptr) {
            reader_.error(value, pointer, "This is a sentence, or an object of them.");
        } else if (value.find("other") != nullptr) {
            add(value, id, forms_of(value, pointer));
        } else {
            for (const JsonMember& member : *value.object())
                group(member.value, id + "." + member.key);
        }
    }

    void add(const JsonValue& value, const std::string& id, NumberForms forms) {
        if (!strings_.sentences_.emplace(id, std::move(forms)).second)
            reader_.error(value, "/" + dots_to_slashes(id), "This name is there twice.");
    }

    static std::string dots_to_slashes(std::string id) {
        std::replace(id.begin(), id.end(), '.', '/');
        return id;
    }

    static constexpr std::size_t months_of_a_year = 12;
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

NumberForms Strings::forms(std::string_view id) const {
    const auto found = sentences_.find(id);
    return found == sentences_.end() ? NumberForms{} : found->second;
}

void Strings::fall_back_on(Strings other) {
    fallback_ = std::make_shared<const Strings>(std::move(other));
}

namespace {

const Word* word_of(std::span<const Word> words, std::string_view name) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word& word) { return word.name == name; });
    return found == words.end() ? nullptr : &*found;
}

} // namespace

std::string Strings::say(std::string_view id, std::span<const Word> words) const {
    const auto found = sentences_.find(id);
    if (found == sentences_.end()) return fallback_ ? fallback_->say(id, words) : std::string(id);
    const NumberForms& forms = found->second;
    auto chosen = forms.find("other");
    if (const Word* n = word_of(words, "n"))
        if (const auto* number = std::get_if<std::int64_t>(&n->value))
            if (const auto form = forms.find(rules_.form(*number)); form != forms.end())
                chosen = form;
    return chosen == forms.end() ? std::string(id) : filled(chosen->second, words);
}

std::string Strings::filled(std::string_view sentence, std::span<const Word> words) const {
    std::string text;
    text.reserve(sentence.size()); // names of places are about as long as what comes there
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        const std::size_t close = sentence.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        text += sentence.substr(0, open);
        const std::string_view place = sentence.substr(open + 1, close - open - 1);
        const std::size_t colon = std::min(place.find(':'), place.size());
        const std::string_view way = place.substr(std::min(colon + 1, place.size()));
        if (const Word* word = word_of(words, place.substr(0, colon)); word == nullptr)
            text += sentence.substr(open, close - open + 1);
        else if (const auto* number = std::get_if<std::int64_t>(&word->value))
            text += way == "plain"     ? std::to_string(*number)
                    : way == "ordinal" ? rules_.ordinal_text(*number)
                                       : rules_.number_text(*number);
        else
            text += std::get<std::string>(word->value);
        sentence.remove_prefix(close + 1);
    }
    return text.append(sentence);
}

} // namespace quiz

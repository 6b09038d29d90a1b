#pragma once

#include "core/language_rules.h"
#include "core/problem.h"

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quiz {

/// What stands for a {name} in a sentence.
struct Word {
    std::string_view name;
    std::variant<std::int64_t, std::string> value;

    template <std::integral Number>
    Word(std::string_view place, Number number)
        : name(place), value(static_cast<std::int64_t>(number)) {}
    Word(std::string_view place, std::string text) : name(place), value(std::move(text)) {}
    Word(std::string_view place, std::string_view text) : Word(place, std::string(text)) {}
    Word(std::string_view place, const char* text) : Word(place, std::string(text)) {}
};

/// A sentence of the interface that is still to be said: for what speaks no language itself.
struct Sentence {
    std::string_view id;       ///< "lobby.players".
    std::vector<Word> words{}; ///< For its places.
};

/// The words of the interface in one language, by name: `assets/strings/<language>.json`. How such
/// a file is written stands in the README beside it.
///
///     {"language": {"name": "English", "plural": "one", "thousands": ","},
///      "lobby": {"heading": "Who is dancing tonight?",
///                "players": {"one": "{n} player", "other": "{n} players"}}}
///
/// A sentence has its places in braces. An object with a member "other" is a sentence by number:
/// {n} decides. Numbers are written with the language's thousands separator, {year:plain} without,
/// {place:ordinal} as "3rd".
class Strings {
public:
    struct Read;
    /// Everything that is wrong is said; what is wrong is left out.
    [[nodiscard]] static Read read(std::string_view json, std::string_view file);
    /// Reads `<assets>/strings/<language>.json`. Throws std::runtime_error with one sentence when
    /// it cannot be read or has an error: a broken installation.
    [[nodiscard]] static Strings load(const std::filesystem::path& assets,
                                      std::string_view language = "en");

    /// The sentence of that name with its places filled; `id` is "lobby.players". Without such a
    /// sentence the id itself: it shows, and nothing stops. A place without a word stays as it is.
    [[nodiscard]] std::string operator()(std::string_view id,
                                         std::initializer_list<Word> words = {}) const {
        return say(id, {words.begin(), words.size()});
    }
    [[nodiscard]] std::string operator()(const Sentence& sentence) const {
        return say(sentence.id, sentence.words);
    }
    [[nodiscard]] bool has(std::string_view id) const { return sentences_.count(id) != 0; }
    /// Every name, sorted.
    [[nodiscard]] std::vector<std::string> ids() const;
    /// The forms of a sentence, as they stand in the file; nothing without such a sentence.
    [[nodiscard]] NumberForms forms(std::string_view id) const;
    /// Numbers, dates and lists as this language writes them.
    [[nodiscard]] const LanguageRules& rules() const { return rules_; }
    /// 1234567 as "1,234,567".
    [[nodiscard]] std::string number(std::int64_t number) const {
        return rules_.number_text(number);
    }
    /// Sentences that are missing here are said in that language, by its own rules.
    void fall_back_on(Strings other);

private:
    [[nodiscard]] std::string say(std::string_view id, std::span<const Word> words) const;
    [[nodiscard]] std::string filled(std::string_view sentence, std::span<const Word> words) const;

    std::map<std::string, NumberForms, std::less<>> sentences_;
    LanguageRules rules_;
    std::shared_ptr<const Strings> fallback_;

    friend class StringsReader;
};

struct Strings::Read {
    Strings strings;
    Problems problems;
};

} // namespace quiz

#pragma once

#include "core/strings.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A language that the interface can speak.
struct Language {
    std::string id;   ///< The file's name without its ending: "en", "pt-br".
    std::string name; ///< As its speakers call it.
    bool operator==(const Language&) const = default;
};

/// Where strings files lie: the program's own, and the player's, which may bring new ones or better
/// ones.
struct StringsFolders {
    std::filesystem::path assets; ///< Holds `strings`.
    std::filesystem::path own{};  ///< Need not be there.
};

/// Every language there is a file for, English first, then by name. A file that gives no name, or
/// is no JSON, is not listed.
[[nodiscard]] std::vector<Language> languages(const StringsFolders& folders);

/// A language, ready to be spoken, and what is wrong with its file. Sentences that are missing, or
/// that have something wrong, are said in English; without such a file all of them. Never fails,
/// unless the shipped English is broken: then it throws std::runtime_error with one sentence.
[[nodiscard]] Strings::Read speak(std::string_view language, const StringsFolders& folders);

/// What a translation must have fixed: sentences that English does not have, places of a sentence
/// that English does not fill, forms without "other". What is missing is no mistake.
[[nodiscard]] std::vector<std::string> mistakes_of(const Strings& translation,
                                                   const Strings& english);

/// Letters, digits and hyphens, 1 to 20 of them: what can be a file's name anywhere.
[[nodiscard]] bool is_language_id(std::string_view id);

} // namespace quiz

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// What the looks of a single word of English prose say. Used to read plain-text records, where
/// nothing else tells a name from what stands around it.

[[nodiscard]] bool is_capital(char32_t c);
[[nodiscard]] bool is_letter(char32_t c);

/// "Moira", "O’Bannon", "d’Arcy", "\"Eddie\"": may be part of a name.
[[nodiscard]] bool is_name_word(std::string_view word);
/// "H.", "J.R."
[[nodiscard]] bool is_initial(std::string_view word);
/// "von", "de", "la": inside a name, never its end.
[[nodiscard]] bool is_particle(std::string_view word);
/// "Jr.", "III": behind a name, never its beginning.
[[nodiscard]] bool is_name_suffix(std::string_view word);
/// "Captain", "Mrs.", "Signor": before a name, never its end.
[[nodiscard]] bool is_honorific(std::string_view word);
/// "Mr.", "Capt.", "St.": an honorific cut short, whose point ends no sentence.
[[nodiscard]] bool is_title_abbreviation(std::string_view word);
/// "Pierre", "Moira", "Jean-Louis": a first name that is often met.
[[nodiscard]] bool is_given_name(std::string_view word);
/// "The", "Then", "When": capitalised only because a sentence begins.
[[nodiscard]] bool is_sentence_opener(std::string_view word);
/// "British", "French": an adjective of nationality.
[[nodiscard]] bool is_nationality(std::string_view word);

/// A person's name as far as its words tell: names, initials and particles, at most six of them.
[[nodiscard]] bool looks_like_person(const std::vector<std::string>& words);

/// The words between spaces.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// Without the punctuation and quotation marks around the word, and without a possessive "'s". The
/// point of initials and honorifics stays.
[[nodiscard]] std::string bare_word(std::string_view word);

} // namespace quiz

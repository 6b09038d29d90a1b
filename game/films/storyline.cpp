#include "films/storyline.h"

#include "core/text.h"
#include "films/limits.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

using std::string_view;
using Words = std::vector<std::string>;

constexpr string_view marks_of_pause = ",.;:!?)";

/// Is there a pause behind this word of running text? The point of "H." or "Mr." is none.
bool pauses(string_view word) {
    if (is_initial(word) || is_title_abbreviation(word)) return false;
    const std::string bare = bare_word(word);
    const std::size_t at = bare.empty() ? 0 : word.rfind(bare) + bare.size();
    return word.find_first_of(marks_of_pause, at) != string_view::npos;
}

bool ends_sentence(string_view word) {
    if (is_initial(word) || is_title_abbreviation(word)) return false;
    const std::string bare = bare_word(word);
    const std::size_t at = bare.empty() ? 0 : word.rfind(bare) + bare.size();
    return word.find_first_of(".!?", at) != string_view::npos;
}

/// The words at `from` that make a name, bare; `from` moves behind them.
Words take_name(const Words& words, std::size_t& from) {
    Words name;
    while (from < words.size()) {
        const std::string& word = words[from];
        const bool inside = is_particle(word) && !name.empty() && from + 1 < words.size() &&
                            is_name_word(words[from + 1]);
        if (!inside && !is_name_word(word)) break;
        name.push_back(inside ? word : bare_word(word));
        ++from;
        if (pauses(word) || name.back() != word) break; // also a possessive or a quotation mark
    }
    return name;
}

/// "Joel and Ethan Coen": the first has the surname of the second.
void share_surnames(std::vector<Words>& names) {
    for (std::size_t i = 0; i + 1 < names.size(); ++i)
        if (names[i].size() == 1 && is_given_name(names[i].front()) && names[i + 1].size() > 1)
            names[i].push_back(names[i + 1].back());
}

bool is_and(const Words& words, std::size_t at) {
    return at < words.size() && (words[at] == "and" || words[at] == "&");
}

/// "A", "A and B", "A, B and C". A comma goes on only towards an "and": "A, the master of ...".
std::vector<Words> take_names(const Words& words) {
    std::size_t at = 0;
    std::vector<Words> names{take_name(words, at)};
    if (names.front().empty()) return {};
    std::vector<Words> after_commas;
    while (true) {
        const std::string& last = words[at - 1];
        const bool comma = last.back() == ',';
        const bool joined = is_and(words, at) && (comma || !pauses(last));
        if (!joined && !comma) break;
        if (joined) ++at;
        Words name = take_name(words, at);
        if (name.empty()) break;
        after_commas.push_back(std::move(name));
        if (!joined) continue;
        names.insert(names.end(), after_commas.begin(), after_commas.end());
        after_commas.clear();
    }
    share_surnames(names);
    return names;
}

std::string without_quotes(std::string text) {
    for (const char* mark : {"\"", "\u201C", "\u201D"}) text = replace_all(text, mark, "");
    return std::string(trim(text));
}

/// "they all have the same face (played by ...)": no part.
bool is_of_body(const std::string& noun) {
    static constexpr std::array<string_view, 8> parts{"face",  "faces", "voice", "hand",
                                                      "hands", "eyes",  "body",  "part"};
    return std::find(parts.begin(), parts.end(), noun) != parts.end();
}

/// The role that the words before "(played by" end with.
std::string role_before(const Words& words) {
    std::size_t from = words.size();
    while (
        from > 0 &&
        (is_name_word(words[from - 1]) || (is_particle(words[from - 1]) && from < words.size())) &&
        (from == words.size() || !pauses(words[from - 1])))
        --from;
    while (from < words.size() && is_particle(words[from])) ++from;
    const bool begins = from == 0 || ends_sentence(words[from - 1]);
    std::string article;
    if (from < words.size() && begins && is_sentence_opener(words[from])) {
        if (words[from] == "The") article = "the ";
        ++from;
    } else if (from > 0 && from < words.size() && words[from - 1] == "the") {
        article = "the ";
    }
    if (from < words.size())
        return without_quotes(
            article + join({words.begin() + static_cast<std::ptrdiff_t>(from), words.end()}, " "));
    // No name: "the headwaiter", "the young pickpocket".
    if (!words.empty() && is_of_body(words.back())) return {};
    for (std::size_t i = words.size(); i > 0 && words.size() - i < 4; --i) {
        if (words[i - 1] == "the" && i < words.size())
            return join({words.begin() + static_cast<std::ptrdiff_t>(i) - 1, words.end()}, " ");
        if (pauses(words[i - 1])) break;
    }
    return {};
}

/// The one actor that is named, or nothing.
std::string actor_in(string_view text) {
    const Words words = words_of(text);
    std::size_t at = 0;
    const Words name = take_name(words, at);
    if (!looks_like_person(name)) return {};
    if (at < words.size() && (words[at] == "and" || words[at] == "&" || is_name_word(words[at])))
        return {}; // more than one
    return join(name, " ");
}

/// As many words before `at` as a role may have, from the beginning of a word.
Words words_before(string_view text, std::size_t at) {
    std::size_t from = at < 400 ? 0 : text.find(' ', at - 400);
    Words words = words_of(text.substr(from, at - std::min(from, at)));
    if (words.size() > 12) words.erase(words.begin(), words.end() - 12);
    return words;
}

struct QuotationMarks {
    string_view open;
    string_view close;
};
constexpr std::array<QuotationMarks, 7> quotation_marks{{{"\"", "\""},
                                                         {"\u201C", "\u201D"},
                                                         {"\u201E", "\u201C"},
                                                         {"\u201E", "\u201D"},
                                                         {"\u00AB", "\u00BB"},
                                                         {"\u2018", "\u2019"},
                                                         {"'", "'"}}};

bool begins_with(string_view text, string_view what) { return text.substr(0, what.size()) == what; }

string_view without_leading_spaces(string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

std::string clean_title(string_view phrase) {
    std::string title(trim(phrase));
    while (!title.empty() && (std::string_view(",;:").find(title.back()) != string_view::npos ||
                              (title.back() == '.' && title.find('.') + 1 == title.size())))
        title.pop_back();
    return std::string(trim(title));
}

std::optional<int> year_of(string_view word) {
    if (word.size() != 4 || word.find_first_not_of("0123456789") != string_view::npos)
        return std::nullopt;
    return std::stoi(std::string(word));
}

/// "Hollywood musical about ...", "story of ... directed by": within the words that say what it is.
bool names_kind_of_film(const Words& words, std::size_t from) {
    static constexpr std::array<string_view, 28> kinds{
        "film",    "movie",    "picture",     "musical",   "comedy",    "drama",  "melodrama",
        "western", "thriller", "mystery",     "romance",   "satire",    "epic",   "noir",
        "fantasy", "cartoon",  "documentary", "horror",    "animation", "fable",  "parable",
        "feature", "farce",    "directed",    "adventure", "tragedy",   "sequel", "whodunit"};
    for (std::size_t i = from; i < words.size(); ++i) {
        const std::string word = fold(bare_word(words[i]));
        if (std::find(kinds.begin(), kinds.end(), word) != kinds.end()) return true;
        if (pauses(words[i])) return false;
    }
    return false;
}

/// Reads on behind a title: "(other title) is a 1948 British ...", or ", a 1990 American crime
/// film ...". False when nothing is introduced.
bool read_predicate(string_view rest, bool behind_comma, Introduction& found) {
    rest = without_leading_spaces(rest);
    if (begins_with(rest, ",")) {
        behind_comma = true;
        rest = without_leading_spaces(rest.substr(1));
    }
    if (begins_with(rest, "(")) {
        const std::size_t end = rest.find(')');
        if (end == string_view::npos) return false;
        string_view inside = rest.substr(1, end - 1);
        for (const string_view label : {"also known as ", "originally ", "original title: ", "or "})
            if (begins_with(inside, label)) inside.remove_prefix(label.size());
        const std::string other = clean_title(without_quotes(std::string(inside)));
        found.year = year_of(other); // "Alien" (1979) is ...
        if (!other.empty() && is_name_word(words_of(other).front()) &&
            character_count(other) <= limits::title)
            found.also.push_back(other);
        rest = without_leading_spaces(rest.substr(end + 1));
    }
    const Words words = words_of(rest.substr(0, 200));
    std::size_t at = 0;
    static constexpr std::array<string_view, 10> tells{
        "follows", "tells",   "depicts", "recounts", "chronicles",
        "centers", "centres", "traces",  "revolves", "concerns"};
    // "Amadeus" follows the older man's war against the younger.
    if (!words.empty() && std::find(tells.begin(), tells.end(), words[0]) != tells.end())
        return true;
    // "..., a 1990 American crime film directed by ...": said in passing
    const bool in_passing = !words.empty() && behind_comma && (words[0] == "a" || words[0] == "an");
    if (words.empty() || (words[0] != "is" && words[0] != "was" && !in_passing)) return false;
    if (!in_passing) ++at;
    if (at < words.size() && (words[at] == "a" || words[at] == "an" || words[at] == "the")) ++at;
    const auto read_year = [&] {
        if (at < words.size() && !found.year && (found.year = year_of(words[at]))) ++at;
    };
    read_year();
    for (; at < words.size() && is_nationality(bare_word(words[at])); ++at)
        for (const auto& part : split(bare_word(words[at]), '-')) found.countries.push_back(part);
    read_year(); // "an American 1955 comedy"
    found.as_film = found.year || !found.countries.empty() || names_kind_of_film(words, at);
    return !in_passing || (found.year && names_kind_of_film(words, at));
}

std::optional<Introduction> quoted_introduction(string_view text, std::size_t at, bool anyhow) {
    for (const auto& [open, close] : quotation_marks) {
        if (!begins_with(text.substr(at), open)) continue;
        const std::size_t from = at + open.size();
        const std::size_t length = text.substr(from, 5 * limits::title).find(close);
        if (length == string_view::npos) continue;
        const std::size_t end = from + length;
        Introduction found;
        found.title = clean_title(text.substr(from, end - from));
        found.told = read_predicate(text.substr(end + close.size()),
                                    end > from && text[end - 1] == ',', found);
        if (!found.title.empty() && (found.told || anyhow)) return found;
    }
    return std::nullopt;
}

/// 'The Last Tram is a 1950 British film noir': capitals and a year tell as well.
std::optional<Introduction> bare_introduction(string_view text) {
    const std::size_t end = text.find(" is a");
    if (end == string_view::npos || end > 4 * limits::title) return std::nullopt;
    if (text.substr(0, end) != without_quotes(std::string(text.substr(0, end))))
        return std::nullopt;
    const Words words = words_of(text.substr(0, end));
    const auto in_title = [](const std::string& word) {
        return is_name_word(word) || is_particle(word) || is_sentence_opener(word);
    };
    if (!std::all_of(words.begin(), words.end(), in_title) ||
        std::all_of(words.begin(), words.end(), is_sentence_opener)) // "It is a ..."
        return std::nullopt;
    Introduction found;
    found.quoted = false;
    found.title = std::string(trim(text.substr(0, end)));
    if (!read_predicate(text.substr(end), false, found) || !found.year) return std::nullopt;
    return found;
}

} // namespace

std::optional<Introduction> introduction_of(std::string_view paragraph) {
    constexpr std::size_t far_enough = 2000; // a title that comes later is not introduced
    const string_view text = trim(paragraph);
    std::optional<Introduction> first;
    for (std::size_t at = 0; at < std::min(text.size(), far_enough); ++at) {
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '(') continue;
        auto found = quoted_introduction(text, at, false);
        if (found && found->as_film) return found;
        if (found && !first) first = std::move(found);
    }
    if (first) return first;
    if (auto found = quoted_introduction(text, 0, true)) return found;
    return bare_introduction(text);
}

bool is_about_film(std::string_view sentence, std::string_view title) {
    if (contains_words(sentence, title)) return true;
    for (const char* word : {"film", "movie", "picture"})
        if (contains_words(sentence, word)) return true;
    return begins_with(sentence, "It is ") || begins_with(sentence, "It was ") ||
           begins_with(sentence, "Directed by ");
}

std::vector<std::string> directors_in(std::string_view sentence) {
    static constexpr string_view phrase = "irected by ";
    const std::size_t at = sentence.find(phrase);
    if (at == string_view::npos || at == 0 ||
        (sentence[at - 1] != 'd' && sentence[at - 1] != 'D') || (at > 1 && sentence[at - 2] != ' '))
        return {};
    std::vector<std::string> directors;
    // "directed by the married couple Ada Marlow and Ivo Sandor"
    constexpr std::size_t longest_introduction = 4; // words
    Words words = words_of(sentence.substr(at + phrase.size(), 1000));
    const auto name = std::find_if(words.begin(), words.end(),
                                   [](const std::string& word) { return is_name_word(word); });
    if (static_cast<std::size_t>(name - words.begin()) <= longest_introduction)
        words.erase(words.begin(), name);
    for (const auto& each : take_names(words))
        if (looks_like_person(each)) directors.push_back(join(each, " "));
    return directors;
}

std::string narrator_in(std::string_view sentence) {
    static constexpr string_view phrase = "narrated by ";
    const std::size_t at = sentence.find(phrase);
    if (at == string_view::npos) return {};
    string_view rest = sentence.substr(at + phrase.size());
    rest = rest.substr(0, rest.find_first_of(".;)"));
    if (rest.size() > 200) return {};
    const std::size_t bracket = rest.find('(');
    if (bracket == string_view::npos) return actor_in(rest);
    // Not "narrated by Walter (Fred MacMurray)": there the narrator has a name.
    const Words before = words_of(rest.substr(0, bracket));
    const bool nameless = std::none_of(before.begin(), before.end(),
                                       [](const std::string& word) { return is_name_word(word); });
    return nameless ? actor_in(rest.substr(bracket + 1)) : std::string{};
}

PlayedRoles played_roles_in(std::string_view paragraph, std::string_view cast_line) {
    PlayedRoles found;
    const std::string cast = " " + fold(cast_line) + " ";
    const auto in_cast = [&](string_view name) {
        return cast.find(" " + fold(name) + " as ") != std::string::npos;
    };
    std::set<std::pair<std::string, std::string>> known;
    for (std::size_t open = paragraph.find('('); open != string_view::npos;
         open = paragraph.find('(', open + 1)) {
        string_view inside = paragraph.substr(open + 1);
        const std::size_t end = inside.substr(0, 200).find(')');
        if (end == string_view::npos) continue;
        inside = inside.substr(0, end);
        if (in_cast(inside)) {
            std::string role = role_before(words_before(paragraph, open));
            std::string actor(inside);
            if (role.empty())
                found.players.push_back(std::move(actor));
            else if (known.emplace(fold(role), fold(actor)).second)
                found.roles.push_back({std::move(role), std::move(actor), true});
            continue;
        }
        for (const string_view verb : {"played by ", "portrayed by ", "voiced by "}) {
            if (!begins_with(inside, verb)) continue;
            std::string role = role_before(words_before(paragraph, open));
            std::string actor = actor_in(inside.substr(verb.size()));
            if (role.empty() || actor.empty())
                found.unclear.emplace_back(inside);
            else if (known.emplace(fold(role), fold(actor)).second)
                found.roles.push_back({std::move(role), std::move(actor)});
        }
    }
    return found;
}

void add_names_in(std::string_view paragraph, std::set<std::string>& names) {
    const Words words = words_of(paragraph);
    bool begins = true;
    for (std::size_t at = 0; at < words.size();) {
        const bool opener = begins && is_sentence_opener(bare_word(words[at]));
        const Words name = opener ? Words{} : take_name(words, at);
        if (name.empty()) {
            begins = ends_sentence(words[at++]);
            continue;
        }
        // A single word at the beginning says nothing, unless something is its own: "Sam's piano".
        const bool possessive = words[at - 1].find("'s") != std::string::npos ||
                                words[at - 1].find("\u2019s") != std::string::npos;
        if (name.size() > 1 || !begins || possessive) names.insert(fold(join(name, " ")));
        begins = ends_sentence(words[at - 1]);
    }
}

} // namespace quiz

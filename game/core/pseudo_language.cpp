#include "core/pseudo_language.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace quiz {

namespace {

constexpr std::size_t longer_percent = 40;

/// By letter, a to z: what both fonts of the game have, with marks above and below.
constexpr std::array<const char*, 26> small{"å", "b", "ç", "ď", "é", "f", "ğ", "ĥ", "ï",
                                            "ĵ", "ķ", "ļ", "m", "ñ", "ö", "þ", "q", "ŕ",
                                            "š", "ţ", "ů", "v", "ŵ", "x", "ÿ", "ž"};
constexpr std::array<const char*, 26> capital{"Å", "B", "Ç", "Ď", "É", "F", "Ğ", "Ĥ", "Ï",
                                              "Ĵ", "Ķ", "Ļ", "M", "Ñ", "Ö", "Þ", "Q", "Ŕ",
                                              "Š", "Ţ", "Ů", "V", "Ŵ", "X", "Ÿ", "Ž"};

bool is_vowel(char c) { return std::string_view("aeiouAEIOU").find(c) != std::string_view::npos; }

bool is_small(char c) { return c >= 'a' && c <= 'z'; }

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

std::string accented(char c) {
    if (is_small(c)) return small.at(static_cast<std::size_t>(c - 'a'));
    if (is_capital(c)) return capital.at(static_cast<std::size_t>(c - 'A'));
    return {c};
}

/// A sentence without its places.
std::string without_places(std::string_view sentence) {
    std::string text;
    bool place = false;
    for (const char c : sentence) {
        if (c == '{') place = true;
        if (!place) text += c;
        if (c == '}') place = false;
    }
    return text;
}

/// Longer by so many characters: vowels come twice, then three times, so that words grow and not
/// only their number.
std::string stretched(std::string_view sentence, std::size_t longer) {
    std::vector<std::size_t> times(sentence.size(), 1);
    constexpr std::size_t most = 3;
    for (std::size_t round = 2; round <= most; ++round) {
        bool place = false;
        for (std::size_t i = 0; i < sentence.size() && longer > 0; ++i) {
            place = (place || sentence[i] == '{') && sentence[i] != '}';
            if (place || !is_vowel(sentence[i])) continue;
            times[i] = round;
            --longer;
        }
    }
    std::string text;
    bool place = false;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        place = (place || sentence[i] == '{') && sentence[i] != '}';
        const std::string letter = place ? std::string(1, sentence[i]) : accented(sentence[i]);
        for (std::size_t n = 0; n < times[i]; ++n) text += letter;
    }
    for (; longer > 0; --longer) text += "ö"; // where there is hardly a vowel
    return text;
}

} // namespace

std::string pseudo_sentence(std::string_view sentence) {
    const std::string words = without_places(sentence);
    if (std::none_of(words.begin(), words.end(),
                     [](char c) { return is_small(c) || is_capital(c); }))
        return std::string(sentence);
    const std::size_t length = character_count(words);
    return "[" + stretched(sentence, (length * longer_percent + 99) / 100) + "]";
}

std::string pseudo_json(const Strings& english) {
    // Its own rules, unlike English, so that numbers and lists are seen to come from them.
    nlohmann::ordered_json json{{"language",
                                 {{"name", pseudo_sentence("Pseudo")},
                                  {"plural", "one"},
                                  {"thousands", "\u202f"},
                                  {"decimal", ","},
                                  {"last_comma", " åñď "},
                                  {"date", "{year}-{number}-{day}"}}}};
    for (const std::string& id : english.ids()) {
        if (id == "language.name") continue;
        nlohmann::ordered_json* place = &json;
        for (const std::string& name : split(id, '.')) place = &(*place)[name];
        const NumberForms forms = english.forms(id);
        for (const auto& [form, sentence] : forms) (*place)[form] = pseudo_sentence(sentence);
    }
    constexpr int indent = 4;
    return json.dump(indent) + "\n";
}

Strings pseudo_language(const Strings& english) {
    Strings::Read read = Strings::read(pseudo_json(english), "pseudo.json");
    assert(read.problems.empty());
    read.strings.fall_back_on(english);
    return std::move(read.strings);
}

} // namespace quiz

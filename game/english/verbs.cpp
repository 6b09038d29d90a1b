#include "english/verbs.h"

#include "english/verb_list.h"
#include "english/word_list.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace quiz {

namespace {

struct Known {
    bool noun_too = false;
    std::string past; ///< Of irregular verbs.
};

struct Lexicon {
    std::unordered_map<std::string_view, Known> bases;
    std::unordered_map<std::string_view, std::string_view> pasts;
    std::unordered_map<std::string_view, std::string_view> participles;
};

Lexicon make_lexicon() {
    Lexicon lexicon;
    lexicon.bases.reserve(4000);
    each_word(verb_list, [&](std::string_view word) {
        const bool noun_too = word.back() == '-';
        if (noun_too) word.remove_suffix(1);
        lexicon.bases[word].noun_too = noun_too;
    });
    for (std::string_view list = irregular_verb_list; !list.empty();) {
        const auto end = std::min(list.find(';'), list.size());
        std::vector<std::string_view> forms;
        each_word(list.substr(0, end), [&](std::string_view form) { forms.push_back(form); });
        list.remove_prefix(std::min(end + 1, list.size()));
        if (forms.size() != 3) continue;
        lexicon.bases[forms[0]].past = forms[1];
        lexicon.pasts.emplace(forms[1], forms[0]);
        lexicon.participles.emplace(forms[2], forms[0]);
    }
    lexicon.participles.emplace("born", "bear");
    return lexicon;
}

const Lexicon& lexicon() {
    static const Lexicon made = make_lexicon();
    return made;
}

bool ends_with(std::string_view word, std::string_view ending) {
    return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// The known base whose regular form with this ending the word is: "planned", "tried", "used".
std::optional<std::string> base_under(std::string_view word, std::string_view ending) {
    if (!ends_with(word, ending)) return std::nullopt;
    const std::string cut(word.substr(0, word.size() - ending.size()));
    const auto known = [](const std::string& base) { return lexicon().bases.count(base) > 0; };
    if (cut.size() < 2) return std::nullopt;
    if (ending == "s") {
        if (known(cut)) return cut;
        if (ends_with(cut, "ie")) {
            if (std::string base = cut.substr(0, cut.size() - 2) + "y"; known(base)) return base;
        }
        if (ends_with(cut, "e"))
            if (std::string base = cut.substr(0, cut.size() - 1); known(base)) return base;
        return std::nullopt;
    }
    if (std::string base = cut + "e"; known(base)) return base;
    if (known(cut)) return cut;
    if (ending == "ed" && cut.back() == 'i')
        if (std::string base = cut.substr(0, cut.size() - 1) + "y"; known(base)) return base;
    if (cut.size() > 2 && cut[cut.size() - 1] == cut[cut.size() - 2])
        if (std::string base = cut.substr(0, cut.size() - 1); known(base)) return base;
    return std::nullopt;
}

/// "stabbed", of a verb that is not listed; not "hundred".
bool looks_past(std::string_view word) {
    static constexpr std::array<std::string_view, 20> others{
        "hundred", "kindred",  "sacred", "naked",   "wicked",  "rugged",  "ragged",
        "beloved", "speed",    "breed",  "indeed",  "exceed",  "crooked", "hatred",
        "shred",   "infrared", "embed",  "succeed", "proceed", "gifted"};
    return ends_with(word, "ed") && word.size() > 4 && word[word.size() - 3] != 'e' &&
           word.find('-') == std::string_view::npos &&
           std::find(others.begin(), others.end(), word) == others.end();
}

} // namespace

std::optional<VerbReading> read_verb(std::string_view lower) {
    VerbReading reading;
    const auto settle = [&](std::string_view base) {
        if (reading.base.empty()) reading.base = base;
        reading.noun_too = lexicon().bases.at(std::string_view(reading.base)).noun_too;
    };
    if (lexicon().bases.count(lower) > 0) {
        reading.is_base = true;
        settle(lower);
    }
    if (const auto past = lexicon().pasts.find(lower); past != lexicon().pasts.end()) {
        reading.is_past = true;
        // "found" is of "find" here, "fell" of "fall".
        reading.base = past->second;
        settle(past->second);
    }
    if (const auto part = lexicon().participles.find(lower); part != lexicon().participles.end()) {
        reading.is_participle = true;
        if (!reading.is_past) reading.base = part->second;
        settle(part->second);
    }
    if (reading.base.empty() && lower.size() > 5 && lower.substr(0, 3) == "re-") {
        auto again = read_verb(lower.substr(3));
        if (again) again->base = "re-" + again->base;
        return again;
    }
    if (reading.base.empty()) {
        if (const auto base = base_under(lower, "ed")) {
            // An irregular verb has no -ed form, but for the few that have both.
            reading.is_past = reading.is_participle = true;
            settle(*base);
        } else if (const auto ing = base_under(lower, "ing")) {
            reading.is_ing = true;
            settle(*ing);
        } else if (const auto s = base_under(lower, "s")) {
            reading.is_s = true;
            settle(*s);
        } else if (looks_past(lower)) {
            reading.is_past = reading.is_participle = reading.guessed = true;
            reading.base = lower.substr(0, lower.size() - 2);
            return reading;
        } else {
            return std::nullopt;
        }
    }
    return reading;
}

std::string past_of(const VerbReading& verb, std::string_view like) {
    const auto known = lexicon().bases.find(verb.base);
    if (known != lexicon().bases.end() && !known->second.past.empty()) return known->second.past;
    if (ends_with(like, "ed")) return std::string(like);
    return verb.base + (verb.base.back() == 'e' ? "d" : "ed");
}

std::string present_of(const VerbReading& verb) {
    const std::string& base = verb.base;
    if (base == "have") return "has";
    const bool hisses = ends_with(base, "s") || ends_with(base, "sh") || ends_with(base, "ch") ||
                        ends_with(base, "x") || ends_with(base, "z") || ends_with(base, "o");
    if (hisses) return base + "es";
    const bool carry =
        base.size() > 1 && base.back() == 'y' &&
        std::string_view("aeiou").find(base[base.size() - 2]) == std::string_view::npos;
    return carry ? base.substr(0, base.size() - 1) + "ies" : base + "s";
}

} // namespace quiz

// Rules about options: Q101, Q102, Q104, Q105 of quality.h, and the warnings about their look.
#include "core/text.h"
#include "generator/numbers.h"
#include "generator/quality.h"
#include "generator/wording.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool starts_lower(std::string_view text) {
    return !text.empty() && text[0] >= 'a' && text[0] <= 'z';
}

/// Does one stand in the other, in whole words, in the singular or plural?
bool inside(const NameForms& a, const NameForms& b) {
    return contains_folded(a.folded, b.folded) || contains_folded(b.folded, a.folded);
}

/// "1980s" holds 1984.
bool decade_holds(const std::string& a, const std::string& b) {
    const auto decade = [](const std::string& text) {
        return text.size() >= 5 && text[3] == '0' && text[4] == 's';
    };
    const auto same = [](const std::string& x, const std::string& y) {
        return y.size() >= 4 && has_digit(y) && x.compare(0, 3, y, 0, 3) == 0;
    };
    return (decade(a) && same(a, b)) || (decade(b) && same(b, a));
}

bool holds(const NameForms& larger, const NameForms& smaller) {
    const Entity* place = smaller.in_pool;
    return place != nullptr &&
           std::find(place->in.begin(), place->in.end(), larger.folded) != place->in.end();
}

/// "Mrs. Vane" and "Edith Vane" may be one person; "Mr. Vane" and "Mrs. Vane" are two.
bool may_be_one(std::string_view a, std::string_view b) {
    static constexpr std::array<std::string_view, 6> courtesies{"mr", "mrs",    "miss",
                                                                "ms", "madame", "monsieur"};
    const auto a_last = a.rfind(' ');
    const auto b_last = b.rfind(' ');
    if (a_last == std::string_view::npos || b_last == std::string_view::npos ||
        a.substr(a_last) != b.substr(b_last))
        return false;
    const auto is_courtesy = [](std::string_view first) {
        return std::find(courtesies.begin(), courtesies.end(), first) != courtesies.end();
    };
    return is_courtesy(a.substr(0, a_last)) != is_courtesy(b.substr(0, b_last));
}

/// Neither holds the other, as words, as a decade or as a place.
bool can_stand_together(const std::string& a, const NameForms& a_forms, const std::string& b,
                        const NameForms& b_forms) {
    return !inside(a_forms, b_forms) && !decade_holds(a, b) && !holds(a_forms, b_forms) &&
           !holds(b_forms, a_forms) && !may_be_one(a_forms.folded, b_forms.folded);
}

/// Ends with a full stop that is not an abbreviation's ("Metro Inc.").
bool is_sentence(const std::string& text) {
    if (text.empty() || (text.back() != '.' && text.back() != '!')) return false;
    constexpr std::size_t shortest_word = 4;
    const auto space = text.rfind(' ');
    return space != std::string::npos && text.size() - space - 2 >= shortest_word;
}

/// Titles and names keep their own article; phrases must agree in having one.
std::string kind_of_mix(const Draft& draft, const std::string& wrong) {
    const std::string& key = draft.key;
    if (has_digit(key) != has_digit(wrong)) return "one has a digit, the other none";
    const auto family = info(draft.type).family;
    const bool phrase = family == AnswerFamily::Words || family == AnswerFamily::Numbers;
    // A name keeps its own article: "The Lamp" beside "Low Water".
    if (phrase && leading_article(key).empty() != leading_article(wrong).empty() &&
        !(is_name(key) && is_name(wrong)))
        return "one begins with an article, the other does not";
    if ((key[0] == '"') != (wrong[0] == '"'))
        return "one stands in quotation marks, the other does not";
    if (phrase && is_sentence(key) != is_sentence(wrong))
        return "one ends like a sentence, the other does not";
    if (starts_lower(key) != starts_lower(wrong))
        return "one begins with a capital, the other does not";
    return {};
}

/// Q102 and Q104 among numbers: the same in other words, or of another unit.
std::optional<Violation> judge_number(const Draft& draft, const std::string& wrong) {
    const auto key = read_number(draft.key);
    const auto number = read_number(wrong);
    if (!key || !number) return std::nullopt;
    const bool alike = unit_of(*key) == unit_of(*number);
    if (alike && amount_of(*key) == amount_of(*number))
        return Violation{Severity::Error, "Q102",
                         "The wrong answer \"" + wrong + "\" is the answer \"" + draft.key +
                             "\" in other words. Take another."};
    if (!alike)
        return Violation{Severity::Error, "Q104",
                         "The wrong answer \"" + wrong + "\" and the answer \"" + draft.key +
                             "\" have different units. Give all four the same."};
    return std::nullopt;
}

/// "$4 million" and "$4,000,000".
bool same_number(const std::string& a, const std::string& b) {
    if (!has_digit(a) && !has_digit(b)) return false;
    const auto first = read_number(a);
    const auto second = read_number(b);
    return first && second && amount_of(*first) == amount_of(*second) &&
           unit_of(*first) == unit_of(*second);
}

/// The gender that the stem asks for by its noun.
Gender asked_gender(const Draft& draft) {
    static constexpr std::array<std::string_view, 7> women{
        "actress", "ballerina", "woman", "heroine", "girl", "actresses", "songstress"};
    static constexpr std::array<std::string_view, 3> men{"man", "boy", "hero"};
    if (draft.type == AnswerType::Actress) return Gender::Female;
    // Folding is slow, and this is asked of every candidate.
    const auto stands = [&](std::string_view noun) {
        return draft.stem.find(noun) != std::string::npos;
    };
    if (std::none_of(women.begin(), women.end(), stands) &&
        std::none_of(men.begin(), men.end(), stands))
        return Gender::Unknown;
    const auto words = folded_words(draft.stem);
    for (std::size_t i = 1; i < words.size(); ++i) {
        // "Which English actress", "What actress"
        const bool asked = words[i - 1] == "which" || words[i - 1] == "what" ||
                           (i > 1 && (words[i - 2] == "which" || words[i - 2] == "what"));
        if (!asked) continue;
        if (std::find(women.begin(), women.end(), words[i]) != women.end()) return Gender::Female;
        if (std::find(men.begin(), men.end(), words[i]) != men.end()) return Gender::Male;
    }
    return Gender::Unknown;
}

/// "Which composer": a dancer among the options is ruled out at once.
bool tells_job(const Draft& draft) {
    if (info(draft.type).family != AnswerFamily::People || draft.type == AnswerType::Person ||
        draft.type == AnswerType::Character)
        return false;
    const auto job = info(draft.type).name;
    return draft.stem.find(job) != std::string::npos && contains_words(draft.stem, job);
}

bool has_family(const Entity& known, AnswerFamily sought) {
    return std::any_of(known.types.begin(), known.types.end(),
                       [&](AnswerType type) { return info(type).family == sought; });
}

std::vector<const NameForms*> forms_of(const std::vector<std::string>& names,
                                       const FilmLore& lore) {
    std::vector<const NameForms*> forms;
    forms.reserve(names.size());
    for (const auto& name : names) forms.push_back(&lore.forms(name));
    return forms;
}

} // namespace

bool is_no_answer_folded(std::string_view folded, bool title) {
    static constexpr std::array<std::string_view, 11> phrases{
        "of these", "of them", "of those", "of the above", "of the others", "the above",
        "of above", "these",   "of it",    "answers",      "of the three"};
    static constexpr std::array<std::string_view, 5> all{"all", "none", "both", "any", "neither"};
    static constexpr std::array<std::string_view, 8> alone{"yes",  "no",  "true", "false",
                                                           "none", "all", "both", "neither"};
    const auto space = folded.find(' ');
    const auto first = folded.substr(0, space);
    const auto rest =
        space == std::string_view::npos ? std::string_view{} : folded.substr(space + 1);
    if (std::find(all.begin(), all.end(), first) != all.end() &&
        std::find(phrases.begin(), phrases.end(), rest) != phrases.end())
        return true;
    if (folded.rfind("both ", 0) == 0 && folded.find(" and ") != std::string::npos) return true;
    if (folded.rfind("neither ", 0) == 0 && folded.find(" nor ") != std::string::npos) return true;
    return !title && std::find(alone.begin(), alone.end(), folded) != alone.end();
}

bool distinct_options(const FilmLore& lore, const std::string& a, const std::string& b) {
    if (same_number(a, b)) return false;
    const NameForms& first = lore.forms(a);
    const NameForms& second = lore.forms(b);
    return !FilmLore::same(first, second) && can_stand_together(a, first, b, second);
}

WrongJudge::WrongJudge(const Draft& draft, const FilmLore& lore)
    : draft_(draft), lore_(lore), family_(info(draft.type).family), key_(lore.forms(draft.key)),
      also_(forms_of(draft.also, lore)), barred_(forms_of(draft.barred, lore)),
      stem_(lore.folded(draft.stem)),
      asked_(family_ == AnswerFamily::People ? asked_gender(draft) : Gender::Unknown),
      job_told_(tells_job(draft)) {}

/// Q104: what is known of the option says that it is no such thing as is asked for. Words that
/// more than one thing is called by are left alone: "Casablanca" is a city and a film.
std::string WrongJudge::known_otherwise(const NameForms& forms) const {
    const Entity* known = lore_.find(forms);
    if (known == nullptr || known->types.empty()) return {};
    if (family_ == AnswerFamily::People) return person_known_otherwise(*known);
    if (family_ != AnswerFamily::Places) return {};
    if (has_family(*known, AnswerFamily::People)) return "is a person, not a place";
    const Entity* key = lore_.find(key_);
    if (key != nullptr && !key->level.empty() && !known->level.empty() &&
        key->level != known->level)
        return "is a " + known->level + ", the answer a " + key->level;
    return {};
}

std::string WrongJudge::person_known_otherwise(const Entity& known) const {
    const bool person = has_family(known, AnswerFamily::People);
    if (!person &&
        (has_family(known, AnswerFamily::Places) || has_family(known, AnswerFamily::Bodies)))
        return "is no person";
    // Of the key's gender nobody is of another than the stem asks for.
    const bool alike = draft_.gender != Gender::Unknown && known.gender == draft_.gender;
    if (!alike && known.gender != Gender::Unknown && asked_ != Gender::Unknown &&
        known.gender != asked_)
        return asked_ == Gender::Female ? "is a man; the question asks for a woman"
                                        : "is a woman; the question asks for a man";
    const auto of_type = [&](AnswerType type) {
        return std::find(known.types.begin(), known.types.end(), type) != known.types.end();
    };
    if (job_told_ && person && !known.is(draft_.type) && !of_type(AnswerType::Person) &&
        !of_type(AnswerType::Character))
        return "is known as " + std::string(info(known.types.front()).name) + ", not as " +
               std::string(info(draft_.type).name);
    return {};
}

bool WrongJudge::stands_in_stem(const NameForms& forms) const {
    // The plain stem first: it is folded already, and hardly any name stands in it.
    return contains_folded(stem_, forms.folded) &&
           contains_folded(lore_.folded(without_quotations(draft_.stem)), forms.folded) &&
           !contains_folded(lore_.folded(draft_.film->own_title()), forms.folded);
}

std::optional<Violation> WrongJudge::judge(const std::string& wrong, const NameForms& forms) const {
    const auto blocker = [&](const char* code, const std::string& what) {
        return Violation{Severity::Error, code, "The wrong answer \"" + wrong + "\" " + what};
    };
    const bool numeric = family_ == AnswerFamily::Numbers;
    if (is_no_answer_folded(forms.folded, family_ == AnswerFamily::Works))
        return blocker("Q109", "is no answer by itself. Write a name or thing like the others.");
    if (numeric)
        if (auto trouble = judge_number(draft_, wrong)) return trouble;
    const auto same = [&](const NameForms* other) { return FilmLore::same(*other, forms); };
    const auto is_named = [&](const NameForms* other) {
        return numeric ? other->folded == forms.folded : same(other);
    };
    if (is_named(&key_) || std::any_of(also_.begin(), also_.end(), same))
        return blocker("Q102",
                       "is another name of the answer \"" + draft_.key + "\". Take another.");
    if (std::any_of(barred_.begin(), barred_.end(), is_named) || lore_.barred(forms))
        return blocker("Q101",
                       "stands in a \"not\" list: it is also true or debatable. Take another.");
    if (!numeric && !can_stand_together(wrong, forms, draft_.key, key_))
        return blocker("Q102",
                       "holds the answer \"" + draft_.key + "\" or is a part of it. Take another.");
    if (!numeric && stands_in_stem(forms))
        return blocker("Q103", "is named in the stem. Take another.");
    if (const auto kind = known_otherwise(forms); !kind.empty())
        return blocker("Q104", kind + ". All four must be of one kind.");
    if (const auto mix = kind_of_mix(draft_, wrong); !mix.empty())
        return blocker("Q104", "does not look like the answer \"" + draft_.key + "\": " + mix +
                                   ". Write them alike.");
    return std::nullopt;
}

std::vector<Violation> OptionJudge::judge(const FourReadings& options, int answer) const {
    std::vector<Violation> found;
    const OptionReading& key = *options.at(static_cast<std::size_t>(answer));
    std::size_t longest_wrong = 0;
    for (const auto* option : options)
        if (option != &key) longest_wrong = std::max(longest_wrong, option->length);
    if (2 * key.length > 3 * longest_wrong && key.length >= longest_wrong + 8)
        found.push_back({Severity::Error, "Q105",
                         "The answer is far longer than every wrong one: that gives it away. "
                         "Shorten it or lengthen one of them.",
                         "answer"});

    // A word of stem and key that no other option has leads straight to the key.
    const auto has = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    for (const auto& word : key.stems) {
        if (!has_content_stem(folded_stem_, word) ||
            has_content_stem(fold(draft_.film->own_title()), word))
            continue;
        const auto holders =
            std::count_if(options.begin(), options.end(),
                          [&](const OptionReading* option) { return has(option->stems, word); });
        if (holders == 1)
            found.push_back({Severity::Error, "Q103",
                             "Only the stem and the answer share the word \"" + word +
                                 "...\": that gives it away. Say one of them differently.",
                             "answer"});
    }

    judge_looks(draft_, options, answer, found);
    return found;
}

std::optional<Violation> first_blocker(const std::vector<Violation>& violations) {
    const auto found = std::find_if(violations.begin(), violations.end(), [](const Violation& v) {
        return v.severity == Severity::Error;
    });
    return found == violations.end() ? std::nullopt : std::optional(*found);
}

} // namespace quiz

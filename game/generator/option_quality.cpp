// Rules about options: Q101, Q102, Q104, Q105 of quality.h, and the warnings about their look.
#include "core/text.h"
#include "generator/numbers.h"
#include "generator/quality.h"
#include "generator/wording.h"

#include <algorithm>
#include <functional>

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

/// Neither holds the other, as words, as a decade or as a place.
bool can_stand_together(const std::string& a, const NameForms& a_forms, const std::string& b,
                        const NameForms& b_forms) {
    return !inside(a_forms, b_forms) && !decade_holds(a, b) && !holds(a_forms, b_forms) &&
           !holds(b_forms, a_forms);
}

/// Titles and names keep their own article; phrases must agree in having one.
std::string kind_of_mix(const Draft& draft, const std::string& wrong) {
    const std::string& key = draft.key;
    if (has_digit(key) != has_digit(wrong)) return "one has a digit, the other none";
    const auto family = info(draft.type).family;
    const bool phrase = family == AnswerFamily::Words || family == AnswerFamily::Numbers;
    if (phrase && leading_article(key).empty() != leading_article(wrong).empty())
        return "one begins with an article, the other does not";
    if (starts_lower(key) != starts_lower(wrong))
        return "one begins with a capital, the other does not";
    return {};
}

/// Exactly one of the options has the trait: its index; else -1.
int alone_with(const std::array<std::string, 4>& options,
               const std::function<bool(const std::string&)>& trait) {
    int found = -1;
    for (int i = 0; i < 4; ++i)
        if (trait(options.at(static_cast<std::size_t>(i)))) {
            if (found >= 0) return -1;
            found = i;
        }
    return found;
}

} // namespace

bool distinct_options(const FilmLore& lore, const std::string& a, const std::string& b) {
    const NameForms& first = lore.forms(a);
    const NameForms& second = lore.forms(b);
    return !FilmLore::same(first, second) && can_stand_together(a, first, b, second);
}

std::optional<Violation> judge_wrong(const Draft& draft, const FilmLore& lore,
                                     const std::string& wrong) {
    const auto blocker = [&](const char* code, const std::string& what) {
        return Violation{Severity::Error, code, "The wrong answer \"" + wrong + "\" " + what};
    };
    const bool numeric = info(draft.type).family == AnswerFamily::Numbers;
    const NameForms& forms = lore.forms(wrong);
    const NameForms& key = lore.forms(draft.key);
    const auto is_named = [&](const std::string& name) {
        const NameForms& other = lore.forms(name);
        return numeric ? other.folded == forms.folded : FilmLore::same(other, forms);
    };
    const bool other_name = is_named(draft.key) ||
                            std::any_of(draft.also.begin(), draft.also.end(),
                                        [&](const auto& name) { return lore.same(wrong, name); });
    if (other_name)
        return blocker("Q102",
                       "is another name of the answer \"" + draft.key + "\". Take another.");
    if (std::any_of(draft.barred.begin(), draft.barred.end(), is_named) || lore.barred(forms))
        return blocker("Q101",
                       "stands in a \"not\" list: it is also true or debatable. Take another.");
    if (!numeric && !can_stand_together(wrong, forms, draft.key, key))
        return blocker("Q102",
                       "holds the answer \"" + draft.key + "\" or is a part of it. Take another.");
    if (!numeric && contains_folded(lore.folded(draft.stem), forms.folded) &&
        !contains_folded(lore.folded(draft.film->own_title()), forms.folded))
        return blocker("Q103", "is named in the stem. Take another.");
    if (const auto mix = kind_of_mix(draft, wrong); !mix.empty())
        return blocker("Q104", "does not look like the answer \"" + draft.key + "\": " + mix +
                                   ". Write them alike.");
    return std::nullopt;
}

std::vector<Violation> judge_options(const Draft& draft, const std::array<std::string, 4>& options,
                                     int answer) {
    std::vector<Violation> found;
    const std::string& key = options.at(static_cast<std::size_t>(answer));
    std::size_t longest_wrong = 0;
    for (const auto& option : options)
        if (&option != &key) longest_wrong = std::max(longest_wrong, character_count(option));
    const std::size_t length = character_count(key);
    if (2 * length > 3 * longest_wrong && length >= longest_wrong + 8)
        found.push_back({Severity::Error, "Q105",
                         "The answer is far longer than every wrong one: that gives it away. "
                         "Shorten it or lengthen one of them."});

    // A word of stem and key that no other option has leads straight to the key.
    const auto in_stem = content_stems(draft.stem);
    const auto in_title = content_stems(draft.film->own_title());
    for (const auto& word : content_stems(key)) {
        const auto has = [&](const std::vector<std::string>& words) {
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        if (!has(in_stem) || has(in_title)) continue;
        const auto others =
            std::count_if(options.begin(), options.end(),
                          [&](const std::string& option) { return has(content_stems(option)); });
        if (others == 1)
            found.push_back({Severity::Error, "Q103",
                             "Only the stem and the answer share the word \"" + word +
                                 "...\": that gives it away. Say one of them differently."});
    }

    const auto look = [&](const char* what, const std::function<bool(const std::string&)>& trait) {
        if (alone_with(options, trait) == answer)
            found.push_back(
                {Severity::Warning, "Q203",
                 std::string("The answer alone has ") + what + ": that makes it stand out."});
    };
    look("a comma", [](const std::string& o) { return o.find(',') != std::string::npos; });
    look("a bracket", [](const std::string& o) { return o.find('(') != std::string::npos; });
    look("an accent", [](const std::string& o) { return character_count(o) != o.size(); });
    return found;
}

std::optional<Violation> first_blocker(const std::vector<Violation>& violations) {
    const auto found = std::find_if(violations.begin(), violations.end(), [](const Violation& v) {
        return v.severity == Severity::Error;
    });
    return found == violations.end() ? std::nullopt : std::optional(*found);
}

} // namespace quiz

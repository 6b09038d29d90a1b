#include "generator/complete.h"

#include "core/text.h"
#include "generator/numbers.h"
#include "generator/wording.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr std::size_t shortlist = 12; ///< Wrong answers among which chance chooses.

using Three = std::array<std::string, 3>;

std::optional<Question> with_options(const Draft& draft, const Three& wrong, Random& random) {
    std::vector<std::string> options{draft.key, wrong[0], wrong[1], wrong[2]};
    shuffle(random, options);
    Question question;
    std::copy(options.begin(), options.end(), question.options.begin());
    question.answer =
        static_cast<int>(std::find(options.begin(), options.end(), draft.key) - options.begin());
    return question;
}

/// Hand-made wrong numbers stand in ascending order, like computed ones.
void sort_numbers(Question& question, const Draft& draft) {
    if (info(draft.type).family != AnswerFamily::Numbers) return;
    const auto value = [](const std::string& text) {
        const auto number = read_number(text);
        return number ? number->value : 0;
    };
    std::stable_sort(question.options.begin(), question.options.end(),
                     [&](const auto& a, const auto& b) { return value(a) < value(b); });
    question.answer =
        static_cast<int>(std::find(question.options.begin(), question.options.end(), draft.key) -
                         question.options.begin());
}

void fill(Question& question, const Draft& draft) {
    question.id = draft.id;
    question.film = draft.film->title;
    question.film_slug = draft.film->slug;
    question.prompt = draft.stem;
    question.kind = draft.type;
    question.difficulty = draft.difficulty;
    question.source = draft.source;
    question.fact = draft.fact;
    question.explanation = draft.explanation;
    question.spoiler = draft.spoiler;
}

/// Every choice of three, as indices.
std::vector<std::array<std::size_t, 3>> all_threes(std::size_t count) {
    std::vector<std::array<std::size_t, 3>> threes;
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b)
            for (std::size_t c = b + 1; c < count; ++c) threes.push_back({a, b, c});
    return threes;
}

/// How many of the three are shorter than the key: the key's rank by length, which must not give it
/// away.
int shorter_than(const std::string& key, const std::vector<std::size_t>& lengths,
                 const std::array<std::size_t, 3>& three) {
    const auto length = character_count(key);
    return static_cast<int>(std::count_if(three.begin(), three.end(),
                                          [&](std::size_t i) { return lengths[i] < length; }));
}

Completed complete_number(const Draft& draft, const FilmLore& lore, Random& random) {
    static constexpr std::array<std::string_view, 12> hedges{
        "about", "around", "some",    "nearly",     "almost", "over",
        "more",  "up",     "roughly", "reportedly", "least",  "approximately"};
    const auto words = folded_words(draft.sentence);
    NumberQuestion asked{draft.key, draft.type, draft.barred, false};
    asked.barred.insert(asked.barred.end(), lore.film().barred.begin(), lore.film().barred.end());
    asked.hedged =
        draft.type != AnswerType::Year &&
        std::find_first_of(words.begin(), words.end(), hedges.begin(), hedges.end()) != words.end();
    const auto options = number_options(asked, random);
    Completed done;
    if (!options) {
        done.reason = "The number \"" + draft.key +
                      "\" cannot stand as lowest and as highest of four; ask for something else "
                      "and put the number into the stem.";
        done.violations.push_back({Severity::Error, "Q110", done.reason});
        return done;
    }
    Question question;
    question.options = options->options;
    question.answer = options->answer;
    fill(question, draft);
    done.question = std::move(question);
    return done;
}

Completed complete_month(const Draft& draft, Random& random) {
    static const std::vector<std::string> months{"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
    Completed done;
    const auto key = std::find(months.begin(), months.end(), draft.key);
    if (key == months.end()) {
        done.reason = "\"" + draft.key + "\" is no month by itself.";
        done.violations.push_back({Severity::Error, "Q104", done.reason});
        return done;
    }
    auto others = months;
    others.erase(others.begin() + (key - months.begin()));
    shuffle(random, others);
    auto question = with_options(draft, {others[0], others[1], others[2]}, random);
    fill(*question, draft);
    done.question = std::move(question);
    return done;
}

struct Choices {
    std::vector<std::string> wrong;
    std::size_t first = 0; ///< So many of them were given by hand and come before the others.
    std::optional<Violation> trouble;
};

Choices gather(const Draft& draft, const FilmLore& lore) {
    Choices choices;
    for (const auto& wrong : draft.own_wrong) {
        if (auto trouble = judge_wrong(draft, lore, wrong))
            choices.trouble = std::move(trouble);
        else
            choices.wrong.push_back(wrong);
    }
    choices.first = choices.wrong.size();
    if (draft.only_own || !info(draft.type).has_source) return choices;
    for (auto& wrong : find_wrong(draft, lore, shortlist))
        if (std::none_of(choices.wrong.begin(), choices.wrong.end(),
                         [&](const std::string& other) { return lore.same(other, wrong); }))
            choices.wrong.push_back(std::move(wrong));
    return choices;
}

} // namespace

Completed complete(const Draft& draft, const FilmLore& lore, Random random) {
    Completed done;
    done.violations = judge_stem(draft, lore);
    if (const auto blocker = first_blocker(done.violations)) {
        done.reason = blocker->what;
        return done;
    }
    const auto warnings = done.violations;
    if (draft.type == AnswerType::Month && draft.own_wrong.empty())
        done = complete_month(draft, random);
    else if (info(draft.type).family == AnswerFamily::Numbers && draft.own_wrong.empty())
        done = complete_number(draft, lore, random);
    else {
        const Choices choices = gather(draft, lore);
        if (choices.trouble) done.violations.push_back(*choices.trouble);
        auto threes = all_threes(choices.wrong.size());
        std::vector<std::size_t> lengths;
        for (const auto& wrong : choices.wrong) lengths.push_back(character_count(wrong));
        // The key's rank by length is drawn first; hand-given ones are all used before others.
        const auto rank = static_cast<int>(below(random, 4));
        shuffle(random, threes);
        const auto cost = [&](const std::array<std::size_t, 3>& three) {
            const auto given = static_cast<std::size_t>(std::count_if(
                three.begin(), three.end(), [&](std::size_t i) { return i < choices.first; }));
            return static_cast<int>(std::min<std::size_t>(choices.first, 3) - given) * 10 +
                   std::abs(shorter_than(draft.key, lengths, three) - rank);
        };
        std::stable_sort(threes.begin(), threes.end(),
                         [&](const auto& a, const auto& b) { return cost(a) < cost(b); });
        std::vector<Violation> last;
        for (const auto& three : threes) {
            const Three wrong{choices.wrong[three[0]], choices.wrong[three[1]],
                              choices.wrong[three[2]]};
            if (!distinct_options(lore, wrong[0], wrong[1]) ||
                !distinct_options(lore, wrong[0], wrong[2]) ||
                !distinct_options(lore, wrong[1], wrong[2]))
                continue;
            auto question = with_options(draft, wrong, random);
            last = judge_options(draft, question->options, question->answer);
            if (first_blocker(last)) continue;
            sort_numbers(*question, draft);
            fill(*question, draft);
            done.question = std::move(question);
            break;
        }
        if (!done.question) {
            const auto blocker = first_blocker(last);
            done.reason = blocker ? blocker->what
                          : choices.trouble
                              ? choices.trouble->what
                              : "Only " + std::to_string(choices.wrong.size()) +
                                    " wrong answers of its kind were found that differ enough; "
                                    "three are needed. Give some with \"wrong\".";
            done.violations.push_back(blocker ? *blocker
                                              : Violation{Severity::Error, "Q101", done.reason});
            return done;
        }
        done.violations.insert(done.violations.end(), last.begin(), last.end());
    }
    if (done.question)
        done.violations.insert(done.violations.end(), warnings.begin(), warnings.end());
    return done;
}

} // namespace quiz

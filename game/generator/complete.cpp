#include "generator/complete.h"

#include "core/text.h"
#include "generator/numbers.h"
#include "generator/wording.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr std::size_t shortlist = 12; ///< Wrong answers among which chance chooses.
constexpr int tries_for_looks = 32;   ///< Sound choices of three that are looked at for warnings.

using Three = std::array<std::string, 3>;

Question with_options(const Draft& draft, const Three& wrong, Random& random) {
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
    if (info(draft.type).family != AnswerFamily::Numbers && !all_numbers(question.options)) return;
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
    done.question = with_options(draft, {others[0], others[1], others[2]}, random);
    return done;
}

struct Choices {
    std::vector<std::string> wrong;
    std::size_t given = 0;           ///< So many of them, at the front, were given by hand,
    std::size_t own = 0;             ///< and so many behind them belong to the same film.
    std::vector<Violation> troubles; ///< Of hand-made ones that cannot stand.
};

Choices gather(const Draft& draft, const FilmLore& lore) {
    Choices choices;
    for (std::size_t i = 0; i < draft.own_wrong.size(); ++i) {
        const std::string& wrong = draft.own_wrong[i];
        if (auto trouble = judge_wrong(draft, lore, wrong)) {
            trouble->field = "wrong/" + std::to_string(i);
            choices.troubles.push_back(std::move(*trouble));
        } else {
            choices.wrong.push_back(wrong);
        }
    }
    choices.given = choices.wrong.size();
    if (draft.only_own || !info(draft.type).has_source) return choices;
    const auto add = [&](const std::string& wrong) {
        if (std::none_of(choices.wrong.begin(), choices.wrong.end(),
                         [&](const std::string& other) { return lore.same(other, wrong); }))
            choices.wrong.push_back(wrong);
    };
    for (const auto& wrong : draft.tempting)
        if (!judge_wrong(draft, lore, wrong)) add(wrong);
    const std::size_t tempting = choices.wrong.size() - choices.given;
    const Found found = find_wrong(draft, lore, shortlist);
    for (const auto& wrong : found.wrong) add(wrong);
    choices.own = tempting + found.own;
    return choices;
}

/// What it costs to leave out one given by hand, to take one from outside the film, and to be off
/// by one from the rank by length that was drawn for the key.
constexpr int cost_of_leaving_given = 10;
constexpr int cost_of_outsider = 2;
constexpr int cost_of_rank = 1;

/// All choices of three, best first.
std::vector<std::array<std::size_t, 3>> ordered_threes(const Draft& draft, const Choices& choices,
                                                       Random& random) {
    std::vector<std::size_t> lengths;
    for (const auto& wrong : choices.wrong) lengths.push_back(character_count(wrong));
    const auto rank = static_cast<int>(below(random, 4));
    const auto cost = [&](const std::array<std::size_t, 3>& three) {
        const auto count_from = [&](std::size_t from) {
            return static_cast<int>(std::count_if(three.begin(), three.end(),
                                                  [&](std::size_t i) { return i >= from; }));
        };
        return count_from(choices.given) * (choices.given > 0 ? cost_of_leaving_given : 0) +
               count_from(choices.given + choices.own) * cost_of_outsider +
               std::abs(shorter_than(draft.key, lengths, three) - rank) * cost_of_rank;
    };
    auto threes = all_threes(choices.wrong.size());
    shuffle(random, threes);
    std::stable_sort(threes.begin(), threes.end(),
                     [&](const auto& a, const auto& b) { return cost(a) < cost(b); });
    return threes;
}

/// Q102 among the wrong answers given by hand.
Violation twins_among(const FilmLore& lore, const Three& wrong) {
    const std::size_t first =
        distinct_options(lore, wrong[0], wrong[1]) && distinct_options(lore, wrong[0], wrong[2])
            ? 1
            : 0;
    const std::size_t second =
        distinct_options(lore, wrong[first], wrong[first + 1]) ? 2 : first + 1;
    return {Severity::Error, "Q102",
            "The wrong answers \"" + wrong[first] + "\" and \"" + wrong[second] +
                "\" are two names of one thing, or one is a part of the other. Replace one.",
            "wrong"};
}

Completed complete_choice(const Draft& draft, const FilmLore& lore, Random& random) {
    Completed done;
    const Choices choices = gather(draft, lore);
    done.violations = choices.troubles;
    std::vector<Violation> last;
    std::optional<Question> best;
    std::vector<Violation> of_best;
    int tries = 0;
    std::optional<Violation> twins;
    for (const auto& three : ordered_threes(draft, choices, random)) {
        const Three wrong{choices.wrong[three[0]], choices.wrong[three[1]],
                          choices.wrong[three[2]]};
        if (!distinct_options(lore, wrong[0], wrong[1]) ||
            !distinct_options(lore, wrong[0], wrong[2]) ||
            !distinct_options(lore, wrong[1], wrong[2])) {
            if (three[2] < choices.given) twins = twins_among(lore, wrong);
            continue;
        }
        Question question = with_options(draft, wrong, random);
        sort_numbers(question, draft);
        last = judge_options(draft, question.options, question.answer);
        if (first_blocker(last)) continue;
        if (!best || last.size() < of_best.size()) {
            best = std::move(question);
            of_best = last;
        }
        // Four that do not look alike are worth looking further, but not for ever.
        if (of_best.empty() || ++tries == tries_for_looks) break;
    }
    if (best) {
        done.question = std::move(best);
        done.violations.insert(done.violations.end(), of_best.begin(), of_best.end());
        return done;
    }
    if (twins && last.empty()) last.push_back(std::move(*twins));
    const auto blocker = first_blocker(last);
    done.reason = blocker                     ? blocker->what
                  : !choices.troubles.empty() ? choices.troubles.front().what
                                              : "Only " + std::to_string(choices.wrong.size()) +
                                                    " wrong answers of its kind were found that "
                                                    "differ enough; three are needed. Give some "
                                                    "with \"wrong\".";
    if (blocker)
        done.violations.push_back(*blocker);
    else if (choices.troubles.empty())
        done.violations.push_back({Severity::Error, "Q101", done.reason});
    return done;
}

} // namespace

Completed complete(const Draft& draft, const FilmLore& lore, Random random) {
    auto of_stem = judge_stem(draft, lore);
    if (const auto blocker = first_blocker(of_stem))
        return {std::nullopt, std::move(of_stem), blocker->what};
    const bool computed = draft.own_wrong.empty();
    Completed done = computed && draft.type == AnswerType::Month ? complete_month(draft, random)
                     : computed && info(draft.type).family == AnswerFamily::Numbers
                         ? complete_number(draft, lore, random)
                         : complete_choice(draft, lore, random);
    if (done.question) {
        if (computed && info(draft.type).family == AnswerFamily::Numbers)
            judge_looks(draft, done.question->options, done.question->answer, done.violations);
        fill(*done.question, draft);
        done.violations.insert(done.violations.end(), of_stem.begin(), of_stem.end());
    }
    return done;
}

} // namespace quiz

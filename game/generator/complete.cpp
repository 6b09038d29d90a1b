#include "generator/complete.h"

#include "core/months.h"
#include "core/text.h"
#include "generator/dates.h"
#include "generator/look.h"
#include "generator/lottery.h"
#include "generator/numbers.h"
#include "generator/one_self.h"
#include "generator/threes.h"
#include "generator/wording.h"
#include "generator/years_told.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

constexpr std::size_t search = 32;    ///< Wrong answers looked at,
constexpr std::size_t nearest = 8;    ///< so many of which tempt most,
constexpr std::size_t shortlist = 14; ///< and among which chance chooses.
constexpr std::size_t by_hand = 24;   ///< Of those given, so many at most,
constexpr std::size_t of_crew = 24;   ///< and so many that the draft brings along: the threes of
                                      ///< them grow with the third power.
constexpr int enough = 3;             ///< Of each kind of look among those, lest the key stand out.
constexpr int tries_for_looks = 32;   ///< Sound choices drawn in search of one without a warning.

using Three = std::array<std::string, 3>;

/// Is the key the one with an accent, or one of a pair?
bool tells_key(const std::vector<Violation>& found, const std::string& key) {
    return std::any_of(found.begin(), found.end(), [&](const Violation& one) {
        return (one.code == "Q203" || one.code == "Q205") &&
               one.what.find("\"" + key + "\"") != std::string::npos;
    });
}

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
        if (const auto date = read_date(text)) return static_cast<double>(date->value());
        const auto number = read_number(text);
        return number ? amount_of(*number) : 0.0;
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
    question.kind = draft.kind.value_or(draft.type);
    question.source = draft.source;
    question.fact = draft.fact;
    question.explanation = draft.explanation;
    question.spoiler = draft.spoiler;
}

/// A prize for a film is younger than the film; what was there before it was made is older.
void bound_by_film(NumberQuestion& asked, const Draft& draft) {
    if (draft.hand_written) return; // an author may ask for a year that has nothing to do with it
    const int film = draft.film->year;
    const auto date = read_date(draft.key);
    const auto number = read_number(draft.key);
    const long long year = draft.type == AnswerType::Date && date     ? date->year
                           : draft.type == AnswerType::Year && number ? number->value
                                                                      : 0;
    if (film == 0 || year == 0) return;
    if (year > film) asked.not_before = film;
    if (year < film) asked.not_after = film;
}

Completed complete_number(const Draft& draft, const FilmLore& lore, Random& random) {
    NumberQuestion asked;
    asked.answer = draft.key;
    asked.type = draft.type;
    asked.barred = draft.barred;
    bound_by_film(asked, draft);
    bound_by_stem(asked, lore.folded(draft.stem));
    asked.barred.insert(asked.barred.end(), lore.film().barred.begin(), lore.film().barred.end());
    asked.hedged =
        draft.type != AnswerType::Year && !hedge_before(draft.sentence, draft.key).empty();
    asked.age = contains_folded(lore.folded(draft.stem), "how old") ||
                contains_folded(lore.folded(draft.stem), "at what age");
    const auto options = draft.type == AnswerType::Date ? date_options(asked, random)
                                                        : number_options(asked, random);
    Completed done;
    if (!options) {
        done.reason = "The number \"" + draft.key +
                      "\" cannot stand as lowest and as highest of four that look alike; ask for "
                      "something else and put the number into the stem, or give three wrong ones "
                      "with \"wrong\".";
        done.violations.push_back({Severity::Error, "Q110", done.reason});
        return done;
    }
    Question question;
    question.options = options->options;
    question.answer = options->answer;
    done.question = std::move(question);
    return done;
}

/// Keeps the nearest and, of the rest, those that are needed beside them: shorter ones, longer ones
/// and ones of the key's shape. Among too few of these the key would stand out whatever is drawn.
Found shorten(const std::string& key, const Found& found) {
    const Look sought = look_at(key);
    std::array<int, 3> needed{enough, enough, enough};
    Found kept;
    for (std::size_t i = 0; i < found.wrong.size() && kept.wrong.size() < shortlist; ++i) {
        const Look look = look_at(found.wrong[i]);
        const std::array<bool, 3> serves{look.length<sought.length, look.length> sought.length,
                                         unlike(look, sought) == 0};
        bool useful = i < nearest;
        for (std::size_t need = 0; need < needed.size(); ++need)
            useful = useful || (serves.at(need) && needed.at(need) > 0);
        if (!useful) continue;
        for (std::size_t need = 0; need < needed.size(); ++need)
            needed.at(need) -= serves.at(need) ? 1 : 0;
        kept.wrong.push_back(found.wrong[i]);
        if (i < found.own) kept.own = kept.wrong.size();
    }
    return kept;
}

/// At most so many of the names, in their order; of more, chance says which, the same for the same
/// question.
std::vector<std::string> some_of(std::vector<std::string> names, std::size_t most,
                                 const std::string& id) {
    if (names.size() <= most) return names;
    std::vector<std::pair<std::uint64_t, std::size_t>> lots;
    lots.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        lots.emplace_back(digest(id + "\n" + names[i]), i);
    std::sort(lots.begin(), lots.end());
    lots.resize(most);
    std::sort(lots.begin(), lots.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<std::string> some;
    some.reserve(lots.size());
    for (const auto& lot : lots) some.push_back(std::move(names[lot.second]));
    return some;
}

/// Beside somebody from the fourth of the cast on the first two are ruled out at a glance, as
/// everybody knows whom they play: they stand there rarely.
std::vector<double> odds_by_billing(const Draft& draft, const std::vector<std::string>& wrong,
                                    const FilmLore& lore) {
    constexpr std::size_t stars = 2;     // of each gender
    constexpr double odds_of_star = 0.1; // small, and never none
    if (!draft.source.starts_with("cast/")) return {};
    std::size_t key = 0;
    const auto plays = [&](const Part& part, const std::string& name) {
        return part.actor == name || part.role == name;
    };
    std::vector<const Part*> among; // the key and those who could stand beside it, as billed
    for (const auto& part : lore.film().cast) {
        if (plays(part, draft.key)) key = among.size();
        const bool beside = std::any_of(wrong.begin(), wrong.end(),
                                        [&](const std::string& name) { return plays(part, name); });
        if (beside || plays(part, draft.key)) among.push_back(&part);
    }
    if (key <= stars) return {};
    std::vector<double> odds(wrong.size(), 1);
    for (std::size_t i = 0; i < std::min(stars, among.size()); ++i)
        for (std::size_t w = 0; w < wrong.size(); ++w)
            if (plays(*among[i], wrong[w])) odds[w] = odds_of_star;
    return odds;
}

Choices gather(const Draft& draft, const FilmLore& lore) {
    Choices choices;
    const WrongJudge judge(draft, lore);
    for (std::size_t i = 0; i < draft.own_wrong.size(); ++i) {
        const std::string& wrong = draft.own_wrong[i];
        if (auto trouble = judge.judge(wrong)) {
            trouble->field = "wrong/" + std::to_string(i);
            choices.troubles.push_back(std::move(*trouble));
        } else {
            choices.wrong.push_back(wrong);
        }
    }
    choices.wrong = some_of(std::move(choices.wrong), by_hand, draft.id);
    choices.given = choices.wrong.size();
    if (draft.only_own || !info(draft.type).has_source) return choices;
    std::vector<const NameForms*> known; // of those that are there
    for (const auto& wrong : choices.wrong) known.push_back(&lore.forms(wrong));
    const auto add = [&](const std::string& wrong) {
        const NameForms& forms = lore.forms(wrong);
        if (std::any_of(known.begin(), known.end(),
                        [&](const NameForms* other) { return FilmLore::same(*other, forms); }))
            return;
        choices.wrong.push_back(wrong);
        known.push_back(&forms);
    };
    std::vector<std::string> tempting_ones;
    for (const auto& wrong : draft.tempting)
        if (!judge.judge(wrong)) tempting_ones.push_back(wrong);
    for (const auto& wrong : some_of(std::move(tempting_ones), of_crew, draft.id)) add(wrong);
    const std::size_t tempting = choices.wrong.size() - choices.given;
    const Found found = shorten(draft.key, find_wrong(draft, lore, judge, search));
    for (const auto& wrong : found.wrong) add(wrong);
    choices.own = tempting + found.own;
    choices.odds = odds_by_billing(draft, choices.wrong, lore);
    return choices;
}

Completed complete_month(const Draft& draft, Random& random) {
    const std::vector<std::string> months(month_names.begin(), month_names.end());
    Completed done;
    const auto key = std::find(months.begin(), months.end(), draft.key);
    if (key == months.end()) {
        done.reason = "\"" + draft.key + "\" is no month by itself.";
        done.violations.push_back({Severity::Error, "Q104", done.reason});
        return done;
    }
    Choices others;
    others.wrong = months;
    others.wrong.erase(others.wrong.begin() + (key - months.begin()));
    others.own = others.wrong.size();
    Threes threes = threes_with(others, looks_of(draft, others), 0);
    const auto drawn = Lottery(std::move(threes.tickets)).draw(random);
    const auto& three = threes.choices.at(drawn.value());
    done.question = with_options(
        draft, {others.wrong[three[0]], others.wrong[three[1]], others.wrong[three[2]]}, random);
    return done;
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

/// The readings of the question's options, in their order. `read` has the key first, then the wrong
/// ones that `three` counts.
FourReadings readings_of(const Question& question, const std::vector<OptionReading>& read,
                         const std::array<std::size_t, 3>& three) {
    FourReadings four{};
    for (std::size_t i = 0; i < 4; ++i) {
        four.at(i) = read.data();
        for (const std::size_t wrong : three)
            if (question.options.at(i) == read[wrong + 1].text) four.at(i) = &read[wrong + 1];
    }
    return four;
}

Completed complete_choice(const Draft& draft, const FilmLore& lore, Random& random) {
    Completed done;
    const Choices choices = gather(draft, lore);
    done.violations = choices.troubles;
    done.nearest = choices.wrong;
    std::vector<Violation> last;
    const auto looks = looks_of(draft, choices);
    const OptionJudge judge(draft, lore.folded(draft.stem));
    std::vector<OptionReading> read(choices.wrong.size() + 1); // as they are drawn; 0 is the key
    read[0] = read_option(draft.key, lore.folded(draft.key));
    const auto read_wrong = [&](std::size_t i) {
        if (read[i + 1].text.empty())
            read[i + 1] = read_option(choices.wrong[i], lore.folded(choices.wrong[i]));
    };
    std::optional<Question> first;
    std::vector<Violation> of_first;
    std::optional<Violation> twins;
    int tries = 0;
    // Those given by hand come first, however the others would look.
    for (std::size_t kept = std::min<std::size_t>(3, choices.given) + 1; kept-- > 0 && !first;) {
        // A part of another film only fills up.
        const bool own_first = draft.of_cast || (draft.most_outsiders && !draft.hand_written);
        const bool all_own = (draft.type == AnswerType::Character || own_first) && kept == 0;
        Threes threes = threes_with(choices, looks, kept, all_own);
        Lottery lottery(std::move(threes.tickets));
        while (const auto drawn = lottery.draw(random)) {
            const auto& three = threes.choices[*drawn];
            lottery.take_out(*drawn);
            const Three wrong{choices.wrong[three[0]], choices.wrong[three[1]],
                              choices.wrong[three[2]]};
            if (!distinct_options(lore, wrong[0], wrong[1]) ||
                !distinct_options(lore, wrong[0], wrong[2]) ||
                !distinct_options(lore, wrong[1], wrong[2])) {
                if (three[2] < choices.given) twins = twins_among(lore, wrong);
                continue;
            }
            if (info(draft.type).family == AnswerFamily::People && !draft.hand_written &&
                (may_be_one_self(lore, wrong[0], wrong[1]) ||
                 may_be_one_self(lore, wrong[0], wrong[2]) ||
                 may_be_one_self(lore, wrong[1], wrong[2])))
                continue;
            Question question = with_options(draft, wrong, random);
            sort_numbers(question, draft);
            for (const std::size_t i : three) read_wrong(i);
            last = judge.judge(readings_of(question, read, three), question.answer);
            if (first_blocker(last)) continue;
            if (!first || last.empty()) {
                first = std::move(question);
                of_first = last;
            }
            // Four that do not look alike are worth drawing again, but not for ever.
            if (of_first.empty() || ++tries == tries_for_looks) break;
        }
    }
    // A key that can be told by its look, however often four are drawn, is not asked for, unless an
    // author gave the others.
    const bool of_author = draft.hand_written && !draft.own_wrong.empty();
    if (first && !of_author && tells_key(of_first, draft.key)) {
        done.reason = "Its look would give the answer away.";
        return done;
    }
    if (first) {
        done.question = std::move(first);
        done.violations.insert(done.violations.end(), of_first.begin(), of_first.end());
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

#include "generator/suggest.h"

#include "core/text.h"
#include "films/limits.h"
#include "generator/drafts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace quiz {

namespace {

/// Whether something is asked does not hang on the seed.
constexpr std::uint64_t any_seed = 1948;

/// Would the film file take it?
bool can_be_written(const Ask& ask) {
    return info(ask.type).has_source && character_count(ask.question) <= limits::stem &&
           character_count(ask.answer) <= limits::option;
}

/// Writes the proposals into one film and takes back what does not hold there.
class Proposals {
public:
    explicit Proposals(const Catalogue& bank) : bank_(bank) {}

    Suggestion make() {
        note_bare();
        propose(generate(bank_, any_seed));
        // An ask is judged as the author's own, and together with the others: more may be known
        // then, or less. Every round takes one away at least.
        while (!bare_.empty() && take_back(generate(bank_, any_seed))) {
        }
        return finish();
    }

private:
    Film& film() { return bank_.films.front(); }

    void note_bare() {
        for (auto& record : film().records)
            if (!record.asks_given && record.asks.empty()) bare_[source_of(record)] = &record;
    }

    void propose(const Generation& made) {
        for (const auto& question : made.questions) {
            const auto found = bare_.find(question.source);
            if (found == bare_.end()) continue;
            Record& record = *found->second;
            Ask ask;
            ask.question = question.prompt;
            ask.answer = question.key();
            ask.type = question.kind;
            if (can_be_written(ask)) record.asks.push_back(std::move(ask));
        }
        for (auto& [source, record] : bare_) name_asks(*record);
        note_reasons(made);
    }

    /// Problems point at an ask by its place.
    static void name_asks(Record& record) {
        record.asks_given = !record.asks.empty();
        for (std::size_t i = 0; i < record.asks.size(); ++i) {
            record.asks[i].origin = record.origin;
            record.asks[i].origin.pointer += "/ask/" + std::to_string(i);
        }
    }

    /// True when something was taken back.
    bool take_back(const Generation& made) {
        std::set<std::pair<std::string, std::string>> asked;
        for (const auto& question : made.questions) asked.emplace(question.source, question.prompt);
        const auto faulty = [&](const Ask& ask) {
            const std::string& place = ask.origin.pointer;
            return std::any_of(
                made.problems.begin(), made.problems.end(), [&](const Problem& problem) {
                    return problem.severity == Severity::Error &&
                           (problem.where + "/").compare(0, place.size() + 1, place + "/") == 0;
                });
        };
        bool changed = false;
        for (auto& bare : bare_) {
            const auto& source = bare.first; // clang-tidy 14 lets no lambda take a binding
            auto* record = bare.second;
            auto& asks = record->asks;
            const auto bad = std::stable_partition(asks.begin(), asks.end(), [&](const Ask& ask) {
                return asked.count({source, ask.question}) > 0 && !faulty(ask);
            });
            if (bad == asks.end()) continue;
            for (auto ask = bad; ask != asks.end(); ++ask) note_taken_back(source, *ask, made);
            asks.erase(bad, asks.end());
            name_asks(*record);
            changed = true;
        }
        return changed;
    }

    void note_taken_back(const std::string& source, const Ask& ask, const Generation& made) {
        const std::string begin = ask.question + " (";
        std::string reason = begin + ask.answer + "): It breaks a rule when written down.";
        for (const auto& outcome : made.outcomes)
            if (outcome.asked.empty() && outcome.source == film().slug + "/" + source &&
                outcome.reason.compare(0, begin.size(), begin) == 0)
                reason = outcome.reason;
        taken_back_[source].push_back({source, {}, std::move(reason)});
    }

    void note_reasons(const Generation& made) {
        const std::string before = film().slug + "/";
        for (const auto& outcome : made.outcomes) {
            if (!outcome.asked.empty() || outcome.source.compare(0, before.size(), before) != 0)
                continue;
            const std::string source = outcome.source.substr(before.size());
            if (bare_.count(source) == 0) continue;
            auto& reasons = reasons_[source];
            if (std::find(reasons.begin(), reasons.end(), outcome.reason) == reasons.end())
                reasons.push_back(outcome.reason);
        }
    }

    Suggestion finish() {
        Suggestion made;
        made.bare = bare_.size();
        for (const auto& record : film().records) {
            const std::string source = source_of(record);
            if (bare_.count(source) == 0) continue;
            made.asks += record.asks.size();
            const auto& taken_back = taken_back_[source];
            made.taken_back.insert(made.taken_back.end(), taken_back.begin(), taken_back.end());
            if (!record.asks.empty()) {
                ++made.asked;
                continue;
            }
            auto& reasons = reasons_[source];
            if (reasons.empty() && taken_back.empty())
                reasons.push_back(record.text + " (Nothing to ask was found.)");
            for (auto& reason : reasons) made.nothing.push_back({source, {}, std::move(reason)});
        }
        made.film = std::move(film());
        return made;
    }

    Catalogue bank_;
    std::map<std::string, Record*> bare_; ///< By source.
    std::map<std::string, std::vector<std::string>> reasons_;
    std::map<std::string, std::vector<Outcome>> taken_back_;
};

} // namespace

Suggestion suggest_asks(const Catalogue& bank) { return Proposals(bank).make(); }

} // namespace quiz

#include "generator/generator.h"

#include "core/random.h"
#include "core/text.h"
#include "generator/complete.h"
#include "generator/drafts.h"
#include "generator/lore.h"

#include <unordered_map>
#include <unordered_set>

namespace quiz {

namespace {

/// Middle of a band on the scale of the player's level, and what shifts a question within it.
double hardness_of(const Question& question) {
    double hardness = 1.3 * (static_cast<double>(question.difficulty) - 1.0);
    const auto family = info(question.kind).family;
    if (family == AnswerFamily::Numbers) hardness += 0.3;
    if (question.kind == AnswerType::Character) hardness -= 0.2;
    return hardness;
}

class Generator {
public:
    Generator(const PoolLore& pool, std::uint64_t seed) : pool_(pool), seed_(seed) {}

    void film(const Film& film) {
        const FilmLore lore(film, pool_);
        for (auto* drafted : {&draft_metadata, &draft_records, &draft_sentences}) {
            Drafts drafts = (*drafted)(lore);
            for (auto& draft : drafts.drafts) finish(draft, lore);
            for (auto& outcome : drafts.left_out) {
                outcome.source = film.slug + "/" + outcome.source;
                made_.outcomes.push_back(std::move(outcome));
            }
        }
    }

    Generation take() { return std::move(made_); }

private:
    void finish(Draft& draft, const FilmLore& lore) {
        make_unique(draft);
        const auto [asked, fresh] = stems_.emplace(fold(draft.stem), draft.key);
        if (!fresh) {
            if (draft.hand_written && fold(asked->second) != fold(draft.key))
                report(draft, {std::nullopt,
                               {{Severity::Error, "Q101",
                                 "The same question is asked elsewhere with the answer \"" +
                                     asked->second + "\". Ask by what only one of them has.",
                                 "question"}},
                               {}});
            return leave_out(draft, "The same question is asked elsewhere.");
        }
        Completed done = complete(draft, lore, stream(seed_, draft.id));
        if (draft.hand_written || done.question) report(draft, done);
        if (!done.question) return leave_out(draft, done.reason);
        done.question->hardness = hardness_of(*done.question);
        made_.outcomes.push_back({draft.film->slug + "/" + draft.source, draft.id, {}});
        made_.questions.push_back(std::move(*done.question));
    }

    /// Two asks of one record may share pattern and answer: the words of the stem tell them apart,
    /// never a counter.
    void make_unique(Draft& draft) {
        if (ids_.insert(draft.id).second) return;
        draft.id += "-" + to_hex(digest(fold(draft.stem))).substr(0, 6);
        ids_.insert(draft.id);
    }

    void leave_out(const Draft& draft, std::string why) {
        made_.outcomes.push_back({draft.film->slug + "/" + draft.source,
                                  {},
                                  draft.stem + " (" + draft.key + "): " + std::move(why)});
    }

    void report(const Draft& draft, const Completed& done) {
        for (const auto& violation : done.violations) {
            // What a generated question refused is its own business; what it looks like is not.
            if (!draft.hand_written && violation.severity == Severity::Error) continue;
            Problem problem;
            problem.severity = violation.severity;
            problem.file = draft.origin.file;
            if (problem.file.empty() && !draft.film->files.empty())
                problem.file = draft.film->files.front(); // asked of the film as a whole
            problem.at = draft.origin.at;
            problem.where = draft.origin.pointer;
            if (draft.hand_written && !violation.field.empty())
                problem.where += "/" + violation.field;
            problem.code = violation.code;
            problem.what = violation.what;
            made_.problems.push_back(std::move(problem));
        }
    }

    const PoolLore& pool_;
    std::uint64_t seed_;
    std::unordered_set<std::string> ids_;
    std::unordered_map<std::string, std::string> stems_; ///< Folded, with the key.
    Generation made_;
};

} // namespace

Generation generate(const Catalogue& catalogue, std::uint64_t seed) {
    const PoolLore pool(catalogue.pools);
    Generator generator(pool, seed);
    for (const auto& film : catalogue.films) generator.film(film);
    return generator.take();
}

namespace {

/// Feeds texts into a digest with a separator that no text holds.
class Digest {
public:
    Digest& operator<<(std::string_view text) {
        value_ = digest(text, value_);
        value_ = digest(std::string_view("\0", 1), value_);
        return *this;
    }
    Digest& operator<<(const std::vector<std::string>& texts) {
        for (const auto& text : texts) *this << text;
        return *this << "]";
    }
    Digest& operator<<(long long number) {
        return *this << std::string_view(std::to_string(number));
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = digest("");
};

} // namespace

std::uint64_t bank_digest(const Catalogue& catalogue) {
    // What is asked follows from the questions of any one seed and from the pools.
    Digest bank;
    for (const auto& question : generate(catalogue, 0).questions) {
        bank << question.id << question.prompt << question.explanation
             << static_cast<long long>(question.difficulty);
        for (const auto& option : question.options) bank << option;
    }
    for (const auto& person : catalogue.pools.people)
        bank << person.name << person.from << person.to << person.country;
    for (const auto& film : catalogue.pools.films) bank << film.title << film.year << film.country;
    for (const auto& place : catalogue.pools.places) bank << place.name << place.level << place.in;
    for (const auto& name : catalogue.pools.names) bank << name.name << name.also;
    return bank.value();
}

} // namespace quiz

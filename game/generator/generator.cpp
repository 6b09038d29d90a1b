#include "generator/generator.h"

#include "core/random.h"
#include "core/text.h"
#include "generator/complete.h"
#include "generator/drafts.h"
#include "generator/hardness.h"
#include "generator/lore.h"

#include <unordered_map>
#include <unordered_set>

namespace quiz {

namespace {

class Generator {
public:
    Generator(const PoolLore& pool, std::uint64_t seed) : pool_(pool), seed_(seed) {}

    void film(const Film& film) {
        const FilmLore lore(film, pool_);
        for (auto* drafted : {&draft_metadata, &draft_credits, &draft_records, &draft_sentences}) {
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
        grade(*done.question, draft.difficulty,
              hardness_points(hardness_features(draft, lore, done)));
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

Generation generate(const Film& film, const PoolLore& pool, std::uint64_t seed) {
    Generator generator(pool, seed);
    generator.film(film);
    return generator.take();
}

Generation generate(const Catalogue& catalogue, std::uint64_t seed) {
    const PoolLore pool(catalogue.pools);
    Generator generator(pool, seed);
    for (const auto& film : catalogue.films) generator.film(film);
    return generator.take();
}

} // namespace quiz

#include "generator/generator.h"

#include "core/random.h"
#include "core/text.h"
#include "generator/complete.h"
#include "generator/drafts.h"
#include "generator/hardness.h"
#include "generator/lore.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace quiz {

namespace {

constexpr int most_of_statement = 2; // one more would tell what the others ask

class Generator {
public:
    Generator(const PoolLore& pool, std::uint64_t seed) : pool_(pool), seed_(seed) {}

    void film(const Film& film) {
        const FilmLore lore(film, pool_);
        Drafts facts = draft_metadata(lore);
        Drafts credits = draft_credits(lore);
        Drafts careers = draft_careers(lore);
        Drafts written = draft_records(lore);
        Drafts read = draft_sentences(lore);
        make_unique({&facts, &credits, &careers, &written, &read}, lore);
        told_.clear();
        asked_of_.clear();
        answered_.clear();
        for (const Drafts* fields : {&facts, &credits, &careers})
            for (const auto& draft : fields->drafts)
                told_.emplace(sense_of(lore.folded(draft.stem)), draft.key);
        // An author's question goes before the same one made by itself, but stands behind it.
        Generation of_authors = separately(written, lore);
        append(separately(facts, lore));
        append(separately(credits, lore));
        append(separately(careers, lore));
        append(std::move(of_authors));
        append(separately(read, lore));
    }

    Generation take() { return std::move(made_); }

private:
    static void append_to(auto& list, auto& more) {
        list.insert(list.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
    }
    void append(Generation more) {
        append_to(made_.questions, more.questions);
        append_to(made_.outcomes, more.outcomes);
        append_to(made_.problems, more.problems);
    }

    Generation separately(Drafts& drafts, const FilmLore& lore) {
        Generation before = std::exchange(made_, {});
        for (auto& draft : drafts.drafts) finish(draft, lore);
        for (auto& outcome : drafts.left_out) {
            outcome.source = lore.film().slug + "/" + outcome.source;
            made_.outcomes.push_back(std::move(outcome));
        }
        return std::exchange(made_, std::move(before));
    }

    /// The folded stem in the words that stand for all that ask the same.
    static std::string sense_of(std::string_view folded_stem) {
        return replace_all(std::string(folded_stem), "wrote the script of",
                           "wrote the screenplay of");
    }

    void finish(Draft& draft, const FilmLore& lore) {
        const std::string stem = sense_of(lore.folded(draft.stem));
        if (const std::string* other = other_key(draft, stem)) {
            report(draft, {std::nullopt,
                           {{Severity::Error, "Q101",
                             "The same question is asked elsewhere with the answer \"" + *other +
                                 "\". Ask by what only one of them has.",
                             "question"}},
                           {}});
            return leave_out(draft, "The same question is asked elsewhere.");
        }
        if (asked_.count(stem) > 0) {
            if (draft.hand_written)
                report(draft,
                       {std::nullopt,
                        {{Severity::Warning, "Q210",
                          "The same question with the same answer is asked elsewhere, so this one "
                          "is not asked. Take one of the two away.",
                          "question"}},
                        {}});
            return leave_out(draft, "The same question is asked elsewhere.");
        }
        const std::string statement = draft.hand_written || draft.sentence.empty()
                                          ? std::string()
                                          : draft.source + ' ' + draft.sentence;
        if (!statement.empty() && asked_of_[statement] == most_of_statement)
            return leave_out(draft, "The same statement is asked twice before.");
        const std::string read_from =
            draft.read_from.empty() ? std::string() : draft.source + ' ' + draft.read_from + '\n';
        const auto answers = {lore.folded(draft.key), lore.folded(draft.instead_of)};
        const auto read_for = [&](std::string_view answer) {
            return std::string(read_from).append(answer);
        };
        if (!read_from.empty() &&
            std::any_of(answers.begin(), answers.end(), [&](std::string_view answer) {
                return !answer.empty() && answered_.count(read_for(answer)) > 0;
            }))
            return leave_out(draft, "The sentence is asked for it in another way.");
        Completed done = complete(draft, lore, stream(seed_, draft.id));
        if (draft.hand_written || done.question) report(draft, done);
        if (!done.question) return leave_out(draft, done.reason);
        grade(*done.question, draft.difficulty,
              hardness_points(hardness_features(draft, lore, done)));
        made_.outcomes.push_back({draft.film->slug + "/" + draft.source, draft.id, {}});
        made_.questions.push_back(std::move(*done.question));
        // Only what is asked keeps others from it.
        asked_.emplace(stem, draft.key);
        if (!statement.empty()) ++asked_of_[statement];
        if (!read_from.empty())
            for (const auto answer : answers) answered_.insert(read_for(answer));
    }

    /// The other answer that an author's question has elsewhere: where it was asked, or in the
    /// film's own fields. Null when there is none.
    const std::string* other_key(const Draft& draft, const std::string& folded_stem) const {
        if (!draft.hand_written) return nullptr;
        for (const auto* known : {&told_, &asked_})
            if (const auto found = known->find(folded_stem);
                found != known->end() && fold(found->second) != fold(draft.key))
                return &found->second;
        return nullptr;
    }

    /// Asks of one record may share pattern and answer: the words of their stems tell all of them
    /// apart, never a counter nor which comes first.
    static void make_unique(std::initializer_list<Drafts*> all, const FilmLore& lore) {
        struct Stems {
            std::string_view first; ///< Folded.
            bool several = false;
        };
        std::unordered_map<std::string, Stems> of_id;
        for (const Drafts* drafts : all)
            for (const auto& draft : drafts->drafts) {
                const std::string_view stem = lore.folded(draft.stem);
                Stems& stems = of_id.try_emplace(draft.id, Stems{stem}).first->second;
                stems.several = stems.several || stems.first != stem;
            }
        for (Drafts* drafts : all)
            for (auto& draft : drafts->drafts)
                if (of_id.at(draft.id).several)
                    draft.id += "-" + to_hex(digest(lore.folded(draft.stem))).substr(0, 6);
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
    using Keys = std::unordered_map<std::string, std::string>; ///< By folded stem.
    Keys asked_;
    /// How often a statement of the present film was asked for one thing and another of it.
    std::unordered_map<std::string, int> asked_of_;
    std::unordered_set<std::string> answered_; ///< Sentences, with the answers asked of them.
    Keys told_; ///< What the present film's fields give, asked or not.
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

#pragma once

#include "core/text.h"
#include "fixtures.h"
#include "generator/complete.h"
#include "generator/quality.h"

#include <algorithm>
#include <set>

namespace quiz::testing {

/// A sound draft of the fixture's film; each test breaks one thing.
struct Bench {
    Catalogue catalogue = small_catalogue();
    PoolLore pool{catalogue.pools};
    FilmLore lore{catalogue.films[0], pool};
    Draft draft;
    Bench() {
        draft.film = &catalogue.films[0];
        draft.stem = "Who built the model lighthouse for \"The Glass Harbour\"?";
        draft.key = "Greta Holm";
        draft.type = AnswerType::Person;
        draft.explanation = "The lighthouse was a model that Greta Holm built.";
    }
    std::string stem_code() const {
        const auto blocker = first_blocker(judge_stem(draft, lore));
        return blocker ? blocker->code : "";
    }
    std::string wrong_code(const std::string& wrong) const {
        const auto trouble = WrongJudge(draft, lore).judge(wrong);
        return trouble ? trouble->code : "";
    }
    /// The codes of everything found wrong with the stem, warnings too.
    std::set<std::string> stem_codes(const std::string& stem) {
        draft.stem = stem;
        std::set<std::string> codes;
        for (const auto& violation : judge_stem(draft, lore)) codes.insert(violation.code);
        return codes;
    }
    /// What is found wrong with the four options, read as for a question; the first is the key.
    std::vector<Violation> judged(const std::array<std::string, 4>& options) const {
        std::array<OptionReading, 4> read;
        for (std::size_t i = 0; i < options.size(); ++i) read.at(i) = read_option(options.at(i));
        return OptionJudge(draft, fold(draft.stem))
            .judge({read.data(), &read[1], &read[2], &read[3]}, 0);
    }
    /// The codes of everything found wrong with the options; the first is the key.
    std::set<std::string> look_codes(const std::array<std::string, 4>& options) {
        draft.key = options[0];
        std::set<std::string> codes;
        for (const auto& violation : judged(options)) codes.insert(violation.code);
        return codes;
    }
    std::string options_code(const std::array<std::string, 4>& options) const {
        const auto blocker = first_blocker(judged(options));
        return blocker ? blocker->code : "";
    }
};

/// What may stand beside the draft's key in a question for the catalogue's first film.
inline std::vector<std::string> found_for(const Catalogue& catalogue, const Draft& draft) {
    const PoolLore pool(catalogue.pools);
    const FilmLore lore(catalogue.films[0], pool);
    Draft of_film = draft;
    of_film.film = &catalogue.films[0];
    return find_wrong(of_film, lore, WrongJudge(of_film, lore), 32).wrong;
}

inline bool holds(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace quiz::testing

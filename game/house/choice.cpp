#include "house/choice.h"

#include "generator/generator.h"
#include "programme/challenge.h"

#include <algorithm>

namespace quiz {

namespace {

std::vector<Question> of_films(const std::vector<Question>& bank,
                               const std::vector<std::string>& films) {
    std::vector<Question> kept;
    std::copy_if(bank.begin(), bank.end(), std::back_inserter(kept), [&](const Question& one) {
        return std::binary_search(films.begin(), films.end(), one.film_slug);
    });
    return kept;
}

} // namespace

std::vector<std::string> slugs_of(const Catalogue& catalogue) {
    std::vector<std::string> slugs;
    for (const auto& film : catalogue.films) slugs.push_back(film.slug);
    std::sort(slugs.begin(), slugs.end());
    return slugs;
}

Choice choice_of(const Catalogue& catalogue, std::uint64_t seed, std::vector<std::string> films) {
    auto bank = of_films(generate(catalogue, seed).questions, films);
    return {seed, std::move(films), std::move(bank)};
}

tl::expected<Choice, std::string> choice_of_code(const Catalogue& catalogue,
                                                 const std::string& code, const Strings& words) {
    const auto challenge = read_code(code);
    if (!challenge) return tl::unexpected(words(challenge.error()));
    const auto seed = seed_of(*challenge);
    const auto all = slugs_of(catalogue);
    const auto bank = generate(catalogue, seed).questions;
    if (challenge_digest(bank) == challenge->digest) return Choice{seed, all, bank};
    for (const auto& slug : all) {
        auto one = of_films(bank, {slug});
        if (challenge_digest(one) == challenge->digest) return Choice{seed, {slug}, std::move(one)};
    }
    return tl::unexpected(words("house.other_questions", {{"code", to_code(*challenge)}}));
}

std::string code_of(const Catalogue& catalogue, const Choice& choice) {
    if (choice.films.size() != 1 && choice.films != slugs_of(catalogue)) return {};
    const auto challenge = challenge_of(choice.seed, challenge_digest(choice.bank));
    return challenge ? to_code(*challenge) : std::string();
}

} // namespace quiz

#include "generator/threes.h"

#include <algorithm>

namespace quiz {

namespace {

/// How much rarer a choice is for each option that comes from outside the film, before the tilt
/// against guessers.
constexpr double odds_of_outsider = 0.3;

} // namespace

Looks::Looks(const Draft& draft, const std::vector<std::string>& wrong) {
    const Look stem = look_at(draft.stem);
    looks_.reserve(wrong.size() + 1);
    in_stem_.reserve(wrong.size() + 1);
    looks_.push_back(look_at(draft.key));
    for (const auto& text : wrong) looks_.push_back(look_at(text));
    for (const auto& look : looks_) in_stem_.push_back(shared_words(look, stem));
    pairs_.resize(looks_.size() * looks_.size());
    for (std::size_t a = 0; a < looks_.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            pairs_[a * looks_.size() + b] = pairs_[b * looks_.size() + a] = {
                shared_words(looks_[a], looks_[b]), unlike(looks_[a], looks_[b])};
}

Wins Looks::wins(const std::array<std::size_t, 4>& four) const {
    std::array<int, 4> longest{};
    std::array<int, 4> shortest{};
    std::array<int, 4> stem{};
    std::array<int, 4> shared{};
    std::array<int, 4> odd{};
    for (std::size_t i = 0; i < 4; ++i) {
        longest[i] = static_cast<int>(looks_[four[i]].length);
        shortest[i] = -longest[i];
        stem[i] = in_stem_[four[i]];
        for (std::size_t j = 0; j < i; ++j) {
            const Pair& pair = pairs_[four[i] * looks_.size() + four[j]];
            shared[i] += pair.shared;
            shared[j] += pair.shared;
            odd[i] += pair.unlike;
            odd[j] += pair.unlike;
        }
    }
    const auto won = [](const std::array<int, 4>& scores) {
        return static_cast<std::uint8_t>(twelfths_of_best(scores));
    };
    return {won(longest), won(shortest), won(stem), won(shared), won(odd)};
}

std::optional<Looks> looks_of(const Draft& draft, const Choices& choices) {
    if (choices.wrong.size() <= 3) return std::nullopt;
    return Looks(draft, choices.wrong);
}

Threes threes_with(const Choices& choices, const std::optional<Looks>& looks, std::size_t kept,
                   bool all_own) {
    Threes made;
    const std::size_t count = choices.wrong.size();
    const std::size_t inside = choices.given + choices.own;
    const std::size_t most = count < 3 ? 0 : count * (count - 1) * (count - 2) / 6;
    if (choices.given == 0 && !all_own) {
        made.choices.reserve(most);
        made.tickets.reserve(most);
    }
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b)
            for (std::size_t c = b + 1; c < count; ++c) {
                std::size_t given = 0;
                std::size_t own = 0;
                double odds = 1;
                for (const std::size_t i : {a, b, c}) {
                    given += i < choices.given ? 1 : 0;
                    own += i >= choices.given && i < inside ? 1 : 0;
                    odds *= i < inside ? 1 : odds_of_outsider;
                    if (!choices.odds.empty()) odds *= choices.odds[i];
                }
                if (given != kept || (all_own && own < std::min<std::size_t>(choices.own, 3)))
                    continue;
                made.choices.push_back({a, b, c});
                made.tickets.push_back(
                    {looks ? looks->wins({0, a + 1, b + 1, c + 1}) : Wins{}, odds, 0});
            }
    return made;
}

} // namespace quiz

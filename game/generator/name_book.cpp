#include "generator/name_book.h"

#include "core/text.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::size_t ambiguous = static_cast<std::size_t>(-1);

bool plays(const Entity& figure) {
    return std::find(figure.here.begin(), figure.here.end(), AnswerType::Actor) !=
           figure.here.end();
}

bool begins_surname(const std::string& word) {
    static constexpr std::array<std::string_view, 14> words{"de",  "di",    "da", "del", "van",
                                                            "von", "le",    "la", "dos", "du",
                                                            "des", "della", "st", "mac"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

NameBook::NameBook(const FilmLore& lore) : lore_(lore) {
    for (std::size_t i = 0; i < lore.figures().size(); ++i) {
        const Entity& figure = lore.figures()[i];
        // "Moon-Watcher" is one word: the Moon is nobody.
        std::vector<std::string> words;
        for (const auto& word : split(figure.name, ' '))
            if (auto folded = fold(word); !folded.empty()) words.push_back(std::move(folded));
        if (info(figure.types.front()).family != AnswerFamily::People || words.size() < 2) continue;
        for (const auto& word : {words.front(), words.back()})
            if (word.size() > 2) add_short(word, i);
        // "De Sandor", "Van Holm"
        if (words.size() > 2 && begins_surname(words[words.size() - 2]))
            add_short(words[words.size() - 2] + " " + words.back(), i);
        for (const auto& other : figure.also) add_short(fold(other), i);
    }
    for (const auto& names : lore.film().aliases)
        for (const auto& name : names)
            for (const auto& other : names)
                if (const auto at = figure_at(other)) short_.emplace(fold(name), *at);
}

std::optional<Mention> NameBook::find(std::string_view name) const {
    if (const auto at = figure_at(name)) return mention_of(lore_.figures()[*at], true);
    const std::string folded = fold(name);
    if (const auto known = short_.find(folded); known != short_.end() && known->second != ambiguous)
        return mention_of(lore_.figures()[known->second], true);
    if (const Entity* known = lore_.pool().find_folded(folded)) {
        // One word is too little to know somebody of the pool by, if it is not written so:
        // "Sofia" is not Sofía.
        // "Brazilian" before a name is no name.
        if (info(known->types.front()).family == AnswerFamily::Words &&
            known->types.front() != AnswerType::Award)
            return std::nullopt;
        const bool person = info(known->types.front()).family == AnswerFamily::People;
        const bool written =
            known->name == name ||
            std::find(known->also.begin(), known->also.end(), name) != known->also.end();
        if (person && folded.find(' ') == std::string::npos && !written) return std::nullopt;
        if (person && known->types.front() == AnswerType::Character) return std::nullopt;
        Mention mention = mention_of(*known, false);
        if (folded != known->folded && folded.find(' ') != std::string::npos)
            mention.name = std::string(name);
        return mention;
    }
    return std::nullopt;
}

std::optional<std::size_t> NameBook::figure_at(std::string_view name) const {
    const std::string folded = fold(name);
    for (std::size_t i = 0; i < lore_.figures().size(); ++i)
        if (lore_.figures()[i].folded == folded) return i;
    return std::nullopt;
}

void NameBook::add_short(const std::string& word, std::size_t figure) {
    const auto [known, is_new] = short_.emplace(word, figure);
    if (is_new || known->second == figure) return;
    // "Marlow" is the director, though her daughter plays a part.
    const auto directs = [&](std::size_t of) {
        return of != ambiguous && lore_.figures()[of].here.front() == AnswerType::Director;
    };
    if (directs(known->second)) return;
    known->second = directs(figure) ? figure : ambiguous;
}

bool NameBook::among_cast(Gender gender) const {
    constexpr std::ptrdiff_t with_the_key = 4;
    return gender != Gender::Unknown &&
           std::count_if(lore_.figures().begin(), lore_.figures().end(), [&](const Entity& figure) {
               return figure.gender == gender && plays(figure);
           }) >= with_the_key;
}

Mention NameBook::mention_of(const Entity& entity, bool figure) const {
    Mention mention;
    mention.name = entity.name;
    mention.certain = true;
    mention.gender = entity.gender;
    mention.level = entity.level;
    mention.jobs = entity.types;
    mention.own_director = figure && std::find(entity.here.begin(), entity.here.end(),
                                               AnswerType::Director) != entity.here.end();
    mention.in_cast = figure && plays(entity);
    mention.among_cast = mention.in_cast && among_cast(entity.gender);
    mention.type = figure && mention.in_cast        ? AnswerType::Actor
                   : figure && !entity.here.empty() ? entity.here.front()
                                                    : entity.types.front();
    if (mention.type == AnswerType::Actor && mention.gender == Gender::Female)
        mention.type = AnswerType::Actress;
    // "Which writer called it dull" would mean novelists: among critics "who" is enough.
    if (mention.type == AnswerType::Writer && mention.level == "critic")
        mention.type = AnswerType::Person;
    return mention;
}

} // namespace quiz

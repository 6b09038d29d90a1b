#include "english/sample.h"

#include "core/text.h"

#include <unordered_map>

namespace quiz::testing {

namespace {

Mention known(std::string name, AnswerType type, Gender gender = Gender::Unknown) {
    Mention mention;
    mention.name = std::move(name);
    mention.type = type;
    mention.gender = gender;
    mention.certain = true;
    mention.jobs = {type};
    return mention;
}

Mention in_cast(Mention mention) {
    mention.in_cast = mention.among_cast = true;
    return mention;
}

Mention at_level(Mention mention, std::string level) {
    mention.level = std::move(level);
    return mention;
}

using Names = std::unordered_map<std::string, Mention>;

const Names& names() {
    static const Names made = [] {
        Names all;
        const auto add = [&](const Mention& mention, const std::vector<std::string>& also = {}) {
            all.emplace(fold(mention.name), mention);
            for (const auto& other : also) all.emplace(fold(other), mention);
        };
        const Gender her = Gender::Female;
        const Gender his = Gender::Male;
        add(known("Ada Marlow", AnswerType::Director, her), {"Marlow", "Ada"});
        add(in_cast(known("Nora Whitcombe", AnswerType::Actress, her)), {"Whitcombe", "Nora"});
        add(in_cast(known("Hugh Fenner", AnswerType::Actor, his)), {"Fenner", "Hugh"});
        add(known("Elsa Brandt", AnswerType::Character, her), {"Elsa", "Elsie"});
        add(known("Captain Rudge", AnswerType::Character, his), {"Rudge"});
        add(known("Clement Arkwright", AnswerType::Composer, his), {"Arkwright"});
        add(known("Ivo Sandor", AnswerType::Cinematographer, his), {"Sandor"});
        add(known("Moira Dell", AnswerType::Designer, her));
        add(known("Stella Corrigan", AnswerType::Actress, her));
        add(known("Rex Tarrant", AnswerType::Actor, his));
        add(known("Halcyon Films", AnswerType::Studio), {"Halcyon"});
        add(known("Paper Lanterns", AnswerType::Film));
        add(at_level(known("Lisbon", AnswerType::City), "city"));
        add(at_level(known("Bergen", AnswerType::City), "city"));
        add(at_level(known("London", AnswerType::City), "city"));
        add(at_level(known("Portugal", AnswerType::Country), "country"));
        return all;
    }();
    return made;
}

Subject make_subject() {
    Subject subject;
    subject.find = [](std::string_view name) -> std::optional<Mention> {
        const auto found = names().find(fold(name));
        return found == names().end() ? std::nullopt : std::optional(found->second);
    };
    subject.film = known("The Salt Mirror", AnswerType::Film);
    subject.film.own_film = true;
    subject.player_of = [](std::string_view role) -> std::optional<Mention> {
        if (fold(role) == "elsa brandt") return names().at(fold("Nora Whitcombe"));
        return std::nullopt;
    };
    subject.the_one = [](AnswerType job) -> std::optional<Mention> {
        if (job == AnswerType::Director) return names().at(fold("Ada Marlow"));
        if (job == AnswerType::Composer) return names().at(fold("Clement Arkwright"));
        if (job == AnswerType::Cinematographer) return names().at(fold("Ivo Sandor"));
        return std::nullopt;
    };
    return subject;
}

} // namespace

const Subject& salt_mirror() {
    static const Subject made = make_subject();
    return made;
}

std::vector<std::string> asked(std::string_view text, bool story) {
    std::vector<std::string> all;
    for (const auto& sentence : read_item(text, salt_mirror(), story))
        for (const auto& asking : sentence.askings)
            if (!asking.again) all.push_back(asking.question + " " + asking.answer);
    return all;
}

std::vector<std::string> asked_at_all(std::string_view text) {
    std::vector<std::string> all;
    for (const auto& sentence : read_item(text, salt_mirror(), false))
        for (const auto& asking : sentence.askings)
            all.push_back(asking.question + " " + asking.answer);
    return all;
}

std::vector<std::string> asked_after(const std::vector<std::string>& before,
                                     std::string_view text) {
    std::vector<std::string> all;
    for (const auto& sentence : read_item(text, salt_mirror(), true, &before))
        for (const auto& asking : sentence.askings)
            all.push_back(asking.question + " " + asking.answer);
    return all;
}

std::string told_alone(std::string_view text) {
    return read_item(text, salt_mirror(), false).front().told;
}

std::string why_not(std::string_view text, bool story) {
    for (const auto& sentence : read_item(text, salt_mirror(), story))
        if (sentence.askings.empty()) return sentence.why_not;
    return {};
}

Tokens mentions_of(std::string_view sentence) {
    return with_mentions(tokens_of(sentence), salt_mirror().find);
}

std::vector<std::string> resolved(const std::vector<std::string>& sentences) {
    Resolver resolver(salt_mirror());
    std::vector<std::string> all;
    for (const auto& sentence : sentences) {
        const Tokens tokens = resolver.resolve(mentions_of(sentence));
        all.push_back(text_of(tokens, 0, tokens.size()));
    }
    return all;
}

} // namespace quiz::testing

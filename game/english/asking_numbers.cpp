// Questions about numbers: how many, how much, how old, in which place.
#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "74th"
bool is_ordinal(const std::string& text) {
    const auto end = text.find_first_not_of("0123456789");
    return end != std::string::npos && end > 0 && text.size() == end + 2 &&
           in_list("st nd rd th", text.substr(end));
}

} // namespace

std::optional<std::pair<Mention, Tokens>> Asker::how_many(const Tokens& tokens, std::size_t from) {
    const auto found = number_of(tokens, from);
    if (!found || *found + 1 >= tokens.size()) return std::nullopt;
    const std::size_t number = *found;
    if (tokens[number].mention.type != AnswerType::Count) return std::nullopt;
    Tokens asked = hedged(tokens, from, number, "how many");
    bool plural = false;
    for (std::size_t i = number + 1; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Number || tokens[i].kind == Kind::Date ||
            tokens[i].word == WordClass::And)
            return std::nullopt;
        plural = plural || looks_plural(tokens[i].lower);
        asked.push_back(tokens[i]);
    }
    if (!plural) return std::nullopt;
    // "nine nominations": for what?
    if (number + 2 == tokens.size() &&
        in_list("nominations prizes awards trophies", tokens.back().lower))
        return std::nullopt;
    return std::pair{tokens[number].mention, std::move(asked)};
}

std::optional<std::pair<Mention, Tokens>> Asker::how_much(const Tokens& tokens, std::size_t from) {
    const auto number = number_of(tokens, from);
    if (!number || *number + 1 != tokens.size() ||
        tokens[*number].mention.type != AnswerType::Money)
        return std::nullopt;
    return std::pair{tokens[*number].mention, hedged(tokens, from, *number, "how much")};
}

std::optional<std::size_t> Asker::number_of(const Tokens& tokens, std::size_t from) {
    for (std::size_t i = from; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Number) return i;
        // Who wrote "more than 120" may as well say "more than 80".
        if (tokens[i].kind != Kind::Word || tokens[i].word != WordClass::Adverb ||
            tokens[i].is("more") || tokens[i].is("fewer") || tokens[i].is("less") ||
            tokens[i].is("over") || tokens[i].is("under") || tokens[i].is("below") ||
            tokens[i].is("at") || tokens[i].is("up") || tokens[i].is("only") || tokens[i].is("as"))
            return std::nullopt;
    }
    return std::nullopt;
}

Tokens Asker::hedged(const Tokens& tokens, std::size_t from, std::size_t to, const char* how) {
    // "just 81 minutes" are 81.
    if (from < to && tokens[from].is("just")) ++from;
    std::string before = to_lower_ascii(text_of(tokens, from, to));
    if (is_hedge(before)) before = "about";
    return words(capitalised(before.empty() ? how : before + " " + how));
}

void Asker::age() {
    if (clause_.verb || clause_.rest.size() < 2 || clause_.subject.size() != 1 ||
        !clause_.subject[0].mention.person() || clause_.auxiliaries.size() != 1 ||
        !clause_.auxiliaries[0].is("was"))
        return;
    const Phrase& at = clause_.rest[1];
    const bool in_making = at.tokens.size() > 1 && at.tokens.front().is("during") &&
                           is_part_of_film(at.tokens.back().lower) &&
                           at.tokens[at.tokens.size() - 2].is("the");
    if (!in_making && !(at.nested && at.tokens.front().is("when"))) return;
    Tokens tokens = clause_.rest[0].tokens;
    if (tokens.size() > 1 && (tokens.front().is("only") || tokens.front().is("just")))
        tokens.erase(tokens.begin());
    if (tokens.size() > 2 && tokens.back().is("old") && tokens[tokens.size() - 2].is("years"))
        tokens.resize(tokens.size() - 2);
    const auto number = number_of(tokens, 0);
    if (!number || *number + 1 != tokens.size() ||
        tokens[*number].mention.type != AnswerType::Count)
        return;
    // "was 12 when it was shot and had to be examined": turned round, the shooting had
    const Tokens rest = rest_of(clause_, 0);
    for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
        const auto next =
            rest[i + 1].kind == Kind::Word ? read_verb(rest[i + 1].lower) : std::nullopt;
        if (rest[i].word == WordClass::And && (rest[i + 1].word == WordClass::Auxiliary ||
                                               (next && next->finite() && !next->noun_too)))
            return;
    }
    // Far from most ages, few others are likely.
    constexpr int oldest = 60;
    const std::string& years = tokens[*number].text;
    if (years.size() > 2 && years.find_first_not_of("0123456789") == std::string::npos) return;
    if (years.size() == 2 && years.find_first_not_of("0123456789") == std::string::npos &&
        std::stoi(years) > oldest)
        return;
    Stem stem = begun();
    stem.story = false;
    stem.question(hedged(tokens, 0, *number, "how old"));
    stem.say(clause_.auxiliaries);
    stem.say(clause_.subject);
    stem.say(rest_told(0));
    add(answer(tokens[*number].mention), stem, 4);
}

void Asker::how_much_longer() {
    if (clause_.verb || clause_.rest.empty() || clause_.negated || bare_subject() ||
        clause_.auxiliaries.size() != 1)
        return;
    // "is eleven minutes shorter"
    const Tokens rest = rest_of(clause_, none);
    if (rest.size() < 3 || rest[0].kind != Kind::Number ||
        rest[0].mention.type != AnswerType::Count || !is_time_unit(rest[1].lower) ||
        !in_list("shorter longer", rest[2].lower) || clause_.subject.front().is("it"))
        return;
    Stem stem = begun();
    stem.story = false;
    stem.question(words("How many " + rest[1].lower + " " + rest[2].lower));
    stem.say(clause_.auxiliaries);
    stem.say(clause_.subject);
    stem.say({rest.begin() + 3, rest.end()});
    add(answer(rest[0].mention), stem, 3);
}

void Asker::rank() {
    for (std::size_t i = 0; i < clause_.rest.size() && i < 2; ++i) {
        const Tokens& tokens = clause_.rest[i].tokens;
        const bool plain = clause_.rest[i].kind == Phrase::Kind::Noun && !clause_.rest[i].nested;
        const bool number =
            plain && tokens.size() == 2 && tokens[0].is("number") && tokens[1].kind == Kind::Number;
        const bool place = tokens.size() == 1 && is_ordinal(tokens[0].text) &&
                           in_list("rank place come finish", clause_.reading.base);
        if (!(number || place) || i + 1 >= clause_.rest.size()) continue;
        Mention mention = number ? tokens[1].mention : tokens[0].mention;
        mention.type = AnswerType::Rank;
        mention.name = tokens.back().text;
        Tokens asked = words(number ? "What number" : "In which place");
        if (clause_.verb) return ask(mention, std::move(asked), i, 3);
        Stem stem = begun();
        stem.story = false;
        stem.question(std::move(asked));
        stem.say(clause_.auxiliaries);
        stem.say(clause_.subject);
        stem.say(rest_of(clause_, i));
        return add(answer(mention), stem, 3);
    }
}

std::optional<std::pair<Mention, Tokens>> Asker::how_many_did() const {
    if (!clause_.verb || clause_.rest.empty()) return std::nullopt;
    if (auto count = how_many(clause_.subject, 0)) return count;
    const auto number = number_of(clause_.subject, 0);
    if (!number || *number + 1 != clause_.subject.size() || clause_.lead.empty() ||
        clause_.subject.back().mention.type != AnswerType::Count)
        return std::nullopt;
    return std::pair{clause_.subject.back().mention,
                     hedged(clause_.subject, 0, *number, "how many")};
}

} // namespace quiz

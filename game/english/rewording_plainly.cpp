// What is told in a roundabout way is told plainly.
#include "core/text.h"
#include "english/rewording_parts.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "died in 1961, aged just 47": at the age of 47.
void age_at_death(Tokens& tokens) {
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].mark(',') || !tokens[i + 1].is("aged")) continue;
        std::size_t number = i + 2;
        if (in_list("just only", tokens[number].lower)) ++number;
        if (number >= tokens.size() || tokens[number].kind != Kind::Number ||
            !ends(tokens, number + 1))
            continue;
        Tokens age = tokens_of("at the age of");
        erase(tokens, i, number);
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i), age.begin(), age.end());
        return;
    }
}

/// "At eleven Nora became ...": at the age of eleven, ...
void age_before_name(Tokens& tokens) {
    if (tokens.size() < 4 || !tokens[0].is("at") || tokens[1].kind != Kind::Number ||
        tokens[1].mention.type != AnswerType::Count)
        return;
    const std::size_t next = mark(tokens, 2, ',') ? 3 : 2;
    if (!person(tokens[next]) && !tokens[next].is("she") && !tokens[next].is("he")) return;
    Tokens age = tokens_of("the age of");
    if (next == 2) tokens.insert(tokens.begin() + 2, tokens_of(",").front());
    tokens.insert(tokens.begin() + 1, age.begin(), age.end());
}

/// "not only starring but also directing": both starring and directing.
void both_for_not_only(Tokens& tokens) {
    const auto ing = [&](std::size_t at) {
        const auto verb = at < tokens.size() && tokens[at].kind == Kind::Word
                              ? read_verb(tokens[at].lower)
                              : std::nullopt;
        return verb && verb->is_ing;
    };
    for (std::size_t i = 1; i + 4 < tokens.size(); ++i) {
        if (!tokens[i].is("not") || !tokens[i + 1].is("only") || !ing(i + 2) ||
            !tokens[i + 3].is("but"))
            continue;
        if (tokens[i + 4].is("also")) erase(tokens, i + 4, i + 5);
        if (!ing(i + 4)) continue;
        tokens[i + 3] = plain_word("and");
        tokens[i] = plain_word("both");
        erase(tokens, i + 1, i + 2);
        return;
    }
}

/// "A total of 112 watches": 112 watches.
void without_total(Tokens& tokens) {
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i)
        if (tokens[i].is("a") && tokens[i + 1].is("total") && tokens[i + 2].is("of") &&
            tokens[i + 3].kind == Kind::Number)
            erase(tokens, i, i + 3);
}

/// "It took 27 takes to get the scene right": no thing is meant by "it".
void it_took(Tokens& tokens) {
    if (tokens.size() < 8 || !tokens[0].is("it") || !tokens[1].is("took") ||
        tokens[2].kind != Kind::Number ||
        !(is_time_unit(tokens[3].lower) || in_list("takes attempts tries", tokens[3].lower)))
        return;
    for (std::size_t i = 4; i + 3 < tokens.size() && i < 7; ++i)
        if (tokens[i].word == WordClass::To && read_verb(tokens[i + 1].lower) &&
            (tokens[i + 2].word == WordClass::Determiner || tokens[i + 2].kind == Kind::Name))
            tokens[0].word = WordClass::Other;
}

/// "It took Hugh Fenner 27 takes to ...", "It took the crew six weeks to ...": needed so many.
void needed(Tokens& tokens) {
    if (tokens.size() < 7 || !tokens[0].is("it") || !tokens[1].is("took")) return;
    std::size_t number = 2;
    if (tokens[2].is("the"))
        while (++number < tokens.size() && number < 6 && tokens[number].kind == Kind::Word &&
               tokens[number].word == WordClass::Other) {
        }
    else if (person(tokens[2]) && !tokens[2].possessive)
        number = 3;
    if (number < 3 || number + 3 >= tokens.size() || tokens[number].kind != Kind::Number ||
        !looks_plural(tokens[number + 1].lower) || tokens[number + 2].word != WordClass::To)
        return;
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(number), plain_word("needed"));
    erase(tokens, 0, 2);
}

/// "Elsa was to have been played by Stella Corrigan": she was to have played Elsa.
void to_have_played(Tokens& tokens) {
    for (std::size_t at = 1; at + 6 < tokens.size(); ++at) {
        if (!tokens[at].is("was") || !person(tokens[at + 6]) ||
            text_of(tokens, at, at + 6) != "was to have been played by")
            continue;
        if (at + 7 < tokens.size() && tokens[at + 7].kind != Kind::Mark) return;
        Tokens part(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at));
        if (part.size() > 3 && part[0].is("the") && in_list("part role", part[1].lower) &&
            part[2].is("of"))
            part.erase(part.begin(), part.begin() + 3);
        Tokens made{tokens[at + 6]};
        for (const char* word : {"was", "to", "have", "played"}) made.push_back(plain_word(word));
        made.insert(made.end(), part.begin(), part.end());
        made.insert(made.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at) + 7, tokens.end());
        tokens = std::move(made);
        return;
    }
}

/// "Nora was 49 during the shooting and Hugh 24": Hugh was 24 during the shooting.
void complete_second_age(Tokens& tokens) {
    std::size_t end = tokens.size();
    while (end > 0 && tokens[end - 1].kind == Kind::Mark) --end;
    if (end < 8 || !person(tokens[0]) || !tokens[1].is("was") || tokens[2].kind != Kind::Number ||
        !tokens[3].is("during") || tokens[end - 1].kind != Kind::Number ||
        !person(tokens[end - 2]) || !tokens[end - 3].is("and"))
        return;
    const Tokens during(tokens.begin() + 3, tokens.begin() + static_cast<std::ptrdiff_t>(end) - 3);
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(end), during.begin(), during.end());
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(end) - 1, plain_word("was"));
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(end) - 3, plain_word(","));
}

/// "The thief who takes the lamp is Hugh Fenner himself": Hugh Fenner is the thief who takes it.
void name_first(Tokens& tokens) {
    std::size_t end = tokens.size();
    while (end > 0 && tokens[end - 1].kind == Token::Kind::Mark) --end;
    if (end > 0 && in_list("himself herself", tokens[end - 1].lower)) --end;
    if (end < 7 || !tokens[0].is("the") || !person(tokens[end - 1]) ||
        !tokens[end - 1].mention.in_cast || tokens[end - 1].possessive ||
        !(tokens[end - 2].is("is") || tokens[end - 2].is("was")))
        return;
    std::size_t who = 1;
    while (who < end && tokens[who].kind == Token::Kind::Word &&
           tokens[who].word == WordClass::Other)
        ++who;
    if (who < 2 || who + 3 >= end || !tokens[who].is("who")) return;
    Tokens made{tokens[end - 1], tokens[end - 2]};
    made.insert(made.end(), tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(end) - 2);
    made[2] = plain_word("the");
    tokens = std::move(made);
}

/// "all the same", "on the other hand", "for her part": said for the sake of saying.
void without_asides(Tokens& tokens) {
    static constexpr std::string_view said[] = {
        "all the same", "on the other hand", "for his part",  "for her part",
        "for its part", "for their part",    "as it happens", "just the same"};
    for (const auto words : said) {
        const auto length =
            static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
        const std::string_view first = words.substr(0, words.find(' '));
        for (std::size_t at = 1; at + length <= tokens.size(); ++at) {
            const std::size_t end = at + length;
            if (tokens[at].text.size() != first.size()) continue; // hardly any goes on here
            if (to_lower_ascii(tokens[at].text) != first ||
                to_lower_ascii(text_of(tokens, at, end)) != words)
                continue;
            const bool opened = mark(tokens, at - 1, ',');
            const bool closed = end >= tokens.size() || tokens[end].kind == Kind::Mark;
            if (!closed) continue;
            // "..., on the other hand, was": both commas go
            if (opened && mark(tokens, end, ','))
                erase(tokens, at - 1, end + 1);
            else
                erase(tokens, opened ? at - 1 : at, end);
            break;
        }
    }
}

/// "nearly all of the", "most of the": one word that says how many of them.
void join_portions(Tokens& tokens) {
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (i > 0 && tokens[i - 1].word == WordClass::Not) continue;
        if (!in_list("nearly almost virtually practically", tokens[i].lower) ||
            !tokens[i + 1].is("all"))
            continue;
        std::size_t end = i + 2;
        if (end + 1 < tokens.size() && tokens[end].is("of")) ++end;
        if (!tokens[end].is("the")) continue;
        ++end;
        Token portion = tokens[i];
        portion.text = text_of(tokens, i, end);
        portion.lower = to_lower_ascii(portion.text);
        portion.word = WordClass::Determiner;
        erase(tokens, i + 1, end);
        tokens[i] = std::move(portion);
    }
}

} // namespace

void tell_plainly(Tokens& tokens) {
    without_asides(tokens);
    join_portions(tokens);
    age_at_death(tokens);
    age_before_name(tokens);
    both_for_not_only(tokens);
    without_total(tokens);
    it_took(tokens);
    needed(tokens);
    to_have_played(tokens);
    complete_second_age(tokens);
    name_first(tokens);
}

} // namespace quiz

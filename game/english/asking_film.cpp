// What is said of the film itself: who had which job, whose last film it was, where and when it is
// set.
#include "english/asker.h"
#include "english/nouns.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "[the] story", "[the] action", the film itself
bool is_story(const Tokens& subject) {
    return (subject.size() == 1 && subject.front().mention.own_film) ||
           (subject.size() == 2 && subject.front().is("the") &&
            in_list("story action plot", subject.back().lower));
}

bool is_name_of(const Token& token, AnswerFamily family) {
    return token.kind == Kind::Name && info(token.mention.type).family == family;
}

/// "In which city does the story of \"The Salt Mirror\" begin?"
Asking where_it_begins(const Mention& key, std::string_view asked, const Telling& telling) {
    Stem stem;
    stem.question(tokens_of(asked));
    stem.say(tokens_of("does the story of"));
    stem.say_film(telling.film);
    stem.say(tokens_of("begin"));
    Asking asking = answer(key);
    asking.question = stem.text(telling.film).value_or("");
    asking.weight = 2;
    return asking;
}

/// "In the Lisbon of November 1910, ...", "In the spring of 1910, ...", "It is 1910, and ..."
std::optional<Mention> date_of_lead(const Tokens& tokens) {
    const auto year_of = [](const Token& token) -> std::optional<Mention> {
        const bool digits = token.text.size() == 4 &&
                            token.text.find_first_not_of("0123456789") == std::string::npos;
        if (!digits && (token.kind != Token::Kind::Date || token.year == 0)) return std::nullopt;
        Mention year = token.mention;
        year.type = AnswerType::Year;
        year.name = digits ? token.text : std::to_string(token.year);
        return year;
    };
    // "It" may have been read as the film.
    if (tokens.size() > 3 && (tokens[0].is("it") || tokens[0].mention.own_film) &&
        tokens[1].is("is") && tokens[3].mark(','))
        return year_of(tokens[2]);
    if (tokens.size() < 3 || !tokens[0].is("in")) return std::nullopt;
    constexpr std::size_t longest = 10; // words
    std::optional<Mention> when;
    for (std::size_t i = 1; i < tokens.size() && i < longest; ++i) {
        const Token& token = tokens[i];
        if (token.mark(',')) return when;
        if (token.kind == Token::Kind::Mark || token.kind == Token::Kind::Quote || token.possessive)
            return std::nullopt;
        if (token.kind != Token::Kind::Date) continue;
        if (when) return std::nullopt;
        when = year_of(token);
        if (!when) return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool Asker::set_in_time() const {
    return clause_.passive && clause_.reading.base == "set" && is_story(clause_.subject) &&
           !clause_.negated;
}

void Asker::identity() {
    if (clause_.verb || clause_.rest.empty() || clause_.subject.size() < 2 ||
        clause_.subject.size() > 3 || !clause_.subject[0].is("the") || !clause_.lead.empty() ||
        clause_.auxiliaries.size() != 1 || !clause_.auxiliaries[0].is("was"))
        return;
    if (const auto sum = how_much(clause_.rest[0].tokens, 0);
        sum && in_list("budget cost fee salary gross", clause_.subject.back().lower)) {
        Stem stem;
        stem.question(sum->second);
        stem.say(words("was"));
        stem.say(clause_.subject);
        stem.at_home = &telling_.at_home;
        return add(answer(sum->first), stem, 4);
    }
    if (clause_.subject.size() != 2) return;
    const auto job = noun_type(clause_.subject[1].lower);
    const Token* name = only_name(clause_.rest[0].tokens, 0);
    if (!job || info(*job).family != AnswerFamily::People ||
        !is_part_of_film(clause_.subject[1].lower) || name == nullptr || !name->mention.person())
        return;
    Mention mention = name->mention;
    if (!mention.certain) mention.type = *job;
    if (!can_be_key(mention)) return;
    Stem stem;
    stem.question(words("Who"));
    stem.say(words("was"));
    stem.say(clause_.subject);
    stem.at_home = &telling_.at_home;
    add(answer(mention), stem, 4);
}

void Asker::job_holder() {
    if (clause_.verb || clause_.rest.size() != 1 || clause_.subject.size() != 1 ||
        !clause_.lead.empty() || clause_.auxiliaries.size() != 1 ||
        !clause_.auxiliaries[0].is("was") || clause_.aside)
        return;
    const Tokens& what = clause_.rest.front().tokens;
    const Token& name = clause_.subject.front();
    const auto job =
        what.size() == 2 && what[0].is("the") ? noun_type(what[1].lower) : std::nullopt;
    if (!job || info(*job).family != AnswerFamily::People || !is_part_of_film(what[1].lower) ||
        name.kind != Kind::Name || name.possessive ||
        !(name.mention.person() || looks_like_person(words_of(name.mention.name))))
        return;
    Mention mention = name.mention;
    if (!mention.certain) mention.type = *job;
    if (!may_ask(mention)) return;
    Stem stem;
    stem.question(words("Who"));
    stem.say(words("was"));
    stem.say(what);
    stem.at_home = &telling_.at_home;
    add(answer(mention), stem, 4);
}

void Asker::whose_film() {
    if (clause_.verb || clause_.rest.empty() || clause_.subject.size() != 1 ||
        !clause_.subject.front().mention.own_film || clause_.auxiliaries.size() != 1 ||
        !clause_.auxiliaries[0].is("was") || !clause_.lead.empty())
        return;
    // "was Hugh Fenner's last film"
    const Tokens& what = clause_.rest.front().tokens;
    const bool bare_debut = what.size() == 2 && what.back().is("debut");
    if (clause_.rest.size() != 1 || (what.size() < 3 && !bare_debut) ||
        what[0].kind != Kind::Name || !what[0].possessive || !what[0].mention.person() ||
        !may_ask(what[0].mention) || what[0].mention.type == AnswerType::Character)
        return;
    const bool one = in_list("first last only final second third", what[1].lower) &&
                     is_film_noun(what.back().lower);
    const bool debut =
        bare_debut || (what.back().is("debut") && (what[1].is("film") || what[1].is("screen")));
    if (!one && !debut) return;
    Tokens asked = words("Whose");
    asked.insert(asked.end(), what.begin() + 1, what.end());
    Stem stem;
    stem.question(std::move(asked));
    stem.say(clause_.auxiliaries);
    stem.say(clause_.subject);
    add(answer(what[0].mention), stem, 4);
}

std::vector<Asking> setting_of(const Tokens& tokens, const Telling& telling) {
    std::vector<Asking> made;
    std::size_t at = 0;
    const bool place = tokens.size() > 2 && is_name_of(tokens[0], AnswerFamily::Places) &&
                       !tokens[0].possessive && tokens[1].mark(',');
    if (place) at = 2;
    if (const auto date = date_of_lead(tokens)) {
        made.push_back(where_it_begins(*date, "In which year", telling));
        return made;
    }
    const bool year = at + 1 < tokens.size() && tokens[at].kind == Kind::Date &&
                      tokens[at].year != 0 && !tokens[at].possessive &&
                      tokens[at + 1].kind == Kind::Mark && !tokens[at + 1].mark('-');
    if (!year) return made;
    Mention when = tokens[at].mention;
    when.type = AnswerType::Year;
    when.name = std::to_string(tokens[at].year);
    made.push_back(where_it_begins(when, "In which year", telling));
    if (place && can_be_key(tokens[0].mention)) {
        const Mention& where = tokens[0].mention;
        made.push_back(where_it_begins(where,
                                       "In which " + (where.type == AnswerType::Place
                                                          ? where.level
                                                          : std::string(type_noun(where.type))),
                                       telling));
    }
    return made;
}

} // namespace quiz

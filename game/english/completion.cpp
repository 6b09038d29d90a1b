// The last resort: the statement as it stands, with "which city" in the place of a name.
#include "core/text.h"
#include "english/asker.h"
#include "english/mention_types.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "the rock band The Who": where the words begin that say what the name is.
std::size_t name_phrase(const Tokens& tokens) {
    std::size_t at = tokens.size() - 1;
    while (at > 0 && tokens[at - 1].kind == Kind::Word && tokens[at - 1].word == WordClass::Other &&
           !tokens[at - 1].possessive && noun_type(tokens[at - 1].lower))
        --at;
    if (at + 1 < tokens.size()) // "rock" of "rock band"
        while (at > 0 && tokens[at - 1].kind == Kind::Word &&
               tokens[at - 1].word == WordClass::Other && !tokens[at - 1].possessive)
            --at;
    const bool opener =
        at > 0 && (tokens[at - 1].is("the") || tokens[at - 1].is("a") || tokens[at - 1].is("an"));
    return opener ? at - 1 : at;
}

/// What is denied, possible or compared within the part is nothing to ask for.
bool plain_words(const Tokens& tokens) {
    return std::none_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.word == WordClass::And || token.word == WordClass::Not ||
               (token.kind == Kind::Word &&
                in_list("would could might may should can will must no without neither nobody none "
                        "nothing nor except like unlike including besides than among between",
                        token.lower));
    });
}

/// "by Ada Marlow and Bertram Yule", "Ada Marlow and Bertram Yule": two people, no more.
bool is_pair(const Tokens& part) {
    const std::size_t size = part.size();
    if (size < 3 || size > 4 || !part[size - 2].is("and") ||
        (size == 4 && part.front().word != WordClass::Preposition &&
         part.front().word != WordClass::To))
        return false;
    const auto named = [](const Token& token) {
        return token.kind == Kind::Name && !token.possessive &&
               token.mention.name.find(' ') != std::string::npos &&
               (token.mention.person() || looks_like_person(words_of(token.mention.name)));
    };
    return named(part[size - 1]) && named(part[size - 3]);
}

/// "a novel [of 1939] by": before the part that names who wrote it.
bool speaks_of_writing(const Clause& clause, std::size_t part) {
    const auto writing = [](const Token& token) {
        return in_list("story stories novel novels book books play plays poem poems memoir "
                       "screenplay script novella",
                       token.lower);
    };
    const auto in = [&](std::size_t i) {
        const Tokens& tokens = clause.rest[i].tokens;
        return std::any_of(tokens.begin(), tokens.end(), writing);
    };
    return in(part - 1) ||
           (part > 1 && clause.rest[part - 1].tokens.back().kind == Kind::Date && in(part - 2));
}

/// "which other writer": a trade that pairs work in.
bool other_trade(const Mention& mention) {
    return mention.person() && mention.type != AnswerType::Person &&
           mention.type != AnswerType::Character;
}

/// "by a composer and an actor": nobody would ask which other actor it was by.
bool share_trade(const Tokens& part, const Mention& second) {
    const Mention& first = part[part.size() - 3].mention;
    if (!second.certain) return !first.certain || first.type == second.type;
    return first.certain &&
           (first.type == second.type ||
            std::find(first.jobs.begin(), first.jobs.end(), second.type) != first.jobs.end());
}

} // namespace

void Asker::other_of_pair() {
    jobs_of_pair();
    if (!clause_.verb || weight_of_rest() < 2 || !is_pair(clause_.subject) || clause_.negated ||
        clause_.subject.size() != 3 ||
        !in_list("write compose hire direct produce adapt create build design found shoot edit "
                 "choreograph invent rewrite dub receive share win",
                 clause_.reading.base))
        return;
    const Mention mention = by_trade(clause_.subject.back().mention);
    if (!can_be_key(mention) || !other_trade(mention) || timeless(mention) ||
        !share_trade(clause_.subject, mention))
        return;
    ask_last_of_subject(mention, words("which other " + std::string(type_noun(mention.type))));
}

void Asker::jobs_of_pair() {
    if (clause_.verb || clause_.rest.size() != 1 || clause_.negated || !clause_.lead.empty() ||
        clause_.subject.size() != 3 || !is_pair(clause_.subject))
        return;
    const Tokens& what = clause_.rest.front().tokens;
    if (what.size() < 2 || what.size() > 3 || !what.front().is("the") ||
        !in_list("writers producers editors composers screenwriters cinematographers designers",
                 what.back().lower))
        return;
    const std::string job = what.back().lower.substr(0, what.back().lower.size() - 1);
    Mention mention = clause_.subject.back().mention;
    if (!mention.certain) mention.type = noun_type(job).value_or(mention.type);
    if (!may_ask(mention)) return;
    Stem stem = begun();
    stem.say({clause_.subject.begin(), clause_.subject.end() - 1});
    stem.say(words("which other " + job));
    stem.say(clause_.auxiliaries);
    stem.say(what);
    stem.say(words("of"));
    stem.say_film(film_);
    add(answer(mention), stem, 1);
}

void Asker::ask_last_of_subject(const Mention& mention, const Tokens& asked) {
    Stem stem = begun();
    stem.say({clause_.subject.begin(), clause_.subject.end() - 1});
    stem.say(asked);
    stem.say(verb_words());
    stem.say(rest_of(clause_, none));
    add(answer(mention), stem, 1);
}

void Asker::in_place() {
    if (clause_.rest.empty() || bare_subject() || any_one() || clause_.cut_short) return;
    // "was the stepdaughter of X", "was that of X"
    const Token& opens = clause_.rest.front().tokens.front();
    const bool place =
        info(clause_.rest.back().tokens.back().mention.type).family == AnswerFamily::Places;
    const bool by = opens.is("by") && clause_.rest.size() == 1;
    if (!clause_.verb && !opens.is("the") && !opens.is("that") && !place && !by) return;
    if (!clause_.verb && opens.lower == "one" && clause_.subject.back().mention.person()) return;
    for (std::size_t i = clause_.rest.size(); i-- > 0;) {
        const std::size_t before = made_.size();
        in_place(i);
        // What stands behind "with Nora Whitcombe" may only say as what.
        if (made_.size() > before || clause_.rest[i].kind != Phrase::Kind::Preposition) return;
    }
}

void Asker::in_place(std::size_t last_part) {
    const Tokens& part = clause_.rest[last_part].tokens;
    // By whom a film was directed is asked elsewhere, or must not be asked.
    if (clause_.passive && part.front().is("by") && last_part == 0 && !is_pair(part)) return;
    const Token& last = part.back();
    const bool year = last.kind == Kind::Date && last.year != 0 && last.day == 0;
    const bool date = last.kind == Kind::Date && last.year != 0 && last.day != 0;
    if (last.kind == Kind::Date && hangs_on_time(last_part)) return;
    if (named_after_place(last.mention) || town_beside(last.mention, last_part)) return;
    if (may_be_elsewhere(last_part)) return;
    if (last.possessive || !(last.kind == Kind::Name || last.kind == Kind::Quote || year || date))
        return;
    // What is not asked in words is not asked so either.
    const bool place = info(last.mention.type).family == AnswerFamily::Places;
    if (clause_.reading.base == "die" && (year || place)) return;
    if (place && wins_prize_there(last_part)) return;
    if (year && clause_.reading.base == "set") return;
    if (part.front().is("to") && last.mention.type == AnswerType::Film &&
        clause_.reading.base == "go")
        return;
    Mention mention = last.mention;
    if (year) {
        mention.type = AnswerType::Year;
        mention.name = std::to_string(last.year);
    }
    if (clause_.passive && last_part == 0 && part.front().is("by")) mention = by_trade(mention);
    // "a pilot was made with Nora Whitcombe | as Elsa": who plays is a player
    if (part.size() == 2 && part.front().is("with") && last_part + 1 < clause_.rest.size() &&
        clause_.rest[last_part + 1].tokens.size() == 2 &&
        clause_.rest[last_part + 1].tokens.front().is("as") &&
        clause_.rest[last_part + 1].tokens.back().mention.type == AnswerType::Character &&
        !mention.certain && telling_.subject != nullptr &&
        looks_like_person(words_of(mention.name)) && mention.name.find(' ') != std::string::npos) {
        if (mention.gender == Gender::Unknown)
            mention.gender = telling_.subject->gender_of(mention.name);
        mention.type = mention.gender == Gender::Female ? AnswerType::Actress : AnswerType::Actor;
    }
    // "comes from a poem by Bertram Yule": a writer
    if (last_part > 0 && (part.size() == 2 || is_pair(part)) && part.front().is("by") &&
        (!mention.certain || mention.in_cast) && looks_like_person(words_of(mention.name)) &&
        mention.name.find(' ') != std::string::npos && speaks_of_writing(clause_, last_part))
        mention.type = AnswerType::Writer;
    // "from a screenplay by Dora Kestrel and Ivo Sandor": whatever else he is known for
    if (is_pair(part) && part.front().is("by") && last_part > 0 &&
        in_list("screenplay script scenario", clause_.rest[last_part - 1].tokens.back().lower))
        mention.type = AnswerType::Writer;
    const bool by = !clause_.verb && part.front().is("by");
    // "the screenplay was by", "the script is credited to"
    const bool credited = clause_.passive && clause_.reading.base == "credit" && last_part == 0 &&
                          part.front().is("to");
    // "the music over the titles is the intermezzo from \"Low Water\" by"
    const bool of_title = !clause_.verb && part.front().is("by") && last_part > 0 &&
                          clause_.rest[last_part - 1].tokens.back().kind == Kind::Quote;
    if ((by || credited || of_title) && !mention.certain &&
        looks_like_person(words_of(mention.name)) && mention.name.find(' ') != std::string::npos)
        if (const auto maker = maker_of(clause_.subject)) mention.type = *maker;
    if (mention.own_film || !can_be_key(mention) || (timeless(mention) && !by)) return;
    if (info(mention.type).family == AnswerFamily::Works && clause_.reading.base == "come") return;
    // "is called "Low Water"": asked for by its name, not by "which book".
    if (clause_.passive && last_part == 0 &&
        in_list("call name title entitle", clause_.reading.base))
        return;
    if (std::any_of(made_.begin(), made_.end(),
                    [&](const Asking& made) { return made.answer == mention.name; }))
        return;
    const bool pair = is_pair(part) && other_trade(mention) && share_trade(part, mention);
    for (std::size_t i = 0; i < clause_.rest.size(); ++i)
        if (!plain_words(clause_.rest[i].tokens) && !(pair && i == last_part)) return;
    const auto family = info(mention.type).family;
    // "from 1950 to 1953"
    if (year || date)
        for (std::size_t i = 0; i < clause_.rest.size(); ++i)
            if (i != last_part && clause_.rest[i].tokens.back().kind == Kind::Date) return;
    if (mention.type == AnswerType::Country &&
        in_list("open release premiere", clause_.reading.base))
        return; // where a film comes from
    if (family != AnswerFamily::Places && family != AnswerFamily::Numbers &&
        shared_by_many(clause_.reading.base))
        return;
    // Which verb the name hangs on: "refused to work with ..." may be said of many.
    for (const auto& phrase : clause_.rest)
        if (phrase.nested)
            for (const auto& token : phrase.tokens)
                if (const auto verb =
                        token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
                    verb && !verb->noun_too && shared_by_many(verb->base))
                    return;
    Tokens said = told_subject();
    const auto say = [&](const Tokens& more) { said.insert(said.end(), more.begin(), more.end()); };
    say(verb_words());
    for (std::size_t i = 0; i < last_part; ++i) say(clause_.rest[i].tokens);
    std::size_t from = name_phrase(part);
    if (year || date || pair) from = part.size() - 1;
    const bool maker = from > 0 && from + 1 == part.size() && part[from - 1].possessive &&
                       last.kind == Kind::Quote && part[from - 1].mention.person();
    if (maker) --from;
    // "in the province of Bergen"
    if (from > 1 && part[from - 1].is("of") && mention.type != AnswerType::Country &&
        in_list("province state district region county island bay gulf valley coast department",
                part[from - 2].lower))
        return;
    // "after a novel of 1929"
    if (year && from > 0 && part[from - 1].is("of")) return;
    // "the National Theatre of Portugal"
    if (from > 1 && part[from - 1].is("of") && part[from - 2].kind == Kind::Name) return;
    // "a painting by Rudge": by him after whom the part is named
    if (!story_ && mention.type == AnswerType::Character && from > 0 && part[from - 1].is("by"))
        return;
    // "London's Hampton Court Palace", "the first Elsa"
    const bool behind_preposition = from > 0 && (part[from - 1].word == WordClass::Preposition ||
                                                 part[from - 1].word == WordClass::To);
    if (from > 0 && !maker && !behind_preposition && !pair) return;
    say({part.begin(), part.begin() + static_cast<std::ptrdiff_t>(from)});
    // "in the year 1955": in which year
    if (year && said.size() > 1 && said.back().is("year") && said[said.size() - 2].is("the"))
        said.resize(said.size() - 2);
    Tokens asked = year   ? words("which year")
                   : date ? words("which date")
                   : pair ? words("which other " + std::string(type_noun(mention.type)))
                          : whom(mention);
    if (asked.size() == 1) return; // "..., by whom?" asks badly
    // "Who wrote the screenplay of ...?"
    if (const std::string written = maker ? "" : name_source(said); !written.empty()) {
        Stem stem = begun();
        stem.question(words("Who"));
        Tokens wrote = words("wrote the " + written + " of");
        wrote.push_back(said.front());
        stem.say(wrote);
        return add(answer(mention), stem, 0);
    }
    asked.front().text = asked.front().lower;
    say(asked);
    if (maker) {
        say(words("by"));
        said.push_back(part[part.size() - 2]);
        said.back().possessive = false;
    }
    for (std::size_t i = last_part + 1; i < clause_.rest.size(); ++i) say(clause_.rest[i].tokens);
    if (clause_.subject.size() == 1 && clause_.subject.front().kind == Kind::Name) {
        Tokens behind(said.begin() + 1, said.end());
        if (!with_pronouns(behind, clause_.subject.front().mention)) return;
        std::copy(behind.begin(), behind.end(), said.begin() + 1);
    }
    if (character_count(text_of(said, 0, said.size())) < 25) return;
    if (std::any_of(said.begin(), said.end(), [&](const Token& token) {
            return token.kind == Kind::Name && token.mention.name == mention.name;
        }))
        return;
    Stem stem = begun();
    stem.say(said);
    add(answer(mention), stem, 0);
}

std::string name_source(Tokens& said) {
    const bool directed = said.size() > 6 && said[0].mention.own_film && said[2].is("directed") &&
                          said[3].is("by") && said[said.size() - 1].is("by");
    const auto from =
        std::find_if(said.begin(), said.end(), [](const Token& token) { return token.is("from"); });
    if (!directed || said.end() - from < 4) return {};
    std::string work = said[said.size() - 2].lower;
    if (in_list("screenplay script", work)) return work;
    if (!in_list("novel book play story memoir novella musical", work)) return {};
    const Tokens based = tokens_of("based on");
    const auto at = said.erase(said.begin() + 2, from + 1);
    said.insert(at, based.begin(), based.end());
    return {};
}

void Asker::whose_work() {
    if (!clause_.verb || clause_.negated || bare_subject() || any_one() || clause_.cut_short)
        return;
    for (std::size_t i = 0; i < clause_.rest.size(); ++i) {
        const Tokens& part = clause_.rest[i].tokens;
        const std::size_t size = part.size();
        // "Dora Kestrel's novel \"The Tide Table\"": a writer's
        const bool of_kind =
            size > 2 && in_list("novel novella book play story memoir poem", part[size - 2].lower);
        const std::size_t named = of_kind ? size - 3 : size - 2;
        if (size < 2 || part.back().kind != Kind::Quote || part.back().mention.own_film ||
            part[named].kind != Kind::Name || !part[named].possessive || !plain_words(part))
            continue;
        Mention maker = as_maker_of(part[named].mention, part.back());
        if (of_kind && !maker.certain && looks_like_person(words_of(maker.name)) &&
            maker.name.find(' ') != std::string::npos)
            maker.type = AnswerType::Writer;
        if (!maker.person() || maker.type == AnswerType::Person ||
            maker.type == AnswerType::Character || !can_be_key(maker) || timeless(maker))
            continue;
        Tokens said = clause_.subject;
        const auto say = [&](const Tokens& more) {
            said.insert(said.end(), more.begin(), more.end());
        };
        say(verb_words());
        for (std::size_t j = 0; j < clause_.rest.size(); ++j) {
            if (j != i) {
                say(clause_.rest[j].tokens);
                continue;
            }
            const auto name = part.begin() + static_cast<std::ptrdiff_t>(named);
            say({part.begin(), name});
            Tokens which = words("which " + std::string(type_noun(maker.type)));
            which.back().possessive = true;
            say(which);
            say({name + 1, part.end()});
        }
        Stem stem = begun();
        stem.say(said);
        return add(answer(maker), stem, 1);
    }
}

void Asker::maker_of_subject() {
    whose_work();
    const std::size_t size = clause_.subject.size();
    const bool dropped =
        clause_.passive && in_list("reject replace discard drop", clause_.reading.base);
    // "Two stories went into the film"
    const Tokens rest = rest_of(clause_, none);
    const bool of_film = std::any_of(rest.begin(), rest.end(),
                                     [](const Token& token) { return token.mention.own_film; });
    if (size < 3 || !clause_.verb || (weight_of_rest() < 2 && !dropped && !of_film)) return;
    const Token& maker = clause_.subject.back();
    const Token& noun = clause_.subject[size - 3];
    if (maker.kind != Kind::Name || maker.possessive || !clause_.subject[size - 2].is("by")) return;
    Mention mention = maker.mention;
    if (!mention.certain && looks_like_person(words_of(mention.name)) &&
        in_list("story stories novel novels book books play plays poem poems", noun.lower))
        mention.type = AnswerType::Writer;
    if (!mention.certain && looks_like_person(words_of(mention.name)) &&
        in_list("score music soundtrack", noun.lower))
        mention.type = AnswerType::Composer;
    if (!mention.person() || !can_be_key(mention) || timeless(mention)) return;
    Tokens asked = whom(mention);
    asked.front().text = asked.front().lower;
    ask_last_of_subject(mention, asked);
}

} // namespace quiz

// Questions that keep a statement word for word: "which actor" for the name that begins it.
#include "core/text.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/usable.h"
#include "english/whole.h"
#include "english/whole_asker.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

constexpr std::size_t most_words = 32;
constexpr std::size_t fewest_denied = 7;

std::size_t word_count(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool carries(const Token& token) {
    return token.kind != Kind::Mark && (token.kind != Kind::Word || token.word == WordClass::Other);
}

/// "A crew of 60": nothing says whose.
bool any_one(const Tokens& tokens) {
    // "A motionless woman with a monocle, glimpsed in the audience, is ...": told apart
    constexpr std::size_t much = 7; // words
    std::size_t verb = 0;
    while (verb < tokens.size() && !finite_at(tokens, verb)) ++verb;
    return verb < much &&
           (tokens.front().is("a") || tokens.front().is("an") || tokens.front().is("some")) &&
           std::none_of(tokens.begin(), tokens.end(), [](const Token& token) {
               return token.mention.own_film ||
                      (token.kind == Kind::Word &&
                       (is_kind_of_film(token.lower) || is_made_of_film(token.lower) ||
                        is_part_of_film(token.lower)));
           });
}

} // namespace

std::string which(const Mention& mention) {
    if (mention.type == AnswerType::Person) return {};
    if (mention.type == AnswerType::Character) return "which character";
    // Of regions no four are alike.
    if (mention.type == AnswerType::Place)
        return mention.level == "region" ? std::string{} : "which " + mention.level;
    const auto noun =
        mention.type == AnswerType::Company ? body_noun(mention.name) : type_noun(mention.type);
    return noun.empty() ? std::string{} : "which " + std::string(noun);
}

Whole::Whole(Tokens tokens, const Telling& telling)
    : tokens_(std::move(tokens)), telling_(telling), said_(text_of(tokens_, 0, tokens_.size())) {}

std::vector<Asking> Whole::by_subject() {
    head();
    return std::move(made_);
}

std::vector<Asking> Whole::by_last() {
    tail();
    return std::move(made_);
}

std::vector<Asking> Whole::by_player() {
    player();
    return std::move(made_);
}

bool Whole::any(std::size_t from, std::size_t to, bool (*is)(const Token&)) const {
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(to), is);
}

std::size_t Whole::carried(std::size_t from, std::size_t to) const {
    return static_cast<std::size_t>(
        std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                      tokens_.begin() + static_cast<std::ptrdiff_t>(to), carries));
}

bool Whole::present(std::size_t at) const {
    const auto& token = tokens_[at];
    if (token.word == WordClass::Auxiliary) {
        const auto group = Phrases(tokens_).verb_group(at);
        if (group.passive && in_list("copy base model name take inspire adapt dedicate sing play "
                                     "call compose",
                                     group.reading.base))
            return false;
        // "has acknowledged": done for good
        if (in_list("has have", token.lower) && group.verb < group.end && !group.passive)
            return false;
        return in_list("is are has have am do does", token.lower);
    }
    const auto verb = read_verb(token.lower);
    return verb && verb->is_s && !verb->is_past;
}

bool Whole::of_film() const {
    return any(0, tokens_.size(), [](const Token& token) {
        return token.mention.own_film || token.mention.type == AnswerType::Character ||
               (token.kind == Kind::Word && is_kind_of_film(token.lower));
    });
}

void Whole::add(Asking asking, Stem& stem, const Mention& key, std::size_t fewest) {
    if (any(0, tokens_.size(), [](const Token& token) {
            return token.kind == Kind::Quote && !token.mention.own_film &&
                   token.text.find('?') != std::string::npos;
        }))
        return;
    const auto named = std::count_if(tokens_.begin(), tokens_.end(), [&](const Token& token) {
        return token.kind != Kind::Word && token.mention.name == key.name;
    });
    if (named > 1 && !key.name.empty()) return;
    stem.at_home = &telling_.at_home;
    const auto text = stem.text(telling_.film);
    // "which character's in the film songs": tied where it must not be
    if (text && text->find("'s in \"" + telling_.film.name) != std::string::npos) return;
    const bool denied = asking.type == AnswerType::Year && any(0, tokens_.size(), denies);
    if (!text || word_count(*text) > most_words ||
        word_count(said_) < (denied ? fewest_denied : fewest))
        return;
    asking.question = *text;
    asking.said = said_;
    asking.whole = true;
    made_.push_back(std::move(asking));
}

/// Behind the subject, and what is said of it in passing between commas.
std::optional<std::size_t> Whole::main_verb(std::size_t name) const {
    std::size_t at = name + 1;
    if (at < tokens_.size() && tokens_[at].mark(',')) {
        std::size_t close = at + 1;
        while (close < tokens_.size() &&
               !(tokens_[close].mark(',') && finite_at(tokens_, close + 1)))
            ++close;
        at = close + 1;
    }
    if (at >= tokens_.size() || !finite_at(tokens_, at)) return std::nullopt;
    return at;
}

/// Where the subject begins: behind "At the audition[,]".
std::size_t Whole::subject_at() const {
    const Phrases phrases(tokens_);
    std::size_t at = 0;
    if (phrases.word_at(0, WordClass::Preposition)) {
        at = phrases.preposition_end(0);
        while (phrases.word_at(at, WordClass::Preposition) && phrases.preposition_end(at) > at)
            at = phrases.preposition_end(at);
        if (phrases.mark_at(at, ',')) ++at;
    }
    // "Until shooting had started, ...", "Having cost $3 million, ..."
    const bool clause =
        at == 0 && !tokens_.empty() && tokens_.front().kind == Kind::Word &&
        (tokens_.front().word == WordClass::Subordinator || tokens_.front().word == WordClass::To ||
         tokens_.front().lower.ends_with("ing"));
    for (std::size_t i = 1; clause && i + 1 < tokens_.size(); ++i)
        if (tokens_[i].mark(',')) return i + 1;
    return at;
}

Told Whole::how_told(std::size_t verb_at) const {
    const auto group = Phrases(tokens_).verb_group(verb_at);
    Told told;
    if (group.verb < group.end) told.verb = group.reading.base;
    told.passive = group.passive;
    told.past = !present(verb_at);
    told.had = any(verb_at, group.end, [](const Token& token) { return token.is("had"); });
    told.awards = telling_.awards;
    told.whole = true;
    return told;
}

bool Whole::told_apart(const std::string& base, std::size_t from) const {
    if (!in_list("consider offer approach audition", base)) return false;
    constexpr std::size_t enough = 3;
    for (std::size_t i = from; i + 1 < tokens_.size(); ++i)
        if (tokens_[i].word == WordClass::But && finite_at(tokens_, i + 1) &&
            carried(i + 1, tokens_.size()) >= enough)
            return true;
    return false;
}

void Whole::head() {
    std::size_t name = subject_at();
    const std::size_t lead = name;
    while (name < tokens_.size() && name < lead + 3 && tokens_[name].kind == Kind::Word &&
           (tokens_[name].is("the") || noun_type(tokens_[name].lower)))
        ++name;
    if (name >= tokens_.size() || tokens_[name].kind != Kind::Name) return;
    const bool whose = tokens_[name].possessive;
    if (whose && name != lead) return; // "the painter Rex Tarrant's house"
    std::size_t subject = name;        // its last word
    if (whose) {
        const std::size_t end = Phrases(tokens_).noun_end(name, Phrases::Place::Subject);
        if (end < name + 2) return;
        subject = end - 1;
    }
    const auto verb_at = main_verb(subject);
    if (!verb_at) return;
    const auto group = Phrases(tokens_).verb_group(*verb_at);
    const std::string base = group.verb < group.end ? group.reading.base : "";
    // "Which actress sang; another danced?" Only what is told of herself may follow.
    for (std::size_t i = *verb_at; i + 2 < tokens_.size(); ++i)
        if (splits(tokens_, i) && !nominative(tokens_[i + 2]) &&
            (tokens_[i].mark(';') ||
             std::none_of(tokens_.begin() + static_cast<std::ptrdiff_t>(i), tokens_.end(),
                          [](const Token& token) { return gender_of(token) != Gender::Unknown; })))
            return;
    Mention key = tokens_[name].mention;
    if (!key.certain && key.person() && !base.empty())
        if (const auto trade = doer_of(base)) key.type = *trade;
    const bool body = info(key.type).family == AnswerFamily::Bodies && key.certain && !whose;
    if (!(key.person() || body) || key.type == AnswerType::Character || !can_be_key(key)) return;
    const std::string asked = whose ? "whose" : which(key);
    if (asked.empty() || (key.person() && key.gender == Gender::Unknown)) return;
    const std::size_t size = tokens_.size();
    const auto joined = [](const Token& token) {
        return token.word == WordClass::And || token.word == WordClass::But;
    };
    // "had never acted before": so had many, where nothing else is told.
    if (any(*verb_at, group.end, denies) && !any(group.end, size, joined)) return;
    for (std::size_t i = *verb_at; i < group.end; ++i)
        if (in_list("would could may might should must shall will can", tokens_[i].lower)) return;
    // "plays Rudge, a young diver, who is overjoyed to ...": in the film
    const bool plays = present(*verb_at) && base == "play" && key.certain;
    if (present(*verb_at) && !plays && !of_film()) return;
    if (tokens_[*verb_at].is("did") && !any(*verb_at, group.end, denies))
        return; // "did win": unlike another
    const bool told = carried(name + 1, *verb_at) > 2;
    if (group.end >= size ||
        (!told && (tokens_[group.end].kind == Kind::Mark || joined(tokens_[group.end]))))
        return; // "accepted, but ..."
    // "was among", "was one of", "was also"
    if (in_list("among one considered also reported said", tokens_[group.end].lower) ||
        any(*verb_at, group.end, [](const Token& token) { return token.is("also"); }))
        return;
    static constexpr WordList many_did =
        "consider offer suggest say claim believe report approach audition play star appear";
    if (!plays && in_list(many_did, base) && !told_apart(base, group.end)) return;
    constexpr std::size_t enough = 5; // verb and all
    // "was the only one of the actors who ..."
    const bool alone = tokens_[group.end].is("the") && group.end + 1 < size &&
                       in_list("only first last", tokens_[group.end + 1].lower);
    if (carried(name + 1, size) < (alone ? enough - 1 : enough)) return;
    // "was paid less than Bertram Yule": so were others
    for (std::size_t i = group.end; i + 1 < size; ++i)
        if (tokens_[i].is("than") && tokens_[i + 1].kind == Kind::Name) return;
    Asking asking = answer(key);
    bool rival = false; // "chose Nora Whitcombe after seeing her face"
    for (std::size_t i = name + 1; i < size; ++i) {
        const Token& token = tokens_[i];
        const bool pronoun =
            token.word == WordClass::Pronoun || token.word == WordClass::Possessive;
        if (rival && pronoun && gender_of(token) == key.gender) return;
        rival = rival || (token.mention.person() && token.mention.gender == key.gender &&
                          token.mention.type != AnswerType::Character);
    }
    for (std::size_t i = name + 1; i < size; ++i)
        asking.gender_told =
            asking.gender_told || in_list("he she him his her himself herself", tokens_[i].lower);
    asking.tells_who = base.empty();
    asking.of_subject = true;
    Stem stem;
    const auto begin = tokens_.begin();
    Tokens before(begin, begin + static_cast<std::ptrdiff_t>(lead));
    while (!before.empty() && before.back().kind == Kind::Mark) before.pop_back();
    stem.lead(before);
    // "Ivo Sandor, the cinematographer, ...": the question says it; "Ivo Sandor, the Swiss
    // cinematographer who ...": which Swiss cinematographer, who
    std::size_t rest = name + 1;
    std::string spoken = asked;
    if (rest + 2 < size && tokens_[rest].mark(',') &&
        in_list("the a an", tokens_[rest + 1].lower)) {
        std::size_t noun = rest + 2;
        const auto is_trade = [&](const std::string& word) {
            return noun_type(word.starts_with("co-") ? word.substr(3) : word) == key.type;
        };
        while (noun < size && tokens_[noun].kind == Kind::Word &&
               tokens_[noun].word == WordClass::Other && !is_trade(tokens_[noun].lower))
            ++noun;
        const bool named =
            noun + 1 < size && tokens_[noun].kind == Kind::Word && is_trade(tokens_[noun].lower);
        // "Moira Dell, the art director, ..."
        const bool art = noun > rest + 3 && noun < size && tokens_[noun].mark(',') &&
                         key.type == AnswerType::Designer && tokens_[noun - 1].is("director") &&
                         tokens_[noun - 2].is("art");
        if (art) {
            spoken = "which " + text_of(tokens_, rest + 2, noun);
            rest = *verb_at;
        } else if (named && tokens_[noun + 1].mark(',')) {
            spoken = "which " + text_of(tokens_, rest + 2, noun + 1);
            rest = *verb_at;
        } else if (named && tokens_[noun + 1].word == WordClass::Relative) {
            spoken = "which " + text_of(tokens_, rest + 2, noun + 1);
            rest = noun + 1;
        }
    }
    stem.question(tokens_of(capitalised(spoken)));
    Tokens said(begin + static_cast<std::ptrdiff_t>(rest), tokens_.end());
    if (tokens_[rest].word == WordClass::Relative && tokens_[name + 1].mark(','))
        said.insert(said.begin(), tokens_[name + 1]);
    stem.say(said);
    stem.of_cast = key.in_cast;
    stem.story = plays;
    stem.told = how_told(*verb_at);
    add(std::move(asking), stem, key, fewest_words);
}

std::vector<Asking> whole_askings(const Tokens& sentence, const Telling& telling) {
    std::vector<Asking> made;
    if (sentence.empty() || !hearsay(sentence).empty()) return made;
    const auto take = [&](std::vector<Asking> more) {
        for (auto& asking : more)
            if (std::none_of(made.begin(), made.end(),
                             [&](const Asking& before) { return before.answer == asking.answer; }))
                made.push_back(std::move(asking));
    };
    auto spans = statements_of(sentence);
    const auto stands = [&](const Span& span) {
        Tokens tokens = stands_alone(sentence, span);
        return tokens.empty() || any_one(tokens) ? std::nullopt : std::optional(std::move(tokens));
    };
    // Of the subject all that is told; of the last name no more than its own statement.
    for (const Span& span : spans)
        if (auto tokens = stands(span)) take(Whole(std::move(*tokens), telling).by_subject());
    for (const Span& span : spans)
        if (Tokens tokens = told_of_player(sentence, span, telling.awards); !tokens.empty())
            take(Whole(std::move(tokens), telling).by_player());
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.turns != b.turns ? b.turns : a.to - a.from < b.to - b.from;
    });
    for (const Span& span : spans)
        if (auto tokens = stands(span)) take(Whole(std::move(*tokens), telling).by_last());
    return made;
}

} // namespace quiz

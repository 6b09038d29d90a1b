// Questions that keep a statement word for word: "which actor" for the name that begins it, "which
// city" for the one that ends it.
#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/stem.h"
#include "english/usable.h"
#include "english/whole.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <optional>

namespace quiz {

namespace {

using Kind = Token::Kind;

constexpr std::size_t most_words = 32;
constexpr std::size_t fewest_words = 11; // less is plain enough to be asked in other ways

std::size_t word_count(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool carries(const Token& token) {
    return token.kind != Kind::Mark && (token.kind != Kind::Word || token.word == WordClass::Other);
}

/// A mark or word behind which another clause begins.
bool bounds(const Token& token) {
    return (token.kind == Kind::Mark) || token.word == WordClass::But ||
           token.word == WordClass::That || token.word == WordClass::Relative ||
           token.word == WordClass::Subordinator;
}

bool is_thing_noun(const Token& token) {
    return token.kind == Kind::Word && token.word == WordClass::Other && !token.capital;
}

bool denies(const Token& token) {
    return token.kind == Kind::Word &&
           (token.word == WordClass::Not ||
            in_list("no without neither nobody none nothing nor except hardly rather",
                    token.lower));
}

/// "which actress"; nothing where the type alone asks badly.
std::string which(const Mention& mention) {
    if (mention.type == AnswerType::Person) return {};
    if (mention.type == AnswerType::Character) return "which character";
    if (mention.type == AnswerType::Place) return "which " + mention.level;
    const auto noun = type_noun(mention.type);
    return noun.empty() ? std::string{} : "which " + std::string(noun);
}

std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 32);
    return text;
}

/// "A crew of 60": nothing says whose.
bool any_one(const Tokens& tokens) {
    return (tokens.front().is("a") || tokens.front().is("an") || tokens.front().is("some")) &&
           std::none_of(tokens.begin(), tokens.end(), [](const Token& token) {
               return token.mention.own_film ||
                      (token.kind == Kind::Word &&
                       (is_kind_of_film(token.lower) || is_made_of_film(token.lower) ||
                        is_part_of_film(token.lower)));
           });
}

/// One statement of a sentence.
class Whole {
public:
    Whole(Tokens tokens, const Telling& telling) : tokens_(std::move(tokens)), telling_(telling) {}

    std::vector<Asking> all() {
        said_ = text_of(tokens_, 0, tokens_.size());
        head();
        tail();
        return std::move(made_);
    }

private:
    bool any(std::size_t from, std::size_t to, bool (*is)(const Token&)) const {
        return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                           tokens_.begin() + static_cast<std::ptrdiff_t>(to), is);
    }
    std::size_t carried(std::size_t from, std::size_t to) const {
        return static_cast<std::size_t>(
            std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                          tokens_.begin() + static_cast<std::ptrdiff_t>(to), carries));
    }
    /// "is", "wears": so in the film, or today.
    bool present(std::size_t at) const {
        const auto& token = tokens_[at];
        if (token.word == WordClass::Auxiliary)
            return in_list("is are has have am do does", token.lower);
        const auto verb = read_verb(token.lower);
        return verb && verb->is_s && !verb->is_past;
    }
    bool of_film() const {
        return any(0, tokens_.size(), [](const Token& token) {
            return token.mention.own_film || token.mention.type == AnswerType::Character;
        });
    }

    void add(Asking asking, Stem& stem, const Mention& key) {
        if (any(0, tokens_.size(), [](const Token& token) {
                return token.kind == Kind::Quote && !token.mention.own_film &&
                       token.text.find('?') != std::string::npos;
            }))
            return;
        const auto named = std::count_if(tokens_.begin(), tokens_.end(), [&](const Token& token) {
            return token.kind != Kind::Word && token.mention.name == key.name;
        });
        if (named > 1) return;
        stem.at_home = &telling_.at_home;
        const auto text = stem.text(telling_.film);
        if (!text || word_count(*text) > most_words || word_count(said_) < fewest_words) return;
        asking.question = *text;
        asking.said = said_;
        made_.push_back(std::move(asking));
    }

    void head();
    void tail();
    Told how_told(std::size_t verb_at) const;
    bool asks_for(std::size_t key, std::size_t end);
    std::size_t subject_at() const;
    bool only_said(std::size_t to) const;
    std::optional<std::size_t> main_verb(std::size_t name) const;

    Tokens tokens_;
    const Telling& telling_;
    std::string said_;
    std::vector<Asking> made_;
};

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

/// What ties it to the film may hang on its first verb.
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

void Whole::head() {
    std::size_t name = subject_at();
    const std::size_t lead = name;
    while (name < tokens_.size() && name < lead + 3 && tokens_[name].kind == Kind::Word &&
           (tokens_[name].is("the") || noun_type(tokens_[name].lower)))
        ++name;
    if (name >= tokens_.size() || tokens_[name].possessive || tokens_[name].kind != Kind::Name)
        return;
    const auto verb_at = main_verb(name);
    if (!verb_at) return;
    const auto group = Phrases(tokens_).verb_group(*verb_at);
    const std::string base = group.verb < group.end ? group.reading.base : "";
    // "Which actress sang; another danced?" Only what is told of herself may follow.
    for (std::size_t i = *verb_at; i + 2 < tokens_.size(); ++i)
        if (splits(tokens_, i) && !nominative(tokens_[i + 2]) &&
            std::none_of(tokens_.begin() + static_cast<std::ptrdiff_t>(i), tokens_.end(),
                         [](const Token& token) { return gender_of(token) != Gender::Unknown; }))
            return;
    Mention key = tokens_[name].mention;
    if (!key.certain && key.person() && !base.empty())
        if (const auto trade = doer_of(base)) key.type = *trade;
    if (!key.person() || key.type == AnswerType::Character || !can_be_key(key)) return;
    const std::string asked = which(key);
    if (asked.empty() || key.gender == Gender::Unknown) return;
    const std::size_t size = tokens_.size();
    const auto joined = [](const Token& token) {
        return token.word == WordClass::And || token.word == WordClass::But;
    };
    // "had never acted before": so had many, where nothing else is told.
    if (any(*verb_at, group.end, denies) && !any(group.end, size, joined)) return;
    for (std::size_t i = *verb_at; i < group.end; ++i)
        if (in_list("would could may might should must shall will can", tokens_[i].lower)) return;
    if (present(*verb_at) && !of_film()) return;
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
    static constexpr std::string_view many_did =
        "consider offer suggest say claim believe report approach audition play star appear";
    if (in_list(many_did, base)) return;
    constexpr std::size_t enough = 5; // verb and all
    if (carried(name + 1, size) < enough) return;
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
    Stem stem;
    const auto begin = tokens_.begin();
    Tokens before(begin, begin + static_cast<std::ptrdiff_t>(lead));
    while (!before.empty() && before.back().kind == Kind::Mark) before.pop_back();
    stem.lead(before);
    stem.question(tokens_of(capital(asked)));
    // "Ivo Sandor, the cinematographer, ...": the question says it
    const bool job = name + 4 < size && tokens_[name + 1].mark(',') &&
                     tokens_[name + 2].is("the") &&
                     noun_type(tokens_[name + 3].lower) == key.type && tokens_[name + 4].mark(',');
    stem.say({begin + static_cast<std::ptrdiff_t>(job ? *verb_at : name + 1), tokens_.end()});
    stem.of_cast = key.in_cast;
    stem.told = how_told(*verb_at);
    add(std::move(asking), stem, key);
}

/// "believed that", "said to have": what follows in the same statement is not told as a fact.
bool Whole::only_said(std::size_t to) const {
    bool said = false;
    for (std::size_t i = 0; i < to; ++i) {
        if (splits(tokens_, i)) said = false;
        const auto verb =
            tokens_[i].kind == Kind::Word ? read_verb(tokens_[i].lower) : std::nullopt;
        said =
            said || (verb && !verb->noun_too &&
                     in_list("say announce declare claim believe think argue insist suggest guess "
                             "imagine fear assume suppose pretend deny wonder doubt expect hope "
                             "intend admit explain remark joke tell rumour report hear",
                             verb->base));
    }
    return said;
}

/// Asks for the name, year or sum at `key`, with all that stands before it, and behind it up to
/// `end`.
bool Whole::asks_for(std::size_t key, std::size_t end) {
    const Token& last = tokens_[key];
    if (key < 4 || last.possessive || last.mention.own_film) return false;
    std::size_t start = key;
    std::string asked;
    Mention mention = last.mention;
    if (last.kind == Kind::Date) {
        if (last.year == 0 || last.day != 0 || last.month != 0) return false;
        mention.type = AnswerType::Year;
        mention.name = std::to_string(last.year);
        asked = "which year";
        if (!in_list("in until since of by from to", tokens_[key - 1].lower)) return false;
    } else if (last.kind == Kind::Number && mention.type == AnswerType::Money) {
        asked = "how much";
        if (!in_list("for cost to", tokens_[key - 1].lower)) return false;
    } else if (is_thing_noun(last) && looks_plural(last.lower)) {
        // "after 238 days"
        std::size_t number = key;
        while (number > 0 && is_thing_noun(tokens_[number])) --number;
        if (tokens_[number].kind != Kind::Number || number == 0 ||
            tokens_[number].mention.type != AnswerType::Count)
            return false;
        mention = tokens_[number].mention;
        const bool about = tokens_[number - 1].is("about") || tokens_[number - 1].is("some") ||
                           tokens_[number - 1].is("roughly");
        start = about ? number - 1 : number;
        asked = (about ? "about how many " : "how many ") + text_of(tokens_, number + 1, key + 1);
    } else if (last.kind == Kind::Name || last.kind == Kind::Quote) {
        if (last.kind == Kind::Name && !mention.certain &&
            looks_like_person(words_of(mention.name)) && key > 3 && tokens_[key - 1].is("of") &&
            tokens_[key - 2].is("work") && tokens_[key - 3].is("the")) {
            // "The costumes were the work of Moira Dell"
            const auto be = std::find_if(tokens_.begin(), tokens_.end(), [](const Token& token) {
                return token.word == WordClass::Auxiliary;
            });
            if (const auto maker = maker_of({tokens_.begin(), be})) mention.type = *maker;
        }
        if (!can_be_key(mention)) return false;
        asked = which(mention);
        // "the Hungarian writer Ivo Sandor": which Hungarian writer
        std::size_t noun = key;
        while (noun > 0 && tokens_[noun - 1].kind == Kind::Word &&
               tokens_[noun - 1].word == WordClass::Other && !tokens_[noun - 1].possessive &&
               !finite_at(tokens_, noun - 1))
            --noun;
        if (noun < key) {
            const auto type = noun_type(tokens_[key - 1].lower);
            const bool opener = noun > 0 && in_list("the a an", tokens_[noun - 1].lower);
            if (!type || !opener || (*type != mention.type && mention.certain)) return false;
            mention.type = *type;
            asked = "which " + text_of(tokens_, noun, key);
            start = noun - 1;
        }
    }
    if (asked.empty() || start == 0) return false;
    const Token& before = tokens_[start - 1];
    const auto family = info(mention.type).family;
    const auto verb = read_verb(before.lower);
    const bool hangs = before.word == WordClass::Preposition || before.word == WordClass::To ||
                       before.word == WordClass::And || (verb && verb->is_past);
    if (!hangs || (before.is("of") && start > 1 && tokens_[start - 2].kind == Kind::Name))
        return false;
    if (in_list("like unlike as than including except among between besides", before.lower))
        return false;
    // "in Lisbon during the shoot in Portugal": the town tells the country.
    if (mention.type == AnswerType::Country && any(0, start, [](const Token& token) {
            return token.kind == Kind::Name && (token.mention.type == AnswerType::City ||
                                                token.mention.type == AnswerType::Place);
        }))
        return false;
    // "a list of 100 films" is named so.
    if (mention.type == AnswerType::Count && before.is("of")) return false;
    // Its own clause must tell for sure what is so of one.
    std::size_t clause = start;
    while (clause > 0 && !bounds(tokens_[clause - 1])) --clause;
    // "..., which she found in which city?" has one "which" too many.
    if (clause > 0 && tokens_[clause - 1].is("which")) return false;
    if (only_said(start)) return false;
    const bool until = before.is("until");
    // "before her death in 1978": the year is that of the death
    if (last.kind == Kind::Date && any(clause, start - 1, [](const Token& token) {
            return in_list("before after since until till", token.lower);
        }))
        return false;
    for (std::size_t i = clause; i < start; ++i) {
        const Token& token = tokens_[i];
        if (denies(token) && !until) return false;
        if (in_list("would could may might should must can will or including like between among "
                    "such few some several than",
                    token.lower))
            return false;
        const auto done = token.kind == Kind::Word && token.word != WordClass::Auxiliary
                              ? read_verb(token.lower)
                              : std::nullopt;
        if (!done || done->noun_too) continue;
        if (in_list("consider offer plan propose try attempt threaten want hope claim say deny "
                    "believe think suggest intend refuse",
                    done->base))
            return false;
        if ((family == AnswerFamily::People || family == AnswerFamily::Works) &&
            before.word != WordClass::And && shared_by_many(done->base))
            return false;
    }
    // "Among those considered were ..."
    if (family == AnswerFamily::People &&
        any(0, start, [](const Token& token) { return token.is("among"); }))
        return false;
    if (family == AnswerFamily::Numbers && mention.type == AnswerType::Year &&
        std::count_if(tokens_.begin(), tokens_.end(),
                      [](const Token& token) { return token.kind == Kind::Date; }) > 1)
        return false;
    if (carried(0, start) < 5) return false;
    std::size_t finite = 0;
    while (finite < start && !finite_at(tokens_, finite)) ++finite;
    const bool is_present = finite < start && present(finite);
    if (is_present && !of_film()) return false;
    Tokens said(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(start));
    const Tokens question = tokens_of(asked);
    said.insert(said.end(), question.begin(), question.end());
    said.insert(said.end(), tokens_.begin() + static_cast<std::ptrdiff_t>(key) + 1,
                tokens_.begin() + static_cast<std::ptrdiff_t>(end));
    Stem stem;
    if (finite < start) stem.told = how_told(finite);
    stem.say(said);
    stem.story = is_present && of_film() && any(0, start, [](const Token& token) {
                     return token.mention.type == AnswerType::Character;
                 });
    add(answer(mention), stem, last.mention);
    return true;
}

void Whole::tail() {
    const std::size_t size = tokens_.size();
    if (size < 6 || asks_for(size - 1, size)) return;
    // "by Bertram Yule, a novelist who ...": what is said of the last name in passing may go.
    for (std::size_t i = size - 2; i > 4; --i) {
        if (!tokens_[i].mark(',')) continue;
        const Token& aside = tokens_[i + 1];
        if ((aside.word == WordClass::Relative || in_list("a an the", aside.lower)) &&
            asks_for(i - 1, i))
            return;
        break;
    }
    // "made by Moira Dell, since ...": in the middle, where something else begins behind it.
    constexpr std::size_t most_behind = 14;
    for (std::size_t i = size - 1; i-- > 4 && size - i <= most_behind + 1;) {
        const Token& next = tokens_[i + 1];
        const bool other = next.mark(',') || next.word == WordClass::Subordinator ||
                           (next.word == WordClass::Preposition && !next.is("of"));
        if (other && asks_for(i, size)) return;
    }
}

} // namespace

std::vector<Asking> whole_askings(const Tokens& sentence, const Telling& telling) {
    std::vector<Asking> made;
    if (!hearsay(sentence).empty() || sentence.empty()) return made;
    for (const Span span : statements_of(sentence)) {
        Tokens tokens = stands_alone(sentence, span);
        if (tokens.empty() || any_one(tokens)) continue;
        for (auto& asking : Whole(std::move(tokens), telling).all())
            if (std::none_of(made.begin(), made.end(),
                             [&](const Asking& before) { return before.answer == asking.answer; }))
                made.push_back(std::move(asking));
    }
    return made;
}

} // namespace quiz

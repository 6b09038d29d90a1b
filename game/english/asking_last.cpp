// Questions that keep a statement word for word: "which city", "which year", "how many lamps" in
// its place behind the verb.
#include "core/text.h"
#include "english/mention_types.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/whole.h"
#include "english/whole_asker.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// A mark or word behind which another clause begins.
bool bounds(const Token& token) {
    return (token.kind == Kind::Mark) || token.word == WordClass::But ||
           token.word == WordClass::That || token.word == WordClass::Relative ||
           token.word == WordClass::Subordinator;
}

/// "a thriller, "Red Alert", by Bertram Yule": what a writer wrote.
bool is_writing(const Token& token) {
    return token.kind == Kind::Word &&
           in_list("novel novella thriller story book play poem memoir screenplay script",
                   token.lower);
}

} // namespace

bool Whole::only_said(std::size_t to) const {
    bool said = false;
    for (std::size_t i = 0; i < to; ++i) {
        if (splits(tokens_, i)) said = false;
        const auto verb =
            tokens_[i].kind == Kind::Word ? read_verb(tokens_[i].lower) : std::nullopt;
        // "was suggested by a play": by none who said it
        if (i + 1 < to && tokens_[i + 1].is("by")) continue;
        said =
            said || (verb && !verb->noun_too &&
                     in_list("say announce declare claim believe think argue insist suggest guess "
                             "imagine fear assume suppose pretend deny wonder doubt expect hope "
                             "intend wish dream admit explain remark joke tell rumour report hear",
                             verb->base));
    }
    return said;
}

std::optional<Whole::Key> Whole::number_at(std::size_t at) const {
    const Token& last = tokens_[at];
    Key key{at, last.mention, {}};
    if (last.kind == Kind::Date) {
        if (last.year == 0 || last.day != 0 || last.month != 0) return std::nullopt;
        if (!in_list("in until since of by from to", tokens_[at - 1].lower)) return std::nullopt;
        key.mention.type = AnswerType::Year;
        key.mention.name = std::to_string(last.year);
        key.asked = "which year";
        return key;
    }
    const bool about = is_hedge(tokens_[at - 1].lower);
    if (last.kind == Kind::Number && last.mention.type == AnswerType::Money) {
        const Token& before = tokens_[about ? at - 2 : at - 1];
        if (!in_list("for cost to of lost earned paid received offered took grossed", before.lower))
            return std::nullopt;
        key.asked = about ? "about how much" : "how much";
    } else if (last.kind == Kind::Number && last.mention.type == AnswerType::Count) {
        // "238 days", "120 still cameras"
        std::size_t end = at + 1;
        while (end < tokens_.size() && is_thing_noun(tokens_[end]) &&
               !looks_plural(tokens_[end].lower))
            ++end;
        if (end >= tokens_.size() || !is_thing_noun(tokens_[end]) || tokens_[at - 1].is("the"))
            return std::nullopt;
        // More than that there may be.
        if (in_list("than least only number over under first last top", tokens_[at - 1].lower))
            return std::nullopt;
        key.asked = about ? "about how many" : "how many";
    } else {
        return std::nullopt;
    }
    if (about) --key.start;
    return key;
}

std::optional<Whole::Key> Whole::name_at(std::size_t at) const {
    const Token& last = tokens_[at];
    if (last.kind != Kind::Name && last.kind != Kind::Quote) return std::nullopt;
    Key key{at, last.mention, {}};
    Mention& mention = key.mention;
    if (last.possessive && at + 1 < tokens_.size())
        mention = as_maker_of(std::move(mention), tokens_[at + 1]);
    const bool unknown_person = last.kind == Kind::Name && !mention.certain &&
                                looks_like_person(words_of(mention.name)) &&
                                mention.name.find(' ') != std::string::npos;
    if (unknown_person && tokens_[at - 1].is("of") && tokens_[at - 2].is("work") &&
        tokens_[at - 3].is("the")) {
        // "The costumes were the work of Moira Dell"
        const auto be = std::find_if(tokens_.begin(), tokens_.end(), [](const Token& token) {
            return token.word == WordClass::Auxiliary;
        });
        if (const auto maker = maker_of({tokens_.begin(), be})) mention.type = *maker;
    }
    if (unknown_person && tokens_[at - 1].is("by") && any(at > 8 ? at - 8 : 0, at, is_writing))
        mention.type = AnswerType::Writer;
    // "the Hungarian writer Ivo Sandor": which Hungarian writer
    std::size_t noun = at;
    while (noun > 0 && tokens_[noun - 1].kind == Kind::Word &&
           tokens_[noun - 1].word == WordClass::Other && !tokens_[noun - 1].possessive &&
           !finite_at(tokens_, noun - 1))
        --noun;
    const auto type = noun < at ? noun_type(tokens_[at - 1].lower) : std::nullopt;
    if (noun < at && noun > 0 && in_list("the a an", tokens_[noun - 1].lower)) {
        if (!type || (*type != mention.type && mention.certain)) return std::nullopt;
        mention.type = *type;
        key.asked = "which " + text_of(tokens_, noun, at);
        key.start = noun - 1;
    } else {
        key.asked = which(mention);
        if (tokens_[at - 1].is("the")) key.start = at - 1; // "held by the BBC"
    }
    if (!can_be_key(mention)) return std::nullopt;
    return key;
}

std::optional<Whole::Key> Whole::key_at(std::size_t at) const {
    const Token& last = tokens_[at];
    if (at < 4 || last.mention.own_film) return std::nullopt;
    // "suggested by Hugh Fenner's recording": by which actor's
    if (last.possessive &&
        !(last.kind == Kind::Name && last.mention.person() && last.mention.certain &&
          at + 1 < tokens_.size() && !tokens_[at + 1].is("successor")))
        return std::nullopt;
    auto key = number_at(at);
    if (!key) key = name_at(at);
    return key && !key->asked.empty() && key->start > 0 ? key : std::nullopt;
}

bool Whole::told_for_sure(const Key& key) const {
    const std::size_t start = key.start;
    const Token& before = tokens_[start - 1];
    const auto family = info(key.mention.type).family;
    // "in Lisbon during the shoot in Portugal": the town tells the country.
    if (key.mention.type == AnswerType::Country && any(0, start, [](const Token& token) {
            return token.kind == Kind::Name && (token.mention.type == AnswerType::City ||
                                                token.mention.type == AnswerType::Place);
        }))
        return false;
    // "a list of 100 films" is named so.
    if (key.mention.type == AnswerType::Count && before.is("of")) return false;
    std::size_t clause = start;
    while (clause > 0 && !bounds(tokens_[clause - 1])) --clause;
    // "..., which she found in which city?" has one "which" too many.
    constexpr std::size_t far = 5; // words
    if (clause > 0 && tokens_[clause - 1].is("which") && start - clause < far) return false;
    if (only_said(start)) return false;
    // "on \"Low Water\", which won five prizes in which year": that film did
    const bool of_another = clause > 1 && tokens_[clause - 1].word == WordClass::Relative &&
                            tokens_[clause - 2].mark(',') && clause > 2 &&
                            tokens_[clause - 3].kind == Kind::Quote &&
                            !tokens_[clause - 3].mention.own_film &&
                            tokens_[clause - 3].mention.type == AnswerType::Film;
    if (of_another) return false;
    // "to her father, who had drowned in which year", "..., who was married to which actor": of
    // the life of somebody who is only named
    const bool of_life =
        clause > 2 && tokens_[clause - 1].is("who") && tokens_[clause - 2].mark(',') &&
        (tokens_[clause - 3].kind == Kind::Word || any(clause, start, [](const Token& token) {
             const auto verb = token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
             return verb && in_list("die drown marry bear divorce kill bury", verb->base);
         }));
    if (of_life) return false;
    // "A remake, with Nora as Elsa and which actor as Rudge, cost ...": said in passing
    // "The actress who replaced whom had ..."
    int verbs = 0;
    for (std::size_t i = 0; i < start; ++i) {
        if (tokens_[i].word == WordClass::Relative || tokens_[i].word == WordClass::That) --verbs;
        if (finite_at(tokens_, i) && (i == 0 || !finite_at(tokens_, i - 1))) ++verbs;
    }
    if (verbs < 1) return false;
    const bool until = before.is("until");
    // "before her death in 1978": the year is that of the death
    if (key.mention.type == AnswerType::Year && any(clause, start - 1, [](const Token& token) {
            return in_list("before after since until till", token.lower);
        }))
        return false;
    for (std::size_t i = clause; i < start; ++i) {
        const Token& token = tokens_[i];
        if (denies(token) && !until) return false;
        if (in_list("would could might may should must can will or including like between among "
                    "such few some several than",
                    token.lower))
            return false;
        const auto done = token.kind == Kind::Word && token.word != WordClass::Auxiliary
                              ? read_verb(token.lower)
                              : std::nullopt;
        if (!done || done->noun_too) continue;
        if (in_list("consider offer plan propose try attempt threaten want hope claim say deny "
                    "believe think suggest intend refuse",
                    done->base) &&
            key.mention.type != AnswerType::Money)
            return false;
        if ((family == AnswerFamily::People || family == AnswerFamily::Works) &&
            before.word != WordClass::And && shared_by_many(done->base))
            return false;
    }
    // "Among those considered were ..."
    if (family == AnswerFamily::People &&
        any(0, start, [](const Token& token) { return token.is("among"); }))
        return false;
    return key.mention.type != AnswerType::Year ||
           std::count_if(tokens_.begin(), tokens_.end(),
                         [](const Token& token) { return token.kind == Kind::Date; }) < 2;
}

/// Asks for the name, year or number at `at`, with all that stands before it, and behind it up to
/// `end`.
bool Whole::asks_for(std::size_t at, std::size_t end) {
    const auto key = key_at(at);
    if (!key) return false;
    // "was not shown until which year, and the institute gave it a prize": no question any more
    for (std::size_t i = at + 1; i < tokens_.size(); ++i)
        if (splits(tokens_, i)) return false;
    const std::size_t start = key->start;
    const Token& before = tokens_[start - 1];
    const bool counts = key->mention.type == AnswerType::Count;
    const auto verb = before.kind == Kind::Word ? read_verb(before.lower) : std::nullopt;
    const bool hangs = before.word == WordClass::Preposition || before.word == WordClass::To ||
                       before.word == WordClass::And || (counts && before.mark(',')) ||
                       (counts && before.word == WordClass::Auxiliary) ||
                       (verb && (verb->is_past || (start > 1 && tokens_[start - 2].is("to"))));
    // "The captain who staggers in is Rex Tarrant": who he is
    const bool identified =
        before.word == WordClass::Auxiliary && in_list("is was", before.lower) && start == at &&
        key->mention.person() && key->mention.certain && key->mention.type != AnswerType::Person &&
        !tokens_[at].possessive && !tokens_.front().is("there") && end == at + 1 &&
        tokens_[start - 2].kind == Kind::Word;
    if (!(hangs || identified) ||
        (before.is("of") && start > 1 && tokens_[start - 2].kind == Kind::Name))
        return false;
    if (in_list("like unlike as than including except among between besides", before.lower))
        return false;
    // "whose husband had drowned in which year, wrote": in passing, and "When he won it in which
    // year, he ..."
    const auto first_comma = std::find_if(tokens_.begin(), tokens_.end(),
                                          [](const Token& token) { return token.mark(','); });
    const bool in_passing =
        at + 2 < tokens_.size() && tokens_[at + 1].mark(',') && finite_at(tokens_, at + 2) &&
        any(0, start, [](const Token& token) { return token.word == WordClass::Relative; });
    const bool leads = tokens_.front().word == WordClass::Subordinator &&
                       at < static_cast<std::size_t>(first_comma - tokens_.begin());
    if (in_passing || leads) return false;
    // What a colon tells in full stands in the statement already.
    const std::size_t told = end < tokens_.size() && tokens_[end].mark(':') ? tokens_.size() : end;
    // "was not shown in Portugal until which year": plain, and asked in no other way
    const bool until = before.is("until") && any(0, start, denies);
    if (!told_for_sure(*key) || carried(0, start) + carried(at + 1, told) < (until ? 3 : 5))
        return false;
    bool is_present = false;
    bool doubtful = false; // "with the gulls and Elsa, was recorded": gulls do not gull
    // "Hugh Fenner, who plays Rudge, had ...": what he had done is told
    const auto subject = tokens_.front().kind == Kind::Name ? main_verb(0) : std::nullopt;
    for (std::size_t i = subject && *subject < start ? *subject : 0; i < start; ++i)
        if (finite_at(tokens_, i)) {
            is_present = present(i);
            doubtful = i > 0 && tokens_[i - 1].word == WordClass::Determiner;
            break;
        }
    if (is_present && !of_film()) return false;
    const auto begin = tokens_.begin();
    Tokens said(begin, begin + static_cast<std::ptrdiff_t>(start));
    // "honored at Cannes": in which city
    if (said.back().is("at") && key->mention.type == AnswerType::City) {
        said.back().text = said.back().lower = "in";
    }
    // "directed by which director" says it twice.
    const auto doing = start > 1 ? read_verb(tokens_[start - 2].lower) : std::nullopt;
    const bool twice = doing && before.is("by") && doer_of(doing->base) == key->mention.type;
    Tokens question = tokens_of(twice ? "whom" : key->asked);
    question.back().possessive = tokens_[at].possessive;
    Stem stem;
    const std::string written = name_source(said);
    if (!written.empty()) { // "Who wrote the screenplay of ..."
        stem.question(tokens_of("Who"));
        said = tokens_of("wrote the " + written + " of");
        said.push_back(tokens_.front());
    } else if (identified) { // "Which actor is the captain who staggers in?"
        question.front().text = capitalised(question.front().text);
        question.push_back(before);
        said.pop_back();
        stem.question(std::move(question));
    } else {
        said.insert(said.end(), question.begin(), question.end());
        said.insert(said.end(), begin + static_cast<std::ptrdiff_t>(at) + 1,
                    begin + static_cast<std::ptrdiff_t>(end));
    }
    std::size_t finite = 0;
    while (finite < start && !finite_at(tokens_, finite)) ++finite;
    if (finite < start) stem.told = how_told(finite);
    stem.say(said);
    stem.story = is_present && !doubtful && any(0, start, [](const Token& token) {
                     return token.mention.type == AnswerType::Character;
                 });
    const std::size_t made = made_.size();
    add(answer(key->mention), stem, counts ? Mention{} : tokens_[at].mention, fewest_words);
    return made_.size() > made;
}

std::optional<std::size_t> Whole::last_end(std::size_t at) const {
    const std::size_t size = tokens_.size();
    std::size_t next = at + 1;
    // "how many lamps"
    while (tokens_[at].kind == Kind::Number && next < size && is_thing_noun(tokens_[next])) ++next;
    if (next == size || tokens_[at].possessive) return size;
    // "... by Bertram Yule, a novelist who ...", "cost $2 million and earned ...": what is told of
    // it or of the subject beside this may go.
    const Token& comma = tokens_[next];
    // "won six awards: editing, music and sound"
    if (comma.mark(':') && std::none_of(tokens_.begin() + static_cast<std::ptrdiff_t>(next),
                                        tokens_.end(), [&](const Token& token) {
                                            return finite_at(tokens_, static_cast<std::size_t>(
                                                                          &token - tokens_.data()));
                                        }))
        return next;
    const std::size_t behind = comma.mark(',') ? next + 1 : next;
    if (behind + 1 >= size) return std::nullopt;
    const Token& first = tokens_[behind];
    const bool joins = first.word == WordClass::And || first.word == WordClass::But;
    if (joins && finite_at(tokens_, behind + 1)) return next;
    const bool relative =
        first.word == WordClass::Relative ||
        (first.word == WordClass::Preposition && tokens_[behind + 1].word == WordClass::Relative);
    if (comma.mark(',') && (relative || in_list("a an the", first.lower) || first.possessive))
        return next;
    // "... in how many days while staying at an inn"
    constexpr std::size_t most_behind = 6;
    const bool hangs = first.word == WordClass::Subordinator ||
                       (first.word == WordClass::Preposition && !in_list("of with", first.lower));
    if (hangs && size - next <= most_behind && !any(next, size, [](const Token& token) {
            return token.kind == Kind::Mark || token.word == WordClass::And ||
                   token.word == WordClass::Relative || token.is("with");
        }))
        return size;
    return std::nullopt;
}

void Whole::tail() {
    constexpr std::size_t most = 2; // questions
    for (std::size_t i = tokens_.size(); i-- > 4 && made_.size() < most;) {
        if (tokens_[i].kind == Kind::Word || tokens_[i].kind == Kind::Mark) continue;
        if (const auto end = last_end(i)) asks_for(i, *end);
    }
}

} // namespace quiz

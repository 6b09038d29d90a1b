#include "english/asking.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/stem.h"
#include "english/usable.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// A phrase that is nothing but one name, with words that say what it is: "the British actress
/// Emily Watson". Null when it is more, or less.
const Token* only_name(const Tokens& tokens, std::size_t from) {
    if (from >= tokens.size()) return nullptr;
    const Token& last = tokens.back();
    if (last.possessive || (last.kind != Kind::Name && last.kind != Kind::Quote)) return nullptr;
    for (std::size_t i = from; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool opener = i == from && (token.is("the") || token.is("a") || token.is("an"));
        const bool plain = token.kind == Kind::Word && token.word == WordClass::Other &&
                           !token.possessive;
        const bool maker = i + 2 == tokens.size() && token.possessive && last.kind == Kind::Quote &&
                           token.mention.person();
        if (!opener && !plain && !maker) return nullptr;
    }
    if (last.mention.own_film) return nullptr;
    return &last;
}

bool can_be_key(const Mention& mention) {
    if (mention.type == AnswerType::Thing || mention.type == AnswerType::Award) return false;
    // Names of a trade more than of a place.
    if (mention.name == "Broadway" || mention.name == "Hollywood" || mention.name == "West End")
        return false;
    if (mention.person() && mention.name.find(" and ") != std::string::npos) return false; // a pair
    if (mention.type == AnswerType::Place && mention.level.empty()) return false;
    return info(mention.type).has_source;
}

Asking answer(const Mention& mention) {
    Asking asking;
    asking.answer = mention.name;
    asking.type = mention.type;
    asking.gender = mention.gender;
    asking.level = mention.level;
    return asking;
}

/// Everything that follows the verb, without the part `left_out`.
Tokens rest_of(const Clause& clause, std::size_t left_out) {
    Tokens tokens;
    for (std::size_t i = 0; i < clause.rest.size(); ++i)
        if (i != left_out)
            tokens.insert(tokens.end(), clause.rest[i].tokens.begin(), clause.rest[i].tokens.end());
    return tokens;
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

class Asker {
public:
    Asker(const Clause& clause, const Telling& telling)
        : clause_(clause), film_(telling.film), story_(telling.story), telling_(telling) {}

    std::vector<Asking> all() {
        subject();
        for (std::size_t i = 0; i < clause_.rest.size(); ++i) {
            const bool described = i + 1 < clause_.rest.size() && clause_.rest[i + 1].nested &&
                                   clause_.rest[i + 1].tokens.front().word != WordClass::To &&
                                   clause_.rest[i + 1].tokens.front().word != WordClass::Subordinator;
            if (clause_.rest[i].nested || described) continue;
            if (clause_.cut_short && i + 1 == clause_.rest.size()) continue;
            if (clause_.rest[i].kind == Phrase::Kind::Noun) object(i);
            if (clause_.rest[i].kind == Phrase::Kind::Preposition) prepositional(i);
        }
        lead();
        if (made_.empty()) completion();
        return std::move(made_);
    }

private:
    void add(Asking asking, Stem stem, int weight) {
        stem.follows = telling_.follows;
        const auto text = stem.text(film_);
        if (!text) return;
        asking.question = *text;
        asking.weight = weight;
        made_.push_back(std::move(asking));
    }

    /// Who or what did it.
    void subject() {
        if (const auto count = how_many_did()) {
            Stem stem;
            stem.lead(clause_.lead);
            stem.question(count->second);
            say_verb(stem);
            stem.say(rest_of(clause_, none));
            stem.story = story_;
            add(answer(count->first), stem, 3);
            return;
        }
        whose();
        const Token* name = only_name(clause_.subject, 0);
        if (name == nullptr || !can_be_key(by_trade(name->mention))) return;
        if (!clause_.verb && !says_what_it_was()) return;
        if (clause_.verb && shared_by_many(clause_.reading.base) && !phrasal()) return;
        if (timeless(name->mention)) return;
        if (weight_of_rest() < 2 && !clause_.inverted) return;
        const Token& last = clause_.rest.back().tokens.back();
        if (last.kind == Kind::Word && last.word == WordClass::Preposition) return;
        if (clause_.verb && clause_.passive && name->mention.person() &&
            !info_enough(clause_.rest))
            return;
        Stem stem;
        stem.lead(clause_.lead);
        stem.question(who(by_trade(name->mention)));
        say_verb(stem);
        Tokens rest = rest_of(clause_, none);
        Asking asking = answer(by_trade(name->mention));
        for (std::size_t i = 0; i < rest.size(); ++i) {
            const bool told = rest[i].is("he") || rest[i].is("she") || rest[i].is("him") ||
                              rest[i].is("her") || rest[i].is("his") || rest[i].is("himself") ||
                              rest[i].is("herself");
            if (!told) continue;
            const bool possessive = rest[i].word == WordClass::Possessive && i + 1 < rest.size() &&
                                    rest[i + 1].kind == Kind::Word &&
                                    rest[i + 1].word == WordClass::Other;
            const bool known = asking.type != AnswerType::Character &&
                               asking.gender != Gender::Unknown; // then all four share it
            if (known) continue;
            if (possessive) // "their employer" does not tell what the name would
                rest[i].text = rest[i].lower = "their";
            else
                asking.gender_told = true;
        }
        stem.say(rest);
        stem.story = told_in_film(name->mention);
        add(std::move(asking), stem, clause_.aside ? 3 : 5);
    }

    /// "came up with": more than the verb alone says.
    bool phrasal() const {
        return !clause_.rest.empty() && (clause_.rest[0].tokens[0].is("up") ||
                                         clause_.rest[0].tokens[0].is("out"));
    }
    /// "is married to": true today, perhaps not tomorrow. The story is always so.
    bool timeless(const Mention& mention) const {
        if (clause_.passive && (clause_.reading.base == "sing" || clause_.reading.base == "play" ||
                                clause_.reading.base == "voice" || clause_.reading.base == "perform"))
            return false;
        return mention.type != AnswerType::Character && mention.person() && !mention.in_cast &&
               (present() || (!clause_.auxiliaries.empty() && (clause_.auxiliaries[0].is("is") ||
                                                               clause_.auxiliaries[0].is("are") ||
                                                    clause_.auxiliaries[0].is("has") ||
                                                    clause_.auxiliaries[0].is("have")))) &&
               clause_.reading.base != "play" && clause_.reading.base != "voice";
    }

    /// "Whose contract stipulated ...": the subject is somebody's.
    void whose() {
        if (clause_.subject.size() < 2 || !clause_.verb || weight_of_rest() < 2) return;
        const Token& owner = clause_.subject.front();
        if (owner.kind != Kind::Name || !owner.possessive || !owner.mention.person() ||
            !can_be_key(owner.mention) || timeless(owner.mention))
            return;
        for (std::size_t i = 1; i < clause_.subject.size(); ++i)
            if (clause_.subject[i].kind != Kind::Word ||
                clause_.subject[i].word != WordClass::Other)
                return;
        Tokens asked = words("Whose");
        asked.insert(asked.end(), clause_.subject.begin() + 1, clause_.subject.end());
        Stem stem;
        stem.lead(clause_.lead);
        stem.question(std::move(asked));
        say_verb(stem);
        stem.say(rest_of(clause_, none));
        stem.story = told_in_film(owner.mention);
        Asking asking = answer(owner.mention);
        for (const auto& token : rest_of(clause_, none))
            asking.gender_told = asking.gender_told || token.is("his") || token.is("her");
        if (asking.gender_told && asking.gender == Gender::Unknown) return;
        add(std::move(asking), stem, 2);
    }

    /// "was the stepdaughter of Jack Warner": one may be it.
    bool says_what_it_was() const {
        const Phrase& first = clause_.rest.empty() ? Phrase{} : clause_.rest.front();
        if (first.tokens.empty()) return false;
        if (first.tokens.front().is("able")) return true;
        if (first.kind == Phrase::Kind::Preposition && clause_.rest.size() == 1 &&
            clause_.subject.front().mention.person())
            return first.tokens.size() > 2 &&
                   (clause_.inverted || !clause_.subject.front().mention.certain);
        if (first.kind == Phrase::Kind::Noun && first.tokens.front().is("the") && first.tokens.size() > 2 &&
            (first.tokens[1].is("first") || first.tokens[1].is("last") || first.tokens[1].is("only") ||
             first.tokens[1].is("second")))
            return true;
        if (first.kind == Phrase::Kind::Noun && clause_.subject.back().mention.in_cast &&
            (first.tokens.front().is("a") || first.tokens.front().is("an")) && weight_of_rest() > 2)
            return true;
        return first.kind == Phrase::Kind::Noun && first.tokens.front().is("the") &&
               rest_of(clause_, none).size() > 3;
    }
    /// "Six come from ...", "more than 200 dancers applied": the number is the subject's.
    std::optional<std::pair<Mention, Tokens>> how_many_did() const {
        if (!clause_.verb || clause_.rest.empty()) return std::nullopt;
        if (const auto count = how_many(clause_.subject, 0)) return count;
        const auto number = number_of(clause_.subject, 0);
        if (!number || *number + 1 != clause_.subject.size() || clause_.lead.empty() ||
            clause_.subject.back().mention.type != AnswerType::Count)
            return std::nullopt;
        return std::pair{clause_.subject.back().mention,
                         hedged(clause_.subject, 0, *number, "how many")};
    }

    /// Auxiliaries and verb; "had written" is told as "wrote".
    void say_verb(Stem& stem) const {
        const auto had = std::find_if(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                                      [](const Token& token) { return token.is("had"); });
        const bool alone = std::count_if(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                                         [](const Token& token) {
                                             return token.word == WordClass::Auxiliary;
                                         }) == 1;
        if (clause_.verb && alone && had != clause_.auxiliaries.end() && clause_.reading.base != "have") {
            Tokens adverbs = clause_.auxiliaries;
            adverbs.erase(adverbs.begin() + (had - clause_.auxiliaries.begin()));
            stem.say(adverbs);
            stem.say(words(past_of(clause_.reading, clause_.verb->lower)));
            return;
        }
        if (alone && clause_.verb && clause_.auxiliaries.front().is("did") && !clause_.negated) {
            stem.say({clause_.auxiliaries.begin() + 1, clause_.auxiliaries.end()});
            stem.say(words(past_of(clause_.reading, clause_.verb->lower)));
            return;
        }
        stem.say(clause_.auxiliaries);
        if (clause_.verb) stem.say({*clause_.verb});
    }

    /// Somebody of whom only the name is known is what the verb says: who composed is a composer.
    Mention by_trade(Mention mention) const {
        if ((mention.type == AnswerType::Person ||
             (mention.type == AnswerType::Thing && looks_like_person(words_of(mention.name)) &&
              mention.name.find(' ') != std::string::npos &&
              !head_type(to_lower_ascii(words_of(mention.name).back())) &&
              clause_.reading.base != "produce" && clause_.reading.base != "adapt")) &&
            clause_.verb)
            if (const auto trade = doer_of(clause_.reading.base)) mention.type = *trade;
        if (mention.type == AnswerType::Actor && mention.gender == Gender::Female)
            mention.type = AnswerType::Actress;
        return mention;
    }

    static bool info_enough(const std::vector<Phrase>& rest) { return !rest.empty(); }

    bool present() const {
        return clause_.verb && clause_.auxiliaries.empty() && !clause_.reading.is_past &&
               (clause_.reading.is_s || clause_.reading.is_base);
    }

    bool told_in_film(const Mention& mention) const {
        return story_ || (present() && mention.type == AnswerType::Character);
    }
    bool names_character() const {
        return std::any_of(clause_.subject.begin(), clause_.subject.end(), [](const Token& token) {
            return token.mention.type == AnswerType::Character;
        });
    }

    /// "all three", "many": they stand for something said before.
    bool bare_subject() const {
        const Token& last = clause_.subject.back();
        if (last.kind == Kind::Number || last.word == WordClass::Determiner) return true;
        // "second place", "general release": of what, was said before.
        const bool alone = clause_.subject.front().kind == Kind::Word && !clause_.plural &&
                           clause_.subject.front().word == WordClass::Other &&
                           !clause_.subject.front().possessive && last.kind == Kind::Word;
        const auto verb = read_verb(clause_.subject.front().lower);
        return alone && !(verb && verb->is_ing) && !is_part_of_film(last.lower);
    }
    /// Words that carry something behind the verb.
    std::size_t weight_of_rest() const {
        const Tokens rest = rest_of(clause_, none);
        return static_cast<std::size_t>(std::count_if(rest.begin(), rest.end(), [](const Token& token) {
            return token.kind != Kind::Word || token.word == WordClass::Other || token.is("first") ||
                   token.is("last") || token.is("only") || token.is("up") || token.is("out");
        }));
    }

    Tokens who(const Mention& mention) const {
        if (mention.type == AnswerType::Person) return words("Who");
        if (mention.type == AnswerType::Actor && mention.gender == Gender::Unknown)
            return words("Who");
        if (mention.type == AnswerType::Character) return words("Which character");
        if (mention.type == AnswerType::Place) return words("Which " + mention.level);
        return words("Which " + std::string(type_noun(mention.type)));
    }

    Tokens whom(const Mention& mention) const {
        Tokens asked = who(mention);
        return asked.size() == 1 ? words("Whom") : asked;
    }

    static Tokens words(std::string_view text) { return tokens_of(text); }

    /// The clause turned into a question about something else than its subject.
    Stem turned(Tokens asked, std::size_t left_out) const {
        Stem stem;
        stem.lead(clause_.lead);
        stem.question(std::move(asked));
        stem.story = story_ || (present() && names_character());
        Tokens behind = clause_.auxiliaries;
        const auto first = std::find_if(behind.begin(), behind.end(), [](const Token& token) {
            return token.word == WordClass::Auxiliary;
        });
        const bool had = first != behind.end() && first->is("had") && clause_.verb &&
                         !clause_.reading.guessed && clause_.reading.base != "have" &&
                         std::count_if(behind.begin(), behind.end(), [](const Token& token) {
                             return token.word == WordClass::Auxiliary;
                         }) == 1;
        if (had) { // "had died" is told as "did die"
            behind.erase(first);
            stem.say(words("did"));
            stem.say(clause_.subject);
            stem.say(behind);
            stem.say(words(clause_.reading.base));
        } else if (first != behind.end()) {
            stem.say({*first});
            behind.erase(first);
            stem.say(clause_.subject);
            stem.say(behind);
            if (clause_.verb) stem.say({*clause_.verb});
        } else {
            const bool past = clause_.reading.is_past &&
                              !(clause_.reading.is_base && clause_.plural && !clause_.reading.is_participle);
            stem.say(words(past ? "did" : clause_.plural ? "do" : "does"));
            stem.say(clause_.subject);
            stem.say(behind); // adverbs
            stem.say(words(clause_.reading.base));
        }
        stem.say(rest_of(clause_, left_out));
        return stem;
    }

    void ask(const Mention& mention, Tokens asked, std::size_t left_out, int weight) {
        if (!clause_.verb || timeless(mention) || bare_subject()) return;
        // Without an auxiliary the base form is needed, which nobody knows for sure.
        if (clause_.reading.guessed && clause_.auxiliaries.empty()) return;
        add(answer(mention), turned(std::move(asked), left_out), weight);
    }

    void object(std::size_t i) {
        const Tokens& tokens = clause_.rest[i].tokens;
        if (i != 0 || !clause_.verb) return;
        if (const auto count = how_many(tokens, 0)) return ask(count->first, count->second, i, 3);
        if (const auto sum = how_much(tokens, 0)) return ask(sum->first, sum->second, i, 4);
        const Token* name = only_name(tokens, 0);
        if (name == nullptr || !can_be_key(name->mention) || clause_.passive) return;
        if (shared_by_many(clause_.reading.base)) return;
        Mention played = name->mention;
        // Who is played is a character, however real the name looks.
        if (!played.certain && played.person() &&
            (clause_.reading.base == "play" || clause_.reading.base == "portray"))
            played.type = AnswerType::Character;
        ask(played, whom(played), i, 4);
    }

    /// "120 paintings", "more than 20 weeks": the number and "How many paintings".
    static std::optional<std::pair<Mention, Tokens>> how_many(const Tokens& tokens, std::size_t from) {
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
        return std::pair{tokens[number].mention, std::move(asked)};
    }

    /// "$4.2 million", "roughly $800,000": the sum and "Roughly how much".
    static std::optional<std::pair<Mention, Tokens>> how_much(const Tokens& tokens, std::size_t from) {
        const auto number = number_of(tokens, from);
        if (!number || *number + 1 != tokens.size() ||
            tokens[*number].mention.type != AnswerType::Money)
            return std::nullopt;
        return std::pair{tokens[*number].mention, hedged(tokens, from, *number, "how much")};
    }

    /// Where the number stands, behind nothing but a hedge ("about", "more than").
    static std::optional<std::size_t> number_of(const Tokens& tokens, std::size_t from) {
        for (std::size_t i = from; i < tokens.size(); ++i) {
            if (tokens[i].kind == Kind::Number) return i;
            if (tokens[i].kind != Kind::Word || tokens[i].word != WordClass::Adverb ||
                tokens[i].is("only") || tokens[i].is("just") || tokens[i].is("as"))
                return std::nullopt;
        }
        return std::nullopt;
    }
    static Tokens hedged(const Tokens& tokens, std::size_t from, std::size_t to, const char* how) {
        std::string before = text_of(tokens, from, to);
        if (before == "some" || before == "around") before = "about";
        if (before == "over") before = "more than";
        if (before == "under" || before == "below") before = "less than";
        return words(capitalised(before.empty() ? how : before + " " + how));
    }

    static std::string capitalised(std::string text) {
        if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
        return text;
    }

    void prepositional(std::size_t i) {
        const Tokens& tokens = clause_.rest[i].tokens;
        if (tokens.size() < 2 || tokens[1].word == WordClass::Preposition) return;
        const std::string preposition = tokens[0].lower;
        if (tokens.size() == 2 && tokens[1].kind == Kind::Date) return when(i, tokens[0], tokens[1]);
        if (preposition == "by" && clause_.passive) {
            // "adapted from a novel by X": X wrote the novel.
            const bool of_verb = std::all_of(clause_.rest.begin(),
                                             clause_.rest.begin() + static_cast<std::ptrdiff_t>(i),
                                             [](const Phrase& before) {
                                                 return before.kind == Phrase::Kind::Adverb;
                                             });
            return of_verb ? by_whom(i) : void();
        }
        if (preposition == "for" || preposition == "in" || preposition == "at" || preposition == "after" ||
            (preposition == "of" && i == 0)) {
            if (preposition != "after")
                if (const auto count = how_many(tokens, 1)) {
                    Tokens asked = words(capitalised(preposition));
                    asked.insert(asked.end(), count->second.begin(), count->second.end());
                    asked[1].text = asked[1].lower;
                    return ask(count->first, std::move(asked), i, 3);
                }
            if (preposition == "for")
                if (const auto sum = how_much(tokens, 1)) {
                    Tokens asked = words("For " + text_of(sum->second, 0, sum->second.size()));
                    asked[1].text = asked[1].lower;
                    return ask(sum->first, std::move(asked), i, 4);
                }
        }
        const Token* name = only_name(tokens, 1);
        if (name == nullptr || !can_be_key(name->mention)) return;
        const auto family = info(name->mention.type).family;
        const bool place = family == AnswerFamily::Places;
        const bool located = preposition == "in" || preposition == "at" || preposition == "on" ||
                             preposition == "near" || preposition == "from" || preposition == "to";
        const bool direct = i == 0 || (i == 1 && clause_.rest[0].kind == Phrase::Kind::Noun &&
                                       clause_.rest[0].tokens.size() <= 3);
        if (place ? !located : !direct) return;
        if (!place && (preposition == "like" || preposition == "about" || preposition == "as" ||
                       preposition == "than" || preposition == "of" || preposition == "by"))
            return;
        if (!place && i == 1 && preposition == "in") return;
        if (place && (!clause_.verb || name->mention.name == "Broadway")) return;
        const bool in_town = preposition == "at" && (name->mention.type == AnswerType::City ||
                                                     name->mention.type == AnswerType::Country);
        Tokens asked = words(in_town ? "In" : capitalised(preposition));
        Tokens which = whom(name->mention);
        if (tokens.size() > 2 && tokens[tokens.size() - 2].possessive) {
            which.push_back(words("by").front());
            which.push_back(tokens[tokens.size() - 2]);
            which.back().possessive = false;
        }
        which.front().text = which.front().lower;
        asked.insert(asked.end(), which.begin(), which.end());
        ask(name->mention, std::move(asked), i, place ? 3 : 2);
    }

    void when(std::size_t i, const Token& preposition, const Token& date) {
        // What lasts has no one year.
        if (!clause_.verb || clause_.reading.base == "set") return;
        static constexpr std::array<std::string_view, 7> fitting{"in",    "on",   "until", "since",
                                                                 "during", "from", "by"};
        if (std::find(fitting.begin(), fitting.end(), preposition.lower) == fitting.end()) return;
        if (date.year != 0) {
            const bool plain = preposition.is("in") || preposition.is("on") || preposition.is("during");
            Mention year = date.mention;
            year.name = std::to_string(date.year);
            year.type = AnswerType::Year;
            if (plain)
                ask(year, words("In which year"), i, 3);
            else if (date.day == 0 && date.month == 0)
                ask(year, words(capitalised(preposition.lower) + " which year"), i, 2);
        }
        if (date.day != 0 && date.year != 0 && preposition.is("on"))
            ask(date.mention, words("On which date"), i, 2);
    }

    void by_whom(std::size_t i) {
        const Token* name = only_name(clause_.rest[i].tokens, 1);
        if (name == nullptr || !can_be_key(by_trade(name->mention))) return;
        const bool credit = clause_.reading.base == "direct" && clause_.subject.size() == 1 &&
                            clause_.subject.front().mention.own_film; // asked from the film's fields
        if (credit || shared_when_done_to(clause_.reading.base) ||
            info(name->mention.type).family == AnswerFamily::Places)
            return;
        const Mention doer = by_trade(name->mention);
        Tokens asked = words("By");
        Tokens which = whom(doer);
        which.front().text = which.front().lower;
        asked.insert(asked.end(), which.begin(), which.end());
        ask(doer, std::move(asked), i, 5);
    }

    /// "In 1943, ...", "In New York ...": what stands before the subject.
    void lead() {
        const Tokens& tokens = clause_.lead;
        if (tokens.size() != 2 || tokens[0].word != WordClass::Preposition || !clause_.verb) return;
        Clause moved = clause_;
        Phrase part;
        part.kind = Phrase::Kind::Preposition;
        part.tokens = tokens;
        part.tokens[0].text = part.tokens[0].lower;
        moved.lead.clear();
        moved.rest.push_back(part);
        Asker asker(moved, telling_);
        asker.prepositional(moved.rest.size() - 1);
        made_.insert(made_.end(), asker.made_.begin(), asker.made_.end());
    }

    /// The sentence without its last word, where that is a name or year: the last resort.
    void completion() {
        if (clause_.rest.empty() || !clause_.verb || bare_subject() || clause_.cut_short) return;
        const Token& last = clause_.rest.back().tokens.back();
        const bool year = last.kind == Kind::Date && last.mention.type == AnswerType::Year;
        if (last.possessive || !(last.kind == Kind::Name || last.kind == Kind::Quote || year)) return;
        if (last.mention.own_film || !can_be_key(last.mention) || timeless(last.mention)) return;
        for (const auto& token : clause_.rest.back().tokens)
            if (token.word == WordClass::And) return;
        if (last.mention.person() && shared_by_many(clause_.reading.base)) return;
        Tokens said = clause_.lead;
        if (!said.empty()) said.push_back(words(",").front());
        said.insert(said.end(), clause_.subject.begin(), clause_.subject.end());
        said.insert(said.end(), clause_.auxiliaries.begin(), clause_.auxiliaries.end());
        said.push_back(*clause_.verb);
        const Tokens rest = rest_of(clause_, none);
        said.insert(said.end(), rest.begin(), rest.end() - 1);
        std::string sentence = text_of(said, 0, said.size());
        if (character_count(sentence) < 25) return;
        sentence[0] = static_cast<char>(sentence[0] >= 'a' && sentence[0] <= 'z' ? sentence[0] - 32
                                                                              : sentence[0]);
        Asking asking = answer(last.mention);
        const std::string noun = last.mention.person() ? "name" : year ? "year"
                                 : last.mention.type == AnswerType::Place
                                     ? last.mention.level
                                     : std::string(type_noun(last.mention.type));
        asking.question = "Which " + noun + " completes this sentence about the film \"" + film_.name +
                          "\": '" + replace_all(std::move(sentence), "\"", "'") + " ...'?";
        asking.weight = 0;
        made_.push_back(std::move(asking));
    }

    const Clause& clause_;
    const Mention& film_;
    bool story_;
    Telling telling_;
    std::vector<Asking> made_;
};

} // namespace

std::vector<Asking> askings_of(const Clause& clause, const Telling& telling, std::string& why_not) {
    Clause plain = clause;
    drop_joiners(plain);
    why_not = unusable(plain, telling.story);
    if (!why_not.empty()) return {};
    auto made = Asker(plain, telling).all();
    Tokens said = clause.lead;
    const auto say = [&](const Tokens& more) { said.insert(said.end(), more.begin(), more.end()); };
    say(clause.subject);
    say(clause.auxiliaries);
    if (clause.verb) say({*clause.verb});
    for (const auto& part : clause.rest) say(part.tokens);
    for (auto& asking : made) asking.said = text_of(said, 0, said.size());
    if (made.empty()) why_not = "nothing in it is a name, number or date that could be asked for";
    return made;
}

std::vector<Asking> askings_of(const Apposition& apposition, const Telling& telling) {
    const Mention& mention = apposition.name.mention;
    if (!mention.person() || !can_be_key(mention) || apposition.name.possessive) return {};
    const bool job = apposition.what.size() == 2 && noun_type(apposition.what.back().lower) &&
                     is_part_of_film(apposition.what.back().lower);
    const bool whose = apposition.what.front().kind == Kind::Name &&
                       apposition.what.front().possessive && apposition.what.size() > 1;
    if (!whose && (!apposition.what.front().is("the") || (apposition.what.size() < 3 && !job)))
        return {};
    for (const auto& token : apposition.what)
        if (token.word == WordClass::Possessive || token.word == WordClass::Pointer ||
            token.word == WordClass::Pronoun || token.word == WordClass::And || token.is("other") ||
            (&token == &apposition.what[1] && looks_plural(token.lower)) ||
            token.is("same"))
            return {};
    Stem stem;
    stem.question(tokens_of("Who"));
    stem.say(tokens_of("was"));
    stem.say(apposition.what);
    stem.story = telling.story;
    stem.follows = telling.follows;
    const auto text = stem.text(telling.film);
    if (!text) return {};
    Asking asking = answer(mention);
    asking.question = *text;
    asking.weight = 1;
    return {asking};
}

} // namespace quiz

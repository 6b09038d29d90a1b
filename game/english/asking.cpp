#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <iterator>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

std::string title_letters(std::string_view title) {
    std::string letters = fold_title(title);
    if (letters.starts_with("the ")) letters.erase(0, 4);
    std::erase(letters, ' ');
    return letters;
}

const Token* only_name(const Tokens& tokens, std::size_t from) {
    if (from >= tokens.size()) return nullptr;
    const Token& last = tokens.back();
    if (last.possessive || (last.kind != Kind::Name && last.kind != Kind::Quote)) return nullptr;
    for (std::size_t i = from; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool opener = i == from && (token.is("the") || token.is("a") || token.is("an"));
        const bool plain =
            token.kind == Kind::Word && token.word == WordClass::Other && !token.possessive;
        const bool maker = i + 2 == tokens.size() && token.possessive && last.kind == Kind::Quote &&
                           token.mention.person();
        if (!opener && !plain && !maker) return nullptr;
    }
    if (last.mention.own_film) return nullptr;
    return &last;
}

bool can_be_key(const Mention& mention) {
    if (mention.type == AnswerType::Thing || mention.type == AnswerType::Award) return false;
    if (mention.own_director) return false; // whoever knows the film knows who directed it
    // Names of a trade more than of a place.
    if (mention.name == "Broadway" || mention.name == "Hollywood" || mention.name == "West End")
        return false;
    if (mention.person() && mention.name.find(" and ") != std::string::npos) return false; // a pair
    // "his son Andrea": nobody knows him by that name alone.
    if (mention.person() && !mention.certain && mention.type != AnswerType::Character &&
        mention.name.find(' ') == std::string::npos)
        return false;
    if (mention.type == AnswerType::Place && mention.level.empty()) return false;
    // Of a town that nobody knows, nobody knows which others are near.
    if (mention.type == AnswerType::City && !mention.certain) return false;
    return info(mention.type).has_source;
}

Token as_it_stood(Token token) {
    token.kind = Token::Kind::Word;
    token.word = token.possessive ? WordClass::Possessive : WordClass::Pronoun;
    token.text = token.lower = token.stood_for;
    token.possessive = token.capital = false;
    token.mention = Mention{};
    return token;
}

Asking answer(const Mention& mention) {
    Asking asking;
    asking.answer = mention.name;
    asking.type = mention.type;
    asking.gender = mention.gender;
    asking.level = mention.level;
    return asking;
}

Tokens rest_of(const Clause& clause, std::size_t left_out) {
    Tokens tokens;
    for (std::size_t i = 0; i < clause.rest.size(); ++i)
        if (i != left_out)
            tokens.insert(tokens.end(), clause.rest[i].tokens.begin(), clause.rest[i].tokens.end());
    return tokens;
}

std::vector<Asking> Asker::all() {
    // What a novel or play named in passing went through is not the film's history.
    // Who wrote it is: the film came from it.
    if (clause_.aside && clause_.subject.back().kind == Token::Kind::Quote &&
        !clause_.subject.back().mention.own_film) {
        const bool made = clause_.passive && !clause_.rest.empty() &&
                          clause_.rest.front().tokens.front().is("by") &&
                          in_list("write publish", clause_.reading.base);
        if (made) by_whom(0);
        return std::move(made_);
    }
    subject();
    if (clause_.whole) return std::move(made_);
    identity();
    job_holder();
    whose_idea();
    whose_film();
    age();
    for (std::size_t i = 0; i < clause_.rest.size(); ++i) {
        const bool described = i + 1 < clause_.rest.size() && clause_.rest[i + 1].nested &&
                               clause_.rest[i + 1].tokens.front().word != WordClass::To &&
                               clause_.rest[i + 1].tokens.front().word != WordClass::Subordinator;
        if (described && lasts(clause_.rest[i])) last_of(i);
        object_of_infinitive(i);
        if (clause_.rest[i].nested || described) continue;
        if (clause_.cut_short && i + 1 == clause_.rest.size()) continue;
        if (clause_.rest[i].kind == Phrase::Kind::Noun) object(i);
        if (clause_.rest[i].kind == Phrase::Kind::Preposition) prepositional(i);
    }
    how_much_longer();
    rank();
    lead();
    in_place();
    maker_of_subject();
    other_of_pair();
    spouses();
    return std::move(made_);
}

bool Asker::lasts(const Phrase& part) const {
    return part.kind == Phrase::Kind::Noun && is_time_unit(part.tokens.back().lower) &&
           how_many(part.tokens, 0).has_value();
}

void Asker::last_of(std::size_t i) {
    Clause shorter = clause_;
    shorter.rest.resize(i + 1);
    Asker asker(shorter, telling_);
    asker.object(i);
    take(std::move(asker));
}

void Asker::take(Asker part) {
    std::move(part.made_.begin(), part.made_.end(), std::back_inserter(made_));
    refuse(std::move(part.refused_));
}

bool Asker::may_ask(const Mention& mention) {
    if (can_be_key(mention)) return true;
    if (mention.own_director)
        refuse("whoever knows the film knows who directed it");
    else if (!mention.own_film && !mention.name.empty())
        refuse("what \"" + mention.name + "\" is, nothing tells, or no four of its kind are known");
    return false;
}

void Asker::add(Asking asking, const Stem& stem, int weight) {
    // "from which book was the title of \"Low Water\" taken?" "The Lowwater", as it says.
    if (title_letters(asking.answer) == title_letters(film_.name))
        return refuse("the title of the film tells it");
    // "renamed it \"Low Water\"": a title of the same film, and of no song
    if (info(asking.type).family == AnswerFamily::Works &&
        in_list("rename retitle call title entitle christen name dub", clause_.reading.base))
        return refuse("it is another title of the film");
    const auto text = stem.text(film_, &asking.presumed);
    if (!text) return refuse("a question about it would point at something said before");
    asking.question = plainly_worded(*text);
    asking.in_passing = clause_.aside || clause_.part;
    asking.weight = weight;
    made_.push_back(std::move(asking));
}

Stem Asker::begun() const {
    Stem stem;
    stem.lead(clause_.lead);
    stem.story = told_in_film();
    stem.told.verb = clause_.verb ? clause_.reading.base : std::string();
    stem.told.passive = clause_.passive;
    stem.told.past = !present();
    stem.told.had = std::any_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                                [](const Token& token) { return token.is("had"); });
    stem.told.aside = clause_.aside;
    stem.told.for_film = done_for_film();
    stem.told.awards = telling_.awards;
    stem.at_home = &telling_.at_home;
    return stem;
}

bool Asker::done_for_film() const {
    const auto other_work = [](const Tokens& tokens) {
        return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
            return token.kind == Kind::Quote && !token.mention.own_film;
        });
    };
    if (present() || other_work(clause_.subject) || other_work(rest_of(clause_, none)))
        return false;
    // "recorded with Stella Corrigan": what, and for what?
    const bool of_nothing =
        !clause_.passive &&
        (clause_.rest.empty() || (clause_.rest.front().kind != Phrase::Kind::Noun &&
                                  !clause_.rest.front().tokens.front().is("between"))) &&
        !in_list("audition rehearse", clause_.reading.base);
    if (of_nothing) return false;
    // "had also shot the first two features of Rex Tarrant": done before, for another.
    if (std::any_of(clause_.auxiliaries.begin(), clause_.auxiliaries.end(),
                    [](const Token& token) { return token.is("had"); }))
        return false;
    if (!clause_.lead.empty() && clause_.lead.front().is("for")) return false;
    // What a church or a country does is done for itself, and who shoots somebody films nobody.
    if (!clause_.passive && clause_.subject.back().kind == Kind::Name &&
        !clause_.subject.back().mention.person())
        return false;
    if (clause_.reading.base == "shoot" && !clause_.rest.empty() &&
        clause_.rest.front().kind == Phrase::Kind::Noun &&
        clause_.rest.front().tokens.back().kind == Kind::Name)
        return false;
    // "was rehearsing a musical"
    if (clause_.verb && in_list("rehearse record", clause_.reading.base) &&
        (clause_.reading.is_ing ||
         (!clause_.rest.empty() &&
          std::any_of(clause_.rest.front().tokens.begin(), clause_.rest.front().tokens.end(),
                      [](const Token& token) {
                          return is_made_of_film(token.lower) || token.is("play");
                      }))))
        return false;
    // "wrote his memoirs in prison", "wrote novels between films", "wrote a letter of complaint"
    if (!clause_.rest.empty() &&
        std::any_of(clause_.rest.front().tokens.begin(), clause_.rest.front().tokens.end(),
                    [](const Token& token) {
                        return in_list("memoirs memoir autobiography diary diaries letter letters "
                                       "novel novels book books poem poems poetry essays articles "
                                       "plays",
                                       token.lower);
                    }))
        return false;
    // "The great wheel was built in 1897": nobody says for the film.
    const auto opens = [&](std::string_view word) {
        return std::any_of(clause_.rest.begin(), clause_.rest.end(),
                           [&](const Phrase& part) { return part.tokens.front().is(word); });
    };
    const bool dated =
        std::any_of(clause_.rest.begin(), clause_.rest.end(),
                    [](const Phrase& part) { return part.tokens.back().kind == Kind::Date; });
    if (clause_.passive && dated && !opens("by") && !opens("for")) return false;
    return in_list("build write compose shoot film design paint draw record edit cast audition "
                   "rehearse photograph sculpt carve sew construct invent light dub supply provide "
                   "choreograph",
                   clause_.reading.base);
}

bool Asker::told_in_film() const {
    const bool now = !clause_.auxiliaries.empty() && (clause_.auxiliaries.front().is("is") ||
                                                      clause_.auxiliaries.front().is("are"));
    // "is said to have run around the set": nobody says so in it
    if (!story_ && clause_.passive && in_list("say suppose report", clause_.reading.base))
        return false;
    // "The hall dates from 1893" is so outside the film as well.
    const auto of_film = [](const Token& token) {
        return token.mention.type == AnswerType::Character || token.mention.own_film ||
               (token.kind == Kind::Word &&
                ((is_part_of_film(token.lower) &&
                  !in_list("score music soundtrack script screenplay title budget dialogue",
                           token.lower)) ||
                 in_list("scene scenes shot shots", token.lower)));
    };
    const Tokens rest = rest_of(clause_, none);
    // "speaks Rudge in the video games": not in it
    if (!story_ && std::any_of(rest.begin(), rest.end(), [](const Token& token) {
            return token.kind == Kind::Word &&
                   in_list("game games series sequel sequels spin-off park ride", token.lower);
        }))
        return false;
    // "plays a young bride": in it
    const bool acts = present() && in_list("play portray voice", clause_.reading.base) &&
                      clause_.subject.size() == 1 && clause_.subject.front().mention.person();
    const bool heard = (present() || now) && tells_voice();
    // "wears more than 20 dresses", "The fight lasts about 45 seconds": seen or heard in it
    const auto elsewhere = [](const Token& token) {
        return token.kind == Kind::Date || (token.kind == Kind::Quote && !token.mention.own_film &&
                                            token.mention.type == AnswerType::Film);
    };
    const bool shown = present() && std::none_of(rest.begin(), rest.end(), elsewhere) &&
                       ((in_list("wear carry smoke sing dance", clause_.reading.base) &&
                         clause_.subject.back().mention.person()) ||
                        (clause_.reading.base == "last" && clause_.subject.front().is("the")));
    const bool sung = now && clause_.passive && in_list("sing speak dance", clause_.reading.base) &&
                      std::none_of(rest.begin(), rest.end(), elsewhere);
    return story_ || acts || heard || shown || sung ||
           ((present() || now) &&
            (std::any_of(clause_.subject.begin(), clause_.subject.end(), of_film) ||
             std::any_of(clause_.lead.begin(), clause_.lead.end(), of_film) ||
             std::any_of(rest.begin(), rest.end(), of_film)));
}

bool Asker::any_one() const {
    const Token& first = clause_.subject.front();
    // "a stretch of the harbour"
    const bool of_known = clause_.subject.size() > 3 && clause_.subject[2].is("of") &&
                          (clause_.subject[3].is("the") || clause_.subject[3].kind == Kind::Name);
    return (first.is("a") || first.is("an") || first.is("some")) && !of_known &&
           std::none_of(clause_.subject.begin(), clause_.subject.end(), [](const Token& token) {
               return token.mention.own_film || is_kind_of_film(token.lower) ||
                      is_made_of_film(token.lower);
           });
}

bool Asker::bare_subject() const {
    const Token& last = clause_.subject.back();
    const bool of_number = clause_.subject.size() > 2 && last.kind == Kind::Number &&
                           clause_.subject[clause_.subject.size() - 2].is("of"); // "a crew of 60"
    if ((last.kind == Kind::Number && !of_number) || last.word == WordClass::Determiner)
        return true;
    // "second place", "general release": of what, was said before.
    const bool alone = clause_.subject.front().kind == Kind::Word && !clause_.plural &&
                       clause_.subject.front().word == WordClass::Other &&
                       !clause_.subject.front().possessive && last.kind == Kind::Word;
    const auto verb = read_verb(clause_.subject.front().lower);
    if (clause_.subject.size() == 2 && clause_.subject[0].is("principal")) return false;
    if (clause_.subject.size() == 1 && clause_.subject[0].is("it")) return false; // "it took"
    return alone && !(verb && verb->is_ing) && !is_part_of_film(last.lower);
}

std::size_t Asker::weight_of_rest() const {
    const Tokens rest = rest_of(clause_, none);
    return static_cast<std::size_t>(
        std::count_if(rest.begin(), rest.end(),
                      [](const Token& token) {
                          return token.kind != Kind::Word || token.word == WordClass::Other ||
                                 token.is("first") || token.is("last") || token.is("only") ||
                                 token.is("up") || token.is("out");
                      }) +
        std::count_if(rest.begin(), rest.end(), [](const Token& token) {
            // "drew the storyboards": of the film, so it weighs more
            return token.kind == Kind::Word && is_part_of_film(token.lower);
        }));
}

} // namespace quiz

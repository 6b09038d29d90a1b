#include "core/text.h"
#include "english/asking.h"
#include "english/awards.h"
#include "english/introductions.h"
#include "english/nouns.h"
#include "english/opener.h"
#include "english/phrases.h"
#include "english/relation_parts.h"
#include "english/rewording.h"
#include "english/word_list.h"
#include "films/sentences.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace quiz {

namespace {

/// "the eggs" or "the robot's": nouns of which the first sentence of an item takes for granted
/// which are meant, if nothing in it brings them in ("a lens ... the lens").
std::vector<std::string> at_home(const Tokens& tokens) {
    std::vector<std::string> found;
    std::vector<std::string> brought_in;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Word) continue;
        const bool definite = tokens[i].is("the");
        if (!definite && !tokens[i].is("a") && !tokens[i].is("an")) continue;
        for (std::size_t j = i + 1; j < tokens.size() && tokens[j].kind == Token::Kind::Word &&
                                    tokens[j].word == WordClass::Other;
             ++j) {
            (definite ? found : brought_in).push_back(tokens[j].lower);
            if (tokens[j].possessive) break;
        }
    }
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const std::string& noun) {
                                   return std::find(brought_in.begin(), brought_in.end(), noun) !=
                                          brought_in.end();
                               }),
                found.end());
    return found;
}

/// In tokens. Nothing that long is plain, and its time would grow faster than its length.
constexpr std::size_t longest_sentence = 250;

bool is_prize(std::string_view name) {
    static constexpr WordList prizes = "Oscar Oscars Tony Tonys Emmy Emmys Grammy Grammys";
    return in_list(prizes, name);
}

/// "It cost little" with the film's title for "It", "But when ..." without "But": what can stand
/// alone below a question.
std::string told_alone(std::string_view sentence, const Tokens& words, const Tokens& resolved) {
    std::size_t at = 0;
    while (at + 1 < words.size() && (words[at].is("but") || words[at].is("and") ||
                                     words[at].is("yet") || words[at].is("so"))) {
        const auto space = sentence.find(' ');
        if (space == std::string_view::npos) break;
        sentence.remove_prefix(space + 1);
        ++at;
    }
    std::string told(sentence);
    if (at < words.size() && at < resolved.size() &&
        (words[at].word == WordClass::Pronoun || words[at].word == WordClass::Possessive) &&
        (resolved[at].kind == Token::Kind::Name || resolved[at].kind == Token::Kind::Quote)) {
        const auto space = told.find(' ');
        if (space != std::string::npos) told = text_of(resolved[at]) + told.substr(space);
    }
    if (!told.empty() && told[0] >= 'a' && told[0] <= 'z')
        told[0] = static_cast<char>(told[0] - 32);
    return told;
}

/// "The Salt Mirror" is ...: of the film, though it stands in the story.
bool about_film(const Tokens& tokens) {
    return tokens.size() > 2 && tokens[0].mention.own_film && !tokens[0].possessive &&
           tokens[1].word == WordClass::Auxiliary;
}

/// "\"The Salt Mirror\" is a film by Ada Marlow, who wrote it with Bertram Yule": the screenplay.
void name_what_was_written(Tokens& tokens, const Mention& film) {
    if (tokens.empty() || !(tokens[0].mention.own_film || tokens[0].text == film.name)) return;
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        const bool wrote =
            tokens[i - 2].is("who") && (tokens[i - 1].is("wrote") || tokens[i - 1].is("co-wrote"));
        if (!wrote || !tokens[i].is("it")) continue;
        const Tokens screenplay = tokens_of("the screenplay");
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i), screenplay.begin(),
                      screenplay.end());
        ++i;
    }
}

/// A play, musical, series or other film: "the producer" may be that one's.
bool speaks_of_another_work(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return (token.kind == Token::Kind::Word &&
                (is_made_of_film(token.lower) ||
                 in_list("sequel prequel remake play stage", token.lower))) ||
               (token.kind == Token::Kind::Quote && !token.mention.own_film &&
                (token.mention.type == AnswerType::Film || token.mention.type == AnswerType::Play ||
                 token.mention.type == AnswerType::Musical ||
                 token.mention.type == AnswerType::Series)) ||
               token.text == "Broadway";
    });
}

bool speaks_of_oscars(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind == Token::Kind::Name && names_oscars(token.text);
    });
}

/// ""The Salt Mirror" won the Golden Herring": the prize.
std::string prize_won(const Tokens& tokens, const Telling& telling) {
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].mention.own_film || tokens[i].possessive) continue;
        const std::size_t verb = tokens[i + 1].is("was") ? i + 2 : i + 1;
        if (!in_list("won received took awarded given", tokens[verb].lower)) continue;
        const auto parts = relation_prizes("PRIZE", tokens, verb + 1, telling);
        if (!parts.empty()) return parts.front().said;
    }
    return {};
}

constexpr WordList versions = "version remake sequel prequel musical series adaptation opera "
                              "production spin-off";

/// "In which year was the sequel to "The Salt Mirror" shown?": says which is meant.
bool names_version(const Asking& asking) {
    const auto words = split(asking.question, ' ');
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return in_list(versions, word); });
}

/// "A television version was made in 2003", "turned the story into a musical": what follows is told
/// of that one.
bool tells_of_version(const Tokens& tokens) {
    const Phrases phrases(tokens);
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].is("into") || !(tokens[i + 1].is("a") || tokens[i + 1].is("an"))) continue;
        const std::size_t noun = phrases.noun_end(i + 1, Phrases::Place::Subject);
        if (noun > i + 2 && in_list(versions, tokens[noun - 1].lower)) return true;
    }
    if (tokens.empty() || !(tokens[0].is("a") || tokens[0].is("an") || tokens[0].is("another")))
        return false;
    const std::size_t end = phrases.noun_end(0, Phrases::Place::Subject);
    return end > 0 && in_list(versions, tokens[end - 1].lower);
}

/// Reads the sentences of one item, in order.
class ItemReader {
public:
    ItemReader(const Subject& subject, bool story, bool running)
        : subject_(subject), resolver_(subject, running),
          story_(story), telling_{subject.film, story, story && !running, &subject} {}

    /// What was told before: only who is spoken of counts.
    void hear(const std::string& sentence) {
        const Tokens words = tokens_of(sentence);
        too_long_ = too_long_ || words.size() > longest_sentence;
        if (too_long_) return;
        const Tokens tokens = resolver_.resolve(named(words));
        // What the film is stands before its story.
        heard_ = heard_ || !about_film(tokens);
    }

    SentenceAskings read(std::string sentence) {
        SentenceAskings one;
        one.sentence = one.told = std::move(sentence);
        const Tokens words = tokens_of(one.sentence);
        // Who is named in it stays unknown, so nothing behind it is certain either.
        too_long_ = too_long_ || words.size() > longest_sentence;
        if (too_long_) {
            one.why_not = "it is too long to be read, or a sentence before it is";
            return one;
        }
        Tokens named_words = named(words);
        const bool names_film =
            std::any_of(named_words.begin(), named_words.end(), [](const Token& token) {
                return token.mention.own_film || is_film_noun(token.lower);
            });
        const std::size_t as_written = named_words.size();
        if (first_ && !story_) anchor_in_film(named_words, subject_.film);
        if (!story_) named_words = reworded(std::move(named_words), subject_.film);
        const bool same_words = named_words.size() == as_written;
        name_awards(named_words, telling_.awards);
        name_what_was_written(named_words, subject_.film);
        const Tokens tokens = resolver_.resolve(std::move(named_words));
        if (same_words) one.told = told_alone(one.sentence, words, tokens);
        if (first_ && !story_) telling_.at_home = at_home(tokens);
        if (first_ && story_ && !heard_) one.askings = setting_of(tokens, telling_);
        telling_.story = story_ && !about_film(tokens);
        Reading reading = read_clauses(tokens);
        // "a loan shark named Rudge"
        if (story_)
            std::move(introduced_.begin(), introduced_.end(),
                      std::back_inserter(reading.appositions));
        ask(reading, one);
        of_another_work_ = of_another_work_ || (!story_ && speaks_of_another_work(tokens));
        if (!story_) add_prizes(one);
        if (!telling_.story) add_whole(whole_askings(tokens, telling_), one);
        // "\"The Salt Mirror\" puts him, in the end, between two guns": that is praise.
        if (story_ && !tokens.empty() && tokens[0].mention.own_film && !about_film(tokens)) {
            one.askings.clear();
            one.why_not = "it tells what the film as a whole does";
        }
        telling_.oscars = telling_.oscars || speaks_of_oscars(tokens);
        if (auto prize = prize_won(tokens, telling_); !prize.empty()) telling_.prize = prize;
        add_relations(tokens, telling_, one.askings);
        if (of_version_ && !names_film) {
            std::erase_if(one.askings, [](const Asking& asked) { return !names_version(asked); });
            if (one.askings.empty()) one.why_not = "it may be told of the other version";
        }
        of_version_ = of_version_ || tells_of_version(tokens);
        first_ = false;
        for (const auto& word : words)
            if (word.kind == Token::Kind::Word && noun_type(word.lower))
                spoken_of_.push_back(word.lower);
        return one;
    }

private:
    Tokens named(const Tokens& words) {
        // Who was named before may be called by surname alone.
        const FindName find = [&](std::string_view name) -> std::optional<Mention> {
            auto found = subject_.find(name);
            // Behind "Nat Fenner", "Fenner" is he, whoever else is called so.
            auto near = resolver_.short_form(name);
            const bool surname = near && near->name.ends_with(" " + std::string(name));
            if (near && (!found || !found->person() || surname)) found = std::move(near);
            // "bought Rex Tarrant's Oscar" is no part of that name.
            if (!story_ && found && found->person() && is_prize(name)) {
                found = Mention{};
                found->name = std::string(name);
                found->type = AnswerType::Award;
                found->certain = true;
            }
            // In the story "Ada" is no director of that first name.
            const bool first_name =
                found && found->person() && found->name.rfind(std::string(name) + " ", 0) == 0;
            return story_ && first_name && found->type != AnswerType::Character ? std::nullopt
                                                                                : found;
        };
        Tokens tokens = with_mentions(words, find, subject_.written_as_name);
        for (auto& token : tokens) {
            Mention& one = token.mention;
            if (!one.person() || one.gender != Gender::Unknown) continue;
            const auto player =
                one.type == AnswerType::Character ? subject_.player_of(one.name) : std::nullopt;
            one.gender = player ? player->gender : subject_.gender_of(one.name);
        }
        // "the Captain declines": Captain Rudge does
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
            if (tokens[i].is("the") && tokens[i + 1].mention.person() &&
                !tokens[i + 1].possessive &&
                tokens[i + 1].mention.name.starts_with(tokens[i + 1].text + " ") &&
                is_honorific(tokens[i + 1].text))
                tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
        introduced_.clear();
        without_introductions(tokens, introduced_);
        without_one_of_them(tokens);
        return tokens;
    }

    void add_prizes(SentenceAskings& one) const {
        add_other(prizes_of(one.sentence, subject_, telling_), one);
    }

    /// What has another answer than all before it.
    static void add_other(std::vector<Asking> more, SentenceAskings& one) {
        for (auto& made : more)
            if (std::none_of(one.askings.begin(), one.askings.end(),
                             [&](const Asking& asking) { return asking.answer == made.answer; }))
                one.askings.push_back(std::move(made));
    }

    /// Who did a part of what is told gives way to who did all of it.
    static void add_whole(std::vector<Asking> whole, SentenceAskings& one) {
        constexpr std::ptrdiff_t much = 4; // words
        for (auto& made : whole)
            for (auto& asking : one.askings) {
                // The film is only put before it: that one of the cast is asked for ties it better.
                if (made.of_subject && asking.answer == made.answer &&
                    put_before(asking.question) && !put_before(made.question)) {
                    asking = made;
                    break;
                }
                // "Who was the cinematographer ...?" is another question.
                if (asking.tells_who || !made.of_subject || asking.answer != made.answer ||
                    asking.type != made.type ||
                    std::count(made.question.begin(), made.question.end(), ' ') <
                        std::count(asking.question.begin(), asking.question.end(), ' ') + much)
                    continue;
                made.weight = asking.weight;
                asking = made;
                break;
            }
        add_other(std::move(whole), one);
    }

    void ask(const Reading& reading, SentenceAskings& one) const {
        std::vector<std::string> asked_whole;
        for (const auto& clause : reading.clauses) {
            std::string why_not;
            auto made = askings_of(clause, telling_, why_not);
            // Who did all of it is not asked of a part as well.
            made.erase(std::remove_if(made.begin(), made.end(),
                                      [&](const Asking& asking) {
                                          return asking.of_subject &&
                                                 std::find(asked_whole.begin(), asked_whole.end(),
                                                           asking.answer) != asked_whole.end();
                                      }),
                       made.end());
            if (clause.whole)
                for (const auto& asking : made) asked_whole.push_back(asking.answer);
            one.askings.insert(one.askings.end(), made.begin(), made.end());
            if (one.why_not.empty()) one.why_not = why_not;
        }
        for (const auto& apposition : reading.appositions) {
            // "A musical opened in Bergen. Ivo Lane, the producer, ...": of that
            if (of_another_work_ && apposition.what.front().is("the") &&
                is_part_of_film(apposition.what.back().lower))
                continue;
            // "in the composer's flat. The composer, Ivo Lane, ...": somebody told of before
            if (apposition.what.size() == 2 && apposition.what.front().is("the") &&
                std::find(spoken_of_.begin(), spoken_of_.end(), apposition.what.back().lower) !=
                    spoken_of_.end())
                continue;
            auto made = askings_of(apposition, telling_);
            // "a shy diver who steals the lamp" says more than "who steals the lamp".
            const auto passing = [&](const Asking& asking) {
                return asking.in_passing && asking.of_subject && !made.empty() &&
                       asking.answer == made.front().answer;
            };
            const auto less = std::find_if(one.askings.begin(), one.askings.end(), passing);
            if (less != one.askings.end()) made.front().weight = less->weight;
            one.askings.insert(less, made.begin(), made.end());
        }
        if (!reading.trouble.empty() && one.why_not.empty()) one.why_not = reading.trouble;
        if (one.askings.empty() && one.why_not.empty()) one.why_not = "there is no statement in it";
        std::stable_sort(one.askings.begin(), one.askings.end(),
                         [](const Asking& a, const Asking& b) { return a.weight > b.weight; });
    }

    const Subject& subject_;
    Resolver resolver_;
    bool story_;
    Telling telling_;
    std::vector<Apposition> introduced_; ///< "a loan shark named Rudge", of the sentence.
    std::vector<std::string> spoken_of_; ///< Nouns of sentences before: "composer".
    bool too_long_ = false;
    bool first_ = true;
    bool of_another_work_ = false; ///< A musical or another film was spoken of.
    bool of_version_ = false;      ///< Of the same story: a remake, a musical.
    bool heard_ = false;           ///< Something was told before.
};

} // namespace

std::vector<SentenceAskings> read_item(std::string_view text, const Subject& subject, bool story,
                                       const std::vector<std::string>* before) {
    ItemReader reader(subject, story, story && before != nullptr);
    if (before != nullptr)
        for (const auto& sentence : *before) reader.hear(sentence);
    std::vector<SentenceAskings> read;
    for (auto& sentence : sentences_of(text)) read.push_back(reader.read(std::move(sentence)));
    return read;
}

} // namespace quiz

// Questions of plain relations in words of their own: see relation_table.h.
#include "core/text.h"
#include "english/asker.h"
#include "english/relation_parts.h"
#include "english/relation_pattern.h"
#include "english/relation_statement.h"
#include "english/relation_table.h"
#include "english/usable.h"
#include "english/whole_asker.h"
#include "english/word_list.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace quiz {

namespace {

using Kind = Token::Kind;
using Element = RelationElement;
using Pattern = RelationPattern;
using Words = std::unordered_set<std::string_view>;
using Bound = std::unordered_map<std::string, RelationPart>;

/// Reads one relation in a sentence.
class Matcher {
public:
    Matcher(const Tokens& tokens, const Telling& telling, const Pattern& pattern)
        : tokens_(tokens), telling_(telling), pattern_(pattern) {}

    bool at(std::size_t from) { return match(0, from, true); }
    [[nodiscard]] const Bound& bound() const { return bound_; }
    [[nodiscard]] std::size_t end() const { return end_; }
    /// Is the token one of the relation's own words?
    [[nodiscard]] bool own_word(std::size_t i) const {
        return std::find(own_words_.begin(), own_words_.end(), i) != own_words_.end();
    }

private:
    /// `may_miss`: what is in brackets from here on has not been tried yet.
    bool match(std::size_t i, std::size_t from, bool may_miss) {
        if (i == pattern_.size()) {
            end_ = from;
            return ends_phrase(from);
        }
        const Element& element = pattern_[i];
        if (element.open_to != 0 && may_miss)
            return match(i, from, false) || match(element.open_to, from, true);
        if (element.skips()) return match_skipping(i, from);
        if (element.undated()) return !dated(from) && match(i + 1, from, true);
        if (element.untitled()) return !titled(from) && match(i + 1, from, true);
        // "in his first film", but "in his first film since 1950"
        if (element.stops())
            return (from >= tokens_.size() || tokens_[from].kind == Kind::Mark) &&
                   match(i + 1, from, true);
        if (element.of_oscars())
            return telling_.oscars && names_oscars(telling_.awards) && match(i + 1, from, true);
        if (element.listed()) return listed(from) && match(i + 1, from, true);
        if (element.said_first()) return said_first(from) && match(i + 1, from, true);
        return element.choices.empty() ? match_part(i, from) : match_word(i, from);
    }

    bool match_skipping(std::size_t i, std::size_t from) {
        constexpr std::size_t most = 14; // words
        for (std::size_t to = from; to < tokens_.size() && to <= from + most; ++to) {
            if (match(i + 1, to, true)) return true;
            if (tokens_[to].mark(';')) return false;
            if (pattern_[i].names_no_title() && tokens_[to].kind == Kind::Quote &&
                !tokens_[to].mention.own_film)
                return false;
        }
        return false;
    }

    bool match_part(std::size_t i, std::size_t from) {
        const std::string& name = pattern_[i].name;
        for (auto& part : relation_parts(name, tokens_, from, telling_)) {
            const std::size_t end = part.end;
            bound_[name] = std::move(part);
            if (match(i + 1, end, true)) return true;
        }
        bound_.erase(name);
        return false;
    }

    bool match_word(std::size_t i, std::size_t from) {
        for (const auto& choice : pattern_[i].choices) {
            std::size_t at = from;
            for (const auto& word : choice) {
                if (at == tokens_.size() || tokens_[at].lower != word || tokens_[at].possessive)
                    break;
                ++at;
            }
            if (at != from + choice.size()) continue;
            bound_[pattern_[i].name].said = said_plainly(tokens_, from, at);
            const std::size_t before = own_words_.size();
            for (std::size_t word = from; word < at; ++word) own_words_.push_back(word);
            if (match(i + 1, at, true)) return true;
            own_words_.resize(before);
        }
        bound_.erase(pattern_[i].name);
        return false;
    }

    /// "is | edited", "directed by Ada Marlow, | edited": told of the film, as "letters edited by
    /// ..." is not.
    [[nodiscard]] bool listed(std::size_t at) const {
        const Token& before = tokens_[at - 1];
        return before.word == WordClass::Auxiliary || before.word == WordClass::And ||
               before.mark(',');
    }

    /// "the idea |": does the item begin with it, so that nothing else was it told of?
    [[nodiscard]] bool said_first(std::size_t at) const {
        return at > 0 && std::find(telling_.at_home.begin(), telling_.at_home.end(),
                                   tokens_[at - 1].lower) != telling_.at_home.end();
    }

    /// Does a date follow in the same statement?
    [[nodiscard]] bool dated(std::size_t from) const {
        for (std::size_t i = from; i < tokens_.size() && tokens_[i].kind != Kind::Mark; ++i)
            if (tokens_[i].kind == Kind::Date) return true;
        return false;
    }

    /// Is another work named behind it?
    [[nodiscard]] bool titled(std::size_t from) const {
        return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(from), tokens_.end(),
                           [](const Token& token) {
                               return token.kind == Kind::Quote && !token.mention.own_film;
                           });
    }

    /// Does nothing behind it belong to its last word?
    [[nodiscard]] bool ends_phrase(std::size_t at) const {
        if (at >= tokens_.size()) return true;
        const Token& next = tokens_[at];
        const bool another = at + 1 < tokens_.size() && tokens_[at + 1].kind != Kind::Word &&
                             tokens_[at + 1].kind != Kind::Mark;
        if (another && (next.mark(',') || next.word == WordClass::And)) return false;
        // "to Rex Tarrant and to Ivo Sandor", "for Rex Tarrant in "Low Water""
        const bool joined = next.word == WordClass::And && at + 2 < tokens_.size() &&
                            (tokens_[at + 1].word == WordClass::Preposition ||
                             tokens_[at + 1].word == WordClass::To) &&
                            tokens_[at + 2].kind == Kind::Name;
        const bool elsewhere = next.word == WordClass::Preposition && another &&
                               tokens_[at + 1].kind == Kind::Quote &&
                               !tokens_[at + 1].mention.own_film;
        if (joined || elsewhere) return false;
        if (next.kind == Kind::Mark) return true;
        return next.kind == Kind::Word &&
               ((next.word == WordClass::Preposition && !next.is("of") && !next.is("plus")) ||
                next.is("and") || next.word == WordClass::But ||
                next.word == WordClass::Subordinator || next.word == WordClass::Relative ||
                next.word == WordClass::That || next.word == WordClass::To);
    }

    const Tokens& tokens_;
    const Telling& telling_;
    const Pattern& pattern_;
    Bound bound_;
    std::vector<std::size_t> own_words_;
    std::size_t end_ = 0;
};

/// The question, and what it asks for.
struct Filled {
    std::string question;
    Mention key;
    int year = 0;
};

/// Puts the parts into the question; nothing where one is missing.
class Filler {
public:
    Filler(const Bound& bound, const Telling& telling) : bound_(bound), telling_(telling) {}

    std::optional<Filled> fill(std::string_view asked) {
        std::string text;
        while (!asked.empty()) {
            const auto open = asked.find('[');
            if (!put(asked.substr(0, open), text)) return std::nullopt;
            if (open == std::string_view::npos) break;
            const auto close = asked.find(']', open);
            std::string perhaps;
            if (put(asked.substr(open + 1, close - open - 1), perhaps))
                text += perhaps;
            else if (text.ends_with(' '))
                text.pop_back();
            asked.remove_prefix(close + 1);
        }
        if (key_.name.empty()) return std::nullopt;
        text = replace_all(std::move(text), ",?", "?");
        text = replace_all(std::move(text), ",,", ",");
        if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
        return Filled{text, key_, year_};
    }

private:
    bool put(std::string_view asked, std::string& text) {
        while (!asked.empty()) {
            const auto open = asked.find('{');
            text += asked.substr(0, open);
            if (open == std::string_view::npos) break;
            const auto close = asked.find('}', open);
            const auto words = split(asked.substr(open + 1, close - open - 1), ' ');
            const auto part = part_of(words);
            if (!part || part->empty()) return false;
            text += *part;
            asked.remove_prefix(close + 1);
        }
        return true;
    }

    std::optional<std::string> part_of(const std::vector<std::string>& words) {
        const auto how = split(words.front(), ':');
        const bool asks = in_list("which how who whose maker", how.front());
        const std::string film = "\"" + telling_.film.name + "\"";
        const std::string& name = asks ? words.back() : words.front();
        if (name == "FILM") return film;
        if (name == "LAURELS") return telling_.prize;
        const auto found = bound_.find(name);
        if (found == bound_.end()) return std::nullopt;
        const RelationPart& part = found->second;
        if (words.front() == "whose" && name == "OWNER") {
            key_ = part.key;
            return key_.certain && can_be_key(key_) ? "whose" : "";
        }
        if (words.front() == "whose") {
            key_ = part.maker;
            return part.whose;
        }
        if (asks) {
            key_ = part.key;
            year_ = part.year;
            // "Rudge trained Hugh Fenner": of the story
            if (in_list("PERSON WRITER", name) && key_.type == AnswerType::Character) return "";
            if (how.size() == 1 && how.front() != "who") return part.asked;
            const auto trade = how.size() == 1         ? std::nullopt
                               : how.back() == "CRAFT" ? std::optional(bound_.at("CRAFT").key.type)
                                                       : answer_type(how.back());
            const bool known =
                trade && std::find(key_.jobs.begin(), key_.jobs.end(), *trade) != key_.jobs.end();
            // "Rex Tarrant's music": who made it, if he makes such
            if (how.front() == "maker" && !known) return "";
            if (trade && (known || !key_.certain || key_.type == AnswerType::Person))
                key_.type = *trade;
            if (key_.type == AnswerType::Actor && key_.gender == Gender::Female)
                key_.type = AnswerType::Actress;
            if (!can_be_key(key_)) return "";
            // "which actress", where the name tells
            const bool told = how.front() == "which" && key_.gender != Gender::Unknown &&
                              (key_.type == AnswerType::Actor || key_.type == AnswerType::Actress);
            return told ? which(key_) : "who";
        }
        if (words.size() == 1 || part.of_film) return part.said;
        // "the lines at the close | of"
        const auto last = part.said.substr(part.said.rfind(' ') + 1);
        const bool of_it =
            in_list("close end beginning opening start climax script screenplay story title score "
                    "music ending plot budget soundtrack titles",
                    last);
        return part.said + " " + (of_it ? "of" : words.back()) + " " + film;
    }

    const Bound& bound_;
    const Telling& telling_;
    Mention key_;
    int year_ = 0;
};

/// Does a word deny or doubt it that is not the relation's own ("built from nothing")?
bool doubtful(const Tokens& tokens, std::size_t from, const Matcher& read) {
    for (std::size_t i = from; i < read.end(); ++i)
        if (tokens[i].kind == Kind::Word && !read.own_word(i) &&
            (denies(tokens[i]) || is_guess(tokens[i].lower) ||
             in_list("would might may could should", tokens[i].lower)))
            return true;
    return false;
}

/// "Who wrote the screenplay of ...?"
bool asks_for_maker(const Asking& asking) { return asking.question.starts_with("Who "); }

std::vector<Asking> relations_of(const Tokens& sentence, const Telling& telling) {
    std::vector<Asking> made;
    if (!hearsay(sentence).empty()) return made;
    std::string_view said; // by the relation before
    std::string its_answer;
    Words words;
    for (const auto& token : sentence) words.insert(token.lower);
    for (std::size_t i = 0; i < relations().size(); ++i) {
        const Pattern& pattern = relation_patterns()[i];
        if (!has_its_words(pattern, words)) continue;
        for (std::size_t from = 0; from < sentence.size(); ++from) {
            if (!begins_statement(sentence, from)) continue;
            Matcher matcher(sentence, telling, pattern);
            if (!matcher.at(from) || doubtful(sentence, from, matcher)) continue;
            if (relations()[i].asked.find(" won ") != std::string_view::npos &&
                only_nominated(sentence, from, matcher.end()))
                continue;
            const auto filled = Filler(matcher.bound(), telling).fill(relations()[i].asked);
            // "from the novel \"The Saltmirror\"": the film's title tells it.
            if (!filled || title_letters(filled->key.name) == title_letters(telling.film.name))
                continue;
            Asking asking = answer(filled->key);
            asking.question = filled->question;
            asking.said = text_of(sentence, from, matcher.end());
            asking.vetted = true;
            asking.year = filled->year;
            if (relations()[i].said == said && relations()[i].place == Relation::Instead)
                asking.instead_of = its_answer;
            if (relations()[i].said != said) its_answer = asking.answer;
            said = relations()[i].said;
            made.push_back(std::move(asking));
            break;
        }
    }
    return made;
}

} // namespace

void add_relations(const Tokens& sentence, const Telling& telling, std::vector<Asking>& askings) {
    // In the story only what is told of the film itself.
    if (telling.story &&
        (sentence.empty() || !(sentence[0].mention.own_film ||
                               in_list("directed set based written", sentence[0].lower))))
        return;
    auto more = relations_of(sentence, telling);
    // ""The Salt Mirror" is a drama, written by which writer?" tells what nobody asked; "The score
    // of "The Salt Mirror" is by which composer?" asks at its end.
    for (const auto& made : more)
        std::erase_if(askings, [&](const Asking& asking) {
            return asks_for_maker(made) && asking.answer == made.answer &&
                   (asking.question.starts_with('"') || asking.question.starts_with("The "));
        });
    // Another form of the same may be refused later: then this one is asked. Films anyway, as of
    // those more is told.
    for (auto& made : more)
        made.again = made.type != AnswerType::Film &&
                     std::any_of(askings.begin(), askings.end(), [&](const Asking& asking) {
                         return asking.answer == made.answer &&
                                asking.question.find(telling.film.name) != std::string::npos &&
                                asks_plainly(asking.question);
                     });
    for (auto& made : more)
        if (std::none_of(askings.begin(), askings.end(), [&](const Asking& asking) {
                return asking.question == made.question && asking.answer == made.answer;
            }))
            askings.push_back(std::move(made));
}

} // namespace quiz

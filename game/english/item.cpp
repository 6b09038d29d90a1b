#include "core/text.h"
#include "english/asking.h"
#include "films/sentences.h"

#include <algorithm>

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

/// "It competed for the Bergen Awards. It was nominated for five and won two.": of those awards.
void name_awards(Tokens& tokens, std::string& awards) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind == Token::Kind::Name &&
            (token.text.ends_with("Awards") || token.text == "Oscars")) {
            if (awards.empty()) awards = token.text;
            if (awards != token.text) awards = "several";
        }
        const bool counts = i > 0 && token.kind == Token::Kind::Number &&
                            token.mention.type == AnswerType::Count && !awards.empty() &&
                            awards != "several" &&
                            (tokens[i - 1].is("won") ||
                             (i > 1 && tokens[i - 1].is("for") && tokens[i - 2].is("nominated")));
        if (!counts) continue;
        const bool bare = i + 1 == tokens.size() || tokens[i + 1].kind == Token::Kind::Mark ||
                          tokens[i + 1].word == WordClass::And;
        if (!bare) continue;
        Token name;
        name.kind = Token::Kind::Name;
        name.text = name.mention.name = awards;
        name.lower = to_lower_ascii(awards);
        name.capital = true;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(name));
    }
}

/// In tokens. Nothing that long is plain, and its time would grow faster than its length.
constexpr std::size_t longest_sentence = 250;

std::optional<Mention> either(std::optional<Mention> first, std::optional<Mention> second) {
    return first ? std::move(first) : std::move(second);
}

} // namespace

std::vector<SentenceAskings> read_item(std::string_view text, const Subject& subject, bool story) {
    std::vector<SentenceAskings> read;
    Resolver resolver(subject);
    Telling telling{subject.film, story};
    std::string awards;
    bool too_long = false;
    // Who was named before may be called by surname alone.
    const FindName find = [&](std::string_view name) {
        auto found = subject.find(name);
        return found && found->person() ? found
                                        : either(resolver.short_form(name), std::move(found));
    };
    for (auto& sentence : sentences_of(text)) {
        SentenceAskings one;
        one.sentence = std::move(sentence);
        Tokens words = tokens_of(one.sentence);
        // Who is named in it stays unknown, so nothing behind it is certain either.
        too_long = too_long || words.size() > longest_sentence;
        if (too_long) {
            one.why_not = "it is too long to be read, or a sentence before it is";
            read.push_back(std::move(one));
            continue;
        }
        Tokens named = with_mentions(words, find, subject.written_as_name);
        for (auto& token : named)
            if (token.mention.person() && token.mention.gender == Gender::Unknown)
                token.mention.gender = subject.gender_of(token.mention.name);
        name_awards(named, awards);
        const Tokens tokens = resolver.resolve(std::move(named));
        if (read.empty() && !story) telling.at_home = at_home(tokens);
        const Reading reading = read_clauses(tokens);
        for (const auto& clause : reading.clauses) {
            std::string why_not;
            auto made = askings_of(clause, telling, why_not);
            one.askings.insert(one.askings.end(), made.begin(), made.end());
            if (one.why_not.empty()) one.why_not = why_not;
        }
        for (const auto& apposition : reading.appositions) {
            auto made = askings_of(apposition, telling);
            one.askings.insert(one.askings.end(), made.begin(), made.end());
        }
        if (!reading.trouble.empty() && one.why_not.empty()) one.why_not = reading.trouble;
        if (one.askings.empty() && one.why_not.empty()) one.why_not = "there is no statement in it";
        std::stable_sort(one.askings.begin(), one.askings.end(),
                         [](const Asking& a, const Asking& b) { return a.weight > b.weight; });
        read.push_back(std::move(one));
    }
    return read;
}

} // namespace quiz

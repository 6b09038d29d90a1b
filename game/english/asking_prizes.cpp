// Who won which prize for the film: "1 win: Dora Kestrel, for Best Original Screenplay".
#include "core/text.h"
#include "english/asker.h"
#include "english/mentions.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// "Hugh Fenner (Best Actor)" and "cinematography (Ivo Sandor)": the one for the other.
std::string with_open_brackets(std::string_view sentence) {
    std::string text(sentence);
    for (std::size_t open = text.find(" ("); open != std::string::npos;
         open = text.find(" (", open + 1)) {
        const std::size_t close = text.find(')', open);
        if (close == std::string::npos) break;
        const std::string inside = text.substr(open + 2, close - open - 2);
        const bool somebody =
            inside.find(' ') != std::string::npos && looks_like_person(words_of(inside));
        if (inside.rfind("Best ", 0) != 0 && !somebody) continue;
        text.replace(open, close - open + 1, " for " + inside);
    }
    return text;
}

/// Who wins in a category: who lit wins for cinematography.
std::optional<AnswerType> winner_of(const std::string& folded) {
    static constexpr std::array<std::pair<std::string_view, AnswerType>, 14> winners{{
        {"cinematography", AnswerType::Cinematographer},
        {"art direction", AnswerType::Designer},
        {"production design", AnswerType::Designer},
        {"costume design", AnswerType::Designer},
        {"costumes", AnswerType::Designer},
        {"editing", AnswerType::Editor},
        {"screenplay", AnswerType::Writer},
        {"writing", AnswerType::Writer},
        {"score", AnswerType::Composer},
        {"music", AnswerType::Composer},
        {"supporting actress", AnswerType::Actress},
        {"actress", AnswerType::Actress},
        {"supporting actor", AnswerType::Actor},
        {"actor", AnswerType::Actor},
    }};
    for (const auto& [category, winner] : winners)
        if (contains_folded(folded, category)) return winner;
    return std::nullopt;
}

bool is_winner(const Token& token) {
    return token.kind == Kind::Name && !token.possessive && token.text.rfind("Best ", 0) != 0 &&
           token.text.find("Academy Award") == std::string::npos &&
           (token.mention.person() ||
            (token.text.find(' ') != std::string::npos && looks_like_person(words_of(token.text))));
}

bool ends_entry(const Token& token) {
    return (token.kind == Kind::Mark && !token.mark('-')) || token.word == WordClass::And;
}

/// What kind of prize a part of the sentence speaks of; empty where it names none, or several.
std::string prize_in(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::string found;
    for (std::size_t i = from; i < to; ++i) {
        const std::string& text = tokens[i].text;
        const bool award = text.find("Award") != std::string::npos;
        if (!award && is_winner(tokens[i])) continue; // "Oscar Lane"
        std::string prize;
        if (text.find("Academy Award") != std::string::npos) prize = "an Academy Award";
        if (text.find("Oscar") != std::string::npos) prize = "an Oscar";
        if (text.find("BAFTA") != std::string::npos) prize = "a BAFTA Award";
        if (prize.empty()) continue;
        if (!found.empty() && found != prize) return {};
        found = prize;
    }
    return found;
}

/// "a Bergen Award", "the Silver Lion": one that is none of those above.
bool names_other_prize(const Tokens& tokens, std::size_t from, std::size_t to) {
    return prize_in(tokens, from, to).empty() &&
           std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                       tokens.begin() + static_cast<std::ptrdiff_t>(to), [](const Token& token) {
                           return token.mention.type == AnswerType::Award ||
                                  token.text.ends_with("Award") || token.text.ends_with("Awards") ||
                                  token.text.ends_with("Prize") || token.text.ends_with("Lion");
                       });
}

/// Does the part tell of prizes that were won, not only of nominations? Where their list begins;
/// `to` ends before nominations that follow.
std::size_t list_of_wins(const Tokens& tokens, std::size_t from, std::size_t& to) {
    std::size_t list = to;
    for (std::size_t i = from; i < to; ++i) {
        const Token& token = tokens[i];
        if (in_list("lost lose loser losers nominee nominees", token.lower)) return to;
        const bool won = in_list("win wins won", token.lower);
        const bool prize = (token.text.ends_with("Oscars") || token.text.ends_with("Award") ||
                            token.text.ends_with("Oscar") || token.text.ends_with("Awards")) &&
                           !(i + 1 < to && tokens[i + 1].is("nominations"));
        if (list == to && (won || prize)) list = i + 1;
    }
    // "nominated for three Oscars: ...", and nothing says that it won
    const auto says = [&](const WordList& words) {
        return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                           tokens.begin() + static_cast<std::ptrdiff_t>(to),
                           [&](const Token& token) { return in_list(words, token.lower); });
    };
    if (says("nominated") && !says("win wins won")) return to;
    // "won one of the four for which it was nominated: ..."
    for (std::size_t i = list; i < to; ++i)
        if (tokens[i].mark(':')) {
            list = i + 1;
            break;
        }
    // "who had won two Oscars, was paid less than X for the music": no list
    for (std::size_t i = list; i < to; ++i) {
        if (tokens[i].word == WordClass::Auxiliary) return to;
        if (tokens[i].lower.starts_with("nominat")) to = i;
    }
    return list;
}

std::string category_behind(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::size_t end = from;
    while (end < to && !ends_entry(tokens[end])) ++end;
    return text_of(tokens, from, end);
}

std::string category_before(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::size_t start = to > from && tokens[to - 1].mark(',') ? to - 1 : to;
    const std::size_t end = start;
    // "won five, including Best Actress for Nora Whitcombe"
    while (start > from && !ends_entry(tokens[start - 1]) &&
           !in_list("for including notably", tokens[start - 1].lower))
        --start;
    return text_of(tokens, start, end);
}

/// "Ada Marlow and Bertram Yule for ...": both won it.
bool shares(const Tokens& tokens, std::size_t at) {
    const auto named = [&](std::size_t i) { return i < tokens.size() && is_winner(tokens[i]); };
    return (at > 1 && tokens[at - 1].word == WordClass::And && named(at - 2)) ||
           (at + 2 < tokens.size() && tokens[at + 1].word == WordClass::And && named(at + 2));
}

} // namespace

std::vector<Asking> prizes_of(std::string_view sentence, const Subject& subject,
                              const Telling& telling) {
    std::vector<Asking> made;
    // Hardly any sentence tells of one of these prizes: see prize_in.
    const auto names = [&](std::string_view word) {
        return sentence.find(word) != std::string_view::npos;
    };
    if (!names("Academy") && !names("Oscar") && !names("BAFTA")) return made;
    const Tokens tokens = with_mentions(tokens_of(with_open_brackets(sentence)), subject.find,
                                        subject.written_as_name);
    std::string prize;
    std::size_t from = 0;
    while (from < tokens.size()) {
        std::size_t to = from;
        while (to < tokens.size() && !tokens[to].mark(';')) ++to;
        const std::size_t end = to;
        if (auto named = prize_in(tokens, from, to); !named.empty()) prize = std::move(named);
        if (names_other_prize(tokens, from, to)) prize.clear();
        const std::size_t list = prize.empty() ? to : list_of_wins(tokens, from, to);
        for (std::size_t i = list; i + 1 < to; ++i) {
            if (!tokens[i].is("for")) continue;
            std::size_t left = i;
            if (left > list && tokens[left - 1].mark(',')) --left;
            std::size_t who = to;
            std::string category;
            // "for Tarrant, for Dora Kestrel's script and for the sets": another's
            if (tokens[i + 1].kind == Kind::Name && tokens[i + 1].possessive) continue;
            // "for Tarrant, for the editing and for the sets": each has one of its own
            const bool listed = left < i && left > list + 1 && tokens[left - 2].is("for");
            if (left > list && is_winner(tokens[left - 1])) {
                if (listed) continue;
                who = left - 1;
                category = category_behind(tokens, i + 1, to);
            } else if (is_winner(tokens[i + 1])) {
                who = i + 1;
                category = category_before(tokens, list, i);
            }
            const auto winner = winner_of(fold(category));
            if (who == to || !winner || shares(tokens, who)) continue;
            Mention mention = tokens[who].mention;
            if (mention.name.empty()) mention.name = tokens[who].text;
            if (!mention.certain) mention.type = *winner;
            if (mention.gender == Gender::Unknown) mention.gender = subject.gender_of(mention.name);
            if (!can_be_key(mention)) continue;
            const bool again = std::any_of(made.begin(), made.end(), [&](const Asking& one) {
                return one.answer == mention.name;
            });
            if (again) continue;
            Asking asking = answer(mention);
            asking.question = "Who won ";
            for (const auto& piece : {prize, " for " + category, " for \"" + telling.film.name})
                asking.question += piece;
            asking.question += "\"?";
            asking.said = text_of(tokens, from, to);
            asking.weight = 3;
            made.push_back(std::move(asking));
        }
        from = end + 1;
    }
    return made;
}

} // namespace quiz

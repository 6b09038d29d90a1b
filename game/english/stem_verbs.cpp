// Ties by the verb: what is lent, learnt or composed was lent, learnt or composed for the film.
#include "english/stem_verbs.h"

#include "english/awards.h"
#include "english/nouns.h"
#include "english/stem_ties.h"
#include "english/verbs.h"
#include "english/word_list.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// What must be told, or asked for, with the verb.
enum class With { Anything, Somebody, Part, Money, Prize };

struct Row {
    WordList verbs;
    const char* preposition;
    With with;
};

constexpr std::array<Row, 12> rows{{
    {"recommend suggest hire engage recruit choose select pick audition test want train coach "
     "approach invite",
     "for", With::Somebody},
    {"lend loan", "for", With::Somebody},
    {"learn practise practice rehearse", "for", With::Anything},
    {"receive earn pay get charge", "for", With::Money},
    {"share", "for", With::Prize},
    {"dismiss fire sack", "from", With::Somebody},
    {"resign withdraw", "from", With::Anything},
    {"replace succeed", "on", With::Somebody},
    {"play portray voice", "in", With::Part},
    {"dub", "in", With::Anything},
    {"cast", "in", With::Somebody},
    {"scout", "for", With::Anything},
}};

bool is_verb(const Token& token, std::string_view base) {
    const auto verb = token.kind == Kind::Word ? read_verb(token.lower) : std::nullopt;
    return verb && verb->base == base;
}

bool is_somebody(const Token& token) {
    if (token.mention.person()) return true;
    const auto type = token.kind == Kind::Word ? noun_type(token.lower) : std::nullopt;
    return (type && info(*type).family == AnswerFamily::People) ||
           in_list("who whom crew extras", token.lower);
}

bool is_prize(const Token& token) {
    return token.mention.type == AnswerType::Award ||
           in_list("prize prizes award awards oscar oscars", token.lower) ||
           token.text.ends_with("Award") || token.text.ends_with("Prize") ||
           token.text.ends_with("Oscar");
}

bool is_money(const Tokens& tokens, std::size_t i) {
    return tokens[i].mention.type == AnswerType::Money ||
           (tokens[i].is("much") && i > 0 && tokens[i - 1].is("how"));
}

/// "refused to lend": what is meant is the lending.
bool leads_to_deed(std::string_view base) {
    return in_list("refuse agree decline hope want ask persuade hire engage invite commission have "
                   "promise offer begin start need",
                   base);
}

const Row* row_of(std::string_view base, bool money, bool prize) {
    for (const Row& row : rows) {
        if (!in_list(row.verbs, base)) continue;
        if (row.with == With::Money && !money) continue;
        if (row.with == With::Prize && !prize) continue;
        return &row;
    }
    return nullptr;
}

/// "in 1951", "in Lisbon", "in eight weeks", "at the age of 19"; but "in the garden", "on stilts"
/// may be said of the thing before.
bool tells_when_or_where(const Tokens& said, std::size_t i) {
    if (!in_list("in at on", said[i].lower) || i + 1 >= said.size()) return false;
    const Token& next = said[i + 1];
    return next.kind == Kind::Date || next.kind == Kind::Number || next.kind == Kind::Name ||
           in_list("about only less under just which", next.lower) ||
           (i + 2 < said.size() &&
            (said[i + 2].is("age") ||
             (next.is("a") && in_list("few day week month year", said[i + 2].lower))));
}

/// Where what belongs closely to the verb ends: "lent Nora Whitcombe to Halcyon | in 1951".
std::size_t object_end(const Tokens& said, std::size_t from, bool in_place) {
    for (std::size_t i = from; i < said.size(); ++i) {
        const Token& token = said[i];
        if (token.kind == Kind::Mark && !token.mark('-')) return i;
        if (token.kind != Kind::Word) continue;
        // "took over from which cinematographer"
        if (in_place && token.is("which")) continue;
        if (token.word == WordClass::Subordinator || token.word == WordClass::Relative ||
            token.word == WordClass::That || token.word == WordClass::But)
            return i;
        const bool verb_next = i + 1 < said.size() && said[i + 1].kind == Kind::Word &&
                               read_verb(said[i + 1].lower) &&
                               !read_verb(said[i + 1].lower)->noun_too;
        if (token.is("to") && verb_next) return i;
        if (token.word == WordClass::And && verb_next) return i;
        if (i > from && (tells_when_or_where(said, i) ||
                         in_list("after before during by within through without near until since "
                                 "for when while because despite instead as",
                                 token.lower)))
            return i;
        if (i == from && token.word == WordClass::Preposition &&
            !in_list("with from over out up between about under", token.lower) &&
            !(in_list("in at on", token.lower) && !tells_when_or_where(said, i)))
            return i;
    }
    return said.size();
}

/// "played the headmaster", "was the crowd played"; but not "played the piano at parties", and not
/// "played in Lisbon for a week".
bool is_part(const Tokens& question, const Tokens& said, std::size_t from, std::size_t to,
             bool passive) {
    const bool asked = !question.empty() && !said.empty() && said.front().is("did");
    if (!passive && !asked &&
        (to <= from || said[from].word == WordClass::Preposition ||
         said[from].word == WordClass::And))
        return false;
    return std::none_of(said.begin() + static_cast<std::ptrdiff_t>(from),
                        said.begin() + static_cast<std::ptrdiff_t>(to), [](const Token& token) {
                            return in_list("piano violin guitar trumpet organ zither drums chess "
                                           "cards tennis golf football poker games",
                                           token.lower);
                        });
}

/// How the verb is tied.
struct Tie {
    std::string preposition;
    With with = With::Anything;
    std::size_t verb = 0;   ///< Where the verb stands that is meant: "refused to lend".
    bool stands_in = false; ///< "stood in for Hugh Fenner"
    bool of_work = false;   ///< By no verb of the table: a piece of work.
};

/// "refused to lend", "was asked to write": moves to the deed and says which it is.
std::string deed_of(const Tokens& said, const Told& told, std::size_t& verb) {
    if (!leads_to_deed(told.verb)) return told.verb;
    for (std::size_t i = verb + 1; i + 1 < said.size(); ++i) {
        const auto next = said[i].is("to") ? read_verb(said[i + 1].lower) : std::nullopt;
        if (!next || !next->is_base || said[i + 1].kind != Kind::Word) continue;
        verb = i + 1;
        return next->base;
    }
    return told.verb;
}

/// "was rehearsing a musical", "learned the play": another work
bool learns_another(const Tokens& said, std::size_t verb, std::string_view base) {
    return in_list("learn practise practice rehearse", base) &&
           (read_verb(said[verb].lower)->is_ing ||
            std::any_of(said.begin(), said.end(), [](const Token& token) {
                return is_made_of_film(token.lower) || token.is("play");
            }));
}

std::optional<Tie> tie_of(const Tokens& question, const Tokens& said, const Told& told) {
    Tie tie;
    while (tie.verb < said.size() && !is_verb(said[tie.verb], told.verb)) ++tie.verb;
    if (tie.verb == said.size()) return std::nullopt;
    Tokens all = question;
    all.insert(all.end(), said.begin(), said.end());
    bool money = false;
    for (std::size_t i = 0; i < all.size(); ++i) money = money || is_money(all, i);
    const bool prize = std::any_of(all.begin(), all.end(), is_prize);
    const std::string base = deed_of(said, told, tie.verb);
    if (learns_another(said, tie.verb, base)) return std::nullopt;
    const auto behind = [&](std::size_t i, std::string_view word) {
        return tie.verb + i < said.size() && said[tie.verb + i].is(word);
    };
    tie.stands_in = in_list("stand double", base) &&
                    std::any_of(said.begin() + static_cast<std::ptrdiff_t>(tie.verb), said.end(),
                                [](const Token& token) { return token.is("for"); });
    const bool named = base == "name" && told.passive && tie.verb + 1 < said.size() &&
                       said[tie.verb + 1].text.starts_with("Best ");
    const bool made =
        told.for_film ||
        (base != told.verb &&
         in_list("compose write build design choreograph paint orchestrate record", base));
    if (base == "take" && behind(1, "over") && behind(2, "from")) {
        tie.preposition = "on";
        tie.with = With::Somebody;
    } else if (tie.stands_in) {
        tie.preposition = "in";
        tie.with = With::Somebody;
    } else if (const Row* row = named ? nullptr : row_of(base, money, prize)) {
        tie.preposition = row->preposition;
        tie.with = row->with;
    } else if (named || made) {
        tie.preposition = "for";
        tie.of_work = true;
    } else {
        return std::nullopt;
    }
    if (tie.with == With::Somebody && std::none_of(all.begin(), all.end(), is_somebody))
        return std::nullopt;
    // "learned to swim": to swim for the film
    if (in_list("learn practise practice", base) && behind(1, "to") && tie.verb + 2 < said.size())
        tie.verb += 2;
    return tie;
}

/// "for Best Actor"
bool names_category(const Tokens& said, std::size_t i) {
    return said[i].is("for") && said[i + 1].capital && said[i + 1].text.starts_with("Best");
}

/// Where the tie goes.
std::size_t place_of(const Tie& tie, const Tokens& said, bool in_place) {
    std::size_t at = tie.verb + 1;
    // "the Oscar for Best Actor | with Nora Whitcombe", who won it for another film
    if (tie.with == With::Prize) {
        const auto with = std::find_if(said.begin() + static_cast<std::ptrdiff_t>(at), said.end(),
                                       [](const Token& token) { return token.is("with"); });
        const auto shared = static_cast<std::size_t>(with - said.begin());
        for (std::size_t i = at; i + 1 < said.size(); ++i)
            if (names_category(said, i)) at = i + 1;
        return std::min(shared, object_end(said, at, in_place));
    }
    if (!tie.stands_in) return object_end(said, at, in_place);
    while (at < said.size() && !said[at].is("for")) ++at;
    return object_end(said, at + 1, in_place);
}

/// "for a film by Rex Tarrant", "in London": said already, or it would be read with what follows
bool says_for_what(const Tie& tie, const Tokens& said, std::size_t at) {
    for (std::size_t i = tie.verb; i < said.size(); ++i) {
        if (said[i].mark(',')) return false;
        if (!said[i].is(tie.preposition)) continue;
        const bool behind = i + 1 < said.size();
        if (tie.preposition == "for") {
            // "for about $600"
            const bool sum = behind && (said[i + 1].kind == Kind::Number ||
                                        said[i + 1].is("only") || is_hedge(said[i + 1].lower));
            if (!sum && !(tie.with == With::Prize && behind && names_category(said, i)))
                return true;
            continue;
        }
        const bool dated = behind && said[i + 1].kind == Kind::Date;
        if (!dated && (tie.stands_in ? i == at : i <= at)) return true;
    }
    return false;
}

/// "left at an early stage": the film.
bool tie_leaving(Tokens& said, const Told& told, const Mention& film) {
    if (!in_list("leave quit", told.verb) || told.passive || told.aside) return false;
    for (std::size_t i = 0; i + 2 < said.size(); ++i) {
        if (!is_verb(said[i], told.verb)) continue;
        const bool no_object =
            in_list("after before because", said[i + 1].lower) ||
            (said[i + 1].is("at") && (said[i + 2].is("an") || said[i + 2].is("a")));
        if (!no_object) return false;
        said.insert(said.begin() + static_cast<std::ptrdiff_t>(i) + 1, film_named(film));
        return true;
    }
    return false;
}

/// Another work, and perhaps another year's.
bool names_another(const Tokens& said, bool whole) {
    for (std::size_t i = 0; i < said.size(); ++i) {
        // What is told further on may be told of another, beside this one.
        if (whole && said[i].mark(',')) return false;
        if (said[i].kind != Kind::Quote || said[i].mention.own_film) continue;
        if (said[i].mention.type == AnswerType::Film ||
            (i > 0 && said[i - 1].word == WordClass::Preposition))
            return true;
    }
    return false;
}

} // namespace

bool tie_verb(const Tokens& question, Tokens& said, const Told& told, const Mention& film) {
    if (told.verb.empty() || !told.past || (told.had && told.aside) ||
        names_another(said, told.whole) || on_stage(said))
        return false;
    if (tie_leaving(said, told, film)) return true;
    auto tie = tie_of(question, said, told);
    if (!tie) return false;
    const std::size_t at = place_of(*tie, said, question.empty());
    const auto verb = said.begin() + static_cast<std::ptrdiff_t>(tie->verb);
    // Who replaces an actor does so in the film.
    const bool of_cast =
        told.asks_actor ||
        std::any_of(verb, said.begin() + static_cast<std::ptrdiff_t>(at), [](const Token& token) {
            return token.mention.type == AnswerType::Actor ||
                   token.mention.type == AnswerType::Actress;
        });
    if (tie->preposition == "on" && of_cast) tie->preposition = "in";
    if (says_for_what(*tie, said, at)) return false;
    const bool ends = at == said.size();
    // "filmed the runs | through the boat", "was filmed in which town |": the film comes first.
    // Nor does it in "with a choir conducted | by Ivo Lane".
    const auto described = !ends && said[at].is("by") && at > tie->verb + 1
                               ? read_verb(said[at - 1].lower)
                               : std::nullopt;
    if (tie->of_work && ((!ends && in_list("through within without near", said[at].lower)) ||
                         (described && described->is_participle && !described->is_base) ||
                         // "filmed it from a cart | in which he was hidden"
                         (!ends && !question.empty() && at + 1 < said.size() &&
                          said[at].word == WordClass::Preposition && said[at + 1].is("which")) ||
                         std::any_of(verb, said.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const Token& token) { return token.is("which"); })))
        return false;
    // "the lamp | that Elsa carries", "the gulls | , the tide and the salt"; but: "Hugh Fenner | ,
    // and was paid well", "Hugh Fenner | , who had drowned"
    const bool new_clause = !ends && said[at].mark(',') && at + 1 < said.size() &&
                            (in_list("and but who which as so although though while since because "
                                     "when where after before whose with",
                                     said[at + 1].lower) ||
                             said[at + 1].lower.ends_with("ing"));
    if (!ends && !new_clause &&
        (said[at].kind == Kind::Mark || said[at].word == WordClass::That ||
         said[at].word == WordClass::Relative))
        return false;
    if (!ends && at == tie->verb + 1 && said[at].is("to")) return false;
    if (tie->with == With::Part && !is_part(question, said, tie->verb + 1, at, told.passive))
        return false;
    // The scenes are in the film; but: "shot the scenes in Lisbon"
    if (tie->of_work && (ends || !said[at].is("in")) &&
        in_list("scene scenes sequence sequences shots", said[at - 1].lower))
        tie->preposition = "in";
    // "was cast at fourteen": others may have been.
    if (is_verb(*verb, "cast") && !ends && (said[at].is("at") || said[at].is("as"))) return false;
    insert_film(said, at, tie->preposition, film);
    return true;
}

bool name_prize(Tokens& said, const Told& told) {
    if (!in_list("share win receive take get lose", told.verb)) return true;
    for (std::size_t i = 0; i + 1 < said.size(); ++i) {
        if (!is_verb(said[i], told.verb)) continue;
        const std::string& text = said[i + 1].text;
        const bool category = said[i + 1].capital && (text == "Best" || text.starts_with("Best "));
        if (!category) return true;
        const std::string_view award = only_award(told.awards);
        if (award.empty()) return false;
        said.insert(
            said.begin() + static_cast<std::ptrdiff_t>(i) + 1,
            {plain("the"), award_token(award == "Academy Award" ? "Oscar" : award), plain("for")});
        return true;
    }
    return true;
}

} // namespace quiz

#include "english/stem.h"

#include "core/text.h"
#include "english/nouns.h"
#include "english/opener.h"
#include "english/stem_sense.h"
#include "english/stem_ties.h"
#include "english/stem_words.h"
#include "english/verbs.h"
#include "english/word_list.h"
#include "films/word_shapes.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

/// In the middle of a sentence "The" and the like lose their capital.
void lower_opener(Token& token) {
    // "the Bolivian army", "his Jewish wife": no opener
    const bool of_name = token.word == WordClass::Other && !token.opens;
    if (token.kind == Kind::Word && token.capital && !is_nationality(token.text) && !of_name &&
        !token.lower.empty())
        token.text[0] = token.lower[0];
    if (token.kind == Kind::Number && token.capital) token.text[0] = token.lower[0];
}

/// A capital at the head of a sentence may be a name that nobody knows: then nothing is asked.
bool plain_opener(const Token& token) {
    return token.kind != Kind::Word || !token.capital || token.word != WordClass::Other ||
           noun_type(token.lower) || is_part_of_film(token.lower) || is_film_noun(token.lower) ||
           read_verb(token.lower) || looks_plural(token.lower) || is_nationality(token.text) ||
           token.is("early") || token.is("late");
}

/// Names in full; "film" before the film's own title.
Tokens dressed(const Tokens& tokens, bool& film_named) {
    Tokens made;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token token = tokens[i];
        if (token.kind == Kind::Name && token.mention.person() && !token.mention.name.empty() &&
            (!token.possessive ||
             (token.mention.certain && token.mention.type != AnswerType::Character)) &&
            token.mention.name.find(" and ") == std::string::npos) {
            // "the Prince dances": no article before his full name
            const bool by_rank =
                !made.empty() && made.back().is("the") && token.mention.certain &&
                in_list("prince princess king queen captain count countess baron baroness emperor "
                        "duke duchess doctor professor major colonel general sergeant lieutenant "
                        "inspector sheriff president sir lady lord",
                        to_lower_ascii(token.mention.name.substr(0, token.mention.name.find(' '))));
            // A part that is called "the Narrator" has its article.
            const bool twice =
                !made.empty() && made.back().is("the") && token.mention.name.rfind("the ", 0) == 0;
            if (by_rank || twice) made.pop_back();
            token.text = token.mention.name;
        }
        // "the Red Shoes ballet": not the film, but what it is named after.
        const bool modifies = token.kind == Kind::Name && i > 0 && tokens[i - 1].is("the") &&
                              i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Word &&
                              tokens[i + 1].word == WordClass::Other && !token.possessive &&
                              !read_verb(tokens[i + 1].lower);
        if (token.mention.own_film && !modifies) {
            token.kind = Kind::Quote;
            token.text = token.mention.name;
            film_named = true;
        }
        if ((token.kind == Kind::Word || token.kind == Kind::Number) && i > 0) lower_opener(token);
        made.push_back(std::move(token));
    }
    return made;
}

/// "Dora Kestrel's Captain Rudge"
bool names_another_self(const Tokens& tokens) {
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (tokens[i].kind == Kind::Name && tokens[i].mention.type == AnswerType::Character &&
            tokens[i - 1].kind == Kind::Name && tokens[i - 1].possessive &&
            tokens[i - 1].mention.person() && tokens[i - 1].mention.type != AnswerType::Character &&
            !tokens[i - 1].mention.in_cast)
            return true;
    return false;
}

Token comma() {
    Token mark;
    mark.kind = Kind::Mark;
    mark.text = mark.lower = ",";
    return mark;
}

bool names_character(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind == Kind::Name && token.mention.type == AnswerType::Character;
    });
}

/// Is it told of the days when the film was made?
bool in_the_making(const Tokens& tokens) {
    // "shoot Captain Rudge": no camera
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (tokens[i].is("shoot") && tokens[i + 1].capital) return false;
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        // "is the novel set": no set of the film
        // "set its remake in Lisbon": neither
        if (token.is("set") && &token != &tokens.front() && !(&token - 1)->is("the") &&
            !(&token - 1)->is("on") && !(&token - 1)->is("a"))
            return false;
        return token.kind == Kind::Word &&
               in_list("shoot shooting filming scene scenes camera cameras crew extras rehearsal "
                       "rehearsals stuntman stuntmen costume costumes makeup set sets "
                       "location cage tank wig lens lenses dialogue lines",
                       token.lower);
    });
}

/// A bare "the technique", which is no part every film has.
bool points_back(const Tokens& tokens, const std::vector<std::string>* at_home) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token& noun = tokens[i + 1];
        if (tokens[i].is("a") && noun.is("further")) return true;
        if (!tokens[i].is("the") || noun.kind != Kind::Word || noun.word != WordClass::Other)
            continue;
        // "the eggs" where "the egg" was spoken of
        const auto same = [&](const std::string& known) {
            return known == noun.lower || known + "s" == noun.lower;
        };
        // "boycotted the ceremony": of which prize, only the sentence may say
        const bool occasion = in_list(
            "part role ceremony screening interview meeting letter article nominees test offer "
            "picture photograph broadcast",
            noun.lower);
        if (at_home != nullptr && !occasion && std::any_of(at_home->begin(), at_home->end(), same))
            continue;
        if (noun.possessive && !is_known_to_all(noun.lower) && !is_part_of_film(noun.lower))
            return true; // "the brothers' storyboards"
        if (noun.possessive || is_part_of_film(noun.lower) || is_film_noun(noun.lower) ||
            is_known_to_all(noun.lower))
            continue;
        if (i + 2 == tokens.size()) return true;
        const Token& next = tokens[i + 2];
        // "the part" is somebody's: it says whose, or it says nothing.
        if ((noun.is("part") || noun.is("role")) && !next.is("of")) return true;
        // "at the ceremony in Lisbon"; but: in Lisbon in 1952
        const bool dated = std::any_of(tokens.begin(), tokens.end(),
                                       [](const Token& token) { return token.year != 0; });
        if (occasion && !dated && in_list("in at on from", next.lower)) return true;
        const bool when = in_list("night evening day week month year morning", noun.lower) &&
                          in_list("before after when", next.lower);
        const bool told = when || next.is("of") || next.is("for") || next.is("to") ||
                          next.is("in") || next.is("at") || next.is("from") ||
                          next.kind != Kind::Word || next.word == WordClass::That ||
                          next.word == WordClass::Relative ||
                          (next.word == WordClass::Other &&
                           (!read_verb(next.lower) ||
                            (read_verb(next.lower)->noun_too && read_verb(next.lower)->is_base) ||
                            is_film_noun(next.lower)));
        // "added the words, \"All is lost\""
        const bool quoted =
            i + 3 < tokens.size() && next.mark(',') && tokens[i + 3].kind == Kind::Quote;
        if (!told || (next.kind == Kind::Mark && !quoted)) return true;
    }
    return false;
}

/// "went off to make \"Low Tide\"", "wrote it for Rex Tarrant's \"Low Tide\"", "was written for the
/// stage": told of another work, and this film stands beside it by nothing that is said.
bool of_another_work(Tokens tokens, const Told& told) {
    // What is told further on may be told of another, beside this one.
    if (told.whole)
        tokens.erase(std::find_if(tokens.begin(), tokens.end(),
                                  [](const Token& token) { return token.mark(','); }),
                     tokens.end());
    if (on_stage(tokens)) return true;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0 && in_list("film films movie movies picture pictures", tokens[i].lower) &&
            in_list("another other next previous earlier", tokens[i - 1].lower))
            return true;
        if (tokens[i].kind != Kind::Quote || tokens[i].mention.own_film) continue;
        // "\"American\" was the head of": nothing that a title is
        if (tokens[i].mention.type == AnswerType::Film ||
            (i == 0 &&
             (told.verb.empty() ||
              in_list("film shoot direct release open premiere produce make", told.verb))))
            return true;
        if (i > 0 && (tokens[i - 1].possessive || tokens[i - 1].word == WordClass::Preposition))
            return true;
    }
    return false;
}

/// "to name the best films ever made": what follows would be read as part of it.
bool ends_in_infinitive(const Tokens& tokens) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (tokens[i].kind == Kind::Word && tokens[i].word == WordClass::To &&
            tokens[i + 1].kind == Kind::Word && read_verb(tokens[i + 1].lower) &&
            read_verb(tokens[i + 1].lower)->is_base)
            return true;
    return false;
}

/// "hoped to open a school", "said that she was ill": what is added would be read as part of it.
bool ends_in_clause(const Tokens& tokens) {
    return ends_in_infinitive(tokens) ||
           std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
               return token.kind == Kind::Word &&
                      (token.word == WordClass::That || token.word == WordClass::Relative ||
                       token.word == WordClass::Subordinator);
           });
}

} // namespace

void Stem::say_film(const Mention& film) { said_.push_back(film_named(film)); }

std::optional<std::string> Stem::text(const Mention& film, bool* presumed) const {
    bool film_named = false;
    Tokens lead = dressed(lead_, film_named);
    Tokens question = dressed(question_, film_named);
    Tokens said = dressed(said_, film_named);
    say_name_once(said);
    say_title_once(lead, said);
    const bool told_within = tells_within_film(question, said, told);
    say_trade_once(question, said, told);
    say_subject_once(question, said);
    // "Dora Kestrel's Captain" is no figure of this film.
    for (const auto* part : {&lead, &said})
        if (names_another_self(*part)) return std::nullopt;
    Tokens all = lead;
    all.insert(all.end(), question.begin(), question.end());
    all.insert(all.end(), said.begin(), said.end());
    if (!story && of_earlier_version(said, told)) return std::nullopt;
    if (tells_of_his_own(question, said)) return std::nullopt;
    if (lacks_complement(all) || asks_what_is_near(all)) return std::nullopt;
    turn_owner_round(said);
    // "In 2008" reads better at the end, and "on her first day" has nobody before it.
    const bool year =
        lead.size() == 2 && (lead.back().kind == Kind::Date ||
                             (info(lead.back().mention.type).family == AnswerFamily::Places &&
                              lead.back().kind == Kind::Name && !film_named));
    // "In 1952 it asked critics to name the best ever made": not made in 1952.
    const bool may_be_misread = year && lead.back().kind == Kind::Date && ends_in_infinitive(said);
    const bool of_somebody = std::any_of(lead.begin(), lead.end(), [](const Token& token) {
        return token.kind == Kind::Word && token.word == WordClass::Possessive;
    });
    // "served by a waiter, Tobias Crane | in the ballroom": behind a comma it would hang on that.
    const bool apart =
        std::any_of(said.begin(), said.end(), [](const Token& token) { return token.mark(','); });
    if ((year && !may_be_misread && !apart) || of_somebody) {
        lead.front().text = lead.front().lower;
        if (apart) said.push_back(comma());
        said.insert(said.end(), lead.begin(), lead.end());
        lead.clear();
    }
    for (const auto* part : {&lead, &said})
        if (!part->empty() && !plain_opener(part->front())) return std::nullopt;
    if (!said.empty()) lower_opener(said.front());
    // "the technique", said before: nobody who reads the question alone knows which.
    // What happens in the film happens to its own things: "steals the lamp".
    if (!story && (points_back(said, at_home) || points_back(lead, at_home))) return std::nullopt;
    if (!story && !name_prize(said, told)) return std::nullopt;
    // The poster that somebody of the story hangs up is not the film's.
    const bool of_story = story && (names_character(said) || names_character(lead) ||
                                    (!question.empty() && question.back().is("character")));
    // "To which book did she buy the rights": not those to the film
    const bool of_source = question.size() == 3 && question.front().is("to") &&
                           in_list("book novel play story song musical", question.back().lower);
    if (told_within) film_named = false;
    if (of_player && !film_named) film_named = tie_player(question, film);
    if (!film_named && !told_within)
        film_named =
            (!of_story && !of_source && tie_to_film(said, film)) || tie_to_film(lead, film);
    if (!film_named && !story && !told_within) {
        Told of_verb = told;
        of_verb.asks_actor =
            !question.empty() && (question.back().is("actor") || question.back().is("actress"));
        film_named = tie_whose(question, said, film) || tie_release(said, film) ||
                     tie_work(said, film) || tie_character(said, film) ||
                     (question.size() > 1 && in_list("actor actress", question[1].lower) &&
                      tie_role(said, told.verb, film)) ||
                     tie_first_maker(said, film) || tie_question(question, film) ||
                     tie_asked_character(said, film);
        if (!film_named && tie_verb(question, said, of_verb, film)) {
            film_named = true;
            if (presumed != nullptr) *presumed = true;
        }
        if (!film_named) film_named = of_cast && tie_player(question, film);
    }
    std::string text;
    if (!film_named && !story && !told_within) film_named = dated(all);
    // "In the film "...", in America, who": one lead is enough; "In preparation, which actor in
    // "..."": a short one reads better behind, too.
    constexpr std::size_t short_lead = 3; // words
    const bool asks_who =
        !question.empty() && (question.front().is("which") || question.front().is("who"));
    // "sends his clerk to Bergen | in the town of Harlow": where is Bergen?
    const auto goes_to = [&](std::size_t i) {
        return said[i].word == WordClass::To && said[i + 1].kind == Kind::Name &&
               !said[i + 1].mention.person();
    };
    bool two_places = false;
    for (std::size_t i = 0; i + 1 < said.size(); ++i) two_places = two_places || goes_to(i);
    two_places = two_places && !lead.empty() && in_list("in at on", lead.front().lower) &&
                 lead.back().kind == Kind::Name;
    const bool movable =
        !lead.empty() && !two_places &&
        (lead.front().word == WordClass::Preposition || in_list("when as", lead.front().lower));
    // "to win a prize at the age of eleven": it cannot be misread
    const bool age =
        !lead.empty() && lead.front().is("at") &&
        std::any_of(lead.begin(), lead.end(), [](const Token& token) { return token.is("age"); });
    // "hides the gold and lets Rudge search | with the help of Bolt": who is helped?
    const bool of_first = story && !lead.empty() && in_list("with without", lead.front().lower) &&
                          std::any_of(said.begin(), said.end(), [](const Token& token) {
                              return token.word == WordClass::And;
                          });
    if (!of_first && (!film_named || (asks_who && lead.size() <= short_lead)) && movable &&
        !may_be_misread && !apart && (age || !ends_in_clause(said))) {
        lower_opener(lead.front());
        lead.front().text = lead.front().lower;
        said.insert(said.end(), lead.begin(), lead.end());
        lead.clear();
    }
    // "In the film "...", in America, which character ...": one lead is enough.
    const bool to_end = !question.empty() && !lead.empty() &&
                        (lead.front().is("by") || lead.front().word == WordClass::To);
    if (!film_named && !lead.empty() && !to_end) {
        film_named = story && tie_question(question, film);
        if (!film_named) return std::nullopt;
    }
    if (!film_named) {
        if (!story && told.aside) return std::nullopt;
        const bool elsewhere = on_stage(said);
        const bool making = in_the_making(said) || in_the_making(lead) || in_the_making(question);
        if (!story && !told.for_film &&
            (of_another_work(said, told) || of_another_work(lead, told)))
            return std::nullopt;
        // "the camera dwells on a lamp": nobody says it of the making
        const bool shown = making && !told.verb.empty() && !told.past && !told.passive;
        text = opening(story || told_within || shown ? Opener::InFilm
                       : told.for_film && !elsewhere ? Opener::For
                       : making && !elsewhere        ? Opener::Making
                                                     : Opener::Label,
                       film.name);
    }
    // "..., to save money, which studio" reads better with the end at the end.
    if (!text.empty() && !lead.empty() && !question.empty() &&
        (lead.front().is("by") || lead.front().word == WordClass::To)) {
        // "lamps that were meant for boats | to work at night": the lamps would work
        if (std::any_of(said.begin(), said.end(), [](const Token& token) {
                return token.word == WordClass::That || token.word == WordClass::Relative;
            }))
            return std::nullopt;
        lower_opener(lead.front());
        said.insert(said.end(), lead.begin(), lead.end());
        lead.clear();
    }
    if (!lead.empty()) {
        if (!text.empty()) lower_opener(lead.front());
        text += text_of(lead, 0, lead.size()) + ", ";
    }
    if (!text.empty() && !question.empty()) question.front().text = question.front().lower;
    if (!question.empty()) text += text_of(question, 0, question.size());
    const bool aside = !said.empty() && said.front().mark(','); // "Which actor, who was ill, ..."
    if (!question.empty() && !aside) text += " ";
    text += text_of(said, 0, said.size());
    if (!text.ends_with("?\"")) text += "?"; // dubbed ... in "Would You?"
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string plainly_worded(std::string question) {
    static constexpr std::string_view end = " made?";
    for (const std::string_view begin : {"For about how much was ", "For how much was "}) {
        if (!question.starts_with(begin) || !question.ends_with(end)) continue;
        const std::string film =
            question.substr(begin.size(), question.size() - begin.size() - end.size());
        const bool title = film.starts_with('"') && film.find('"', 1) != std::string::npos &&
                           film.find(" and ") == std::string::npos;
        if (!title) return question;
        return (begin.find("about") == std::string_view::npos ? "How" : "About how") +
               (" much did " + film + " cost to make?");
    }
    return question;
}

} // namespace quiz

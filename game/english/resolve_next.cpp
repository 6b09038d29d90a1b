// Who and what was named so far, and what the next sentence's "it", "he" and "she" may be.
#include "core/text.h"
#include "english/nouns.h"
#include "english/phrases.h"
#include "english/pronouns.h"
#include "english/resolve.h"
#include "english/rewording_parts.h"
#include "english/word_list.h"

#include <algorithm>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

bool same_name(const Mention& a, const Mention& b) { return fold(a.name) == fold(b.name); }

std::optional<Mention> Resolver::one_person(Gender gender, const Mention* except, bool past) const {
    if (std::find(unclear_.begin(), unclear_.end(), gender) != unclear_.end()) return std::nullopt;
    std::optional<Mention> found;
    for (const auto& mention : said_) {
        if (!mention.person()) {
            // A name of which nothing is known may be anybody's.
            if (mention.type == AnswerType::Thing && !mention.own_film && mention.certain)
                return std::nullopt;
            continue;
        }
        if (mention.gender != Gender::Unknown && mention.gender != gender) continue;
        // Nor is his own part what is done to him: "did not give him the role".
        if (except != nullptr && (same_name(mention, *except) || plays(*except, mention))) continue;
        // A part is no rival of the player who was spoken of: "read for Rudge. He flew ...", but
        // "He kills a whale".
        if (found && past && mention.type == AnswerType::Character && last_person_ &&
            same_name(*found, *last_person_) && found->type != AnswerType::Character)
            continue;
        // "Rudge's boots hurt Hugh Fenner, who plays him": one and the same body; but "Rudge
        // trained Hugh Fenner": two, of whom one was alive.
        if (found && plays(*found, mention) && !told_of(mention)) continue;
        if (found && (!plays(mention, *found) || told_of(*found))) return std::nullopt;
        found = mention;
    }
    // "a letter to Ivo Sandor about a woman. She ...": who is known by no gender may be no woman.
    if (found && found->gender == Gender::Unknown && strangers_) return std::nullopt;
    return found;
}

bool Resolver::told_of(const Mention& mention) const {
    return last_person_ && same_name(*last_person_, mention);
}

bool Resolver::plays(const Mention& player, const Mention& character) const {
    if (running_ || character.type != AnswerType::Character || player.type == AnswerType::Character)
        return false;
    const auto known = subject_.player_of(character.name);
    return known && same_name(*known, player);
}

bool Resolver::may_be_said(Gender gender) const {
    return !unclear_.empty() ||
           std::any_of(said_.begin(), said_.end(), [&](const Mention& mention) {
               return mention.person() &&
                      (mention.gender == gender || mention.gender == Gender::Unknown);
           });
}

bool Resolver::one_film_only() const {
    return std::none_of(said_.begin(), said_.end(), [](const Mention& mention) {
        return !mention.own_film && info(mention.type).family == AnswerFamily::Works;
    });
}

/// "It won a prize": of a title told of as the subject, or as what was done; not in passing, "among
/// them \"Low Water\"".
bool Resolver::told_of_work(const Mention& work) const {
    if (last_named_ && same_name(*last_named_, work)) return true;
    for (std::size_t i = last_sentence_.size(); i-- > 1;) {
        if (last_sentence_[i].kind == Kind::Word || !same_name(last_sentence_[i].mention, work))
            continue;
        for (std::size_t j = i; j-- > 0;) {
            if (last_sentence_[j].word == WordClass::Preposition) return false;
            if (read_verb(last_sentence_[j].lower)) return true;
        }
    }
    return false;
}

std::optional<Mention> Resolver::one_thing(std::size_t count) const {
    std::optional<Mention> found;
    for (std::size_t i = 0; i < said_.size(); ++i) {
        const Mention& mention = said_[i];
        if (mention.person() || info(mention.type).family == AnswerFamily::Places ||
            info(mention.type).family == AnswerFamily::Numbers)
            continue;
        // A prize or a house may be named beside it; only a title is surely what "it" is.
        if (!mention.quoted && !mention.own_film) {
            if (info(mention.type).family == AnswerFamily::Words) continue;
            return std::nullopt;
        }
        if (found || i >= count) return std::nullopt;
        found = mention;
    }
    return found;
}

void Resolver::note(const Mention& mention) {
    if (std::none_of(said_.begin(), said_.end(),
                     [&](const Mention& known) { return same_name(known, mention); }))
        said_.push_back(mention);
}

std::optional<Mention> Resolver::short_form(std::string_view name) const {
    std::optional<Mention> found;
    for (const auto& mention : said_) {
        if (!mention.person()) continue;
        const auto words = split(mention.name, ' ');
        // "Ivo de Sandor" is "de Sandor", too.
        const bool ends =
            mention.name.size() > name.size() && mention.name.ends_with(" " + std::string(name));
        if (words.size() < 2 || (!ends && words.front() != name)) continue;
        if (found) return std::nullopt;
        found = mention;
    }
    return found;
}

void Resolver::tell_selves_apart(const Tokens& tokens) {
    for (std::size_t i = 2; i < tokens.size(); ++i)
        if (tokens[i].kind == Kind::Name && tokens[i - 2].is("the") &&
            in_list("adult grown young younger old older elderly child teenage adolescent little "
                    "real actual historical",
                    tokens[i - 1].lower)) {
            unclear_.push_back(Gender::Female);
            unclear_.push_back(Gender::Male);
        }
}

void Resolver::remember_place(const Tokens& tokens) {
    last_place_.clear();
    bool several = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::Name || tokens[i].possessive ||
            info(tokens[i].mention.type).family != AnswerFamily::Places)
            continue;
        several = several || !last_place_.empty();
        if (i > 0 && in_list("in at", tokens[i - 1].lower))
            last_place_ = {plain_word(tokens[i - 1].lower), tokens[i]};
    }
    if (several || running_) last_place_.clear();
}

void Resolver::remember(const Tokens& tokens) {
    const Phrases phrases(tokens);
    std::size_t start = 0;
    if (phrases.word_at(0, WordClass::Subordinator))
        while (start < tokens.size() && !phrases.mark_at(start++, ',')) {
        }
    while (phrases.word_at(start, WordClass::Preposition)) {
        const std::size_t end = phrases.preposition_end(start);
        if (end == start) break;
        start = phrases.mark_at(end, ',') ? end + 1 : end;
    }
    std::size_t end = phrases.noun_end(start, Phrases::Place::Subject);
    // "A television series, \"Low Water,\" grew out of it."
    const bool titled = end > start && end + 2 < tokens.size() && tokens[end].mark(',') &&
                        tokens[end + 1].kind == Kind::Quote && tokens[end + 2].mark(',');
    const bool named = titled || (end == start + 1 && (tokens[start].kind == Kind::Name ||
                                                       tokens[start].kind == Kind::Quote));
    // "It was turned into a musical. It ran for ...": which of the two did?
    about_film_ = named && tokens[start].mention.own_film &&
                  std::none_of(tokens.begin(), tokens.end(), [](const Token& token) {
                      return token.kind == Kind::Word && is_made_of_film(token.lower);
                  });
    last_person_.reset();
    last_named_.reset();
    if (named && !titled && !tokens[start].mention.person()) last_named_ = tokens[start].mention;
    if (named && tokens[start].mention.person() && !tokens[start].possessive)
        last_person_ = tokens[start].mention;
    if (const Token* one = running_ ? nullptr : introduced(tokens)) last_person_ = one->mention;
    const auto someone = [&](std::size_t at) {
        return at < tokens.size() && tokens[at].kind == Kind::Name && !tokens[at].possessive &&
               tokens[at].mention.person();
    };
    last_pair_.clear();
    if (!running_ && someone(start) && phrases.word_at(start + 1, WordClass::And) &&
        someone(start + 2) && phrases.verb_group(start + 3).end > start + 3)
        last_pair_.assign(tokens.begin() + static_cast<std::ptrdiff_t>(start),
                          tokens.begin() + static_cast<std::ptrdiff_t>(start) + 3);
    remember_place(tokens);
    plain_thing_ = plain_thing_ || !named;
    last_subject_.clear();
    // "A sequel, \"Low Water,\" came out in 1971": the sequel "Low Water"
    if (titled && !running_ && (tokens[start].is("a") || tokens[start].is("an"))) {
        last_subject_.push_back(plain_word("the"));
        last_subject_.insert(last_subject_.end(),
                             tokens.begin() + static_cast<std::ptrdiff_t>(start) + 1,
                             tokens.begin() + static_cast<std::ptrdiff_t>(end));
        last_subject_.push_back(tokens[end + 1]);
        // Spoken of, not asked for once more.
        last_subject_.back() = {};
        last_subject_.back().text = "\"" + tokens[end + 1].text + "\"";
        last_subject_.back().lower = to_lower_ascii(last_subject_.back().text);
    }
    // "Harlow Bay was built on a ranch": the town of the story, say
    else if (named && !running_ && tokens[start].kind == Kind::Name && !tokens[start].possessive &&
             tokens[start].mention.type == AnswerType::Thing && !tokens[start].mention.own_film) {
        last_subject_.push_back(tokens[start]);
    }
    if (running_ && speaks_of_somebody(tokens)) last_ = tokens;
    const std::size_t noun = end;
    // "The speech about the sea and the gulls": all of it is what the speech is.
    while (phrases.word_at(end, WordClass::Preposition) &&
           phrases.preposition_end(end, Phrases::Place::Subject) > end)
        end = phrases.preposition_end(end, Phrases::Place::Subject);
    if (end > noun && phrases.verb_group(end).end == end) end = noun;
    last_object_.clear();
    last_plural_.clear();
    last_sentence_ = tokens;
    rivals_.hear(tokens, tokens.size());
    strangers_ = strangers_ || std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
                     return token.kind == Kind::Word && token.word == WordClass::Other &&
                            is_somebody(token.lower) && !looks_plural(token.lower);
                 });
    if (!running_) {
        last_plural_ = subject_thing(tokens, start, true);
        if (last_person_ || phrases.plural(start, noun)) {
            last_object_ = object_thing(tokens, noun, false);
            if (last_plural_.empty())
                last_plural_ = object_thing(tokens, noun, true);
            else if (!object_thing(tokens, noun, true).empty())
                last_plural_.clear();
        }
        note_thing(tokens, noun);
    }
    constexpr std::size_t short_one = 7; // "a version in black and white"
    const bool brought_in =
        !running_ && end > start && end - start <= short_one &&
        (tokens[start].is("a") || tokens[start].is("an")) &&
        std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(start),
                    tokens.begin() + static_cast<std::ptrdiff_t>(end),
                    [](const Token& token) { return token.kind == Kind::Word; }) &&
        std::none_of(tokens.begin() + static_cast<std::ptrdiff_t>(start),
                     tokens.begin() + static_cast<std::ptrdiff_t>(noun),
                     [](const Token& token) { return is_film_noun(token.lower); });
    const bool definite = end > start && end - start <= 14 && !phrases.plural(start, noun) &&
                          (brought_in || tokens[start].is("the") || tokens[start].possessive);
    // "The effect by which the hall seems to grow": that it is all of it, no noun alone tells.
    const bool described = phrases.word_at(end, WordClass::Relative) ||
                           phrases.word_at(end, WordClass::That) ||
                           (phrases.word_at(end, WordClass::Preposition) &&
                            (phrases.word_at(end + 1, WordClass::Relative) ||
                             phrases.word_at(end + 1, WordClass::That)));
    const bool person =
        noun > start && (tokens[noun - 1].mention.person() ||
                         (noun > start + 1 &&
                          in_list("jury committee academy crew team", tokens[start + 1].lower)) ||
                         (noun_type(tokens[noun - 1].lower) &&
                          info(*noun_type(tokens[noun - 1].lower)).family == AnswerFamily::People));
    if (definite && !person && !named && !described)
        last_subject_.assign(tokens.begin() + static_cast<std::ptrdiff_t>(start),
                             tokens.begin() + static_cast<std::ptrdiff_t>(end));
    else if (described && !running_)
        last_subject_ = subject_thing(tokens, start, false);
    if (turns_to_another(tokens)) last_subject_.clear();
    brought_in_ = brought_in && !last_subject_.empty();
    if (brought_in_) {
        last_subject_.front() = plain_word("the");
        last_subject_.front().text = "The";
        last_subject_.front().capital = last_subject_.front().opens = true;
    }
    first_ = false;
}

} // namespace quiz

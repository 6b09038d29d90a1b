#include "core/text.h"
#include "english/asker.h"
#include "english/nouns.h"
#include "english/usable.h"
#include "films/word_shapes.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

using Kind = Token::Kind;

} // namespace

void Asker::completion() {
    if (clause_.rest.empty() || !clause_.verb || bare_subject() || clause_.cut_short) return;
    // By whom a film was directed is asked elsewhere, or must not be asked.
    if (clause_.passive && clause_.rest.back().tokens.front().is("by")) return;
    const Token& last = clause_.rest.back().tokens.back();
    const bool year = last.kind == Kind::Date && last.mention.type == AnswerType::Year;
    // What is not asked in words is not asked with a gap either.
    if (any_one() || (year && (clause_.reading.base == "die" || clause_.reading.base == "set")))
        return;
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
    const std::string noun = last.mention.person() ? "name"
                             : year                ? "year"
                             : last.mention.type == AnswerType::Place
                                 ? last.mention.level
                                 : std::string(type_noun(last.mention.type));
    asking.question = "Which " + noun + " completes this sentence about the film \"" + film_.name +
                      "\": '" + replace_all(std::move(sentence), "\"", "'") + " ...'?";
    asking.weight = 0;
    made_.push_back(std::move(asking));
}

} // namespace quiz

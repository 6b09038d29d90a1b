#include "english/asking.h"
#include "films/sentences.h"

#include <algorithm>

namespace quiz {

namespace {

/// In tokens. Nothing that long is plain, and its time would grow faster than its length.
constexpr std::size_t longest_sentence = 250;

std::optional<Mention> either(std::optional<Mention> first, std::optional<Mention> second) {
    return first ? std::move(first) : std::move(second);
}

} // namespace

std::vector<SentenceAskings> read_item(std::string_view text, const Subject& subject, bool story) {
    std::vector<SentenceAskings> read;
    Resolver resolver(subject);
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
        Tokens named = with_mentions(words, find);
        for (auto& token : named)
            if (token.mention.person() && token.mention.gender == Gender::Unknown)
                token.mention.gender = subject.gender_of(token.mention.name);
        const Tokens tokens = resolver.resolve(std::move(named));
        const Telling telling{subject.film, story};
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
        std::stable_sort(one.askings.begin(), one.askings.end(),
                         [](const Asking& a, const Asking& b) { return a.weight > b.weight; });
        read.push_back(std::move(one));
    }
    return read;
}

} // namespace quiz

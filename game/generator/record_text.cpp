#include "generator/record_text.h"

#include "films/sentences.h"

namespace quiz {

std::optional<std::vector<std::string>> story_before(const Film& film, const Record& record) {
    constexpr std::size_t most = 24;
    if (record.section != Section::Storyline) return std::nullopt;
    std::vector<std::string> before;
    for (const auto& other : film.records) {
        if (&other == &record) return before;
        if (other.section != Section::Storyline) continue;
        for (auto& sentence : sentences_of(other.text)) before.push_back(std::move(sentence));
        if (before.size() > most) return std::nullopt;
    }
    return std::nullopt;
}

std::string told_as_one(const Record& record, const std::vector<SentenceAskings>& sentences) {
    if (sentences.empty()) return record.text;
    const auto& first = sentences.front();
    if (first.told == first.sentence || record.text.rfind(first.sentence, 0) != 0)
        return record.text;
    return first.told + record.text.substr(first.sentence.size());
}

} // namespace quiz

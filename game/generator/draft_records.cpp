// Questions from asks and whole questions.
#include "core/text.h"
#include "generator/drafts.h"
#include "generator/wording.h"

#include <algorithm>

namespace quiz {

namespace {

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

Gender asked_gender(const Ask& ask, const FilmLore& lore) {
    if (ask.type == AnswerType::Actress) return Gender::Female;
    if (info(ask.type).family != AnswerFamily::People || ask.type == AnswerType::Character)
        return Gender::Unknown;
    return lore.persona(ask.answer).gender;
}

/// What the sentence's grammar says of an ask that was taken over from it.
void take_reading(Draft& draft, const Draft& read) {
    draft.gender = read.gender;
    draft.most_outsiders = read.most_outsiders;
    draft.at = read.at;
    draft.level = read.level;
    draft.sentence = read.sentence;
    draft.mentioned = read.mentioned;
}

Draft draft_ask(const Film& film, const Record& record, const Ask& ask, const FilmLore& lore) {
    Draft draft = draft_about(film, record,
                              ask.id.empty() ? question_pattern(ask.question) : ask.id, ask.answer);
    draft.stem = ask.question;
    draft.type = ask.type;
    draft.gender = asked_gender(ask, lore);
    draft.own_wrong = ask.wrong;
    draft.only_own = ask.wrong.size() >= 3 || !info(ask.type).has_source;
    append(draft.barred, ask.barred);
    append(draft.barred, record.barred);
    append(draft.also, ask.also);
    append(draft.also, record.also);
    draft.sentence = record.text;
    draft.explanation = ask.explanation.empty() ? record.text : ask.explanation;
    draft.difficulty = ask.difficulty ? ask.difficulty : record.difficulty;
    draft.spoiler = ask.spoiler || record.spoiler;
    draft.hand_written = true;
    // Said once for a record that has none.
    draft.sourced = !record.source.empty() || &ask != &record.asks.front();
    draft.origin = ask.origin;
    return draft;
}

} // namespace

std::string source_of(const Record& record) {
    return std::string(section_names.at(static_cast<std::size_t>(record.section))) + "/" +
           record.id;
}

Draft draft_about(const Film& film, const Record& record, const std::string& pattern,
                  const std::string& answer) {
    Draft draft;
    draft.film = &film;
    draft.source = source_of(record);
    draft.fact = film.slug + "/" + record.id;
    draft.id = draft.fact + "/" + pattern + "/" + slug(answer);
    draft.key = answer;
    return draft;
}

Drafts draft_records(const FilmLore& lore) {
    Drafts made;
    const auto readings = draft_asked_sentences(lore);
    for (const auto& record : lore.film().records) {
        for (const auto& ask : record.asks) {
            Draft draft = draft_ask(lore.film(), record, ask, lore);
            const auto read =
                std::find_if(readings.begin(), readings.end(), [&](const Draft& reading) {
                    return reading.source == draft.source &&
                           reading.stem == lore.told_apart(draft.stem) &&
                           reading.key == draft.key && reading.type == draft.type;
                });
            if (read != readings.end() && ask.wrong.empty()) take_reading(draft, *read);
            made.drafts.push_back(std::move(draft));
        }
    }
    return made;
}

} // namespace quiz

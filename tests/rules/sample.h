#pragma once

#include "rules/match.h"

#include <string>
#include <vector>

/// Made-up questions and programmes for the tests of the rules.
namespace quiz::sample {

/// Its key is option `answer`; the stem has 17 to 19 characters.
inline Question question(const std::string& id, Difficulty difficulty, int answer = 0) {
    Question made;
    made.id = id;
    made.film = "The Red Shoes";
    made.film_slug = "the-red-shoes";
    made.prompt = "Who danced in " + id + "?";
    made.options = {"Moira", "Léonide", "Robert", "Ludmilla"};
    made.answer = answer;
    made.kind = AnswerType::Dancer;
    made.difficulty = difficulty;
    made.hardness = static_cast<double>(difficulty) - 1;
    made.source = "trivia/" + id;
    made.fact = "fact/" + id;
    made.explanation = "So says the record of " + id + ".";
    return made;
}

/// Acts of so many questions, easy, medium, hard, each with one understudy; keys go round A to D.
inline Programme programme(const std::vector<int>& questions) {
    Programme made;
    int number = 0;
    for (const int count : questions) {
        Act act;
        const auto difficulty = static_cast<Difficulty>(made.acts.size() % 3);
        for (int i = 0; i < count; ++i) {
            act.questions.push_back(question("q" + std::to_string(number), difficulty, number % 4));
            ++number;
        }
        act.understudies.push_back(
            question("u" + std::to_string(made.acts.size()), difficulty, (number + 1) % 4));
        made.acts.push_back(act);
    }
    return made;
}

template <typename Event>
int count(const MatchEvents& events) {
    int found = 0;
    for (const MatchEvent& event : events) found += std::holds_alternative<Event>(event) ? 1 : 0;
    return found;
}

template <typename Event>
const Event* find(const MatchEvents& events) {
    for (const MatchEvent& event : events)
        if (const auto* found = std::get_if<Event>(&event)) return found;
    return nullptr;
}

/// Any wrong option.
inline int wrong(const Match& match) { return (match.question().answer + 1) % 4; }

/// Skips the beat and lets the guard pass: the clock stands at 250 ms.
inline void to_options(Match& match) {
    (void)match.apply({0, GoOn{}});
    (void)match.advance(answer_guard);
}

} // namespace quiz::sample

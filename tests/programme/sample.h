#pragma once

#include "programme/leaks.h"
#include "programme/programme.h"

#include <set>
#include <string>
#include <vector>

/// Made-up questions for the tests of the programme, and what must hold for every one drawn.
namespace quiz::sample {

inline Question question(const std::string& id, Difficulty difficulty = Difficulty::Easy,
                         AnswerType kind = AnswerType::Thing) {
    Question made;
    made.id = id;
    made.film = "The Red Shoes";
    made.film_slug = "the-red-shoes";
    made.prompt = "Which thing is of " + id + "?";
    made.options = {"key " + id, "second " + id, "third " + id, "fourth " + id};
    made.kind = kind;
    made.difficulty = difficulty;
    made.hardness = 1.3 * (static_cast<double>(difficulty) - 1);
    made.source = "trivia/" + id;
    made.fact = "the-red-shoes/" + id;
    made.explanation = "So says the record.";
    return made;
}

/// `each` questions of every band, of five kinds in turn; the ids are "easy-0" and so on.
inline std::vector<Question> bank(int each) {
    const std::vector<AnswerType> kinds{AnswerType::Thing, AnswerType::Actor, AnswerType::City,
                                        AnswerType::Ballet, AnswerType::Job};
    std::vector<Question> made;
    for (std::size_t band = 0; band < difficulty_names.size(); ++band)
        for (int i = 0; i < each; ++i) {
            Question one =
                question(std::string(difficulty_names.at(band)) + "-" + std::to_string(i),
                         static_cast<Difficulty>(band),
                         kinds.at(static_cast<std::size_t>(i) % kinds.size()));
            one.hardness += 0.01 * (i % 30);
            made.push_back(one);
        }
    return made;
}

inline std::vector<Question> asked(const Programme& programme) {
    std::vector<Question> all;
    for (const Act& act : programme.acts)
        all.insert(all.end(), act.questions.begin(), act.questions.end());
    return all;
}

inline bool is_number(const Question& question) {
    return info(question.kind).family == AnswerFamily::Numbers;
}

/// What is wrong with a programme, by the rules of question-quality.md section 5 that never give
/// way; empty when all is well.
inline std::vector<std::string> faults(const Programme& programme) {
    std::vector<std::string> found;
    std::set<std::string> ids;
    std::set<std::string> facts;
    int numbers = 0;
    std::vector<LeakWords> shown; // of questions and understudies that may have been seen before
    for (const Act& act : programme.acts) {
        std::vector<Question> all = act.questions;
        all.insert(all.end(), act.understudies.begin(), act.understudies.end());
        for (const Question& one : all) {
            if (!ids.insert(one.id).second) found.push_back("twice: " + one.id);
            if (!facts.insert(one.fact).second) found.push_back("fact twice: " + one.fact);
            const LeakWords words(one);
            for (const LeakWords& before : shown)
                if (leaks(before, words)) found.push_back("given away: " + one.id);
            shown.push_back(words);
        }
        for (const Question& one : act.questions) numbers += is_number(one) ? 1 : 0;
        // A understudy may come before any question of its act.
        for (const Question& spare : act.understudies)
            for (const Question& one : act.questions)
                if (leaks(LeakWords(spare), LeakWords(one)))
                    found.push_back("given away by an understudy: " + one.id);
    }
    if (numbers * 100 > 15 * programme.size()) found.push_back("too many numbers");
    return found;
}

} // namespace quiz::sample

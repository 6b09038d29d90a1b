#include "commands/question_text.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

namespace quiz {

std::string to_json_line(const Question& question) {
    const nlohmann::ordered_json json{
        {"id", question.id},
        {"film", question.film},
        {"prompt", question.prompt},
        {"options", question.options},
        {"answer", question.answer},
        {"kind", info(question.kind).name},
        {"difficulty", difficulty_names.at(static_cast<std::size_t>(question.difficulty))},
        {"source", question.source},
        {"explanation", question.explanation}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string to_readable(const Question& question, std::size_t number) {
    std::string out = std::to_string(number) + ". " + question.prompt + "\n";
    for (std::size_t i = 0; i < question.options.size(); ++i)
        out += std::string(static_cast<int>(i) == question.answer ? " * " : "   ") +
               static_cast<char>('A' + i) + "  " + question.options.at(i) + "\n";
    if (!question.explanation.empty()) out += "   " + question.explanation + "\n";
    out += "   [" + std::string(info(question.kind).name) + ", " +
           std::string(difficulty_names.at(static_cast<std::size_t>(question.difficulty))) + ", " +
           question.id + "]\n";
    return printable(out);
}

std::string to_readable(const Outcome& outcome) {
    return printable(outcome.source) + ": " +
           (outcome.asked.empty() ? "not asked: " + printable(outcome.reason)
                                  : "asked as " + printable(outcome.asked));
}

} // namespace quiz

#include "commands/house_setup.h"
#include "core/text.h"
#include "scores/scores.h"
#include "terminal/text_page.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace quiz {

namespace {

std::string heading(const ScoreTable& table) {
    std::string text = table.mode + ", " + counted(table.questions, "question") + " of " +
                       join_and(table.films) + ", " + table.scoring + " scoring, ";
    text +=
        table.answer_seconds > 0 ? std::to_string(table.answer_seconds) + " seconds" : "no clock";
    if (!table.difficulty.empty()) text += ", " + table.difficulty;
    if (table.seed != 0) text += ", seed " + std::to_string(table.seed);
    return text;
}

std::string as_text(const Scores& scores) {
    std::string out;
    for (const auto& table : scores.tables) {
        if (table.entries.empty()) continue;
        out += (out.empty() ? "" : "\n") + heading(table.table) + "\n";
        for (std::size_t i = 0; i < table.entries.size(); ++i) {
            const auto& entry = table.entries[i];
            out += padded(std::to_string(i + 1), 4, Side::Right) + "  ";
            out += padded(entry.name, name_most);
            out += padded(with_thousands(entry.points), 9, Side::Right) + "  ";
            out += padded(std::to_string(entry.right), 2, Side::Right) + " right  streak ";
            out += padded(std::to_string(entry.longest_streak), 2, Side::Right) + "  ";
            out += entry.date.substr(0, 10) + "  seed " + std::to_string(entry.seed) + "\n";
        }
    }
    return out.empty() ? "No scores yet.\n" : printable(out);
}

} // namespace

void add_scores(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand("scores", "Print the high scores");
    auto format = std::make_shared<std::string>("text");
    command->add_option("--format", *format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    command->callback([format, &invocation] {
        const auto loaded = ScoresFile(scores_path(user_folders(invocation.environment))).load();
        if (loaded.notice)
            invocation.err << "red-shoes: " << printable(strings_of(invocation)(*loaded.notice))
                           << '\n';
        invocation.out << (*format == "json" ? to_json_text(loaded.scores)
                                             : as_text(loaded.scores));
    });
}

} // namespace quiz

#include "commands/commands.h"
#include "commands/house_setup.h"
#include "core/files.h"
#include "core/text.h"
#include "rules/prizes.h"
#include "rules/recording.h"
#include "rules/scoring.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace quiz {

namespace {

std::string seconds(Milliseconds time) {
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

std::string as_text(const Match& match, const Strings& words) {
    std::string out;
    int number = 0;
    for (const auto& played : match.played()) {
        const Answer& answer = played.answers.at(0);
        out += std::to_string(++number) + ". " + played.question.prompt + "\n   ";
        if (!answer.option)
            out += "No answer in time; it was " + played.question.key() + ". 0 points.\n";
        else if (answer.right)
            out += played.question.key() + ", right after " + seconds(answer.at) + ": +" +
                   with_thousands(answer.award.total()) + " points.\n";
        else
            out += played.question.options.at(static_cast<std::size_t>(*answer.option)) +
                   ", wrong after " + seconds(answer.at) + "; it was " + played.question.key() +
                   ". 0 points.\n";
    }
    const SeatState& seat = match.seat(0);
    return printable(out) + "Score " + with_thousands(seat.points) + " of " +
           with_thousands(match.most_points()) + ", " + std::to_string(seat.right) + " of " +
           std::to_string(match.played().size()) + " right, longest streak " +
           std::to_string(seat.longest_streak) + ", " +
           words(rank_id(rank(seat.points, match.most_points()))) + ".\n";
}

void play_back(Invocation& invocation, const std::string& file) {
    const auto text = read_file(file);
    if (!text) {
        invocation.err << "red-shoes: " << printable(text.error()) << '\n';
        invocation.exit_code = exit_input;
        return;
    }
    const auto recording = read_recording(*text, file);
    if (!recording) {
        invocation.err << to_text(recording.error()) << '\n';
        invocation.exit_code = exit_input;
        return;
    }
    const Match match = replay(*recording);
    const Strings words = strings_of(invocation);
    invocation.out << (match.party() ? table_text(match, words("podium.table"), words)
                                     : as_text(match, words));
}

} // namespace

void add_replay(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand("replay", "Play a recorded match back and print its score");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "A .match file")->required()->type_name("");
    command->callback([file, &invocation] { play_back(invocation, *file); });
}

} // namespace quiz

#pragma once

#include "core/paths.h"

#include <filesystem>
#include <iosfwd>
#include <optional>

namespace CLI { // NOLINT(readability-identifier-naming): CLI11's own name
class App;
}

namespace quiz {

inline constexpr int exit_done = 0;
inline constexpr int exit_input = 1;  ///< The input has errors.
inline constexpr int exit_call = 2;   ///< The call is wrong.
inline constexpr int exit_broken = 3; ///< The installation is broken.

/// What a command may touch: its streams, its environment, and where the data lies. Data goes to
/// `out`, messages to `err`.
struct Invocation {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    Environment environment;
    std::optional<std::filesystem::path> data = std::nullopt; ///< --data
    std::optional<std::string> language = std::nullopt;       ///< --language
    int exit_code = exit_done;                                ///< What the command came to.
    bool nobody_reads = false; ///< Whoever read `out` has gone, as `head` does: no error of ours.

    /// The folder with `assets` and `questions`. Throws when the installation is broken.
    [[nodiscard]] std::filesystem::path data_folder() const { return quiz::data_folder(data); }
};

/// Parses the arguments, runs the command, returns the exit code.
int run(int argc, const char* const* argv, Invocation& invocation);

// One file each. They add their sub-command to the parser; its callback does the work.
void add_play(CLI::App& app, Invocation& invocation);
void add_questions(CLI::App& app, Invocation& invocation);
void add_check(CLI::App& app, Invocation& invocation);
void add_suggest(CLI::App& app, Invocation& invocation);
void add_import(CLI::App& app, Invocation& invocation);
void add_scores(CLI::App& app, Invocation& invocation);
void add_replay(CLI::App& app, Invocation& invocation);
void add_shots(CLI::App& app, Invocation& invocation);
/// What happens without a sub-command: the game opens.
void open_game(Invocation& invocation);

} // namespace quiz

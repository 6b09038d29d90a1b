#include "commands/commands.h"

#include "core/languages.h"
#include "core/text.h"

#include <CLI/CLI.hpp>

#include <fcntl.h>
#include <ostream>
#include <sstream>
#include <unistd.h>

namespace quiz {

namespace {

/// What CLI11 says repeats the arguments, and those may hold anything.
int tell(const CLI::App& app, const CLI::ParseError& outcome, Invocation& invocation) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = app.exit(outcome, out, err);
    invocation.out << printable(out.str());
    invocation.err << printable(err.str());
    return code == 0 ? exit_done : exit_call;
}

/// A closed standard stream's number would go to the next file opened, and what is meant for the
/// screen would be written into it.
void hold_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) < 0) (void)::open("/dev/null", O_RDWR);
}

/// Data that did not arrive is an error, be it by a full disk.
void see_it_written(Invocation& invocation) {
    invocation.out.flush();
    if (invocation.out || invocation.nobody_reads) return;
    invocation.err << "red-shoes: The output could not be written.\n";
    invocation.exit_code = exit_broken;
}

} // namespace

int run(int argc, const char* const* argv, Invocation& invocation) {
    CLI::App app("The Red Shoes: a film-trivia game in three acts. Without a command the game "
                 "opens.",
                 "red-shoes");
    app.set_version_flag("--version", std::string("red-shoes ") + RED_SHOES_VERSION);
    app.add_option("--data", invocation.data, "Folder that holds assets and questions")
        ->type_name("DIR");
    app.add_option("--language", invocation.language,
                   "Language of the window: a file of assets/strings without its ending")
        ->check([](const std::string& id) {
            return is_language_id(id) ? std::string()
                                      : "expected letters, digits and hyphens, such as \"en\"";
        })
        ->type_name("NAME");
    app.require_subcommand(0, 1);
    app.fallthrough(); // --data may stand behind the sub-command
    app.footer("Exit codes: 0 done, 1 the input has errors, 2 the call is wrong, 3 the "
               "installation is broken.");
    hold_standard_streams();
    add_play(app, invocation);
    add_questions(app, invocation);
    add_check(app, invocation);
    add_suggest(app, invocation);
    add_import(app, invocation);
    add_scores(app, invocation);
    add_replay(app, invocation);
    add_shots(app, invocation);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& outcome) {
        return tell(app, outcome, invocation);
    }
    if (app.get_subcommands().empty()) open_game(invocation);
    see_it_written(invocation);
    return invocation.exit_code;
}

} // namespace quiz

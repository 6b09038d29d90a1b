#include "commands/commands.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace quiz {

int run(int argc, const char* const* argv, Invocation& invocation) {
    CLI::App app("The Red Shoes: a film-trivia game in three acts.", "red-shoes");
    app.set_version_flag("--version", std::string("red-shoes ") + RED_SHOES_VERSION);
    app.add_option("--data", invocation.data, "Folder that holds assets and questions")
        ->type_name("DIR");
    app.require_subcommand(0, 1);
    app.fallthrough(); // --data may stand behind the sub-command

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& outcome) {
        return app.exit(outcome, invocation.out, invocation.err) == 0 ? exit_done : exit_call;
    }
    return invocation.exit_code;
}

} // namespace quiz

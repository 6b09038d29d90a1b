#include "commands/sources.h"
#include "commands/suggestion_text.h"
#include "core/files.h"
#include "core/text.h"
#include "films/film_writer.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace quiz {

namespace {

struct SuggestWish {
    std::string file;
    std::string target;
    bool replace = false;
};

void suggest(Invocation& invocation, const SuggestWish& wish) {
    std::error_code ignored;
    if (!wish.target.empty() && !wish.replace && std::filesystem::exists(wish.target, ignored)) {
        invocation.err << printable(wish.target)
                       << ": The file is there already. Name another one, or allow it with "
                          "--replace.\n";
        invocation.exit_code = exit_call;
        return;
    }
    const Catalogue bank = load_sources(invocation, {wish.file});
    for (const auto& problem : bank.problems) invocation.err << to_text(problem) << '\n';
    if (has_error(bank.problems) || bank.films.empty()) {
        // What is broken is left out when a film is read: written back, it would be lost.
        invocation.err << "red-shoes: Nothing is proposed until the errors are mended.\n";
        invocation.exit_code = exit_input;
        return;
    }
    const Suggestion made = suggest_asks(bank);
    invocation.err << to_readable(made);
    const std::string json = write_film(made.film);
    if (wish.target.empty()) {
        invocation.out << json;
    } else if (const auto written = write_file(wish.target, json); !written) {
        invocation.err << printable(written.error()) << '\n';
        invocation.exit_code = exit_input;
    }
}

} // namespace

void add_suggest(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand(
        "suggest", "Print a film file with asks proposed for its bare sentences, to accept or not");
    auto wish = std::make_shared<SuggestWish>();
    command
        ->add_option("FILE.json", wish->file,
                     "The film file, which stays as it is; - reads standard input")
        ->required()
        ->type_name("");
    auto* target =
        command->add_option("-o", wish->target, "File to write; without it, standard output")
            ->type_name("OUT.json");
    command
        ->add_flag("--replace", wish->replace,
                   "OUT.json may be there already, FILE.json itself too")
        ->needs(target);
    command->callback([wish, &invocation] { suggest(invocation, *wish); });
}

} // namespace quiz

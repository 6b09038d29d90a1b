#include "commands/sources.h"
#include "core/files.h"
#include "core/text.h"
#include "films/film_writer.h"
#include "films/opentdb.h"
#include "films/plain_text.h"
#include "terminal/text_page.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <memory>
#include <ostream>

namespace quiz {

namespace {

/// As much as the reader of that form takes.
std::string read_start(std::istream& stream) {
    std::string text;
    read_on(stream, text, largest_plain_text);
    if (looks_like_json(text)) read_on(stream, text, largest_opentdb);
    return text;
}

tl::expected<std::string, std::string> read_source(Invocation& invocation,
                                                   const std::string& file) {
    if (file == "-") return read_start(invocation.in);
    std::error_code ignored;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, ignored))
        return read_file(file); // which says why not
    return read_start(stream);
}

/// Says why nothing came of it.
void fail(Invocation& invocation, const std::string& why) {
    invocation.err << printable(why) << '\n';
    invocation.exit_code = exit_input;
}

void write_result(Invocation& invocation, const std::optional<Film>& film, const Problems& problems,
                  const std::string& target) {
    for (const auto& problem : problems) invocation.err << to_text(problem) << '\n';
    if (!film) {
        invocation.exit_code = exit_input;
        return;
    }
    const std::string json = write_film(*film);
    if (target.empty())
        invocation.out << json;
    else if (const auto written = write_file(target, json); !written)
        fail(invocation, written.error());
}

void import(Invocation& invocation, const std::string& file, const std::string& target) {
    const auto text = read_source(invocation, file);
    if (!text) return fail(invocation, text.error());
    if (!looks_like_json(*text)) {
        const PlainTextFilm result = read_plain_text(*text, file);
        return write_result(invocation, result.film, result.problems, target);
    }
    const OpenTdbCollection result = read_opentdb(*text, file);
    write_result(invocation, result.film, result.problems, target);
    if (result.read > 0)
        invocation.err << printable(file) << ": " << counted(result.read, "question")
                       << " read: " << with_thousands(result.kept()) << " kept, "
                       << with_thousands(result.true_or_false) << " true or false left out, "
                       << with_thousands(result.not_taken) << " could not be taken.\n";
}

} // namespace

void add_import(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand(
        "import",
        "Turn a plain-text record, or questions of the Open Trivia Database (JSON), into a film "
        "file; what is unclear is left out and told");
    auto file = std::make_shared<std::string>();
    auto target = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The record or the questions; - reads standard input")
        ->required()
        ->type_name("");
    command->add_option("-o", *target, "Film file to write; without it, standard output")
        ->type_name("OUT.json");
    command->callback([file, target, &invocation] { import(invocation, *file, *target); });
}

} // namespace quiz

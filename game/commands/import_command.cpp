#include "commands/commands.h"
#include "commands/suggestion_text.h"
#include "core/files.h"
#include "core/text.h"
#include "films/film_reader.h"
#include "films/film_writer.h"
#include "films/plain_text.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <memory>
#include <ostream>

namespace quiz {

namespace {

/// As much as the reader takes, and one byte more to show that there is more: a device or a pipe
/// may never end.
std::string read_start(std::istream& stream) {
    std::string text(largest_plain_text + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
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

struct ImportWish {
    std::string file;
    std::string target;
    bool ask = false;
};

/// The film file with asks proposed for its sentences. They get their ids and places by being read.
std::string with_asks(Invocation& invocation, const std::string& json, const std::string& file) {
    Catalogue bank;
    if (auto film = read_film(json, file, bank.problems)) bank.films.push_back(std::move(*film));
    if (bank.films.empty()) return json;
    bank.pools = load_pools(invocation.data_folder() / "questions" / "pools", bank.problems);
    const Suggestion made = suggest_asks(bank);
    invocation.err << to_readable(made);
    return write_film(made.film);
}

void import(Invocation& invocation, const ImportWish& wish) {
    const std::string& target = wish.target;
    const auto text = read_source(invocation, wish.file);
    if (!text) {
        invocation.err << printable(text.error()) << '\n';
        invocation.exit_code = exit_input;
        return;
    }
    const PlainTextFilm result = read_plain_text(*text, wish.file);
    for (const auto& problem : result.problems) invocation.err << to_text(problem) << '\n';
    if (!result.film) {
        invocation.exit_code = exit_input;
        return;
    }
    std::string json = write_film(*result.film);
    if (wish.ask) json = with_asks(invocation, json, wish.file);
    if (target.empty()) {
        invocation.out << json;
    } else if (const auto written = write_file(target, json); !written) {
        invocation.err << printable(written.error()) << '\n';
        invocation.exit_code = exit_input;
    }
}

} // namespace

void add_import(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand(
        "import",
        "Turn a plain-text record into a film file; what is unclear is left out and told");
    auto wish = std::make_shared<ImportWish>();
    command->add_option("FILE", wish->file, "The record; - reads standard input")
        ->required()
        ->type_name("");
    command->add_option("-o", wish->target, "Film file to write; without it, standard output")
        ->type_name("OUT.json");
    command->add_flag("--ask", wish->ask,
                      "Write what the sentences give to ask as well, as suggest proposes it");
    command->callback([wish, &invocation] { import(invocation, *wish); });
}

} // namespace quiz

#include "commands/sources.h"
#include "commands/suggestion_text.h"
#include "core/files.h"
#include "core/text.h"
#include "films/film_reader.h"
#include "films/film_writer.h"
#include "films/opentdb.h"
#include "films/plain_text.h"
#include "terminal/text_page.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <memory>
#include <ostream>
#include <set>

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

struct ImportWish {
    std::string file;
    std::string target;
    bool ask = false;
};

/// Says why nothing came of it.
void fail(Invocation& invocation, const std::string& why) {
    invocation.err << printable(why) << '\n';
    invocation.exit_code = exit_input;
}

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

void write_result(Invocation& invocation, const std::optional<Film>& film, const Problems& problems,
                  const ImportWish& wish) {
    for (const auto& problem : problems) invocation.err << to_text(problem) << '\n';
    if (!film) {
        invocation.exit_code = exit_input;
        return;
    }
    std::string json = write_film(*film);
    // A collection has no sentences.
    if (wish.ask && !film->is_collection()) json = with_asks(invocation, json, wish.file);
    if (wish.target.empty())
        invocation.out << json;
    else if (const auto written = write_file(wish.target, json); !written)
        fail(invocation, written.error());
}

/// Everybody of the pools, folded: where a cast line has no commas, a known name ends a role. What
/// is wrong with the pools is for "check" to say.
std::set<std::string> known_people(Invocation& invocation) {
    Problems untold;
    std::set<std::string> people;
    for (const auto& person :
         load_pools(invocation.data_folder() / "questions" / "pools", untold).people) {
        people.insert(fold(person.name));
        for (const auto& other : person.also) people.insert(fold(other));
    }
    return people;
}

void import(Invocation& invocation, const ImportWish& wish) {
    const std::string& file = wish.file;
    const auto text = read_source(invocation, file);
    if (!text) return fail(invocation, text.error());
    if (!looks_like_json(*text)) {
        const PlainTextFilm result = read_plain_text(*text, file, known_people(invocation));
        return write_result(invocation, result.film, result.problems, wish);
    }
    const OpenTdbCollection result = read_opentdb(*text, file);
    write_result(invocation, result.film, result.problems, wish);
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
    auto wish = std::make_shared<ImportWish>();
    command->add_option("FILE", wish->file, "The record or the questions; - reads standard input")
        ->required()
        ->type_name("");
    command->add_option("-o", wish->target, "Film file to write; without it, standard output")
        ->type_name("OUT.json");
    command->add_flag("--ask", wish->ask,
                      "With asks for the sentences of a record, as suggest proposes them");
    command->callback([wish, &invocation] { import(invocation, *wish); });
}

} // namespace quiz

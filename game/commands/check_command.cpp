#include "commands/flagged.h"
#include "commands/locate.h"
#include "commands/sources.h"
#include "core/text.h"
#include "generator/generator.h"
#include "generator/guessers.h"
#include "terminal/text_page.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <string>

namespace quiz {

namespace {

/// Which hand-written questions are at fault does not hang on the seed.
constexpr std::uint64_t any_seed = 1948;

struct Counts {
    long long films = 0;
    long long records = 0;
    long long questions = 0;
    long long facts = 0; ///< About which there is a question.
    long long errors = 0;
    long long warnings = 0;
};

Counts count(const Catalogue& catalogue, const Generation& generation, const Problems& problems) {
    Counts counts;
    counts.films = static_cast<long long>(catalogue.films.size());
    for (const auto& film : catalogue.films)
        counts.records += static_cast<long long>(film.records.size());
    counts.questions = static_cast<long long>(generation.questions.size());
    std::set<std::string> facts;
    for (const auto& question : generation.questions) facts.insert(question.fact);
    counts.facts = static_cast<long long>(facts.size());
    for (const auto& problem : problems)
        ++(problem.severity == Severity::Error ? counts.errors : counts.warnings);
    return counts;
}

std::string as_text(const Problems& problems, const Counts& counts) {
    std::string out;
    for (const auto& problem : problems) out += to_text(problem) + "\n";
    return out + counted(counts.films, "film") + ", " + counted(counts.records, "record") + ", " +
           counted(counts.questions, "question") + " about " + counted(counts.facts, "fact") +
           "; " + counted(counts.errors, "error") + ", " + counted(counts.warnings, "warning") +
           "\n";
}

/// For editors: nothing but the problems, an empty list when all is well.
nlohmann::ordered_json as_json(const Problems& problems) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& problem : problems)
        list.push_back({{"file", problem.file},
                        {"line", problem.at.line},
                        {"column", problem.at.column},
                        {"severity", problem.severity == Severity::Error ? "error" : "warning"},
                        {"code", problem.code},
                        {"where", problem.where},
                        {"what", problem.what}});
    return list;
}

std::string to_text(const nlohmann::ordered_json& json) {
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// What guessers make of the bank. It takes its time: it is generated with many seeds.
GuesserTable measure(Invocation& invocation, const Catalogue& catalogue) {
    invocation.err << "Making the bank with " << guesser_seeds << " seeds ...\n";
    return measure_guessers(catalogue);
}

std::string as_text(const GuesserTable& table) {
    return "\nWhat those get who know nothing and go by looks. A quarter is chance; 22 to 28 % "
           "hold over several films, more room has a single one:\n" +
           table.text();
}

nlohmann::ordered_json as_json(const GuesserTable& table) {
    auto list = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < guesser_count; ++i) {
        const auto guesser = static_cast<Guesser>(i);
        const Score score = table.pooled(guesser);
        list.push_back({{"guesser", guesser_name(guesser)},
                        {"right", score.share()},
                        {"questions", score.different.size()},
                        {"holds", table.holds(guesser)}});
    }
    return list;
}

void check(Invocation& invocation, const std::vector<std::string>& files, const std::string& format,
           bool bank) {
    const Catalogue catalogue = load_sources(invocation, files);
    const Generation generation = generate(catalogue, any_seed);
    Problems problems = catalogue.problems;
    problems.insert(problems.end(), generation.problems.begin(), generation.problems.end());
    locate(problems);
    sort_by_place(problems);
    const Counts counts = count(catalogue, generation, problems);
    std::optional<GuesserTable> table;
    if (bank) table = measure(invocation, catalogue);
    if (format == "json") {
        auto json = as_json(problems);
        if (table) json = {{"problems", std::move(json)}, {"bank", as_json(*table)}};
        invocation.out << to_text(json);
    } else {
        invocation.out << as_text(problems, counts) << (table ? as_text(*table) : "");
    }
    if (counts.errors > 0) invocation.exit_code = exit_input;
}

} // namespace

void add_check(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand(
        "check",
        "Tell everything that is wrong with film files; exit code 1 when there is an error");
    auto files = std::make_shared<std::vector<std::string>>();
    auto format = std::make_shared<std::string>("text");
    command
        ->add_option("FILE", *files,
                     "Film files; - reads one from standard input. Without any: everything "
                     "installed and your own")
        ->type_name("");
    command->add_option("--format", *format, "text, or json: a list of the problems for an editor")
        ->check(CLI::IsMember({"text", "json"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    auto bank = std::make_shared<bool>(false);
    command->add_flag("--bank", *bank,
                      "Also measure whether looks give answers away, over 200 seeds");
    auto flagged = std::make_shared<bool>(false);
    command->add_flag("--flagged", *flagged,
                      "Only list the questions you have flagged, and where each comes from");
    auto unflag = std::make_shared<std::string>();
    command->add_option("--unflag", *unflag, "Ask this flagged question again")->type_name("ID");
    command->callback([files, format, bank, flagged, unflag, &invocation] {
        if (!unflag->empty()) take_flag_away(invocation, *unflag);
        if (*flagged) print_flagged(invocation, *files, *format);
        if (unflag->empty() && !*flagged) check(invocation, *files, *format, *bank);
    });
}

} // namespace quiz

#include "commands/locate.h"
#include "commands/sources.h"
#include "core/text.h"
#include "generator/generator.h"
#include "terminal/text_page.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
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
std::string as_json(const Problems& problems) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& problem : problems)
        list.push_back({{"file", problem.file},
                        {"line", problem.at.line},
                        {"column", problem.at.column},
                        {"severity", problem.severity == Severity::Error ? "error" : "warning"},
                        {"code", problem.code},
                        {"where", problem.where},
                        {"what", problem.what}});
    return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

void check(Invocation& invocation, const std::vector<std::string>& files,
           const std::string& format) {
    const Catalogue catalogue = load_sources(invocation, files);
    const Generation generation = generate(catalogue, any_seed);
    Problems problems = catalogue.problems;
    problems.insert(problems.end(), generation.problems.begin(), generation.problems.end());
    locate(problems);
    sort_by_place(problems);
    const Counts counts = count(catalogue, generation, problems);
    invocation.out << (format == "json" ? as_json(problems) : as_text(problems, counts));
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
    command->callback([files, format, &invocation] { check(invocation, *files, *format); });
}

} // namespace quiz

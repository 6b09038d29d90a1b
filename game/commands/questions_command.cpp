#include "commands/question_stream.h"
#include "commands/question_text.h"
#include "commands/seed_option.h"
#include "commands/sources.h"
#include "core/random.h"
#include "core/text.h"
#include "generator/generator.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace quiz {

namespace {

/// Without --seed the output is still the same every time.
constexpr std::uint64_t usual_seed = 1948;

struct Wish {
    std::vector<std::string> files;
    std::optional<std::uint64_t> seed;
    std::optional<std::size_t> count;
    bool all = false;
    bool explain = false;
    std::string format = "json";
};

std::string as_text(const std::vector<Question>& questions, const std::string& format) {
    std::string out;
    if (format == "text") {
        for (std::size_t i = 0; i < questions.size(); ++i)
            out += (i > 0 ? "\n" : "") + to_readable(questions[i], i + 1);
    } else if (format == "jsonl") {
        for (const auto& question : questions) out += to_json_line(question) + "\n";
    } else {
        out = "[";
        for (std::size_t i = 0; i < questions.size(); ++i)
            out += (i > 0 ? ",\n  " : "\n  ") + to_json_line(questions[i]);
        out += questions.empty() ? "]\n" : "\n]\n";
    }
    return out;
}

void print_questions(Invocation& invocation, const Wish& wish) {
    const std::uint64_t seed = wish.seed.value_or(usual_seed);
    if (wish.format == "jsonl" && std::count(wish.files.begin(), wish.files.end(), "-") > 0) {
        if (wish.files.size() == 1)
            return stream_questions(invocation, {seed, wish.count, wish.explain});
        invocation.err << "red-shoes: With --format jsonl, - stands for a stream of records and "
                          "cannot be read beside other files.\n";
        invocation.exit_code = exit_call;
        return;
    }
    const Catalogue catalogue = load_sources(invocation, wish.files);
    Generation generation = generate(catalogue, seed);

    Problems problems = catalogue.problems;
    problems.insert(problems.end(), generation.problems.begin(), generation.problems.end());
    sort_by_place(problems);
    for (const auto& problem : problems) invocation.err << to_text(problem) << '\n';
    if (has_error(problems)) invocation.exit_code = exit_input;

    auto& questions = generation.questions;
    if (wish.count) {
        Random random = stream(seed, "count");
        shuffle(random, questions);
        if (questions.size() < *wish.count)
            invocation.err << "red-shoes: there are only " << questions.size() << " questions.\n";
        else
            questions.resize(*wish.count);
    }
    invocation.out << as_text(questions, wish.format);

    if (!wish.explain) return;
    for (const auto& outcome : generation.outcomes) invocation.err << to_readable(outcome) << '\n';
}

} // namespace

void add_questions(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand("questions", "Print the questions that the films give");
    auto wish = std::make_shared<Wish>();
    command
        ->add_option("FILE", wish->files,
                     "Film files; - reads one from standard input, with --format jsonl a stream "
                     "of records, one a line. Without any: everything installed and your own")
        ->type_name("");
    add_seed_option(*command, wish->seed,
                    "Chooses wrong answers and the order of options; the same seed gives the same "
                    "bytes (1948 when not given)");
    auto* count = command
                      ->add_option("--count", wish->count,
                                   "So many (of each record of a stream), picked by the seed")
                      ->check(CLI::Range(1, 1'000'000))
                      ->type_name("N");
    command->add_flag("--all", wish->all, "All of them, in file order (as without --count)")
        ->excludes(count);
    command->add_flag("--explain", wish->explain,
                      "Say on standard error what became of everything that could be asked");
    command->add_option("--format", wish->format, "json, jsonl (one a line) or text")
        ->check(CLI::IsMember({"json", "jsonl", "text"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    command->callback([wish, &invocation] { print_questions(invocation, *wish); });
}

} // namespace quiz

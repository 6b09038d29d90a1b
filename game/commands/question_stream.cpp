#include "commands/question_stream.h"

#include "commands/bounded_lines.h"
#include "commands/progress.h"
#include "commands/question_text.h"
#include "core/random.h"
#include "core/text.h"
#include "films/film_reader.h"
#include "generator/generator.h"
#include "generator/lore.h"

#include <cerrno>
#include <iostream>
#include <unistd.h>

namespace quiz {

namespace {

/// A problem with the number of its line in the stream; the line itself would be too long to show.
std::string in_stream(Problem problem, long long line) {
    problem.file = "line " + std::to_string(line);
    if (problem.at.column > 0) {
        const std::string column = "column " + std::to_string(problem.at.column);
        problem.where = problem.where.empty() ? column : problem.where + " (" + column + ")";
    }
    problem.at = {};
    problem.source_line.clear();
    return to_text(problem);
}

std::chrono::milliseconds steady_now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

class QuestionStream {
public:
    QuestionStream(Invocation& invocation, const StreamWish& wish)
        : invocation_(invocation), wish_(wish), pool_(read_pools()),
          progress_(invocation.err, &invocation.err == &std::cerr && ::isatty(STDERR_FILENO) == 1,
                    steady_now) {}

    void run() {
        BoundedLines lines(invocation_.in, longest_record);
        while (lines.next()) {
            if (lines.too_long())
                refuse(lines.number(), "The line has more than 8 MB: no record of a film has. It "
                                       "was passed over.");
            else if (!trim(lines.line()).empty())
                record(lines.line(), lines.number());
            if (!passed_on()) break;
        }
        progress_.finish();
    }

private:
    PoolLore read_pools() {
        Problems problems;
        const Pools pools = load_pools(invocation_.data_folder() / "questions/pools", problems);
        for (const auto& problem : problems) invocation_.err << to_text(problem) << '\n';
        if (has_error(problems)) invocation_.exit_code = exit_input;
        return PoolLore(pools);
    }

    void refuse(long long line, std::string what) {
        Problem problem;
        problem.what = std::move(what);
        report({problem}, line);
    }

    /// Only errors: what could be better is for `check` to say.
    void report(const Problems& problems, long long line) {
        for (const auto& problem : problems) {
            if (problem.severity != Severity::Error) continue;
            invocation_.err << in_stream(problem, line) << '\n';
            invocation_.exit_code = exit_input;
        }
    }

    void record(const std::string& text, long long line) {
        Problems problems;
        const auto film = read_film(text, "-", problems);
        if (!film) {
            report(problems, line);
            explain_lines(trim(text));
            return;
        }
        Generation made = generate(*film, pool_, wish_.seed);
        problems.insert(problems.end(), made.problems.begin(), made.problems.end());
        report(problems, line);
        if (wish_.count && made.questions.size() > *wish_.count) {
            Random random = stream(wish_.seed, "count");
            shuffle(random, made.questions);
            made.questions.resize(*wish_.count);
        }
        for (const auto& question : made.questions)
            invocation_.out << to_json_line(question) << '\n';
        if (wish_.explain)
            for (const auto& outcome : made.outcomes)
                invocation_.err << "line " << line << ": " << to_readable(outcome) << '\n';
        progress_.record(static_cast<long long>(made.questions.size()));
    }

    /// A film file of many lines is what people try first.
    void explain_lines(std::string_view text) {
        if (explained_ || (text != "{" && text != "[")) return;
        explained_ = true;
        invocation_.err << "red-shoes: With --format jsonl, each line is one whole record. A film "
                           "file of many lines takes --format json.\n";
    }

    /// Whoever reads the questions gets them before the next line is read. False when nobody does.
    bool passed_on() {
        errno = 0;
        invocation_.out.flush();
        if (!invocation_.out && errno == EPIPE) invocation_.nobody_reads = true;
        return static_cast<bool>(invocation_.out);
    }

    Invocation& invocation_;
    const StreamWish& wish_;
    PoolLore pool_;
    Progress progress_;
    bool explained_ = false;
};

} // namespace

void stream_questions(Invocation& invocation, const StreamWish& wish) {
    QuestionStream(invocation, wish).run();
}

} // namespace quiz

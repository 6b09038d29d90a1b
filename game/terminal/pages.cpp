#include "terminal/pages.h"

#include "core/text.h"
#include "rules/scoring.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr std::size_t shown_scores = 5;

std::string rule(const PageStyle& style) {
    std::string line;
    for (std::size_t i = 0; i < style.width; ++i) line += "─";
    return style.ink.faint(line) + "\n";
}

/// `left` and `right` at the two ends of one line, or on two lines where they do not fit.
std::string two_ends(const std::string& left, const std::string& right, const PageStyle& style) {
    const auto used = character_count(left) + character_count(right);
    if (used + 2 > style.width) return left + "\n" + right + "\n";
    return left + std::string(style.width - used, ' ') + right + "\n";
}

/// An act by its place among those that are played: short matches leave some empty.
std::string act_name(const Match& match, int act) {
    const auto& acts = match.programme().acts;
    const auto played = std::count_if(acts.begin(), acts.begin() + act + 1,
                                      [](const Act& one) { return !one.questions.empty(); });
    return "Act " + roman_number(static_cast<int>(played));
}

std::string option_text(const Question& question, int option) {
    const auto index = static_cast<std::size_t>(option);
    return std::string(1, option_letters.at(index)) + "  " + printable(question.options.at(index));
}

std::string parts_of(const Award& award) {
    std::string parts = with_thousands(award.base) + " for the answer";
    if (award.time != award.base)
        parts += " − " + with_thousands(award.base - award.time) + " for time";
    if (award.streak > 0) parts += " + " + with_thousands(award.streak) + " for the streak";
    return parts;
}

std::string share(int points, int most) {
    return std::to_string(most > 0 ? static_cast<long long>(points) * 100 / most : 0) + " %";
}

/// The entry that has just come in, or none: among equals it is the last.
std::size_t own_entry(const Scores::Table& table, const Result& result) {
    std::size_t own = table.entries.size();
    if (!result.place) return own;
    for (std::size_t i = 0; i < table.entries.size(); ++i)
        if (table.entries[i].points == result.points && table.entries[i].right == result.right)
            own = i;
    return own;
}

std::string score_lines(const Scores::Table& table, const Result& result, const PageStyle& style) {
    const auto own = own_entry(table, result);
    std::string out;
    for (std::size_t i = 0; i < std::min(shown_scores, table.entries.size()); ++i) {
        const auto& entry = table.entries[i];
        std::string line = i == own ? "> " : "  ";
        line += padded(std::to_string(i + 1), 2, Side::Right) + "  ";
        line += padded(printable(entry.name), name_most);
        line += padded(with_thousands(entry.points), 8, Side::Right) + "  ";
        line += std::to_string(entry.right) + " right  ";
        line += printable(entry.date.substr(0, 10));
        out += (i == own ? style.ink.gold(line) : line) + "\n";
    }
    return out;
}

} // namespace

std::string options_page(const Question& question, const std::array<bool, 4>& gone,
                         const PageStyle& style) {
    std::string out;
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (!gone.at(i))
            out += paragraph(question.options.at(i), style.width,
                             "  " + std::string(1, option_letters.at(i)) + "  ");
    return out;
}

std::string question_page(const Match& match, const PageStyle& style) {
    const Question& question = match.question();
    const std::string head = act_name(match, match.act()) + "   Question " +
                             std::to_string(match.number()) + " of " +
                             std::to_string(match.size()) + "   " +
                             with_thousands(base_points(question.difficulty)) + " points";
    return "\n" + rule(style) +
           style.ink.faint(two_ends(head, "Score " + with_thousands(match.seat(0).points), style)) +
           "\n" + style.ink.strong(paragraph(question.prompt, style.width)) + "\n" +
           options_page(question, {}, style) + "\n";
}

std::string reveal_page(const Match& match, const Judged& judged, bool ran_out,
                        const PageStyle& style) {
    const Question& question = match.question();
    const Answer& answer = judged.answer;
    const std::string key = option_text(question, question.answer);
    std::string out = "\n";
    if (answer.right)
        out += style.ink.good(paragraph("Right! " + key + ".", style.width));
    else if (ran_out || !answer.option)
        out += style.ink.bad(paragraph("Time ran out. The answer is " + key + ".", style.width));
    else
        out += style.ink.bad(paragraph("No. The answer is " + key + ".", style.width));
    if (!question.explanation.empty()) out += paragraph(question.explanation, style.width);
    std::string points = "0 points.";
    if (answer.right)
        points =
            "+" + with_thousands(answer.award.total()) + " points: " + parts_of(answer.award) + ".";
    points += " Score " + with_thousands(judged.points) + ".";
    if (judged.streak > 1) points += " " + std::to_string(judged.streak) + " right in a row.";
    return out + style.ink.gold(paragraph(points, style.width));
}

std::string interval_page(const Match& match, int act, const PageStyle& style) {
    return "\n" + rule(style) +
           style.ink.strong(paragraph(
               "The curtain falls on " + act_name(match, act) + ". Score " +
                   with_thousands(match.seat(0).points) + ", " +
                   std::to_string(match.seat(0).right) + " of " +
                   counted(static_cast<long long>(match.played().size()), "question") + " right.",
               style.width));
}

std::string help_page(const Match& match, const PageStyle& style) {
    const auto seconds = std::to_string(
        std::chrono::duration_cast<std::chrono::seconds>(match.settings().answer_time).count());
    const bool speed = match.settings().scoring == Scoring::Speed &&
                       match.settings().answer_time > Milliseconds{0};
    std::string out = "\n";
    const auto say = [&](std::string_view first, const std::string& text) {
        out += paragraph(text, style.width, first);
    };
    say("  A B C D  ", "answer; 1 to 4 do the same");
    say("  H        ", "halve: two wrong answers go (once in a match)");
    if (match.settings().answer_time > Milliseconds{0})
        say("  E        ", "encore: 10 seconds more, worth half (once in a match)");
    say("  U        ", "understudy: another question instead (once in a match)");
    say("  F        ", "flag: something is wrong with this question; it is not asked again");
    say("  Q        ", "leave; the score so far is kept");
    out += "\n";
    say("", "Points: an easy question gives 500, a medium one 750, a hard one 1,000." +
                (speed ? " With t the time of the answer and T = " + seconds +
                             " s: all of it while 3t <= T, then base - base (3t - T) / (4T), "
                             "rounded down to a multiple of 5. The clock starts when there was "
                             "time to read the question."
                       : std::string(" Speed does not count.")) +
                " Each right answer in a row beyond the first adds 50 more than the one before, "
                "at most 250; a wrong or missing answer gives 0 and ends the streak.");
    return out + "\n";
}

std::string result_page(const Result& result, const Performance& performance,
                        const PageStyle& style) {
    const ScoreTable& table = performance.table;
    const auto* over = std::get_if<Over>(&performance.match.match().phase());
    const bool left = over != nullptr && over->left;
    std::string out = "\n" + rule(style);
    if (result.asked == 0)
        return out + paragraph("No question was answered, so nothing is kept.", style.width);
    out += style.ink.strong(
        paragraph(left ? "You left the stage. " + with_thousands(result.points) + " points."
                       : "The curtain falls. " + with_thousands(result.points) + " points.",
                  style.width));
    out += paragraph(std::to_string(result.right) + " of " + counted(result.asked, "question") +
                         " right, longest streak " + std::to_string(result.longest_streak) + ".",
                     style.width);
    out += style.ink.gold(paragraph("Rank: " + std::string(rank_name(result.rank)) + " (" +
                                        share(result.points, result.most) + " of the most, " +
                                        with_thousands(result.most) + ").",
                                    style.width));
    const Scores::Table* found = result.scores.find(table);
    if (result.place && found != nullptr)
        out += paragraph((result.record ? "A new record! Place " : "Place ") +
                             std::to_string(*result.place) + " of " +
                             std::to_string(found->entries.size()) + ".",
                         style.width);
    if (!performance.code.empty())
        out += paragraph("Challenge code: " + performance.code + " (\"red-shoes play --code " +
                             performance.code + "\" asks the same ten questions).",
                         style.width);
    for (const auto& trouble : result.troubles)
        out += style.ink.bad(paragraph(trouble, style.width));
    if (found != nullptr && !found->entries.empty())
        out += "\n" +
               paragraph("High scores, " + counted(table.questions, "question") +
                             (table.seed != 0 ? ", seed " + std::to_string(table.seed) : "") + ":",
                         style.width) +
               score_lines(*found, result, style);
    return out;
}

} // namespace quiz

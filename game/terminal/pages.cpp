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
std::string act_name(const Match& match, int act, const Strings& words) {
    const auto& acts = match.programme().acts;
    const auto played = std::count_if(acts.begin(), acts.begin() + act + 1,
                                      [](const Act& one) { return !one.questions.empty(); });
    return words("terminal.act", {{"act", roman_number(static_cast<int>(played))}});
}

std::string option_text(const Question& question, int option) {
    const auto index = static_cast<std::size_t>(option);
    return std::string(1, option_letters.at(index)) + "  " + printable(question.options.at(index));
}

std::string parts_of(const Award& award, const Strings& words) {
    std::string parts = words("terminal.for_answer", {{"points", award.base}});
    if (award.time != award.base)
        parts += words("terminal.for_time", {{"points", award.base - award.time}});
    if (award.streak > 0) parts += words("terminal.for_streak", {{"points", award.streak}});
    return parts;
}

long long percent(int points, int most) {
    return most > 0 ? static_cast<long long>(points) * 100 / most : 0;
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
        line += padded(style.words.number(entry.points), 8, Side::Right) + "  ";
        line += style.words("terminal.right", {{"n", entry.right}}) + "  ";
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
    const std::string head =
        style.words("terminal.question", {{"act", act_name(match, match.act(), style.words)},
                                          {"number", match.number()},
                                          {"all", match.size()},
                                          {"points", base_points(question.difficulty)}});
    const std::string score = style.words("terminal.score", {{"points", match.seat(0).points}});
    return "\n" + rule(style) + style.ink.faint(two_ends(head, score, style)) + "\n" +
           style.ink.strong(paragraph(question.prompt, style.width)) + "\n" +
           options_page(question, {}, style) + "\n";
}

std::string reveal_page(const Match& match, const Judged& judged, bool ran_out,
                        const PageStyle& style) {
    const Strings& words = style.words;
    const Question& question = match.question();
    const Answer& answer = judged.answer;
    const std::string key = option_text(question, question.answer);
    std::string out = "\n";
    if (answer.right)
        out +=
            style.ink.good(paragraph(words("terminal.is_right", {{"answer", key}}), style.width));
    else if (ran_out || !answer.option)
        out += style.ink.bad(paragraph(words("terminal.late", {{"answer", key}}), style.width));
    else
        out += style.ink.bad(paragraph(words("terminal.is_wrong", {{"answer", key}}), style.width));
    if (!question.explanation.empty()) out += paragraph(question.explanation, style.width);
    std::string points = words("terminal.nothing");
    if (answer.right)
        points = words("terminal.earned", {{"points", answer.award.total()},
                                           {"parts", parts_of(answer.award, words)}});
    points += " " + words("terminal.new_score", {{"points", judged.points}});
    if (judged.streak > 1) points += " " + words("terminal.in_a_row", {{"n", judged.streak}});
    return out + style.ink.gold(paragraph(points, style.width));
}

std::string interval_page(const Match& match, int act, const PageStyle& style) {
    return "\n" + rule(style) +
           style.ink.strong(paragraph(
               style.words("terminal.interval", {{"act", act_name(match, act, style.words)},
                                                 {"points", match.seat(0).points},
                                                 {"right", match.seat(0).right},
                                                 {"n", match.played().size()}}),
               style.width));
}

std::string help_page(const Match& match, const PageStyle& style) {
    const Strings& words = style.words;
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(match.settings().answer_time).count();
    const bool speed = match.settings().scoring == Scoring::Speed &&
                       match.settings().answer_time > Milliseconds{0};
    std::string out = "\n";
    const auto say = [&](std::string_view first, const std::string& text) {
        out += paragraph(text, style.width, first);
    };
    say("  A B C D  ", words("terminal.help_answer"));
    say("  H        ", words("terminal.help_halve"));
    if (match.settings().answer_time > Milliseconds{0})
        say("  E        ", words("terminal.help_encore"));
    say("  U        ", words("terminal.help_understudy"));
    say("  F        ", words("terminal.help_flag"));
    say("  Q        ", words("terminal.help_leave"));
    out += "\n";
    say("", words("terminal.help_points",
                  {{"speed", speed ? words("terminal.help_speed", {{"seconds", seconds}})
                                   : words("terminal.help_no_speed")}}));
    return out + "\n";
}

std::string result_page(const Result& result, const Performance& performance,
                        const PageStyle& style) {
    const Strings& words = style.words;
    const ScoreTable& table = performance.table;
    const auto* over = std::get_if<Over>(&performance.match.match().phase());
    const bool left = over != nullptr && over->left;
    std::string out = "\n" + rule(style);
    const auto say = [&](const std::string& text) { out += paragraph(text, style.width); };
    if (result.asked == 0) return out + paragraph(words("terminal.no_answer"), style.width);
    out += style.ink.strong(paragraph(
        words(left ? "terminal.left" : "terminal.end", {{"n", result.points}}), style.width));
    say(words("terminal.of_right",
              {{"right", result.right}, {"n", result.asked}, {"streak", result.longest_streak}}));
    out += style.ink.gold(
        paragraph(words("terminal.rank", {{"rank", words(rank_id(result.rank))},
                                          {"percent", percent(result.points, result.most)},
                                          {"most", result.most}}),
                  style.width));
    const Scores::Table* found = result.scores.find(table);
    if (result.place && found != nullptr)
        say(words(result.record ? "terminal.record" : "terminal.place",
                  {{"number", *result.place}, {"all", found->entries.size()}}));
    if (!performance.code.empty()) say(words("terminal.code", {{"code", performance.code}}));
    for (const auto& trouble : result.troubles)
        out += style.ink.bad(paragraph(trouble, style.width));
    if (found != nullptr && !found->entries.empty()) {
        const std::string questions = words("tables.questions", {{"n", table.questions}});
        const std::string seed = std::to_string(table.seed);
        out += "\n";
        say(table.seed != 0
                ? words("terminal.scores_seed", {{"questions", questions}, {"seed", seed}})
                : words("terminal.scores", {{"questions", questions}}));
        out += score_lines(*found, result, style);
    }
    return out;
}

} // namespace quiz

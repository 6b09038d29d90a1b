#include "terminal/party.h"

#include "core/text.h"
#include "rules/prizes.h"
#include "rules/scoring.h"
#include "terminal/pages.h"

#include <algorithm>
#include <istream>
#include <optional>
#include <ostream>
#include <utility>

namespace quiz {

namespace {

constexpr std::size_t narrowest = 60;
constexpr int players_least = 2;
constexpr int screen_lines = 60; // more than a terminal shows

/// Ten questions, as alone, in three acts.
std::vector<EveningAct> ensembles(int questions, EveningDifficulty difficulty) {
    std::vector<EveningAct> acts;
    for (const ActPlan& act : performance_plan(questions))
        acts.push_back({"ensemble", shifted(act.difficulty, difficulty), act.questions});
    return acts;
}

std::optional<int> option_meant(std::string_view line) {
    if (line.size() == 2 && (line[1] == ')' || line[1] == '.')) line.remove_suffix(1);
    if (line.size() != 1) return std::nullopt;
    if (line[0] >= 'a' && line[0] <= 'd') return line[0] - 'a';
    if (line[0] >= '1' && line[0] <= '4') return line[0] - '1';
    return std::nullopt;
}

std::string key_of(const Question& question) {
    return std::string(1, option_letters.at(static_cast<std::size_t>(question.answer))) + ", " +
           question.key();
}

class PartyPlay {
public:
    PartyPlay(House& house, Performance& performance, std::istream& in, std::ostream& out,
              const TerminalStyle& style)
        : house_(house), performance_(performance), in_(in), out_(out),
          style_(style), page_{Ink(style.colour), std::max(style.width, narrowest)} {}

    void run() {
        (void)performance_.match.start();
        keep();
        while (!match().over()) {
            if (std::holds_alternative<Interval>(match().phase()))
                interval();
            else if (std::holds_alternative<Reveal>(match().phase()))
                reveal();
            else
                question();
        }
        if (ended_)
            out_ << "\n" << paragraph("The input has ended, and so does the evening.", page_.width);
        out_ << "\n" << table_text(match(), "The evening is over.");
        out_.flush();
    }

private:
    [[nodiscard]] const Match& match() const { return performance_.match.match(); }
    void apply(Seat seat, const Action& action) {
        (void)performance_.match.apply({seat, action});
        keep();
    }
    void menu(const Action& action) { apply(no_seat, action); }
    /// What was done survives a crash from here on.
    void keep() {
        if (const auto trouble = house_.keep_going(performance_))
            out_ << paragraph(*trouble, page_.width, "Note: ");
    }

    bool read_line(std::string& line) {
        out_.flush();
        if (ended_ || !std::getline(in_, line)) ended_ = true;
        if (!style_.waits) out_ << "\n"; // nobody typed the line's end here
        line = to_lower_ascii(trim(line));
        return !ended_;
    }

    void question() {
        const Question& asked = match().question();
        out_ << "\n"
             << page_.ink.faint("Act " + roman_number(match().act() + 1) + ", question " +
                                std::to_string(match().number()) + " of " +
                                std::to_string(match().size()) + ", " +
                                with_thousands(base_points(asked.difficulty)) + " points")
             << "\n\n"
             << page_.ink.strong(paragraph(asked.prompt, page_.width)) << "\n"
             << options_page(asked, {}, page_) << "\n";
        menu(Skip{}); // the beat: whoever types has read
        (void)performance_.match.advance(answer_guard);
        for (const Seat seat : present()) {
            if (!std::holds_alternative<Answering>(match().phase())) return;
            answer(seat);
        }
    }

    [[nodiscard]] std::vector<Seat> present() const {
        std::vector<Seat> all;
        for (std::size_t i = 0; i < match().seats().size(); ++i)
            if (match().plays(static_cast<Seat>(i))) all.push_back(static_cast<Seat>(i));
        return all;
    }

    void answer(Seat seat) {
        std::string line;
        for (;;) {
            out_ << seat_name(match(), seat) << ", A-D (q leaves): ";
            if (!read_line(line)) return menu(EndEvening{});
            hide();
            if (const auto option = option_meant(line)) {
                if (style_.waits) out_ << seat_name(match(), seat) << " has answered.\n";
                apply(seat, Choose{*option});
                return;
            }
            if (line == "q" || line == "quit") {
                apply(seat, Leave{});
                if (present().empty()) menu(EndEvening{});
                return;
            }
            out_ << "Answer with A, B, C or D.\n";
        }
    }

    /// What one has typed the next must not see. Without cursor control it scrolls away.
    void hide() {
        if (!style_.waits) return;
        if (style_.colour)
            out_ << "\x1b[1A\x1b[2K";
        else
            out_ << std::string(screen_lines, '\n');
    }

    void reveal() {
        const Played& played = match().played().back();
        out_ << "\n"
             << page_.ink.good(
                    paragraph("The answer is " + key_of(played.question) + ".", page_.width));
        if (!played.question.explanation.empty())
            out_ << paragraph(played.question.explanation, page_.width);
        for (std::size_t i = 0; i < played.answers.size(); ++i) {
            const Answer& answer = played.answers[i];
            if (!answer.asked || !answer.option) continue;
            const std::string name = seat_name(match(), static_cast<Seat>(i));
            const char letter = option_letters.at(static_cast<std::size_t>(*answer.option));
            const std::string line =
                name + ": " + letter +
                (answer.right ? ", right, +" + with_thousands(answer.award.total()) : ", wrong") +
                ". Score " + with_thousands(match().seats()[i].points) + ".";
            out_ << (answer.right ? page_.ink.gold(line) : line) << "\n";
        }
        go_on();
    }

    void interval() {
        out_ << "\n"
             << page_.ink.strong("The curtain falls on act " + roman_number(match().act() + 1) +
                                 ".")
             << "\n";
        for (const Standing& one : match().standings())
            out_ << "  " << one.rank << ". " << seat_name(match(), one.seat) << ", "
                 << with_thousands(one.points) << "\n";
        go_on();
    }

    void go_on() {
        if (style_.waits) {
            out_ << page_.ink.faint("Enter to go on, q to end the evening: ");
            std::string line;
            if (!read_line(line) || line == "q") return menu(EndEvening{});
        }
        menu(Skip{});
    }

    House& house_;
    Performance& performance_;
    std::istream& in_;
    std::ostream& out_;
    const TerminalStyle& style_;
    PageStyle page_;
    bool ended_ = false;
};

std::vector<Player> ask_names(const MatchWish& wish, std::istream& in, std::ostream& out,
                              const TerminalStyle& style) {
    std::vector<Player> players = wish.players;
    for (int seat = static_cast<int>(players.size()); seat < wish.seats; ++seat) {
        Player player;
        player.mark = seat;
        if (style.waits) {
            out << "Name of seat " << seat + 1 << ": ";
            out.flush();
            std::string line;
            if (std::getline(in, line)) player.name = clean_name(line);
        }
        players.push_back(std::move(player));
    }
    return players;
}

/// Asks whether to go on with an evening that was interrupted.
bool goes_on(const Interrupted& evening, std::istream& in, std::ostream& out,
             const TerminalStyle& style) {
    const auto width = std::max(style.width, narrowest);
    std::vector<std::string> table;
    for (const Interrupted::Line& line : evening.table)
        table.push_back(line.name + " " + with_thousands(line.points));
    out << paragraph("The last evening was interrupted after question " +
                         std::to_string(evening.questions) + " of " + std::to_string(evening.of) +
                         ": " + join(table, ", ") + ".",
                     width)
        << "Enter goes on with it; n begins another, and its scores are kept: ";
    out.flush();
    std::string line;
    const bool answered = static_cast<bool>(std::getline(in, line));
    if (!style.waits) out << "\n";
    line = to_lower_ascii(trim(line));
    return answered && line != "n" && line != "no";
}

/// An evening that only the window can go on with ends when another begins: not without a word.
bool gives_up(const Interrupted& evening, std::istream& in, std::ostream& out,
              const TerminalStyle& style) {
    out << paragraph("An evening of the window was interrupted after question " +
                         std::to_string(evening.questions) + " of " + std::to_string(evening.of) +
                         ". It cannot be played in turns; when another one begins it ends, and its "
                         "scores are kept.",
                     std::max(style.width, narrowest))
        << "Enter leaves it for the window; n begins another: ";
    out.flush();
    std::string line;
    const bool answered = static_cast<bool>(std::getline(in, line));
    if (!style.waits) out << "\n";
    line = to_lower_ascii(trim(line));
    return answered && (line == "n" || line == "no");
}

tl::expected<Performance, std::string> open_evening(House& house, const MatchWish& wish,
                                                    std::istream& in, std::ostream& out,
                                                    const TerminalStyle& style) {
    const auto interrupted = house.interrupted();
    if (interrupted && interrupted->in_turns && goes_on(*interrupted, in, out, style))
        return house.resume();
    if (interrupted && !interrupted->in_turns && !gives_up(*interrupted, in, out, style))
        return tl::unexpected(std::string("The interrupted evening waits for the window."));
    MatchWish evening = wish;
    evening.acts = ensembles(wish.questions, wish.difficulty);
    evening.note = false;
    evening.flat_scoring = true; // In turns nobody is quicker than another.
    evening.seats = std::clamp(wish.seats, players_least, seats_most);
    evening.players = ask_names(evening, in, out, style);
    return house.open(evening);
}

} // namespace

TerminalResult play_party_in_terminal(House& house, const MatchWish& wish, std::istream& in,
                                      std::ostream& out, const TerminalStyle& style) {
    auto performance = open_evening(house, wish, in, out, style);
    if (!performance) return {std::nullopt, std::move(performance.error())};
    const auto width = std::max(style.width, narrowest);
    for (const auto& notice : house.notices()) out << paragraph(notice, width, "Note: ");
    if (!performance->notice.empty()) out << paragraph(performance->notice, width);
    PartyPlay(house, *performance, in, out, style).run();
    Result result = house.close(*performance, {});
    for (const auto& trouble : result.troubles) out << paragraph(trouble, width);
    out.flush();
    return {std::move(result), std::nullopt};
}

} // namespace quiz

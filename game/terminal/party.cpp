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
          style_(style), page_{house.words(), Ink(style.colour), std::max(style.width, narrowest)} {
    }

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
        if (ended_) out_ << "\n" << paragraph(words()("terminal.party_input_ended"), page_.width);
        out_ << "\n" << table_text(match(), words()("terminal.party_over"), words());
        out_.flush();
    }

private:
    [[nodiscard]] const Match& match() const { return performance_.match.match(); }
    [[nodiscard]] const Strings& words() const { return page_.words; }
    [[nodiscard]] std::string name(Seat seat) const { return seat_name(match(), seat, words()); }
    void apply(Seat seat, const Action& action) {
        (void)performance_.match.apply({seat, action});
        keep();
    }
    void menu(const Action& action) { apply(no_seat, action); }
    /// What was done survives a crash from here on.
    void keep() {
        if (const auto trouble = house_.keep_going(performance_))
            out_ << paragraph(*trouble, page_.width, words()("terminal.note") + " ");
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
             << page_.ink.faint(
                    words()("terminal.party_question", {{"act", roman_number(match().act() + 1)},
                                                        {"number", match().number()},
                                                        {"all", match().size()},
                                                        {"points", base_points(asked.difficulty)}}))
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
            out_ << words()("terminal.party_prompt", {{"name", name(seat)}}) << " ";
            if (!read_line(line)) return menu(EndEvening{});
            hide();
            if (const auto option = option_meant(line)) {
                if (style_.waits)
                    out_ << words()("terminal.party_answered", {{"name", name(seat)}}) << "\n";
                apply(seat, Choose{*option});
                return;
            }
            if (line == "q" || line == "quit") {
                apply(seat, Leave{});
                if (present().empty()) menu(EndEvening{});
                return;
            }
            out_ << words()("terminal.party_no_option") << "\n";
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
             << page_.ink.good(paragraph(
                    words()("terminal.party_answer", {{"answer", key_of(played.question)}}),
                    page_.width));
        if (!played.question.explanation.empty())
            out_ << paragraph(played.question.explanation, page_.width);
        for (std::size_t i = 0; i < played.answers.size(); ++i) {
            const Answer& answer = played.answers[i];
            if (!answer.asked || !answer.option) continue;
            const auto letter = static_cast<std::size_t>(*answer.option);
            const std::string line =
                words()(answer.right ? "terminal.party_right" : "terminal.party_wrong",
                        {{"name", name(static_cast<Seat>(i))},
                         {"letter", std::string(1, option_letters.at(letter))},
                         {"points", answer.award.total()},
                         {"score", match().seats()[i].points}});
            out_ << (answer.right ? page_.ink.gold(line) : line) << "\n";
        }
        go_on();
    }

    void interval() {
        out_ << "\n"
             << page_.ink.strong(
                    words()("terminal.party_interval", {{"act", roman_number(match().act() + 1)}}))
             << "\n";
        for (const Standing& one : match().standings())
            out_ << "  " << one.rank << ". " << name(one.seat) << words().rules().comma
                 << words().number(one.points) << "\n";
        go_on();
    }

    void go_on() {
        if (style_.waits) {
            out_ << page_.ink.faint(words()("terminal.party_go_on") + " ");
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

std::vector<Player> ask_names(const MatchWish& wish, const Strings& words, std::istream& in,
                              std::ostream& out, const TerminalStyle& style) {
    std::vector<Player> players = wish.players;
    for (int seat = static_cast<int>(players.size()); seat < wish.seats; ++seat) {
        Player player;
        player.mark = seat;
        if (style.waits) {
            out << words("terminal.seat_name", {{"number", seat + 1}}) << " ";
            out.flush();
            std::string line;
            if (std::getline(in, line)) player.name = clean_name(line);
        }
        players.push_back(std::move(player));
    }
    return players;
}

/// Asks whether to go on with an evening that was interrupted.
bool goes_on(const Interrupted& evening, const Strings& words, std::istream& in, std::ostream& out,
             const TerminalStyle& style) {
    const auto width = std::max(style.width, narrowest);
    std::vector<std::string> table;
    for (const Interrupted::Line& line : evening.table)
        table.push_back(line.name + " " + words.number(line.points));
    out << paragraph(words("terminal.interrupted", {{"number", evening.questions},
                                                    {"all", evening.of},
                                                    {"table", join(table, words.rules().comma)}}),
                     width)
        << words("terminal.takes_up") << " ";
    out.flush();
    std::string line;
    const bool answered = static_cast<bool>(std::getline(in, line));
    if (!style.waits) out << "\n";
    line = to_lower_ascii(trim(line));
    return answered && line != "n" && line != "no";
}

/// An evening that only the window can go on with ends when another begins: not without a word.
bool gives_up(const Interrupted& evening, const Strings& words, std::istream& in, std::ostream& out,
              const TerminalStyle& style) {
    out << paragraph(words("terminal.interrupted_window",
                           {{"number", evening.questions}, {"all", evening.of}}),
                     std::max(style.width, narrowest))
        << words("terminal.gives_up") << " ";
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
    if (interrupted && interrupted->in_turns &&
        goes_on(*interrupted, house.words(), in, out, style))
        return house.resume();
    if (interrupted && !interrupted->in_turns &&
        !gives_up(*interrupted, house.words(), in, out, style))
        return tl::unexpected(house.words()("terminal.waits_for_window"));
    MatchWish evening = wish;
    evening.acts = ensembles(wish.questions, wish.difficulty);
    evening.note = false;
    evening.flat_scoring = true; // In turns nobody is quicker than another.
    evening.seats = std::clamp(wish.seats, players_least, seats_most);
    evening.players = ask_names(evening, house.words(), in, out, style);
    return house.open(evening);
}

} // namespace

TerminalResult play_party_in_terminal(House& house, const MatchWish& wish, std::istream& in,
                                      std::ostream& out, const TerminalStyle& style) {
    auto performance = open_evening(house, wish, in, out, style);
    if (!performance) return {std::nullopt, std::move(performance.error())};
    const auto width = std::max(style.width, narrowest);
    for (const auto& notice : house.notices())
        out << paragraph(notice, width, house.words()("terminal.note") + " ");
    if (!performance->notice.empty()) out << paragraph(performance->notice, width);
    PartyPlay(house, *performance, in, out, style).run();
    Result result = house.close(*performance, {});
    for (const auto& trouble : result.troubles) out << paragraph(trouble, width);
    out.flush();
    return {std::move(result), std::nullopt};
}

} // namespace quiz

#include "terminal/terminal.h"

#include "core/text.h"
#include "terminal/pages.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <utility>
#include <vector>

namespace quiz {

namespace {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// When nobody looked at a clock, an answer counts as given this long after the options.
constexpr Milliseconds prompt_answer{1000};

constexpr std::array<const char*, lifeline_names.size()> lifeline_keys{
    "terminal.key_halve", "terminal.key_encore", "terminal.key_understudy"};
constexpr std::array<const char*, lifeline_names.size()> no_lifelines{
    "terminal.no_halve", "terminal.no_encore", "terminal.no_understudy"};
constexpr std::array<const char*, lifeline_names.size()> used_lifelines{
    "terminal.used_halve", "terminal.used_encore", "terminal.used_understudy"};

/// The tables of scores need that much.
constexpr std::size_t narrowest = 60;

/// One match, from the first question to its result.
class Play {
public:
    Play(House& house, Performance& performance, std::istream& in, std::ostream& out,
         const TerminalStyle& style)
        : house_(house), performance_(performance), in_(in), out_(out),
          style_(style), page_{house.words(), Ink(style.colour), std::max(style.width, narrowest)},
          last_(style.clock()) {}

    Result run(const MatchWish& wish);

private:
    [[nodiscard]] const Match& match() const { return performance_.match.match(); }

    bool read_line(std::string& line);
    void tick();
    void apply(const Action& action) { tell(performance_.match.apply({0, action})); }
    void tell(const MatchEvents& events);

    void ask();
    void obey(const std::string& line);
    void answer(int option);
    void use(Lifeline lifeline);
    void show_the_clock();
    void wait_for_enter();
    bool common_command(const std::string& line);
    void flag();
    void leave();
    [[nodiscard]] std::optional<int> option_meant(const std::string& line) const;
    [[nodiscard]] std::string prompt() const;
    std::string ask_name(const MatchWish& wish);

    void say(std::string_view text) { out_ << paragraph(text, page_.width); }
    [[nodiscard]] const Strings& words() const { return page_.words; }

    House& house_;
    Performance& performance_;
    std::istream& in_;
    std::ostream& out_;
    const TerminalStyle& style_;
    PageStyle page_;
    Milliseconds last_;
    bool ran_out_ = false;
    bool ended_ = false; ///< The input has ended.
};

bool Play::read_line(std::string& line) {
    out_.flush();
    if (ended_ || !std::getline(in_, line)) ended_ = true;
    if (!style_.waits) out_ << "\n"; // nobody typed the line's end here
    if (ended_) return false;
    line = to_lower_ascii(trim(line));
    return true;
}

void Play::tick() {
    const Milliseconds now = style_.clock();
    const Milliseconds elapsed = std::max(now - last_, Milliseconds{0});
    last_ = now;
    tell(performance_.match.advance(elapsed));
}

void Play::tell(const MatchEvents& events) {
    for (const auto& event : events)
        std::visit(
            Overloaded{
                [&](const QuestionPosed&) {
                    ran_out_ = false;
                    out_ << question_page(match(), page_);
                    out_.flush();
                    last_ = style_.clock(); // printing takes none of the player's time
                },
                [&](const OptionsHalved& halved) {
                    std::array<bool, 4> gone{};
                    for (const int option : halved.gone)
                        gone.at(static_cast<std::size_t>(option)) = true;
                    out_ << "\n" << options_page(match().question(), gone, page_) << "\n";
                },
                [&](const TimeAdded& added) {
                    say(words()("terminal.more_time", {{"n", added.added.count() / 1000}}));
                },
                [&](const QuestionReplaced&) { say(words()("terminal.understudy")); },
                [&](const TimeRanOut&) { ran_out_ = true; },
                [&](const Judged& judged) {
                    out_ << reveal_page(match(), judged, ran_out_, page_);
                },
                [&](const ActEnded& ended) { out_ << interval_page(match(), ended.act, page_); },
                [](const auto&) {},
            },
            event);
}

std::string Play::prompt() const {
    const auto* answering = std::get_if<Answering>(&match().phase());
    std::vector<std::string> letters;
    for (std::size_t i = 0; i < option_letters.size(); ++i)
        if (answering == nullptr || !answering->gone.at(i))
            letters.emplace_back(1, option_letters.at(i));
    std::string prompt = letters.size() == option_letters.size()
                             ? words()("terminal.all_four")
                             : join(letters, words()("terminal.or"));
    const auto& left = match().seat(0).lifelines;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left.at(i)) prompt += words().rules().comma + words()(lifeline_keys.at(i));
    return prompt + words()("terminal.prompt_end") + " ";
}

/// "b", "B)", "2", "2." or the option's own words.
std::optional<int> Play::option_meant(const std::string& line) const {
    std::string_view mark = line;
    if (mark.size() == 2 && (mark[1] == ')' || mark[1] == '.')) mark.remove_suffix(1);
    if (mark.size() == 1) {
        if (mark[0] >= 'a' && mark[0] <= 'd') return mark[0] - 'a';
        if (mark[0] >= '1' && mark[0] <= '4') return mark[0] - '1';
    }
    const std::string words = fold(line);
    const auto& options = match().question().options;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (!words.empty() && fold(options.at(i)) == words) return static_cast<int>(i);
    return std::nullopt;
}

/// Ends the reading beat: whoever has typed something has read.
void Play::show_the_clock() {
    if (std::holds_alternative<Reading>(match().phase())) apply(GoOn{});
}

void Play::answer(int option) {
    show_the_clock();
    const auto* answering = std::get_if<Answering>(&match().phase());
    if (answering == nullptr) return;
    if (answering->gone.at(static_cast<std::size_t>(option))) return say(words()("terminal.gone"));
    if (answering->elapsed < answer_guard)
        tell(performance_.match.advance(prompt_answer - answering->elapsed));
    apply(Choose{option});
}

void Play::use(Lifeline lifeline) {
    show_the_clock();
    const auto index = static_cast<std::size_t>(lifeline);
    if (match().can_use(0, lifeline)) return apply(UseLifeline{lifeline});
    const bool left = match().seat(0).lifelines.at(index);
    say(words()(left ? no_lifelines.at(index) : used_lifelines.at(index)));
}

void Play::flag() {
    const std::string& id = match().question().id;
    const auto& asked = house_.memory().asked;
    const auto found = asked.find(id);
    const bool flagged = found == asked.end() || !found->second.flagged;
    const auto trouble = house_.flag(id, flagged);
    say(words()(flagged ? "terminal.flagged" : "terminal.unflagged"));
    if (trouble) say(*trouble);
}

void Play::leave() {
    out_ << words()("terminal.leaves") << " ";
    std::string line;
    if (!read_line(line) || line == "q" || line == "y" || line == "yes") apply(Leave{});
}

bool Play::common_command(const std::string& line) {
    if (line == "?" || line == "help")
        out_ << help_page(match(), page_);
    else if (line == "f" || line == "flag")
        flag();
    else if (line == "q" || line == "quit" || line == "leave")
        leave();
    else
        return false;
    return true;
}

void Play::obey(const std::string& line) {
    if (common_command(line)) return;
    for (std::size_t i = 0; i < lifeline_names.size(); ++i)
        if (line == lifeline_names.at(i) || line == lifeline_names.at(i).substr(0, 1))
            return use(static_cast<Lifeline>(i));
    if (const auto option = option_meant(line)) return answer(*option);
    if (!line.empty()) say(words()("terminal.no_option"));
}

void Play::ask() {
    out_ << prompt();
    std::string line;
    const bool given = read_line(line);
    tick();
    if (!given) return apply(Leave{});
    // What was typed after the clock ran out answers nothing.
    if (ran_out_) return;
    obey(line);
}

void Play::wait_for_enter() {
    if (!style_.waits) return apply(GoOn{}); // nobody reads along
    const bool judged = std::holds_alternative<Reveal>(match().phase());
    out_ << page_.ink.faint(words()(judged ? "terminal.go_on_or_flag" : "terminal.go_on") + " ");
    std::string line;
    const bool given = read_line(line);
    tick();
    if (!given) return apply(Leave{});
    if (!common_command(line)) apply(GoOn{});
}

std::string Play::ask_name(const MatchWish& wish) {
    if (wish.name) return *wish.name;
    if (!house_.settings().name.empty() || !style_.waits || match().played().empty())
        return house_.settings().name;
    out_ << "\n" << words()("terminal.your_name") << " ";
    out_.flush();
    std::string line;
    if (ended_ || !std::getline(in_, line)) return {};
    std::string name = clean_name(line);
    if (!name.empty()) {
        Settings settings = house_.settings();
        settings.name = name;
        if (const auto trouble = house_.change_settings(settings)) say(*trouble);
    }
    return name;
}

Result Play::run(const MatchWish& wish) {
    if (!performance_.notice.empty()) say(performance_.notice);
    tell(performance_.match.start());
    while (!match().over()) {
        if (std::holds_alternative<Reveal>(match().phase()) ||
            std::holds_alternative<Interval>(match().phase()))
            wait_for_enter();
        else
            ask();
    }
    if (ended_) {
        out_ << "\n";
        say(words()("terminal.input_ended"));
    }
    auto result = house_.close(performance_, ask_name(wish));
    out_ << result_page(result, performance_, page_);
    out_.flush();
    return result;
}

} // namespace

TerminalResult play_in_terminal(House& house, const MatchWish& wish, std::istream& in,
                                std::ostream& out, const TerminalStyle& style) {
    auto performance = house.open(wish);
    if (!performance) return {std::nullopt, std::move(performance.error())};
    const auto width = std::max(style.width, narrowest);
    for (const auto& notice : house.notices())
        out << paragraph(notice, width, house.words()("terminal.note") + " ");
    return {Play(house, *performance, in, out, style).run(wish), std::nullopt};
}

} // namespace quiz

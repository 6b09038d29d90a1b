#include "app/display.h"
#include "app/window_game.h"
#include "commands/house_setup.h"
#include "commands/log.h"
#include "commands/seed_option.h"
#include "core/files.h"
#include "core/text.h"
#include "party/input_script.h"
#include "programme/challenge.h"
#include "terminal/party.h"
#include "terminal/terminal.h"

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace quiz {

namespace {

struct Wish {
    MatchWish match;
    bool terminal = false;
    std::string inputs; ///< Path of a script of device events; empty = none.
};

std::map<std::string, EveningDifficulty> difficulties() {
    std::map<std::string, EveningDifficulty> all;
    for (std::size_t i = 0; i < evening_difficulty_names.size(); ++i)
        all.emplace(evening_difficulty_names.at(i), static_cast<EveningDifficulty>(i));
    return all;
}

std::size_t terminal_width() {
    constexpr std::size_t usual = 80;
    constexpr std::size_t widest = 100; // longer lines are tiring to read
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
    return std::min<std::size_t>(size.ws_col, widest);
}

TerminalStyle style_of(const Invocation& invocation) {
    TerminalStyle style;
    if (&invocation.out == &std::cout && ::isatty(STDOUT_FILENO) == 1) {
        style.width = terminal_width();
        style.colour = invocation.environment("NO_COLOR").value_or("").empty() &&
                       invocation.environment("TERM").value_or("dumb") != "dumb";
    }
    if (&invocation.in == &std::cin && ::isatty(STDIN_FILENO) == 1) {
        style.waits = true;
        style.clock = [] {
            return std::chrono::duration_cast<Milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
        };
    }
    return style;
}

/// What is wrong when the match that was wished for cannot be opened: the call, where it names a
/// film or writes a code as none is written; else the question files.
int exit_for(const MatchWish& wish) {
    const bool no_code = wish.code && !read_code(*wish.code);
    return no_code || !wish.films.empty() ? exit_call : exit_input;
}

void play_on_streams(Invocation& invocation, const MatchWish& wish) {
    House house(house_setup(invocation));
    for (const Problem& problem : house.word_problems()) spdlog::warn("{}", to_text(problem));
    const auto outcome =
        wish.mode == party_mode
            ? play_party_in_terminal(house, wish, invocation.in, invocation.out,
                                     style_of(invocation))
            : play_in_terminal(house, wish, invocation.in, invocation.out, style_of(invocation));
    if (outcome.error) {
        invocation.err << "red-shoes: " << printable(*outcome.error) << '\n';
        invocation.exit_code = exit_for(wish);
        return;
    }
    spdlog::info("terminal match: {} points, {} of {} right", outcome.result->points,
                 outcome.result->right, outcome.result->asked);
}

void play_in_window(Invocation& invocation, const std::optional<MatchWish>& wish,
                    std::vector<ScriptedEvent> inputs) {
    auto house = std::async(std::launch::async, [setup = house_setup(invocation)]() mutable {
        return std::make_unique<House>(std::move(setup));
    });
    WindowOptions options;
    options.data = invocation.data_folder();
    options.own_bindings = user_folders(invocation.environment).config / "bindings.json";
    options.taught_pads = user_folders(invocation.environment).config / "pads.json";
    options.own_strings = strings_folders(invocation).own;
    options.language = invocation.language;
    options.wish = wish;
    options.inputs = std::move(inputs);
    if (const auto trouble = run_window(std::move(house), options)) {
        invocation.err << "red-shoes: " << printable(*trouble) << '\n';
        invocation.exit_code = wish && wish->code ? exit_for(*wish) : exit_call;
    }
}

/// The script of device events at that path; when it has a mistake, this is said and there is none.
std::optional<std::vector<ScriptedEvent>> read_inputs(Invocation& invocation,
                                                      const std::string& path) {
    if (path.empty()) return std::vector<ScriptedEvent>{};
    const auto text = read_file(path);
    if (!text) {
        invocation.err << "red-shoes: " << printable(text.error()) << '\n';
        invocation.exit_code = exit_input;
        return std::nullopt;
    }
    auto script = read_input_script(*text, path);
    if (!script) {
        invocation.err << to_text(script.error()) << '\n';
        invocation.exit_code = exit_input;
        return std::nullopt;
    }
    return std::move(*script);
}

/// `wish` is nothing when the game just opens, on its title.
void play(Invocation& invocation, const std::optional<Wish>& wish) {
    auto inputs = read_inputs(invocation, wish ? wish->inputs : std::string());
    if (!inputs) return;
    start_log(user_folders(invocation.environment).state);
    spdlog::info("red-shoes " RED_SHOES_VERSION " plays");
    if (!wish || !wish->terminal) {
        const auto problem = display_problem();
        if (!problem)
            return play_in_window(invocation, wish ? std::optional(wish->match) : std::nullopt,
                                  std::move(*inputs));
        if (wish && !wish->inputs.empty()) { // there would be nobody to press what they say
            invocation.err << "red-shoes: " << *problem << '\n';
            invocation.exit_code = exit_broken;
            return;
        }
        invocation.err << *problem << " Playing in the terminal.\n" << std::flush;
    }
    play_on_streams(invocation, wish ? wish->match : MatchWish{});
}

} // namespace

void add_play(CLI::App& app, Invocation& invocation) {
    auto* command = app.add_subcommand("play", "Play a match (in a window; see --terminal)");
    auto wish = std::make_shared<Wish>();
    auto* terminal =
        command->add_flag("--terminal", wish->terminal, "Play in this terminal, without a window");
    command
        ->add_option("--mode", wish->match.mode,
                     "What is played: performance, dance, rehearsal, party")
        ->check(CLI::IsMember({"performance", "dance", "rehearsal", "party"}))
        ->type_name("NAME")
        ->capture_default_str();
    auto* seed = add_seed_option(
        *command, wish->match.seed,
        "The same seed gives the same questions; the score ranks under that seed only");
    auto* daily =
        command
            ->add_flag("--daily", wish->match.daily, "Today's match, the same for everybody (UTC)")
            ->excludes(seed);
    auto* code =
        command
            ->add_option("--code", wish->match.code,
                         "The ten questions of a challenge code, as the end of a match shows it")
            ->type_name("CODE")
            ->excludes(seed)
            ->excludes(daily);
    auto* questions =
        command->add_option("--questions", wish->match.questions, "How many questions, 1 to 50")
            ->check(CLI::Range(1, 50))
            ->type_name("N")
            ->capture_default_str();
    auto* film =
        command
            ->add_option("--film", wish->match.films, "Only this film; may be given several times")
            ->type_name("SLUG")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--name", wish->match.name, "Your name for the high scores")
        ->type_name("NAME");
    command
        ->add_option("--seats", wish->match.seats,
                     "Players of a party, 2 to 8: in the window the curtain rises when so many are "
                     "ready; in the terminal they play in turns")
        ->check(CLI::Range(2, seats_most))
        ->type_name("N");
    command->add_option("--difficulty", wish->match.difficulty, "Of a party: easier, mixed, harder")
        ->transform(CLI::CheckedTransformer(difficulties()))
        ->type_name("NAME");
    command
        ->add_option("--inputs", wish->inputs,
                     "In the window: what keys and pads do, from a file, one event a line, such as "
                     "\"1500 tap keyboard U\", \"0 plug pad 0 045e:028e\"")
        ->type_name("FILE")
        ->excludes(terminal);
    code->excludes(questions)->excludes(film); // the code says them
    command->callback([wish, &invocation] { play(invocation, *wish); });
}

void open_game(Invocation& invocation) { play(invocation, std::nullopt); }

} // namespace quiz

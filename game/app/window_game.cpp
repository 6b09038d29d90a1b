#include "app/window_game.h"

#include "app/game_window.h"
#include "app/sfml_log.h"
#include "app/speech.h"
#include "layout/fonts.h"
#include "party/own_bindings.h"
#include "party/taught_pads.h"
#include "screens/dialog.h"
#include "screens/first_start.h"
#include "screens/lobby.h"
#include "screens/performance.h"
#include "screens/resume.h"
#include "screens/title.h"

#include <SFML/Window/GlResource.hpp>
#include <spdlog/spdlog.h>

#include <utility>

namespace quiz {

namespace {

/// OpenGL, loaded for as long as this lives.
class LoadedOpenGl : private sf::GlResource {};

Bindings::Read bindings_for(const WindowOptions& options, const std::filesystem::path& own) {
    auto read = Bindings::load(options.data / "assets" / "bindings.json", own);
    for (const Problem& problem : read.problems) spdlog::warn("{}", to_text(problem));
    return read;
}

} // namespace

std::optional<std::string> run_window(std::future<std::unique_ptr<House>> opened,
                                      const WindowOptions& options) {
    const SfmlLog log;
    const LoadedOpenGl graphics;
    const auto folders = font_folders(options.data);
    const Theme theme = load_theme(options.data / "assets");
    const TextMeasure measure(folders);
    const Paintbox box(options.data, theme);
    const std::unique_ptr<House> kept = opened.get();
    House& house = *kept;
    const StringsFolders words{options.data / "assets", options.own_strings};
    Speech speech(words, house.settings().language, options.language);
    Stage stage{house, theme, measure, speech.strings()};
    Bindings::Read bindings = bindings_for(options, options.own_bindings);
    stage.bindings = std::move(bindings.bindings);
    stage.shipped_bindings = bindings_for(options, {}).bindings;
    stage.table.controls = SeatControls(stage.bindings);
    const TaughtPads pads(options.taught_pads);
    const TaughtPads::Loaded taught = pads.load();
    if (taught.notice) spdlog::warn("{}", stage.strings(*taught.notice));
    for (const auto& [model, lesson] : taught.lessons) stage.table.controls.teach(model, lesson);
    stage.languages = languages(words);
    stage.theme.use_high_contrast(house.settings().high_contrast);
    ScreenStack stack(stage, std::make_unique<TitleScreen>(stage));
    std::optional<std::string> trouble;
    if (options.wish && options.wish->mode == party_mode) {
        stack.open(std::make_unique<LobbyScreen>(stage, *options.wish));
    } else if (options.wish) {
        auto performance = begin_performance(stage, *options.wish);
        if (performance)
            stack.open(std::move(*performance));
        else
            stack.open(message(stage, stage.strings("challenge.none"),
                               {trouble.emplace(performance.error())}));
    } else if (house.first_start()) {
        stack.open(std::make_unique<FirstStartScreen>(
            stage, [](Stage& at) { return std::make_unique<LobbyScreen>(at); }));
    } else if (auto offer = offer_resume(stage, resume_in_lobby)) {
        stack.open(std::move(offer));
    }
    if (has_error(bindings.problems))
        stack.tell(stage.strings("controls.broken", {{"mistake", bindings.problems.front().what}}));
    if (speech.trouble()) stack.tell(*speech.trouble());
    GameWindow window(stage, stack, box, speech, options.data / "assets" / "sounds");
    window.play_script(options.inputs);
    window.keep_lessons([&](const TaughtPads::Lessons& lessons) {
        if (const auto saved = pads.save(lessons); !saved)
            stack.tell(
                stage.strings("controls.pads_not_kept", {{"why", stage.strings(saved.error())}}));
    });
    const OwnBindings own(options.own_bindings);
    window.keep_bindings([&](const Bindings& chosen) {
        if (const auto saved = own.save(chosen, stage.shipped_bindings); !saved)
            stack.tell(stage.strings("controls.not_kept", {{"why", stage.strings(saved.error())}}));
    });
    window.run(options.silent ? GameWindow::Audio::None : GameWindow::Audio::Device);
    return trouble;
}

} // namespace quiz

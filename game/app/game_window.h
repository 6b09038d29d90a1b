#pragma once

#include "app/gamepads.h"
#include "app/graphics.h"
#include "app/speech.h"
#include "paint/sfml_canvas.h"
#include "party/input_script.h"
#include "party/taught_pads.h"
#include "screens/input_desk.h"
#include "screens/screen_stack.h"
#include "screens/stage.h"
#include "sound/sounds.h"

#include <SFML/Graphics/RenderWindow.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quiz {

/// The window and its loop: reads devices, hands time on, draws when something has changed. The
/// only place where the game's clock is read.
class GameWindow {
public:
    enum class Audio { None, Device };

    GameWindow(Stage& stage, ScreenStack& stack, const Paintbox& box, Speech& speech,
               std::filesystem::path sounds);
    /// Devices that do what a script says, from the beginning of run() on.
    void play_script(std::vector<ScriptedEvent> script) { script_ = std::move(script); }
    /// Is told what pads were taught, whenever that has changed.
    void keep_lessons(std::function<void(const TaughtPads::Lessons&)> keep) {
        keep_lessons_ = std::move(keep);
    }
    /// Is told the bindings of the stage, whenever a page has changed them.
    void keep_bindings(std::function<void(const Bindings&)> keep) {
        keep_bindings_ = std::move(keep);
    }
    /// Until the last page is left or the window closed.
    void run(Audio audio);

private:
    using Clock = std::chrono::steady_clock;

    void open();
    void set_icon();
    void read_events();
    void handle(const sf::Event& event);
    void device(const ScriptedEvent& event);
    /// Before what a player does is handed on: the pages' time is that of the poll pass where seats
    /// play, else that of this very event.
    void stamp();
    void look_at_lessons();
    void hand_time_on();
    void after_pages();
    void look_at_questions();
    void draw();
    void set_volumes();
    void save_picture();
    /// In software it is known at once how to draw; else the first frames tell.
    void choose_pass_at_once();
    void choose_pass(PassChoice::Duration took);
    void use_pass(Pass pass);
    /// The least time from one picture to the next.
    [[nodiscard]] Clock::duration picture_time() const;
    /// Moves folds and dust on. True when they have to be drawn anew.
    bool breathe();
    [[nodiscard]] Point to_canvas(int x, int y) const;

    Stage& stage_;
    ScreenStack& stack_;
    Speech& speech_;
    sf::RenderWindow window_;
    const Paintbox& box_;
    SfmlCanvas canvas_;
    InputDesk desk_; ///< Where devices come in, real ones and those of a script.
    Gamepads gamepads_;
    std::filesystem::path sounds_folder_;
    std::optional<Sounds> sounds_;
    std::vector<ScriptedEvent> script_;
    std::size_t script_next_ = 0;
    std::function<void(const TaughtPads::Lessons&)> keep_lessons_;
    std::function<void(const Bindings&)> keep_bindings_;
    TaughtPads::Lessons lessons_; ///< As they were kept.
    Clock::time_point began_;     ///< To read devices.
    Clock::time_point handed_on_; ///< Up to when the pages have been told the time.
    Clock::time_point drawn_;
    Clock::time_point looked_;                 ///< At the question files.
    Clock::time_point touched_ = Clock::now(); ///< When the last input came.
    Clock::time_point breathed_;
    std::optional<Clock::time_point> resized_; ///< The last time, until that has been prepared for.
    float ambient_ = 0;                        ///< Seconds of ambient motion so far.
    PassChoice pass_choice_;
    std::string page_;         ///< The one shown, for the log.
    bool stale_ = true;        ///< The window lost what was drawn.
    bool full_screen_ = false; ///< As the window is, not as the settings wish.
    bool key_types_ = false;   ///< The key pressed last was meant for a text field.
    bool keys_repeat_ = false;
    bool one_stamp_ = false; ///< All inputs of this poll pass bear its stamp.
    bool fast_polling_ = false;
    bool waits_for_screen_ = false; ///< Frames do, unless presses are what matters.
    int seated_ = 0;                ///< At the party's table, for the log.
};

} // namespace quiz

#include "app/game_window.h"

#include "app/display.h"
#include "app/icon.h"
#include "app/key_names.h"
#include "app/picture.h"

#include <SFML/System/Sleep.hpp>
#include <SFML/Window/Event.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace quiz {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int first_width = 1280;
constexpr int first_height = 720;
constexpr int least_width = 960;
constexpr int least_height = 540;
constexpr auto frame_time = 16ms;     // 60 a second at most
constexpr auto between_looks = 500ms; // at the question files
constexpr auto idle_nap = 16ms;       // between looks at devices when nothing moves
constexpr auto fast_nap = 2ms;        // where the first of several presses counts
/// SFML does not say when a window was uncovered; where no compositor keeps its contents, a page
/// that stands still comes back after this long.
constexpr auto longest_still = 2s;
constexpr auto ambient_after_input = 10s;
constexpr auto settled_size = 500ms; // since a window was pulled larger or smaller

} // namespace

GameWindow::GameWindow(Stage& stage, ScreenStack& stack, const Paintbox& box, Speech& speech,
                       std::filesystem::path sounds)
    : stage_(stage), stack_(stack), speech_(speech), box_(box), canvas_(box), desk_(stage, stack),
      gamepads_(desk_.controls()), sounds_folder_(std::move(sounds)) {
    desk_.before([this] { stamp(); });
    desk_.after([this] { after_pages(); });
}

void GameWindow::open() {
    const std::string title = stage_.strings("game.title");
    window_.create(sf::VideoMode(first_width, first_height),
                   sf::String::fromUtf8(title.begin(), title.end()), sf::Style::Default);
    // SFML 2.5 takes the screen's width for its height when it centres a window.
    const sf::VideoMode screen = sf::VideoMode::getDesktopMode();
    const auto middle = [](unsigned whole, int part) {
        return std::max((static_cast<int>(whole) - part) / 2, 0);
    };
    window_.setPosition({middle(screen.width, first_width), middle(screen.height, first_height)});
    window_.setKeyRepeatEnabled(false);
    set_minimum_size(window_.getSystemHandle(), least_width, least_height);
    choose_pass_at_once();
}

void GameWindow::set_icon() {
    const sf::Image icon = draw_icon(box_.pictures);
    if (icon.getSize().x > 0)
        window_.setIcon(icon.getSize().x, icon.getSize().y, icon.getPixelsPtr());
}

void GameWindow::run(Audio audio) {
    open();
    handed_on_ = Clock::now();
    after_pages();
    draw();
    spdlog::info("first frame");
    // What the first frame need not wait for.
    if (pass_choice_.chosen()) canvas_.prepare();
    set_icon();
    for (const ScriptedEvent& pad : Gamepads::greet()) device(pad);
    lessons_ = stage_.table.controls.lessons();
    if (audio == Audio::Device) {
        sounds_.emplace(sounds_folder_);
        if (sounds_->silent()) spdlog::info("no sound device answers: playing in silence");
        for (const Problem& problem : sounds_->problems())
            spdlog::warn("{}: {}", problem.file, problem.what);
        set_volumes();
    }
    stage_.cues.clear();
    stage_.cues.push_back(Cue::CurtainUp);
    handed_on_ = Clock::now(); // the curtain rises when everything is ready
    began_ = handed_on_;
    while (window_.isOpen() && !stack_.empty()) {
        read_events();
        hand_time_on();
        look_at_questions();
        look_at_lessons();
        after_pages();
        if (stack_.empty() || !window_.isOpen()) break;
        const auto since_drawn = Clock::now() - drawn_;
        if (since_drawn >= picture_time() &&
            (breathe() || stack_.take_dirty() || stale_ || since_drawn >= longest_still ||
             !pass_choice_.chosen())) { // the first frames are drawn to be measured
            if (since_drawn >= longest_still) stale_ = true;
            draw();
            continue;
        }
        // Else the next transition would wait for it.
        if (resized_ && Clock::now() - *resized_ > settled_size && pass_choice_.chosen() &&
            !stack_.moving()) {
            resized_.reset();
            canvas_.prepare();
        }
        const auto until_frame = std::max<Clock::duration>(
            std::min<Clock::duration>(frame_time - since_drawn, 8ms), 1ms);
        const auto nap = fast_polling_     ? Clock::duration(fast_nap)
                         : stack_.moving() ? until_frame
                                           : Clock::duration(idle_nap);
        sf::sleep(
            sf::microseconds(std::chrono::duration_cast<std::chrono::microseconds>(nap).count()));
    }
    window_.close();
    spdlog::info("window closed");
}

void GameWindow::read_events() {
    one_stamp_ = stack_.takes_seats();
    if (one_stamp_) hand_time_on();
    sf::Event event{};
    while (!stack_.empty() && window_.pollEvent(event)) handle(event);
    const auto since = std::chrono::duration_cast<milliseconds>(Clock::now() - began_);
    const bool played = script_next_ == script_.size();
    for (const ScriptedEvent& scripted : due_events(script_, script_next_, since))
        if (!stack_.empty()) device(scripted);
    if (!played && script_next_ == script_.size()) spdlog::info("the script of inputs has ended");
    one_stamp_ = false;
    // Waiting for the screen's next picture would be waiting with every button, too.
    const bool fast = stack_.wants_fast_polling();
    if (fast != fast_polling_ && waits_for_screen_) window_.setVerticalSyncEnabled(!fast);
    fast_polling_ = fast;
    // A held key writes on in a text field, and nowhere else is pressed twice.
    const bool wanted = stack_.takes_text();
    if (wanted != keys_repeat_) window_.setKeyRepeatEnabled(wanted);
    keys_repeat_ = wanted;
}

void GameWindow::handle(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::Closed: stack_.close(); return;
    case sf::Event::Resized:
        spdlog::info("window {}x{}", event.size.width, event.size.height);
        canvas_.forget();
        stale_ = true;
        resized_ = Clock::now();
        return;
    case sf::Event::GainedFocus:
        spdlog::info("window in focus");
        stale_ = true;
        return;
    case sf::Event::MouseEntered: stale_ = true; return;
    case sf::Event::LostFocus:
        desk_.release_all();
        hand_time_on();
        stack_.focus_lost();
        return;
    case sf::Event::KeyPressed:
    case sf::Event::KeyReleased: {
        const bool down = event.type == sf::Event::KeyPressed;
        if (down) key_types_ = stack_.takes_text();
        const std::string_view name = key_name(event.key.code);
        // With Control or Alt held a key is meant for the system.
        if (name.empty() || (down && (event.key.control || event.key.alt || event.key.system)))
            return;
        if (down) touched_ = Clock::now();
        desk_.control({DeviceKind::Keyboard, 0, std::string(name), down});
        return;
    }
    case sf::Event::TextEntered:
        // Not the letter whose key has just opened the text field.
        if (key_types_ && stack_.takes_text() && event.text.unicode >= 0x20 &&
            event.text.unicode != 0x7f)
            desk_.type(event.text.unicode);
        return;
    case sf::Event::MouseMoved:
        touched_ = Clock::now();
        stack_.point(to_canvas(event.mouseMove.x, event.mouseMove.y), PointerAction::Move);
        after_pages();
        return;
    case sf::Event::MouseButtonPressed:
        touched_ = Clock::now();
        if (event.mouseButton.button != sf::Mouse::Left) return;
        stamp();
        stack_.point(to_canvas(event.mouseButton.x, event.mouseButton.y), PointerAction::Press);
        after_pages();
        return;
    case sf::Event::MouseWheelScrolled:
        if (event.mouseWheelScroll.wheel != sf::Mouse::VerticalWheel) return;
        stack_.point(to_canvas(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                     event.mouseWheelScroll.delta > 0 ? PointerAction::ScrollUp
                                                      : PointerAction::ScrollDown);
        after_pages();
        return;
    default:
        for (const ScriptedEvent& news : gamepads_.take(event)) device(news);
        return;
    }
}

void GameWindow::device(const ScriptedEvent& event) {
    if (event.what == ScriptedEvent::What::Unplug) spdlog::info("pad {} unplugged", event.device);
    if (event.what == ScriptedEvent::What::Down) touched_ = Clock::now();
    desk_.device(event);
}

void GameWindow::stamp() {
    if (!one_stamp_) hand_time_on();
}

void GameWindow::hand_time_on() {
    const auto elapsed = std::chrono::duration_cast<milliseconds>(Clock::now() - handed_on_);
    if (elapsed <= 0ms) return;
    handed_on_ += elapsed; // the rest of a millisecond waits for its turn
    stack_.advance(elapsed);
    desk_.advance(elapsed);
}

void GameWindow::look_at_questions() {
    if (Clock::now() - looked_ < between_looks) return;
    looked_ = Clock::now();
    const auto news = stage_.house.look_again();
    if (!news) return;
    spdlog::info("questions: {}", *news);
    stack_.tell(*news);
}

void GameWindow::look_at_lessons() {
    if (!keep_lessons_) return;
    TaughtPads::Lessons lessons = stage_.table.controls.lessons();
    if (lessons == lessons_) return;
    lessons_ = std::move(lessons);
    keep_lessons_(lessons_);
}

void GameWindow::after_pages() {
    for (const Cue cue : stage_.cues)
        if (sounds_) sounds_->play(cue);
    stack_.heard(stage_.cues, stage_.music);
    stage_.cues.clear();
    if (stage_.settings_changed) set_volumes();
    if (stage_.settings_changed && !stack_.empty())
        if (const auto trouble = speech_.follow(stage_.house.settings().language))
            stack_.tell(*trouble);
    stage_.settings_changed = false;
    if (std::exchange(stage_.bindings_changed, false) && keep_bindings_)
        keep_bindings_(stage_.bindings);
    if (sounds_) sounds_->listen(stage_.music);
    if (const int seated = stage_.table.lobby.seated(); seated != seated_) {
        seated_ = seated;
        spdlog::info("at the table: {}", seated_);
    }
    if (!stage_.save_picture.empty()) save_picture();
    if (!stack_.empty() && page_ != stack_.top().name()) {
        page_ = stack_.top().name();
        spdlog::info("page {}", page_);
    }
    if (stage_.house.settings().full_screen != full_screen_) {
        full_screen_ = !full_screen_;
        set_full_screen(window_.getSystemHandle(), full_screen_);
    }
}

void GameWindow::set_volumes() {
    if (!sounds_) return;
    const Settings& settings = stage_.house.settings();
    sounds_->set_volumes({.sound = settings.sound,
                          .music = settings.music_volume,
                          .effects = settings.effects_volume});
}

void GameWindow::save_picture() {
    const std::filesystem::path path = std::exchange(stage_.save_picture, {});
    const auto written = write_picture(stack_, box_, path);
    if (!written) spdlog::warn("{}", written.error());
    stack_.tell(written ? stage_.strings("save_table.saved", {{"path", path.string()}})
                        : stage_.strings("save_table.failed"));
}

void GameWindow::draw() {
    const auto start = Clock::now();
    // Where the buffer drawn into keeps its picture, showing it again is enough.
    if (stale_ && !canvas_.kept()) canvas_.forget();
    canvas_.begin(window_);
    stack_.draw(canvas_);
    canvas_.end();
    window_.display();
    drawn_ = Clock::now();
    stale_ = false;
    static_cast<void>(stack_.take_dirty());
    choose_pass(drawn_ - start);
}

void GameWindow::choose_pass_at_once() {
    const std::string renderer = renderer_name();
    if (!in_software(renderer)) return;
    pass_choice_.know();
    use_pass(Pass::Simple);
    // The buffer drawn into is most often the one shown: then only what changed need be painted
    // again, and the first frame has no programs of OpenGL to wait for.
    const bool kept = keeps_picture(window_, stage_.theme.colours.velvet);
    canvas_.set_kept(kept);
    spdlog::info("theatre: simple pass, {}, {}", renderer,
                 kept ? "only what changed is painted" : "every frame is painted whole");
}

void GameWindow::choose_pass(PassChoice::Duration took) {
    const auto pass = pass_choice_.note(took);
    if (!pass) return;
    use_pass(*pass);
    canvas_.prepare();
    const std::string renderer = renderer_name();
    spdlog::info("theatre: {} pass, {:.1f} ms a frame, {}, every frame is painted whole",
                 *pass == Pass::Full ? "full" : "simple", pass_choice_.middle().count(),
                 renderer.empty() ? "renderer unknown" : renderer);
}

void GameWindow::use_pass(Pass pass) {
    canvas_.set_pass(pass);
    // From now on frames wait for the screen; before, that would have been measured as well.
    waits_for_screen_ = true;
    window_.setVerticalSyncEnabled(!stack_.wants_fast_polling());
}

/// Where only a clock runs, in software, half as many pictures do; what is pressed shows at once.
GameWindow::Clock::duration GameWindow::picture_time() const {
    const bool calm = stack_.calm() && canvas_.pass() == Pass::Simple && touched_ < drawn_;
    return calm ? 2 * frame_time : frame_time;
}

bool GameWindow::breathe() {
    const auto now = Clock::now();
    const auto since = std::chrono::duration<float>(now - std::exchange(breathed_, now)).count();
    if (!pass_choice_.chosen() || canvas_.pass() != Pass::Full || canvas_.kept() ||
        stage_.house.settings().reduced_motion || now - touched_ > ambient_after_input)
        return false;
    constexpr float longest_step = 0.1F; // after a rest it goes on where it stopped
    ambient_ += std::min(since, longest_step);
    canvas_.set_ambient(ambient_);
    return true;
}

Point GameWindow::to_canvas(int x, int y) const {
    return canvas_.letterbox().to_canvas(static_cast<float>(x), static_cast<float>(y));
}

} // namespace quiz

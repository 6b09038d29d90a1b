#include "screens/performance.h"

#include "screens/after_match.h"
#include "screens/furniture.h"
#include "screens/music.h"
#include "screens/pause.h"
#include "screens/performance_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quiz {

namespace {

constexpr Seat seat = 0;
constexpr float interval_curtain = 0.0F;
constexpr int streak_to_gasp_at = 3; // when it breaks
// Where the follow spot points, as shares of the stage's height.
constexpr float spot_high = 0.22F;
constexpr float spot_middle = 0.46F;
/// Theatre hands see first and act then: the page has come by the time they do.
constexpr Screen::Milliseconds hands_take{48};

bool is_option(TargetId id) { return id >= option_target && id < option_target + 4; }

bool is_lifeline(TargetId id) { return id >= lifeline_target && id < lifeline_target + 3; }

} // namespace

PerformanceScreen::PerformanceScreen(Stage& stage, Performance performance)
    : Page(stage), performance_(std::move(performance)) {
    handle(performance_.match.start());
    if (!performance_.notice.empty()) say(performance_.notice);
}

const char* PerformanceScreen::name() const {
    if (std::holds_alternative<Reveal>(match().phase())) return "reveal";
    if (std::holds_alternative<Interval>(match().phase())) return "interval";
    return std::holds_alternative<Reading>(match().phase()) ? "reading" : "question";
}

void PerformanceScreen::apply(const Action& action) {
    handle(performance_.match.apply({seat, action}));
}

void PerformanceScreen::handle(const MatchEvents& events) {
    if (!events.empty()) looks_different();
    for (const MatchEvent& event : events) {
        const Milliseconds since_before = since_;
        if (std::holds_alternative<QuestionPosed>(event)) {
            since_ = Milliseconds{0};
            if (std::exchange(interval_, false)) {
                scene_ = Scene::Rises;
                scene_age_ = Milliseconds{0};
                act_begins_ = true;
            }
            cue(Cue::QuestionPosed);
        } else if (std::holds_alternative<OptionsShown>(event)) {
            since_ = Milliseconds{0};
            focus_on(option_target);
            cue(Cue::OptionsShown);
        } else if (std::holds_alternative<OptionsHalved>(event)) {
            cue(Cue::Confirm);
        } else if (const auto* added = std::get_if<TimeAdded>(&event)) {
            cue(Cue::Confirm);
            say(words("performance.encore_given", {{"n", added->added.count() / 1000}}));
        } else if (std::holds_alternative<QuestionReplaced>(event)) {
            cue(Cue::Confirm);
            say(words("performance.understudy_given"));
        } else if (std::holds_alternative<TimeRanOut>(event)) {
            cue(Cue::TimeOut);
        } else if (const auto* judged = std::get_if<Judged>(&event)) {
            since_ = Milliseconds{0};
            points_before_ = judged->points - judged->answer.award.total();
            streak_before_ = std::exchange(streak_, judged->streak);
            focus_on(go_on_target);
            if (judged->answer.right)
                cue(Cue::Right);
            else if (judged->answer.option)
                cue(Cue::Wrong);
            if (!judged->answer.right && streak_before_ >= streak_to_gasp_at) cue(Cue::Gasp);
        } else if (std::holds_alternative<ActEnded>(event)) {
            since_ = Milliseconds{0};
            interval_ = true;
            focus_on(go_on_target);
            cue(Cue::CurtainDown);
            cue(applause_for(share_right()));
        }
        if (since_ < since_before) {
            spot_from_ = spot_shown_;
            lamps_from_ = lamps_shown_;
        }
    }
}

float PerformanceScreen::share_right() const {
    return static_cast<float>(match().seat(seat).right) /
           static_cast<float>(std::max<std::size_t>(1, match().played().size()));
}

Transition PerformanceScreen::press(Button button) {
    const bool choice = button >= Button::Choice1 && button <= Button::Choice4;
    if (std::holds_alternative<Reading>(match().phase())) {
        if (choice || button == Button::Confirm) {
            apply(GoOn{});
            return Stay{};
        }
    } else if (choice && std::holds_alternative<Answering>(match().phase())) {
        apply(Choose{static_cast<int>(button) - static_cast<int>(Button::Choice1)});
        return Stay{};
    }
    return Page::press(button);
}

Transition PerformanceScreen::point(Point at, PointerAction action) {
    return match().paused() ? Transition{Stay{}} : Page::point(at, action);
}

Transition PerformanceScreen::chosen(TargetId id) {
    if (id == pause_target) return pause();
    if (id == flag_target) {
        flag();
    } else if (id == go_on_target || id == skip_target) {
        const bool interval = std::holds_alternative<Interval>(match().phase());
        cue(interval ? Cue::CurtainUp : Cue::Confirm);
        apply(GoOn{});
    } else if (is_option(id)) {
        apply(Choose{id - option_target});
    } else if (is_lifeline(id)) {
        apply(UseLifeline{static_cast<Lifeline>(id - lifeline_target)});
    }
    return Stay{};
}

Transition PerformanceScreen::other(Button button) {
    switch (button) {
    case Button::Menu: return pause();
    case Button::Halve: apply(UseLifeline{Lifeline::Halve}); break;
    case Button::Encore: apply(UseLifeline{Lifeline::Encore}); break;
    case Button::Understudy: apply(UseLifeline{Lifeline::Understudy}); break;
    case Button::Flag: flag(); break;
    default: break;
    }
    return Stay{};
}

void PerformanceScreen::flag() {
    if (!std::holds_alternative<Reveal>(match().phase())) return;
    const std::string& id = match().played().back().question.id;
    const auto& asked = house().memory().asked;
    const auto found = asked.find(id);
    const bool flagged = found != asked.end() && found->second.flagged;
    cue(Cue::Confirm);
    if (auto trouble = house().flag(id, !flagged))
        say(std::move(*trouble));
    else
        say(words(flagged ? "performance.asked_again" : "performance.flagged"));
}

Transition PerformanceScreen::back() { return pause(); }

Transition PerformanceScreen::pause() {
    pause_wanted_ = false;
    if (match().over()) return Stay{};
    cue(Cue::Back);
    apply(Pause{});
    stage().music = music_for(match());
    return Push{std::make_unique<PauseScreen>(stage(), [this] { leave(); })};
}

void PerformanceScreen::focus_lost() {
    if (match().over() || match().paused()) return;
    apply(Pause{});
    pause_wanted_ = true;
}

void PerformanceScreen::uncovered() {
    if (match().over()) return;
    apply(Resume{});
}

void PerformanceScreen::leave() { apply(Leave{}); }

void PerformanceScreen::closing() {
    if (finished_) return;
    finished_ = true;
    if (!match().over()) apply(Leave{});
    keep_score(stage(), performance_);
}

Transition PerformanceScreen::advance(Milliseconds elapsed) {
    static_cast<void>(Page::advance(elapsed));
    if (pause_wanted_) return pause();
    since_ += elapsed;
    scene_age_ += elapsed;
    if (!match().over()) handle(performance_.match.advance(elapsed));
    stage().music = music_for(match());
    if (!match().over()) {
        spot_shown_ = spot();
        lamps_shown_ = backdrop().footlights;
    }
    if (!match().over() || finished_) return Stay{};
    finished_ = true;
    if (match().played().empty()) return Home{}; // nothing was played: nothing to tell
    return Replace{after_match(stage(), std::move(performance_))};
}

bool PerformanceScreen::moving() const {
    if (Page::moving() || pause_wanted_ || match().over()) return true;
    const Phase& phase = match().phase();
    if (const auto* answering = std::get_if<Answering>(&phase);
        answering != nullptr && answering->allowed > Milliseconds{0})
        return true; // the clock runs
    if (scene_age_ < (still() ? theme().durations.appear : scene_time(scene_))) return true;
    const Milliseconds longest = std::max({theme().durations.reveal, theme().durations.count,
                                           theme().durations.curtain, theme().durations.roses});
    const bool flies = act_begins_ && scene_age_ < theme().durations.newspaper;
    return !still() && (since_ < longest || flies);
}

bool PerformanceScreen::calm() const {
    const Milliseconds settled = std::max(theme().durations.appear, scene_time(scene_));
    return !Page::moving() && !pause_wanted_ &&
           std::holds_alternative<Answering>(match().phase()) && since_ > settled &&
           scene_age_ > std::max(settled, theme().durations.newspaper);
}

Point PerformanceScreen::spot_target() const {
    const Box stage = theme().stage();
    const bool high = std::holds_alternative<Reading>(match().phase()) ||
                      std::holds_alternative<Reveal>(match().phase());
    return {stage.centre().x, stage.y + stage.height * (high ? spot_high : spot_middle)};
}

/// It is swung over at once: a picture in which it moves costs twice as much in software.
Point PerformanceScreen::spot() const {
    return !still() && since_ < hands_take ? spot_from_ : spot_target();
}

int PerformanceScreen::shown_points() const {
    const int points = match().seat(seat).points;
    if (!std::holds_alternative<Reveal>(match().phase())) return points;
    const float share = progress(since_, theme().durations.count);
    return points_before_ +
           static_cast<int>(std::lround(static_cast<float>(points - points_before_) * share));
}

Backdrop PerformanceScreen::backdrop() const {
    Backdrop backdrop;
    const Phase& phase = match().phase();
    change_scene(backdrop, scene_, scene_age_);
    backdrop.spot = spot();
    if (act_begins_ && !still())
        backdrop.newspaper = passed(scene_age_, theme().durations.newspaper);
    if (match().paused()) {
        backdrop.curtain = 0;
    } else if (std::holds_alternative<Interval>(phase)) {
        const float closed = progress(since_, theme().durations.curtain);
        backdrop.curtain = 1 - (1 - interval_curtain) * closed;
    } else if (std::holds_alternative<Reveal>(phase)) {
        // They stay as they were until all can be read.
        if (!still() && since_ < theme().durations.reveal) backdrop.footlights = lamps_from_;
        if (match().played().back().answers.front().right)
            backdrop.roses = progress(since_, theme().durations.roses);
    } else if (const auto* answering = std::get_if<Answering>(&phase);
               answering != nullptr && answering->allowed > Milliseconds{0}) {
        backdrop.footlights = footlights(*answering);
    }
    return backdrop;
}

PerformanceView PerformanceScreen::view() const {
    return {.match = match(),
            .words = stage().strings,
            .bindings = stage().bindings,
            .points = shown_points(),
            .streak_before = streak_before_};
}

void PerformanceScreen::compose(Sheet& sheet) const {
    clock_place_ = {};
    if (match().paused() || match().over()) return; // a pause hides the question
    PerformanceView seen = view();
    if (std::holds_alternative<Reveal>(match().phase())) {
        const auto& asked = house().memory().asked;
        const auto found = asked.find(match().played().back().question.id);
        seen.flagged = found != asked.end() && found->second.flagged;
        seen.entered = progress(since_, theme().durations.reveal);
        compose_reveal(sheet, seen);
    } else if (std::holds_alternative<Interval>(match().phase())) {
        seen.entered = progress(since_, theme().durations.curtain);
        compose_interval(sheet, seen);
    } else {
        seen.entered =
            std::min(progress(since_, theme().durations.appear), scene_share(scene_, scene_age_));
        sheet.enter(scene_share(scene_, scene_age_)); // nothing is written on the curtain
        clock_place_ = compose_question(sheet, seen);
    }
}

void PerformanceScreen::compose_clock(Sheet& sheet) const {
    if (clock_place_.width > 0) compose_question_clock(sheet, view(), clock_place_);
}

tl::expected<std::unique_ptr<Screen>, std::string> begin_performance(Stage& stage,
                                                                     const MatchWish& wish) {
    auto performance = stage.house.open(wish);
    if (!performance) return tl::unexpected(performance.error());
    stage.cues.push_back(Cue::CurtainUp);
    stage.cues.push_back(Cue::Footsteps);
    return std::make_unique<PerformanceScreen>(stage, std::move(*performance));
}

} // namespace quiz

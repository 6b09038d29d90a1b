#include "screens/title.h"

#include "layout/menu.h"
#include "screens/about_film.h"
#include "screens/bound_keys.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/high_scores.h"
#include "screens/how_to_play.h"
#include "screens/lobby.h"
#include "screens/performance.h"
#include "screens/programmes.h"
#include "screens/questions.h"
#include "screens/settings.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr TargetId play = 0;
constexpr TargetId help = 1;
constexpr TargetId scores_target = 2;
constexpr TargetId about = 3;
constexpr TargetId settings_target = 4;
constexpr TargetId quit = 5;
constexpr TargetId programmes = 6;
constexpr TargetId questions_target = 7;
constexpr TargetId party = 8;
constexpr float menu_share = 0.78F;   // of the stage's width
constexpr float shadow_share = 0.03F; // of the title's size
constexpr float gilt_share = 0.3F;    // of the shadow's
constexpr float title_leading = 1.06F;
constexpr float shoes_share = 0.88F;  // of what the curtains leave
constexpr float shoes_height = 1.22F; // of their width
constexpr float subtitle_tracking = 0.3F;

/// The best score of a plain performance with these settings.
std::optional<int> best_points(const House& house) {
    std::optional<int> best;
    for (const Scores::Table& table : house.scores().tables) {
        const bool alike = table.table.mode == "performance" && table.table.seed == 0 &&
                           table.table.questions <= MatchWish{}.questions &&
                           table.table.films == house.chosen_films() &&
                           table.table.answer_seconds == house.settings().answer_seconds &&
                           (table.table.scoring == "flat") == house.settings().flat_scoring;
        if (alike && !table.entries.empty())
            best = std::max(best.value_or(0), table.entries.front().points);
    }
    return best;
}

} // namespace

TitleScreen::TitleScreen(Stage& stage) : Page(stage) { focus_on(play); }

Backdrop TitleScreen::backdrop() const {
    Backdrop backdrop;
    backdrop.spot = theme().stage().centre();
    change_scene(backdrop, scene_, scene_age());
    return backdrop;
}

bool TitleScreen::moving() const {
    return Page::moving() || !told_ || scene_age() < scene_time(scene_);
}

/// Behind the menu, which can be used at once.
void TitleScreen::came_home() {
    scene_ = Scene::FallsAndRises;
    scene_begins_ = age();
}

Transition TitleScreen::advance(Milliseconds elapsed) {
    static_cast<void>(Page::advance(elapsed));
    stage().music = {.piece = Music::Overture};
    if (told_) return Stay{};
    told_ = true;
    if (house().notices().empty()) return Stay{};
    return Push{message(stage(), words("title.welcome"), house().notices())};
}

void TitleScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    Room room(with_hints(sheet, {{{"↑", "↓"}, words("common.choose"), no_target},
                                 {{words("keys.enter")}, words("title.start"), no_target},
                                 {{bound_key(stage().bindings, Button::FullScreen)},
                                  words("title.full_screen"),
                                  no_target}}));
    const float size = look.sizes.title / sheet.text_scale(); // as large as it can be already
    TextStyle style{.face = Face::StageItalic,
                    .size = size,
                    .colour = look.colours.night,
                    .align = Align::Centre,
                    .most_lines = 1};
    const Box title = room.top(look.sizes.title * title_leading);
    const float offset = look.sizes.title * shadow_share;
    const TextBlock logotype = sheet.fit(style, words("game.title"), {title.width, 0});
    sheet.text(logotype, style, title.moved(offset / 2, offset));
    // The footlights gild its edge.
    style.colour = look.colours.lamp;
    sheet.text(logotype, style, title.moved(-offset * gilt_share, offset * gilt_share));
    style.colour = look.colours.ruby;
    sheet.text(logotype, style, title);
    TextStyle subtitle{.face = Face::Stage,
                       .size = look.sizes.body / sheet.text_scale(),
                       .colour = look.colours.stage_text_soft,
                       .align = Align::Centre,
                       .most_lines = 1,
                       .tracking = subtitle_tracking};
    const Box line = room.top(look.sizes.body * look.leading.stage, look.spaces.medium);
    // Spread letters are an ornament: long words do without it.
    if (sheet.width(subtitle, words("game.subtitle")) > line.width) subtitle.tracking = 0;
    sheet.text(subtitle, words("game.subtitle"), line);

    const auto best = best_points(house());
    const std::string& name = house().settings().name;
    const auto& films = house().catalogue().films;
    const std::string film = films.size() != 1 ? words("title.films", {{"n", films.size()}})
                             : films.front().is_collection()
                                 ? words("title.collection")
                                 : words("title.year", {{"year", films.front().year}});
    const auto of_round = house().chosen_films().size();
    const std::string chosen =
        of_round == films.size() ? "" : words("title.chosen", {{"n", of_round}, {"all", film}});
    const Box card =
        menu(sheet,
             {{play, words("title.play"),
               best ? words("title.questions_and_best", {{"points", *best}})
                    : words("title.questions_of_round")},
              {party, words("title.party"), words("title.party_detail")},
              {programmes, words("title.programmes"), words("title.other_modes")},
              {help, words("common.how_to_play"), ""},
              {scores_target, words("common.high_scores"), ""},
              {about, words("title.about"), house().catalogue().films.empty() ? "" : film},
              {questions_target, words("title.questions"), chosen},
              {settings_target, words("common.settings"), name},
              {quit, words("title.quit"), ""}},
             centred(room.rest(), {look.stage().width * menu_share, room.rest().height}));

    // The shoes stand on the stage, in the middle of what the curtains leave beside the menu.
    const float beside = card.x - look.stage().x + look.spaces.huge;
    const float side = beside * shoes_share;
    const float height = side * shoes_height;
    const float top = look.stage().bottom() - look.spaces.hint_height - height;
    sheet.symbol(Symbol::Shoes, {card.x - beside / 2 - side / 2, top, side, height},
                 look.colours.ruby);
    sheet.symbol(Symbol::ShoesMirrored, {card.right() + beside / 2 - side / 2, top, side, height},
                 look.colours.ruby);
}

Transition TitleScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    switch (id) {
    case play: {
        auto next = begin_performance(stage());
        if (!next) return Push{message(stage(), words("common.no_performance"), {next.error()})};
        return Push{std::move(*next)};
    }
    case party: return Push{std::make_unique<LobbyScreen>(stage())};
    case programmes: return Push{std::make_unique<ProgrammesScreen>(stage())};
    case help: return Push{std::make_unique<HowToPlayScreen>(stage())};
    case scores_target: return Push{std::make_unique<HighScoresScreen>(stage())};
    case about: return Push{std::make_unique<AboutFilmScreen>(stage())};
    case questions_target: return Push{std::make_unique<QuestionsScreen>(stage())};
    case settings_target: return Push{std::make_unique<SettingsScreen>(stage())};
    default: return Quit{};
    }
}

Transition TitleScreen::back() {
    cue(Cue::Back);
    return Push{std::make_unique<DialogScreen>(
        stage(), DialogScreen::Options{
                     .title = words("title.leave"),
                     .texts = {},
                     .choices = {{words("common.stay"), nullptr, true},
                                 {words("title.quit"), [] { return Transition{Quit{}}; }}}})};
}

} // namespace quiz

#include "screens/lobby_menu.h"

#include "layout/choice_row.h"
#include "layout/looks.h"
#include "screens/evening_menu.h"
#include "screens/furniture.h"
#include "screens/how_to_play.h"
#include "screens/lobby_press_test.h"
#include "screens/questions.h"
#include "screens/settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quiz {

namespace {

// Rows by their numbers; their arrows come by hundreds.
constexpr TargetId less_target = 100;
constexpr TargetId more_target = 200;
enum RowId {
    RaiseRow,
    LengthRow,
    DifficultyRow,
    ActsRow,
    ScoringRow,
    NoteRow,
    SpoilerRow,
    TeamRow,
    FilmRow,
    TestRow,
    TeachRow,
    SettingsRow,
    HelpRow,
    TitleRow
};
constexpr std::array<const char*, evening_length_names.size()> length_ids{
    "lobby.length_short", "lobby.length_evening", "lobby.length_long"};
constexpr std::array<const char*, evening_difficulty_names.size()> difficulty_ids{
    "lobby.difficulty_easier", "lobby.difficulty_mixed", "lobby.difficulty_harder"};
constexpr float card_share = 0.9F;   // of the stage's width
constexpr float row_leading = 1.46F; // in em sizes of a label

} // namespace

struct LobbyMenuScreen::Row {
    TargetId id = no_target;
    std::string label;
    std::string value;
    std::string detail;
    bool arrows = true;
};

LobbyMenuScreen::LobbyMenuScreen(Stage& stage, std::function<Transition()> raise)
    : Page(stage), raise_(std::move(raise)) {
    focus_on(RaiseRow);
}

std::vector<LobbyMenuScreen::Row> LobbyMenuScreen::menu_rows() const {
    const PartyTable& table = stage().table;
    const auto all = static_cast<int>(house().catalogue().films.size());
    const auto chosen_films = static_cast<int>(house().chosen_films().size());
    const int teams = table.lobby.teams();
    std::vector<Row> all_rows{
        {RaiseRow, words("lobby.raise_curtain"), "", words("lobby.raise_detail"), false},
        {LengthRow, words("lobby.length"),
         words(length_ids.at(static_cast<std::size_t>(table.length))),
         words("lobby.length_detail")},
        {DifficultyRow, words("lobby.difficulty"),
         words(difficulty_ids.at(static_cast<std::size_t>(table.difficulty))),
         words("lobby.difficulty_detail")},
        {ActsRow, words("lobby.acts"),
         words(table.straight_points ? "lobby.acts_straight" : "lobby.acts_all"),
         words(table.straight_points ? "lobby.acts_straight_detail" : "lobby.acts_all_detail")},
        {ScoringRow, words("lobby.scoring"),
         words(table.flat_scoring ? "lobby.scoring_flat" : "lobby.scoring_speed"),
         words("lobby.scoring_detail")},
        {NoteRow, words("lobby.note"), words(table.note ? "lobby.on" : "lobby.off"),
         words("lobby.note_detail")},
        {SpoilerRow, words("lobby.spoilers"),
         words(house().settings().spoilers ? "lobby.spoilers_allowed" : "lobby.spoilers_hidden"),
         words("lobby.spoilers_detail")},
        {TeamRow, words("lobby.teams"),
         teams == 0 ? words("lobby.teams_none") : words("lobby.teams_some", {{"n", teams}}),
         words("lobby.teams_detail")},
        {FilmRow, words("lobby.films"),
         chosen_films == all ? words("lobby.films_all", {{"n", all}})
                             : words("lobby.films_some", {{"n", chosen_films}, {"all", all}}),
         words("lobby.films_detail"), false},
        {TestRow, words("lobby.press_test"), "", words("lobby.press_test_detail"), false}};
    if (!table.controls.lessons().empty())
        all_rows.push_back(
            {TeachRow, words("lobby.teach_again"), "", words("lobby.teach_again_detail"), false});
    all_rows.push_back(
        {SettingsRow, words("common.settings"), "", words("lobby.settings_detail"), false});
    all_rows.push_back(
        {HelpRow, words("common.how_to_play"), "", words("lobby.help_detail"), false});
    all_rows.push_back(
        {TitleRow, words("lobby.to_title"), "", words("lobby.to_title_detail"), false});
    return all_rows;
}

void LobbyMenuScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    Hint back = back_hint(words("lobby.menu_back"));
    back.marks = {1};
    Room room(with_hints(
        sheet, {{.keys = {"↑", "↓"}, .text = words("lobby.menu_move"), .marks = {2, 3}},
                {.keys = {words("keys.enter")}, .text = words("lobby.menu_choose"), .marks = {0}},
                back}));
    heading(sheet, room, words("lobby.menu_heading"));
    const Box detail =
        room.bottom(sheet.line_height(Face::Reading, look.sizes.detail) * 1.2F, look.spaces.small);
    const std::vector<Row> all = menu_rows();
    const float padding = look.spaces.small;
    const float count = static_cast<float>(all.size());
    const float height = std::min(sheet.scaled(look.sizes.option) * row_leading,
                                  (room.rest().height - 2 * padding) / count);
    const Box card =
        centred(room.rest(), {room.rest().width * card_share, height * count + 2 * padding});
    sheet.box(card, card_look(look));
    const Boxes boxes =
        rows(card.inset(look.spaces.medium, padding), static_cast<int>(all.size()), 0);
    dotted_between(sheet, boxes);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Row& row = all[i];
        const Box& box = boxes[i];
        ChoiceRowOptions options{.id = row.id, .label = row.label, .value = row.value};
        if (row.arrows) {
            options.less = less_target + row.id;
            options.more = more_target + row.id;
        }
        choice_row(sheet, options, box);
        if (row.id == focus())
            sheet.text({.face = Face::Reading,
                        .size = look.sizes.detail,
                        .colour = look.colours.stage_text_soft,
                        .align = Align::Centre,
                        .most_lines = 1},
                       row.detail, detail);
    }
}

void LobbyMenuScreen::change(int row, int steps) {
    PartyTable& table = stage().table;
    constexpr int lengths = static_cast<int>(evening_length_names.size());
    constexpr int team_choices = teams_most - teams_least + 2; // none, then 2 to 4
    cue(Cue::Focus);
    switch (row) {
    case LengthRow:
        table.length = static_cast<EveningLength>(
            (static_cast<int>(table.length) + steps + lengths) % lengths);
        return;
    case DifficultyRow: {
        constexpr int choices = static_cast<int>(evening_difficulty_names.size());
        table.difficulty = static_cast<EveningDifficulty>(
            (static_cast<int>(table.difficulty) + steps + choices) % choices);
        return;
    }
    case ActsRow: table.straight_points = !table.straight_points; return;
    case ScoringRow: table.flat_scoring = !table.flat_scoring; return;
    case NoteRow: table.note = !table.note; return;
    case SpoilerRow: {
        Settings settings = house().settings();
        settings.spoilers = !settings.spoilers;
        change_settings(settings);
        return;
    }
    case TeamRow: {
        const int teams = table.lobby.teams();
        const int here = teams == 0 ? 0 : teams - teams_least + 1;
        const int there = (here + steps + team_choices) % team_choices;
        table.lobby.set_teams(there == 0 ? 0 : there + teams_least - 1);
        return;
    }
    default: return;
    }
}

Transition LobbyMenuScreen::chosen(TargetId id) {
    if (id >= more_target) {
        change(id - more_target, 1);
        return Stay{};
    }
    if (id >= less_target) {
        change(id - less_target, -1);
        return Stay{};
    }
    switch (id) {
    case RaiseRow: {
        Transition begun = raise_();
        if (auto* evening = std::get_if<Push>(&begun)) return Replace{std::move(evening->screen)};
        return LeaveScreen{}; // the lobby says what is missing
    }
    case FilmRow: cue(Cue::Confirm); return Push{std::make_unique<QuestionsScreen>(stage())};
    case TestRow: cue(Cue::Confirm); return Push{std::make_unique<PressTestScreen>(stage())};
    case TeachRow:
        cue(Cue::Confirm);
        stage().table.controls.forget_lessons();
        return LeaveScreen{};
    case SettingsRow: cue(Cue::Confirm); return Push{std::make_unique<SettingsScreen>(stage())};
    case HelpRow:
        cue(Cue::Confirm);
        return Push{std::make_unique<HowToPlayScreen>(stage(), help_pages() - 1)};
    case TitleRow: cue(Cue::Back); return Home{};
    default: change(id, 1); return Stay{};
    }
}

bool LobbyMenuScreen::turned(TargetId id, Direction direction) {
    if (direction == Direction::Up || direction == Direction::Down) return false;
    change(id, direction == Direction::Left ? -1 : 1);
    return true;
}

Transition LobbyMenuScreen::seat_event(const SeatHappening& happening) {
    if (happening.what != SeatHappening::What::Pressed) return Stay{};
    const auto button = menu_button(happening.button);
    return button ? press(*button) : Transition{Stay{}};
}

} // namespace quiz

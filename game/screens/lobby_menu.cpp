#include "screens/lobby_menu.h"

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

} // namespace

LobbyMenuScreen::LobbyMenuScreen(Stage& stage, std::function<Transition()> raise)
    : ChoicePagesScreen(stage), raise_(std::move(raise)) {
    focus_on(RaiseRow);
}

std::vector<ChoicePage> LobbyMenuScreen::pages() const {
    const PartyTable& table = stage().table;
    const auto all = static_cast<int>(house().catalogue().films.size());
    const auto chosen_films = static_cast<int>(house().chosen_films().size());
    const int teams = table.lobby.teams();
    const auto line = [this](TargetId id, const char* label, const char* detail,
                             std::string value = {}) {
        return ChoiceLine{
            .id = id, .label = words(label), .detail = words(detail), .value = std::move(value)};
    };
    const auto turning = [&](TargetId id, const char* label, const char* detail,
                             std::string value) {
        ChoiceLine made = line(id, label, detail, std::move(value));
        made.turns = true;
        return made;
    };
    ChoicePage programme{
        words("lobby.of_programme"),
        {line(RaiseRow, "lobby.raise_curtain", "lobby.raise_detail"),
         turning(LengthRow, "lobby.length", "lobby.length_detail",
                 words(length_ids.at(static_cast<std::size_t>(table.length)))),
         turning(DifficultyRow, "lobby.difficulty", "lobby.difficulty_detail",
                 words(difficulty_ids.at(static_cast<std::size_t>(table.difficulty)))),
         turning(ActsRow, "lobby.acts",
                 table.straight_points ? "lobby.acts_straight_detail" : "lobby.acts_all_detail",
                 words(table.straight_points ? "lobby.acts_straight" : "lobby.acts_all")),
         turning(ScoringRow, "lobby.scoring", "lobby.scoring_detail",
                 words(table.flat_scoring ? "lobby.scoring_flat" : "lobby.scoring_speed")),
         turning(NoteRow, "lobby.note", "lobby.note_detail",
                 words(table.note ? "lobby.on" : "lobby.off")),
         turning(SpoilerRow, "lobby.spoilers", "lobby.spoilers_detail",
                 words(house().settings().spoilers ? "lobby.spoilers_allowed"
                                                   : "lobby.spoilers_hidden"))}};
    ChoicePage table_page{
        words("lobby.of_table"),
        {turning(TeamRow, "lobby.teams", "lobby.teams_detail",
                 teams == 0 ? words("lobby.teams_none")
                            : words("lobby.teams_some", {{"n", teams}})),
         line(FilmRow, "lobby.films", "lobby.films_detail",
              chosen_films == all ? words("lobby.films_all", {{"n", all}})
                                  : words("lobby.films_some", {{"n", chosen_films}, {"all", all}})),
         line(TestRow, "lobby.press_test", "lobby.press_test_detail")}};
    if (!table.controls.lessons().empty())
        table_page.lines.push_back(line(TeachRow, "lobby.teach_again", "lobby.teach_again_detail"));
    table_page.lines.push_back(line(SettingsRow, "common.settings", "lobby.settings_detail"));
    table_page.lines.push_back(line(HelpRow, "common.how_to_play", "lobby.help_detail"));
    table_page.lines.push_back(line(TitleRow, "lobby.to_title", "lobby.to_title_detail"));
    return {std::move(programme), std::move(table_page)};
}

void LobbyMenuScreen::compose(Sheet& sheet) const {
    Hint back = back_hint(words("lobby.menu_back"));
    back.marks = {1};
    Room room(with_hints(
        sheet, {{.keys = {"↑", "↓"}, .text = words("lobby.menu_move"), .marks = {2, 3}},
                {.keys = {words("keys.enter")}, .text = words("lobby.menu_choose"), .marks = {0}},
                back}));
    heading(sheet, room, words("lobby.menu_heading"));
    compose_page(sheet, room);
}

void LobbyMenuScreen::change(TargetId row, int steps) {
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

Transition LobbyMenuScreen::pick(TargetId id) {
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

Transition LobbyMenuScreen::seat_event(const SeatHappening& happening) {
    if (happening.what != SeatHappening::What::Pressed) return Stay{};
    const auto button = menu_button(happening.button);
    return button ? press(*button) : Transition{Stay{}};
}

} // namespace quiz

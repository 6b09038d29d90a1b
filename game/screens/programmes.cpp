#include "screens/programmes.h"

#include "layout/menu.h"
#include "screens/challenge.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/performance.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

/// A row: its words are programmes.<id>.label and .about; a mode of House::open, or a page.
struct Row {
    const char* id;
    const char* mode; ///< Empty: the page of challenges.
};
constexpr std::array<Row, 3> programme_rows{
    {{"dance", "dance"}, {"rehearsal", "rehearsal"}, {"challenge", ""}}};
constexpr float about_lines = 3;

/// The most points of a dance with these settings.
std::optional<int> best_dance(const House& house) {
    std::optional<int> best;
    for (const Scores::Table& table : house.scores().tables)
        if (table.table.mode == "dance" && table.table.seed == 0 && !table.entries.empty() &&
            (table.table.scoring == "flat") == house.settings().flat_scoring)
            best = std::max(best.value_or(0), table.entries.front().points);
    return best;
}

} // namespace

ProgrammesScreen::ProgrammesScreen(Stage& stage) : Page(stage) { focus_on(0); }

void ProgrammesScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    Room room(with_hints(sheet, {{{"↑", "↓"}, words("common.choose"), no_target},
                                 {{words("keys.enter")}, words("title.start"), no_target},
                                 back_hint()}));
    heading(sheet, room, words("programmes.heading"), words("programmes.second"));
    const auto word = [&](std::size_t row, const char* part) {
        return words(std::string("programmes.") + programme_rows.at(row).id + part);
    };
    const float height = sheet.line_height(Face::Reading, look.sizes.option) * about_lines;
    const float below = room.bottom(height, look.spaces.large).height; // kept free for what it is
    const auto best = best_dance(house());
    std::vector<MenuRow> rows;
    for (std::size_t i = 0; i < programme_rows.size(); ++i)
        rows.push_back(
            {static_cast<TargetId>(i), word(i, ".label"),
             i == 0 && best ? words("programmes.best", {{"points", *best}}) : word(i, ".detail")});
    const Box card = menu(sheet, rows, room.rest());
    const Box about{room.rest().x, card.bottom() + look.spaces.large, room.rest().width, below};
    const std::size_t held = focus() == no_target ? 0 : static_cast<std::size_t>(focus());
    if (held < programme_rows.size())
        sheet.text({.face = Face::Reading,
                    .size = look.sizes.option,
                    .colour = look.colours.stage_text,
                    .align = Align::Centre,
                    .upright = Upright::Top},
                   word(held, ".about"), about);
}

Transition ProgrammesScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    const std::string mode = programme_rows.at(static_cast<std::size_t>(id)).mode;
    if (mode.empty()) return Push{std::make_unique<ChallengeScreen>(stage())};
    MatchWish wish;
    wish.mode = mode;
    auto next = begin_performance(stage(), wish);
    if (!next) return Push{message(stage(), words("common.no_performance"), {next.error()})};
    return Push{std::move(*next)};
}

} // namespace quiz

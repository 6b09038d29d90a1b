#include "screens/high_scores.h"

#include "core/text.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "layout/pager.h"
#include "layout/table.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/performance.h"
#include "screens/words.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr TargetId previous_target = 0;
constexpr TargetId next_target = 1;
constexpr TargetId begin_target = 2;
constexpr float pager_leading = 2.5F; // in em sizes of its title

/// The entry that came last.
std::optional<std::size_t> newest(const std::vector<ScoreEntry>& entries) {
    if (entries.empty()) return std::nullopt;
    const auto last =
        std::max_element(entries.begin(), entries.end(),
                         [](const ScoreEntry& a, const ScoreEntry& b) { return a.date < b.date; });
    return static_cast<std::size_t>(last - entries.begin());
}

} // namespace

HighScoresScreen::HighScoresScreen(Stage& stage, const std::optional<ScoreTable>& first)
    : Page(stage) {
    const auto& all = house().scores().tables;
    const Settings& settings = house().settings();
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const Scores::Table& table) {
        if (first) return table.table == *first;
        return table.table.mode == "performance" && table.table.seed == 0 &&
               table.table.answer_seconds == settings.answer_seconds &&
               (table.table.scoring == "flat") == settings.flat_scoring;
    });
    if (wanted == all.end()) return;
    table_ = static_cast<int>(wanted - all.begin());
    // One's own newest entry is in sight at once.
    if (const auto own = newest(wanted->entries); first && own)
        first_row_ = std::max(0, static_cast<int>(*own) - 3);
}

int HighScoresScreen::tables() const { return static_cast<int>(house().scores().tables.size()); }

void HighScoresScreen::compose_table(Sheet& sheet, const Scores::Table& table,
                                     const Box& place) const {
    const Theme& look = theme();
    sheet.box(place, card_look(look));
    Room room(place.inset(look.spaces.medium, look.spaces.small));
    const int count = static_cast<int>(table.entries.size());
    rows_fitting_ = std::max(1, table_rows_fitting(sheet, room.rest().height));
    const int first = std::clamp(first_row_, 0, std::max(0, count - rows_fitting_));
    scroll_bar(sheet, {.first = first, .shown = rows_fitting_, .all = count},
               room.right(look.spaces.tight, look.spaces.small));

    TableOptions options;
    options.columns = {{"", 0.45F, Align::Right},
                       {words("high_scores.name"), 2.7F, Align::Left, true},
                       {words("high_scores.points"), 1.2F, Align::Right, true},
                       {words("high_scores.right"), 0.8F, Align::Right},
                       {words("high_scores.streak"), 1.0F, Align::Right},
                       {words("high_scores.date"), 2.0F, Align::Right}};
    const auto own = newest(table.entries);
    int place_number = 0;
    for (int i = 0; i < count; ++i) {
        const ScoreEntry& entry = table.entries.at(static_cast<std::size_t>(i));
        // Equal scores share a place.
        const bool shared =
            i > 0 && table.entries.at(static_cast<std::size_t>(i - 1)).points == entry.points &&
            table.entries.at(static_cast<std::size_t>(i - 1)).right == entry.right;
        if (!shared) place_number = i + 1;
        if (i < first || i >= first + rows_fitting_) continue;
        if (own == static_cast<std::size_t>(i)) options.marked = options.rows.size();
        options.rows.push_back({std::to_string(place_number), entry.name,
                                words().number(entry.points), std::to_string(entry.right),
                                std::to_string(entry.longest_streak),
                                words().rules().date_text(entry.date)});
    }
    quiz::table(sheet, options, room.rest());
}

void HighScoresScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const auto& all = house().scores().tables;
    std::vector<Hint> hints;
    if (all.size() > 1)
        hints.push_back({{"←", "→"}, words("high_scores.other_table"), next_target});
    if (!all.empty()) hints.push_back({{"↑", "↓"}, words("high_scores.scroll"), no_target});
    hints.push_back(back_hint());
    Room room(with_hints(sheet, hints));
    if (all.empty()) {
        heading(sheet, room, words("common.high_scores"));
        const Box foot =
            waiting_card(sheet, words("high_scores.none"), room.rest(), button_height(sheet));
        button_row(sheet, {{begin_target, words("high_scores.begin"), true}}, foot);
        return;
    }
    heading(sheet, room, words("common.high_scores"));
    const Scores::Table& table = all.at(static_cast<std::size_t>(table_));
    pager(sheet,
          {.title = table_title(words(), table.table, house().catalogue()),
           .page = table_,
           .pages = tables(),
           .previous = previous_target,
           .next = next_target},
          room.top(sheet.stretched(look.sizes.option) * pager_leading, look.spaces.small));
    compose_table(sheet, table, room.rest());
}

void HighScoresScreen::show(int table) {
    const int count = tables();
    if (count < 2) return;
    table_ = (table + count) % count;
    first_row_ = 0;
    cue(Cue::Focus);
}

void HighScoresScreen::scrolled(int steps) {
    if (tables() == 0) return;
    const auto& entries = house().scores().tables.at(static_cast<std::size_t>(table_)).entries;
    const int last = std::max(0, static_cast<int>(entries.size()) - rows_fitting_);
    first_row_ = std::clamp(std::min(first_row_, last) + steps, 0, last);
}

bool HighScoresScreen::turned(TargetId, Direction direction) {
    if (tables() == 0) return false;
    switch (direction) {
    case Direction::Left: show(table_ - 1); break;
    case Direction::Right: show(table_ + 1); break;
    case Direction::Up: scrolled(-1); break;
    case Direction::Down: scrolled(1); break;
    }
    return true;
}

Transition HighScoresScreen::other(Button button) {
    if (button == Button::PreviousTab) scrolled(-rows_fitting_);
    if (button == Button::NextTab) scrolled(rows_fitting_);
    return Stay{};
}

Transition HighScoresScreen::chosen(TargetId id) {
    if (id == previous_target) show(table_ - 1);
    if (id == next_target) show(table_ + 1);
    if (id != begin_target) return Stay{};
    cue(Cue::Confirm);
    auto next = begin_performance(stage());
    if (!next) return Push{message(stage(), words("common.no_performance"), {next.error()})};
    return Replace{std::move(*next)};
}

} // namespace quiz

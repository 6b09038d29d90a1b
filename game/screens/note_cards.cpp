#include "screens/note_cards.h"

#include "core/text.h"
#include "layout/looks.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace quiz {

namespace {

constexpr std::size_t across = 2;
constexpr float shrink_step = 0.96F;
constexpr float clearly_larger = 1.08F; // so much an uneven plan has to win, to be worth it

Size padding(const Theme& theme) { return {theme.spaces.medium, theme.spaces.tight}; }

float heading_height(const Theme& theme) { return theme.sizes.option * theme.leading.italic; }

float gap(const Theme& theme) { return theme.spaces.small; }

TextStyle words_style(const Sheet& sheet, float size) {
    return {.face = Face::Reading,
            .size = size / sheet.text_scale(),
            .colour = sheet.theme().colours.ink,
            .upright = Upright::Top,
            .paragraph = true};
}

using Heights = std::vector<float>; ///< Of the cards, as much as each needs.
using Cards = std::vector<std::size_t>;

/// Where the cards stand: in rows of two that are as high as the higher of the two, or in columns
/// of which each fills the page.
struct Plan {
    std::size_t columns = across;
    bool rows = true;
};

/// The cards of each column: those that leave the columns as equal as can be, the earlier cards in
/// the first.
std::vector<Cards> dealt(const Heights& heights, std::size_t columns) {
    if (columns < 2) {
        Cards all(heights.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return {all};
    }
    std::vector<Cards> best;
    float lowest = 0;
    for (std::size_t choice = 0; choice < std::size_t{1} << (heights.size() - 1); ++choice) {
        std::vector<Cards> deal(across);
        std::array<float, across> sums{};
        for (std::size_t i = 0; i < heights.size(); ++i) {
            // The first card stands first.
            const std::size_t column = i > 0 && (choice >> (i - 1) & 1U) != 0 ? 1 : 0;
            deal[column].push_back(i);
            sums.at(column) += heights[i];
        }
        const float high = *std::max_element(sums.begin(), sums.end());
        if (!best.empty() && high >= lowest) continue;
        lowest = high;
        best = std::move(deal);
    }
    return best;
}

/// How the words of all cards are set.
struct Setting {
    Plan plan;
    float size = 0; ///< On the canvas.
    std::vector<std::string> texts{};
    Heights heights{};
};

float card_width(const Theme& theme, const Plan& plan, float width) {
    const auto columns = static_cast<float>(plan.columns);
    return (width - gap(theme) * (columns - 1)) / columns;
}

/// Of each row, what its higher card needs.
Heights row_heights(const Heights& cards) {
    Heights rows((cards.size() + across - 1) / across);
    for (std::size_t i = 0; i < cards.size(); ++i)
        rows[i / across] = std::max(rows[i / across], cards[i]);
    return rows;
}

/// What the cards need, with the gaps between.
float height_of(const Theme& theme, const Setting& setting) {
    const auto sum = [&](const Heights& heights) {
        return std::accumulate(heights.begin(), heights.end(), 0.0F) +
               gap(theme) * static_cast<float>(heights.size() - 1);
    };
    if (setting.plan.rows) return sum(row_heights(setting.heights));
    float highest = 0;
    for (const Cards& column : dealt(setting.heights, setting.plan.columns)) {
        Heights heights;
        for (const std::size_t i : column) heights.push_back(setting.heights[i]);
        highest = std::max(highest, sum(heights));
    }
    return highest;
}

/// A card's sentences: each on a line of its own where that costs no line.
std::string words_in(const Sheet& sheet, const NoteText& card, float size, float room) {
    const auto lines = [&](const std::string& text) {
        return sheet.fit(words_style(sheet, size), text, {room, 0}).lines.size();
    };
    std::string apart = join(card.sentences, "\n");
    std::string together = join(card.sentences, " ");
    return lines(apart) <= lines(together) ? apart : together;
}

Setting set_in(const Sheet& sheet, const std::vector<NoteText>& cards, const Plan& plan, float size,
               float width) {
    const Theme& theme = sheet.theme();
    Setting setting{.plan = plan, .size = size};
    const float room = card_width(theme, plan, width) - 2 * padding(theme).width;
    for (const NoteText& card : cards) {
        setting.texts.push_back(words_in(sheet, card, size, room));
        setting.heights.push_back(
            heading_height(theme) + 2 * padding(theme).height +
            sheet.fit(words_style(sheet, size), setting.texts.back(), {room, 0}).height);
    }
    return setting;
}

/// The largest size that fits.
Setting fitted(const Sheet& sheet, const std::vector<NoteText>& cards, const Plan& plan,
               float smallest, const Box& place) {
    const Theme& theme = sheet.theme();
    for (float size = sheet.scaled(theme.sizes.option);;
         size = std::max(smallest, size * shrink_step)) {
        Setting setting = set_in(sheet, cards, plan, size, place.width);
        if (height_of(theme, setting) <= place.height || size <= smallest) return setting;
    }
}

/// In rows, unless cards that differ much can be set clearly larger in columns.
Setting planned(const Sheet& sheet, const std::vector<NoteText>& cards, float smallest,
                const Box& place) {
    Setting best = fitted(sheet, cards, {std::min(cards.size(), across), true}, smallest, place);
    for (const std::size_t columns : {across, std::size_t{1}}) {
        if (cards.size() < 2 || (columns == across && cards.size() <= across)) continue;
        Setting other = fitted(sheet, cards, {columns, false}, smallest, place);
        if (other.size >= best.size * clearly_larger) best = std::move(other);
    }
    return best;
}

void card(Sheet& sheet, const std::string& heading, const std::string& words, float size,
          const Box& box) {
    const Theme& theme = sheet.theme();
    sheet.box(box, card_look(theme));
    Room room(box.inset(padding(theme).width, padding(theme).height));
    sheet.text({.face = Face::StageItalic,
                .size = theme.sizes.option / sheet.text_scale(),
                .colour = theme.colours.crimson,
                .most_lines = 1},
               heading, room.top(heading_height(theme)));
    sheet.text(words_style(sheet, size), words, room.rest());
}

} // namespace

void compose_note_cards(Sheet& sheet, const std::vector<NoteText>& cards, float smallest,
                        const Box& place, const std::function<float(std::size_t)>& entered) {
    if (cards.empty()) return;
    const float between = gap(sheet.theme());
    const Setting setting = planned(sheet, cards, smallest, place);
    const float width = card_width(sheet.theme(), setting.plan, place.width);
    const auto draw = [&](std::size_t i, const Box& box) {
        sheet.enter(entered(i));
        card(sheet, cards[i].heading, setting.texts[i], setting.size, box);
    };
    // What is left over goes to all rows or cards alike; what is missing is taken likewise.
    const auto spare = [&](float needed, std::size_t count) {
        const auto all = static_cast<float>(count);
        return (place.height - between * (all - 1) - needed) / all;
    };
    Room room(place);
    if (setting.plan.rows) {
        const Heights rows = row_heights(setting.heights);
        const float more = spare(std::accumulate(rows.begin(), rows.end(), 0.0F), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            Room line(room.top(rows[row] + more, between));
            for (std::size_t i = row * across; i < std::min(cards.size(), (row + 1) * across); ++i)
                draw(i, line.left(width, between));
        }
    } else {
        for (const Cards& column : dealt(setting.heights, setting.plan.columns)) {
            float needed = 0;
            for (const std::size_t i : column) needed += setting.heights[i];
            const float more = spare(needed, column.size());
            Room line(room.left(width, between));
            for (const std::size_t i : column)
                draw(i, line.top(setting.heights[i] + more, between));
        }
    }
    sheet.enter(1);
}

} // namespace quiz

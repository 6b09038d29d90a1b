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

/// How the words of all cards are set.
struct Setting {
    float size = 0; ///< On the canvas.
    const char* between = " ";
    std::vector<float> heights{}; ///< What each row of cards needs.
    [[nodiscard]] float height() const {
        return std::accumulate(heights.begin(), heights.end(), 0.0F);
    }
};

Size padding(const Theme& theme) { return {theme.spaces.medium, theme.spaces.tight}; }

float heading_height(const Theme& theme) { return theme.sizes.option * theme.leading.italic; }

TextStyle words_style(const Sheet& sheet, float size) {
    return {.face = Face::Reading,
            .size = size / sheet.text_scale(),
            .colour = sheet.theme().colours.ink,
            .upright = Upright::Top,
            .paragraph = true};
}

Setting set_in(const Sheet& sheet, const std::vector<NoteText>& cards, float size,
               const char* between, float width) {
    const Theme& theme = sheet.theme();
    Setting setting{.size = size, .between = between};
    setting.heights.resize((cards.size() + across - 1) / across);
    const float room = width - 2 * padding(theme).width;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const TextBlock block =
            sheet.fit(words_style(sheet, size), join(cards[i].sentences, between), {room, 0});
        float& height = setting.heights.at(i / across);
        height = std::max(height, heading_height(theme) + block.height + 2 * padding(theme).height);
    }
    return setting;
}

/// The largest size that fits; each sentence on a line of its own where that costs no size.
Setting fitted(const Sheet& sheet, const std::vector<NoteText>& cards, float smallest, float width,
               float height) {
    const Theme& theme = sheet.theme();
    const float usual = sheet.scaled(theme.sizes.body);
    Setting setting;
    for (float size = sheet.scaled(theme.sizes.option);;
         size = std::max(smallest, size * shrink_step)) {
        for (const char* between : {"\n", " "}) {
            setting = set_in(sheet, cards, size, between, width);
            if (setting.height() <= height) return setting;
            if (size > usual) break; // large, and each sentence apart, or else smaller
        }
        if (size <= smallest) return setting;
    }
}

void card(Sheet& sheet, const NoteText& text, const Setting& setting, const Box& box) {
    const Theme& theme = sheet.theme();
    sheet.box(box, card_look(theme));
    Room room(box.inset(padding(theme).width, padding(theme).height));
    sheet.text({.face = Face::StageItalic,
                .size = theme.sizes.option / sheet.text_scale(),
                .colour = theme.colours.crimson,
                .most_lines = 1},
               text.heading, room.top(heading_height(theme)));
    sheet.text(words_style(sheet, setting.size), join(text.sentences, setting.between),
               room.rest());
}

} // namespace

void compose_note_cards(Sheet& sheet, const std::vector<NoteText>& cards, float smallest,
                        const Box& place, const std::function<float(std::size_t)>& entered) {
    if (cards.empty()) return;
    const Theme& theme = sheet.theme();
    const Size gap{theme.spaces.small, theme.spaces.small};
    const std::size_t columns_used = std::min(cards.size(), across);
    const auto columns_count = static_cast<float>(columns_used);
    const float width = (place.width - gap.width * (columns_count - 1)) / columns_count;
    const std::size_t rows_used = (cards.size() + across - 1) / across;
    const auto rows_count = static_cast<float>(rows_used);
    const float height = place.height - gap.height * (rows_count - 1);
    const Setting setting = fitted(sheet, cards, smallest, width, height);
    // What is left over goes to all rows alike; what is missing is taken likewise.
    const float spare = (height - setting.height()) / rows_count;
    Room room(place);
    for (std::size_t row = 0; row < setting.heights.size(); ++row) {
        Room line(room.top(setting.heights[row] + spare, gap.height));
        for (std::size_t i = row * across; i < std::min(cards.size(), (row + 1) * across); ++i) {
            sheet.enter(entered(i));
            card(sheet, cards[i], setting, line.left(width, gap.width));
        }
    }
    sheet.enter(1);
}

} // namespace quiz

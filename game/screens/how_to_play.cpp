#include "screens/how_to_play.h"

#include "layout/looks.h"
#include "layout/pager.h"
#include "screens/bound_keys.h"
#include "screens/furniture.h"
#include "screens/help_devices.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace quiz {

namespace {

constexpr TargetId previous_target = 0;
constexpr TargetId next_target = 1;
constexpr float pager_leading = 1.9F; // in em sizes of its title
constexpr float term_share = 0.25F;   // of a row's width
constexpr float most_grown = 1.3F;    // a page with little to say is set so much larger
constexpr float cap_leading = 1.5F;   // of a key, in em sizes of its letter

/// A word and what it means: ids of strings. With a key, the key stands with the word.
struct HelpRow {
    const char* term;
    const char* text;
    std::optional<Button> key{};
};

struct HelpPage {
    const char* title;
    std::vector<HelpRow> rows;
};

const std::vector<HelpPage>& pages() {
    static const std::vector<HelpPage> pages{
        {"help.performance.title",
         {{"help.performance.acts", "help.performance.acts_text"},
          {"help.performance.question", "help.performance.question_text"},
          {"help.performance.ribbon", "help.performance.ribbon_text"},
          {"help.performance.answer", "help.performance.answer_text"},
          {"help.performance.rank", "help.performance.rank_text"}}},
        {"help.points.title",
         {{"help.points.right", "help.points.right_text"},
          {"help.points.time", "help.points.time_text"},
          {"help.points.numbers", "help.points.numbers_text"},
          {"help.points.streak", "help.points.streak_text"},
          {"help.points.flat", "help.points.flat_text"}}},
        {"help.lifelines.title",
         {{"lifelines.halve", "help.lifelines.halve_text", Button::Halve},
          {"lifelines.encore", "help.lifelines.encore_text", Button::Encore},
          {"lifelines.understudy", "help.lifelines.understudy_text", Button::Understudy}}},
        {"help.keys.title",
         {{"help.keys.answer", "help.keys.answer_text"},
          {"help.keys.back", "help.keys.back_text"},
          {"help.keys.pause", "help.keys.pause_text"},
          {"help.keys.lifelines", "help.keys.lifelines_text"},
          {"help.keys.flag", "help.keys.flag_text"},
          {"help.keys.full_screen", "help.keys.full_screen_text"}}},
        {"help.party.title", {}}}; // pictures instead of rows
    return pages;
}

} // namespace

int help_pages() { return static_cast<int>(pages().size()); }

HowToPlayScreen::HowToPlayScreen(Stage& stage, int page) : Page(stage), page_(page) {}

/// A sentence of the help, with keys and buttons as they are bound just now.
std::string HowToPlayScreen::text_of(const char* id) const {
    const Bindings& bindings = stage().bindings;
    const SeatControls& controls = stage().table.controls;
    std::string model; // of the pad at hand, else of any
    for (const int pad : controls.pads())
        if (model.empty() && !controls.is_buzzer(pad)) model = controls.model(pad);
    const auto keys = [&](Button button) { return keys_text(words(), bindings, button); };
    const auto pad = [&](Button button) {
        return pad_text(words(), bindings, stage().shipped_bindings, model, button);
    };
    return words(id, {{"answers", answer_keys_text(words(), bindings)},
                      {"back", keys(Button::Back)},
                      {"menu", keys(Button::Menu)},
                      {"halve", keys(Button::Halve)},
                      {"encore", keys(Button::Encore)},
                      {"understudy", keys(Button::Understudy)},
                      {"flag", keys(Button::Flag)},
                      {"full_screen", keys(Button::FullScreen)},
                      {"pad_confirm", pad(Button::Confirm)},
                      {"pad_back", pad(Button::Back)},
                      {"pad_menu", pad(Button::Menu)},
                      {"pad_halve", pad(Button::Halve)},
                      {"pad_encore", pad(Button::Encore)},
                      {"pad_understudy", pad(Button::Understudy)},
                      {"pad_flag", pad(Button::Flag)}});
}

void HowToPlayScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const HelpPage& page = pages().at(static_cast<std::size_t>(page_));
    Room room(with_hints(sheet, {{{"←", "→"}, words("help.turn"), next_target}, back_hint()}));
    heading(sheet, room, words("common.how_to_play"));
    pager(sheet,
          {.title = words(page.title),
           .page = page_,
           .pages = help_pages(),
           .previous = previous_target,
           .next = next_target},
          room.top(sheet.stretched(look.sizes.points) * pager_leading, look.spaces.small));

    if (page.rows.empty()) {
        help_devices(sheet, stage(), room.rest());
        return;
    }
    // Rows as high as their words, the card as high as its rows; all rows in one size.
    const Size padding{look.spaces.large, look.spaces.small};
    const Box inside = room.rest().inset(padding.width, padding.height);
    const float term_width = inside.width * term_share;
    const float text_width = inside.width - term_width - look.spaces.medium;
    TextStyle style{.face = Face::Reading,
                    .size = look.sizes.body * std::max(1.0F, most_grown / sheet.text_scale()),
                    .colour = look.colours.ink,
                    .paragraph = true};
    TextStyle term_style{.face = Face::StageBold, .colour = look.colours.crimson};
    const auto term_room = [&](const HelpRow& row) {
        const float cap = sheet.scaled(look.sizes.hint) * cap_leading;
        return !row.key ? term_width : term_width - cap - look.spaces.small;
    };
    std::vector<TextBlock> blocks;
    std::vector<TextBlock> terms;
    std::vector<float> heights;
    float all = 0;
    float gap = 0;
    const float least = look.sizes.floor / sheet.text_scale();
    for (;; style.size = std::max(least, style.size - 1)) {
        blocks.clear();
        terms.clear();
        heights.clear();
        gap = sheet.scaled(style.size) > look.sizes.body ? look.spaces.small : look.spaces.medium;
        term_style.size = style.size;
        for (const HelpRow& row : page.rows) {
            blocks.push_back(sheet.fit(style, text_of(row.text), {text_width, 0}));
            terms.push_back(sheet.fit(term_style, words(row.term), {term_room(row), 0}));
            heights.push_back(std::max(blocks.back().height, terms.back().height) + gap);
        }
        all = std::accumulate(heights.begin(), heights.end(), 0.0F);
        if (all <= inside.height) break;
        if (style.size <= least) {
            // Much to say: the air between the rows gives way.
            const float air = (all - inside.height) / static_cast<float>(heights.size());
            const float less = std::min(air, gap - look.spaces.hair);
            for (float& height : heights) height -= less;
            all -= less * static_cast<float>(heights.size());
            break;
        }
    }
    // Every page's card stands at the same place: what is left over goes to all rows alike.
    const float spare = std::max(0.0F, inside.height - all) / static_cast<float>(heights.size());
    for (float& height : heights) height += spare;
    Room card(room.rest());
    sheet.box(card.rest(), card_look(look));
    card = Room(card.rest().inset(padding.width, padding.height));
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        const HelpRow& row = page.rows[i];
        Room line(card.top(heights[i]));
        if (i > 0)
            sheet.dots({line.rest().x, line.rest().y}, {line.rest().right(), line.rest().y},
                       look.colours.gold);
        Room term(line.left(term_width, look.spaces.medium));
        if (row.key) {
            const float cap = sheet.scaled(look.sizes.hint) * cap_leading;
            key_cap(sheet, bound_key(stage().bindings, *row.key),
                    centred(term.left(cap, look.spaces.small), {cap, cap}), look.colours.ink_soft,
                    look.colours.card_lit_top, look.sizes.hint);
        }
        sheet.text(terms[i], term_style, term.rest());
        sheet.text(blocks[i], style, line.rest());
    }
}

void HowToPlayScreen::show(int page) {
    page_ = (page + help_pages()) % help_pages();
    cue(Cue::Focus);
}

Transition HowToPlayScreen::chosen(TargetId id) {
    show(id == previous_target ? page_ - 1 : page_ + 1);
    return Stay{};
}

bool HowToPlayScreen::turned(TargetId, Direction direction) {
    show(direction == Direction::Left || direction == Direction::Up ? page_ - 1 : page_ + 1);
    return true;
}

Transition HowToPlayScreen::other(Button button) {
    if (button == Button::PreviousTab) show(page_ - 1);
    if (button == Button::NextTab) show(page_ + 1);
    return Stay{};
}

void HowToPlayScreen::scrolled(int steps) { show(page_ + steps); }

} // namespace quiz

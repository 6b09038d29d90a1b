#include "screens/how_to_play.h"

#include "layout/looks.h"
#include "layout/pager.h"
#include "screens/furniture.h"

#include <array>
#include <numeric>

namespace quiz {

namespace {

constexpr TargetId previous_target = 0;
constexpr TargetId next_target = 1;
constexpr float pager_leading = 1.9F; // in em sizes of its title
constexpr float term_share = 0.25F;   // of a row's width

/// A word and what it means; with a key, the key stands with the word.
struct HelpRow {
    const char* term;
    const char* text;
    const char* key = nullptr;
};

struct HelpPage {
    const char* title;
    std::vector<HelpRow> rows;
};

const std::vector<HelpPage>& pages() {
    static const std::vector<HelpPage> pages{
        {"The performance",
         {{"Three acts", "Ten questions: three easy, four harder, three hard. "
                         "Between the acts there is an interval."},
          {"The question", "First it stands alone, to be read. Then the four answers and the clock "
                           "come together. Enter brings them sooner."},
          {"The ribbon", "is your time: 20 seconds, or 30 or 40 (see Settings). It waits for you "
                         "in every pause."},
          {"The answer", "is always explained, and nothing goes on until you do."},
          {"Your rank", "is your share of the most points possible, from Student to Prima "
                        "ballerina assoluta: 20, 40, 60, 75 and 90 %."}}},
        {"Points",
         {{"Right", "500 for an easy question, 750 for a medium one, 1,000 for a hard one. "
                    "Wrong or late: 0."},
          {"In time", "The first third of the time T earns them all. "
                      "Then they fall evenly, to half at the very end."},
          {"In numbers", "base – base × (3t – T) ÷ 4T, rounded down to a multiple of 5, "
                         "for an answer at t."},
          {"Streak", "The second right answer in a row adds 50, the third 100, and so on to 250. "
                     "A wrong or missing answer ends it."},
          {"Flat scoring", "(see Settings) counts the base alone: no speed, no streak."}}},
        {"Three lifelines, once each",
         {{"Halve", "Two wrong answers go.", "H"},
          {"Encore", "Ten seconds more. In the added time an answer is worth half.", "E"},
          {"Understudy",
           "Another question of this act takes over, with a full clock. The old one "
           "counts as never asked.",
           "U"}}},
        {"Keys, mouse and gamepad",
         {{"Answer", "1 to 4 or A to D; or arrows and Enter; or a click; "
                     "on a pad, its cross and the south button"},
          {"Back", "Esc; the pad's east button; a click on “back”"},
          {"Pause", "P or Esc; Start on a pad; or leave the window"},
          {"Lifelines", "H, E, U; a pad's west, left shoulder, north; or a click"},
          {"A bad question",
           "F, or Select on a pad, when its answer is shown: it is not asked again"},
          {"Full screen", "F11"}}}};
    return pages;
}

} // namespace

int help_pages() { return static_cast<int>(pages().size()); }

HowToPlayScreen::HowToPlayScreen(Stage& stage, int page) : Page(stage), page_(page) {}

void HowToPlayScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const HelpPage& page = pages().at(static_cast<std::size_t>(page_));
    Room room(with_hints(sheet, {{{"←", "→"}, "turn the page", next_target}, back_hint()}));
    heading(sheet, room, "How to play");
    pager(sheet,
          {.title = page.title,
           .page = page_,
           .pages = help_pages(),
           .previous = previous_target,
           .next = next_target},
          room.top(sheet.stretched(look.sizes.points) * pager_leading, look.spaces.small));

    // Rows as high as their words, the card as high as its rows; all rows in one size.
    const Size padding{look.spaces.large, look.spaces.small};
    const Box inside = room.rest().inset(padding.width, padding.height);
    const float term_width = inside.width * term_share;
    const float text_width = inside.width - term_width - look.spaces.medium;
    TextStyle style{.face = Face::Reading, .size = look.sizes.body, .colour = look.colours.ink};
    std::vector<TextBlock> blocks;
    float all = 0;
    float gap = look.spaces.medium;
    for (;; style.size -= 1) {
        blocks.clear();
        for (const HelpRow& row : page.rows)
            blocks.push_back(sheet.fit(style, row.text, {text_width, 0}));
        gap = sheet.scaled(style.size) > look.sizes.body ? look.spaces.small : look.spaces.medium;
        all = std::accumulate(blocks.begin(), blocks.end(), 0.0F,
                              [&](float sum, const TextBlock& b) { return sum + b.height + gap; });
        if (all <= inside.height || sheet.scaled(style.size) <= look.sizes.floor) break;
    }
    Room card(centred(room.rest(), {room.rest().width, all + 2 * padding.height}));
    sheet.box(card.rest(), card_look(look));
    card = Room(card.rest().inset(padding.width, padding.height));
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        const HelpRow& row = page.rows[i];
        Room line(card.top(blocks[i].height + gap));
        if (i > 0)
            sheet.dots({line.rest().x, line.rest().y}, {line.rest().right(), line.rest().y},
                       look.colours.gold);
        Room term(line.left(term_width, look.spaces.medium));
        if (row.key != nullptr) {
            const float cap = sheet.scaled(look.sizes.hint) * 1.5F;
            key_cap(sheet, row.key, centred(term.left(cap, look.spaces.small), {cap, cap}),
                    look.colours.ink_soft, look.colours.card_lit_top, look.sizes.hint);
        }
        sheet.text({.face = Face::StageBold,
                    .size = style.size,
                    .colour = look.colours.crimson,
                    .most_lines = 1},
                   row.term, term.rest());
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

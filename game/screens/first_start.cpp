#include "screens/first_start.h"

#include "core/text.h"
#include "layout/button_row.h"
#include "layout/looks.h"
#include "layout/text_field.h"
#include "screens/dialog.h"
#include "screens/furniture.h"
#include "screens/name_entry.h"
#include "screens/performance.h"
#include "screens/programme_note.h"

#include <array>
#include <utility>

namespace quiz {

namespace {

constexpr TargetId alone_target = 0;
constexpr TargetId together_target = 1;
constexpr TargetId name_target = 2;
constexpr TargetId size_target = 10; ///< And the two after it.
constexpr std::array text_sizes{100, 125, 150};
constexpr float choice_leading = 1.2F; // of a way to play, in lines: accents need room
constexpr float card_share = 0.92F;    // of the stage's width
constexpr float label_share = 0.26F;   // of the card's
constexpr float row_leading = 1.7F;    // in em sizes of what stands in it
constexpr float lines_of_choice = 2.6F;

} // namespace

FirstStartScreen::FirstStartScreen(Stage& stage, Party party)
    : Page(stage), party_(std::move(party)), name_(stage.house.settings().name) {
    focus_on(alone_target);
}

void FirstStartScreen::compose_choices(Sheet& sheet, const Box& place) const {
    const Theme& look = theme();
    struct Way {
        TargetId id;
        const char* label;
        const char* detail;
    };
    constexpr std::array<Way, 2> ways{
        {{alone_target, "first_start.alone", "first_start.alone_detail"},
         {together_target, "first_start.together", "first_start.together_detail"}}};
    const Boxes boxes = columns(place, 2, look.spaces.medium);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const Highlight highlight = sheet.target(ways.at(i).id, boxes.at(i));
        sheet.box(boxes.at(i), card_look(look, highlight));
        Room room(boxes.at(i).inset(look.spaces.medium, look.spaces.small));
        const Box label =
            room.top(choice_leading * sheet.line_height(Face::StageBold, look.sizes.points) /
                         sheet.text_scale(),
                     look.spaces.hair);
        sheet.text({.face = Face::StageBold,
                    .size = look.sizes.points / sheet.text_scale(),
                    .colour = look.colours.crimson,
                    .align = Align::Centre,
                    .most_lines = 1},
                   words(ways.at(i).label), label);
        sheet.text({.face = Face::Reading,
                    .size = look.sizes.body,
                    .colour = look.colours.ink,
                    .align = Align::Centre},
                   words(ways.at(i).detail), room.rest());
    }
}

void FirstStartScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    Room room(
        with_hints(sheet, {{{"↑", "↓"}, words("common.choose"), no_target},
                           {{words("keys.enter")}, words("first_start.begin"), no_target},
                           {{words("keys.escape")}, words("first_start.title"), back_target}}));
    heading(sheet, room, words("first_start.heading"), words("first_start.second"));

    const float line = sheet.line_height(Face::Reading, look.sizes.body);
    const float field = sheet.stretched(look.sizes.seconds) * row_leading;
    const float sizes = button_height(sheet);
    const float choices = lines_of_choice * line +
                          choice_leading * sheet.line_height(Face::StageBold, look.sizes.points) /
                              sheet.text_scale() +
                          2 * look.spaces.small + look.spaces.hair;
    const float upper = field + sizes + 3 * look.spaces.medium;
    Room all(centred(room.rest(),
                     {room.rest().width * card_share, upper + look.spaces.large + choices}));
    const Box card = all.top(upper, look.spaces.large);
    sheet.box(card, card_look(look));
    Room rows(card.inset(look.spaces.large, look.spaces.medium));
    const TextStyle label{.face = Face::Reading,
                          .size = look.sizes.body,
                          .colour = look.colours.ink_soft,
                          .most_lines = 1};
    Room name(rows.top(field, look.spaces.medium));
    sheet.text(label, words("first_start.name"), name.left(card.width * label_share));
    const Highlight highlight = sheet.target(name_target, name.rest());
    // What is typed is the name, wherever the focus is: but two places lit would be one too many.
    text_field(sheet,
               {.text = name_,
                .empty = words("first_start.empty"),
                .caret = highlight.any(),
                .highlight = highlight},
               name.rest());

    Room size(rows.rest());
    sheet.text(label, words("first_start.text_size"), size.left(card.width * label_share));
    const Boxes buttons =
        columns(size.rest(), static_cast<int>(text_sizes.size()), look.spaces.small);
    for (std::size_t i = 0; i < text_sizes.size(); ++i)
        button(sheet,
               {size_target + static_cast<TargetId>(i),
                words("common.percent", {{"n", text_sizes.at(i)}}),
                house().settings().text_percent == text_sizes.at(i)},
               buttons.at(i));
    compose_choices(sheet, all.rest());
}

void FirstStartScreen::keep() {
    Settings settings = house().settings();
    settings.name = std::string(trim(name_));
    // Kept even when nothing was changed: then the next start is not the first.
    if (auto trouble = house().change_settings(settings)) say(std::move(*trouble));
    stage().settings_changed = true;
}

Transition FirstStartScreen::type(char32_t character) {
    const std::string one = encode_utf8(std::u32string(1, character));
    const bool writable = character == U' ' ? !name_.empty() : !clean_name(one).empty();
    if (!writable || character_count(name_) >= longest_name) return Stay{};
    name_ += one;
    cue(Cue::Focus);
    return Stay{};
}

Transition FirstStartScreen::other(Button button) {
    if (button != Button::Erase || name_.empty()) return Stay{};
    std::u32string characters = decode_utf8(name_);
    characters.pop_back();
    name_ = encode_utf8(characters);
    cue(Cue::Focus);
    return Stay{};
}

Transition FirstStartScreen::chosen(TargetId id) {
    cue(Cue::Confirm);
    if (id >= size_target) {
        Settings settings = house().settings();
        settings.text_percent = text_sizes.at(static_cast<std::size_t>(id - size_target));
        change_settings(settings);
        return Stay{};
    }
    if (id == name_target)
        return Push{std::make_unique<NameEntryScreen>(
            stage(), NameEntryScreen::Options{.title = words("first_start.name"),
                                              .second = {},
                                              .name = name_,
                                              .done = words("first_start.done"),
                                              .accept = [this](const std::string& given) {
                                                  name_ = given;
                                                  return Transition{LeaveScreen{}};
                                              }})};
    keep();
    if (id == together_target) return Replace{party_(stage())};
    MatchWish wish;
    wish.opening_note = true;
    auto next = begin_with_note(stage(), wish);
    if (!next) return Replace{message(stage(), words("common.no_performance"), {next.error()})};
    return Replace{std::move(*next)};
}

Transition FirstStartScreen::back() {
    keep();
    return Page::back();
}

} // namespace quiz

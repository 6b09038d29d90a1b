#include "screens/settings.h"

#include "layout/choice_row.h"
#include "layout/looks.h"
#include "screens/controls_page.h"
#include "screens/furniture.h"
#include "screens/name_entry.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

// Targets: a row has its number; its arrows come by hundreds.
constexpr TargetId less_target = 100;
constexpr TargetId more_target = 200;
constexpr std::size_t name_row = 0;
constexpr int volume_step = 10;
constexpr float card_share = 0.9F; // of the stage's width

/// One row: its words are settings.<id>.label and .detail; what it says now, and how it changes.
struct Row {
    const char* id;
    std::string (*value)(const Settings&, const Strings&);
    void (*change)(Settings&, int steps, bool round);
    int (*share)(const Settings&) = nullptr; ///< In percent: drawn as a bar.
};

template <typename Value, std::size_t count>
void step(Value& value, const std::array<Value, count>& values, int steps, bool round) {
    const auto found = std::find(values.begin(), values.end(), value);
    int index = found == values.end() ? 0 : static_cast<int>(found - values.begin());
    const int size = static_cast<int>(count);
    index = round ? (index + steps + size) % size : std::clamp(index + steps, 0, size - 1);
    value = values.at(static_cast<std::size_t>(index));
}

void step(bool& value, int steps, bool round) {
    step(value, std::array{false, true}, steps, round);
}

std::string on_off(bool on, const Strings& words) {
    return words(on ? "settings.on" : "settings.off");
}

std::string percent(int value, const Strings& words) {
    return words("common.percent", {{"n", value}});
}

void step_volume(int& volume, int steps, bool round) {
    volume += steps * volume_step;
    if (round && volume > 100) volume = 0;
    volume = std::clamp(volume, 0, 100);
}

constexpr std::array<Row, 14> setting_rows{{
    {"name",
     [](const Settings& s, const Strings& words) {
         return s.name.empty() ? words("settings.name.none") : s.name;
     },
     [](Settings&, int, bool) {}},
    {"scoring",
     [](const Settings& s, const Strings& words) {
         return words(s.flat_scoring ? "settings.scoring.flat" : "settings.scoring.speed");
     },
     [](Settings& s, int steps, bool round) { step(s.flat_scoring, steps, round); }},
    {"time",
     [](const Settings& s, const Strings& words) {
         return s.answer_seconds == 0 ? words("settings.time.none")
                                      : words("settings.time.seconds", {{"n", s.answer_seconds}});
     },
     [](Settings& s, int steps, bool round) {
         step(s.answer_seconds, std::array{20, 30, 40, 0}, steps, round);
     }},
    {"spoilers",
     [](const Settings& s, const Strings& words) {
         return words(s.spoilers ? "settings.spoilers.allowed" : "settings.spoilers.hidden");
     },
     [](Settings& s, int steps, bool round) { step(s.spoilers, steps, round); }},
    {"text_size",
     [](const Settings& s, const Strings& words) { return percent(s.text_percent, words); },
     [](Settings& s, int steps, bool round) {
         step(s.text_percent, std::array{100, 125, 150}, steps, round);
     }},
    {"high_contrast",
     [](const Settings& s, const Strings& words) { return on_off(s.high_contrast, words); },
     [](Settings& s, int steps, bool round) { step(s.high_contrast, steps, round); }},
    {"reduced_motion",
     [](const Settings& s, const Strings& words) { return on_off(s.reduced_motion, words); },
     [](Settings& s, int steps, bool round) { step(s.reduced_motion, steps, round); }},
    {"captions", [](const Settings& s, const Strings& words) { return on_off(s.captions, words); },
     [](Settings& s, int steps, bool round) { step(s.captions, steps, round); }},
    {"full_screen",
     [](const Settings& s, const Strings& words) { return on_off(s.full_screen, words); },
     [](Settings& s, int steps, bool round) { step(s.full_screen, steps, round); }},
    {"sound", [](const Settings& s, const Strings& words) { return on_off(s.sound, words); },
     [](Settings& s, int steps, bool round) { step(s.sound, steps, round); }},
    {"music",
     [](const Settings& s, const Strings& words) { return percent(s.music_volume, words); },
     [](Settings& s, int steps, bool round) { step_volume(s.music_volume, steps, round); },
     [](const Settings& s) { return s.music_volume; }},
    {"effects",
     [](const Settings& s, const Strings& words) { return percent(s.effects_volume, words); },
     [](Settings& s, int steps, bool round) { step_volume(s.effects_volume, steps, round); },
     [](const Settings& s) { return s.effects_volume; }},
    {"controls",
     [](const Settings&, const Strings& words) { return words("settings.controls.open"); },
     [](Settings&, int, bool) {}},
    // Which ones there are the stage knows: SettingsScreen::change.
    {"language", [](const Settings&, const Strings& words) { return words("language.name"); },
     [](Settings&, int, bool) {}},
}};
constexpr std::size_t language_row = setting_rows.size() - 1;
constexpr std::size_t controls_row = language_row - 1;

/// To the next of the languages there are; from one whose file has gone, to the first.
void step_language(std::string& language, const std::vector<Language>& all, int steps, bool round) {
    if (all.empty()) return;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Language& one) { return one.id == language; });
    const int size = static_cast<int>(all.size());
    int index = found == all.end() ? 0 : static_cast<int>(found - all.begin()) + steps;
    index = round ? (index + size) % size : std::clamp(index, 0, size - 1);
    language = all.at(static_cast<std::size_t>(index)).id;
}

} // namespace

void SettingsScreen::compose(Sheet& sheet) const {
    const Theme& look = theme();
    const Settings& settings = house().settings();
    const auto word = [&](std::size_t row, const char* part) {
        return words(std::string("settings.") + setting_rows.at(row).id + part);
    };
    Room room(with_hints(sheet, {{{"↑", "↓"}, words("common.choose"), no_target},
                                 {{"←", "→"}, words("settings.change"), no_target},
                                 back_hint()}));
    heading(sheet, room, words("common.settings"));
    const std::size_t held = focus() == no_target ? 0 : static_cast<std::size_t>(focus());
    TextStyle detail_style{.face = Face::Reading,
                           .size = look.sizes.detail,
                           .colour = look.colours.stage_text_soft,
                           .align = Align::Centre,
                           .most_lines = 1};
    for (std::size_t i = 0; i < setting_rows.size();
         ++i) // where one needs two lines, all have them
        if (sheet.fit(detail_style, word(i, ".detail"), {room.rest().width, 0}).cut)
            detail_style.most_lines = 2;
    if (detail_style.most_lines == 2) detail_style.size = look.sizes.floor / sheet.text_scale();
    const Box detail = room.bottom(sheet.line_height(Face::Reading, detail_style.size) * 1.2F *
                                       static_cast<float>(detail_style.most_lines),
                                   look.spaces.small);
    const float count = static_cast<float>(setting_rows.size());
    const float wanted = sheet.scaled(look.sizes.option) * 1.5F;
    const float padding = look.spaces.small;
    const float row = std::min(wanted, (room.rest().height - 2 * padding) / count);
    const Box card =
        centred(room.rest(), {room.rest().width * card_share, row * count + 2 * padding});
    sheet.box(card, card_look(look));
    const Boxes boxes =
        rows(card.inset(look.spaces.medium, padding), static_cast<int>(setting_rows.size()), 0);
    dotted_between(sheet, boxes);
    for (std::size_t i = 0; i < setting_rows.size(); ++i) {
        const TargetId id = static_cast<TargetId>(i);
        const Box& box = boxes.at(i);
        ChoiceRowOptions options{.id = id,
                                 .label = word(i, ".label"),
                                 .value = setting_rows.at(i).value(settings, words())};
        if (i != name_row && i != controls_row) {
            options.less = less_target + id;
            options.more = more_target + id;
        }
        if (const auto share = setting_rows.at(i).share)
            options.share = static_cast<float>(share(settings)) / 100;
        choice_row(sheet, options, box);
    }
    if (held < setting_rows.size()) sheet.text(detail_style, word(held, ".detail"), detail);
}

void SettingsScreen::change(std::size_t row, int steps, bool round) {
    Settings settings = house().settings();
    setting_rows.at(row).change(settings, steps, round);
    if (row == language_row) step_language(settings.language, stage().languages, steps, round);
    if (settings == house().settings()) return;
    cue(Cue::Focus);
    change_settings(settings);
}

Transition SettingsScreen::chosen(TargetId id) {
    if (id >= more_target) {
        change(static_cast<std::size_t>(id - more_target), 1, false);
    } else if (id >= less_target) {
        change(static_cast<std::size_t>(id - less_target), -1, false);
    } else if (id == static_cast<TargetId>(controls_row)) {
        cue(Cue::Confirm);
        return Push{std::make_unique<ControlsScreen>(stage())};
    } else if (id == static_cast<TargetId>(name_row)) {
        cue(Cue::Confirm);
        return Push{std::make_unique<NameEntryScreen>(
            stage(), NameEntryScreen::Options{.title = words("settings.name.title"),
                                              .second = words("settings.name.second"),
                                              .name = house().settings().name,
                                              .done = words("settings.name.done"),
                                              .accept =
                                                  [this](const std::string& name) {
                                                      Settings settings = house().settings();
                                                      settings.name = name;
                                                      change_settings(settings);
                                                      return Transition{LeaveScreen{}};
                                                  },
                                              .give_up = nullptr,
                                              .closing = nullptr})};
    } else {
        change(static_cast<std::size_t>(id), 1, true);
    }
    return Stay{};
}

bool SettingsScreen::turned(TargetId id, Direction direction) {
    if (direction == Direction::Up || direction == Direction::Down) return false;
    if (id >= 0 && id < static_cast<TargetId>(setting_rows.size()))
        change(static_cast<std::size_t>(id), direction == Direction::Left ? -1 : 1, false);
    return true;
}

void SettingsScreen::scrolled(int steps) {
    // The wheel turns the value under the pointer, up for more.
    const TargetId id = pointed_at();
    if (id >= 0 && id < static_cast<TargetId>(setting_rows.size()))
        change(static_cast<std::size_t>(id), -steps, false);
}

} // namespace quiz

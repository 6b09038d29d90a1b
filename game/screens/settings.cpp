#include "screens/settings.h"

#include "screens/controls_page.h"
#include "screens/furniture.h"
#include "screens/name_entry.h"

#include <algorithm>
#include <array>

namespace quiz {

namespace {

constexpr std::size_t name_row = 0;
constexpr int volume_step = 10;

/// One row: its words are settings.<id>.label and .detail; what it says now, and how it changes.
struct Row {
    const char* id;
    const char* page; ///< settings.<page>: the title of the page that begins here.
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
    {"name", "of_play",
     [](const Settings& s, const Strings& words) {
         return s.name.empty() ? words("settings.name.none") : s.name;
     },
     [](Settings&, int, bool) {}},
    {"scoring", nullptr,
     [](const Settings& s, const Strings& words) {
         return words(s.flat_scoring ? "settings.scoring.flat" : "settings.scoring.speed");
     },
     [](Settings& s, int steps, bool round) { step(s.flat_scoring, steps, round); }},
    {"time", nullptr,
     [](const Settings& s, const Strings& words) {
         return s.answer_seconds == 0 ? words("settings.time.none")
                                      : words("settings.time.seconds", {{"n", s.answer_seconds}});
     },
     [](Settings& s, int steps, bool round) {
         step(s.answer_seconds, std::array{20, 30, 40, 0}, steps, round);
     }},
    {"spoilers", nullptr,
     [](const Settings& s, const Strings& words) {
         return words(s.spoilers ? "settings.spoilers.allowed" : "settings.spoilers.hidden");
     },
     [](Settings& s, int steps, bool round) { step(s.spoilers, steps, round); }},
    {"text_size", "of_picture",
     [](const Settings& s, const Strings& words) { return percent(s.text_percent, words); },
     [](Settings& s, int steps, bool round) {
         step(s.text_percent, std::array{100, 125, 150}, steps, round);
     }},
    {"high_contrast", nullptr,
     [](const Settings& s, const Strings& words) { return on_off(s.high_contrast, words); },
     [](Settings& s, int steps, bool round) { step(s.high_contrast, steps, round); }},
    {"reduced_motion", nullptr,
     [](const Settings& s, const Strings& words) { return on_off(s.reduced_motion, words); },
     [](Settings& s, int steps, bool round) { step(s.reduced_motion, steps, round); }},
    {"captions", nullptr,
     [](const Settings& s, const Strings& words) { return on_off(s.captions, words); },
     [](Settings& s, int steps, bool round) { step(s.captions, steps, round); }},
    {"full_screen", nullptr,
     [](const Settings& s, const Strings& words) { return on_off(s.full_screen, words); },
     [](Settings& s, int steps, bool round) { step(s.full_screen, steps, round); }},
    {"sound", "of_sound",
     [](const Settings& s, const Strings& words) { return on_off(s.sound, words); },
     [](Settings& s, int steps, bool round) { step(s.sound, steps, round); }},
    {"music", nullptr,
     [](const Settings& s, const Strings& words) { return percent(s.music_volume, words); },
     [](Settings& s, int steps, bool round) { step_volume(s.music_volume, steps, round); },
     [](const Settings& s) { return s.music_volume; }},
    {"effects", nullptr,
     [](const Settings& s, const Strings& words) { return percent(s.effects_volume, words); },
     [](Settings& s, int steps, bool round) { step_volume(s.effects_volume, steps, round); },
     [](const Settings& s) { return s.effects_volume; }},
    {"controls", nullptr,
     [](const Settings&, const Strings& words) { return words("settings.controls.open"); },
     [](Settings&, int, bool) {}},
    // Which ones there are the stage knows: SettingsScreen::change.
    {"language", nullptr,
     [](const Settings&, const Strings& words) { return words("language.name"); },
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

std::vector<ChoicePage> SettingsScreen::pages() const {
    std::vector<ChoicePage> all;
    for (std::size_t i = 0; i < setting_rows.size(); ++i) {
        const Row& row = setting_rows.at(i);
        if (row.page != nullptr) all.push_back({words(std::string("settings.") + row.page), {}});
        const std::string id = std::string("settings.") + row.id;
        ChoiceLine line{.id = static_cast<TargetId>(i),
                        .label = words(id + ".label"),
                        .detail = words(id + ".detail"),
                        .value = row.value(house().settings(), words()),
                        .turns = i != name_row && i != controls_row};
        if (row.share != nullptr)
            line.share = static_cast<float>(row.share(house().settings())) / 100;
        all.back().lines.push_back(std::move(line));
    }
    return all;
}

void SettingsScreen::compose(Sheet& sheet) const {
    Room room(with_hints(sheet, {{{"↑", "↓"}, words("common.choose"), no_target},
                                 {{"←", "→"}, words("settings.change"), no_target},
                                 back_hint()}));
    heading(sheet, room, words("common.settings"));
    compose_page(sheet, room);
}

void SettingsScreen::take(TargetId id, int steps, bool round) {
    const auto row = static_cast<std::size_t>(id);
    Settings settings = house().settings();
    setting_rows.at(row).change(settings, steps, round);
    if (row == language_row) step_language(settings.language, stage().languages, steps, round);
    if (settings == house().settings()) return;
    cue(Cue::Focus);
    change_settings(settings);
}

Transition SettingsScreen::pick(TargetId id) {
    if (id == static_cast<TargetId>(controls_row)) {
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
        take(id, 1, true);
    }
    return Stay{};
}

void SettingsScreen::scrolled(int steps) {
    // The wheel turns the value under the pointer, up for more.
    const TargetId id = pointed_at();
    if (id >= 0 && id < static_cast<TargetId>(setting_rows.size())) take(id, -steps, false);
}

} // namespace quiz

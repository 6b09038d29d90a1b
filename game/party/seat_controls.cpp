#include "party/seat_controls.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr std::size_t answers = 4;
/// A pad's answers in the order bottom, right, left, top, by what its layout uses them for alone.
constexpr std::array<Button, answers> pad_answers{Button::Confirm, Button::Back, Button::Halve,
                                                  Button::Understudy};

std::optional<SeatButton> choice(const std::array<std::string, answers>& four,
                                 const std::string& control) {
    const auto* const found = std::find(four.begin(), four.end(), control);
    if (found == four.end()) return std::nullopt;
    return static_cast<SeatButton>(found - four.begin());
}

bool is_axis(const std::string& control) { return control.rfind("button", 0) != 0; }

} // namespace

void SeatControls::plug(int pad, std::string model) { models_[pad] = std::move(model); }

void SeatControls::unplug(int pad) {
    models_.erase(pad);
    std::erase_if(
        down_, [pad](const auto& held) { return held.first == std::pair(DeviceKind::Pad, pad); });
}

bool SeatControls::is_buzzer(int pad) const {
    const auto model = models_.find(pad);
    if (model == models_.end()) return false;
    const auto& buzzers = bindings_.seats().buzzer_models;
    return std::find(buzzers.begin(), buzzers.end(), model->second) != buzzers.end();
}

bool SeatControls::note(const DeviceEvent& event) {
    const std::pair held{std::pair(event.kind, event.device), event.control};
    if (event.down) return down_.insert(held).second;
    down_.erase(held);
    return false;
}

std::optional<SeatPress> SeatControls::take(const DeviceEvent& event) {
    if (!note(event)) return std::nullopt; // it went up, or is the system's own repeat
    if (event.kind == DeviceKind::Pad && teaching(event.device))
        return learn(event.device, event.control);
    return meaning(event.kind, event.device, event.control);
}

std::optional<SeatPress> SeatControls::meaning(DeviceKind kind, int device,
                                               const std::string& control) const {
    if (kind == DeviceKind::Keyboard) return key(control);
    const auto model = models_.find(device);
    if (model == models_.end()) return std::nullopt;
    if (is_buzzer(device)) return buzzer(device, control);
    if (bindings_.knows(model->second)) return known_pad(device, control);
    return taught_pad(device, control);
}

bool SeatControls::owns(const DeviceEvent& event) const {
    if (event.kind == DeviceKind::Keyboard) return key(event.control).has_value();
    const auto model = models_.find(event.device);
    if (model == models_.end() || is_buzzer(event.device)) return true;
    const auto button = bindings_.pad(model->second, event.control);
    return !button || *button < Button::Up || *button > Button::Right;
}

std::vector<SeatPress> SeatControls::held() const {
    std::vector<SeatPress> all;
    held(all);
    return all;
}

void SeatControls::held(std::vector<SeatPress>& all) const {
    all.clear();
    for (const auto& [device, control] : down_)
        if (const auto press = meaning(device.first, device.second, control)) all.push_back(*press);
    std::sort(all.begin(), all.end(), [](const SeatPress& a, const SeatPress& b) {
        return std::tie(a.handset, a.button) < std::tie(b.handset, b.button);
    });
}

std::optional<SeatPress> SeatControls::key(const std::string& name) const {
    const auto& zones = bindings_.seats().zones;
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
        if (const auto button = choice(zones[zone], name))
            return SeatPress{{Handset::Kind::KeyboardZone, 0, static_cast<int>(zone)}, *button};
    return std::nullopt;
}

std::optional<SeatPress> SeatControls::buzzer(int pad, const std::string& control) const {
    const auto& buzzers = bindings_.seats().buzzers;
    for (std::size_t part = 0; part < buzzers.size(); ++part) {
        const Handset handset{Handset::Kind::Buzzer, pad, static_cast<int>(part)};
        if (buzzers[part].buzz == control) return SeatPress{handset, SeatButton::Buzz};
        if (const auto button = choice(buzzers[part].choices, control))
            return SeatPress{handset, *button};
    }
    return std::nullopt;
}

std::optional<SeatPress> SeatControls::known_pad(int pad, const std::string& control) const {
    const Handset handset{Handset::Kind::Pad, pad, 0};
    const auto button = bindings_.pad(models_.at(pad), control);
    if (!button) return std::nullopt;
    if (*button == Button::Menu) return SeatPress{handset, SeatButton::Menu};
    const auto* const found = std::find(pad_answers.begin(), pad_answers.end(), *button);
    if (found == pad_answers.end()) return std::nullopt;
    return SeatPress{handset, static_cast<SeatButton>(found - pad_answers.begin())};
}

std::optional<SeatPress> SeatControls::taught_pad(int pad, const std::string& control) const {
    const auto lesson = taught_.find(models_.at(pad));
    if (lesson == taught_.end() || lesson->second.size() < answers) return std::nullopt;
    const Handset handset{Handset::Kind::Pad, pad, 0};
    const auto known = std::find(lesson->second.begin(), lesson->second.end(), control);
    if (known != lesson->second.end())
        return SeatPress{handset, static_cast<SeatButton>(known - lesson->second.begin())};
    // What is not an answer opens the menu: better than no way to it at all.
    if (is_axis(control)) return std::nullopt;
    return SeatPress{handset, SeatButton::Menu};
}

std::optional<SeatPress> SeatControls::learn(int pad, const std::string& control) {
    auto& lesson = taught_[models_.at(pad)];
    const bool known = std::find(lesson.begin(), lesson.end(), control) != lesson.end();
    if (is_axis(control) || known) return std::nullopt;
    lesson.push_back(control);
    // The last one taught is a press too: whoever has shown all four has joined.
    if (lesson.size() < answers) return std::nullopt;
    return SeatPress{{Handset::Kind::Pad, pad, 0}, SeatButton::Choice4};
}

std::vector<Handset> SeatControls::handsets(DeviceKind kind, int device) const {
    std::vector<Handset> all;
    if (kind == DeviceKind::Keyboard) {
        for (std::size_t zone = 0; zone < bindings_.seats().zones.size(); ++zone)
            all.push_back({Handset::Kind::KeyboardZone, 0, static_cast<int>(zone)});
    } else if (is_buzzer(device)) {
        for (std::size_t part = 0; part < bindings_.seats().buzzers.size(); ++part)
            all.push_back({Handset::Kind::Buzzer, device, static_cast<int>(part)});
    } else if (models_.count(device) != 0 && !teaching(device)) {
        all.push_back({Handset::Kind::Pad, device, 0});
    }
    return all;
}

std::optional<int> SeatControls::teaching(int pad) const {
    const auto model = models_.find(pad);
    if (model == models_.end() || is_buzzer(pad) || bindings_.knows(model->second))
        return std::nullopt;
    const auto lesson = taught_.find(model->second);
    const std::size_t done = lesson == taught_.end() ? 0 : lesson->second.size();
    if (done == answers) return std::nullopt;
    return static_cast<int>(done);
}

std::vector<int> SeatControls::pads() const {
    std::vector<int> pads;
    for (const auto& [pad, model] : models_) pads.push_back(pad);
    return pads;
}

std::string SeatControls::model(int pad) const {
    const auto found = models_.find(pad);
    return found == models_.end() ? std::string() : found->second;
}

std::vector<int> SeatControls::pupils() const {
    std::vector<int> pads;
    for (const auto& [pad, model] : models_)
        if (teaching(pad)) pads.push_back(pad);
    return pads;
}

std::map<std::string, std::array<std::string, 4>> SeatControls::lessons() const {
    std::map<std::string, std::array<std::string, 4>> whole;
    for (const auto& [model, lesson] : taught_)
        if (lesson.size() == answers) std::copy(lesson.begin(), lesson.end(), whole[model].begin());
    return whole;
}

std::array<std::string, 4> SeatControls::labels(const Handset& handset) const {
    const auto part = static_cast<std::size_t>(handset.part);
    if (handset.kind == Handset::Kind::KeyboardZone) return bindings_.seats().zones.at(part);
    if (handset.kind == Handset::Kind::Buzzer) return {"blue", "orange", "green", "yellow"};
    return {"bottom", "right", "left", "top"};
}

} // namespace quiz

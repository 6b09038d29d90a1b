#pragma once

#include "party/bindings.h"
#include "party/handset.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace quiz {

/// Turns what devices do into presses of handsets, once for each press however long it is held. A
/// pad without a layout is taught first: its next four different buttons are bottom, right, left
/// and top.
class SeatControls {
public:
    explicit SeatControls(Bindings bindings) : bindings_(std::move(bindings)) {}

    /// Other bindings from now on; what was taught stays.
    void use(Bindings bindings) { bindings_ = std::move(bindings); }

    /// The pad of that number is there, and of this model ("045e:028e").
    void plug(int pad, std::string model);
    void unplug(int pad);

    [[nodiscard]] std::optional<SeatPress> take(const DeviceEvent& event);
    /// Only keeps in mind what is down: on pages without seats. True when it was up before.
    bool note(const DeviceEvent& event);

    /// Is this a control of a handset, pressed or not? Every control of a pad is, but a known
    /// one's directions: what means nothing to a player must not be a button of the page.
    [[nodiscard]] bool owns(const DeviceEvent& event) const;

    /// What is down at this moment, in the order of handsets and buttons.
    [[nodiscard]] std::vector<SeatPress> held() const;
    /// The same into memory that is there already, for who looks in every frame.
    void held(std::vector<SeatPress>& all) const;

    /// The handsets of a device that is there; none for an unknown pad that is not taught yet.
    [[nodiscard]] std::vector<Handset> handsets(DeviceKind kind, int device) const;
    /// What an unknown pad is to press next, 0 to 3: bottom, right, left, top. Nothing when it is
    /// known or taught, or has not pressed anything yet and nothing was asked.
    [[nodiscard]] std::optional<int> teaching(int pad) const;
    /// The pads that are there, by number.
    [[nodiscard]] std::vector<int> pads() const;
    /// "045e:028e"; empty when there is no such pad.
    [[nodiscard]] std::string model(int pad) const;
    /// Is it a device with four players?
    [[nodiscard]] bool is_buzzer(int pad) const;
    /// Those of them that must be taught.
    [[nodiscard]] std::vector<int> pupils() const;
    /// What was taught to the end, by model: bottom, right, left, top; to be kept.
    [[nodiscard]] std::map<std::string, std::array<std::string, 4>> lessons() const;
    /// A lesson from an earlier evening.
    void teach(const std::string& model, const std::array<std::string, 4>& lesson) {
        taught_[model] = {lesson.begin(), lesson.end()};
    }
    /// All of them are to be taught anew.
    void forget_lessons() { taught_.clear(); }
    /// The control for each answer, for the card of a seat: keys, or names of a pad's buttons.
    [[nodiscard]] std::array<std::string, 4> labels(const Handset& handset) const;

    /// Everything is let go: the window lost its focus and will not see it go up.
    void release_all() { down_.clear(); }

private:
    [[nodiscard]] std::optional<SeatPress> key(const std::string& name) const;
    [[nodiscard]] std::optional<SeatPress> buzzer(int pad, const std::string& control) const;
    [[nodiscard]] std::optional<SeatPress> known_pad(int pad, const std::string& control) const;
    [[nodiscard]] std::optional<SeatPress> taught_pad(int pad, const std::string& control) const;
    /// What a control means, whoever is still a pupil aside.
    [[nodiscard]] std::optional<SeatPress> meaning(DeviceKind kind, int device,
                                                   const std::string& control) const;
    std::optional<SeatPress> learn(int pad, const std::string& control);

    Bindings bindings_;
    std::map<int, std::string> models_;
    std::map<std::string, std::vector<std::string>>
        taught_; ///< By model: bottom, right, left, top.
    std::set<std::pair<std::pair<DeviceKind, int>, std::string>> down_;
};

} // namespace quiz

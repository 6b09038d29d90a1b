#pragma once

#include "evening.h"
#include "screens/lobby.h"

#include <memory>
#include <string>

namespace quiz {

/// An evening's lobby, and devices around it.
class LobbyTable {
public:
    explicit LobbyTable(const Settings& settings = {}) : evening(settings) {
        const auto read = Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", "");
        evening.stage->table.controls = SeatControls(read.bindings);
        evening.begin();
        evening.stack->open(std::make_unique<LobbyScreen>(*evening.stage));
    }

    void down(const std::string& key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, true});
    }
    void up(const std::string& key) {
        evening.stack->device({DeviceKind::Keyboard, 0, key, false});
    }
    void key(const std::string& key) {
        down(key);
        up(key);
    }
    void keys(const std::string& row) {
        for (const char one : row) key(std::string(1, one));
    }
    void pad(int number, int button) {
        DeviceEvent event{DeviceKind::Pad, number, "button" + std::to_string(button), true};
        evening.stack->device(event);
        event.down = false;
        evening.stack->device(event);
    }
    [[nodiscard]] const Lobby& lobby() const { return evening.stage->table.lobby; }
    [[nodiscard]] const LobbySeat& seat(int number) const {
        return lobby().seats().at(static_cast<std::size_t>(number));
    }
    [[nodiscard]] const LobbyScreen& page() const {
        return dynamic_cast<const LobbyScreen&>(evening.stack->top());
    }
    [[nodiscard]] SeatDoing::What doing(Seat seat) const { return page().doing(seat).what; }
    void hold(const std::string& key, int milliseconds) {
        down(key);
        for (int passed = 0; passed < milliseconds; passed += 20) evening.wait(20);
        up(key);
    }

    Evening evening;
};

} // namespace quiz

// An evening from the lobby to the podium by what six people press on four devices, through the
// place where the window's events come in. Time is handed on by the test.

#include "core/files.h"
#include "evening.h"
#include "screens/evening.h"
#include "screens/input_desk.h"
#include "screens/lobby.h"
#include "screens/podium.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <set>

using namespace quiz;

namespace {

constexpr int step = 50; // milliseconds between two looks at the devices
constexpr const char* usual_pad = "045e:028e";
constexpr const char* buzzers = "054c:0002";

/// A button of somebody's device.
struct Press {
    DeviceKind kind = DeviceKind::Keyboard;
    int device = 0;
    std::string control;
};

/// What somebody holds: the controls of the four answers, and of being first.
struct Guest {
    DeviceKind kind = DeviceKind::Keyboard;
    int device = 0;
    std::array<std::string, 4> answers;
    std::string buzz{};
    [[nodiscard]] Press answer(int option) const {
        return {kind, device, answers.at(static_cast<std::size_t>(option))};
    }
    [[nodiscard]] Press first() const { return {kind, device, buzz.empty() ? answers[0] : buzz}; }
};

/// Two rows of keys, two pads, two of a Buzz!.
std::vector<Guest> six(int pad) {
    return {{DeviceKind::Keyboard, 0, {"1", "2", "3", "4"}},
            {DeviceKind::Keyboard, 0, {"U", "I", "O", "P"}},
            {DeviceKind::Pad, pad, {"button0", "button1", "button2", "button3"}},
            {DeviceKind::Pad, 1, {"button0", "button1", "button2", "button3"}},
            {DeviceKind::Pad, 2, {"button4", "button3", "button2", "button1"}, "button0"},
            {DeviceKind::Pad, 2, {"button9", "button8", "button7", "button6"}, "button5"}};
}

/// The house with the film of the evening, and the devices before it.
class Parlour {
public:
    Parlour() : film_(*read_file(QUIZ_SOURCE_DIR "/questions/films/the-red-shoes.json")) {
        evening = std::make_unique<Evening>(Settings{}, film_.c_str());
        open();
        plug(0, usual_pad);
        plug(1, usual_pad);
        plug(2, buzzers);
    }

    /// The program starts with nobody at the table.
    void open() {
        evening->stage->table = {};
        evening->stage->table.controls = SeatControls(evening->stage->bindings);
        evening->stage->table.length = EveningLength::Short;
        evening->begin();
        desk = std::make_unique<InputDesk>(*evening->stage, *evening->stack);
    }
    /// It is gone without a word, and starts again on the same files.
    void crash() {
        desk.reset();
        evening->restart();
        open();
        plug(0, usual_pad);
        plug(1, usual_pad);
        plug(2, buzzers);
    }

    void plug(int pad, const char* model) {
        desk->device({.what = ScriptedEvent::What::Plug,
                      .kind = DeviceKind::Pad,
                      .device = pad,
                      .name = model});
    }
    void unplug(int pad) {
        desk->device({.what = ScriptedEvent::What::Unplug, .kind = DeviceKind::Pad, .device = pad});
    }
    void tap(const Press& press) {
        for (const auto what : {ScriptedEvent::What::Down, ScriptedEvent::What::Up})
            desk->device(
                {.what = what, .kind = press.kind, .device = press.device, .name = press.control});
    }
    void key(const std::string& name) { tap({DeviceKind::Keyboard, 0, name}); }
    void wait(int milliseconds) {
        for (int passed = 0; passed < milliseconds; passed += step) {
            desk->advance(std::chrono::milliseconds(step));
            evening->wait(step);
        }
    }
    [[nodiscard]] std::string page() const { return evening->name(); }
    [[nodiscard]] const EveningScreen* screen() const {
        return dynamic_cast<const EveningScreen*>(&evening->stack->top());
    }
    [[nodiscard]] const Match& match() const { return screen()->match(); }
    [[nodiscard]] const Lobby& lobby() const { return evening->stage->table.lobby; }

    /// All take their seats, with the names that are offered, and somebody raises the curtain.
    void gather(const std::vector<Guest>& players) {
        evening->stack->open(std::make_unique<LobbyScreen>(*evening->stage));
        wait(step);
        REQUIRE(page() == "lobby");
        for (const Guest& one : players) {
            tap(one.answer(0));
            wait(step);
        }
        REQUIRE(lobby().seats().size() == players.size());
        // Done: the fourth key, a pad's bottom button, a buzzer's red one.
        for (const Guest& one : players)
            tap(one.kind == DeviceKind::Keyboard ? one.answer(3) : one.first());
        wait(step);
        key("Enter");
        REQUIRE(page() == "evening-note");
    }

    /// One look at the screen, and what comes to everybody's mind: who is it depends on the
    /// question's number alone.
    void play(const std::vector<Guest>& players) {
        if (screen() == nullptr) return wait(step);
        rounds.emplace(match().round(match().act()).name);
        const Phase& phase = match().phase();
        const int number = match().number();
        const auto seats = static_cast<Seat>(players.size());
        const auto player = [&](Seat seat) -> const Guest& {
            return players.at(static_cast<std::size_t>(seat));
        };
        const int key = std::holds_alternative<Interval>(phase) ? 0 : match().question().answer;
        if (std::holds_alternative<Buzzing>(phase)) {
            tap(player(number % seats).first());
        } else if (const auto* answering = std::get_if<Answering>(&phase)) {
            if (answering->elapsed > Milliseconds{600}) {
                const std::optional<Seat> only = answering->only; // the answers end the phase
                for (Seat seat = 0; seat < seats; ++seat) {
                    if (only && *only != seat) continue;
                    const bool right = (number + seat) % 3 != 0;
                    if (screen() != nullptr && match().number() == number &&
                        std::holds_alternative<Answering>(match().phase()))
                        tap(player(seat).answer(right ? key : (key + 1) % 4));
                }
            }
        } else if (const auto* choosing = std::get_if<Choosing>(&phase)) {
            tap(player(Seat{choosing->seat}).answer(0));
        } else if (std::holds_alternative<Staking>(phase)) {
            for (Seat seat = 0; seat < seats; ++seat) tap(player(seat).answer(seat % 4));
        }
        wait(step * 2);
    }
    void play_until(const std::vector<Guest>& players, int questions) {
        constexpr int most = 20000;
        for (int i = 0; i < most && screen() != nullptr; ++i) {
            if (static_cast<int>(match().played().size()) >= questions) return;
            play(players);
        }
    }

    std::unique_ptr<Evening> evening;
    std::unique_ptr<InputDesk> desk;
    std::set<std::string> rounds; ///< Kinds that were played.

private:
    std::string film_;
};

std::vector<std::pair<std::string, int>> points(const Match& match) {
    std::vector<std::pair<std::string, int>> all;
    for (const SeatState& seat : match.seats()) all.emplace_back(seat.player.name, seat.points);
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::pair<std::string, int>> points(const Scores& scores) {
    REQUIRE(scores.tables.size() == 1);
    std::vector<std::pair<std::string, int>> all;
    for (const ScoreEntry& entry : scores.tables.front().entries)
        all.emplace_back(entry.name, entry.points);
    std::sort(all.begin(), all.end());
    return all;
}

/// What the evening's recording says when it is played again.
std::vector<std::pair<std::string, int>> replayed(const Evening& evening) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(evening.folder / "matches"))
        files.push_back(entry.path());
    REQUIRE(files.size() == 1);
    const auto recording = read_recording(*read_file(files.front()), "m");
    REQUIRE(recording);
    return points(replay(*recording));
}

constexpr int no_end = 1000;

} // namespace

TEST_CASE("Six on two rows of keys, two pads and a Buzz! play an evening from lobby to podium",
          "[screens]") {
    Parlour parlour;
    const auto players = six(0);
    parlour.gather(players);
    parlour.play_until(players, 8);
    REQUIRE(parlour.screen() != nullptr);
    // In the middle a pad is pulled out, and comes back with another number.
    parlour.unplug(0);
    CHECK_FALSE(parlour.match().seat(2).connected);
    parlour.play_until(players, 10);
    parlour.plug(5, usual_pad);
    CHECK(parlour.match().seat(2).connected);
    CHECK(parlour.match().seats().size() == 6);
    parlour.play_until(six(5), no_end);
    parlour.wait(500);
    REQUIRE(parlour.page() == "podium");
    CHECK(parlour.rounds == std::set<std::string>{"ensemble", "curtain-call", "shoes", "finale"});
    const auto kept = points(parlour.evening->house->scores());
    CHECK(kept.size() == 6);
    CHECK(kept == replayed(*parlour.evening));
    CHECK(std::any_of(kept.begin(), kept.end(), [](const auto& one) { return one.second > 0; }));
    // And home again: the red button on "Another evening" leads back to the lobby.
    parlour.wait(3000);
    parlour.tap(players[4].answer(3)); // down, which here is to the right
    parlour.tap(players[4].first());
    CHECK(parlour.page() == "lobby");
    CHECK(parlour.lobby().seats().size() == 6);
}

TEST_CASE("An evening that is cut off in the middle goes on and ends with every score",
          "[screens]") {
    Parlour parlour;
    const auto players = six(0);
    parlour.gather(players);
    parlour.play_until(players, 9);
    REQUIRE(parlour.screen() != nullptr);
    const auto before = points(parlour.match());
    const auto questions = parlour.match().played().size();
    parlour.crash();
    // A Buzz! alone goes from the title to the lobby, which offers the evening.
    parlour.tap(players[4].answer(3)); // down
    parlour.tap(players[4].first());
    parlour.wait(step);
    REQUIRE(parlour.page() == "dialog");
    parlour.tap(players[4].first()); // go on
    parlour.wait(step);
    REQUIRE(parlour.page() == "evening-menu");
    CHECK(points(parlour.match()) == before);
    CHECK(parlour.match().played().size() == questions);
    // Each presses the answer beside the own name, the first of those that wait.
    for (const Guest& one : players) parlour.tap(one.answer(0));
    CHECK(parlour.lobby().unheld().empty());
    CHECK(parlour.match().seats().size() == 6);
    parlour.tap(players[4].first()); // go on
    parlour.play_until(players, no_end);
    parlour.wait(500);
    REQUIRE(parlour.page() == "podium");
    const auto kept = points(parlour.evening->house->scores());
    CHECK(kept.size() == 6);
    CHECK(kept == replayed(*parlour.evening));
    CHECK_FALSE(parlour.evening->house->interrupted());
}

TEST_CASE(
    "A Buzz! alone reaches the films of an evening, the help and the settings, and comes back",
    "[screens]") {
    Parlour parlour;
    const auto players = six(0);
    const Guest& buzzer = players[4];
    const auto choose = [&] { parlour.tap(buzzer.first()); };
    const auto down = [&] { parlour.tap(buzzer.answer(3)); };
    const auto back = [&] { parlour.tap(buzzer.answer(1)); };
    down();
    choose(); // the second entry of the title: a party
    REQUIRE(parlour.page() == "lobby");
    parlour.wait(step);
    choose();                      // red takes no place,
    parlour.tap(buzzer.answer(0)); // an answer does
    parlour.tap(buzzer.first());
    parlour.tap(players[5].answer(0));
    parlour.tap(players[5].first());
    back(); // ready: the second button opens the menu
    REQUIRE(parlour.page() == "lobby-menu");
    std::set<std::string> reached;
    constexpr int rows = 13;
    for (int row = 0; row < rows; ++row) {
        const std::string page = [&] {
            for (const char* leads :
                 {"Choose which films", "Text size, sound", "The rounds, the points"})
                if (parlour.evening->shows(leads)) {
                    choose();
                    return parlour.page();
                }
            return std::string();
        }();
        if (!page.empty()) {
            reached.insert(page);
            down(); // something on it has the focus
            back();
            REQUIRE(parlour.page() == "lobby-menu");
        }
        down();
    }
    CHECK(reached.size() == 3);
    CHECK(reached.count("questions") == 1);
    back();
    CHECK(parlour.page() == "lobby");
}

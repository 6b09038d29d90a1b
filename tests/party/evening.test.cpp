// A whole evening from devices to podium, without a host: script of inputs -> controls -> lobby ->
// match.

#include "rules/evening.h"

#include "party/input_script.h"
#include "party/lobby.h"
#include "party/seat_controls.h"
#include "rules/prizes.h"
#include "support/catch.h"

#include <filesystem>

using namespace quiz;
using namespace quiz::sample;

namespace {

/// Six players join within ten seconds; then everybody presses something now and then. The pad of
/// the third is unplugged for a while and comes back under another number.
std::string six_players(std::uint64_t seed) {
    std::string script = "0 plug pad 0 045e:028e\n"
                         "0 plug pad 1 1234:5678\n"
                         "0 plug pad 2 054c:0002\n"
                         "1000 tap keyboard 1\n"
                         "1100 tap keyboard V\n"
                         "1200 tap pad 0 button0\n"
                         "1300 tap pad 1 button9\n"
                         "1400 tap pad 1 button8\n"
                         "1500 tap pad 1 button7\n"
                         "1600 tap pad 1 button6\n"
                         "1700 tap pad 2 button4\n"
                         "1800 tap pad 2 button19\n";
    const std::vector<std::vector<std::string>> buttons{
        {"keyboard 1", "keyboard 2", "keyboard 3", "keyboard 4"},
        {"keyboard V", "keyboard B", "keyboard N", "keyboard M"},
        {"pad 0 button0", "pad 0 button1", "pad 0 button2", "pad 0 button3"},
        {"pad 1 button9", "pad 1 button8", "pad 1 button7", "pad 1 button6"},
        {"pad 2 button4", "pad 2 button3", "pad 2 button0", "pad 2 button1"},
        {"pad 2 button19", "pad 2 button18", "pad 2 button15", "pad 2 button16"}};
    Random random(seed);
    bool away = false;
    bool moved = false;
    for (std::int64_t at = 10000; at < 1200000;
         at += 100 + static_cast<std::int64_t>(below(random, 900))) {
        if (!away && at > 60000) {
            script += std::to_string(at) + " unplug pad 0\n";
            away = true;
        } else if (!moved && at > 100000) {
            script += std::to_string(at) + " plug pad 5 045e:028e\n";
            moved = true;
        }
        const auto seat = static_cast<std::size_t>(below(random, 6));
        if (seat == 2 && away && !moved) continue;
        std::string button = pick(random, buttons[seat]);
        if (seat == 2 && moved) button.replace(0, 5, "pad 5");
        script += std::to_string(at) + " tap " + button + "\n";
    }
    return script;
}

struct Table {
    SeatControls controls{
        Bindings::load(std::filesystem::path(QUIZ_SOURCE_DIR) / "assets/bindings.json", "")
            .bindings};
    Lobby lobby;

    std::vector<SeatHappening> take(const ScriptedEvent& event) {
        using What = ScriptedEvent::What;
        if (event.what == What::Plug) {
            controls.plug(event.device, event.name);
            return lobby.plug(controls.handsets(event.kind, event.device));
        }
        if (event.what == What::Unplug) {
            controls.unplug(event.device);
            return lobby.unplug(event.device);
        }
        const auto press =
            controls.take({event.kind, event.device, event.name, event.what == What::Down});
        if (!press) return {};
        const auto happening = lobby.press(*press);
        return happening ? std::vector<SeatHappening>{*happening} : std::vector<SeatHappening>{};
    }
};

} // namespace

TEST_CASE("Six players on mixed devices play an evening to the podium, without a host", "[party]") {
    const std::uint64_t seed = GENERATE(1, 2, 3);
    const auto events = read_input_script(six_players(seed), "six.inputs");
    REQUIRE(events);
    Table table;
    std::size_t next = 0;
    for (const ScriptedEvent& event : due_events(*events, next, ms(9999))) (void)table.take(event);
    REQUIRE(table.lobby.seats().size() == 6);

    MatchSettings settings = party(6, seed);
    settings.players = table.lobby.players();
    RecordedMatch match(
        evening_programme({{"ensemble", 5}, {"curtain-call", 5}, {"shoes", 12}, {"finale", 1}}),
        settings, seed);
    const Milliseconds start = ms(10000);
    Milliseconds now = start;
    int lost = 0;
    int found = 0;
    while (!match.match().over()) {
        REQUIRE(now < ms(1200000));
        now += is<Buzzing>(match.match()) ? ms(2) : ms(16);
        (void)match.advance(now - start - match.match().now());
        for (const ScriptedEvent& event : due_events(*events, next, now))
            for (const SeatHappening& happening : table.take(event)) {
                lost += happening.what == SeatHappening::What::Lost ? 1 : 0;
                found += happening.what == SeatHappening::What::Found ? 1 : 0;
                if (const auto input = input_of(happening, table.lobby, now - start))
                    (void)match.apply(*input);
            }
    }
    CHECK(lost == 1);
    CHECK(found == 1);
    CHECK(table.lobby.seats().size() == 6); // nobody joined twice
    CHECK(match.match().seats().size() == 6);
    CHECK(match.match().seat(2).connected);
    int answers = 0;
    for (const Played& one : match.match().played())
        for (const Answer& answer : one.answers) answers += answer.option ? 1 : 0;
    CHECK(answers > 30);
    CHECK_FALSE(podium(match.match()).empty());
    CHECK(points(replay(match.recording())) == points(match.match()));
    CHECK(table_text(match.match(), "An evening", Strings::load(QUIZ_SOURCE_DIR "/assets")).size() >
          100);
}

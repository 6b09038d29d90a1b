#pragma once

#include "core/problem.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

class JsonReader;
struct JsonValue;

/// Which keys and buzzers make up the handsets of a party; read from `assets/bindings.json`. Pads
/// use their layouts there: confirm, back, halve and understudy are the answers 1 to 4 (bottom,
/// right, left, top).
struct SeatBindings {
    using Four = std::array<std::string, 4>;
    /// Rows of a keyboard, each for one player.
    std::vector<Four> zones{{{"1", "2", "3", "4"}},
                            {{"U", "I", "O", "P"}},
                            {{"A", "S", "D", "F"}},
                            {{"V", "B", "N", "M"}}};
    /// One player's part of a device with several.
    struct Buzzer {
        std::string buzz;
        Four choices;
        bool operator==(const Buzzer&) const = default;
    };
    std::vector<std::string> buzzer_models{"054c:0002", "054c:1000"};
    /// Five buttons each: red, then from the lowest (yellow) to the highest (blue) small one.
    /// Source: the order in which Linux reports them; answers go from the top down.
    std::vector<Buzzer> buzzers{{"button0", {{"button4", "button3", "button2", "button1"}}},
                                {"button5", {{"button9", "button8", "button7", "button6"}}},
                                {"button10", {{"button14", "button13", "button12", "button11"}}},
                                {"button15", {{"button19", "button18", "button17", "button16"}}}};
    bool operator==(const SeatBindings&) const = default;
};

/// Reads the member `party` of a bindings file: `zones` (lists of four keys) and `buzzers`
/// (`models`, and `players` with `buzz` and four `choices`). What is missing keeps its default; a
/// key in two zones, or a list that has not four, is an error.
[[nodiscard]] SeatBindings read_seat_bindings(JsonReader& reader, const JsonValue& value);

} // namespace quiz

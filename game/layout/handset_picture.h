#pragma once

#include "layout/sheet.h"

#include <string>
#include <vector>

namespace quiz {

/// What a player holds, as it is drawn.
enum class HandsetShape { Keys, Pad, Buzzer };

inline constexpr int every_answer = -1;

/// The picture of one of a handset's four answer buttons: a key with its letter, the one of a pad's
/// four, the one of a buzzer's four bars.
struct HandsetButton {
    HandsetShape shape = HandsetShape::Keys;
    int answer = 0;       ///< 0 to 3; of pads and buzzers every_answer, too: none stands out.
    std::string key{};    ///< What stands on it; of keys only.
    bool held = false;    ///< Lit and pressed in: differs in more than colour.
    bool on_dark = false; ///< Stands on a panel: what is not meant is dark there.
};

void handset_button(Sheet& sheet, const HandsetButton& button, const Box& place);

/// A picture's share of the height; marks have the rest.
inline constexpr float handset_share = 0.56F;

/// The four buttons side by side, each with the mark of its answer below.
struct HandsetPicture {
    HandsetShape shape = HandsetShape::Keys;
    std::vector<std::string> keys{}; ///< Four; of keys only.
    std::vector<bool> held{};        ///< Four, or none.
    bool on_dark = false;            ///< As a button's.
};
void handset_picture(Sheet& sheet, const HandsetPicture& picture, const Box& place);

/// A Buzz! buzzer's large red button.
void buzzer_dome(Sheet& sheet, bool held, const Box& place);

/// A key's name as it stands on a cap: "Numpad4" as "N4", "Comma" as ",".
[[nodiscard]] std::string key_sign(const std::string& name);

} // namespace quiz

#pragma once

#include "core/strings.h"
#include "party/bindings.h"

#include <string>
#include <vector>

namespace quiz {

// What pages say of keys, which players can change: always as they are bound just now.

/// The keys that mean this button, as the signs on their caps: letters and figures first, those of
/// the number pad only where there is no other. Empty without one.
[[nodiscard]] std::vector<std::string> bound_keys(const Bindings& bindings, Button button);
/// The first of them; empty without one.
[[nodiscard]] std::string bound_key(const Bindings& bindings, Button button);
/// The first key of each answer: four signs, those that there are.
[[nodiscard]] std::vector<std::string> answer_keys(const Bindings& bindings);

/// As words: "P or Esc". A dash without a key.
[[nodiscard]] std::string keys_text(const Strings& words, const Bindings& bindings, Button button);
/// "1 2 3 4 or A B C D": a row for each key that all four answers have.
[[nodiscard]] std::string answer_keys_text(const Strings& words, const Bindings& bindings);
/// What it is on a pad of that model: by its place ("the south button") on a layout as the game
/// ships it, else by its number ("button 3").
[[nodiscard]] std::string pad_text(const Strings& words, const Bindings& bindings,
                                   const Bindings& shipped, const std::string& model,
                                   Button button);

} // namespace quiz

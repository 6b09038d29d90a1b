#pragma once

#include <string>

namespace quiz {

/// "a passenger", "the girl", "the pretty girl": a credit that fits others of the story as well.
/// "the priest", "the Narrator", "the girl in the garden" pick somebody out.
[[nodiscard]] bool picks_out_nobody(const std::string& role);

/// "Salvatore as an adolescent", "Salvatore, adult": the age tells the player.
[[nodiscard]] bool tells_age(const std::string& role);

} // namespace quiz

#pragma once

#include <string>
#include <string_view>

namespace quiz {

/// "a passenger", "the girl", "the pretty girl": a credit that fits others of the story as well.
/// "the priest", "the Narrator", "the girl in the garden" pick somebody out.
[[nodiscard]] bool picks_out_nobody(const std::string& role);

/// "Anton as an adolescent", "Anton, adult": the age tells the player.
[[nodiscard]] bool tells_age(const std::string& role);

/// "Swedish lady at court", "the Frenchman": whose player is from there nearly always. "Bobby
/// French" is a name.
[[nodiscard]] bool tells_nation(const std::string& role);

/// What of the role the title has as well: a word of four letters or more, or a name of shorter
/// ones ("Ivo Sa-Lo" of "Sa-Lo"). Empty when it has nothing of it.
[[nodiscard]] std::string given_by_title(const std::string& role, std::string_view title);

} // namespace quiz

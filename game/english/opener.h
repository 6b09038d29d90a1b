#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// What a question begins with where nothing else in it names its film.
enum class Opener {
    InFilm, ///< "In the film "Low Water", ": of what happens in it.
    For,    ///< "For "Low Water", ": of work done for it.
    Making, ///< "During the making of "Low Water", "
    Label,  ///< ""Low Water": ": of everything else; nothing ties it, so no game asks it.
};

[[nodiscard]] std::string opening(Opener opener, std::string_view title);

struct Opened {
    Opener opener = Opener::InFilm;
    std::string_view rest; ///< The question behind it.
};
/// Nothing where the film has a place in what is asked.
[[nodiscard]] std::optional<Opened> opened(std::string_view question);

/// The film is only put before it, as before what was done for it or during its making.
[[nodiscard]] bool put_before(std::string_view question);

} // namespace quiz

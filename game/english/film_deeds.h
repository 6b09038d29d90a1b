#pragma once

#include "english/token.h"

#include <array>
#include <cstddef>

namespace quiz {

/// What of things only a film, or little else, does or has done to it.
enum class FilmDeed {
    None,
    Film,     ///< "was the most expensive film"
    Honoured, ///< "was nominated for six prizes", "stood at number 3 in the poll"
    Shown,    ///< "was released", "opened in Lisbon", "earned $2 million"
    Shot,     ///< "was filmed in Lisbon"
};

/// A prize, or a nomination or place in a registry.
[[nodiscard]] bool is_honour(const Token& token);

/// What "it" at `at` is said to do, or to have had done to it.
[[nodiscard]] FilmDeed deed_of(const Tokens& tokens, std::size_t at);

/// Things spoken of that may do the same: a song is nominated, a scene is shot.
class FilmRivals {
public:
    /// The words [0, to) of a sentence.
    void hear(const Tokens& tokens, std::size_t to);
    [[nodiscard]] bool any(FilmDeed deed) const;

private:
    std::array<bool, 3> heard_{}; ///< What may be honoured; what else is shown; what else is shot.
};

} // namespace quiz

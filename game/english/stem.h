#pragma once

#include "english/stem_verbs.h"
#include "english/token.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// A question put together from tokens. Says which film it is about where nothing in it does.
class Stem {
public:
    /// Stands before the question word: "At the awards of 1952,". Where it says "its" or "her", or
    /// is a mere year, it goes to the end.
    void lead(const Tokens& tokens) { lead_ = tokens; }
    /// Without one, what is said holds the question word itself: "He sailed to which city?"
    void question(Tokens tokens) { question_ = std::move(tokens); }
    void say(const Tokens& tokens) { said_.insert(said_.end(), tokens.begin(), tokens.end()); }
    void say_film(const Mention& film);
    bool story = false;     ///< It happens in the film, not to those who made it.
    bool of_cast = false;   ///< It asks for one who plays in the film.
    bool of_player = false; ///< That alone ties it, whatever it tells.
    Told told;              ///< How its statement was told.

    const std::vector<std::string>* at_home = nullptr; ///< See `Telling`.

    /// Nothing when it cannot be tied to the film or anybody named. `presumed`: it is tied to it by
    /// its verb alone.
    [[nodiscard]] std::optional<std::string> text(const Mention& film,
                                                  bool* presumed = nullptr) const;

private:
    Tokens lead_;
    Tokens question_;
    Tokens said_;
};

/// "About how much did "Low Water" cost to make?" for "For about how much was "Low Water" made?";
/// any other question as it is.
[[nodiscard]] std::string plainly_worded(std::string question);

} // namespace quiz

#pragma once

#include "english/token.h"

#include <optional>
#include <string>

namespace quiz {

/// A question put together from tokens. Says which film it is about where nothing in it does.
class Stem {
public:
    /// Stands before the question word: "At the awards of 1952,".
    void lead(const Tokens& tokens) { lead_ = tokens; }
    void question(Tokens tokens) { question_ = std::move(tokens); }
    void say(const Tokens& tokens) { said_.insert(said_.end(), tokens.begin(), tokens.end()); }
    bool story = false; ///< It happens in the film, not to those who made it.

    /// Nothing when it cannot be tied to the film or anybody named.
    [[nodiscard]] std::optional<std::string> text(const Mention& film) const;

private:
    Tokens lead_;
    Tokens question_;
    Tokens said_;
};

} // namespace quiz

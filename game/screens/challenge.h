#pragma once

#include "screens/page.h"

#include <string>

namespace quiz {

/// Ten questions that are the same for somebody else: by a code that is typed or put together from
/// a board of letters, by the day, or new ones whose code the end of the match shows.
class ChallengeScreen final : public Page {
public:
    explicit ChallengeScreen(Stage& stage);

    Transition type(char32_t character) override;
    [[nodiscard]] bool takes_text() const override { return true; }
    [[nodiscard]] const char* name() const override { return "challenge"; }
    /// What was entered so far, with its hyphen.
    [[nodiscard]] std::string text() const;

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition other(Button button) override;

private:
    void erase();
    Transition begin(const MatchWish& wish);

    std::string code_; ///< Characters of the code's alphabet, without the hyphen.
};

} // namespace quiz

#pragma once

#include "screens/page.h"

#include <memory>

namespace quiz {

/// The programme note before a performance: a few cards of story, cast and making, from which its
/// first act asks. Alone one reads as long as one likes.
class ProgrammeNoteScreen final : public Page {
public:
    ProgrammeNoteScreen(Stage& stage, Performance performance);

    Transition press(Button button) override;
    [[nodiscard]] const char* name() const override { return "programme-note"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;

private:
    Performance performance_;
};

/// Opens a performance with its note, where the films' records have one to give; else without. The
/// error is one sentence.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string>
begin_with_note(Stage& stage, const MatchWish& wish);

} // namespace quiz

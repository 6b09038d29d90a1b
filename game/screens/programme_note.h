#pragma once

#include "screens/page.h"

#include <memory>

namespace quiz {

/// The programme note before a performance: a few cards of story, cast and making, from which its
/// first act asks. Alone one reads as long as one likes. Large text takes two pages.
class ProgrammeNoteScreen final : public Page {
public:
    ProgrammeNoteScreen(Stage& stage, Performance performance);

    Transition press(Button button) override;
    [[nodiscard]] const char* name() const override { return "programme-note"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;

private:
    [[nodiscard]] const std::vector<NoteCard>& cards() const;
    [[nodiscard]] std::size_t cards_a_page() const;
    [[nodiscard]] bool last_page() const { return first_ + cards_a_page() >= cards().size(); }

    Performance performance_;
    std::size_t first_ = 0; ///< Of the cards that are shown.
};

/// Opens a performance with its note, where the films' records have one to give; else without. The
/// error is one sentence.
[[nodiscard]] tl::expected<std::unique_ptr<Screen>, std::string>
begin_with_note(Stage& stage, const MatchWish& wish);

} // namespace quiz

#pragma once

#include "screens/page.h"

namespace quiz {

/// What else can be played alone: the dance, a rehearsal, a challenge. Each with a line of what it
/// is.
class ProgrammesScreen final : public Page {
public:
    explicit ProgrammesScreen(Stage& stage);

    [[nodiscard]] const char* name() const override { return "programmes"; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
};

} // namespace quiz

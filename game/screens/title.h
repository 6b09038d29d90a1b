#pragma once

#include "screens/page.h"

namespace quiz {

/// The first page. Tells once what should be told at the start.
class TitleScreen final : public Page {
public:
    explicit TitleScreen(Stage& stage);

    Transition advance(Milliseconds elapsed) override;
    [[nodiscard]] bool moving() const override;
    [[nodiscard]] const char* name() const override { return "title"; }
    void came_home() override;

protected:
    [[nodiscard]] Backdrop backdrop() const override;
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;

private:
    [[nodiscard]] Milliseconds scene_age() const { return age() - scene_begins_; }

    Scene scene_ = Scene::Rises; ///< How the theatre came to be open.
    Milliseconds scene_begins_{0};
    bool told_ = false;
};

} // namespace quiz

#pragma once

#include "layout/dialog_card.h"
#include "screens/page.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace quiz {

/// A card over the dimmed theatre of the page below: a question with its answers, or a message.
class DialogScreen final : public Page {
public:
    /// What a button does; null only closes the dialog.
    struct Choice {
        std::string label;
        std::function<Transition()> act;
        bool primary = false;
    };
    struct Options {
        std::string title;
        std::vector<std::string> texts;
        std::vector<Choice> choices; ///< Enter makes the first at once.
        std::size_t back = 0;        ///< The harmless one, which Back makes.
        /// A small table below the texts: a name and a number each.
        std::vector<std::pair<std::string, std::string>> lines{};
    };
    DialogScreen(Stage& stage, Options options);

    [[nodiscard]] bool covers_all() const override { return false; }
    [[nodiscard]] const char* name() const override { return "dialog"; }

protected:
    [[nodiscard]] bool has_backdrop() const override { return false; }
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;

private:
    Options options_;
};

/// A message with one button.
[[nodiscard]] std::unique_ptr<Screen> message(Stage& stage, std::string title,
                                              std::vector<std::string> texts);

} // namespace quiz

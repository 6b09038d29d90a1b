#pragma once

#include "screens/page.h"

#include <functional>

namespace quiz {

/// The longest name, in characters.
inline constexpr std::size_t longest_name = 20;

/// Where a name is written: typed, or put together from a board of letters with arrows, pad or
/// pointer.
class NameEntryScreen final : public Page {
public:
    struct Options {
        std::string title;
        std::string second;                                   ///< A line below the title.
        std::string name;                                     ///< What stands there at first.
        std::string done;                                     ///< What the button says.
        std::size_t longest = longest_name;                   ///< In characters.
        std::function<Transition(const std::string&)> accept; ///< Confirm.
        std::function<Transition()> give_up{};                ///< Back; null = one page back.
        std::function<void(const std::string&)> closing{};    ///< The window closes; may be null.
    };
    NameEntryScreen(Stage& stage, Options options);

    Transition type(char32_t character) override;
    void closing() override;
    [[nodiscard]] bool takes_text() const override { return true; }
    [[nodiscard]] const char* name() const override { return "name"; }
    [[nodiscard]] const std::string& text() const { return options_.name; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;
    Transition other(Button button) override;

private:
    void add(char32_t character);
    void erase();
    [[nodiscard]] std::string key_label(int key) const;
    Options options_;
};

} // namespace quiz

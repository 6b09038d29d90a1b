#pragma once

#include "screens/page.h"

#include <functional>
#include <memory>
#include <string>

namespace quiz {

/// The very first page of all: name, text size, and alone or together. Choosing how to play keeps
/// the settings and begins: alone with the programme note and a performance asked from it first,
/// together with the lobby. Back leads to the title; the page does not come again.
class FirstStartScreen final : public Page {
public:
    /// Makes the page on which a party begins.
    using Party = std::function<std::unique_ptr<Screen>(Stage&)>;
    FirstStartScreen(Stage& stage, Party party);

    Transition type(char32_t character) override;
    void closing() override { keep(); }
    [[nodiscard]] bool takes_text() const override { return true; }
    [[nodiscard]] const char* name() const override { return "first-start"; }
    [[nodiscard]] const std::string& text() const { return name_; }

protected:
    void compose(Sheet& sheet) const override;
    Transition chosen(TargetId id) override;
    Transition back() override;
    Transition other(Button button) override;

private:
    void keep();
    void compose_choices(Sheet& sheet, const Box& place) const;

    Party party_;
    std::string name_;
};

} // namespace quiz

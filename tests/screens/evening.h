#pragma once

#include "layout/recording_canvas.h"
#include "screens/page.h"
#include "screens/samples.h"
#include "screens/screen_stack.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace quiz {

/// A house in a temporary folder with one small film, a stage, and a stack of pages driven by
/// buttons: an evening as tests spend it.
class Evening {
public:
    /// Another film file than the small one, where it is given.
    explicit Evening(const Settings& settings = {}, const char* other_film = nullptr);
    ~Evening();
    Evening(const Evening&) = delete;
    Evening& operator=(const Evening&) = delete;

    /// Opens the title and lets it settle.
    void begin();
    /// Opens a performance with sample content over the title.
    void perform(SampleContent content = SampleContent::Usual);

    void press(Button button) { stack->press(button); }
    void press(Button button, int times) {
        for (int i = 0; i < times; ++i) stack->press(button);
    }
    void wait(int milliseconds) { stack->advance(std::chrono::milliseconds(milliseconds)); }
    void type(std::string_view text);
    /// Presses the pointer in the middle of a target of the top page. Fails when there is none.
    void click(TargetId id);
    [[nodiscard]] std::optional<Target> target(TargetId id) const;

    [[nodiscard]] std::string name() const { return stack->top().name(); }
    [[nodiscard]] const Page& page() const;
    [[nodiscard]] const Match& match() const;
    /// What is on the screen now.
    [[nodiscard]] RecordingCanvas drawn() const;
    [[nodiscard]] bool shows(std::string_view text) const { return drawn().shows(text); }
    /// The label of what has the focus: the number of its target.
    [[nodiscard]] TargetId focus() const { return page().focus(); }

    /// Answers the question now on, from the stem to its reveal.
    void answer(bool right);
    /// Plays to the end, wrong where `wrong` says so (numbers of questions).
    void play_on(const std::vector<int>& wrong = {});

    std::filesystem::path folder;
    std::unique_ptr<House> house;
    Theme theme;
    std::unique_ptr<Stage> stage;
    std::unique_ptr<ScreenStack> stack;
};

} // namespace quiz

#include "evening.h"

#include "core/files.h"
#include "core/pseudo_language.h"
#include "layout/blank_canvas.h"
#include "layout/fonts.h"
#include "screens/performance.h"
#include "screens/title.h"
#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <unistd.h>

namespace quiz {

namespace {

constexpr const char* film = R"({
    "title": "The Small Shoes", "year": 1950, "genres": ["Drama"],
    "directors": ["Ada Lovel"],
    "storyline": [
        {"id": "end", "text": "At the end the shoes run away.", "spoiler": true, "ask": []}
    ],
    "trivia": [{"id": "cat", "text": "A cat slept in the left shoe.", "ask": []}],
    "questions": [
        {"id": "q0", "question": "Which animal slept in the left shoe in The Small Shoes?",
         "answer": "The tabby", "type": "thing",
         "wrong": ["The beagle", "The parrot", "The hamster"], "difficulty": "easy",
         "explanation": "The tabby slept there."},
        {"id": "q1", "question": "Which tool mended the right shoe in The Small Shoes?",
         "answer": "The hammer", "type": "thing",
         "wrong": ["The needle", "The pliers", "The chisel"], "difficulty": "medium",
         "explanation": "It was mended with the hammer."}
    ]
})";

const TextMeasure& shared_measure() {
    static const TextMeasure measure(font_folders(QUIZ_SOURCE_DIR));
    return measure;
}

const Strings& shared_strings(const std::string& language) {
    static const StringsFolders folders{QUIZ_SOURCE_DIR "/assets"};
    static const Strings english = speak("en", folders).strings;
    static const Strings pseudo = speak(pseudo_language_id, folders).strings;
    return language == pseudo_language_id ? pseudo : english;
}

} // namespace

Evening::Evening(const Settings& settings, const char* other_film) {
    static std::atomic<int> count{0};
    folder = std::filesystem::temp_directory_path() /
             ("red-shoes-evening-" + std::to_string(getpid()) + "-" + std::to_string(count++));
    std::filesystem::create_directories(folder / "questions" / "films");
    REQUIRE(write_file(folder / "questions" / "films" / "small.json",
                       other_film != nullptr ? other_film : film));
    setup.shipped = folder / "questions";
    setup.own_questions = folder / "own";
    setup.scores = folder / "scores.json";
    setup.memory = folder / "memory.json";
    setup.settings = folder / "settings.json";
    setup.recordings = folder / "matches";
    setup.evenings = folder / "evenings";
    setup.strings.assets = QUIZ_SOURCE_DIR "/assets";
    setup.now = [] { return std::string("2026-11-23T19:30:00Z"); };
    setup.fresh_seed = [] { return std::uint64_t{7}; };
    open_house(settings);
    if (!(settings == Settings{})) REQUIRE_FALSE(house->change_settings(settings));
}

void Evening::open_house(const Settings& settings) {
    house = std::make_unique<House>(setup);
    theme = load_theme(QUIZ_SOURCE_DIR "/assets");
    stage = std::make_unique<Stage>(
        Stage{*house, theme, shared_measure(), shared_strings(settings.language)});
    stage->bindings =
        Bindings::load(QUIZ_SOURCE_DIR "/assets/bindings.json", folder / "none").bindings;
    stage->shipped_bindings = stage->bindings;
    stage->theme.use_high_contrast(settings.high_contrast);
}

void Evening::restart() {
    stack.reset();
    const Settings settings = house->settings();
    stage.reset();
    house.reset();
    open_house(settings);
}

Evening::~Evening() {
    stack.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

void Evening::begin() {
    stack = std::make_unique<ScreenStack>(*stage, std::make_unique<TitleScreen>(*stage));
    wait(1000);
    while (name() == "dialog") press(Button::Back); // the small film comes without pools
}

void Evening::perform(SampleContent content) {
    begin();
    stack->open(std::make_unique<PerformanceScreen>(
        *stage, sample_performance(content, house->settings())));
}

void Evening::type(std::string_view text) {
    for (const char c : text) stack->type(static_cast<char32_t>(c));
}

const Page& Evening::page() const { return dynamic_cast<const Page&>(stack->top()); }

const Match& Evening::match() const {
    return dynamic_cast<const PerformanceScreen&>(stack->top()).match();
}

std::optional<Target> Evening::target(TargetId id) const {
    BlankCanvas blank;
    const Sheet sheet = page().laid_out(blank);
    const Target* found = find_target(sheet.targets(), id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

void Evening::click(TargetId id) {
    const auto found = target(id);
    INFO("target " << id << " on page " << name());
    REQUIRE(found);
    stack->point(found->box.centre(), PointerAction::Press);
}

RecordingCanvas Evening::drawn() const {
    RecordingCanvas canvas;
    stack->draw(canvas);
    return canvas;
}

void Evening::answer(bool right) {
    if (name() == "reading") press(Button::Confirm);
    wait(500);
    REQUIRE(name() == "question");
    const int key = match().question().answer;
    press(static_cast<Button>(static_cast<int>(Button::Choice1) + (right ? key : (key + 1) % 4)));
    REQUIRE(name() == "reveal");
}

void Evening::play_on(const std::vector<int>& wrong) {
    while (name() == "reading" || name() == "question") {
        const bool last = match().number() == match().size();
        answer(std::find(wrong.begin(), wrong.end(), match().number()) == wrong.end());
        press(Button::Confirm);
        wait(1);
        if (last) return;
        if (name() == "interval") press(Button::Confirm);
        wait(1);
    }
}

} // namespace quiz

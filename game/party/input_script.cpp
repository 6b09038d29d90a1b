#include "party/input_script.h"

#include "core/text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace quiz {

namespace {

using What = ScriptedEvent::What;
constexpr std::chrono::milliseconds tap_length{50};
constexpr std::int64_t longest = 1'000'000'000;
constexpr std::int64_t devices_most = 64;

std::optional<std::int64_t> number(std::string_view word, std::int64_t most) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    if (value < 0 || value > most) return std::nullopt;
    return value;
}

/// The line's words, without its comment.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    for (const std::string& word : split(replace_all(line, "\t", " "), ' ')) {
        if (word.empty()) continue;
        if (word.front() == '#') break;
        words.push_back(word);
    }
    return words;
}

/// Adds the line's events. What is wrong with it, or nothing.
std::string read_line(const std::vector<std::string>& words, std::vector<ScriptedEvent>& events) {
    const auto at = number(words.front(), longest);
    if (!at) return "A time in milliseconds was expected first.";
    const std::string verb = words.size() > 1 ? words[1] : "";
    const std::string device = words.size() > 2 ? words[2] : "";
    ScriptedEvent event;
    event.at = std::chrono::milliseconds{*at};
    if (verb != "down" && verb != "up" && verb != "tap" && verb != "plug" && verb != "unplug")
        return "\"down\", \"up\", \"tap\", \"plug\" or \"unplug\" was expected after the time.";
    std::size_t next = 3;
    if (device == "pad") {
        event.kind = DeviceKind::Pad;
        const auto which = words.size() > next ? number(words[next], devices_most) : std::nullopt;
        if (!which) return "The number of the pad was expected after \"pad\".";
        event.device = static_cast<int>(*which);
        ++next;
    } else if (device != "keyboard") {
        return "\"keyboard\" or \"pad\" was expected.";
    } else if (verb == "plug" || verb == "unplug") {
        return "A keyboard is always there; only pads are plugged in.";
    }
    if (verb != "unplug") {
        if (words.size() <= next)
            return verb == "plug" ? "The pad's model was expected, such as 045e:028e."
                                  : "The control was expected, such as U or button0.";
        event.name = words[next++];
    }
    if (words.size() > next) return "Nothing more was expected than this.";
    event.what = verb == "up"       ? What::Up
                 : verb == "plug"   ? What::Plug
                 : verb == "unplug" ? What::Unplug
                                    : What::Down;
    events.push_back(event);
    if (verb == "tap") {
        event.what = What::Up;
        event.at += tap_length;
        events.push_back(event);
    }
    return {};
}

} // namespace

tl::expected<std::vector<ScriptedEvent>, Problem> read_input_script(std::string_view text,
                                                                    std::string_view file) {
    std::vector<ScriptedEvent> events;
    std::chrono::milliseconds last{0};
    int line_number = 0;
    for (std::string line : split(std::string(text), '\n')) {
        ++line_number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        const std::vector<std::string> words = words_of(line);
        if (words.empty()) continue;
        const std::size_t before = events.size();
        std::string what = read_line(words, events);
        if (what.empty() && events[before].at < last)
            what = "This line is earlier than the one before it.";
        if (!what.empty())
            return tl::unexpected(
                Problem{Severity::Error, std::string(file), {line_number, 1}, {}, what, {}, line});
        last = events[before].at;
    }
    // The ends of taps go where they belong.
    std::stable_sort(events.begin(), events.end(),
                     [](const ScriptedEvent& a, const ScriptedEvent& b) { return a.at < b.at; });
    return events;
}

std::vector<ScriptedEvent> due_events(const std::vector<ScriptedEvent>& events, std::size_t& next,
                                      std::chrono::milliseconds now) {
    std::vector<ScriptedEvent> due;
    for (; next < events.size() && events[next].at <= now; ++next) due.push_back(events[next]);
    return due;
}

} // namespace quiz

#include "screens/bound_keys.h"

#include "layout/handset_picture.h"
#include "screens/controls_page.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace quiz {

namespace {

constexpr std::array answers{Button::Choice1, Button::Choice2, Button::Choice3, Button::Choice4};
constexpr std::string_view none = "–";
constexpr int numpad = 2;

/// In the order in which somebody looks for a key.
int rank(std::string_view key) {
    if (key.size() == 1) return 0;
    return key.rfind("Numpad", 0) == 0 ? numpad : 1;
}

std::string either(const Strings& words, const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& one : all)
        text = text.empty() ? one : words("common.or", {{"one", text}, {"other", one}});
    return text.empty() ? std::string(none) : text;
}

} // namespace

std::vector<std::string> bound_keys(const Bindings& bindings, Button button) {
    std::vector<std::string> keys;
    for (const auto& [key, means] : bindings.keys())
        if (means == button) keys.push_back(key);
    std::stable_sort(keys.begin(), keys.end(),
                     [](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    // Nobody is told of the number pad who has another key.
    while (keys.size() > 1 && rank(keys.back()) == numpad) keys.pop_back();
    for (std::string& key : keys) key = key_sign(key);
    return keys;
}

std::string bound_key(const Bindings& bindings, Button button) {
    // The first of bound_keys(), found without them: pages ask in every frame.
    const std::string* best = nullptr;
    for (const auto& [key, means] : bindings.keys())
        if (means == button && (best == nullptr || rank(key) < rank(*best))) best = &key;
    return best == nullptr ? std::string() : key_sign(*best);
}

std::vector<std::string> answer_keys(const Bindings& bindings) {
    std::vector<std::string> keys;
    for (const Button answer : answers)
        if (std::string key = bound_key(bindings, answer); !key.empty())
            keys.push_back(std::move(key));
    return keys;
}

std::string keys_text(const Strings& words, const Bindings& bindings, Button button) {
    return either(words, bound_keys(bindings, button));
}

std::string answer_keys_text(const Strings& words, const Bindings& bindings) {
    constexpr std::size_t enough = 2;
    std::vector<std::string> rows;
    for (std::size_t row = 0; row < enough; ++row) {
        std::string line;
        for (const Button answer : answers) {
            const std::vector<std::string> keys = bound_keys(bindings, answer);
            if (keys.size() <= row && row > 0) return either(words, rows);
            if (!line.empty()) line += ' ';
            line += keys.size() <= row ? none : std::string_view(keys[row]);
        }
        rows.push_back(std::move(line));
    }
    return either(words, rows);
}

std::string pad_text(const Strings& words, const Bindings& bindings, const Bindings& shipped,
                     const std::string& model, Button button) {
    const Bindings::Layout& layout = bindings.pad_layout(model);
    if (layout == shipped.pad_layout(model))
        return words("help.pad." + std::string(button_name(button)));
    std::vector<std::string> controls;
    for (const auto& [control, means] : layout)
        if (means == button)
            controls.push_back(words("help.pad.control", {{"sign", control_sign(words, control)}}));
    return either(words, controls);
}

} // namespace quiz

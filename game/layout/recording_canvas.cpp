#include "layout/recording_canvas.h"

#include <algorithm>

namespace quiz {

std::string RecordingCanvas::texts() const {
    std::string texts;
    for (const TextCall& call : all<TextCall>()) texts += call.line.text + '\n';
    return texts;
}

bool RecordingCanvas::shows(std::string_view text) const {
    std::string all_texts = texts();
    std::replace(all_texts.begin(), all_texts.end(), '\n', ' ');
    const auto twice = [](char a, char b) { return a == ' ' && b == ' '; };
    all_texts.erase(std::unique(all_texts.begin(), all_texts.end(), twice), all_texts.end());
    return all_texts.find(text) != std::string::npos;
}

} // namespace quiz

#include "layout/recording_canvas.h"

#include <algorithm>

namespace quiz {

namespace {

struct Player {
    Canvas& canvas;

    void operator()(const Backdrop& call) const { canvas.backdrop(call); }
    void operator()(const RecordingCanvas::BoxCall& call) const { canvas.box(call.box, call.look); }
    void operator()(const RecordingCanvas::TextCall& call) const {
        canvas.text(call.line, call.start, call.colour);
    }
    void operator()(const RecordingCanvas::MarkCall& call) const {
        canvas.mark(call.answer, call.box, call.strength);
    }
    void operator()(const RecordingCanvas::SeatMarkCall& call) const {
        canvas.seat_mark(call.mark, call.box, call.ground, call.figure);
    }
    void operator()(const RecordingCanvas::SymbolCall& call) const {
        canvas.symbol(call.symbol, call.box, call.colour);
    }
    void operator()(const RecordingCanvas::RibbonCall& call) const {
        canvas.ribbon(call.box, call.share, call.urgent);
    }
    void operator()(const RecordingCanvas::DotsCall& call) const {
        canvas.dots(call.from, call.to, call.colour);
    }
};

} // namespace

void RecordingCanvas::play(Canvas& canvas) const {
    for (const Call& call : calls) std::visit(Player{canvas}, call);
}

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

#include "party.h"

#include "layout/recording_canvas.h"
#include "support/catch.h"

#include <sstream>

namespace quiz {

namespace {

void put(std::ostream& out, const Box& box) {
    out << " " << box.x << " " << box.y << " " << box.width << " " << box.height;
}

void put(std::ostream& out, Colour colour) {
    out << " " << int{colour.r} << "," << int{colour.g} << "," << int{colour.b} << ","
        << int{colour.a};
}

} // namespace

RecordingCanvas drawn(const SampleEvening& evening) {
    RecordingCanvas canvas;
    evening.stack->draw(canvas);
    return canvas;
}

bool shows(const SampleEvening& evening, std::string_view text) {
    return drawn(evening).shows(text);
}

std::string picture(const SampleEvening& evening) {
    std::ostringstream out;
    for (const RecordingCanvas::Call& call : drawn(evening).calls) {
        if (const auto* box = std::get_if<RecordingCanvas::BoxCall>(&call)) {
            out << "box";
            put(out, box->box);
            put(out, box->look.top);
            put(out, box->look.bottom);
            put(out, box->look.border);
        } else if (const auto* text = std::get_if<RecordingCanvas::TextCall>(&call)) {
            out << "text " << text->line.text << " " << text->line.size << " " << text->start.x
                << " " << text->start.y;
            put(out, text->colour);
        } else if (const auto* mark = std::get_if<RecordingCanvas::MarkCall>(&call)) {
            out << "mark " << mark->answer << " " << mark->strength;
            put(out, mark->box);
        } else if (const auto* seat = std::get_if<RecordingCanvas::SeatMarkCall>(&call)) {
            out << "seat " << seat->mark;
            put(out, seat->box);
            put(out, seat->ground);
        } else if (const auto* symbol = std::get_if<RecordingCanvas::SymbolCall>(&call)) {
            out << "symbol " << static_cast<int>(symbol->symbol);
            put(out, symbol->box);
        } else if (const auto* ribbon = std::get_if<RecordingCanvas::RibbonCall>(&call)) {
            out << "ribbon " << ribbon->share;
        }
        out << "\n";
    }
    return out.str();
}

std::vector<int> points(const Match& match) {
    std::vector<int> all;
    for (const SeatState& seat : match.seats()) all.push_back(seat.points);
    return all;
}

void choose_row(SampleEvening& evening, const std::string& label) {
    REQUIRE(evening.page() == "evening-menu");
    constexpr int most_rows = 12;
    for (int i = 0; i < most_rows; ++i) {
        RecordingCanvas blank;
        const Sheet sheet = dynamic_cast<const Page&>(evening.stack->top()).laid_out(blank);
        const auto& targets = sheet.targets();
        const TargetId focus = dynamic_cast<const Page&>(evening.stack->top()).focus();
        const Target* held = find_target(targets, focus);
        REQUIRE(held != nullptr);
        for (const Sheet::Written& written : sheet.written())
            if (written.text == label && held->box.contains(written.extent.centre())) {
                evening.stack->press(Button::Confirm);
                return;
            }
        evening.stack->press(Button::Down);
    }
    FAIL("no row \"" << label << "\"");
}

} // namespace quiz

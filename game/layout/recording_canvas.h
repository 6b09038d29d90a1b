#pragma once

#include "layout/canvas.h"

#include <string>
#include <variant>
#include <vector>

namespace quiz {

/// A canvas that keeps what was drawn, to be drawn again and for tests.
class RecordingCanvas : public Canvas {
public:
    struct BoxCall {
        Box box;
        BoxLook look;
    };
    struct TextCall {
        TextLine line;
        Point start;
        Colour colour;
        /// What the line covers.
        [[nodiscard]] Box extent() const {
            return {start.x, start.y - line.ink_above, line.width, line.ink_above + line.ink_below};
        }
    };
    struct MarkCall {
        int answer = 0;
        Box box;
        float strength = 1;
    };
    struct SeatMarkCall {
        int mark = 0;
        Box box;
        Colour ground;
        Colour figure;
    };
    struct SymbolCall {
        Symbol symbol{};
        Box box;
        Colour colour;
    };
    struct RibbonCall {
        Box box;
        float share = 0;
        bool urgent = false;
    };
    struct DotsCall {
        Point from;
        Point to;
        Colour colour;
    };
    using Call = std::variant<Backdrop, BoxCall, TextCall, MarkCall, SeatMarkCall, SymbolCall,
                              RibbonCall, DotsCall>;

    /// It covers everything drawn before.
    void backdrop(const Backdrop& backdrop) override {
        calls.clear();
        calls.emplace_back(backdrop);
    }
    void box(const Box& box, const BoxLook& look) override {
        calls.emplace_back(BoxCall{box, look});
    }
    void text(const TextLine& line, Point start, Colour colour) override {
        calls.emplace_back(TextCall{line, start, colour});
    }
    void mark(int answer, const Box& box, float strength) override {
        calls.emplace_back(MarkCall{answer, box, strength});
    }
    void seat_mark(int mark, const Box& box, Colour ground, Colour figure) override {
        calls.emplace_back(SeatMarkCall{mark, box, ground, figure});
    }
    void symbol(Symbol symbol, const Box& box, Colour colour) override {
        calls.emplace_back(SymbolCall{symbol, box, colour});
    }
    void ribbon(const Box& box, float share, bool urgent) override {
        calls.emplace_back(RibbonCall{box, share, urgent});
    }
    void dots(Point from, Point to, Colour colour) override {
        calls.emplace_back(DotsCall{from, to, colour});
    }

    [[nodiscard]] bool wants_notes() const override { return true; }

    /// Makes the same calls to another canvas.
    void play(Canvas& canvas) const;

    /// The calls of one kind, in order.
    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all() const {
        std::vector<Kind> found;
        for (const Call& call : calls)
            if (const Kind* kind = std::get_if<Kind>(&call)) found.push_back(*kind);
        return found;
    }
    /// Every text, in order, lines apart by newlines.
    [[nodiscard]] std::string texts() const;
    /// Does this stand on the page? Line breaks and runs of spaces count as one space.
    [[nodiscard]] bool shows(std::string_view text) const;

    std::vector<Call> calls;
};

} // namespace quiz
